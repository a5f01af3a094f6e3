import fc from 'fast-check';

/** Texts that are no good input for a command, made from a good one. Used by tests. */
type Spoiler = (good: unknown) => fc.Arbitrary<string>;

const junk = fc.oneof(
  fc.constantFrom<unknown>(7, -0.5, 1e308, true, '\u0000', [], [[]], {}, { a: { b: null } }, 'x'.repeat(30_000)),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.integer(),
);

/** Cut off somewhere, or with characters that no JSON holds there. */
const brokenText: Spoiler = (good) => {
  const text = JSON.stringify(good);
  return fc.oneof(
    fc.nat({ max: text.length - 1 }).map((length) => text.slice(0, length)),
    fc
      .tuple(fc.nat({ max: text.length }), fc.constantFrom('\u0000', '"', '}', ']', '\\', '//', 'NaN', ',,'))
      .map(([at, added]) => `${text.slice(0, at)}${added}${text.slice(at)}`)
      .filter((spoilt) => !isJson(spoilt)),
    fc.string({ unit: 'binary', maxLength: 60 }).map((noise) => `${noise}{`),
    fc.nat({ max: 5_000 }).map((depth) => '['.repeat(depth + 1)),
    fc.constantFrom('', ' ', 'null', '[]', '7', '"text"', 'undefined', '{"a":1}{"a":1}', '\uFEFF', "{'a': 1}"),
  );
};

// Inside a string most characters do no harm.
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The value at a path replaced by one of another kind. */
export function replaced(good: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: Record<string | number, unknown> = Array.isArray(good) ? ([...good] as never) : { ...(good as object) };
  const below = (good as Record<string | number, unknown> | null | undefined)?.[key];
  Object.defineProperty(copy, key, { value: replaced(below, rest, value), enumerable: true });
  return copy;
}

/**
 * Malformed texts: broken JSON, and JSON with a value of the wrong kind at one of the paths. `isWrong` says whether a
 * value is truly wrong at that path; `spoiled` are whole inputs that contradict themselves.
 */
export function malformedText(
  good: unknown,
  paths: readonly (readonly (string | number)[])[],
  spoiled: readonly unknown[],
): fc.Arbitrary<string> {
  const wrongKind = fc
    .tuple(fc.constantFrom(...paths), junk)
    .filter(
      ([path, value]) =>
        typeof value !== typeof at(good, path) || Array.isArray(value) !== Array.isArray(at(good, path)),
    )
    .map(([path, value]) => JSON.stringify(replaced(good, path, value)));
  return fc.oneof(
    { weight: 2, arbitrary: brokenText(good) },
    { weight: 3, arbitrary: wrongKind },
    { weight: 1, arbitrary: fc.constantFrom(...spoiled).map((value) => JSON.stringify(value)) },
  );
}

function at(good: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((below, key) => (below as Record<string | number, unknown> | undefined)?.[key], good);
}
