// The first file of the tests on a fresh clone, perhaps on a Node that is too old for the rest: plain syntax only.
import { checkNode } from './check-node.mjs';

checkNode();
import('./test-launch.mjs').then((launch) => launch.testEverything());
