import type { PhraseBook } from '../phrases';

/** Words for the kind of work (P2). The words of a sector code stand among them. */
export const strandPhrases: PhraseBook = {
  'strand-enforcement': {
    phrases: [
      'narcotics control',
      'drug law enforcement',
      '(drug|narcotics|counter-narcotics|anti-narcotics|anti-drug) (enforcement|interdiction|policing|police|unit|units|force|task force)',
      '(law enforcement|customs|border|police) (capacity|capacities|agencies|agency|officers|authorities|cooperation|control|controls|management|training)',
      '(counter-narcotics|counternarcotics|anti-narcotics) (assistance|support|programme|program|training|cooperation)',
      '(combat|combating|combatting|fight|fighting|fight against|suppress|suppressing|counter|countering) ... (drug trafficking|narcotics trafficking|drug smuggling|trafficking in drugs|narcotrafficking)',
      'illicit trafficking',
      '(anti-smuggling|anti-trafficking) (bureau|unit|units|operations)',
      'security system management',
    ],
    except: ['law enforcement training (on|in) (harm reduction|public health|HIV|human rights)'],
  },
  'strand-judicial': {
    phrases: [
      'legal and judicial development',
      'judicial affairs',
      '(judicial|prosecutorial) (cooperation|capacity|training|reform|assistance)',
      '(prosecution|adjudication|investigation) of (drug|narcotics|trafficking) (cases|offences|offenses|crimes)',
      '(drug|narcotics|special) (court|courts|prosecutors|tribunal|tribunals)',
      'mutual legal assistance',
      '(prosecutors|judges|magistrates) (and|or) (judges|prosecutors|police|investigators|magistrates)',
    ],
  },
  'strand-law-reform': {
    phrases: [
      '(drug|narcotics|penal|criminal) law (reform|revision|review)',
      '(draft|drafting|revise|revising|amend|amending|review of|revision of) ... (drug law|drug laws|narcotics law|penal code|criminal code|drug legislation)',
      '(drug|narcotics) (legislation|law) (assistance|drafting)',
      'legislative assistance',
    ],
  },
  'strand-eradication': {
    phrases: [
      '(crop|poppy|coca|opium|cannabis) (eradication|destruction)',
      'eradication (campaign|campaigns|force|forces|team|teams|programme|program|brigade|brigades)',
      'eradication of (illicit|illegal|coca|poppy|opium|cannabis) (crops|cultivation|poppy|bush|fields|plantations)',
    ],
  },
  'strand-forensics': {
    phrases: [
      '(drug|forensic|drug testing|narcotics) (laboratory|laboratories)',
      'forensic (capacity|science|services|evidence|analysis|reports)',
      '(drug|narcotics) (observatory|observatories|survey|surveys|monitoring system|information system)',
      '(opium|coca|cannabis) (survey|surveys|monitoring)',
    ],
  },
  'strand-alternatives': {
    phrases: [
      '(agricultural alternative|non-agricultural alternative|alternative|sustainable alternative) (development|livelihood|livelihoods|crops)',
      '(crop substitution|opium substitution|coca substitution|opium replacement)',
      '(legal|licit) (crops|livelihoods|economy|income|incomes)',
      '(move|moving|switch|switching|shift|shifting|transition) ... (away from|from) (coca|opium|poppy|cannabis|illicit crops)',
      'alternatives to (coca|opium|poppy|cannabis|drug cultivation|growing coca|growing opium)',
      '(farmer field schools|farmer schools)',
      'other crops take its place',
    ],
  },
  'strand-treatment': {
    phrases: [
      'prevention and treatment of drug use',
      '(drug|addiction|drug dependence|drug use|substance use|substance abuse|opioid|outpatient|community-based|community based) (treatment|rehabilitation|rehab|recovery|counselling)',
      'treatment (of|for) (drug dependence|drug dependency|drug use disorders|substance use disorders|addiction|drug users|people who use drugs|drug addicts)',
      '(rehabilitation|treatment|detoxification) (centre|centres|center|centers|clinic|clinics) for (drug users|people who use drugs|addicts|drug addicts|young people)',
      'rehabilitation of (drug users|addicts|drug addicts|people who use drugs)',
      'after-care',
      'aftercare',
    ],
  },
  'residential-centre': {
    phrases: [
      '(drug|addiction|youth|rehabilitation|treatment|detoxification|detox|recovery|re-education|vocational|therapeutic|reform|correctional|state) (rehabilitation|treatment|detoxification|) (centre|centres|center|centers|camp|camps|facility|facilities|home|homes|institution|institutions)',
      '(06|05-06) centres',
      '(residents|inmates|trainees) (of|at|in) (the|these|a) (centre|centres|center|home|camp|institution|facility)',
      '(centre|center|camp|institution|facility|home) ... (holds|houses|accommodates|sleeps|has room for|has places for|with beds for)',
      '(residential|in-patient|inpatient|long-term) (programme|program|treatment|rehabilitation|care|centre|centres|facility)',
    ],
    except: [
      '(training|health|treatment information|drop-in|day|community|call|data|research) (centre|centres|center|centers)',
    ],
  },
  'strand-harm-reduction': {
    phrases: [
      'HIV prevention and care',
      'harm reduction',
      '(needle|needles|syringe|syringes) (exchange|and syringe exchange|and syringe programme|and syringe programmes|distribution)',
      '(give out|gives out|distribute|distributes|exchange) (needles|syringes|clean needles|sterile needles)',
      '(opioid|methadone|buprenorphine|agonist) (substitution|maintenance|agonist) (treatment|therapy|programme|programmes)',
      '(methadone|buprenorphine|naloxone)',
      '(HIV|hepatitis) ... (people who inject drugs|people who use drugs|injecting drug users|drug users)',
      '(drug consumption room|drug consumption rooms|overdose prevention)',
      '(drop-in|drop in) (centre|centres|center|centers)',
      'outreach (to|workers|teams) ... (people who use drugs|people who inject drugs|drug users)',
    ],
    except: [
      '(seizure|seizures|trafficking|smuggling|diversion) of (methadone|buprenorphine)',
      '(confiscate|confiscates|confiscated|ban|bans) (methadone|buprenorphine)',
    ],
  },
  'strand-medicines': {
    phrases: [
      '(controlled|essential controlled) (medicines|drugs for medical purposes|substances for medical)',
      'access to (morphine|pain relief|pain medication|opioid medicines|palliative care)',
      '(palliative care|pain treatment|morphine available|oral morphine)',
    ],
  },
  'strand-prevention': {
    phrases: [
      '(drug|drug use|drug abuse|substance use|substance abuse|school-based|family-based|community) prevention',
      'prevention of (drug use|drug abuse|substance use|substance abuse|addiction)',
      '(drug|prevention) education (in|for|programme|programmes|program)',
      '(life skills|family skills) (training|programme|programmes|education)',
      '(awareness|information) (campaign|campaigns) (on|about) (drugs|drug use|drug abuse)',
      'demand reduction',
      '(youth|primary|universal|selective) prevention',
      'prevention (work|activities|lessons|classes|programme|programmes|program) (in|at|with|for) ... (schools|pupils|students|young people|children|families|parents)',
      '(sports|youth|after-school) clubs',
      '(pupils|children|students|young people) ... (stay|remain|kept) in school',
    ],
  },
  'strand-diversion': {
    phrases: [
      'alternatives to (prison|imprisonment|incarceration|detention|custody|punishment|conviction|arrest|prosecution)',
      '(non-custodial|noncustodial) (measures|sentences|sanctions|options)',
      '(diversion|diverted|divert|diverting) ... (from prosecution|from prison|from custody|from the criminal justice system|to treatment|to care|to health)',
      '(police|pre-arrest|prosecutorial|pre-trial) diversion',
      'proportionate (penalties|sentences|sentencing)',
      'decriminalisation',
      'decriminalization',
    ],
  },
};

/** Words for how the help reaches the recipient, in what form, and how it was prepared (P3, P5, P8 to P12). */
export const formPhrases: PhraseBook = {
  'passed-through': {
    phrases: [
      '(carried out|implemented|managed|delivered|executed) (by|through) (UNODC|the UN Office on Drugs and Crime|UNDCP|UNDP|UNOPS|the UN agency|INTERPOL|a contractor|an international organisation)',
      '(paid|channelled|channeled|passed) (to|through) (UNODC|the UN Office on Drugs and Crime|a trust fund|the UN agency)',
      'UNODC (carries out|implements|manages)',
    ],
  },
  'form-cash': {
    phrases: [
      '(budget support|direct funding|cash transfer|cash transfers|sector budget support)',
      '(grant|grants|funds) (to|for) the (government|ministry|police|agency|board)',
    ],
  },
  'form-salaries': {
    phrases: [
      '(pay|pays|paying|payment of|top up|tops up) (the|) (salaries|wages|allowances|stipends|bonuses)',
      '(salary|salaries) (of|for) (the|) (staff|officers|police|guards|prosecutors|instructors)',
      'salary (support|top-up|top-ups|supplements)',
    ],
  },
  'form-equipment': {
    phrases: [
      '(receive|receives|received|get|gets|are given|is given|were given) ... (radios|cameras|radar|vehicles|boats|craft|vessel|vessels|drones|helicopters|aircraft|computers|instruments|gear|kits|equipment|uniforms|phones|satellite|samples|dogs|laptops|motorcycles|trucks|vests)',
      '(helicopters|aircraft|boats|craft|vessel|vessels|radar|drones|radios|vehicles|cameras) (go|goes|help|helps|allow|allows|let|lets|are|is|for|to)',
      '(fast|patrol|offshore|interceptor|high-speed) (craft|boats|vessel|vessels)',
      'satellite (data|phones|pictures|images)',
      '(communication|communications|technical|modern|new) (gear|equipment|instruments|devices|tools)',
      '(provide|provides|provided|supply|supplies|supplied|deliver|delivers|delivered|donate|donates|donated|hand over|handed over|purchase|purchases|procure|procures|procurement of|provision of|supply of|delivery of) ... (equipment|vehicles|vehicle|boats|motorcycles|radios|computers|laptops|uniforms|kits|scanners|dogs|drug analysers|analysers|detectors|generators|furniture|gear)',
      '(specialised|specialized|technical|detection|communication|communications|forensic|laboratory) equipment',
      '(equip|equips|equipped|equipping) ... (with|units|posts|laboratory|laboratories|centre|centres|teams|police)',
      'equipment (for|to|is|was|worth)',
    ],
  },
  'form-premises': {
    phrases: [
      '(build|builds|built|construct|constructs|constructed|construction of|refurbish|refurbishes|refurbished|renovate|renovates|renovated|renovation of|repair|repairs|repaired|rehabilitation of) (a|the|new|two|three|) (building|buildings|offices|office|barracks|posts|post|centre|center|facility|headquarters|dormitory|dormitories|workshop|wing|block|kitchen|wall)',
      '(new|office|training) (buildings|premises)',
    ],
  },
  'form-training': {
    phrases: [
      '(officers|investigators|agents|members|staff|prosecutors|procurators|judges|detectives|analysts|teams|unit|battalion|police|crews|inspectors|chemists) ... (course|courses|taught|learn|learns|trained|instruction|exercise|exercises|workshop|workshops|academy|study)',
      '(are|is|were|was|be) taught',
      '(a|one|two|three|four|six|week|weeks|month|basic|advanced) (course|courses) (on|in|at|of|for)',
      '(boarding|investigators|officers|detective|specialist|refresher) (course|courses|teams|training)',
      '(train|trains|trained|training) (of|for|the|more than|some|about|) ... (officers|staff|police|prosecutors|judges|nurses|doctors|teachers|workers|guards|instructors|personnel|practitioners|officials|agents)',
      '(training|refresher|advanced) (course|courses|sessions|workshop|workshops|seminar|seminars)',
      '(attend|attends|attended) ... (courses|course|training|seminars|academy)',
      'study (tour|tours|visit|visits)',
    ],
    except: ['(pupils|nurses|farmers|mothers|women|children|students|doctors|parents|peers) (are|is|were|was) taught'],
  },
  'form-mentoring': {
    phrases: [
      '(advisers|advisors|instructors|trainers|experts) (from|of) ... (donor|partner|service|police|police force|country) (fly|work|live|sit|go|accompany|guide)',
      '(adviser|advisers|advisor|advisors) (for|to|in|with) (a|the) (team|unit|force|police|agency|board|squad)',
      'handbook',
      '(mentor|mentors|mentoring|on-the-job advice|embedded advisers|embedded advisors|resident adviser|resident advisor)',
    ],
  },
  'form-legal-drafting': {
    phrases: [
      '(help|helps|assist|assists|advice on|advise on|advises on|assistance in|support for) (drafting|drafting of|the drafting of|draft) (laws|legislation|a law|the law|regulations|amendments|a bill|the bill)',
      '(legal|legislative) drafting',
    ],
  },
  'form-intelligence': {
    phrases: [
      '(provide|provides|provided|pass|passes|supply|supplies|share|shares) (operational|) (intelligence|tip-offs|leads)',
    ],
  },
  'form-forensics': {
    phrases: [
      '(drug|police|forensic) (analysis|laboratory|chemists)',
      'collaborative exercise',
      '(forensic|drug testing) (services|support|laboratory|laboratories)',
      '(testing|analysis) of (seized drugs|samples|seizures)',
    ],
  },
  'form-evidence': {
    phrases: [
      '(provide|provides|hand over|hands over|supply|supplies|transmit|transmits|share|shares) (the|) evidence',
      'evidence (is|was|will be) (handed over|shared|passed|transmitted)',
      '(given|give|gave) evidence in',
    ],
  },
  'form-joint-operation': {
    phrases: [
      '(joint|combined|coordinated|simultaneous) (operation|operations|patrol|patrols|investigation|investigations|raids|teams)',
    ],
  },
  'form-personnel': {
    phrases: [
      '(seconded|posted|deployed|embedded) (officers|officer|staff|experts|advisers|police|liaison officers|prosecutors)',
      '(liaison officer|liaison officers)',
      '(second|seconds|posts|deploys) ... (officers|experts|advisers)',
    ],
  },
  'form-software': {
    phrases: [
      '(case management|data|database|information management|watch-list|biometric|border management) (system|systems|software|platform|platforms)',
      '(software|databases)',
    ],
  },
  'form-services': {
    phrases: [
      '(health|medical|social|legal|psychosocial) (services|care)',
      '(gives out|provides|offers|offer|provide) ... (needles|syringes|medicines|methadone|counselling|tests|testing)',
    ],
  },
  'other-use': {
    phrases: [
      '(dual-use|dual use)',
      '(also|could|can) (be|) used (for other purposes|for other tasks|by other units|against demonstrators|for crowd control)',
      '(handed|passed|transferred) on to (other units|another unit|the military|the army|the ministry|the security services)',
    ],
  },
  'help-before': {
    phrases: [
      '(already|) (begun|started|delivered|shared|given|provided) before (the|this|any) (assessment|screening|review|approval)',
      'retrospective (assessment|approval)',
      '(assessment|screening) (followed|was made|will be made|is to follow) (afterwards|later|after)',
      '(passed|shared|given) (orally|by phone|by telephone|in conversation)',
    ],
  },
  'income-motive': {
    phrases: [
      '(commercial|for-profit|fee-paying) (contract|contracts|training|service|services)',
      '(income|revenue|profit|fees) (for|to) the (donor|ministry|agency|implementer|contractor)',
      '(share|proceeds) of (the|) (confiscated|seized) (assets|property) (goes|go|is paid|are paid|returns) to',
      '(import quotas|tax waivers) ... (companies|investors)',
    ],
  },
  'not-consulted': {
    phrases: [
      '(was|were|are|is|been) not (consulted|asked|heard|involved|informed)',
      'without (consultation|consulting|asking|informing) (of|with|) ... (communities|villagers|growers|farmers|residents|people|them|anyone)',
      '(no|little|without any) consultation (of|with|took place|was held)',
      '(decided|drawn up|designed) without ... (communities|villagers|growers|farmers|those affected|the people affected)',
    ],
  },
  consulted: {
    phrases: [
      '(developed|designed|planned|drawn up|agreed) (together|jointly|in consultation|in partnership) with ... (communities|people who use drugs|growers|farmers|villagers|civil society|indigenous)',
      '(consulted|consultations|consultation) with ... (communities|people who use drugs|growers|farmers|villagers|civil society|indigenous|users)',
      '(peer-led|user-led|run by people who use)',
      'communities (negotiated|negotiate|decided|decide|chose|choose)',
    ],
  },
};
