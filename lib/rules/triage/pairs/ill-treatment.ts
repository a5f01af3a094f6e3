import { inRecord, inText, type Pair } from '../pairs';

const TI = 'torture_ill_treatment';
const laos = { countries: ['LA'], from: 2010, to: 2013 };
const vietnam = { countries: ['VN'], from: 2010, to: 2013 };
const peru = { countries: ['PE'], from: 2010, to: 2013 };
const nepal = { countries: ['NP'], from: 2010, to: 2013 };

/** Closed doors, forced work, blows and custody, named or only described, against open care. */
export const illTreatmentPairs: readonly Pair[] = [
  inText(
    'a gate and its key',
    TI,
    [
      'The project repairs the dormitories of the rehabilitation centre. The gate is locked and the key is held by the director.',
      'The project repairs the dormitories of the rehabilitation centre. The gate is open and every resident holds a key.',
    ],
    peru,
  ),
  inText(
    'who decides on leaving',
    TI,
    [
      'The grant furnishes a rehabilitation centre. Residents may leave only with the permission of the director.',
      'The grant furnishes a rehabilitation centre. Residents may leave at any time.',
    ],
    peru,
  ),
  inText(
    'a committee that releases',
    TI,
    [
      'Staff of the centre are trained. People are released by a committee after two years.',
      'Staff of the clinic are trained. People come and go as they please, and most stay two weeks.',
    ],
    laos,
  ),
  inText(
    'brought by the police',
    TI,
    [
      'Support to the treatment centre, where people are brought in by the police.',
      'Support to the day clinic, where people come on their own.',
    ],
    laos,
  ),
  inText(
    'collected from the street',
    TI,
    [
      'Beds for the centre. Boys are collected from the street by the police and may not leave.',
      'Beds for the shelter. Boys come on their own and may leave when they wish.',
    ],
    { countries: ['KH'], from: 2008, to: 2009 },
  ),
  inText(
    'signed in by the family',
    TI,
    [
      'Running costs of the centre. Members are signed in by their families and cannot leave for six months.',
      'Running costs of the clinic. Patients sign up themselves and come once a week.',
    ],
    { countries: ['EC'], from: 2012, to: 2014 },
  ),
  inText(
    'what happens to those who run away',
    TI,
    [
      'Mattresses for the centre. Those who run away are brought back by the guards.',
      'Mattresses for the centre. Those who miss a visit are called by a nurse.',
    ],
    peru,
  ),
  inText(
    'a wall and a watchtower',
    TI,
    [
      'Donor funds build a perimeter wall and a watchtower at the treatment centre.',
      'Donor funds build a garden and a playground at the health centre.',
    ],
    vietnam,
  ),
  inText(
    'roll call at dawn',
    TI,
    [
      'The programme pays for food at the centre, where the day begins with a roll call and residents cannot go home.',
      'The programme pays for food at the school, where the day begins with breakfast and pupils go home at four.',
    ],
    vietnam,
  ),
  inText(
    'is work owed?',
    TI,
    [
      'Residents must work in the cashew hall to meet the production quota.',
      'Residents may join a paid carpentry course.',
    ],
    vietnam,
  ),
  inText(
    'work without pay',
    TI,
    [
      'Trainees work without pay in the fields of the centre.',
      'Trainees earn the usual wage in the fields of a cooperative.',
    ],
    vietnam,
  ),
  inText(
    'labour as therapy',
    TI,
    [
      'Labour therapy is part of the cure in the centres that we equip.',
      'Talking therapy is part of the cure in the clinics that we equip.',
    ],
    laos,
  ),
  inText('shackles', TI, ['New arrivals are shackled at night.', 'New arrivals are welcomed at night.'], nepal),
  inText('blows, negated', TI, ['Beatings are part of the discipline.', 'Beatings are prohibited.'], nepal),
  inText(
    'drills',
    TI,
    ['Military drills fill the morning of residents.', 'Music lessons fill the morning of residents.'],
    nepal,
  ),
  inText(
    'compulsory, negated',
    TI,
    ['The project supports compulsory treatment.', 'The project will not include compulsory treatment.'],
    vietnam,
  ),
  inText(
    'compulsory centres, closed down',
    TI,
    ['Compulsory drug treatment centres are equipped.', 'The closure of compulsory drug treatment centres is funded.'],
    vietnam,
  ),
  inText(
    'alternatives to such centres',
    TI,
    [
      'The grant renovates compulsory rehabilitation centres.',
      'The grant pays for alternatives to compulsory rehabilitation centres.',
    ],
    laos,
  ),
  inText(
    'no longer voluntary',
    TI,
    ['Treatment in the clinic is no longer voluntary.', 'Treatment in the clinic is voluntary.'],
    nepal,
  ),
  inText(
    'custody',
    TI,
    ['The police receive training in interrogation techniques.', 'The teachers receive training in story telling.'],
    { countries: ['UZ'], from: 2012, to: 2014 },
  ),
  inRecord(
    'police where ill-treatment is documented',
    TI,
    'Anti-narcotics officers are trained in raids and surveillance.',
    [
      { countries: ['TM'], from: 2018, to: 2020 },
      { countries: ['PT'], from: 2018, to: 2020 },
    ],
  ),
  inRecord('a campaign of killings', TI, 'Police stations receive vehicles and courses for drug units.', [
    { countries: ['PH'], from: 2017, to: 2018 },
    { countries: ['JP'], from: 2017, to: 2018 },
  ]),
  inText(
    'soldiers in the fields',
    TI,
    [
      'Soldiers clear the coca of farmers who depend on the crop; forced eradication is paid for.',
      'Farmers agree to change from coca to cacao; a drying house is paid for.',
    ],
    { countries: ['BO'], from: 2001, to: 2002 },
  ),
  inText(
    'people who hand suspects over',
    TI,
    ['Suspects are transferred to the police in Ashgabat.', 'Patients are transferred to the hospital in Ashgabat.'],
    nepal,
  ),
  inText(
    'no consent',
    TI,
    ['Users are treated without their consent.', 'Users are treated with their consent.'],
    nepal,
  ),
  inText(
    'cold turkey behind a door',
    TI,
    [
      'People in withdrawal are kept in a locked room without medicine at the centre.',
      'People in withdrawal are kept comfortable with medicine at the clinic.',
    ],
    nepal,
  ),
  inText(
    'formerly closed',
    TI,
    [
      'The centre is a closed centre; its kitchen is repaired.',
      'The centre was formerly a closed centre; it is now a village school.',
    ],
    laos,
  ),
  inText(
    'an open prison clinic',
    TI,
    [
      'Guards of the drug detention centre are trained and their barracks are repaired.',
      'Nurses offer methadone in the prison to those who ask for it.',
    ],
    { countries: ['KG'], from: 2006, to: 2012 },
  ),
];
