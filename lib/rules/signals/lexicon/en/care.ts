import type { PhraseBook } from '../phrases';

const PEOPLE =
  '(residents|patients|inmates|clients|trainees|students|members|people|persons|users|children|girls|boys|men|women|they|those admitted|those inside|newcomers|detainees|beneficiaries|participants|drug users|he|she|nobody|no one|no resident|no patient)';
const CENTRE =
  '(the centre|the center|centre|centres|center|centers|the facility|facility|facilities|the institution|institution|institutions|the camp|camp|camps|the compound|the home|the house|the ward|wards|the dormitory|the premises|the site|the building)';

/** Words for who comes in, who decides, and whether the door is open (T1 to T3). */
export const carePhrases: PhraseBook = {
  'voluntary-care': {
    phrases: [
      '(voluntary|voluntarily) (treatment|care|admission|services|rehabilitation|entry|basis|service|testing|programme|programmes|enrolment|enter|seek|join)',
      '(treatment|entry|care|admission|participation|attendance|enrolment) is (entirely|strictly|wholly|always|) voluntary',
      '(outpatient|drop-in|walk-in|open-door|community-based|home-based) (treatment|care|services|service|clinic|clinics|rehabilitation|support|programme|programmes|centre|centres|center|centers)',
      '(informed consent|of their own free will|their own choice|own free choice)',
      '(patients|clients|residents|people|they|everyone|anyone) (may|can|are free to|is free to|may come and) (leave|go) (at any time|when they wish|whenever they want|whenever|freely|any day)',
      '(doors|door|gate|gates) (are|is|stay|stays|stand|stands|remain|remains) (always|) (open|unlocked|never locked)',
      '(leave|leaves|go|goes|go home|goes home|go out|goes out|come and go|comes and goes|walk out|step out|depart|check out|move out|stop) (again|freely|) (whenever|when|as soon as|any day|as often as) (they|he or she|he|she|each|people|residents|patients|clients) (choose|chooses|like|likes|want|wants|wish|wishes|please|pleases|prefer|prefers|decide|decides)',
      '(free|welcome) to (leave|go|go home|go out|come and go|walk out|stop) (at any time|at any hour|whenever|when|any day|on any day)',
      '(decide|decides|decided|choose|chooses) (for themselves|themselves|for himself|for herself|alone) (when to|whether to) (leave|stay|go|go home|come|stop)',
      '(have decided|decide themselves|decided|choose|chosen) to (stop using|enter|join|seek)',
    ],
    except: [
      '(not|no longer|never) voluntary',
      '(nobody|no one|none of them|only staff|only the staff|visitors|staff) ... (leave|leaves|go|goes|come and go|comes and goes|walk out) ... (whenever|when|as often as)',
      '(after|upon|on) (discharge|release) ... (outpatient|community-based) (treatment|care|services|service|clinic|clinics)',
      '(discharged|released) ... (outpatient|community-based) (treatment|care|services|service|clinic|clinics)',
      '(refer|refers|referred|referral) to (a|an|the|) (outpatient|community-based) (treatment|care|services|service|clinic|clinics)',
    ],
  },
  'kept-inside': {
    phrases: [
      '(stay|stays|stay there|term|terms) (is|are|last|lasts) ... (months|years)',
      '(kept|held|stay|stays) (inside|there|in|) until ... (paid|bill|debt|decides|decide|cured|clean|agrees|fee|fees)',
      '(letters|calls|phone calls|mail|visits) (are|is) ... (read|listened|opened|monitored|checked|watched) by',
      'barracks (of the army|of the police|are fitted|is fitted|fitted)',
      '(behind|inside) (locked|closed|barred|bolted|guarded|high) (doors|gates|walls|gate|bars|fences|fence)',
      '(police|police officers|soldiers|guards|army|military|militia) (look after|looks after|man|mans|keep|keeps|watch|watches|guard|guards|control|controls|stand at|run|runs) (the|its|each|every) (gate|gates|door|entrance|centre|center|camp|perimeter|compound|facility)',
      '(run|managed|guarded|staffed|supervised|administered) by (the|) (army|military|armed forces|police|prison service|soldiers|ministry of defence|security forces|ministry of public security)',
      '(army|military|armed forces|police|prison service) (runs|run|manages|manage|administers) the (centre|center|camp|facility|programme)',
      '(wall|fence|barrier) (around|round) ... (centre|center|zone|compound|camp|facility|site|dormitories|area|grounds)',
      '(stand|stands|stay|stays|live|lives|kept|sleep|sleeps) behind (a|the|) (fence|wall|wire|gate|bars)',
      '(residents|inmates|patients|detainees|people|they|users) (stay|stays|remain|are kept|are held|spend|serve|live) ... (two years|three years|four years|one to two years|a year or more) ',
      '(residents|inmates|patients|detainees|people|they|users) (stay|remain|are kept|are held|spend|serve|live) ... (two years|three years|four years|one to two years|a year or more)',
      '(may|can|could) be (kept|held|extended) (for|by) (another|two more|one more|a further|longer|up to)',
      '(kept|held|detained|retained) (for|) (two|three|six|twelve|eighteen|a further|up to|another) ... (months|years|year|weeks)',
      `(the|main|front|outer|iron|metal|steel|) (gate|gates|door|doors|dormitory|dormitories|rooms|wards|windows|exits|sleeping rooms) ... (locked|padlocked|bolted|barred|chained shut|shut at night|kept shut)`,
      `(the|main|front|outer|iron|) (gate|gates|door|doors|dormitory|dormitories|rooms|wards|exits) (is|are|stay|stays|remain|remains|kept) (locked|padlocked|bolted|barred|shut|closed) (at night|day and night|all day|after|until|from)`,
      '(keys|key) ... (held by|held only by|kept by|kept at|in the hands of|with the guard|with the guards|with the director|with the staff|stays with|rests with|carried by|is with)',
      '(guard|guards|director|warden|officer|staff|police|manager|supervisor|commander) (holds|hold|keeps|keep|has|have|carries|carry) the (only|) (key|keys)',
      `${PEOPLE} (cannot|may not|can not|must not|are not allowed to|is not allowed to|are not free to|do not|may only|can only|are never allowed to|are not permitted to|never) ... (leave|go out|go home|walk out|depart) (without|only|until|unless|before|except|if|when|with)`,
      `${PEOPLE} (cannot|may not|can not|must not|are not allowed to|is not allowed to|are not free to|are not permitted to|are never allowed to) (leave|go out|go home|walk out)`,
      `${PEOPLE} (may|can) (leave|go out|go home|walk out) (only|solely) (with|when|after|if|once|on)`,
      '(cannot|may not|can not|must not|are not allowed to|is not allowed to|not allowed to|not permitted to|not free to) (leave|go home|walk out|depart|quit) (for|until|before|without|unless|except|the centre|the center|the compound|the grounds|the site|the camp|the building|the institution|the facility|on their own)',
      '(nobody|no one|no resident|no patient|none of them) (may|can|is allowed to|is free to|ever) (leave|leaves|go out|goes out|go home|walk out)',
      '(leave|go out|go home|walk out|depart|exit|leaving|departure|discharge|release|visits home|home visits) ... (only with|only after|only when|requires|require|needs|need|depends on|subject to|with the permission|without permission|must be approved|is decided by|are decided by|decided by|rests with) ... (permission|director|police|committee|commission|authority|authorities|approval|commander|officer|guard|family|court|board|staff|signature|pass|permit)',
      '(without|with|needs|need|requires|require|written) (the|written|a|) (permission|leave|pass|approval) (of|from) the (director|warden|commander|police|committee|head|chief|authorities|authority|guard|management) ... (leave|go out|gate|go home)',
      '(who|those who|anyone who|residents who|patients who|people who|children who|boys who) (leave|leaves|run away|runs away|escape|escapes|slip out|slips out|walk out|walks out|try to leave|tries to leave|flee|go over) ... (brought back|returned|returned by|fetched back|caught|punished|locked|fetched|start again|start over|begin again|reported)',
      '(run away|runs away|ran away|escape|escapes|escaped|runaways|escapees|absconded|abscond|absconding|absconders) ... (brought back|returned|fetched|caught|punished|recaptured|guards|police|prevented|prevent|fence|wall|centre|center|facility|each year|rate)',
      '(brought back|fetched back|taken back|returned) by (the|) (police|guards|guard|militia|soldiers|security|staff)',
      '(prevent|prevents|preventing|stop|stops|stopping|against|avoid) (escape|escapes|absconding|running away|anyone from leaving|residents from leaving|them from leaving|people from leaving)',
      `(guard|guards|guarded|sentry|sentries|watchmen|watchtower|watchtowers|watch tower|soldiers|police|police officers|armed guards) (at|on|around|outside|stand at|stands at|man|patrol|patrols|watch|watches|guard|posted at|stationed at) (the|each|every|its|) (gate|gates|entrance|wall|walls|fence|perimeter|door|doors|exits|exit|dormitory|dormitories|centre|compound)`,
      'guarded by (police|soldiers|guards|the army|militia|day and night|round the clock)',
      '(surrounded|enclosed|encircled|ringed) by (a|an|high|) ... (wall|walls|fence|barbed wire|razor wire|wire|moat|electric fence)',
      '(high|perimeter|outer|boundary|electric|new|metre|meter|tall|security) (wall|walls|fence|fences|fencing) ... (centre|center|facility|compound|camp|residents|patients|dormitories|dormitory|rehabilitation|around)',
      '(security fence|security fencing|watchtower|watchtowers|watch tower|guard tower|guard towers|guard post|guard house|barred windows|bars on the windows|window bars|cells)',
      `${PEOPLE} (must|have to|are to|are required to|are obliged to|shall|will) (stay|remain|complete|serve) (for|at least|the full|a full|their|until|in|all|a minimum) (of|) ... (months|years|year|term|course|days|weeks|terms|stay|programme)`,
      '(stay|stays|term|terms|placement|placements|period|length of stay|course|programme) ... (fixed at|fixed by|set by law|set at|lasts two years|lasts one year|of two years|of one to two years|one to two years|of up to four years|up to two years|cannot be shortened|may be extended by|can be extended by|is extended|are extended|is not shortened)',
      '(roll call|roll calls|roll-call|roll-calls|head count|head counts|headcount|headcounts|counted at the gate|counted every|counted twice|morning count|evening count)',
      '(discharge|release|released|discharged|let go|go home) (is|are|) (granted|decided|approved|signed|ordered|allowed) by (a|an|the|) ... (committee|commission|police|director|board|authority|authorities|commander|department|council|chief|ministry)',
      '(released|discharged|let out|sent home) (only|by|on) ... (committee|commission|police|director|board|authority|authorities|commander|department|council|chief|order)',
      '(committee|commission|director|police|board|commander|village chief|governor|department|provincial authorities|district authorities) (decides|decide|determines|determine|rules|says) (when|whether|who|on|if) ... (leave|released|go home|discharged|discharge|release|leaves|stay|may go|go)',
      '(family|families|parents|relatives) (pay|pays|sign|signs|signed|decide|decides) ... (until|leave|stay|release|discharge|let out|out)',
      '(telephones|phones|mobile phones|identity cards|identity papers|passports|papers|shoes|clothes) (are|is) (taken away|taken|kept|held|collected|confiscated) (on arrival|at the gate|by|until|on admission|at admission|for)',
      '(may not|cannot|not allowed to|not permitted to|must not) (be visited|see visitors|receive visits|receive visitors|telephone|phone|call home|write home|contact their families|use the telephone)',
      '(held|kept|confined|locked) (inside|in|for|until|behind) ... (centre|center|centres|facility|camp|dormitory|months|ward|room|gate|wall|walls|bars|wire|cells|institution)',
      `(confined|locked in|locked up|shut in|held|detained|interned) (in|at|inside|within) ${CENTRE}`,
    ],
    except: [
      '(medicines|medicine|methadone|drugs|medication|morphine|files|records|samples|supplies|dose|doses|safe|cupboard|pharmacy|store|needles|vehicle|vehicles|data) ... (locked|kept|key|keys|held)',
      '(locked|key|keys|lock|kept) ... (medicines|medicine|methadone|medication|morphine|files|records|samples|supplies|safe|cupboard|pharmacy|cabinet|store)',
      '(key|keys) (held by|kept by|kept at|stays with|is with|with|carried by) ... (residents|patients|clients|themselves|each resident|each patient|everyone)',
      '(residents|patients|clients|people|they) (can|may) only (go home|leave) when ... (they|ready|well|want|wish)',
      '(free to|can|may) (leave|go home|go out|walk out) ... (at any time|when they wish|whenever|any day|any time|freely|without)',
      '(may|can) ... (leave|go out|go home|walk out) (when|if|with) (they|ever) (want|wish|like|choose|please|decide)',
      '(may|can) (leave|go out|go home|walk out) (when|whenever|if|as) (they|he|she) (want|wants|wish|wishes|like|likes|choose|please|decide)',
      '(cannot|may not|can not|must not) leave (their|the) (home|house|homes|bed|village)',
      '(prison|remand|police) cells',
      '(stem|blood|solar|fuel|white|CD4) cells',
    ],
  },
  'entry-police': {
    phrases: [
      '(sent|taken|placed|admitted|brought) ... after a positive (urine|drug|blood|) test',
      'handcuffed at home',
      '(are|were|is|be) to be sent (there|to the camp|to the centre|to the center|to the facility)',
      '(sent|referred|committed|taken) by ... on a police report',
      '(police|police stations|police station|officers) ... (took|take|takes|bring|brings|brought|send|sends|sent) them to',
      '(taken|sent|moved|removed) to (camps|the camp|psychiatric wards|closed wards)',
      `(brought|taken|delivered|sent|referred|collected|handed over|driven|picked up|transferred|escorted|admitted|placed|committed|arrive|arrives|come|comes) ... (by the police|by police|by police officers|by village militia|by the militia|by soldiers|by military police|by municipal police|by commune police|by public security|from police stations|from the police station|from police custody|by police and)`,
      '(police|officers|patrols|militia|commune guards|security guards|public security) (bring|brings|brought|take|takes|took|deliver|delivers|send|sends|sent|refer|collect|collects|collected|pick up|picks up|hand over|transfer|transfers|round up) ... (centre|center|centres|centers|camp|facility|children|users|drug users|people|addicts|youths|suspects to)',
      'police (decide|decides|order|orders|determine) (who|on|that|the) ... (admitted|enter|entry|admission|placement|stay|placed)',
    ],
    except: [
      '(evidence|samples|seized drugs|drugs) ... (by police|by the police)',
      '(referred|sent|brought) ... by police ... (may|can|free to) (refuse|leave|decline)',
    ],
  },
  'entry-authority': {
    phrases: [
      '(police|village heads|village chiefs|neighbours|employers|community leaders|barangay officials|local officials|block leaders) ... (supply|supplies|give|gives|provide|provides|submit|submits|report|reports|hand in|draw up) ... (names|lists|list|people who use|users)',
      '(sent|placed|assigned|admitted|committed) ... (ruling|decision|order) (by|of) a (committee|board|panel|commission)',
      'people (to be|are to be|were to be) (brought|taken|sent|put) into (care|treatment|rehabilitation)',
      '(brought in|brought|taken|sent|placed|admitted|picked|selected|named|listed) by ... (village officials|village heads|village chiefs|local officials|commune officials|ward officials|neighbourhood officials|village leaders|local leaders|social affairs officers|city officials|district officials|mayors)',
      "(placed|sent|committed|admitted|assigned|ordered|confined|sentenced) ... by (the|a|) (village chief|village head|village authorities|village committee|district|commune|people's committee|local authority|local authorities|governor|provincial authorities|district authorities|mayor|neighbourhood committee|administrative order|administrative decision|an administrative order)",
      "(village chief|village head|village committee|commune|people's committee|neighbourhood committee|district authorities|local authorities|local authority|administrative order|administrative decision) (sends|send|decides|decide|places|place|lists|list|nominates|orders|order|names|name) ... (centre|center|camp|treatment|who|users|rehabilitation|facility|people|them|stay)",
    ],
  },
  'entry-family': {
    phrases: [
      '(relatives|families|family|parents|wives|mothers) (call|calls|ask|asks|phone|telephone) ... (team|men|centre|van|fetch|collect|take|comes|come)',
      '(team|men|van|staff|workers) (comes|come|goes|go|arrives|arrive) ... (fetch|collect|take|pick up|seize|bring) (the|a|him|her|them|people|users)',
      '(brought in|brought|sent|taken) by ... (parents|families|their family|relatives)',
      '(fetched|collected|picked up|taken) from (home|their homes|the house|his home|her home)',
      '(at|on) the (wish|request) of (the|their) (family|families|parents|relatives)',
      '(signed in|brought in|placed|admitted|committed|handed over|enrolled|sent|interned) by (their|the|) (family|families|parents|relatives|mother|father|wife|husband|spouse|brother|brothers)',
      '(families|parents|relatives|family) (sign|signs|place|places|hand over|hands over|commit|commits|pay to have|pay for|have) ... (in|placed|admitted|taken|centre|center|collected|against)',
      '(taken from home|collected from home|collected at home|picked up at home|fetched from home)',
    ],
  },
  'entry-court': {
    phrases: [
      '(sent|ordered|referred|committed) by (magistrates|judges|courts|the drug court|a drug court)',
      '(drug court|court|judge|magistrate) (orders|sends|commits|refers) people',
      '(ordered|sent|referred|committed|sentenced|mandated) ... by (a|the|) (court|courts|judge|judges|magistrate)',
      '(court|courts|judge|judges) (order|orders|send|sends|commit|commits) ... (treatment|centre|center|rehabilitation|facility)',
    ],
  },
  'entry-clinician': {
    phrases: [
      '(doctor|doctors|clinician|clinicians|psychiatrist|nurse) (decides|decide|assesses|assess|determines) ... (admission|discharge|entry|treatment|exit)',
    ],
  },
  'entry-self': {
    phrases: [
      '(come|comes|came|walk in|walks in|present themselves|enrol|enrols|arrive|arrives) (by themselves|on their own|of their own accord|of their own free will|voluntarily|freely)',
      '(walk-in|walk in|self-referral|self-referred)',
    ],
  },
  'no-judge': {
    phrases: [
      'without (a|any|) (judge|court order|court decision|judicial review|court hearing|hearing|legal process|due process|trial|charge|charges)',
      '(no|never a) (judge|court|hearing|trial|lawyer|court order|judicial review|legal process|appeal) (reviews|review|is|decides|hears|takes place|was|sees|has|involved|against)',
      '(not|never) (reviewed|seen|heard) by (a|any) (judge|court)',
    ],
  },
  'no-consent': {
    phrases: [
      '(admission|admitted|treatment|treated|hospitalisation|hospitalised|internment|interned|placement) (by force|under force|against)',
      '(without|no) (informed|written|their|) consent',
      'consent is (not|never) (asked|sought|required|needed|obtained)',
      '(nobody|no one) asks (them|patients|residents|users|whether)',
    ],
    except: [
      '(shared|disclosed|data|information|published) ... without (consent|their consent)',
      'without parental consent',
    ],
  },
  'penalty-for-failing': {
    phrases: [
      '(fail|fails|failed|miss|misses|relapse|relapses|drop out|drops out|refuse|refuses|leave|leaves|quit|quits) ... (sent|returned|taken|goes|go|put|brought|handed) (back|) to (prison|jail|court|custody|detention|the police|the court|the prison)',
      '(sent|returned|go|goes|taken|sent back) (back|) to (prison|jail|custody|court|detention) (if|when|for|after) ... (fail|fails|relapse|relapses|drop out|drops out|refuse|refuses|miss|test|positive|leave)',
      '(fail|fails|failing|relapse|relapses|refuse|refuses|refusing|drop out|drops out|do not complete|not completing|who leave) ... (imprisoned|jailed|prison|detained|custody|prosecuted|punished|sentenced|sanctioned|charged|face charges|arrested)',
      '(penalty|penalties|sanctions|punishment) for (relapse|failing|refusing|leaving|missing|dropping out)',
    ],
    except: ['(no|never|without) (penalty|sanction|punishment) for (relapse|failing|refusing|leaving)'],
  },
  'longer-than-sentence': {
    phrases: [
      '(longer than|exceeds|exceed|beyond) (the|any|their) (sentence|prison term|prison sentence|term)',
      '(stay|treatment|programme) ... (longer than the sentence|longer than the prison)',
    ],
  },
  'not-indicated': {
    phrases: [
      '(whether or not|even if|regardless of whether|even when|irrespective of whether) (they|the person|he or she|people) (are|is|were|was|) (dependent|addicted|ill|need|needs|have)',
      '(without|no) (medical|clinical) (assessment|diagnosis|examination|need|indication|evaluation)',
      '(occasional|recreational|casual|cannabis|first-time|suspected) (users|user) (are|is|were) (admitted|held|sent|placed|kept|treated)',
      '(use drugs from time to time|used drugs once|tested positive once)',
    ],
  },
  'expulsion-for-test': {
    phrases: [
      '(expelled|excluded|discharged|removed|dismissed|struck off|suspended) (after|for|on|if|when) (a|one|any|the first|) ... (positive|relapse|failed test|test|urine)',
      '(positive|failed) (test|tests|urine test) ... (expelled|excluded|discharged|dismissed|expulsion|exclusion|removed|suspended)',
      'automatic (expulsion|exclusion|dismissal)',
    ],
  },
  'patient-data': {
    phrases: [
      '(patient|patients|client|clients|treatment|medical|health|methadone|user|users) (data|records|lists|list|files|registers|register|names|information|registry|addresses|photographs) (are|is|go|goes|will be|) (shared|passed|sent|given|open|available|handed|reported|copied|forwarded|linked|accessible|transmitted|go|goes|) (to|with|by) (the|local|commune|district|) (police|ministry of interior|interior ministry|public security|narcotics|security|law enforcement|drug control|employers|village|authorities|anti-narcotics|national register|state register)',
      '(names|lists|list|register|addresses|data|records) of ... (patients|clients|drug users|people in treatment|people who use drugs|methadone patients|users) ... (to the police|with the police|with police|to police|by the police|by police|police station|public security|interior ministry|authorities|village|narcotics)',
      '(report|reports|register|registers|registered|notify|notifies) (each|every|all|new|any|) ... (patients|patient|clients|client|users|drug users) ... (to the police|with the police|with police|to police|public security|narcologist|interior ministry|authorities)',
      '(police|public security|officers|law enforcement) (have|has|get|gets|receive|receives|see|sees|check|checks|may see|can see|may consult|read) ... (patient|client|treatment|clinic|medical|methadone|patients|clients) ... (records|data|lists|register|files|names|list|registers|information)',
      '(clinic|clinics|centre|centres|doctors|nurses|staff|outreach workers) (report|reports|pass|passes|give|gives|send|sends|hand|hands|must report|share|shares) ... (to the police|with the police|with police|to police|to public security)',
      '(shared|common|single|central|national|state) (register|registry|database) of (drug users|addicts|patients|people who use drugs)',
    ],
    except: [
      '(data|records|names|information|lists) ... (never|not) ... (police|law enforcement|authorities)',
      '(never|not) (shared|passed|given) (with|to) the police',
    ],
  },
  'school-testing': {
    phrases: [
      '(drug|urine|saliva|hair) (tests|testing|test|screening) (in|at|of) (schools|school|pupils|students|universities|classrooms|schoolchildren)',
      '(test|tests|testing|tested|screen|screens) ... (pupils|students|schoolchildren) ... (for drugs|urine|drug use)',
      '(pupils|students|schoolchildren) ... (drug test|drug tests|urine test|urine tests|tested for drugs|drug tested)',
    ],
  },
  'police-in-class': {
    phrases: [
      '(police|police officers|officers|uniformed officers) (teach|teaches|visit|visits|lecture|give talks|talk|lead|in) (in|at|to|) (schools|school|classrooms|class|classes|pupils|students|lessons)',
      '(police-led|officer-led|D.A.R.E.|DARE) (prevention|education|lessons|programme|curriculum)',
    ],
  },
  'public-shaming': {
    phrases: [
      '(paraded|parade|parades|displayed|shown|named|exposed|shamed|presented) (in|before|on|to) (public|the public|the village|television|the media|cameras|the press|the school|the community)',
      'public (shaming|confession|confessions|denunciation|humiliation|criticism meeting|trial|trials|self-criticism)',
      '(names|photographs|photos) (of|) ... (posted|published|displayed|read out) ... (public|village|notice|board|loudspeaker|loudspeakers|television|online)',
    ],
  },
  stigmatising: {
    phrases: [
      '(drug-free|drug free) (villages|village|communities|community|nation|society|generation|ASEAN|city|schools|zones)',
      '(say no to drugs|just say no|drugs kill|scare tactics|social evil|social evils|menace of drugs|drug menace|scourge of drugs)',
      '(shock|fear-based|frightening|scare) (campaign|campaigns|images|messages|posters)',
    ],
    except: ['drug-free (treatment|therapy|wing|unit)'],
  },
};
