// The first file that runs on a fresh clone, perhaps on a Node that is too old for the rest: plain syntax only, and
// everything else is loaded after the check.
import { checkNode } from './check-node.mjs';

checkNode();
import('./launch.mjs').then((launch) => launch.launch(process.argv.slice(2)));
