import { beforeAll, expect, test } from 'vitest';
import type { Person } from '@/lib/auth/person';
import { emptyDraft } from '@/lib/cases/project';
import type { RegisterLevel } from '@/lib/cases/register';
import { REGISTER_PAGE, REGISTER_SORTS, type RegisterQuery } from '@/lib/cases/register';
import { indexOf, levelRank } from '@/lib/cases/search';
import { database } from './client';
import { getDesk } from './desk';
import { listCases } from './register';
import { decide, harmless, makeAwaiting, makeComponent, makeDraft, makePerson, makeSubmitted } from './test-cases';
import { refused } from './test-raw';

const LEVELS: (RegisterLevel | null)[] = ['extreme', 'high', 'medium', 'low', 'cannot-tell', 'none', null];
const CASES = 130;
let auditor: Person;

/** Many cases with equal titles, times and levels, so that only the id tells them apart. */
beforeAll(async () => {
  auditor = await makePerson('auditor');
  const officer = await makePerson('officer');
  for (let index = 0; index < CASES; index += 1) {
    const number = `SCR-2020-${String(index + 1).padStart(4, '0')}`;
    const title = ['Réduction des risques', 'Étude', 'zebra', 'Border 100%_'][index % 4] ?? '';
    const country = ['IRN', 'NPL', 'PER'][index % 3] ?? '';
    const worstLevel = LEVELS[index % LEVELS.length] ?? null;
    const description = { ...emptyDraft, title, components: [makeComponent('c1', { country, name: `Part ${index}` })] };
    await database().case.create({
      data: {
        number,
        ...indexOf(number, description),
        worstLevel,
        levelRank: levelRank(worstLevel),
        openedById: officer.id,
        updatedAt: new Date(Date.UTC(2020, 0, 1 + (index % 5))),
        versions: { create: { number: 1, content: { description, saved: {} } } },
      },
    });
  }
});

async function everyPage(query: RegisterQuery) {
  const pages = [await listCases(auditor, query)];
  for (let next = pages.at(-1)?.next; next; next = pages.at(-1)?.next) {
    pages.push(await listCases(auditor, { ...query, after: next }));
    if (pages.length > 50) throw new Error('The pages never end');
  }
  return pages;
}

const directions = ['asc', 'desc'] as const;
test.each(REGISTER_SORTS.flatMap((sort) => directions.map((direction) => ({ sort, direction }))))(
  'pages by $sort, $direction, hold every case once, forward and back',
  async ({ sort, direction }) => {
    const pages = await everyPage({ sort, direction });
    const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids).toHaveLength(CASES);
    expect(new Set(ids).size).toBe(CASES);
    expect(pages.slice(0, -1).every(({ rows }) => rows.length === REGISTER_PAGE)).toBe(true);
    expect(pages[0]?.previous).toBe(null);
    for (const [index, page] of pages.entries()) {
      if (index === 0) continue;
      const back = await listCases(auditor, { sort, direction, after: page.previous ?? '' });
      expect(back.rows).toEqual(pages[index - 1]?.rows);
      expect(back.previous === null).toBe(index === 1);
    }
  },
);

test('levels sort by gravity, and a case that was not screened comes last', async () => {
  const rows = (await everyPage({ sort: 'level', direction: 'desc' })).flatMap((page) => page.rows);
  const ranks = rows.map(({ level }) => LEVELS.indexOf(level));
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
});

test('titles sort without regard to case and accents', async () => {
  const rows = (await everyPage({ sort: 'title', direction: 'asc' })).flatMap((page) => page.rows);
  expect([...new Set(rows.map(({ title }) => title))]).toEqual([
    'Border 100%_',
    'Étude',
    'Réduction des risques',
    'zebra',
  ]);
});

test.each<[string, RegisterQuery, number]>([
  ['a country', { country: 'IRN' }, 44],
  ['a level', { level: 'extreme' }, 19],
  ['a state that no case has', { state: 'decided' }, 0],
  ['words in any order, without accents', { text: 'RISQUES reduction' }, 33],
  ['the name of a country in French', { text: 'pérou' }, 43],
  ['a number', { text: 'scr-2020-0007' }, 1],
  ['a per cent sign, which stands for itself', { text: '100%' }, 32],
  ['an underscore, which stands for itself', { text: '_' }, 32],
  ['a backslash', { text: '\\' }, 0],
  ['a quotation mark', { text: "'; DROP TABLE" }, 0],
  ['NUL and invisible characters', { text: '\u0000\u200b' }, CASES],
  ['several filters together', { country: 'IRN', level: 'extreme', text: 'zebra' }, 2],
])('filtering by %s', async (_title, query, count) => {
  const rows = (await everyPage(query)).flatMap((page) => page.rows);
  expect(rows).toHaveLength(count);
});

test('an address that makes no sense gives the first page', async () => {
  const first = await listCases(auditor, {});
  const key = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { id } = first.rows[0] ?? { id: '' };
  for (const after of [
    'x',
    '%00',
    key({}),
    key({ sort: 'updated', key: 'never', id, backward: false }),
    key({ sort: 'updated', key: '2020-01-01 00:00:00+00', id: '1; DROP', backward: false }),
    key({ sort: 'level', key: '1', id, backward: false }),
    key({ sort: 'updated', key: '9999-99-99 99:99:99+00', id, backward: false }),
  ]) {
    expect(await listCases(auditor, { after })).toEqual(first);
  }
  const nonsense = {
    sort: 'colour',
    direction: 'up',
    state: 'lost',
    country: 'iran',
    level: '7',
  } as unknown as RegisterQuery;
  expect(await listCases(auditor, nonsense)).toEqual(first);
});

test('a case that changes while one pages does not push another off the page', async () => {
  const query = { sort: 'number', direction: 'asc' } as const;
  const first = await listCases(auditor, query);
  const officer = await makePerson('officer');
  await makeDraft(officer, harmless);
  const second = await listCases(auditor, { ...query, after: first.next ?? '' });
  expect(second.rows[0]?.number).toBe('SCR-2020-0026');
});

test('an administrator sees no case', async () => {
  const administrator = await makePerson('administrator');
  await expect(listCases(administrator, {})).rejects.toEqual(refused('forbidden'));
  await expect(getDesk(administrator)).rejects.toEqual(refused('forbidden'));
});

test('a desk holds what waits for the person and nothing that they may not do', async () => {
  const writer = await makePerson('adviser');
  const number = await makeSubmitted(writer, harmless);
  const reviewer = await makePerson('adviser');
  const numbers = (items: { number: string }[]) => items.map((item) => item.number);
  expect(numbers((await getDesk(writer)).review)).not.toContain(number);
  expect(numbers((await getDesk(reviewer)).review)).toContain(number);

  const { official, head, number: awaiting } = await makeAwaiting(harmless);
  expect(numbers((await getDesk(official)).decide)).toContain(awaiting);
  expect(numbers((await getDesk(head)).decide)).not.toContain(awaiting);
  await decide(official, awaiting, { kind: 'refer_up', scope: ['c1', 'c2'], reviewOn: null });
  expect(numbers((await getDesk(head)).decide)).toContain(awaiting);

  const draft = await makeDraft(writer, harmless);
  expect((await getDesk(writer)).describe).toMatchObject([{ number: draft, version: 1 }]);
  expect((await getDesk(reviewer)).describe).toEqual([]);
});
