/** Median microseconds of one round, after a warm-up; `rounds` rounds of the whole list, each timed by itself. */
export async function medianMicroseconds(rounds: number, round: () => unknown): Promise<number> {
  for (let index = 0; index < Math.max(2, rounds / 4); index += 1) await round();
  const times: number[] = [];
  for (let index = 0; index < rounds; index += 1) {
    const start = process.hrtime.bigint();
    await round();
    times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** A small generator of random numbers in [0, 1) with a seed (mulberry32), so that every run measures the same. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rounded for reading: three digits that count. */
export const rounded = (value: number) => Number(value.toPrecision(3));
