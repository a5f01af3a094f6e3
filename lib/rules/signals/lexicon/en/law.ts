import type { PhraseBook } from '../phrases';

/** Words for laws, courts and handing people over (E10, E11), and for the State itself (K). */
export const lawPhrases: PhraseBook = {
  'drafting-capital': {
    phrases: [
      '(introduce|introduces|introducing|add|adds|adding|restore|restores|restoring|reinstate|reinstates|reinstating|create|creates|extend|extends|extending|bring back) ... (death penalty|capital punishment|death sentence|death sentences|capital offence|capital offences)',
      '(bill|draft law|draft|amendment|law) ... (death penalty|capital punishment) for (drug|drugs|trafficking|dealers|traffickers)',
    ],
    except: [
      '(abolish|abolishes|abolishing|repeal|remove|removes|removing|end) ... (death penalty|capital punishment)',
    ],
  },
  'drafting-widens': {
    phrases: [
      '(new|additional|wider|broader) (drug|) (offence|offences|offenses|crimes)',
      '(criminalise|criminalises|criminalising|criminalize|criminalizes|criminalizing|make it a crime|criminalisation of) ... (use|possession|consumption|drug|drugs|drug use|cultivation)',
      '(widen|widens|broaden|broadens|extend|extends) (the|) (offence|offences|definition|scope)',
    ],
  },
  'drafting-hardens': {
    phrases: [
      '(tougher|stricter|stiffer|harsher|heavier|higher|longer|increased|more severe) (drug|) (penalties|penalty|punishment|punishments|minimum sentences|laws|law|legislation)',
      '(mandatory|fixed) (minimum|) (sentence|sentences|penalties|penalty)',
      '(raise|raises|raising|increase|increases|increasing|harden|hardens|toughen|toughens) (the|) (penalties|penalty|punishment|sentences|minimum)',
    ],
  },
  'drafting-softens': {
    phrases: [
      '(abolish|abolishes|abolishing|repeal|repeals|repealing|remove|removing|abolition of|repeal of) ... (death penalty|capital punishment|mandatory minimum|mandatory sentences)',
      '(lower|lowers|lowering|reduce|reduces|reducing|lighter|softer) (the|) (penalties|penalty|sentences|punishment)',
      '(decriminalise|decriminalize|decriminalisation|decriminalization|proportionate penalties|proportionality)',
    ],
  },
  'fixed-death': {
    phrases: [
      '(mandatory|fixed|automatic) (death|capital) (sentence|sentences|penalty)',
      '(above|over|more than|exceeding) ... (grams|kilograms|kilos|kg) ... (death|capital|hanged|executed|gallows)',
      '(weight|quantity) (threshold|thresholds) for (death|capital)',
    ],
  },
  'hand-over-extradition': {
    phrases: [
      '(extradite|extradites|extradited|extraditing)',
      'extradition (of|to|request|requests|treaty|agreement|hearing|case|cases|arrangements)',
      '(face|faces|facing) extradition',
    ],
  },
  'hand-over-transfer': {
    phrases: [
      '(men|women|people|persons|those|suspects|couriers|drivers|smugglers|travellers|anyone) (caught|arrested|detained|held|stopped|found|wanted) ... (walked|driven|taken|given|brought|led|flown|put|sent|escorted) (over|across|to|back|on)',
      '(suspects|suspect|people|persons|men|women|couriers|traffickers|smugglers|those|anyone|fugitives|travellers) (caught|arrested|detained|held|stopped|found|wanted|sought) ... (handed over|turned over|handed|sent back|returned|surrendered|transferred|delivered|passed) (to|across|back)',

      '(hand over|hands over|handed over|handing over|surrender|transfer|transfers|transferred|transferring|return|returned|returning|deliver|delivered) ... (suspects|suspect|couriers|traffickers|smugglers|detainees|prisoners|fugitives|accused|arrested persons|men caught|people caught|those caught|those arrested)',
      '(suspects|suspect|couriers|courier|traffickers|smugglers|detainees|fugitives|accused|arrested persons|men caught|people caught|those caught|those arrested|they) ... (handed over|handed|transferred|surrendered|returned|sent back|delivered|brought|taken across|driven) (to|by|across|over) (the|)',
      '(renditions|rendition|prisoner transfer|transfer of prisoners|transfer of suspects|handover of suspects|hand-over of suspects|cross-border transfer)',
    ],
    except: [
      '(people|women|persons|those) (caught|arrested|detained|stopped|found) ... (taken|sent|brought|given|led) (to|back) (care|treatment|a clinic|the clinic|a doctor|health|services|counselling|their homes|their families)',
      '(transferred|transfer|brought|handed|returned) ... (to|into) (care|treatment|the clinic|a clinic|hospital|health|services|their families|community)',
      '(prisoners|detainees|they) ... (transferred|brought|returned|taken) (to|by) (the|) (clinic|hospital|treatment|family|families)',
    ],
  },
  'hand-over-deportation': {
    phrases: [
      '(deport|deports|deported|deporting|deportation|deportations|expulsion|expelled|repatriated by force|forcible return|forced return|forcibly returned)',
      '(suspects|foreigners|migrants|couriers|users) ... (deported|expelled|sent back|removed) (to|across|from|over)',
    ],
    except: ['expelled from school', 'expulsion from (school|the programme|treatment)'],
  },
  'capital-law': {
    phrases: [
      '(punishable|punished|punish|punishes) (by|with) (death|execution|hanging)',
      '(death penalty|capital punishment|death sentence|death sentences) ... (drug|drugs|trafficking|narcotics|heroin|traffickers|possession)',
      '(drug|drugs|trafficking|narcotics|heroin|traffickers|drug offences|drug offenders|smugglers|couriers) ... (death penalty|capital punishment|death sentence|death sentences|sentenced to death|executed|hanged|execution|executions|gallows)',
      '(executes|execute|executed|executing|hangs|hanged|hanging) ... (drug offenders|traffickers|drug traffickers|smugglers|couriers|drug convicts)',
      '(sentenced to death|put to death|death row|gallows|firing squad)',
    ],
    except: [
      '(abolished|abolishes|abolition of|repealed|without|no) (the|) (death penalty|capital punishment)',
      'sentenced to death in absentia in (1945|1946)',
    ],
  },
  'moratorium-lifted': {
    phrases: [
      '(moratorium|pause|halt) on executions ... (lifted|ended|ends|over|expired|broken)',
      '(lift|lifts|lifted|end|ended|ends) (the|its|a) moratorium',
      '(resumed|resume|resumes|resumption of) (executions|hangings)',
    ],
  },
  'executions-rising': {
    phrases: [
      '(rise|increase|surge|sharp rise|doubling) (in|of) (executions|hangings|death sentences)',
      '(executions|hangings|death sentences) (rose|risen|have risen|have doubled|doubled|increased|are rising|more than doubled)',
      '(more|record) (executions|hangings|number of executions)',
    ],
  },
  'torture-routine': {
    phrases: [
      '(torture|ill-treatment|beatings|mistreatment) (of|in) (suspects|detainees|custody|police custody|drug suspects|detention) (is|are|remains|remain|was|were) (routine|common|widespread|systematic|reported|documented)',
      '(routine|widespread|systematic|documented) (torture|ill-treatment|beatings)',
      '(suspects|detainees|prisoners) (are|were|have been) (tortured|beaten|ill-treated|electrocuted)',
    ],
  },
  'caning-sentence': {
    phrases: [
      '(sentenced to|sentence of|punished with|punishable by|punished by) (caning|flogging|whipping|lashes|the cane|strokes|corporal punishment)',
      '(judicial|court-ordered) (caning|flogging|whipping|corporal punishment)',
      '(strokes|lashes) (of the cane|for|of)',
    ],
  },
  'compulsory-system': {
    phrases: [
      '(administrative|compulsory) (detention|drug detention) (of|for|system)',
      '(system|network) of (compulsory|closed|detention|mandatory) ... (centres|centers|camps|facilities)',
      '(re-education through labour|laojiao|06 centres|somsanga)',
    ],
  },
  'detention-for-use': {
    phrases: [
      '(detained|held|locked up|imprisoned|arrested|jailed) (for|because of) (drug use|using drugs|a positive test|testing positive|consumption|being a drug user)',
      '(drug use|consumption|a positive test|testing positive) (is|are|leads to|means|brings) (a crime|an offence|punished|detention|custody|arrest|prison|jail)',
    ],
  },
  'automatic-custody': {
    phrases: [
      '(automatic|mandatory|obligatory) (pre-trial|pretrial|remand) (detention|custody)',
      'bail (is|was) (never|not|denied|refused|unavailable)',
      '(no|without) bail in drug cases',
    ],
  },
  killings: {
    phrases: [
      '(extrajudicial|extra-judicial|summary|vigilante|unlawful) (killing|killings|execution|executions)',
      '(killed|shot dead|shot|gunned down|killings|deaths) ... (by police|by the police|in police operations|in buy-bust operations|during raids|in drug raids|in anti-drug operations|by vigilantes|by death squads|by unknown gunmen)',
      '(police|officers|gunmen|vigilantes|death squads|soldiers|security forces) (killed|shot|shot dead|have killed|gunned down|kill) ... (suspects|people|users|dealers|drug|persons|farmers|growers|men)',
      '(war on drugs|drug war|anti-drug campaign|drive against drugs|campaign against drugs|crackdown) ... (killed|dead|deaths|killings|died)',
      '(buy-bust operation|buy-bust operations|buy bust operations)',
      '(fought back|resisted arrest|nanlaban) (and|) (killed|shot|died|was shot|were shot)',
    ],
    except: [
      '(officers|policemen|soldiers|guards) (have been|were|been|was|are) killed',
      'killed by (overdose|overdoses|traffickers|cartels|smugglers)',
    ],
  },
  'no-counsel': {
    phrases: [
      '(without|no access to|denied|deny|refused) (a|) (lawyer|lawyers|counsel|legal counsel|defence counsel|legal representation|legal aid)',
      'unrepresented (accused|defendants|suspects)',
    ],
  },
  'special-court': {
    phrases: [
      '(special|special narcotics|special drug|special anti-narcotics|revolutionary|military|fast-track|summary) (court|courts|tribunal|tribunals)',
      '(trials|trial) (last|lasted|lasting) (minutes|a few minutes)',
    ],
    except: ['special drug treatment court', 'special drug treatment courts'],
  },
  'harder-on-groups': {
    phrases: [
      '(over-represented|overrepresented|disproportionately|disproportionate number|disproportionate share|fall harder|falls harder|hit hardest|hits hardest|singled out|single out|singles out|target mainly|targets mainly|mostly target|mainly target|bear the brunt|bore the brunt)',
      '(most|many|majority) of (those|the people|people|the prisoners|the accused) (arrested|held|executed|sentenced|convicted|detained|killed) (are|were|being) ... (poor|foreign|foreigners|foreign nationals|migrants|refugees|ethnic|minority|minorities|black|indigenous|afghan|afghans|kurds|kurdish|baluch|baluchi|rohingya|hmong|roma|women)',
      '(campaign|drive|crackdown|police) ... (poor neighbourhoods|poor communities|slum|slums|poor quarters|urban poor)',
    ],
  },
  conflict: {
    phrases: [
      '(armed conflict|civil war|insurgency|insurgents|fighting between|coup|military coup|the junta|ceasefire)',
      '(change of power|seized power|taken power|took power)',
    ],
  },
};
