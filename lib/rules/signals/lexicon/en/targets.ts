import { type PhraseBook, pairs } from '../phrases';

const people = ['people', 'persons', 'offenders', 'drug offenders', 'traffickers', 'drug traffickers', 'suspects'];
const more = ['more', 'increase in', 'increased', 'increasing', 'rise in', 'increase the number of', 'increase of'];
const drugs = ['drugs', 'narcotics', 'heroin', 'opium', 'cocaine', 'cannabis', 'methamphetamine', 'precursors'];
const weights = ['kg', 'kilos', 'kilograms', 'kilogrammes', 'tons', 'tonnes', 'grams'];

/** Words that measure success by what the police, the courts or the eradicators do (P7). */
export const targetPhrases: PhraseBook = {
  'target-arrests': {
    phrases: [
      ...pairs(['number of', 'numbers of', ...more], ['arrests', 'drug arrests', 'drug-related arrests']),
      ...pairs(people, ['arrested']),
      ...pairs(['arrest'], ['rate', 'rates', 'target', 'targets', 'quota', 'quotas', 'figures', 'statistics']),
      ...pairs(['arrests'], ['made', 'per month', 'per quarter', 'per year', 'resulting from']),
    ],
    except: [
      ...pairs(['cardiac'], ['arrest rate', 'arrest rates']),
      '(fewer|lower|reduced|reduce|reduces|reducing|reduction in|decrease in|drop in|fall in|decline in) (the|) (number of|numbers of|) (drug|drug-related|) arrests',
      '(number|numbers) of (drug|drug-related|) arrests ... (fall|falls|fell|decrease|decreases|decline|declines|drop|drops)',
    ],
  },
  'target-seizures': {
    phrases: [
      '(tonnes|tons|kilos|kilograms) of (heroin|cocaine|opium|opiates|methamphetamine|drugs|cannabis) (caught|stopped|taken)',
      '(tonnes|tons|kilos|kilograms|kilogrammes|quantity|amount|volume) of ... seized',
      ...pairs(
        ['number of', 'numbers of', 'volume of', 'amount of', 'quantity of', ...more],
        ['seizures', 'drug seizures'],
      ),
      ...pairs(drugs, ['seized']),
      ...pairs(['amount of', 'quantity of', 'quantities of', 'volume of', 'value of'], pairs(drugs, ['seized'])),
      ...pairs(weights, ['seized', ...pairs(drugs, ['seized']), ...pairs(['of'], pairs(drugs, ['seized']))]),
      ...pairs(['seizure'], ['rate', 'rates', 'target', 'targets', 'quota', 'quotas', 'figures', 'statistics']),
      'seizures made',
    ],
    except: pairs(
      ['number of', 'increase in', 'more'],
      ['seizures per patient', 'seizures in patients', 'seizures in epilepsy'],
    ),
  },
  'target-prosecutions': {
    phrases: [
      ...pairs(
        ['number of', 'numbers of', 'successful', ...more],
        ['prosecutions', 'drug prosecutions', 'cases prosecuted', 'indictments'],
      ),
      ...pairs(people, ['prosecuted', 'charged with', 'indicted']),
      ...pairs(['prosecution', 'indictment'], ['rate', 'rates', 'target', 'targets', 'quota', 'quotas']),
      ...pairs(['prosecutions'], ['initiated', 'brought', 'opened', 'launched']),
      'seizures and prosecutions',
      'cases brought to court',
    ],
  },
  'target-convictions': {
    phrases: [
      '(cases|arrests|trials) that end in (conviction|convictions)',
      ...pairs(['number of', 'numbers of', 'successful', ...more], ['convictions', 'drug convictions']),
      ...pairs(people, ['convicted']),
      ...pairs(['conviction'], ['rate', 'rates', 'target', 'targets', 'quota', 'quotas']),
      ...pairs(['convictions'], ['secured', 'obtained', 'achieved']),
      ...pairs(['secure', 'securing', 'obtain', 'obtaining'], ['convictions']),
    ],
  },
  'target-sentences': {
    phrases: [
      ...pairs(['longer', 'stiffer', 'harsher', 'heavier', 'tougher'], ['sentences', 'prison sentences', 'sentencing']),
      ...pairs(people, ['sentenced']),
      ...pairs(['number of', 'length of', 'average length of'], ['sentences', 'sentences imposed', 'prison sentences']),
    ],
  },
  'target-hectares': {
    phrases: [
      ...pairs(
        ['hectares', 'hectares of'],
        [
          'eradicated',
          'destroyed',
          ...pairs(['coca', 'poppy', 'opium poppy', 'cannabis', 'illicit crops'], ['eradicated', 'destroyed']),
        ],
      ),
      ...pairs(['eradication'], ['target', 'targets', 'quota', 'quotas']),
      ...pairs(['area', 'area of'], ['eradicated', 'coca eradicated', 'poppy eradicated']),
    ],
  },
};
