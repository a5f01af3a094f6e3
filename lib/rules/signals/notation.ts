/** One step of a phrase: one of several runs of characters, an empty one among them where the step may be left out, or a gap. */
export type Step = { kind: 'forms'; forms: readonly string[] } | { kind: 'gap' };

/** More forms than this in one word are a slip of the pen, and more in a phrase are not for writing out. */
const MOST_FORMS = 10_000;
const MOST_GAPS = 2;

/** A phrase that cannot be read. The message says what is wrong with it. */
export class NotationError extends Error {}

/**
 * Reads a phrase in the notation of the lexicon: `(a|b|)` holds alternatives, ` ... ` stands for a few words.
 * A phrase without either is one step with one form.
 */
export function readPhrase(phrase: string): Step[] {
  if (!/[(|)]|\.\.\./.test(phrase)) return [{ kind: 'forms', forms: [phrase] }];
  const steps = chunksOf(phrase).map(
    (chunk): Step => (chunk === '...' ? { kind: 'gap' } : { kind: 'forms', forms: formsOf(chunk) }),
  );
  const gaps = steps.filter(({ kind }) => kind === 'gap').length;
  if (gaps > MOST_GAPS) throw new NotationError(`more than ${MOST_GAPS} gaps`);
  if (steps[0]?.kind === 'gap' || steps.at(-1)?.kind === 'gap') throw new NotationError('a gap at the edge');
  if (steps.some(({ kind }, index) => kind === 'gap' && steps[index + 1]?.kind === 'gap'))
    throw new NotationError('two gaps in a row');
  return steps;
}

/** Parts between blanks; blanks inside brackets do not part. */
function chunksOf(phrase: string): string[] {
  const chunks: string[] = [];
  let chunk = '';
  let open = false;
  for (const character of phrase) {
    if (character === '(') {
      if (open) throw new NotationError('a bracket inside brackets');
      open = true;
    }
    if (character === ')') {
      if (!open) throw new NotationError('a bracket is closed that was not opened');
      open = false;
    }
    if (character === '|' && !open) throw new NotationError('a bar outside brackets');
    if (/\s/.test(character) && !open) {
      if (chunk !== '') chunks.push(chunk);
      chunk = '';
    } else chunk += character;
  }
  if (open) throw new NotationError('a bracket is not closed');
  if (chunk !== '') chunks.push(chunk);
  return chunks;
}

function formsOf(chunk: string): string[] {
  if (chunk.includes('...')) throw new NotationError('a gap that touches a word or stands in brackets');
  let forms = [''];
  for (const part of chunk.split(/(\([^)]*\))/)) {
    const choices = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    if (new Set(choices).size < choices.length) throw new NotationError('the same alternative twice');
    forms = forms.flatMap((form) => choices.map((choice) => form + choice));
    if (forms.length > MOST_FORMS) throw new NotationError(`more than ${MOST_FORMS} forms of one word`);
  }
  return forms;
}

/** Every plain phrase that a phrase stands for; a gap stays as ` ... `. Throws where there are more than ten thousand. */
export function expandPhrase(phrase: string): string[] {
  let whole = [''];
  for (const step of readPhrase(phrase)) {
    const forms = step.kind === 'gap' ? ['...'] : step.forms;
    whole = whole.flatMap((before) => forms.map((form) => `${before} ${form}`.trim()));
    if (whole.length > MOST_FORMS) throw new NotationError(`more than ${MOST_FORMS} forms`);
  }
  return [...new Set(whole)];
}

/** Some of the forms of a phrase, with every alternative in one of them at least. */
export function samplePhrase(phrase: string): string[] {
  const steps = readPhrase(phrase).map((step) => (step.kind === 'gap' ? ['...'] : step.forms));
  const most = Math.max(...steps.map((forms) => forms.length));
  const samples = Array.from({ length: most }, (_, at) =>
    steps
      .map((forms) => forms[at % forms.length] ?? '')
      .filter((form) => form !== '')
      .join(' '),
  );
  return [...new Set(samples)];
}
