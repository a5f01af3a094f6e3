import { type PhraseBook, pairs } from '../phrases';

const centres = ['centre', 'centres', 'center', 'centers', 'facility', 'facilities'];
const coerced = ['compulsory', 'mandatory', 'forced', 'coerced', 'coercive', 'involuntary'];
const care = ['treatment', 'drug treatment', 'rehabilitation', 'drug rehabilitation', 'detoxification', 'detox'];
const residents = ['residents', 'patients', 'inmates', 'detainees', 'drug users', 'addicts', 'they'];

/** Words for care that people did not choose or cannot leave, and for what is done to them there (T1, T2, T4). */
export const treatmentPhrases: PhraseBook = {
  'closed-centres': {
    phrases: [
      'isolation (centre|centres|center|centers|camp|camps)',
      'compulsory (isolation|confinement|detoxification|custody)',
      '(air force|army|military|navy|police) (base|bases|camp|camps|barracks)',
      ...pairs(
        [
          'closed',
          'closed-type',
          'closed-door',
          'locked',
          'guarded',
          'fenced',
          'military-run',
          'police-run',
          'detention',
          'drug detention',
        ],
        centres,
      ),
      ...pairs(pairs(coerced, care), centres),
      ...pairs(coerced, centres),
      ...pairs(
        ['closed', 'locked', 'guarded', 'fenced'],
        [
          'institution',
          'institutions',
          'ward',
          'wards',
          'dormitory',
          'dormitories',
          'compound',
          'compounds',
          'rehabilitation centre',
          'rehabilitation centres',
          'rehabilitation center',
          'rehabilitation centers',
          'treatment centre',
          'treatment centres',
        ],
      ),
      ...pairs(['detention'], pairs(['camp', 'camps'], ['for drug users', 'for addicts'])),
      ...pairs(['addiction', 'drug treatment', 'rehabilitation', 're-education', 'reeducation'], ['camp', 'camps']),
      ...pairs(['perimeter'], ['wall', 'walls', 'fence', 'fences', 'fencing']),
      ...pairs(
        ['prevent', 'preventing', 'prevention of'],
        ['escape', 'escapes', 'residents from leaving', 'patients from leaving'],
      ),
      'barbed wire',
      'razor wire',
    ],
    except: [
      '(former|once) (closed|locked|guarded|compulsory|military-run|detention) (centre|centres|center|centers|facility|facilities|treatment centres|drug centres)',
      ...pairs(['temporarily closed', 'permanently closed', 'recently closed', 'now closed'], centres),
      ...pairs(['reopen', 'reopening of'], ['closed centres', 'closed facilities']),
    ],
  },
  'compulsory-treatment': {
    phrases: [
      ...pairs(coerced, care),
      ...pairs(
        ['involuntary', 'compulsory', 'forced'],
        ['admission', 'admissions', 'commitment', 'confinement', 'placement'],
      ),
      ...pairs(
        ['treated', 'treatment', 'admitted', 'held', 'detained', 'committed', 'confined'],
        ['without consent', 'without their consent', 'against their will'],
      ),
      ...pairs(['court-ordered', 'court-mandated', 'police-ordered'], [...care, 'placement']),
      ...pairs(['not', 'no longer'], ['voluntary']),
      'non-voluntary',
      ...pairs(['sentenced to', 'committed to', 'ordered into', 'forced into', 'sent to compulsory'], care),
      ...pairs(
        pairs(residents, ['cannot', 'may not', 'can not', 'must not', 'are not allowed to', 'are not free to']),
        ['leave'],
      ),
    ],
    except: pairs(
      ['forced', 'compulsory', 'mandatory'],
      ['treatment of waste', 'treatment of water', 'treatment of effluent'],
    ),
  },
  'forced-work': {
    phrases: [
      '(peel|peels|shell|shells|sew|sews|weave|weaves|husk|sort|pack|assemble|dig|break|plant|work|labour|make) ... (most of the day|all day|ten hours|eight hours|nine hours|twelve hours|hours a day|daily quota|day quota|from dawn to dusk|from dawn)',
      ...pairs(
        ['forced', 'compulsory', 'mandatory', 'obligatory', 'hard', 'penal'],
        ['labour', 'labor', 'work', 'work therapy'],
      ),
      ...pairs(['labour', 'labor', 'work'], ['therapy']),
      ...pairs(['labour', 'labor', 'work'], ['camp', 'camps']),
      ...pairs(
        pairs(residents, ['must', 'have to', 'are required to', 'are obliged to', 'are made to', 'are forced to']),
        ['work'],
      ),
      ...pairs(['therapeutic', 'rehabilitative', 'productive'], ['labour', 'labor']),
      ...pairs(['production', 'work', 'labour', 'labor'], ['quota', 'quotas']),
    ],
    except: [
      ...pairs(['voluntary', 'optional', 'paid', 'voluntary, paid'], ['work therapy', 'labour therapy']),
      ...pairs(['work therapy'], ['group', 'groups', 'is voluntary', 'is optional', 'is paid']),
      ...pairs(
        ['mandatory', 'compulsory', 'obligatory'],
        ['work permit', 'work permits', 'work experience', 'work placement'],
      ),
      ...pairs(['hard'], ['work of', 'work by', 'work and dedication']),
    ],
  },
  'unpaid-work': {
    phrases: [
      ...pairs(['unpaid', 'unremunerated'], ['labour', 'labor']),
      ...pairs(['work', 'works', 'working'], ['without pay', 'without wages', 'without payment']),
    ],
  },
  beatings: {
    phrases: ['beatings', 'corporal punishment', 'physical punishment', 'caning', 'flogging', 'whipping'],
  },
  shackling: {
    phrases: ['shackling', 'shackled', 'shackles', 'chained to', 'kept in chains', 'handcuffed to'],
  },
  isolation: {
    phrases: ['solitary confinement', 'isolation cell', 'isolation cells', 'punishment cell', 'punishment cells'],
  },
  drills: {
    phrases: [
      'military drill',
      'military drills',
      'military-style drills',
      'military-style discipline',
      'marching drills',
      'boot camp',
      'boot camps',
    ],
  },
  'denial-of-food': {
    phrases: ['denial of food', 'denied food', 'deprived of food', 'withholding food', 'withholding of food'],
  },
};
