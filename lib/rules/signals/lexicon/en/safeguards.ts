import type { PhraseBook } from '../phrases';

/** Words for safeguards and for following what becomes of people (S, M). */
export const safeguardPhrases: PhraseBook = {
  'no-assurance': {
    phrases: [
      '(no|without any|without) (written|formal|) (assurance|assurances|guarantee|guarantees) ... (death|executed|execution|was|is|were|that|on)',
      '(assurance|assurances) (was|were|is|are|has been|have been) (not|never) (sought|asked|requested|obtained)',
      '(did not|does not|do not|will not) (seek|ask for|request) ... (assurance|assurances)',
    ],
  },
  'spoken-assurance': {
    phrases: [
      '(spoken|verbal|oral|informal) (assurance|assurances|promise|promises|guarantee|guarantees)',
      '(assured|promised) (orally|verbally|in conversation|by telephone|informally)',
    ],
  },
  'training-only': {
    phrases: [
      '(risk|risks|concerns|safeguards|safeguard) ... (addressed|met|handled|mitigated|covered|answered) (by|through|with) (training|human rights training|a course|courses|workshops|a module)',
      'human rights (module|training|course|session|discussion) (is|as) the (only|main|sole) (safeguard|mitigation|measure)',
      '(sessions|training|courses|training sessions) (are also meant to|also|will also) include ... (rights|human rights)',
    ],
  },
  'legal-aid': {
    phrases: [
      '(legal aid|legal advice|free lawyers|defence support|paralegals|paralegal|consular notice|consular assistance|legal assistance to)',
      '(lawyers|legal help|legal support) for (clients|patients|people who use drugs|defendants|suspects|the accused|prisoners|users)',
    ],
    except: ['mutual legal assistance to'],
  },
  'complaint-route': {
    phrases: [
      '(complaint|complaints|grievance) (mechanism|mechanisms|procedure|procedures|route|office|hotline|line|channel|system|body|bodies|box)',
      '(people|patients|residents|clients|communities|anyone) (can|may) (complain|lodge complaints|file complaints)',
      '(ombudsman|ombudsperson|national preventive mechanism)',
    ],
  },
  'outcomes-unknown': {
    phrases: [
      '(not|never|nobody|no one) (known|tracked|followed up|recorded|told|knows|follows) ... (arrested|sentenced|outcome|outcomes|became of|happens to|happened to|trial|convicted|accused)',
      '(outcome|outcomes|fate) of (arrests|those arrested|people arrested|cases|the accused|prosecutions|those detained) (is|are|was|were) (not|unknown|never)',
    ],
  },
  'target-entries': {
    phrases: [
      'number of people to be (brought|taken|put) into (care|treatment|rehabilitation)',
      '(number|numbers|increase in the number) of (admissions|people admitted|people in treatment|people entering|entries|patients admitted|residents|drug users treated|people treated|beds filled)',
      '(beds|places) (filled|occupied|full)',
      '(admission|admissions|enrolment|treatment) (target|targets|quota|quotas)',
    ],
  },
  'target-rights': {
    phrases: [
      '(indicator|indicators|target|targets|success) ... (legal aid|complaints resolved|non-custodial|voluntary|rights)',
      '(number|share|proportion) of (people|clients|cases|persons) ... (legal aid|diverted|non-custodial|complaints resolved)',
    ],
  },
};
