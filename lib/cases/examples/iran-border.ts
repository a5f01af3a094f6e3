import type { Example } from './example';
import { notKnown } from './not-known';

const page = 'UNODC Iran, page of Sub-programme 1';
const notPublished = (what: string) => `Not known. ${what} is not in the published documents.`;
const notLookedInto = 'Not looked into for this worked example.';
const marginalised =
  'Amnesty International (Addicted to Death, 2011) describes Afghan nationals, ethnic minorities and poor people as those most at risk in drug cases.';

/** Border management in Iran: a published programme, set out in three components for this example. */
export const iranBorder: Example = {
  slug: 'ir-unodc-sp1-2011',
  title: 'Border management in Iran, 2011 to 2014',
  sources: [
    {
      title: 'UNODC Iran, Sub-programme 1: Illicit Trafficking and Border Management',
      url: 'http://www.unodc.org/islamicrepublicofiran/en/country-programme-sub-prog1.html',
    },
    {
      title: 'UNODC Iran, Japan contributes for the fourth consecutive year',
      url: 'https://unodc.org/islamicrepublicofiran/en/japan-contributes-to-unodc-programme-in-iran-for-the-fourth-consecutive-year.html',
    },
    {
      title: 'Reuters, 19 March 2015',
      url: 'https://uk.reuters.com/article/uk-iran-un-drugs/u-n-to-press-ahead-with-iran-anti-drugs-fund-despite-executions-idUKKBN0MF2BW20150319',
    },
    {
      title: 'Reprieve, 17 December 2014',
      url: 'https://reprieve.org.uk/press/un-must-freeze-counter-narcotics-aid-to-iran-in-wake-of-new-executions-say-rights-groups/',
    },
    {
      title: 'Hands Off Cain on Denmark, April 2013',
      url: 'http://www.handsoffcain.info/notizia/denmark-stops-aid-to-iran-s-fight-against-drug-trafficking-17303696',
    },
    {
      title: 'Amnesty International, Addicted to Death: Executions for drugs offences in Iran (2011)',
      url: 'https://www.amnesty.org/en/documents/mde13/090/2011/en/',
    },
  ],
  description: {
    title: 'UNODC Country Programme for Iran 2011-2014, Sub-programme 1: Illicit Trafficking and Border Management',
    summary: [
      'The sub-programme raises the interdiction capacity of the Anti-Narcotics Police and the Customs Administration, above all on the eastern border. It supplies drug-detecting dogs, search and test kits and vehicles, trains handlers and officers, and gives a secretariat to the cooperation between Afghanistan, Iran and Pakistan: border liaison offices, exchange of information and intelligence, a cross-border communication system.',
      'UNODC gives USD 5,500,000 for its trafficking and border work in Iran from 2011 to 2014; Japan paid USD 650,000 of it in 2014. No figure by component is published.',
      'For this worked example the help is set out in three components. The first follows the published programme. The second and third show two other kinds of help beside it.',
    ].join('\n\n'),
    donor: 'Norway, Germany, Denmark, Japan',
    implementer: 'United Nations Office on Drugs and Crime (UNODC)',
    indicators: [],
    components: [
      {
        id: 'c1',
        name: 'Equipment, dogs and training for border units',
        description:
          'By mid-2014 the programme had supplied 36 drug-detecting dogs (18 for the Anti-Narcotics Police, ten for customs, eight for the prisons organisation) and trained their handlers, with search kits, 60 drug and precursor test kits and 11 vehicles that move the dog teams between sites. A customs dog unit was set up in 2012 and the police dog training centre receives technical support. Officers attend courses on analytical profiling. Border liaison offices link the units with those of Afghanistan and Pakistan.',
        recipient: 'Anti-Narcotics Police, border units; Customs Administration; Prisons Organization',
        country: 'IRN',
        place: 'Eastern border',
        amount: null,
        startYear: 2011,
        endYear: 2014,
      },
      {
        id: 'c2',
        name: 'Technical help to investigators and prosecutors',
        description:
          'Courses and advice for investigators and prosecutors on trafficking cases: how a case is built, how evidence is kept, how the services work together.',
        recipient: 'Investigators and prosecutors in trafficking cases',
        country: 'IRN',
        place: '',
        amount: null,
        startYear: 2011,
        endYear: 2014,
      },
      {
        id: 'c3',
        name: 'Voluntary treatment and harm reduction',
        description:
          'A civil-society body gives treatment and harm-reduction services to people who use drugs and who come of their own wish: counselling, clean needles, referral to health care. People may leave at any time.',
        recipient: 'A civil-society body',
        country: 'IRN',
        place: '',
        amount: null,
        startYear: 2011,
        endYear: 2014,
      },
    ],
    answers: {
      project: {
        P3: { values: ['passed-through'], basis: `The donors pay; UNODC spends the money (${page}).` },
        P7: { values: ['unknown'], basis: notPublished('The list of indicators') },
        P10: { values: ['unknown'], basis: notPublished('Whether any help was given before an assessment') },
        ...notKnown(notPublished('Whether a donor checked the policy of UNODC'), 'P3b'),
        ...notKnown(notPublished('Whether anybody gains by the help'), 'P11'),
        ...notKnown(notPublished('Who was consulted'), 'P12', 'M4'),
        ...notKnown(notPublished('The agreement with the recipient'), 'S4', 'S6', 'S8'),
        ...notKnown(notPublished('The assessment and its follow-up'), 'M1', 'M3', 'M3b', 'M5', 'M5b', 'M6'),
        ...notKnown(notPublished('Which guidelines of its own each donor applied'), 'M7'),
      },
      c1: {
        P2: { values: ['enforcement'], basis: `Interdiction and border management (${page}).` },
        P5: {
          values: ['equipment', 'training'],
          basis: `Dogs, kits, vehicles; courses for handlers and officers (${page}).`,
        },
        R2: {
          values: ['arrest', 'detention'],
          basis:
            'The recipients are a police force, customs and the prisons organisation. Further powers were not looked into.',
        },
        R3: { values: ['unknown'], basis: notPublished('A search on the border units themselves') },
        E1: {
          values: ['direct'],
          basis: `Dogs, kits and training serve to find drugs and the people who carry them; the aim is interdiction capacity (${page}).`,
        },
        E1b: { values: ['unknown'], basis: notPublished('Anything on single cases') },
        E2: {
          values: ['intelligence'],
          basis: `Border liaison offices and the exchange of information and intelligence with Afghanistan and Pakistan (${page}).`,
        },
        E4: {
          values: ['dogs', 'scanners', 'vehicles', 'border-posts'],
          basis: `36 dogs, search kits, 60 drug and precursor test kits, 11 vehicles for dog teams, border liaison offices (${page}).`,
        },
        E9: { values: ['unknown'], basis: notPublished('How people are chosen for a search') },
        T6: { values: ['migrants', 'minorities'], basis: marginalised },
        S1: { values: ['unknown'], basis: notPublished('Whether an assurance was asked for') },
        S3: { values: ['unknown'], basis: notPublished('A list of mitigation steps with owners') },
        M2: { values: ['unknown'], basis: notPublished('Whether the outcome of each arrest is reported back') },
        R5: { values: ['stopped'], basis: 'Denmark ended its support in April 2013 (Hands Off Cain).' },
        ...notKnown(notPublished('A search on the border units themselves'), 'R4', 'R4b', 'R6'),
        ...notKnown(notPublished('What becomes of people after an arrest'), 'R7', 'E13', 'T5', 'E11', 'E3'),
        ...notKnown(notPublished('What the courses hold'), 'E6', 'E6b'),
        ...notKnown(notPublished('How the units are made up and how they search'), 'E7', 'E8'),
        ...notKnown(notPublished('The agreement with the recipient'), 'P8', 'S2', 'S5', 'S7'),
      },
      c2: {
        P2: { values: ['judicial'], basis: 'Help to investigators and prosecutors on trafficking cases.' },
        P5: { values: ['training', 'mentoring'], basis: 'Courses and advice.' },
        R2: {
          values: ['interrogation', 'prosecution'],
          basis: 'Investigators question suspects; prosecutors bring the case to court.',
        },
        R3: { values: ['unknown'], basis: notPublished('A search on the services that would take part') },
        E1: {
          values: ['likely'],
          basis: 'Those who are trained will use it to charge and try people in trafficking cases.',
        },
        E1b: { values: ['unknown'], basis: notPublished('Anything on single cases') },
        E2: { values: ['unknown'], basis: notPublished('Whether cases are discussed by name') },
        E4: { values: ['none'], basis: 'No goods are part of this component.' },
        E5: {
          values: ['yes'],
          basis: 'Trafficking cases are the subject of the help, and the law allows death for them (country facts).',
        },
        T6: { values: ['migrants', 'minorities'], basis: marginalised },
        S1: { values: ['unknown'], basis: notPublished('Whether an assurance was asked for') },
        S3: { values: ['unknown'], basis: notPublished('A list of mitigation steps with owners') },
        M2: { values: ['unknown'], basis: notPublished('Whether the outcome of each case is reported back') },
        E10b: {
          values: ['yes'],
          basis: 'Country facts, edition 2026-11-23.2: death is the mandatory sentence for some drug offences.',
        },
        ...notKnown(notPublished('A search on the services that would take part'), 'R4', 'R4b', 'R5', 'R6'),
        ...notKnown(notPublished('What becomes of people after a charge'), 'R7', 'E13', 'T5', 'E11', 'E3'),
        ...notKnown(notPublished('What the courses hold'), 'E6', 'E6b'),
        ...notKnown(notPublished('An agreement with the recipient'), 'P8', 'S2', 'S5', 'S7'),
      },
      c3: {
        P2: { values: ['treatment', 'harm-reduction'], basis: 'Counselling, clean needles, referral to health care.' },
        P5: { values: ['services'], basis: 'The component pays for services.' },
        R2: { values: ['none'], basis: 'A civil-society body without powers over people.' },
        E1: { values: ['none'], basis: 'The services work apart from the police.' },
        E2: { values: ['none'], basis: 'No information is passed on under this component.' },
        T1: { values: ['yes'], basis: 'People come of their own wish. The component pays for nothing else.' },
        T2: { values: ['no'], basis: 'People may leave at any time.' },
        T10: { values: ['unknown'], basis: 'Not known. How the body keeps its records has to be agreed with it.' },
        T6c: { values: ['unknown'], basis: 'Not known. Whom the services reach has to be asked of the body.' },
      },
      IRN: {
        K1: {
          values: ['yes'],
          basis: 'Country facts, edition 2026-11-23: in law, and mandatory for some drug offences.',
        },
        K2: {
          values: ['partly-known'],
          basis:
            'Counts come from outside: rights groups counted at least 318 people hanged for drug offences in 2014 (Reprieve, 17 December 2014).',
        },
        K3: {
          values: ['unknown'],
          basis:
            'Unfair trials in drug cases are described (Amnesty International, 2011). How widespread ill-treatment is has not been established here.',
        },
        K4: {
          values: ['yes'],
          basis: 'Country facts, edition 2026-11-23: compulsory camps for people who use drugs are documented.',
        },
        K7: { values: ['harder'], basis: marginalised },
        K3b: {
          values: ['yes'],
          basis: 'Country facts, edition 2026-11-23.2: corporal punishment for drug or alcohol offences is documented.',
        },
        ...notKnown(notLookedInto, 'K1b', 'K2b', 'K4b', 'K4c', 'K5', 'K6', 'K9', 'K10', 'K11'),
      },
    },
    signals: {},
  },
};
