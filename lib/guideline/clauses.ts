import type { ClauseList } from './types';

/** The two lists of clauses of section IV.3, word for word. */
export const clauseLists: readonly ClauseList[] = [
  {
    id: 'IV.3-A',
    addressee: 'assisting',
    leadIn: 'In accordance with these obligations, States in a position to assist should:',
    clauses: [
      {
        id: 'IV.3-A-i',
        kind: 'clause',
        addressee: 'assisting',
        numeral: 'i',
        leadIn: 'In accordance with these obligations, States in a position to assist should:',
        text: 'Consider providing resources for harm reduction, essential controlled medicines, and other health and social services for people who use drugs and who need controlled drugs for pain relief.',
        notes: [],
      },
      {
        id: 'IV.3-A-ii',
        kind: 'clause',
        addressee: 'assisting',
        numeral: 'ii',
        leadIn: 'In accordance with these obligations, States in a position to assist should:',
        text: 'Consider providing resources to develop specific viable and sustainable economic alternatives for individuals and communities particularly vulnerable to exploitation in the illicit drug economy.',
        notes: [],
      },
      {
        id: 'IV.3-A-iii',
        kind: 'clause',
        addressee: 'assisting',
        numeral: 'iii',
        leadIn: 'In accordance with these obligations, States in a position to assist should:',
        text: 'Adopt clear policy guidelines incorporating human rights standards for the provision of financial and technical aid, for international judicial and law enforcement cooperation in drug-related criminal matters, and for demand reduction and related projects in recipient States.',
        notes: [],
      },
      {
        id: 'IV.3-A-iv',
        kind: 'clause',
        addressee: 'assisting',
        numeral: 'iv',
        leadIn: 'In accordance with these obligations, States in a position to assist should:',
        text: 'Exercise due diligence to ensure that international cooperation and assistance provided or received for drug-related enforcement and for demand reduction and related projects is carried out in full compliance with international law and human rights standards and does not contribute, directly or indirectly, to the use of the death penalty for drug-related crimes, to torture or other cruel, inhuman, or degrading treatment or punishment, or to fostering or perpetuating unlawful discrimination.',
        notes: [],
      },
    ],
  },
  {
    id: 'IV.3-R',
    addressee: 'receiving',
    leadIn:
      'States that do not have sufficient capacity or resources to meet all of their human rights obligations should:',
    clauses: [
      {
        id: 'IV.3-R-i',
        kind: 'clause',
        addressee: 'receiving',
        numeral: 'i',
        leadIn:
          'States that do not have sufficient capacity or resources to meet all of their human rights obligations should:',
        text: 'Seek assistance, including financial and technical assistance, from the international community for harm reduction services, access to essential controlled medicines, and other health and social services for people who use drugs and who need controlled drugs for pain relief.',
        notes: [],
      },
      {
        id: 'IV.3-R-ii',
        kind: 'clause',
        addressee: 'receiving',
        numeral: 'ii',
        leadIn:
          'States that do not have sufficient capacity or resources to meet all of their human rights obligations should:',
        text: 'Seek assistance, including financial and technical assistance, from the international community to develop specific viable and sustainable economic alternatives for individuals and communities particularly vulnerable to exploitation in the illicit drug economy.',
        notes: [],
      },
      {
        id: 'IV.3-R-iii',
        kind: 'clause',
        addressee: 'receiving',
        numeral: 'iii',
        leadIn:
          'States that do not have sufficient capacity or resources to meet all of their human rights obligations should:',
        text: 'Seek assistance, including financial and technical assistance, from the international community for criminal justice system diversion projects and other alternatives to coercive sanctions for drug offences and drug-related offences.',
        notes: [],
      },
    ],
  },
];
