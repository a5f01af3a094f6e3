import { expect, it } from 'vitest';
import { readChangelog } from './change-notes';

it('reads each edition of the changelog with its paragraphs and notes', () => {
  const read = readChangelog(
    '# Changes\n\nHow to read.\n\n## Edition 2\n\nThe second\none.\n\n- **Bars.** One\n  more.\n- Plain\n\n## Edition 1\n',
  );
  expect(read).toEqual([
    {
      title: 'Edition 2',
      paragraphs: ['The second one.'],
      notes: [
        { strong: 'Bars.', text: 'One more.' },
        { strong: '', text: 'Plain' },
      ],
    },
    { title: 'Edition 1', paragraphs: [], notes: [] },
  ]);
});
