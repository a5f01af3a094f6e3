import type { PhraseBook } from '../phrases';

const OFFICERS =
  '(police|policemen|police officers|law enforcement|law-enforcement|law enforcement officers|law enforcement officials|law enforcement agencies|law enforcement personnel|customs|customs officers|customs officials|customs staff|border guards|border police|border officers|border troops|border staff|border forces|coast guard|coastguard|gendarmerie|gendarmes|investigators|detectives|frontier guards|enforcement agencies|enforcement agents|enforcement officers|narcotics officers|narcotics agents|counter-narcotics officers|counter-narcotics services|counternarcotics|drug agents|drug enforcement officers|drug police|drug squad|drug squads|drug units|drug unit|drug enforcement unit|drug enforcement units|narcotics unit|narcotics police|narcotics units|anti-drug units|anti-drug police|anti-drug officers|interdiction units|interdiction unit|security forces|soldiers|dog handlers|handlers|prosecutors|inspectors|special units|task force|task forces|drug control officers|drug control officials|drug control agency|drug control agencies|anti-narcotics force|anti narcotics force|narcotics bureau|narcotics control bureau|narcotics board|drug enforcement agency|narcotics control board|public security)';
const TRAIN =
  '(train|trains|trained|training|training of|training for|teach|teaches|instruct|instructs|instruction of|mentor|mentors|mentoring|mentoring of|coach|coaches|advise|advises|courses for|workshops for|seminars for|skills of|capacity of|capacities of|ability of|capability of|capabilities of|capacity-building for|capacity building for|professionalise|procedures of|operating procedures of|operational procedures of|performance of|development of|strengthen|strengthens|strengthening|reinforce|reinforces|reinforcing)';
const EQUIP =
  '(equip|equips|equipped|equipping|equipment for|equipment to|gear for|vehicles for|vehicles to|vehicle for|boats for|boats to|radios for|radios to|computers for|scanners for|scanners to|helicopters for|helicopters to|motorcycles for|motorcycles to|drones for|uniforms for|detectors for|analysers for|kits for|binoculars for|barracks for|offices for|headquarters for|fuel for|funding for|funds for|assistance to|support to|support for)';
const CARE =
  '(human rights|harm reduction|HIV|AIDS|public health|overdose|naloxone|first aid|health|referral|refer|treatment|rights|stigma|diversion|let|allow|needle|needles|outreach|clinic|clinics|dignity|detainees|legal aid|dialogue|mediation|de-escalation|conflict resolution|community relations)';

/** Words for what makes police, customs and border services better at stopping and catching people (E1). */
export const policingPhrases: PhraseBook = {
  'police-skills': {
    phrases: [
      '(officers|agents|members|staff) (of|from) (the|) ... (force|agency|bureau|squad|unit|police|customs) ... (attend|attended|trained|courses|learn|take part|receive|study)',
      '(course|courses|training) in (surveillance|interdiction|search|searching|profiling|investigation|interrogation|tracking|undercover|arrest|patrolling)',
      `${TRAIN} ... ${OFFICERS}`,
      `${TRAIN} ${OFFICERS}`,
      `${OFFICERS} ... (trained|training|attend|attended|mentored|courses|learn|learned)`,
      `${OFFICERS} (trained|training|attend|attended|mentored|courses|learn|learned)`,
      '(search|detection|interdiction|investigation|investigative|surveillance|interception|profiling|intelligence|enforcement|policing|patrol|raid|arrest) (techniques|skills|methods|tactics|procedures|capacity|capacities|capability|capabilities|course|courses|training)',
      '(training|courses|course|train|trained|instruction|exercises) ... (search|searching|vehicle search|profiling|detection of drugs|surveillance|interception|interdiction|raids|undercover work|controlled deliveries|arrest techniques|investigation techniques)',
      '(search of|searching) (vehicles|vessels|ships|passengers|luggage|cargo|containers|houses|trucks)',
      '(vehicle|vessel|container|cargo|luggage|passenger|house) (search|searches|inspection|inspections|screening|profiling)',
      '(drug|narcotics|anti-narcotics|counter-narcotics|police|law enforcement) (academy|training academy|training centre|training center)',
      '(capacity|capacities|capability|capabilities|ability|skills) (to|in) (detect|stop|intercept|interdict|investigate|seize|identify and stop|control|combat|police)',
      '(law enforcement|enforcement|interdiction|investigative|policing|border control|border management) (capacity|capacities|capability|capabilities|assistance|skills|training|support|cooperation|operations)',
      '(better|improve|improves|improved|improving|strengthen|strengthens|strengthened|strengthening|tighten|tightens|enhance|enhances|enhancing|reinforce|reinforcing) ... (border control|border controls|border management|border security|customs control|customs controls|law enforcement|interdiction|drug control at|control of the border|policing|port control|airport control|investigations|detection of drugs)',
      '(border|maritime|port|airport|customs|frontier) (control|controls|security|enforcement|interdiction|patrol|patrols|policing) (of|against|to stop|for|in|on|and|at|capacity|programme|program|project)',
      '(drug|narcotics) law enforcement',
      '(container control|airport communication) (programme|program|project)',
      'border management',
      '(database|databases|register|registers|information system) (of|on|for) ... (drug-related crime|drug crime|drug crimes|drug offences|drug offenders|traffickers|drug criminals|criminals|suspects)',
      '(counter|stem|stop|curb|halt|block|cut off|intercept|disrupt) (the|) (flow|flows|transit|influx|smuggling|traffic) of (drugs|illicit drugs|heroin|opiates|narcotics|opium|cocaine|methamphetamine|precursors)',
      '(port|container|cargo|airport|air cargo) (control|communication|interdiction) (unit|units|programme|project|task force|task forces)',
    ],
    except: [
      `${OFFICERS} ... how to (help|refer|guide|assist|support|protect|treat|listen)`,
      `${OFFICERS} ... how to (get|bring|take|send) (heroin|drug|) (users|people|clients|patients)`,
      `${TRAIN} ... ${OFFICERS} ... ${CARE}`,
      `${OFFICERS} ... (trained|training|attend|attended|mentored|courses|learn|learned) ... ${CARE}`,
      `${CARE} (training|courses|course|workshops|education) ... ${OFFICERS}`,
      'intelligence (training|courses) for (schools|children)',
    ],
  },
  'police-equipment': {
    phrases: [
      '(canine|dog|K9|K-9) (team|teams|unit|units|squad|squads|training school|school|handlers)',
      '(X-ray|x-ray) (machine|machines|scanner|scanners|equipment|units) ... (set up|installed|port|ports|border|crossing|airport|airports|causeway|customs)',
      '(body|baggage|cargo|container|vehicle) (scanner|scanners)',
      '(train|trains|trained|training) (dogs|detection dogs|sniffer dogs)',
      '(vehicles|radios|boats|fuel|equipment|kits|salaries|salary supplements|supplements|mentors) ... (for the agency|for the force|for the unit|for the bureau|for the brigade|for the squad)',
      '(patrol boats|pursuit cars|interceptor boats|speedboats|forensic kits)',
      `${EQUIP} (the|) ${OFFICERS}`,
      `${EQUIP} ... ${OFFICERS}`,
      `(equipment|vehicles|radios|boats|dogs|scanners|kits|computers|software|gear|funds|money|training|courses) ... (given|delivered|handed|supplied|donated|provided|goes|go) (over|) to (the|) ${OFFICERS}`,
      `${OFFICERS} (receive|receives|received|get|gets|are given|is given|are equipped|is equipped|were equipped|obtain|obtains)`,
      '(provide|provides|provided|supply|supplies|supplied|deliver|delivers|delivered|donate|donates|donated|hand over|hands over|handed over|give|gives|gave) ... (to|for) (the|) (police|customs|border guards|border police|coast guard|narcotics|anti-narcotics|anti narcotics|drug enforcement|law enforcement|gendarmerie|counter-narcotics|drug control agency|director general of anti narcotics|public security)',
      '(handheld|portable|mobile|drug|narcotics|precursor|trace|substance) (drug|narcotics|precursor|trace|) (analyser|analysers|analyzer|analyzers|detector|detectors|test kit|test kits|testing kit|testing kits|detection equipment|identification kit|identification kits)',
      '(detection|interdiction|search|patrol|enforcement|surveillance|tactical|inspection) (equipment|gear|devices|technology|tools)',
      '(equipment|scanners|machines|devices|technology|kits) to (detect|find|identify|search|locate|track|intercept) ... (drugs|substances|narcotics|vehicles|containers|contraband|smugglers|couriers|traffickers)',
      '(drug-sniffing|drug sniffing|drug-detecting|sniffer|detector|drug-detection) dogs',
      '(dogs|dog) (for|to) (the|) (police|customs|border|anti-narcotics|narcotics|airport)',
      '(equip|equips|equipped|equipping|equipment of|equipment for|build|builds|rebuild|construct|construction of) ... (border post|border posts|checkpoint|checkpoints|police post|police posts|police station|police stations|border crossing|border crossings)',
      '(customs|police|forensic|drug|narcotics) (laboratory|laboratories) (is|are|was|were|will be) (equipped|upgraded|supplied|accredited|strengthened)',
      '(test|tests|testing|testing of|analyse|analysis of|identification of) (seized|confiscated|suspected) (drugs|narcotics|substances|samples)',
      '(drug|narcotics|forensic|mobile drug) (testing|) (laboratory|laboratories) ... (police|customs|prosecution|prosecutors|courts|court|narcotics|law enforcement|evidence)',
    ],
    except: [
      `${EQUIP} ... ${OFFICERS} ... ${CARE}`,
      '(drug|substance) (test kit|test kits|testing kit|testing kits) (for clients|for people|at festivals|at the clinic|in drop-in)',
      '(support for|assistance to|support to) ... (harassed by|abused by|arrested by|beaten by|victims of) (the|) police',
    ],
  },
  'joint-enforcement': {
    phrases: [
      '(tell|tells|inform|informs|warn|warns) each other (about|of|when|what)',
      '(plan|plans|carry out|conduct|organise) (checks|raids|operations|searches|patrols|arrests) together',
      '(joint|common|combined) (checks|searches|investigative team|team looks into|team investigates|airport work|inspections)',
      '(work|works|working) (beside|alongside|next to) ... (hosts|officers|customs|police|agents|counterparts)',
      '(look|looks|looking) into (consignments|shipments|loads|groups|smuggling|cases)',
      '(arrests|seizures) ... (rose|rise|increased|doubled|went up|grew|climbed)',
      '(opens|opened|open|files|brings) ... criminal (cases|proceedings|charges)',
      '(joint|combined|cross-border|coordinated|simultaneous|regional) (operation|operations|patrol|patrols|investigation|investigations|raids|interdiction|seizures|enforcement)',
      '(joint|mixed) (task force|task forces|investigation team|investigation teams|enforcement teams|interdiction)',
      '(interdiction|drug|narcotics|enforcement|strike|investigative) (task force|task forces|taskforce)',
      '(backtracking|backtrack) (investigation|investigations)',
      '(operational|tactical) (support|assistance|help) (to|for|in|during|and)',
      'operational support',
      '(police and military|military and police|joint police) (teams|operations|units|forces|campaign)',
      'mobile (interdiction|enforcement|patrol) (team|teams|unit|units)',
      '(border|cross-border) liaison (office|offices|officers|posts|mechanism)',
      '(take part|takes part|taking part|participate|participates|participation) in (regional|joint|international|police) operations',
      '(go after|goes after|pursue|pursues|hunt down|catch|catches|catching) ... (groups|gangs|traffickers|smugglers|couriers|networks|kingpins)',
      '(identify|identified|identifies|identifying|locate|locating|track down|tracks down) ... (organisers|ringleaders|traffickers|couriers|smugglers|financiers|buyers)',
      '(organisers|traffickers|smugglers|couriers|dealers|suspects|groups|gangs) ... (brought before|put on trial|can be stopped|are stopped|are caught|be caught|be arrested|handed to)',
      '(prosecute|prosecutes|prosecuting|prosecution of) ... (traffickers|smugglers|dealers|couriers|drug|narcotics|trafficking)',
      '(investigate|investigates|investigating) and prosecute',
      '(successful|more|faster|effective) prosecutions',
      'helpline to report (dealers|drug users|traffickers)',
    ],
    except: [
      '(joint|combined) operation of (clinics|clinic|centres|centre|services|health)',
      '(instead of|rather than) (prosecuting|investigating)',
    ],
  },
  'stage-suspected': {
    phrases: [
      '(named|known|identified) (suspect|suspects)',
      '(list|lists|names) of (suspects|suspected traffickers|suspected dealers)',
      'suspects (under surveillance|under investigation|are named)',
      '(suspected traffickers|suspected smugglers)',
    ],
  },
  'stage-detained': {
    phrases: [
      '(suspects|couriers|traffickers|people|persons|men|women|foreigners|migrants) (already|now|currently|are|were|being) (held|detained|arrested|in custody)',
      '(arrested|detained) (suspects|couriers|traffickers|persons|smugglers)',
      '(the|) detainees',
    ],
  },
  'stage-charged': {
    phrases: [
      '(charged|indicted|on trial|awaiting trial|facing trial|facing charges) (with|for|on) ... (drug|drugs|trafficking|narcotics|smuggling|possession)',
      '(accused|defendants) (face|faces|facing|on trial|awaiting trial)',
      '(pending|ongoing) (drug|trafficking|narcotics) (trial|trials|cases|prosecutions)',
    ],
  },
  'stage-convicted': {
    phrases: [
      '(convicted|sentenced) (traffickers|drug offenders|couriers|smugglers)',
      '(on death row|death row prisoners|death-row prisoners|awaiting execution)',
      '(drug offenders|traffickers|couriers|people|persons) (convicted|sentenced|condemned) (of|for|to)',
    ],
  },
  'evidence-passed': {
    phrases: [
      '(give|gives|giving|pass|passes|send|sends|hand|hands|supply|supplies) ... (findings|results|reports|analyses|samples|files|evidence) to (the|) (prosecutors|prosecution|courts|court|police|investigators)',
      '(findings|results|reports|analyses|samples|files|evidence) (go|goes|are sent|are given|are passed|are handed|reach) (to|) (the|) (prosecutors|prosecution|courts|court|police|investigators)',
      '(evidence|statements|case files|forensic reports|samples) ... (is|are|was|were|will be) (shared|passed|sent|forwarded|handed|transmitted|given) (on|over|) to',
      '(share|shares|sharing|sharing of|exchange|exchanging|exchange of|hand over|handing over|transmit|pass on|provide|provides|provision of|supply) (of|) (evidence|witness statements|testimony|forensic reports|samples|case files)',
      '(given|give|gave|giving) evidence in ... (court|courts|trial|trials)',
      '(evidence|samples|forensic reports|testimony|statements) (is|are|was|were|will be) (shared|handed over|passed|sent|transmitted|used) (to|with|in|at|by)',
      'mutual legal assistance',
      '(chinese|foreign|partner) (samples|forensic reports)',
    ],
  },
  'personal-data': {
    phrases: [
      '(send|sends|sent|pass|passes|passed|forward|forwards|give|gives|transmit|transmits|supply|supplies|relay|relays|share|shares) ... (plate numbers|number plates|licence plates|passport numbers|fingerprints)',
      '(send|sends|sent|pass|passes|passed|forward|forwards|give|gives|transmit|transmits|report|reports|supply|supplies|hand|hands|relay|relays|share|shares) ... (plate numbers|number plates|licence plates|names|passport details|passport numbers|phone numbers|photographs|fingerprints|travel dates|identities) ... (to|ahead|on|with)',
      '(receives|receive|gets|get|sends|send|passes|pass|shares|share|hands over) ... (phone numbers|telephone numbers|call lists|call data|travel dates|flight details)',
      '(send|sends|sent|give|gives|gave|pass|passes|passed|forward|forwards|transmit|transmits|supply|supplies|provide|provides|hand|hands|report|reports) ... (names|identities|photographs|fingerprints|particulars|telephone numbers|addresses|passport numbers|lists) of ... (suspects|suspected|couriers|traffickers|travellers|passengers|dealers|persons|people|crew|users|buyers)',
      '(names|identities|photographs|fingerprints|particulars|telephone numbers|passport numbers|travel details|personal details) (is|are|was|were|will be) (passed|sent|shared|given|forwarded|transmitted|relayed) (on|) to',
      '(passenger|passengers|traveller|travellers|flight|crew) (list|lists|data|manifest|manifests|name records|information)',
      '(personal|biometric|fingerprint|identity|name) (data|records|information) ... (shared|share|exchanged|exchange|passed|sent|transmitted)',
      '(share|shares|sharing|exchange|exchanges|pass|passes|send|sends|transmit) ... (names|fingerprints|photographs|biometric data|personal data|passenger data|passenger lists|identities|travel records|number plates|mug shots)',
      '(names|identities|photographs|fingerprints|telephone numbers) of ... (suspects|couriers|traffickers|travellers|passengers|dealers|people|drug users) (are|is|were|will be|) (shared|passed|sent|given|forwarded)',
      '(watch list|watch lists|watch-list|watch-lists|watchlist|watchlists) (of|shared|exchange|exchanged)',
    ],
    except: [
      '(send|sends|give|gives|supply|supplies|pass|passes) ... (brand names|drug names|medicine names|plant names)',
      '(no|never) personal data',
    ],
  },
  'analysis-shared': {
    phrases: [
      '(share|shares|sharing|exchange|exchanges|exchange of|exchanging|flow of) (of|) (information|data|trends|analysis|statistics|experience and information|threat assessments)',
      '(keep|keeps|kept) each other informed',
      '(information|data) (exchange|sharing|flow)',
      '(cross-border|secure|joint) (communication|communications) (system|systems|link|links|channel|channels|network)',
      '(trend|threat|strategic) (analysis|analyses|assessment|assessments)',
    ],
    except: [
      '(exchange|sharing|share) (of|) information (with|between|among) (health|clinics|patients|farmers|growers|doctors|nurses|schools|parents|families|peer|communities)',
      '(health|patient|price|market|weather|prices) (information|data) (exchange|sharing|flow)',
      '(exchange|share|sharing) (of|) (information|experience|experiences) on (treatment|prevention|harm reduction|health|farming|livelihoods|alternative development)',
    ],
  },
  'defence-side': {
    phrases: [
      '(shared|disclosed|given|available) (with|to|also to) the (defence|defense)',
      '(defence|defense) (lawyers|counsel|side) ... (receive|receives|get|gets|trained|access)',
      '(public defenders|legal aid lawyers|legal aid|public defender)',
    ],
  },
  'interrogation-training': {
    phrases: [
      '(interrogation|interviewing suspects|questioning suspects|suspect interview|interview of suspects) (training|techniques|skills|methods|courses|course|)',
      '(train|trains|trained|training|courses|course|teach|teaches) ... (interrogation|interrogate|questioning suspects|questioning of suspects|interviewing suspects|obtain confessions)',
      'controlling suspects during arrest',
    ],
    except: ['(against|abolish|ban|end) (coercive|) interrogation'],
  },
  confessions: {
    phrases: [
      '(confession|confessions|admissions) (are|is|remain|remains|as|form|forms) (the|) (main|only|chief|principal|central|basis|primary|sole) (evidence|proof|basis|of)',
      '(coerced|forced|extracted|obtained|televised|videotaped) (confession|confessions)',
      '(confession|confessions) ... (extracted|obtained|beaten|forced|rest|rests|convict|convicted|relied)',
      '(cases|convictions|prosecutions|charges|verdicts) (rest|rests|rely|relies|are based|is based|built) (mainly|mostly|largely|chiefly|) on (confessions|statements made in custody|what suspects say)',
      '(confess|confesses|confessed) (in custody|at the station|before seeing a lawyer|after|during)',
    ],
  },
  'military-policing': {
    phrases: [
      '(army|military|soldiers|troops|armed forces|navy|air force|paramilitary|special forces|rapid action battalion|marines|battalion|battalions) ... (arrest|arrests|raid|raids|search|searches|patrol|patrols|interdiction|checkpoints|eradication|eradicate|clear|cleared|drug control|counter-narcotics|counternarcotics|anti-drug|drug operations)',
      '(police and military|military and police|armed police|paramilitary) (teams|units|operations|forces|unit|campaign|personnel)',
      '(counter-narcotics|counternarcotics|counter-drug|anti-drug|anti-narcotics|drug) (battalion|battalions|brigade|commando|commandos|special forces|military units|army units)',
      '(special|elite|armed|tactical|strike|commando|swat) (police|narcotics|anti-narcotics|anti-drug|counter-narcotics|drug) (unit|units|team|teams|force|forces|squad|squads)',
      '(military|army) (role|support|help|assistance|training|helicopters|units) (in|for|to) ... (drug|drugs|counter-narcotics|eradication|interdiction|police)',
      '(helicopters|helicopter gunships|attack helicopters|gunships|assault rifles|ammunition|firearms|weapons|machine guns) (for|to|are|were|is)',
      '(joint|combined) (police and military|military and police|military)',
    ],
    except: ['salvation army', '(former|retired) (soldiers|military)'],
  },
  'body-search': {
    phrases: [
      '(body|bodily|personal) (search|searches)',
      '(search|searches|frisk|frisking|pat-down) of (the body|the person|travellers|passengers|prisoners|detainees|visitors)',
      '(body scanner|body scanners) (for|at|in)',
    ],
  },
  'strip-search': {
    phrases: [
      '(strip|naked|nude) (search|searches|searching|searched)',
      'strip-search',
      'strip-searches',
      'strip-searched',
      '(made|told|ordered|forced) to (undress|strip)',
    ],
  },
  'cavity-search': {
    phrases: ['(cavity|body cavity|internal|intimate|rectal|vaginal) (search|searches|examination|examinations)'],
  },
  'urine-test': {
    phrases: [
      '(compulsory|mandatory|forced|random|police|on-the-spot|roadside) (urine|drug|blood|saliva) (test|tests|testing|screening)',
      '(urine|blood) (test|tests|testing|screening|samples) (by police|by the police|at checkpoints|in the street|of suspects|of suspected|on arrest|of pupils|of students|without)',
      '(urine test kits|urine testing kits|urine tests) (for|to) (the|) (police|checkpoints|village|local)',
      '(must|have to|has to|made to|required to|forced to) (give|provide|take|undergo) (a|) (urine|blood|drug) (test|sample|tests|samples)',
    ],
  },
  'forced-recovery': {
    phrases: [
      '(forced|administered|administer|giving) (emetics|emetic|laxatives|laxative|vomiting)',
      '(recovery|recover|extraction|removal) of swallowed (drugs|packets|capsules)',
      'swallowed (drugs|packets|capsules) (are|is|be) (recovered|extracted|removed|forced)',
      'surgery to (recover|remove) (drugs|packets)',
    ],
  },
  sweeps: {
    phrases: [
      '(police|village heads|village chiefs|neighbours|employers|community leaders|local officials) ... (supply|supplies|give|gives|provide|provides|submit|submits|hand in) ... (names|lists|list)',
      '(names|lists|list) of (dealers|users|addicts) ... (removed|removing|shortened|checked|visited|district|districts|village)',
      '(removing|remove|strike|striking) names from lists of (dealers|users|addicts)',
      '(raids|raid|checks|searches|patrols|operations) (on|in|of|at) (markets|shops|hostels|homes|camps|quarters|settlements|stalls|dormitories) of',
      '(police|guards|officers|soldiers|city guards) (clear|clears|cleared|empty|sweep|close off) (the|a|an|whole|) (area|streets|street|square|camp|tents|site|quarter|park|parks|neighbourhood|market)',
      '(lists|list|registers|register|names) of (people|persons|those|young people|youths|residents|villagers) (thought|suspected|believed|said|known|reported|presumed|alleged) to (use|take|be using|consume|be on|be addicted|abuse)',
      '(drew up|draw up|drawn up|compile|compiles|compiled|keep|keeps|made|make) ... lists of ... (users|use drugs|addicts|dependent people|suspects|addiction)',
      '(gave themselves up|surrendered|turned themselves in|surrenderers|surrenderees) ... (sent|placed|taken|admitted|housed|held|camp|centre|facility|assigned|transferred)',
      '(round up|rounds up|rounded up|rounding up|sweep|sweeps|swept up|pick up|picks up|picked up|collect|collects|collected|gather up|gathered|clear|clears|cleared|removed|remove|taken) ... (off the street|off the streets|from the street|from the streets|from streets|from public places|from parks|from the city centre|in the city by police|from the city|in the streets)',
      '(street|city|police|night|morning|clean-up|cleanup|beautification) (sweep|sweeps|round-up|round-ups|roundups|clean-up operation|clean-up operations)',
      '(rounded up|picked up|collected|swept up|brought in|gathered|taken away|taken) ... by (the|) (police|patrols|officers|municipal guards|commune guards|village militia|militia|soldiers|security guards|police and)',
      '(registers|register|registry|registration|lists|list|database|map|mapping|census) of ... (drug users|people who use drugs|drug addicts|addicts|users|suspected users|drug personalities|people suspected)',
      '(house-to-house|door-to-door|house to house|door to door) (visits|searches|checks|testing|operations|campaign|campaigns)',
      '(visit|visits|visited|visiting) (homes|houses|households) ... (people who use|drug users|users|suspects|give themselves up|surrender|suspected)',
      '(ask|asks|asked|invite|invited|urge|urged|call on|calls on) ... (use or sell drugs|use drugs|users) ... (give themselves up|to surrender|to register|to turn themselves in|to report)',
      '(drug users|people who use drugs|addicts|users) ... (surrender|surrendered|give themselves up|gave themselves up|turn themselves in|registered with the police|register with the police|to be registered)',
      '(arrest|arrests|arresting|detain|detains|detaining|crackdown on|crack down on|raids on|hunt for|campaign against) ... (drug users|people who use drugs|addicts|street users|users|homeless people|rough sleepers|street children|sex workers|beggars)',
      '(stop|stops|stopping|stopped) and (search|test|tests|testing) ... (young men|young people|migrants|foreigners|poor|neighbourhoods|minority)',
      '(checks|patrols|raids|operations|searches) in ... (slums|slum|poor neighbourhoods|poor quarters|migrant quarters|refugee camps|refugee camp|shanty towns|favelas|settlements)',
    ],
    except: [
      '(needles|syringes|rubbish|waste|litter|samples|medicines|used needles) ... (collected|picked up|cleared|removed|taken) ... (from the street|from the streets|from public places|from parks)',
      '(collect|collects|collected|pick up|picked up|gather up|clear|remove) ... (needles|syringes|rubbish|waste|litter) ... (off the street|off the streets|from the street|from the streets|from public places|from parks)',
      '(register|registry|registers) of ... (patients in care|treatment)',
    ],
  },
};
