import type { Note } from './types';

/** The notes to the commentary of section IV.3, word for word, under their numbers in the Guidelines. */
export const notes: readonly Note[] = [
  {
    id: 'n887',
    number: 887,
    citedIn: 'IV.3-C1',
    text: 'Charter of the United Nations, 1 UNTS XVI (1945), arts. 1(3), 55, 56; International Covenant on Economic, Social and Cultural Rights, G.A. Res. 2200A (XXI) (1966), art. 2(1), 11, 22, 23; Convention on the Rights of the Child, G.A. Res. 44/25 (1989), art. 4; Convention on the Rights of Persons with Disabilities, G.A. Res. 61/106 (2006), art. 32; Committee on the Elimination of Discrimination against Women, Concluding Observations: Cameroon, UN Doc. CEDAW/C/CMR/CO/4-5 (2014), para. 48; Committee on the Elimination of Discrimination against Women, Concluding Observations: Tanzania, UN Doc. CEDAW/C/TZA/CO/6 (2008), para. 59; Committee on Economic, Social and Cultural Rights, General Comment No. 3: The Nature of States Parties’ Obligations, UN Doc. E/1991/23 (1990), para. 14; see also Maastricht Principles on Extraterritorial Obligations of States in the Area of Economic, Social and Cultural Rights (2011), principle 13.',
  },
  {
    id: 'n888',
    number: 888,
    citedIn: 'IV.3-C1',
    text: 'Charter of the United Nations, 1 UNTS XVI (1945), arts. 55, 56; see also Committee on Economic, Social and Cultural Rights, General Comment No. 2: International Technical Assistance Measures, UN Doc. E/1990/23 (1990); Committee on Economic, Social and Cultural Rights, General Comment No. 3: The Nature of States Parties’ Obligations, UN Doc. E/1991/23 (1990); Committee on Economic, Social and Cultural Rights, General Comment No. 14: The Right to Health, UN Doc. E/C.12/2000/4 (2000); International Covenant on Economic, Social and Cultural Rights, G.A. Res. 2200A (XXI) (1966), art. 2(1); Convention on the Rights of the Child, G.A. Res. 44/25 (1989), art. 4; Report of the Special Rapporteur in the Field of Cultural Rights, Farida Shaheed, The Right to Enjoy the Benefits of Scientific Progress and Its Applications, UN Doc. A/HRC/20/26 (2012), para. 68.',
  },
  {
    id: 'n889',
    number: 889,
    citedIn: 'IV.3-C1',
    text: 'Committee on Economic, Social and Cultural Rights, General Comment No. 2: International Technical Assistance Measures, UN Doc. E/1990/23 (1990), paras. 2, 5, 6.',
  },
  {
    id: 'n890',
    number: 890,
    citedIn: 'IV.3-C2',
    text: 'Committee on the Rights of the Child, Concluding Observations: Sierra Leone, UN Doc. CRC/C/15/Add.116 (2000), para. 84.',
  },
  {
    id: 'n891',
    number: 891,
    citedIn: 'IV.3-C2',
    text: 'Committee on the Elimination of Discrimination against Women, Concluding Observations: Honduras, UN Doc. CEDAW/C/HND/CO/7-8 (2016), para. 45.',
  },
  {
    id: 'n892',
    number: 892,
    citedIn: 'IV.3-C3',
    text: 'Report of the Special Rapporteur on Extrajudicial, Summary or Arbitrary Executions, Christof Heyns, UN Doc. A/67/275 (2012), paras. 84, 128; Report of the Special Rapporteur on Extrajudicial, Summary or Arbitrary Executions, Christof Heyns, UN Doc. A/70/304 (2015), paras. 102–107.',
  },
  {
    id: 'n893',
    number: 893,
    citedIn: 'IV.3-C3',
    text: 'Report of the Special Rapporteur on Extrajudicial, Summary or Arbitrary Executions, Christof Heyns, UN Doc. A/70/304 (2015), para. 117.',
  },
  {
    id: 'n894',
    number: 894,
    citedIn: 'IV.3-C3',
    text: 'Report of the Special Rapporteur on Extrajudicial, Summary or Arbitrary Executions, Christof Heyns, UN Doc. A/67/275 (2012), paras. 84, 128; Report of the Special Rapporteur on Extrajudicial, Summary or Arbitrary Executions, Christof Heyns, UN Doc. A/70/304 (2015), para. 107.',
  },
  {
    id: 'n895',
    number: 895,
    citedIn: 'IV.3-C3',
    text: 'Report of the Working Group on Arbitrary Detention, UN Doc. A/HRC/47/40 (2021), para. 126(p).',
  },
  {
    id: 'n896',
    number: 896,
    citedIn: 'IV.3-C4',
    text: 'UN Office on Drugs and Crime, UNODC and the Promotion and Protection of Human Rights: Position Paper (2012).',
  },
  {
    id: 'n897',
    number: 897,
    citedIn: 'IV.3-C5',
    text: 'Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances, 1582 UNTS 95 (1988), art. 14(3).',
  },
  {
    id: 'n898',
    number: 898,
    citedIn: 'IV.3-C5',
    text: 'Commentary on the United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances, 1988 (1998), p. 302, para. 14.18.',
  },
  {
    id: 'n899',
    number: 899,
    citedIn: 'IV.3-C5',
    text: 'Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances, 1582 UNTS 95 (1988), art. 6.',
  },
  {
    id: 'n900',
    number: 900,
    citedIn: 'IV.3-C5',
    text: 'Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances, 1582 UNTS 95 (1988), art. 7.',
  },
  {
    id: 'n901',
    number: 901,
    citedIn: 'IV.3-C5',
    text: 'Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances, 1582 UNTS 95 (1988), art. 9.',
  },
];
