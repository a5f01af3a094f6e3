type Value = string | number | { $: string; type: string };
type Attributes = Record<string, Value>;
type Section = Record<string, Attributes>;

const ELEMENTS = ['entity', 'activity', 'agent'] as const;
const RELATIONS = [
  'wasGeneratedBy',
  'used',
  'wasInvalidatedBy',
  'wasInformedBy',
  'wasDerivedFrom',
  'wasAttributedTo',
  'wasAssociatedWith',
] as const;
type Element = (typeof ELEMENTS)[number];
type Relation = (typeof RELATIONS)[number];

/** A PROV document: its names, its things, and what ties them. */
export type ProvDocument = { prefix: Record<string, string> } & Partial<Record<Element | Relation, Section>>;

/** A value that is a name under one of the prefixes. */
export const qualified = (name: string) => ({ $: name, type: 'prov:QUALIFIED_NAME' });

/** Collects a PROV document. A thing that is said twice stands once. */
export class ProvGraph {
  readonly #document: ProvDocument;
  #relations = 0;

  constructor(prefix: Record<string, string>) {
    this.#document = { prefix };
  }

  /** Adds a thing; attributes without a value are left out. */
  add(element: Element, id: string, attributes: Record<string, Value | null | undefined>): void {
    this.#section(element)[id] = Object.fromEntries(
      Object.entries(attributes).flatMap(([name, value]) =>
        value === null || value === undefined || value === '' ? [] : [[name, value]],
      ),
    );
  }

  /** Ties two things. */
  tie(relation: Relation, attributes: Attributes): void {
    this.#relations += 1;
    this.#section(relation)[`_:r${this.#relations}`] = attributes;
  }

  /** An entity that an activity made at a time from others; `activity` is undefined where the record names none. */
  made(entity: string, { activity, at, from = [] }: { activity?: string; at: string; from?: readonly string[] }): void {
    this.tie('wasGeneratedBy', {
      'prov:entity': entity,
      ...(activity && { 'prov:activity': activity }),
      'prov:time': at,
    });
    for (const input of from) {
      if (activity) this.tie('used', { 'prov:activity': activity, 'prov:entity': input, 'prov:time': at });
      this.derived(entity, input, activity ? { 'prov:activity': activity } : {});
    }
  }

  derived(entity: string, from: string, attributes: Attributes = {}): void {
    this.tie('wasDerivedFrom', { 'prov:generatedEntity': entity, 'prov:usedEntity': from, ...attributes });
  }

  attributed(entity: string, agent: string): void {
    this.tie('wasAttributedTo', { 'prov:entity': entity, 'prov:agent': agent });
  }

  document(): ProvDocument {
    return this.#document;
  }

  #section(name: Element | Relation): Section {
    const section = this.#document[name] ?? {};
    this.#document[name] = section;
    return section;
  }
}
