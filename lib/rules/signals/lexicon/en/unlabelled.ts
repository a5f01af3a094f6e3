import type { PhraseBook } from '../phrases';

const INMATES =
  '(residents|resident|inmates|patients|trainees|members|boys|girls|young people|young men|people|persons|users|addicts|brothers|they|he|them)';
const HOLDERS =
  '(director|manager|warden|matron|guard|guards|owner|pastor|pastors|abbot|supervisor|supervisors|commander|officer|officers|head|committee|board|council|instructors|staff|superintendent|administrator|caretaker|monks|family|relatives|parents|commission|police)';
const PEOPLES =
  '(roma|romani|kurdish|baluch|baluchi|rohingya|hmong|uyghur|uighur|afghan|afghans|somali|haitian|nigerian|nigerians|african|africans|central asian|venezuelan|black|young black|indigenous|tribal|aboriginal|ethnic minority|minority|migrant|refugee|foreign|foreigners|migrants|refugees|foreign-looking|dark-skinned)';
const PLACES =
  '(streets|street|villages|quarters|quarter|neighbourhoods|areas|settlements|communities|men|women|youth|youths|boys|people|families|travellers|travelers|passengers|nationals|workers|drivers|homes|markets|traders|couriers)';

/** Facts told without their labels: who holds the key, who decides on leaving, is work owed, who is picked out and how. */
export const unlabelledPhrases: PhraseBook = {
  'kept-inside': {
    phrases: [
      'no contact with (home|family|their family|families|their families|relatives|the outside|the outside world|mothers|parents) (for|during|until|in)',
      '(may not|cannot|must not|are not allowed to|are forbidden to) (speak|talk|phone|call|write|see|meet) ... (mothers|mother|family|families|relatives|home|parents|wives|wife|children|friends) (for|during|until|in the first)',
      'no (patient|resident|inmate|trainee|member|user) (has|has ever|ever|) (walked out|walks out|left|leaves|gone home|goes home|been released|been discharged) (before|until|early|without)',
      '(gatekeepers|guards|wardens|staff|orderlies|instructors|monitors|supervisors) (carry|carries|wield|are armed with|have|hold) (batons|sticks|clubs|guns|whips|truncheons|rifles|canes|electric)',
      '(stay|stays|term|time) (ends|end|is over) when (the|a|their|) ... (police|director|committee|guards|army|soldiers|pastor|commander|family|officers) (say|says|decide|decides|agree|agrees|want)',
      `(until|when|once|unless) (the|a|his|her|their|) ${HOLDERS} (decides|decide|says|say|thinks|think|agrees|agree|allows|allow|is satisfied|are satisfied|signs|sign|lets|let|releases|release|considers|consider|judges|finds|find|approves|approve|declares|calls)`,
      '(wants|want|wishes|wish|asks|ask|would like) to (leave|go home|go out|quit|get out|walk out) ... (must|has to|have to|needs|need) (see|ask|wait|pay|get|obtain|convince|apply|stay|explain)',
      `(leave|leaves|leaving|discharge|release|exit) ... (depends on|rests with|is up to|lies with|is decided by|is granted by|is a matter for) (the|a|his|her|their|) ${HOLDERS}`,
      '(room|rooms|cell|hall|dormitory) (without|with no) (a|any|) (window|windows|handle|handles)',
      'windowless (room|rooms|hall|dormitory|cell|cells)',
      '(guard|guards|soldier|soldiers|policeman|watchman|sentry|sentries) (sits|sit|stands|stand|sleeps|sleep|watches|watch|waits) (at|by|before|in front of) (the|every|each) (only|single|front|main|) (door|doors|gate|gates|exit)',
      '(serve|serves|serving|complete|completes|completing|finish|finishes|sit out) (their|his|her|a|the|) (two year|one year|six month|twelve month|nine month|eighteen month|four month|three month|full|compulsory|mandatory) (term|terms|stay|period)',
      '(in which|where) (people|residents|users|they|inmates|addicts) serve (one year|two years|a year|six months|up to|their|terms)',
      `(the|a|an|its|) ${HOLDERS} (keeps|keep|holds|hold|has|have|carries|carry) the (only|) (key|keys)`,
      `(keys|key) (is|are|stay|stays|remain|remains|hang|hangs) (with|in the hands of|kept by|held by) (the|a|an) ${HOLDERS}`,
      `${HOLDERS} (decides|decide|rules|rule|judges|determines|determine) ... (when|whether|who) ... (leave|leaves|go home|goes home|go|goes|released|discharged|ready|out)`,
      `${HOLDERS} (grants|grant|approves|approve|authorises|authorise|signs|sign) (the|their|any|each|every|) (release|discharge|exit|departure)`,
      '(leave|leaves|go out|goes out|go home|released|exit|discharge) only (with|after|when|if|once) ... (permission|approval|agreement|signs|paid|agrees|consents|decides|ends|over|finished|served)',
      `(does|do|will) not (let|allow|permit) ${INMATES} (to|) (leave|go|walk out|go out|quit|depart)`,
      `(stop|stops|prevent|prevents|keep|keeps|block|blocks) ${INMATES} from (leaving|walking out|going out|going home|running away)`,
      '(nobody|no one|none of them|none) (goes out|leaves|walks out|goes home|may go|can go|steps outside|is let out|gets out|departs) (before|until|without|unless)',
      `${INMATES} (may|can|could|are allowed to) not (go out|go home|walk out|step outside|leave)`,
      `${INMATES} (cannot|may not|must not|are not allowed to|are not free to|are not permitted to|can not) (go out|go home|walk out|step outside|leave|go anywhere|depart|quit)`,
      '(runaways|runaway|those who run away|those who flee|those who escape|those who leave|anyone who leaves|whoever leaves|escapees) ... (brought back|fetched back|returned|caught|punished|locked|tracked down|hunted)',
      '(passports|passport|phones|telephones|identity cards|identity papers|papers|shoes|clothes|documents) ... (handed over|taken away|taken|kept|surrendered|locked away|collected) (on arrival|at the door|on entry|at entry|at admission|by the staff|by staff|at the gate|until)',
      '(hand in|hand over|give up|surrender) (their|) (passports|passport|phones|telephones|identity cards|identity papers|papers|documents|shoes) ... (on arrival|at the door|on entry|at admission|at the gate|and)',
      '(behind|inside|within|surrounded by) (a|the|its|) (high|tall|brick|concrete|perimeter|barbed) (wall|walls|fence|fences)',
      '(bars on the windows|barred windows|windows have bars|windows are barred|doors are bolted|door is bolted|bolted from outside|locked from outside|locked from the outside)',
      '(visits|phone calls|letters|contact with family|contact with relatives) (are|is) (not allowed|forbidden|banned|barred) (for|during|in|until)',
      '(stay|stays|remain|remains|kept|held|spend|spends) ... (two years|one year|a year|six months|twelve months|nine months|eighteen months|four months|three months|several months) ... (behind|whether|under guard|under discipline|without leave|before they may)',
      'under (army|military|police|navy) discipline',
      '(may|can) not leave (before|until|without|unless)',
    ],
    except: [
      '(border|bank|port|park|prison|game) guards (carry|have|hold)',
      '(until|when|once) (the|a|) (committee|board|council|director|head|commission) (approves|approve|agrees|agree|signs|decides) (the|a|an|its|their) (budget|plan|plans|grant|loan|project|projects|report|law|bill|design|protocol)',
      `(each|every|all) (of them|resident|patient|person) (has|have|keeps|holds) (a|the|his|her|own) (key|keys)`,
      '(medicine|drug|drugs|methadone|pharmacy|dispensary|cupboard|safe|store|storeroom|warehouse|car|cars|evidence room|archive) ... (key|keys)',
      '(key|keys) (to|of|for) (the|) (pharmacy|safe|store|cupboard|car|cars|archive|warehouse|medicine)',
      '(roads|road|schools|school|borders|parks) ... (behind|within) (a|) (wall|fence)',
      '(behind|within|inside) (prison|) walls (of|) (prison|prisons|the prison)',
      '(may|can) (leave|go home|go out|walk out|stop) (at any time|whenever|freely|when they)',
      '(school|nursery|playground|clinic) ... (fence|wall)',
      `(families|communities|villagers|farmers|elders) ... (decide|decides) (when|whether) ... (go|leave)`,
    ],
  },
  'unpaid-work': {
    phrases: [
      '(beg|begs|sell|sells|collect|collects) ... (bring|brings|hand|hands|give|gives|turn) (over|in|) (the|all|their|what) ... (coins|money|takings|cash|earnings|proceeds) (to|for) (the|a) (director|centre|center|house|home|pastor|owner|farm|church)',
      '(beg|begs) ... (bring|brings|hand|hands|give|gives) (over|in|) (the|all|their|what) (coins|money|takings|cash) to',
      '(none|nobody|no one|no resident) (of them|of the residents|) (sees|see|gets|get|receives|receive|keeps|earns) (the|any|a) (money|wage|pay|cent|proceeds|earnings|profit|share)',
      '(see|sees|saw) (nothing|none) of (the|that) (money|proceeds|earnings|profit)',
      '(without|with no) (a|any|) (wage|share of the proceeds|share in the proceeds)',
      '(work|works|worked|toil|harvest|bake|sew|plant|labour|cut|weave|peel) ... (to pay off|to pay for|to cover|to earn|in return for|in exchange for) (the|their|his|) (cost|costs|debt|debts|stay|board|keep|food|treatment|bed|lodging|fees|fee|upkeep)',
      '(pay|pays|paid|repay|repays) (for|off|) (their|the|his) (stay|board|keep|treatment|debt|food|fees|upkeep) (with|by|through) (their|his|) (work|labour|labor|working)',
      '(wages|earnings|proceeds|pay|salary|salaries|income|takings|sales|money) ... (kept by|retained by|goes to|go to|handed to|turned over to|taken by|covers|cover|used for|withheld by) (the|their|) (centre|center|director|home|farm|house|food|board|running|costs|treatment|owner|church|monastery|lodging|upkeep)',
      '(sell|sells|sold) ... (hand|hands|turn|turns|give|gives) (over|in) (the|what|their) (money|earnings|takings|proceeds|they earn|they earned)',
      `${INMATES} (are|is) not paid`,
      '(are|is|were) not paid for (their|this|the|his) (work|labour|labor)',
      '(for|receive|receives|get|earn) no (wage|wages|pay|payment|salary)',
    ],
    except: [
      '(volunteers|interns|peers) (are|is) not paid',
      '(proceeds|income|earnings|sales) ... (go to|goes to) (the|their) (farmers|farmer|families|women|members|cooperative|growers)',
      '(keep|keeps) (what|all|the) ... (earn|earnings|proceeds|sales)',
    ],
  },
  'forced-work': {
    phrases: [
      `${INMATES} ... (work in|works in|work on|labour in|dig|till|harvest|sew|make bricks|break stones) ... (each day|every day|all day|from dawn|hours a day|six days a week|seven days a week)`,
      '(work|labour|labor) (in|on) the (fields|farm|workshop|workshops|quarry|factory|rice fields|brickyard) (each day|every day|all day|from dawn)',
      '(those|anyone|residents|whoever|people) who (refuse|refuses|do not|does not|will not) (to|) work',
      '(day|days) (of|are filled with|is filled with|begins with|consists of) (drill|drills|marching|hard work|labour)',
    ],
    except: [
      '(farmers|families|women|villagers|cooperative|nurses|doctors|volunteers|staff|teams) ... (work in|work on) ... (each day|every day|all day)',
    ],
  },
  drills: {
    phrases: [
      '(residents|inmates|trainees|patients|people|boys|users|addicts|they) ... (rise at|get up at|wake at) (four|five|half past four|dawn|4|5) ... (drill|drills|march|exercise|exercises|run|inspection)',
      '(instructors|officers|sergeants|soldiers) (from|of) the (navy|army|air force|marines|military|police) (lead|leads|run|runs|drill|drills|supervise|supervises|train|trains) ... (exercises|drill|drills|inspections|course|residents|people|users|marching|parades)',
      '(army|military|police|navy) discipline',
    ],
    except: ['(recruits|cadets|conscripts|officer cadets|police academy) ... (drill|drills|discipline)'],
  },
  'compulsory-treatment': {
    phrases: [
      '(even if|even though|even when|although|no matter if) (they|he|she|the person) (object|objects|refuse|refuses|resist|resists|protest|protests|do not want|does not want|disagree|disagrees|decline)',
      '(admitted|placed|treated|taken) ... (against|despite) (their|his|her|the) (will|wish|wishes|objection|objections|protest|protests)',
      '(courts|court|judge|judges|magistrates|magistrate|police|committee|commission|panel|authorities) (send|sends|sent|order|orders|ordered|commit|commits|assign|assigns) ... (people|persons|those|users|addicts|anyone|boys|them) ... (tested positive|test positive|positive test|use drugs|used drugs|using drugs|to the centre|to a centre|to the camp|there for|into treatment|to rehabilitation)',
      '(people|persons|those|anyone|users) ... (tested positive|tests positive|test positive|positive urine test|positive test) ... (spend|sent|placed|held|assigned|stay|months|admitted|put)',
      '(does|do|did) not (ask|want) ... (whether they want|if they want|their opinion|for their consent|the person)',
      '(nobody|no one) (asks|asked) (them|the residents|residents|the person|whether|if they|for their)',
      '(whether|if) (they|he|she) (want|wants|like|likes|agree|agrees) (it|to|) or not',
      '(sent|taken|driven|put|brought) there (without being asked|against their will|whether they|in handcuffs|in vans|in lorries|in trucks)',
      '(have|has|had) no (say|choice) ... (entry|enter|entering|leaving|stay|coming|placement|the matter|treatment)',
      '(residents|inmates|patients|people|they) did not (choose|ask) to (come|be there|enter)',
    ],
    except: [
      '(courts|judge|judges|magistrates) (send|refer) ... (voluntary|by choice|if they agree|who agree|with their consent|who choose|who consent)',
    ],
  },
  'entry-authority': {
    phrases: [
      '(village|commune|district|ward|neighbourhood|local) (chief|chiefs|head|heads|committee|committees|council|councils|elders|leaders|officials|authorities) ... (pick|picks|picked|choose|chooses|select|selects|send|sends|send in|name|names|designate|nominate|nominates|list|lists) ... (who goes|who go|users|smokers|addicts|those|to the centre|to the camp|people who|for treatment|for rehabilitation)',
      '(district|commune|province|committee|council|authorities) (picks|pick|chooses|choose|decides|decide|selects) (who|which of them) (goes|go|is sent|are sent|must go|enters|is taken)',
    ],
    except: [
      '(village|local|community) (committee|committees|council|councils|leaders) ... (choose|select|pick) ... (crops|crop|projects|project|seeds|farmers|representatives|roads)',
    ],
  },
  'entry-family': {
    phrases: [
      '(picked up|fetched|seized|abducted|dragged|carried off|taken) (at|from) (home|their homes|his home|their beds) by',
      '(have|had|has) (men|sons|women|relatives|people|him|them) (picked up|fetched|taken away|abducted|collected) (at|from|by)',
      '(families|parents|relatives|family) (leave|leaves|hand over|hands over|commit|give) (sons|their sons|a son|husbands|daughters|children|relatives) ... (who use|to the care|in the care|with the|there|for a year|for months)',
      '(relatives|parents|families|family|wife|mother|father|kin) (sign|signs|signed|pay|pays|request|requests|demand) (the|for|a|their|his|) (admission|contract|placement|papers|committal|internment|entry|stay)',
      '(whose|by) (parents|relatives|families|family) ... (signed|sign) (a|the) (contract|paper|papers|form)',
      '(relatives|parents|families|family) (bring|brings|brought|deliver|hand over|commit|committed|send|sent) (people|them|sons|users|the person|him|addicts|their sons|a son) (in|to|there|here)',
      '(families|relatives|parents) and (the|) police (bring|brought|deliver|send)',
    ],
    except: [
      '(samples|medicines|patients) (picked up|fetched|collected) (at|from) (home|their homes) by (nurses|ambulance|staff|volunteers)',
      '(relatives|parents|families|family) (sign|signs) ... (consent form|school|pupil|pupils|vaccination)',
    ],
  },
  'entry-police': {
    phrases: [
      '(vigilantes|vigilante|militiamen|church patrols|neighbourhood watch|villagers|patrols|police|soldiers|guards|gendarmes) (bring|brings|brought|take|takes|carry|drag|escort|deliver|march) (in|) (men|women|boys|youths|young men|young people|users|those|anyone|people) ... (caught|with drugs|found|who use|who smoke|there|to the)',
      '(police|patrols|patrol|officers|militia|soldiers|guards) (bring|brings|brought|deliver|delivers|take|takes|drop|drops|drive|escort|escorts) (people|users|those|them|addicts|young people|suspects|street users|residents|anyone) (in|there|to the centre|to the center|to a centre|to the camp|to camps|to the home|to the facility|to rehabilitation)',
      'families and the police bring people in',
    ],
  },
  isolation: {
    phrases: [
      '(locked|shut|put|kept|placed|confined) in (a|the|an|) (cellar|cellar room|dark room|hole|pit|cage|box|storeroom|small room|windowless room|container|basement|bare room|punishment room|quiet room)',
      '(isolation|separation|seclusion) (for|of) (those|anyone|residents|whoever) who (break|breaks|disobey|disobeys|violate|refuse)',
      '(those|anyone|whoever|residents) who (break|breaks|disobey|disobeys) ... (sleep|sleeps|spend|spends|kept|locked|stand|stands|put) ... (outside|yard|alone|apart|cell|cellar|courtyard|dark)',
    ],
  },
  'closed-centres': {
    phrases: [
      '(06|05) (centre|centres|center|centers)',
      '(drug users|people who use drugs|addicts|users|people dependent on drugs) (are|) (held|detained|kept|confined|interned|locked up) (in|at|by) ... (centre|centres|center|centers|camp|camps|facility|facilities|house|farm)',
      '(army|police|military) (sergeant|officers|officer|instructors) ... (in charge|run|runs|care|custody) ... (year|months|residents|house|place)',
      '(centre|center|camp|home|farm|compound|house|facility) ... (run|guarded|managed|staffed|commanded) by (military officers|soldiers|the army|the military|army officers|police officers|the police|former soldiers|the navy|militia)',
      '(police|soldiers|guards|militia|guard) (guard|guards|watch|man|mans|stand at|patrol) the (main|front|) (gate|gates|door|entrance|compound|fence|wall)',
    ],
    except: [
      '(prison|border|airport|port|embassy|bank) ... (guard|guards|watch) the (gate|gates|entrance)',
      '(soldiers|police|guards) guard the (border|bridge|port|airport)',
    ],
  },
  selection: {
    phrases: [
      `(ask|asks|test|tests|stop|stops|question|questions|check|checks) ${PEOPLES} ${PLACES} (for|about|at|on|in) (urine|papers|identity|identification|saliva|drugs|documents|a sample|checkpoints|the street)`,
      '(travellers|passengers|people|persons|drivers|visitors|arrivals|residents|youths|young men|pedestrians) (from|born in|coming from|arriving from) ... (higher score|risk score|taken aside|take them aside|takes them aside|pulled aside|extra checks|extra screening|searched first|stopped first|singled out|secondary screening|red list)',
      '(score|scores|rates|ranks|marks|weights|weighs) (travellers|passengers|people|persons|drivers|visitors|arrivals|residents|youths|young men|pedestrians) (by|from|according to|for) ... (country|origin|nationality|city|cities|district|districts|neighbourhood|passport|name|names|postcode|language)',
      '(algorithm|software|tool|system|programme|model|score) ... (travellers|passengers|people|persons|drivers|visitors|arrivals|residents|youths|young men|pedestrians) (from|of|by) ... (nationality|origin|cities|city|countries|neighbourhoods|neighbourhood|districts|higher score|passport)',
      `(concentrate|concentrates|focus|focuses|target|targets|aim|aims|direct|directs) ... (checks|patrols|stops|searches|raids|controls|cameras|operations|attention) (on|at|in|to) ... ${PEOPLES} ${PLACES}`,
      `(checks|patrols|stops|searches|raids|controls|operations) ... (on|of|in|at|among|against) ${PEOPLES} ${PLACES}`,
      `(pick out|picks out|single out|singles out|picking out|singling out|profile|profiling|flag|flags) ... ${PEOPLES} ${PLACES}`,
      `${PEOPLES} ${PLACES} (are|is|were) ... (stopped|searched|picked out|singled out|questioned|checked|frisked|pulled aside)`,
      '(on the basis of|because of|based on|according to|by) (their|the|) (skin colour|skin color|ethnic origin|ethnicity|nationality|race|accent|religion|neighbourhood|looks|appearance|dress)',
      '(skin colour|skin color|ethnic origin|ethnicity|nationality|race|religion) (is|are|counts|serves) ... (criterion|criteria|factor|sign|indicator|variable)',
    ],
    except: [
      '(algorithm|software|tool|system|programme|model) ... (people|residents|patients|visitors) (from|of) ... (health|clinic|clinics|water|waiting)',
      `(checks|patrols|operations|attention) ... (on|of|in|among) ... (health|water|schools|clinics|vaccines|vaccination)`,
      '(without regard to|regardless of|irrespective of|not on the basis of|never on the basis of|discrimination on the basis of|discrimination based on) (their|the|) (skin colour|skin color|ethnic origin|ethnicity|nationality|race|accent|religion|gender|sex)',
    ],
  },
  sweeps: {
    phrases: [
      '(sex workers|street children|homeless people|drug users|people who use drugs|people who inject|users|migrants|beggars) (are|were|is) (brought|taken|called in|summoned|marched|ordered|hauled|driven) (in|) to (the|a|) (station|stations|police|barracks|precinct|headquarters|cells)',
      '(book|books|list|lists|register|notebook|map|maps|file) of (families|people|households|homes|young people|residents|youths|houses|villagers) (with|that have|who have|where there is) (a|an|) (user|users|addict|addicts|drug user|drug users|drug problem|drugs)',
      '(guards|police|officers|soldiers|patrols|militia|city guards) (clear|clears|cleared|remove|removes|drive|drives|move|moves|push|pushes|take|takes|bus|transport) (away|out|) (people who inject|people who use drugs|people who smoke|drug users|users|addicts|street users|the homeless|those who sleep|young people) (from|out of|off|away)',
      '(people who inject|people who use drugs|people who smoke|drug users|users|addicts|street users|the homeless) (are|were) (cleared|removed|driven|moved|bussed|taken|carted|trucked) (away|from|out|off|to) ... (square|street|streets|park|camp|city|summit|bridge|centre|station|outside)',
      '(stop|stops|stopped|stopping) (people|persons|passers-by|pedestrians|youths|young men|anyone|those) (in|on|at) ... (street|streets|corners|bars|clubs|bus stops|square) ... (test|tests|tested|urine|laboratory|look like users|sample|samples)',
      '(take|takes|taken|bring|brings|brought) those who (look|seem|appear) ... (users|drugged|addicted|intoxicated|to use drugs|under the influence)',
      '(those|people|persons|anyone) who (look|looks|seem|seems) like (a|) (user|users|addict|addicts|drug user|drug users) ... (taken|tested|stopped|brought|searched)',
      '(police|patrols|soldiers|guards|officers) (take|takes|pick|picks|collect|collects|gather|gathers) ... (who|those) (sleep|sleeping|live|living) ... (street|streets|bridges|outdoors|rough)',
      '(chiefs|heads|elders|neighbours|committees|officials) ... (send in|report|hand over|name|denounce|give up) (those|anyone|people|villagers) ... (smoke|use|known|suspected|dependent|addicted)',
      '(urine|drug) test (kits|kit) to (the|) (patrol police|police|patrols|patrol officers|street patrols)',
    ],
    except: [
      '(book|list|register|map) of (families|people|households) with ... (on methadone|in care)',
      '(people|users) ... (taken|driven|moved) ... (hospital|clinic|safe|shelter of their choice|appointment|appointments)',
    ],
  },
  'urine-test': {
    phrases: [
      '(urine|drug|saliva|blood) (test|testing) (kits|kit|strips|cups) (to|for) (the|) (patrol|traffic|municipal|local|city|village|) (police|patrols|officers)',
      '(positive|failed) (urine|drug|saliva|blood|) test (means|brings|leads to|carries|earns|is punished) ... (fine|prison|arrest|jail|detention|custody|penalty)',
    ],
    except: ['(cobas|water) test kits for police'],
  },
  'patient-data': {
    phrases: [
      '(results|test results|samples|names|urine results) ... (pass|passes|passed|go|goes|sent|given|handed) (on|over|) to (the|) (district|local|city|municipal|) (police|prosecutor|prosecutors|gendarmerie)',
      '(pass|passes|give|gives|send|sends|hand|hands) (on|over|) (the|) (results|test results|samples) to (the|) (district|local|city|municipal|) (police|prosecutor|prosecutors|gendarmerie)',
      '(report|reports|name|names|denounce) ... (who test positive|who tests positive|with a positive test|who use drugs|who relapse|who miss doses) to',
      '(clinic|clinics|doctors|nurses|midwives|hospital|hospitals|centre|centres|pharmacists|counsellors|social workers|outreach workers) (report|reports|name|names|denounce|notify) ... (women|mothers|users|those|anyone|everyone|people|persons|clients|patients|pupils) ... (police|prosecutor|prosecutors|interior|security|court|authorities|child protection)',
      '(lists|list|names|records|files|registers) of (its|their|the|all|) (patients|clients|users in care) ... (sent|send|sends|passed|goes|go|given|handed) ... (police|prosecutor|interior|security|ministry|authorities)',
      '(send|sends|hand|hands|pass|passes|give|gives) ... (names|lists|list|files|records) of (its|their|all|) (patients|clients) ... (police|prosecutor|interior|security|ministry|authorities|gendarmerie)',
      '(clinic|clinics|doctors|doctor|hospital|hospitals|nurses|centre|centres|staff|programme|pharmacies) (report|reports|register|registers|notify|notifies|pass|passes|send|sends|enter|enters|forward|forwards) ... (patient|patients|client|clients|names|newcomers|admission|admissions|lists) ... (register|registry|police|ministry|interior|security|authorities|prosecutor|list)',
      '(register|registry|file|files|database|records|list) ... (of patients|patients|narcological|treatment) ... (open to|read by|accessible to|shared with|seen by|consulted by) (the|) (police|interior|security|ministry of interior|interior ministry|prosecutor|prosecutors)',
      '(narcological|drug treatment|addiction|patient) (register|registry|registers|registration) ... (police|interior|driving|licence|licences|employers|work|ministry|security|read)',
      '(those|patients|clients|people) who (fail|miss|stop|drop out|leave|relapse|test positive) ... (reported|named|notified|denounced) to (the|) (police|public security|security bureau|authorities|court|prosecutor|public security bureau|probation)',
      '(police|interior ministry|public security|security services) (can|may) (read|see|consult|search|open|use) ... (register|registry|files|records|data|names|list)',
    ],
    except: [
      '(laboratory|forensic|crime|seizure|seized) ... (results|samples) ... police',
      '(keep|keeps|kept) ... (names|lists|files|records) of ... (from the police|to themselves)',
      '(police|interior ministry) (cannot|may not|can not) (read|see|consult|search|open|use)',
      '(report|reports|notify) ... (tuberculosis|malaria|covid|deaths|births) ... (ministry|authorities)',
      '(report|reports|send) ... (numbers of patients|anonymous|anonymised|coded|aggregate)',
    ],
  },
  'penalty-for-failing': {
    phrases: [
      '(those|patients|clients|people|anyone) who (fail|fails|miss|misses|stop|stops|relapse|relapses|drop out|leave) ... (sent to|moved to|returned to|taken to|transferred to|face|put in) ... (compulsory|isolation|prison|jail|custody|camp|detention|the cells|trial|court)',
    ],
  },
  'hand-over-transfer': {
    phrases: [
      '(send|sends|sending|sent|return|returns|returning|fly|flies|hand|hands|handing|deliver|delivers|give|gives|transport|transports) (back|over|) (the|) (arrested|captured|caught|wanted|convicted|suspected|detained|) (smugglers|traffickers|couriers|suspects|offenders|fugitives|dealers|detainees|prisoners|kingpins) (back|over|home|) (to|for trial)',
      '(smugglers|traffickers|couriers|suspects|offenders|fugitives|dealers|detainees|kingpins) (are|is|were|be|will be) (sent|flown|returned|given up|escorted|put on a plane) (back|home|over|) to',
    ],
    except: [
      '(suspects|offenders|detainees) (are|were|be) (sent|returned) (home|back) to (their families|their villages|hospital|care)',
    ],
  },
  'drafting-capital': {
    phrases: [
      '(draft|drafts|drafting|draft of|bill|law|amendment|amendments|code|decree|reform) (that|which|to|) (add|adds|adding|introduce|introduces|introducing|provide|provides|providing|keep|keeps|bring|brings|prescribe|prescribes|extend|extends|make|makes) ... (death for|death penalty for|capital punishment for|the death penalty|death as|a capital crime|a capital offence|punishable by death|death sentence|death sentences|execution)',
      '(adds|add|adding|introduces|introduce|extends|extend) (the|) (death|death penalty|capital punishment|death sentence) (for|to)',
    ],
    except: [
      '(add|adds|adding|introduce|introduces|provide|provides|make|makes) ... (moratorium|commutation|abolition|alternatives to|review of|limits on|replace|instead of) ... (death|capital)',
    ],
  },
  'capital-case-training': {
    phrases: [
      '(judges|prosecutors|procurators|magistrates|investigating judges|procuracy|investigators|courts|bench) ... (practise|practice|learn|rehearse|trained|train|study|shown|taught|coached) ... (heroin|drug|drugs|narcotics|trafficking|trafficker|methamphetamine|cocaine|opium|opiate|couriers|networks) (trials|trial|cases|case|files|prosecutions|networks|)',
      '(judges|prosecutors|procurators|magistrates|investigating judges|investigators) (learn|trained|are trained|are shown|are taught|are coached|rehearse|practise) ... (link|links|present|bring|build|prepare|try|charge) ... (couriers|traffickers|networks|evidence|charges|cases|case|trials)',
    ],
    except: [
      '(judges|prosecutors|procurators|magistrates) ... (learn|trained|shown|taught|coached|study) ... (refer|treatment|alternatives|diversion|proportionate|proportionality|fair trial|human rights|health|release|bail)',
    ],
  },
  'power-prosecution': {
    phrases: ['(procurators|procurator|public ministry|state attorneys|investigating judges|crown counsel)'],
  },
  arrest: {
    phrases: [
      '(carry out|carries out|carrying out|conduct|conducts|mount|mounts|stage|stages|launch|launches|plan|plans|make|makes|lead|leads|join|joins) (the|) (night|house|joint|dawn|) (raids|raid|swoops|ambushes|arrests|crackdowns|sting operations)',
      '(bring|brings|brought|bringing|take|takes|taken) (suspects|traffickers|couriers|smugglers|offenders|dealers) ... (to trial|for trial|to court|before a judge|before the court|into custody|to justice|ashore)',
      '(cases|suspects|files|people|persons|couriers) (transferred|sent|handed|referred|passed|forwarded|brought) to (the|) (procuracy|procurator|procurators|prosecution|prosecutor|prosecutors|public prosecutor|courts|court)',
      '(report|reports|reporting|denounce|denouncing|name|inform on) (the|) (dealers|users|drug dealers|drug users|pushers|traffickers|smugglers) (to|)',
      '(hotline|hotlines|helpline|tip line|phone line|app|website) ... (report|denounce|inform|tips) ... (dealers|users|traffickers|police|smugglers|drugs)',
      '(bounties|bounty|rewards|reward|bonus|bonuses|premiums) (for|per|paid for|to) ... (arrest|arrests|capture|captured|seizure|seizures|informers|informants)',
      '(informants|informers|informant networks)',
    ],
    except: [
      '(key|other|community|survey) (informants|informers|informant)',
      '(hotline|hotlines|helpline) ... (abuse|violence|help|counselling|advice|addiction|overdose|quit)',
    ],
  },
  'target-prosecutions': {
    phrases: [
      '(couriers|traffickers|dealers|smugglers|suspects|offenders) (put|brought|) (before|in front of) (the|a) (judge|court|judges|courts|bench)',
      '(number|numbers|share|rate|count|total) of (cases|suspects|files|people|persons) ... (transferred|sent|handed|referred|passed|brought) to (the|) (procuracy|procurator|procurators|prosecution|prosecutor|prosecutors|public prosecutor|courts|court|trial)',
      '(caseload|cases opened|cases opened jointly|case numbers|number of cases opened|number of files) ... (reported|measured|counted|indicator|target|quarter|year|jointly)',
    ],
    except: [
      '(number|share) of (cases|people|persons) ... (diverted|referred to treatment|referred to care|sent to treatment)',
    ],
  },
  intelligence: {
    phrases: [
      '(send|sends|sent|mail|mails|email|pass|passes|give|gives|share|shares|forward|forwards|hand|hands|cable|cables|transmit|transmits|deliver|delivers|supply|supplies|relay|relays|swap|swaps|exchange|exchanges) ... (reports|report|analyses|analysis|findings|records|dossiers|files|lists|data|information|details|intelligence|tips|leads|names|numbers|recordings|transcripts|profiles) (on|about|of|concerning|regarding) (the|) (smugglers|couriers|traffickers|dealers|suspects|exporters|importers|buyers|sellers|passengers|travellers|organisers|financiers|people behind|owners|networks|gangs|vessels|crews|cooks|growers|persons|laundering)',
      '(share|shares|swap|swaps|exchange|exchanges) (findings|information|data|intelligence|leads) (on|about) (the|) (money|people|persons|men|groups|networks|cargo|routes)',
      '(brief|briefs|tell|tells|inform|informs|alert|alerts|notify|notifies|advise|advises|tip off|tips off|warn|warns|call|calls|phone|phones) (the|their|its|) ... (colleagues|counterparts|partners|police|authorities|services|officers|customs|investigators|attachés|agents|side) (on|about|of|when|who|where) ... (people|persons|who|couriers|passengers|suspects|traffickers|smugglers|shipments|travellers|travels|flies|boards|sails|behind|wanted)',
      '(wanted persons|fugitives|suspects|traffickers|couriers|their) ... whereabouts ... (reported|passed|given|sent|shared)',
      '(locate|locates|located|locating) (wanted persons|fugitives|suspects|traffickers)',
      '(wanted persons|fugitives|wanted men) are (located|traced|found|tracked)',
      '(passes|pass|sends|send|gives|give|forwards|forward|relays|relay|shares|share|hands|hand|phones|reports|report) (on|over|) ... (leads|warnings|alerts|hints|names|particulars|details|profiles|flight numbers|travel plans|whereabouts|itineraries) (about|on|of|to) ... (couriers|parcels|travellers|passengers|suspects|smugglers|traffickers|vessels|crews|shipments|people|persons|both|partners|counterparts|authorities|police|service|services)',
    ],
    except: [
      '(send|share|give|exchange|exchanges) ... (information|data|findings|reports) (on|about) ... (overdose|overdoses|HIV|health|prevalence|prices|harvest|prevention|treatment)',
      '(sends|send|gives|give|share) ... (alerts|warnings) (about|on) ... (overdose|toxic|strong|contaminated|adulterated|disease|storm|flood)',
    ],
  },
  'form-forensics': {
    phrases: [
      '(chemists|laboratory|laboratories|analysts|experts) ... (expert opinions|expert opinion|expert reports|testify|testimony|reports) ... (court|courts|trial|trials|prosecutors|prosecution)',
      '(link|links|linking) (seizures|samples|batches) (to|with) (each other|one another|laboratories|networks|origin|sources)',
      '(drug|heroin|methamphetamine|amphetamine|narcotics|seizure|impurity|signature) profiling',
    ],
  },
  'evidence-passed': {
    phrases: [
      '(hand|hands|pass|passes|send|sends|give|gives|forward|forwards|transmit|transmits|mail|mails) ... (courier list|courier lists|passenger list|suspect list|target list|target lists|wiretaps|intercepts|recordings|transcripts|evidence|dossier|dossiers|case file|case files) (on|over|) to',
      '(what|whatever|everything|anything|all) (the|) ... (wiretaps|intercepts|searches|interviews|informants|analysts|officers|agents|phones|cameras|patrols) (reveal|reveals|show|find|finds|learn|learns|hear|record|turn up|gather|collect) ... (goes|is sent|is passed|is given|is forwarded|is shared) (on|) (to|with)',
      '(wiretaps|intercepts|recordings|transcripts|dossiers|courier lists|passenger lists) ... (go|goes|are sent|are passed|are given|are forwarded|are handed|reach) (on|) (to|)',
      '(expert opinions|expert opinion|expert reports|lab reports|laboratory reports|results|findings|reports) ... (in court|for court|for courts|for the court|for trial|to court|that prosecutors use|used by prosecutors|used in court|before the court)',
    ],
  },
  'growers-affected': {
    phrases: [
      '(grow|grows|grew|growing) (poppy|coca|opium|cannabis) ... (moved|relocated|resettled|brought) (down|away|off|out|to the)',
      '(poppy|coca|opium|swidden) (villages|farmers|growers|families) ... (moved|relocated|resettled|evicted)',
      '(teams|groups|brigades|soldiers|police) (enter|enters|entered|go into|move into|clear) ... (reserve|reserves|territory|territories|lands|resguardo|reservation) of (the|) ... (people|nation|community|communities|peoples)',
      '(eradication|clearing) ... (farms|farmers|families|plots) ... (signed|had signed|joined|agreed)',
      '(farmers|families|villagers|growers|peasants) (are|were|is) (told|warned|informed) (on the day|the same day|the day before|afterwards|that morning|only on)',
      '(clash|clashes|clashed|confrontations|scuffles|fighting) (with|between) ... (police|soldiers|brigades|farmers|growers|coca growers|eradicators|villagers)',
      '(lands|land|territory|territories|fields|reserves) of ... (communities|people|peoples|families|nation) (lie|lies|are|is|fall|falls) ... (sprayed|cleared|flight path|blocks|operation)',
    ],
  },
  shackling: {
    phrases: [
      '(leg irons|iron rings|manacles|wooden stocks)',
      '(put|kept|held|placed|locked) in (wooden stocks|stocks|irons|chains|cuffs|handcuffs)',
      '(tied|cuffed|roped|chained|bound) to (a|the|their) (bed|beds|post|tree|chair|frame|wall)',
    ],
  },
  'target-arrests': {
    phrases: [
      '(more|most|number of|share of|count of|total of) (drug|) (dealers|traffickers|smugglers|pushers|offenders|couriers|criminals|kingpins|gang members|suspects) (are|) (behind bars|in prison|in jail|off the streets|off the street|caught|jailed|locked up|detained|in custody|put away|captured|charged)',
    ],
  },
  'police-skills': {
    phrases: [
      '(how to|to) (spot|find|detect|catch|stop|search|intercept|question|tail|follow|arrest|seize|board|uncover|shadow|chase|ambush|profile) (the|a|) (smugglers|swallowers|couriers|mules|traffickers|dealers|suspects|passengers|travellers|vehicles|containers|luggage|vessels|boats|dhows|hidden|concealed|consignments|loads|shipments|hideouts|laboratories|convoys|lorries|trucks|houses|exporters|networks)',
      '(learn|shown|taught|trained|practise|practice|coached|drilled|rehearse) ... (spot|detect|catch|search|intercept|tail|arrest|seize|board|boarding|shadow|chase|pursuit|ambush|raid|raids) ... (smugglers|swallowers|couriers|mules|traffickers|dealers|suspects|passengers|travellers|vehicles|containers|luggage|vessels|boats|dhows|hidden|concealed|consignments|loads|shipments|hideouts|laboratories|convoys|lorries|trucks|houses|exporters|networks)',
      '(customs agents|excise police|boarding teams|patrol crews|boat crews|station commanders|constables|airport unit|commandos|narcotics detectives|drug detectives|frontier corps|border commanders|instructors of the police|police institute|police college) ... (learn|shown|taught|trained|practise|coached|drilled|courses|course|seminars|follow)',
      '(investigators|detectives|officers|police|policemen|agents) (seminars|lectures|classes|workshops|courses) (on|in)',
      '(offers|offer|gives|give|provides|provide) ... (investigators|detectives|police officers|customs officers|prosecutors) (seminars|lectures|classes|courses|workshops|instruction|coaching)',
      '(teams|crews|units) ... (practise|learn|train|trained|trained in|rehearse) ... (board|boarding|search and seizure|interdiction|raids|interception)',
    ],
    except: [
      '(teachers|nurses|parents|doctors|pharmacists|social workers|peers|health workers) (learn|are shown|are taught|are trained|are coached) ... (spot|detect|find|stop|follow) ... (smugglers|swallowers|couriers|mules|traffickers|dealers|suspects|passengers|travellers|vehicles|containers|luggage|vessels|boats|dhows|hidden|concealed|consignments|loads|shipments|hideouts|laboratories|convoys|lorries|trucks|houses|exporters|networks)',
    ],
  },
  'police-equipment': {
    phrases: [
      '(pick ups|pick up trucks|jeeps|motorbikes|patrol vessels|patrol craft|command post|command posts|cameras|night goggles|body armour|rifles|assault rifles|sniper rifles|pistols|ammunition|firearms) ... (police|border guards|customs|drug squad|narcotics|coast guard|navy|gendarmerie|drug unit|task force|anti drug)',
      '(police|border guards|customs|coast guard|navy|gendarmerie|drug unit|drug squad|airport unit|task force|excise police) (get|gets|receive|receives|are given|is given|were given|obtain) ... (pick ups|jeeps|cameras|vehicles|cars|motorbikes|vessels|boats|rifles|analysers|scanners|radios|drones|dogs|command post)',
      '(vehicles|cars|jeeps|boats|radios|dogs|scanners|drones|intercept equipment) (for|to) (the|) (drug police|drug squad|narcotics police|excise police|drug unit)',
      '(patrol vessels|patrol boats|patrol craft|patrol aircraft|helicopters) (are|is|were) (refitted|repaired|bought|delivered|supplied|fuelled|overhauled)',
    ],
    except: ['(pick up|pick ups|cameras|vehicles|jeeps) ... (clinic|clinics|health|school|schools|waste)'],
  },
  'interrogation-training': {
    phrases: [
      '(get|make|bring|persuade|induce|press) (the|) (suspects|suspect|detainees|accused|couriers) ... to (talk|confess|speak|admit)',
      '(get|make|getting|making) (suspects|detainees|couriers) (talk|confess|speak)',
      '(suspects|detainees|couriers) ... (to talk|to confess|to admit)',
    ],
    except: [
      '(suspects|detainees) ... (to talk|to speak) (to|with) (a|their|the) (lawyer|lawyers|doctor|family|counsel)',
    ],
  },
  'school-testing': {
    phrases: [
      '(students|pupils|schoolchildren|trainees|apprentices|freshmen|undergraduates) (must|have to|are asked to|are made to|are required to) (give|provide|hand in|produce|submit|undergo|pass|take) (a|) (urine|saliva|hair|blood|drug|sample|samples|test|tests|drug test)',
      '(students|pupils) (with a|who give a|with) positive (result|results|test|sample)',
      '(urine|saliva|hair|drug) (samples|tests|testing|test|checks) (of|for|from|among) (pupils|students|schoolchildren|all pupils|freshmen)',
    ],
  },
  'joint-enforcement': {
    phrases: [
      '(compare|compares|exchange|exchanges|share|shares|swap|swaps) notes (on|about) ... (couriers|smugglers|traffickers|dealers|suspects|networks|shipments|groups|gangs|passengers)',
      '(prepare|prepares|preparing|build|builds|building|work up|works up|make|makes) (joint|drug|criminal|) (cases|prosecutions|case files) (in|against|together|on|for|with)',
    ],
    except: ['(prepare|prepares|build|builds|make|makes) cases for (reform|investment|funding|harm reduction|release)'],
  },
  'night-vision': {
    phrases: [
      '(thermal|handheld|infrared|night|heat) (imager|imagers)',
      'imagers (are|for|to|were) ... (patrols|patrol|border|fence|police|guards|river|night)',
    ],
  },
  beatings: {
    phrases: [
      '(those|anyone|whoever|residents|inmates|they|boys) ... (kneel|kneels|squat|squats|crawl|crawls|stand|stands) (on|in|for|until) (gravel|stones|rice|salt|the sun|hours|glass|hot|dawn|the yard)',
      '(punished|punish|punishes|punishment) ... (with|by) (sticks|canes|cold water|push ups|standing|kneeling|blows|electric|hosepipe|paddles)',
    ],
  },
};
