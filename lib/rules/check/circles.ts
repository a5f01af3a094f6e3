/**
 * The circles of a graph, each once, as the names along the way: `a > b > a`. Walks without recursion over the edges, so
 * that a long chain is no danger.
 */
export function circles(edges: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const found = new Map<string, string>();
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const trail: { name: string; ahead: string[] }[] = [{ name: start, ahead: [...(edges.get(start) ?? [])] }];
    const onTrail = new Set([start]);
    while (trail.length > 0) {
      const here = trail.at(-1);
      const next = here?.ahead.shift();
      if (!here || next === undefined) {
        trail.pop();
        if (here) {
          done.add(here.name);
          onTrail.delete(here.name);
        }
      } else if (onTrail.has(next)) {
        const names = trail.map(({ name }) => name);
        found.set(next, [...names.slice(names.indexOf(next)), next].join(' > '));
      } else if (!done.has(next) && edges.has(next)) {
        onTrail.add(next);
        trail.push({ name: next, ahead: [...(edges.get(next) ?? [])] });
      }
    }
  }
  return found;
}
