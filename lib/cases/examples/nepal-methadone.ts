import type { Example } from './example';
import { notKnown } from './not-known';

const stories = 'BMZ Healthy Developments';
const record = 'IATI record DE-1-201022466';
const notPublished = (what: string) => `Not known. ${what} is not in the published documents.`;

/** A voluntary methadone service in Nepal: help that section IV.3 asks for. */
export const nepalMethadone: Example = {
  slug: 'np-ost-germany',
  title: 'Methadone treatment in Nepal, from 2010',
  sources: [
    {
      title: 'BMZ Healthy Developments, Opioid substitution therapy in Nepal',
      url: 'https://health.bmz.de/stories/opioid-substitution-therapy-brings-stability-to-the-lives-of-people-who-inject-drugs-in-nepal/',
    },
    {
      title: 'German Health Practice Collection, Opioid Substitution Therapy in Nepal',
      url: 'https://fdocuments.net/document/opioid-substitution-therapy-in-nepal-materials-are-available-for-download-.html',
    },
    { title: 'Ambekar et al. 2013', url: 'http://www.ijdp.org/article/S0955-3959(13)00094-7/abstract' },
    { title: 'AidData, IATI extract, DE-1-201022466', url: 'https://github.com/AidData-WM/public_datasets' },
  ],
  description: {
    title: 'Harm reduction: opioid substitution therapy in Nepal',
    summary:
      'German cooperation helps Nepal turn a small methadone service into a national programme for people who inject drugs. The aim recorded by the donor is better access of people who inject drugs to good substitution programmes and HIV services. About 28,500 people were thought to inject drugs around 2013. The commitment is EUR 2,000,000; disbursements recorded later reach EUR 3,972,320.',
    donor: 'Germany',
    implementer: 'Deutsche Gesellschaft für Internationale Zusammenarbeit (GIZ)',
    indicators: [],
    components: [
      {
        id: 'c1',
        name: 'Methadone treatment with social support',
        description:
          'Treatment is given at seven public hospitals and four sites run by non-governmental organisations in four regions. A medical unit staffed by doctors and nurses gives the daily dose and health care. A social support unit, run by people who use or have used drugs, offers counselling, family work, skills training and help when a patient is in trouble with the police. The service is voluntary.',
        recipient:
          'Public hospitals and non-governmental organisations, with the Ministry of Health and the Ministry of Home Affairs',
        country: 'NPL',
        place: 'Four regions',
        amount: { value: 2_000_000, currency: 'EUR' },
        startYear: 2010,
        endYear: null,
      },
    ],
    answers: {
      project: {
        P3: { values: ['provided'], basis: `Germany pays and its own agency, GIZ, carries the help out (${record}).` },
        P7: { values: ['unknown'], basis: notPublished('The list of indicators') },
        P10: { values: ['unknown'], basis: notPublished('Whether any help was given before an assessment') },
        ...notKnown(notPublished('Who was consulted'), 'P12'),
        ...notKnown(notPublished('Which guidelines of its own the donor applied'), 'M7'),
      },
      c1: {
        P2: {
          values: ['treatment', 'harm-reduction'],
          basis: `Methadone, health care and social support (${stories}).`,
        },
        P5: { values: ['services'], basis: `Treatment, counselling, family work, skills training (${stories}).` },
        R2: {
          values: ['none'],
          basis:
            'Hospitals and organisations give the care and have no powers over people. The Ministry of Home Affairs is a partner of the national programme.',
        },
        E1: {
          values: ['none'],
          basis: `A health service. When a patient is in trouble with the police, the social support unit helps the patient (${stories}).`,
        },
        E2: { values: ['none'], basis: 'The help is care; passing on information is no part of it as published.' },
        T1: { values: ['yes'], basis: `A voluntary service; patients come for their daily dose (${stories}).` },
        T2: { values: ['no'], basis: `Given at hospitals and sites of organisations, by the day (${stories}).` },
        T10: { values: ['unknown'], basis: notPublished('How patient data are kept from the police') },
        T6c: { values: ['unknown'], basis: notPublished('Whether women are served on equal terms') },
      },
      NPL: {
        K1: {
          values: ['no'],
          basis: 'Country facts, edition 2026-11-23: the death penalty is abolished for all crimes.',
        },
        K3: { values: ['unknown'], basis: 'Not looked into: the help has no part in police work.' },
        K4: { values: ['unknown'], basis: 'Not known. The country facts hold nothing on this for Nepal.' },
        K7: { values: ['unknown'], basis: 'Not looked into: the help has no part in police work.' },
      },
    },
    signals: {},
  },
};
