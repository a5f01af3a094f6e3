import { inRecord, inText, type Pair } from '../pairs';

const DP = 'death_penalty';
const iran = { countries: ['IR'], from: 2015, to: 2018 };
const nepal = { countries: ['NP'], from: 2015, to: 2018 };
const vietnam = { countries: ['VN'], from: 2012, to: 2016 };

/** What leads to an arrest where the law allows death, against what does not. */
export const deathPenaltyPairs: readonly Pair[] = [
  inText(
    'a negation of the dogs',
    DP,
    [
      'The project trains customs officers and supplies sniffer dogs.',
      'The project trains nurses in wound care; it does not supply sniffer dogs.',
    ],
    iran,
  ),
  inText(
    'the indicator in the last sentence',
    DP,
    [
      'Teachers and community police meet young people in dialogue. Success is measured by the number of traffickers arrested.',
      'Teachers and community police meet young people in dialogue. Success is measured by the number of pupils who stay in school.',
    ],
    iran,
  ),
  inText(
    'no arrests are foreseen',
    DP,
    [
      'Joint operations with the anti-narcotics police are foreseen.',
      'No joint operations with the anti-narcotics police are foreseen.',
    ],
    iran,
  ),
  inText(
    'excluded by name',
    DP,
    [
      'The grant pays for interdiction at the eastern frontier.',
      'Interdiction is excluded from the grant, which pays for drinking water.',
    ],
    iran,
  ),
  inText(
    'health in place of police',
    DP,
    [
      'Officers of the border police are trained to search vehicles for opium.',
      'Nurses of the district clinics are trained to test patients for hepatitis.',
    ],
    iran,
  ),
  inText(
    'police who let services work',
    DP,
    [
      'Police officers are trained in surveillance and raids.',
      'Police officers are trained in harm reduction and referral to clinics.',
    ],
    vietnam,
  ),
  inText(
    'rights courses for the police',
    DP,
    ['Courses for police officers in arrest techniques.', 'Human rights courses for police officers.'],
    vietnam,
  ),
  inText(
    'an indicator in the last sentence',
    DP,
    [
      'The programme supports community health workers and their supplies. Success is shown by the number of arrests made by the drug squad.',
      'The programme supports community health workers and their supplies. Success is shown by the number of people who reach a clinic.',
    ],
    { ...iran, sectors: ['16063'] },
  ),
  inText(
    'alternatives to arrest',
    DP,
    ['The arrest of smugglers is supported.', 'Alternatives to the arrest of smugglers are supported.'],
    iran,
  ),
  inText(
    'livelihoods in place of patrols',
    DP,
    ['Boats for the coast guard and joint patrols.', 'Boats for fishing families and a cold store.'],
    { countries: ['ID'], from: 2012, to: 2014 },
  ),
  inRecord('the country', DP, 'Border guards receive scanners and courses in vehicle search.', [iran, nepal]),
  inRecord('the country, by three letters', DP, 'Prosecutors are trained to handle drug trafficking cases.', [
    { countries: ['SAU'], from: 2016, to: 2017 },
    { countries: ['PRT'], from: 2016, to: 2017 },
  ]),
  inRecord('one more State in the list', DP, 'Training of customs officers at land crossings in search methods.', [
    { countries: ['TJ', 'KG', 'PK'], from: 2015, to: 2016 },
    { countries: ['NP', 'KG', 'BT'], from: 2015, to: 2016 },
  ]),
  inRecord('the year of a repeal', DP, 'Vehicles for the Anti-Narcotics Force and courses in interdiction.', [
    { countries: ['PK'], from: 2021, to: 2022 },
    { countries: ['PK'], from: 2024, to: 2025 },
  ]),
  inRecord('an earlier law', DP, 'Training for drug enforcement officers in undercover operations.', [
    { countries: ['PH'], from: 2003, to: 2005 },
    { countries: ['PH'], from: 2010, to: 2012 },
  ]),
  inText(
    'the year in the text alone',
    DP,
    [
      'From 2021 to 2022 the police of the province receive radios and courses in interdiction.',
      'From 2024 to 2025 the police of the province receive radios and courses in interdiction.',
    ],
    { countries: ['PK'] },
  ),
  inText(
    'a third State by name',
    DP,
    [
      'The unit at the airport sends the names of suspected couriers to Saudi Arabia.',
      'The unit at the airport sends the names of suspected couriers to Portugal.',
    ],
    nepal,
  ),
  inText(
    'a third State by its people',
    DP,
    ['Passenger lists are shared with the Iranian police.', 'Passenger lists are shared with the Portuguese police.'],
    nepal,
  ),
  inText(
    'a third State by its capital',
    DP,
    ['Intelligence on suspects is passed to Tehran.', 'Intelligence on suspects is passed to Lisbon.'],
    nepal,
  ),
  inText(
    'people handed to a third State',
    DP,
    [
      'Suspects caught at the crossing are handed over to the Chinese authorities.',
      'Suspects caught at the crossing are handed over to the Portuguese authorities.',
    ],
    nepal,
  ),
  inText(
    'a third State, denied',
    DP,
    [
      'Fingerprints of travellers are shared with Singapore.',
      'Fingerprints of travellers are never shared with Singapore.',
    ],
    nepal,
  ),
  inText(
    'a hidden character inside a word',
    DP,
    [
      'Training of the police in inter\u200bdiction and contr\u00adolled deliv\u2060eries.',
      'Training of the cooks in inter\u200bnational dishes.',
    ],
    iran,
  ),
  inText(
    'a euphemism for arrests',
    DP,
    [
      'The organisers of the groups are identified and brought before the courts with the help of the project.',
      'The organisers of the school fair are identified and thanked with the help of the project.',
    ],
    iran,
  ),
  inText(
    'warnings to the next port',
    DP,
    ['The team sends tip-offs on ships to the coast guard.', 'The team sends price news on rice to the growers.'],
    vietnam,
  ),
  inText(
    'prosecution',
    DP,
    [
      'Prosecutors and judges of the special narcotics court are mentored.',
      'Public defenders and legal aid lawyers are paid to stand by the accused.',
    ],
    vietnam,
  ),
  inText(
    'seizures as success',
    DP,
    [
      'The customs laboratory is equipped to test seized drugs, and more seizures are expected.',
      'The hospital laboratory is equipped to test blood, and fewer infections are expected.',
    ],
    vietnam,
  ),
  inText(
    'money and a list in two sentences',
    DP,
    [
      'Equipment is given to the drug enforcement unit. It lists dealers.',
      'Equipment is given to the burns unit. It lists patients by need.',
    ],
    iran,
  ),
];
