import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { rulebookHash, screen } from '../index';
import type { FactsEdition, ProjectDescription, Rulebook, Screening } from '../types';

/** Edition 2026.1 and screenings made with it, as they were written then. These files are never written again. */
function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

const rulebook = read<Rulebook>('./rulebook.json');
const facts = read<FactsEdition>('./facts.json');
const sha256 = (text: string | undefined) =>
  createHash('sha256')
    .update(text ?? '')
    .digest('hex');
const again = (description: ProjectDescription, date: string) =>
  canonicalize(screen(description, { rulebook, facts, date }));

describe('edition 2026.1 replays byte for byte', () => {
  it('as the edition that it was', () => {
    expect(rulebookHash(rulebook)).toBe('01150c8dfbe7fa051fd01b2509f1cdc20eaa810177880bcfde1037f9f74bd4a9');
  });

  it.each(['ir-unodc-sp1-2011', 'np-ost-germany'])('on the project %s', (name) => {
    const { description, date, screening } = read<{
      description: ProjectDescription;
      date: string;
      screening: Screening;
    }>(`./${name}.json`);
    expect(again(description, date)).toBe(canonicalize(screening));
  });

  it('on forty random projects', () => {
    const random = read<{ description: ProjectDescription; date: string; sha256: string }[]>('./random.json');
    const others = random.filter((each) => sha256(again(each.description, each.date)) !== each.sha256);
    expect(others).toEqual([]);
    expect(random).toHaveLength(40);
  });
});
