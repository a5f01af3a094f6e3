import { compileLexicon } from '@/lib/rules/signals/compile-lexicon';
import { lexicon } from '@/lib/rules/signals/lexicon';
import { sentences } from '@/lib/rules/signals/lexicon.sentences';
import { scanText } from '@/lib/rules/signals/scan';
import { peersOf, plainPhrases } from './signals/peers';

const SIZES = [20_000, 200_000] as const;
const FIT_SIZES = [25_000, 50_000, 100_000, 200_000, 400_000] as const;

/** Sentences between those of the lexicon's own tests, as most of a project document says nothing of risk. */
const FILLER = [
  'The programme was designed in two phases and is reviewed at the end of each year by a steering committee.',
  'Farmers in the upper valley receive seedlings, tools and advice on the storage and sale of their produce.',
  'Le comité se réunit deux fois par an et publie un rapport sur les dépenses et les résultats obtenus.',
  'El equipo técnico visita cada municipio y prepara un informe sobre el avance de las obras y los gastos.',
  'A clinic in the provincial capital offers advice, testing and referral to about 400 people each month.',
  'The budget covers travel, printing and interpretation; an external evaluation is planned in the third year.',
];

/** Text of a length: for every sentence that could hold a signal, three that hold none. */
function textOf(length: number): string {
  const spoken = Object.values(sentences).flatMap(({ found, negated, missed }) => [...found, ...negated, ...missed]);
  let text = '';
  for (let at = 0; text.length < length; at++) {
    const filler = [0, 1, 2].map((step) => FILLER[(at * 3 + step) % FILLER.length]);
    text += `${[spoken[at % spoken.length], ...filler].join(' ')}\n\n`;
  }
  // Read once as a whole, so that no peer pays for putting it together.
  return Buffer.from(text.slice(0, length), 'utf8').toString('utf8');
}

/** The fastest run of each task in milliseconds; the tasks take turns, so that a busy machine is unkind to all alike. */
function fastestOf(tasks: readonly (() => unknown)[], rounds = 30): number[] {
  const fastest = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    tasks.forEach((task, at) => {
      // Of the slow ones fewer rounds, but for the first: it only warms up.
      if (round > 8 && (fastest[at] ?? 0) > 100) return;
      const started = performance.now();
      task();
      fastest[at] = Math.min(fastest[at] ?? 0, performance.now() - started);
    });
  }
  return fastest;
}

/** How straight the line through the points is: r² of the least-squares fit. */
function fitOf(points: readonly (readonly [x: number, y: number])[]) {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(([each]) => each));
  const y = mean(points.map(([, each]) => each));
  const sum = (of: (dx: number, dy: number) => number) =>
    points.reduce((total, [px, py]) => total + of(px - x, py - y), 0);
  const slope = sum((dx, dy) => dx * dy) / sum((dx) => dx * dx);
  const r2 = (slope * sum((dx, dy) => dx * dy)) / sum((_, dy) => dy * dy);
  return { millisecondsPer100kB: rounded(slope * 100_000), r2: Number(r2.toFixed(4)) };
}

const rounded = (value: number) => Number(value.toPrecision(3));

/** The full lexicon over texts of two sizes, against peers with the same phrases, and how the cost grows. */
export async function run(): Promise<unknown> {
  const phrases = plainPhrases(lexicon);
  const started = performance.now();
  compileLexicon(lexicon);
  const compiled = performance.now() - started;
  const peers = peersOf(phrases);
  return {
    phrasesGivenToPeers: phrases.length,
    compileMilliseconds: rounded(compiled),
    sizes: SIZES.map((size) => {
      const text = textOf(size);
      const [own = 0, ...others] = fastestOf(
        [() => scanText(text, lexicon), ...peers.map((peer) => () => peer.run(text))],
        size < 100_000 ? 200 : 40,
      );
      return {
        characters: size,
        scanMilliseconds: rounded(own),
        signals: scanText(text, lexicon).length,
        peers: peers.map(({ name, leavesUndone }, at) => {
          const milliseconds = others[at] ?? 0;
          return { name, leavesUndone, milliseconds: rounded(milliseconds), timesSlower: rounded(milliseconds / own) };
        }),
      };
    }),
    growth: growth(),
  };
}

function growth() {
  const texts = FIT_SIZES.map(textOf);
  const times = fastestOf(
    texts.map((text) => () => scanText(text, lexicon)),
    40,
  );
  return fitOf(FIT_SIZES.map((size, at) => [size, times[at] ?? 0]));
}
