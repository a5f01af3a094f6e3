import { languagePack } from '@/lib/reports/language-packs';
import { reportToPublish } from '@/lib/reports/publish';
import { firstChoice, publicationParts } from '@/lib/reports/publish-parts';
import { exportBundle } from './bundle';
import { getCase } from './cases';
import { checkCondition } from './check-condition';
import { closeErrorReport } from './close-error';
import { addComment, settleThread } from './comments';
import { addEvidence, withdrawEvidence } from './evidence';
import { answerLetter, sendLetter } from './letters';
import { actOnPublication, proposePublication } from './publications';
import { logHelp } from './quick-log';
import { getRecord } from './records';
import { submitCase } from './submit';
import { decide, describeDraft, harmless, inDays, makePerson, passOn, safeguard } from './test-cases';
import { recordWork } from './work';

const condition = { text: 'Visits', owner: 'Ministry', dueOn: inDays(30), proof: 'Report', consequence: 'Freeze' };

/** A case that holds a row in every sealed table: whoever adds a table to SEALED_TABLES adds the act that fills it here. */
export async function makeSealedCase() {
  const [officer, adviser, head] = [await makePerson('officer'), await makePerson('adviser'), await makePerson('head')];
  const help = {
    what: 'Binoculars',
    toWhom: 'Border guards',
    country: 'NPL',
    timing: 'given',
    on: inDays(-20),
  } as const;
  const why = 'They were promised by telephone on a Sunday.';
  const { number } = await logHelp(officer, { ...help, form: 'written', why, covering: '' });
  await describeDraft(officer, number, harmless);
  await submitCase(officer, number, { lock: (await getCase(officer, number)).lock });
  await passOn(adviser, number);
  const auditor = await makePerson('auditor');
  const { screening } = await getCase(officer, number);
  const findingId = screening?.findings.find(({ effect }) => effect === 'weigh')?.id ?? '';
  await recordWork(officer, number, { findingId, kind: 'step', entry: null, revision: null, content: safeguard });
  const judgment = {
    findingId,
    title: 'A judgment',
    source: 'Supreme Court',
    on: inDays(-9),
    reliability: 'official',
  } as const;
  const file = { name: 'judgment.txt', content: new TextEncoder().encode('sentenced to death') };
  await addEvidence(officer, number, { ...judgment, quote: 'sentenced', position: 'line 1', link: '' }, file);
  await withdrawEvidence(officer, number, { evidence: 1, reasons: 'It is the judgment of another case.' });
  await addComment(officer, number, {
    replyTo: '',
    findingId,
    kind: 'question',
    text: 'Who saw it?',
    mentions: [head.id],
  });
  await settleThread(head, number, 1);
  await decide(head, number, { conditions: [condition] });
  const check = { decision: 2, condition: 1, outcome: 'met', reasons: 'The report came.' } as const;
  await checkCondition(officer, number, { ...check, evidence: 'Report of 3 May' });
  const result = 'They were called back, and the list of equipment was put right.';
  await closeErrorReport(await makePerson('adviser'), number, { decision: 1, result });
  const letter = { decision: 2, to: 'partner', addressee: 'The implementer', language: 'en', how: 'email' } as const;
  const text = 'Dear colleagues,\n\nThe help is frozen from today.';
  const sent = { sentOn: inDays(0), receipt: 'Receipt 7', evidence: '', replaces: '' };
  await sendLetter(officer, number, { ...letter, ...sent, subject: 'A freeze', text });
  await answerLetter(officer, number, { letter: 1, receivedOn: inDays(0), words: 'We have stopped.' });
  const { record, hash: recordHash } = await getRecord(officer, number);
  const parts = publicationParts(reportToPublish({ record, hash: recordHash, pack: languagePack('en') }));
  const choices = Object.fromEntries(
    parts.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]).map((id) => [id, firstChoice(id)]),
  );
  const draft = { language: 'en', title: 'Help at a border', choices, indexable: 'no', confirmed: 'yes' } as const;
  await proposePublication(officer, number, { ...draft, recordHash });
  await actOnPublication(head, number, { publication: 1, kind: 'approved' });
  await exportBundle(auditor, number);
  return { officer, head, auditor, number };
}
