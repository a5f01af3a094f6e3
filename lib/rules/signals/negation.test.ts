import { describe, expect, it } from 'vitest';
import { lexicon } from './lexicon';
import { scanText } from './scan';

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
