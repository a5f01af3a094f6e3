import { describe, expect, it } from 'vitest';
import { scanText } from './scan';
import { smallLexicon as lexicon } from './small-lexicon';

const found = (text: string) => scanText(text, lexicon).map(({ quote, negated }) => `${negated ? 'not ' : ''}${quote}`);

describe('a negation', () => {
  it.each([
    ['No drug raids are planned.', ['not drug raids']],
    ['The project never supports forced labour.', ['not forced labour']],
    ['Care is given without forced labour.', ['not forced labour']],
    ['It will not include support for any police raids.', ['not police raids']],
    ["We don't supply sniffer dogs.", ['not sniffer dogs']],
    ['We don’t supply sniffer dogs.', ['not sniffer dogs']],
    ['Alternatives to arrest and prosecution are funded.', ['not arrest and prosecution']],
    ['The grant pays for the closure of locked wards.', ['not locked wards']],
    ['No funding will go to locked wards.', ['not locked wards']],
    ['The money will not be used for police raids.', ['not police raids']],
    ['no police raids, sniffer dogs or forced labour', ['not police raids', 'not sniffer dogs', 'not forced labour']],
    ['Neither sniffer dogs nor body scanners', ['not sniffer dogs', 'not body scanners']],
  ])('governs what follows: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Police raids are not foreseen.', ['not Police raids']],
    ['Forced labour by residents is prohibited.', ['not Forced labour']],
    ['Forced labour has been abolished', ['not Forced labour']],
    ['Sniffer dogs are no longer funded.', ['not Sniffer dogs']],
  ])('governs what comes before: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['The unit not only patrols but carries out police raids.', ['police raids']],
    ['Not only sniffer dogs, also body scanners', ['sniffer dogs', 'body scanners']],
    ['People are held without trial in locked wards.', ['locked wards']],
    ['No fewer than 20 sniffer dogs', ['sniffer dogs']],
    ['Inmates have no access to lawyers in locked wards.', ['locked wards']],
    ['There is no doubt that police raids follow.', ['police raids']],
    ['The police will supply sniffer dogs without delay', ['sniffer dogs']],
  ])('is not seen where words only look like one: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['No training is given. Sniffer dogs are supplied.', ['Sniffer dogs']],
    ['No training\nSniffer dogs', ['Sniffer dogs']],
    ['No training\n- sniffer dogs', ['sniffer dogs']],
    ['There is no training, but sniffer dogs', ['sniffer dogs']],
    ['Those who do not finish are sent to locked wards.', ['locked wards']],
    ['Without a clinic, police fill the locked wards.', ['locked wards']],
    ['They have not so far paid the fees of handlers with sniffer dogs', ['sniffer dogs']],
    ['No one objects, however police raids follow', ['police raids']],
    ['The locked wards do not have a doctor', ['locked wards']],
    ['There is not, in the view of those who have seen the place, a locked ward', ['locked ward']],
  ])('ends at a sentence, a turn or a distance: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('inside a phrase belongs to the phrase', () => {
    expect(found('Treatment is not voluntary.')).toEqual(['not voluntary']);
    expect(scanText('Treatment is not voluntary.', lexicon)[0]).toMatchObject({ question: 'T1', negated: false });
    expect(scanText('Treatment is no longer voluntary.', lexicon)[0]).toMatchObject({ question: 'T1', negated: false });
  });
});

const said = (text: string) => scanText(text, lexicon).map(({ quote, negated, cue }) => [quote, negated, cue]);

describe('a cue', () => {
  it.each([
    ['No police raids are foreseen.', 'Police raids'],
    ['The project will not include police raids.', 'police raids'],
    ['The project does not and will not fund police raids.', 'police raids'],
    ['The project does not, and will not, fund police raids.', 'police raids'],
    ['Police raids are explicitly excluded.', 'Police raids'],
    ['Police raids are not and will not be funded.', 'Police raids'],
    ['Police raids fall outside the scope of the grant.', 'Police raids'],
    ['Police raids will not take place.', 'Police raids'],
    ['If necessary, no police raids.', 'police raids'],
  ])('says that a negation governs it: %s', (text, quote) => {
    expect(said(text).map(([found, ...rest]) => [String(found).toLowerCase(), ...rest])).toEqual([
      [quote.toLowerCase(), true, 'negation'],
    ]);
  });

  it('says so of each thing that is denied', () => {
    expect(said('We fund neither sniffer dogs nor body scanners.')).toEqual([
      ['sniffer dogs', true, 'negation'],
      ['body scanners', true, 'negation'],
    ]);
  });

  it.each([
    'The clinic was formerly in locked wards.',
    'Patients previously held in locked wards',
    'Locked wards were closed down in 2009.',
    'Locked wards were once used here.',
    'Locked wards were in use until 2012.',
    'Locked wards no longer exist.',
    'Formerly, the house was run with locked wards.',
  ])('says that it is past: %s', (text) => {
    expect(said(text).map(([, ...rest]) => rest)).toEqual([[true, 'past']]);
  });

  it.each([
    'Police raids may follow.',
    'The unit may conduct police raids.',
    'Possible police raids',
    'Police raids, if necessary',
    'There will be police raids where appropriate.',
  ])('says that it is only possible, and counts it: %s', (text) => {
    const expected = text.includes(',') ? undefined : 'hedge';
    expect(said(text).map(([, ...rest]) => rest)).toEqual([[false, expected]]);
  });

  it.each([
    'The law no longer prohibits police raids.',
    'The act does not exclude police raids.',
    'They are treated not without police raids.',
    'No patient may leave the locked wards.',
    'No patient can be released from locked wards.',
    'Nobody may refuse the locked wards.',
    'Clients who refuse are sent to locked wards.',
    'They failed to abolish locked wards.',
    'There is no ban on locked wards.',
    'The unit is not only trained but police raids follow.',
    'Police raids are not excluded.',
    'Locked wards are no longer prohibited.',
    'Formerly a prison, the house has locked wards.',
    'Formerly an army officer trained abroad, he leads police raids.',
    'The centre used locked wards until it was enlarged and uses them now.',
    'The grant does not, in spite of many letters, end police raids.',
  ])('does not hide a risk that is denied twice or in doubt: %s', (text) => {
    expect(said(text).map(([, ...rest]) => rest)).toEqual([[false, undefined]]);
  });

  it('stays unsaid in a language that has no words for the past or for doubt', () => {
    const {
      past: _,
      hedge: __,
      ...older
    } = lexicon.negation.en ?? { before: [], after: [], stop: [], pseudo: [], join: [] };
    const plain = scanText('No police raids', { ...lexicon, negation: { en: older } });
    expect(plain).toMatchObject([{ negated: true }]);
    expect(plain[0]).not.toHaveProperty('cue');
  });
});
