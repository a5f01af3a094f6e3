import { inText, type Pair } from '../pairs';

const DI = 'discrimination';
const peru = { countries: ['PE'], from: 2010, to: 2013 };
const laos = { countries: ['LA'], from: 2010, to: 2013 };
const nepal = { countries: ['NP'], from: 2010, to: 2013 };

/** People picked out for who they are, against work that serves the same people. */
export const discriminationPairs: readonly Pair[] = [
  inText(
    'profiling by nationality',
    DI,
    [
      'Officers stop passengers by nationality profiling.',
      'Officers stop vehicles by chance alone, without nationality profiling.',
    ],
    nepal,
  ),
  inText(
    'a register of users',
    DI,
    [
      'The police keep a register of drug users, which the project prints.',
      'The clinic keeps a shelf of novels, which the project buys.',
    ],
    nepal,
  ),
  inText(
    'street sweeps',
    DI,
    ['Street sweeps bring in homeless people who use drugs.', 'Street kitchens feed homeless people who use drugs.'],
    nepal,
  ),
  inText(
    'sweeps, negated',
    DI,
    ['Street sweeps are part of the plan.', 'Street sweeps are not part of the plan.'],
    nepal,
  ),
  inText(
    'street children',
    DI,
    [
      'Street children are rounded up by the police for the shelter.',
      'Street children are taught to read in the shelter.',
    ],
    { countries: ['KH'], from: 2008, to: 2009 },
  ),
  inText(
    'house visits',
    DI,
    [
      'Police go from door to door; house-to-house visits look for people who use drugs.',
      'Nurses go from door to door; home care reaches people in pain.',
    ],
    nepal,
  ),
  inText(
    'indigenous land',
    DI,
    [
      'Spraying reaches indigenous territories and food crops.',
      'Schools reach indigenous territories and sell food crops.',
    ],
    { countries: ['CO'], from: 2003, to: 2005 },
  ),
  inText(
    'forced eradication among growers',
    DI,
    [
      'Forced eradication of coca among families who depend on the crop is paid for.',
      'Voluntary reduction of coca, agreed with families, is paid for.',
    ],
    peru,
  ),
  inText(
    'a concession',
    DI,
    [
      'Companies receive a concession for rubber on communal land.',
      'Villages receive a title for rice on communal land.',
    ],
    laos,
  ),
  inText(
    'villages moved',
    DI,
    [
      'Upland villages are relocated to the valley to end opium growing.',
      'Upland villages are linked to the valley by a road to sell coffee.',
    ],
    laos,
  ),
  inText(
    'patient data',
    DI,
    ['Lists of patients are passed to the police.', 'Lists of patients are never passed to the police.'],
    nepal,
  ),
  inText(
    'school tests',
    DI,
    ['Pupils are tested for drugs in class.', 'Pupils are tested for eyesight in class.'],
    nepal,
  ),
  inText(
    'held for use',
    DI,
    [
      'People who use drugs are held against their will in a locked centre.',
      'People who use drugs are seen at their wish in an open clinic.',
    ],
    laos,
  ),
  inText(
    'migrants searched',
    DI,
    [
      'Police searches in migrant quarters rest on ethnic profiling.',
      'Health visits in migrant quarters rest on invitation.',
    ],
    nepal,
  ),
];
