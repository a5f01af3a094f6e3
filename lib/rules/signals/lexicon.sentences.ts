import { englishSentences } from './lexicon/en/sentences';
import type { Sentences } from './lexicon/sentence-type';

/** For each group: sentences that must trip it, that must trip it as negated, and near misses that must not trip it. */
export const sentences: Readonly<Record<string, Sentences>> = {
  ...englishSentences,
  'target-arrests': {
    found: [
      'Number of arrests along the eastern border',
      '120 traffickers arrested by 2014',
      'Arrest rate per unit rises by 10%',
    ],
    negated: ['No arrest quotas are set for the unit.', 'Arrest targets are not foreseen.'],
    missed: [
      'Survival after cardiac arrest',
      'Clients fear arrest when they come to the clinic.',
      'House arrest is lifted.',
    ],
  },
  'target-seizures': {
    found: [
      'Volume of drugs seized at the port',
      'More seizures of cocaine products',
      '5 tonnes of opium seized',
      'Kg seized per year',
    ],
    negated: ['The grant sets no seizure targets.'],
    missed: ['Number of epileptic seizures in the ward', 'Seizures are treated with benzodiazepines.'],
  },
  'target-prosecutions': {
    found: ['Faster and more successful prosecutions', 'Number of prosecutions', 'Persons charged with trafficking'],
    negated: ['Success is never measured by the number of prosecutions.'],
    missed: ['Patients are not charged for methadone.', 'The staff in charge of the clinic'],
  },
  'target-convictions': {
    found: [
      'Conviction rates in the special court',
      'Traffickers convicted by 2014',
      'The training helps in securing convictions.',
    ],
    negated: ['Indicators exclude conviction rates.'],
    missed: ['A strong conviction that care helps', 'People with earlier convictions may enrol.'],
  },
  'target-sentences': {
    found: ['The project seeks longer sentences.', 'Number of offenders sentenced'],
    negated: ['The project does not seek harsher sentences.'],
    missed: ['Write short sentences in the leaflet.', 'Shorter prison sentences'],
  },
  'target-hectares': {
    found: ['Hectares of coca eradicated each year', 'Eradication targets are met.'],
    negated: ['There are no eradication targets.'],
    missed: ['Hectares of cacao planted', '24,000 hectares of coffee supported'],
  },
  arrest: {
    found: [
      'Officers learn to arrest smugglers.',
      'The unit carries out controlled deliveries.',
      'Police raids on dealers continue.',
      'This will lead to arrests.',
    ],
    negated: [
      'No police raids are foreseen.',
      'Diversion offers alternatives to arrest and prosecution.',
      'The police no longer arrest drug users.',
    ],
    missed: [
      'Outreach workers know what to do after an arrest.',
      'Controlled medicines are delivered.',
      'Raids by insects',
    ],
  },
  interdiction: {
    found: [
      'Interdiction capacity grows.',
      'The seizure of heroin at the gate',
      'Teams track drug couriers.',
      'Anti-narcotics operations in the east',
    ],
    negated: ['The money is not for interdiction.', 'Interdiction is not supported.'],
    missed: [
      'Outreach teams identify drug users in need of care.',
      'People who inject heroin',
      'Seizures of livestock',
    ],
  },
  'capital-case-training': {
    found: [
      'Training of prosecutors in drug law',
      'Advice to investigators and prosecutors',
      'Hearings before the revolutionary courts',
    ],
    negated: ['We do not advise investigators and prosecutors.', 'Training of prosecutors is not included.'],
    missed: [
      'Training of nurses and doctors',
      'A drug treatment court offers care.',
      'Investigators of the study interview patients.',
    ],
  },
  selection: {
    found: [
      'Passenger profiling at the airport',
      'A register of drug users is kept.',
      'Stop-and-search in the old town',
      'Sweeps of homeless people',
    ],
    negated: ['Ethnic profiling is prohibited.', 'The police keep no register of drug users.'],
    missed: [
      'Drug profiling in the laboratory',
      'The profile of patients has changed.',
      'A list of clinics for drug users',
    ],
  },
  dogs: {
    found: ['36 drug-detecting dogs and their handlers', 'A canine unit is set up.', 'The K-9 team'],
    negated: ['No sniffer dogs are supplied.', 'Sniffer dogs are not provided.'],
    missed: ['Stray dogs are vaccinated.', 'A drug for dogs', 'The unit dogged by delays'],
  },
  scanners: {
    found: [
      'Two cargo scanners for the port',
      'X-ray scanning equipment',
      'Search kits and 60 drug and precursor test kits',
    ],
    negated: ['Body scanners are not funded.'],
    missed: [
      'An MRI scanner for the hospital',
      'A chest X-ray for each patient',
      'HIV test kits',
      'Scanner of documents',
    ],
  },
  'night-vision': {
    found: ['Night-vision goggles for the border police', 'Thermal cameras'],
    negated: ['No night vision equipment is bought.'],
    missed: ['Vitamin A against loss of night vision', 'A vision for the night shelter'],
  },
  vehicles: {
    found: ['Eleven patrol vehicles', 'Boats for the coast guard', 'Police cars with radios'],
    negated: ['Patrol vehicles are excluded.'],
    missed: ['A vehicle for outreach nurses', 'Vehicles for the clinic', 'A mobile methadone van'],
  },
  surveillance: {
    found: [
      'Surveillance equipment for the narcotics board',
      'Lawful interception of phone calls',
      'Covert surveillance',
    ],
    negated: ['The grant excludes wiretapping.', 'No facial recognition is used.'],
    missed: [
      'An HIV surveillance system',
      'Second-generation surveillance of hepatitis',
      'Public health surveillance systems',
    ],
  },
  'border-posts': {
    found: ['Border posts are equipped.', 'Six border liaison offices', 'Port control units search containers.'],
    negated: ['No border posts are built.'],
    missed: ['A health post near the border', 'Clinics in border towns', 'Posts for nurses'],
  },
  intelligence: {
    found: [
      'Exchange of information and intelligence',
      'Intelligence sharing between the three States',
      'Sharing criminal intelligence',
    ],
    negated: ['Intelligence sharing is not foreseen.', 'There will be no exchange of intelligence.'],
    missed: [
      'Emotional intelligence in counselling',
      'Exchange of experience between clinics',
      'A financial intelligence unit',
    ],
  },
  'tip-offs': {
    found: ['Tip-offs from the public', 'Paid informants'],
    negated: ['The service does not act on tip-offs.'],
    missed: ['Informed consent of patients', 'The tip of the needle'],
  },
  'phone-data': {
    found: ['Analysis of call records', 'Mobile phone data extraction'],
    negated: ['No phone records are requested.'],
    missed: ['A phone helpline', 'Medical records', 'Call records of the helpline'],
  },
  'aerial-spraying': {
    found: ['Aerial spraying of coca', 'Spraying from the air'],
    negated: ['Aerial fumigation is prohibited.'],
    missed: ['Aerial photographs of plots', 'Spraying of mosquitoes'],
  },
  'ground-spraying': {
    found: ['Ground spraying by mobile teams', 'Glyphosate is bought.'],
    negated: ['Ground spraying is never used.'],
    missed: ['Naloxone nasal spray', 'Ground coffee'],
  },
  eradication: {
    found: ['Poppy eradication in three provinces', 'Teams destroy poppy fields.', 'Clearing of illegal coca'],
    negated: ['The project does not fund forced eradication.', 'Crop eradication is excluded.'],
    missed: ['Eradication of poverty', 'Polio eradication', 'Coca growers join farmer schools.'],
  },
  'closed-centres': {
    found: [
      'The compulsory drug rehabilitation centre is repaired.',
      'Closed centres receive mattresses.',
      'A perimeter fence and barbed wire',
      'Residents of locked wards',
    ],
    negated: [
      'No closed centres are supported.',
      'The closure of compulsory centres is funded.',
      'Closed centres are excluded.',
    ],
    missed: [
      'A voluntary community-based clinic',
      'The service first opened in 1994, closed in 2002 and was started again.',
      'A drop-in centre for people who use drugs',
      'The temporarily closed centres will open again.',
      'A closed support group meets at the centre.',
    ],
  },
  'compulsory-treatment': {
    found: [
      'Compulsory treatment for six months',
      'Patients cannot leave.',
      'Treatment is no longer voluntary.',
      'People held against their will',
    ],
    negated: ['The project will not include compulsory treatment.', 'Mandatory rehabilitation is not supported.'],
    missed: [
      'Patient data are never shared without consent.',
      'Treatment is voluntary.',
      'Compulsory schooling for children',
      'Mandatory reporting to the donor',
      'Forced treatment of waste water',
    ],
  },
  'forced-work': {
    found: ['Forced labour in the fields', 'Work therapy is part of the day.', 'Residents must work.', 'Labour camps'],
    negated: ['Care is given without forced labour.', 'No labour therapy is used.'],
    missed: [
      'A voluntary work therapy offer',
      'Vocational training',
      'A work therapy group meets on Mondays.',
      'Nurses are required to work in shifts.',
      'The hard work of volunteers',
    ],
  },
  'unpaid-work': {
    found: ['Unpaid labour in the workshop', 'Residents work without pay.'],
    negated: ['There is no unpaid labour.'],
    missed: ['Unpaid care work of women', 'Unpaid leave', 'Volunteers are unpaid.'],
  },
  beatings: {
    found: ['Beatings are reported.', 'Caning for relapse'],
    negated: ['Corporal punishment is prohibited.', 'The centre never uses physical punishment.'],
    missed: ['She has beaten addiction.', 'The beat of the drum'],
  },
  shackling: {
    found: ['Patients are shackled at night.', 'Kept in chains'],
    negated: ['Shackling is banned.'],
    missed: ['A cold chain for vaccines', 'Supply chains for methadone'],
  },
  isolation: {
    found: ['Isolation cells for new arrivals', 'Solitary confinement'],
    negated: ['Solitary confinement is never used.'],
    missed: ['An isolation room for tuberculosis', 'Social isolation of older users'],
  },
  drills: {
    found: ['Military-style drills at dawn', 'A boot camp for youth'],
    negated: ['No military drills take place.'],
    missed: ['A fire drill', 'Drilling of wells'],
  },
  'denial-of-food': {
    found: ['Residents are denied food.', 'Withholding of food as a sanction'],
    negated: ['Denial of food is forbidden.'],
    missed: ['Food parcels for families', 'Community meals'],
  },
};
