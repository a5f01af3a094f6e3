import { canonicalJson } from '@/lib/ledger/canonical';

/** Whose value of a field is taken. */
export type Side = 'mine' | 'theirs';

/** A field of a form; where the form lists components, the component by id, and one of its fields unless it is meant whole. */
export type Place = { name: string; id?: string; unit?: string };

/**
 * A field that two people left differently; a component that only one of them has is one field. A value is undefined where
 * that side has none. `changedBy` is `both` where nobody knows what they began with.
 */
export type DifferingField = Place & { path: string; mine: unknown; theirs: unknown; changedBy: Side | 'both' };

type Entry = Readonly<Record<string, unknown>>;
type Listed = Entry & { id: string };

/** Every field that differs between two states of one form. `base` is what both began with, or null when nobody knows. */
export function differingFields(base: Entry | null, mine: Entry, theirs: Entry): DifferingField[] {
  return placesOf(mine, theirs).flatMap((place): DifferingField[] => {
    const [own, other] = [valueAt(mine, place), valueAt(theirs, place)];
    if (isSame(own, other)) return [];
    const began = base && valueAt(base, place);
    const byMe = !base || !isSame(began, own);
    const byThem = !base || !isSame(began, other);
    const changedBy = byMe && byThem ? 'both' : byMe ? 'mine' : 'theirs';
    return [{ ...place, path: pathOf(place), mine: own, theirs: other, changedBy }];
  });
}

/** The form with the chosen side of each field, by path; a field for which nothing is chosen stays mine. */
export function mergedFields<Form extends Entry>(
  mine: Form,
  theirs: Form,
  choices: Readonly<Partial<Record<string, Side>>>,
): Form {
  const chosen = (place: Place) => valueAt(choices[pathOf(place)] === 'theirs' ? theirs : mine, place);
  const merged = namesOf(mine, theirs).map((name) => {
    const [own, other] = [mine[name], theirs[name]];
    if (!isList(own) || !isList(other)) return [name, chosen({ name })] as const;
    const entries = idsOf(own, other).flatMap((id) => {
      const [one, two] = [entryOf(own, id), entryOf(other, id)];
      if (!one || !two) return chosen({ name, id }) ? [one ?? two] : [];
      const units = unitsOf(one, two).map((unit) => chosen({ name, id, unit }) as Entry);
      return [Object.assign({}, two, ...units)];
    });
    return [name, entries] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Form;
}

function placesOf(mine: Entry, theirs: Entry): Place[] {
  return namesOf(mine, theirs).flatMap((name): Place[] => {
    const [own, other] = [mine[name], theirs[name]];
    if (!isList(own) || !isList(other)) return [{ name }];
    return idsOf(own, other).flatMap((id): Place[] => {
      const [one, two] = [entryOf(own, id), entryOf(other, id)];
      return one && two ? unitsOf(one, two).map((unit) => ({ name, id, unit })) : [{ name, id }];
    });
  });
}

/** The value of a field; of a component's field, together with those that make no sense without it. */
function valueAt(form: Entry, { name, id, unit }: Place): unknown {
  const value = form[name];
  if (id === undefined) return value;
  const entry = isList(value) ? entryOf(value, id) : undefined;
  if (!entry || unit === undefined) return entry;
  return Object.fromEntries(Object.entries(entry).filter(([field]) => unitOf(field) === unit));
}

/** An amount and its currency are one thing: ten dollars and a hundred euros are not ten euros. */
const unitOf = (field: string) => (field === 'currency' ? 'amount' : field);
const unitsOf = (one: Entry, two: Entry) => [...new Set(namesOf(one, two).map(unitOf))].filter((unit) => unit !== 'id');

/** Theirs first, in their order, then what only I have. */
const idsOf = (mine: readonly Listed[], theirs: readonly Listed[]) => [
  ...new Set([...theirs, ...mine].map(({ id }) => id)),
];
const namesOf = (mine: Entry, theirs: Entry) => [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
const entryOf = (list: readonly Listed[], wanted: string) => list.find(({ id }) => id === wanted);

function pathOf({ name, id, unit }: Place): string {
  return [name, id, unit].filter((part) => part !== undefined).join('.');
}

/** Components, or an empty list where the other side has some: fields that hold words are no lists of entries. */
function isList(value: unknown): value is readonly Listed[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null && 'id' in entry);
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}
