import { type PhraseBook, pairs } from '../phrases';

const suspects = [
  'traffickers',
  'drug traffickers',
  'smugglers',
  'drug smugglers',
  'dealers',
  'drug dealers',
  'drug users',
  'drug offenders',
  'couriers',
  'drug couriers',
  'suspects',
];
const drugs = ['drugs', 'narcotics', 'illicit drugs', 'illegal drugs', 'heroin', 'opium', 'cocaine', 'contraband'];
const cases = [
  'drug cases',
  'narcotics cases',
  'drug trafficking cases',
  'trafficking cases',
  'drug offences',
  'drug crimes',
];

/** Words for finding, stopping, arresting and trying people (E1, E5, E9). */
export const enforcementPhrases: PhraseBook = {
  arrest: {
    phrases: [
      ...pairs(['arrest', 'arresting', 'apprehend', 'apprehending', 'capture', 'detain', 'detaining'], suspects),
      ...pairs(['arrest of', 'arrests of', 'apprehension of', 'capture of', 'detention of', 'raids on'], suspects),
      ...pairs(
        ['make', 'making', 'carry out', 'carrying out', 'conduct', 'execute', 'lead to', 'leading to'],
        ['arrests'],
      ),
      ...pairs(['police', 'drug', 'anti-drug', 'narcotics', 'night'], ['raid', 'raids']),
      ...pairs(['arrest and', 'arrests and'], ['prosecution', 'prosecutions', 'conviction', 'prosecute']),
      ...pairs(['arrests', 'seizures'], ['and seizures', 'and arrests']),
      ...pairs(['controlled'], ['delivery', 'deliveries']),
      ...pairs(['undercover'], ['operation', 'operations', 'agents', 'officers', 'buys']),
      ...pairs(
        ['dismantle', 'dismantling', 'dismantling of'],
        ['trafficking networks', 'drug networks', 'drug trafficking networks'],
      ),
      ...pairs(['bring', 'bringing'], ['traffickers to justice', 'drug traffickers to justice']),
      'arrest warrants',
      'buy-bust operations',
      'buy-bust operation',
      'brought before the courts',
      'crackdown on drug users',
      'crackdown on dealers',
    ],
  },
  interdiction: {
    phrases: [
      'interdiction',
      'interdict',
      'interdicting',
      ...pairs(
        ['seize', 'seizing', 'seizure of', 'seizures of', 'intercept', 'intercepting', 'interception of'],
        drugs,
      ),
      ...pairs(
        ['stop drugs', 'stopping drugs', 'stop narcotics', 'stopping narcotics'],
        ['crossing', 'on their way', 'at the border'],
      ),
      ...pairs(['drug', 'narcotics', 'heroin', 'opium', 'cocaine'], ['interception', 'interceptions']),
      ...pairs(
        ['counter-narcotics', 'counternarcotics', 'anti-narcotics', 'anti-drug', 'drug enforcement', 'drug control'],
        ['operation', 'operations', 'patrols'],
      ),
      ...pairs(['identify', 'identifying', 'track', 'tracking', 'target', 'targeting', 'trace', 'tracing'], suspects),
      ...pairs(
        ['disrupt', 'disrupting', 'disruption of'],
        ['trafficking networks', 'drug trafficking', 'trafficking routes'],
      ),
    ],
    except: [
      ...pairs(
        ['target', 'targeting', 'identify', 'identifying', 'track', 'tracking'],
        pairs(['drug users'], ['with', 'who', 'for', 'in need']),
      ),
      ...pairs(['interdiction'], ['of the law', 'order', 'orders']),
    ],
  },
  'capital-case-training': {
    phrases: [
      ...pairs(
        [
          'train',
          'training',
          'training of',
          'training for',
          'mentor',
          'mentoring',
          'mentoring of',
          'advise',
          'support to',
          'help to',
          'assistance to',
        ],
        [
          'prosecutors',
          'investigators',
          'drug prosecutors',
          'drug investigators',
          'investigators and prosecutors',
          'prosecutors and judges',
        ],
      ),
      ...pairs(
        ['prosecute', 'prosecuting', 'prosecution of', 'investigate', 'investigating', 'investigation of'],
        cases,
      ),
      ...pairs(
        ['narcotics', 'special narcotics', 'revolutionary', 'special anti-narcotics', 'counter-narcotics'],
        ['court', 'courts', 'tribunal', 'tribunals'],
      ),
      'investigators and prosecutors',
      'prosecutors and investigators',
    ],
  },
  selection: {
    phrases: [
      ...pairs(['racial', 'ethnic', 'nationality'], ['profiling', 'profiles']),
      ...pairs(
        ['profiling of', 'profile'],
        ['passengers', 'travellers', 'travelers', 'foreigners', 'foreign nationals', 'migrants', 'refugees'],
      ),
      ...pairs(['passenger', 'traveller', 'traveler'], ['profiling']),
      ...pairs(
        [
          'register of',
          'registry of',
          'registration of',
          'watch list of',
          'watchlist of',
          'list of known',
          'police list of',
        ],
        ['drug users', 'addicts'],
      ),
      ...pairs(
        ['round up', 'rounding up', 'round-ups of', 'sweeps of', 'sweep up'],
        ['drug users', 'addicts', 'street users', 'homeless people', 'migrants'],
      ),
      ...pairs(['stop and search', 'street'], ['operations', 'sweeps', 'powers']),
      'stop-and-search',
      'police sweeps',
    ],
  },
};
