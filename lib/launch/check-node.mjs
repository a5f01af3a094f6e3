// Plain syntax only: this must also run where it has to say no.
var LEAST = [20, 19];

/** Ends the process with one sentence where Node is too old. */
export function checkNode() {
  var version = process.versions.node.split('.').map(Number);
  if (version[0] > LEAST[0] || (version[0] === LEAST[0] && version[1] >= LEAST[1])) return;
  console.error(`Scruple needs Node ${LEAST.join('.')} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
