/**
 * OECD DAC purpose codes that say what kind of work a project is, in words that the lexicon knows (`strand-…` groups).
 * The words stand in the component's text, so that a code suggests an answer like any phrase: it may raise a question,
 * and never settles a risk downwards.
 */
export const sectorWords: Readonly<Record<string, string>> = {
  '12330': 'Prevention and treatment of drug use',
  '13040': 'HIV prevention and care',
  '15130': 'Legal and judicial development',
  '15132': 'Police',
  '15134': 'Judicial affairs',
  '15137': 'Prisons',
  '15210': 'Security system management',
  '16063': 'Narcotics control',
  '31165': 'Agricultural alternative development',
  '43050': 'Non-agricultural alternative development',
};
