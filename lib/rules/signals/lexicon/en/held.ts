import type { PhraseBook } from '../phrases';

/** Peoples and groups whose settlements are named in texts of this field; a list of names, as of places. */
const PEOPLES =
  '(roma|romani|kurds|kurdish|baluch|baluchi|baloch|rohingya|hmong|akha|lahu|karen|kachin|uighur|uyghur|uighurs|uyghurs|quechua|aymara|mapuche|miskito|maya|mayan|mam|awá|wayuu|emberá|quilombola|garifuna|afro-colombian|afro-descendant|afro-brazilian|dalit|dalits|adivasi|tuareg|amazigh|hazara|tajik|afghan|afghans|somali|haitian|venezuelan|central asian|north african|nepali|chin|naga|montagnard|hill tribe|hill tribes|indigenous|native|tribal|aboriginal|ethnic minority|minority|migrant|refugee|nomad|traveller)';
const PLACES =
  '(villages|village|settlements|settlement|neighbourhoods|quarters|quarter|communities|areas|markets|traders|workers|youth|men|families|farmers|reserves|reserve|territories|territory|councils|camps|districts|drivers|shops|hostels)';
const CAUGHT =
  '(arrested|detained|held|picked up|rounded up|collected|swept up|taken in|locked up|confined|caught|stopped|searched|deported|placed in centres|sent to centres|brought in|brought by police|jailed|imprisoned|executed|hanged|sentenced|beaten|expelled|removed|checked|apprehended|admitted by police)';
const CATCH =
  '(arrest|arrests|arresting|detain|detains|detaining|hold|holds|held|collect|collects|collecting|round up|rounds up|rounding up|pick up|picks up|takes in|take in|taking in|confine|confines|house|houses|search|searches|stop|stops|check|checks|deport|deports|expel|expels|remove|removes|target|targets|screen|screens|profile|profiles|clear|clears|register|registers|sweep|apprehend|receives)';

const group = (people: string): string[] => [
  `${people} ... ${CAUGHT}`,
  `${people} ${CAUGHT}`,
  `${CATCH} (of|) ${people}`,
  `${CATCH} ... ${people}`,
  `${CAUGHT} ${people}`,
  `(centre|center|centres|cells|camp|facility|institution|compound|dormitory|ward|wards) (for|holds|hold|held|houses|houses up to|with) ... ${people}`,
];

/** Words for who is arrested, searched or held (T6). A group that is merely served trips nothing. */
export const heldPhrases: PhraseBook = {
  'held-children': {
    phrases: [
      ...group(
        '(children|boys|girls|minors|juveniles|adolescents|street children|teenagers|youths|young offenders|pupils)',
      ),
      '(children|boys|girls|minors|adolescents|teenagers) (as young as|aged|from the age of) ... (held|detained|inside|live|sleep|admitted|kept|in the centre)',
      '(aged|as young as) (nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|10|11|12|13|14|15|16) ... (held|detained|kept|admitted|locked)',
    ],
    except: [
      '(holds|hold|held) (lessons|classes|sessions|meetings|workshops) ... (children|pupils|youths|adolescents)',
      '(stop|stops) (children|pupils|minors|adolescents|youths) from (using|starting|trying)',
      '(house|houses|stop|search|check|target|targets|screen|screens|register|registers) ... (for children|vaccines|classes)',
      '(health|school|summer|sports|family) ... (children|youths) ... held',
    ],
  },
  'held-pregnant-women': { phrases: group('(pregnant women|pregnant girls|mothers with babies|pregnant residents)') },
  'held-women': {
    phrases: [
      ...group(
        '(women couriers|female couriers|women prisoners|women suspects|female suspects|women who carry drugs|drug mules|drug couriers)',
      ),
      '(women|mothers) (are|were) (arrested|detained|held|caught|sentenced|jailed|imprisoned)',
    ],
  },
  'held-migrants': {
    phrases: [
      ...group(
        '(migrants|migrant workers|refugees|asylum seekers|asylum-seekers|foreigners|foreign nationals|undocumented workers|displaced people|returnees|nomads|seasonal workers)',
      ),
      '(checks|searches|raids|controls|operations|patrols|screening) (of|on|in|at|among) ... (migrants|migrant workers|refugees|refugee camps|refugee camp|foreigners|foreign nationals|migrant quarters|displaced|settlements of)',
      '(risk profile|risk profiles|profiles|indicators) (of|for|based on|by|include) ... (nationality|nationalities|foreigners|ethnic|origin|passport|skin)',
    ],
    except: [
      '(hold|holds|held|receives|register|registers|house|houses) ... (foreign nationals|refugees|migrants) ... (clinic|clinics|vaccination|services|health|shelter|lessons)',
    ],
  },
  'border-people': {
    phrases: [
      'both sides of the (border|river|frontier|line|crossing)',
      'cross-border law enforcement',
      '(eastern|western|northern|southern|common|shared|porous|land) (border|borders|frontier|frontiers)',
      '(border|frontier) (between|with) ... (and|the)',
      'cross-border (communication|operation|operations|traffickers|smugglers|patrols|couriers|movement|traders)',
      '(people|persons|groups|travellers|passengers|families|workers|traders|couriers) (crossing|who cross|coming over|entering from|arriving from)',
      '(check|checks|search|searches|screen|screens|question|questions|stop|stops) ... (travellers|passengers|people crossing|arrivals|foreign passengers)',
    ],
  },
  'held-sex-workers': { phrases: group('(sex workers|women who sell sex|prostitutes)') },
  'held-homeless': {
    phrases: [
      '(those|people|men|women|users) who (sleep|live|stay|gather) (there|rough|outdoors|in the area|in the street|on the street|in the streets|under bridges|in parks) ... (taken|removed|moved|sent|admitted|detained|placed|cleared)',
      '(tents|shacks|huts|shelters|camps) (are|were|is|was|will be) (taken down|removed|burned|burnt|cleared|torn down|demolished)',
      ...group(
        '(street children|homeless people|the homeless|rough sleepers|beggars|vagrants|street people|people living on the street|people living in the street|people in street situations|people sleeping rough|street users|waste pickers)',
      ),
      '(street children|homeless people|rough sleepers|beggars|vagrants|people living on the street|street families) ... (off the street|from the street|from the streets|off the streets|sweeps|by police|by the police)',
      '(collected|picked up|rounded up|swept up|gathered|taken) (in|from|off) (the|) (street|streets|city|parks|railway stations|station|bridges|markets)',
    ],
    except: [
      '(needles|syringes|rubbish|waste|litter) ... (collected|picked up|gathered) (in|from|off) (the|) (street|streets|city|parks)',
    ],
  },
  'held-with-hiv': {
    phrases: group(
      '(people living with HIV|people with HIV|HIV-positive people|HIV-positive residents|patients with HIV)',
    ),
  },
  'held-with-disabilities': {
    phrases: group(
      '(people with disabilities|persons with disabilities|people with mental illness|the mentally ill|people with psychosocial disabilities|psychiatric patients)',
    ),
  },
  'held-minorities': {
    phrases: [
      `(patrols|patrol|raids|raid|checks|searches|search|stops|focus|focuses|focused|concentrate|concentrates|operations|checkpoints|cameras|enter|enters) (on|in|at|around|near|of|) ... ${PEOPLES} ${PLACES}`,
      `${PEOPLES} ${PLACES} (are|is|were|was) ... (searched|raided|patrolled|cleared|watched|stopped|checked|targeted|moved|relocated|closed off|surrounded)`,
      ...group(
        '(ethnic minorities|minorities|members of minorities|indigenous people|indigenous peoples|ethnic groups|hill tribes|tribal people|roma|kurds|baluch|baluchi|rohingya|hmong|afghans|afghan nationals|uighurs|uyghurs|black people|black youth|afro-descendants|dalits|nomadic tribes)',
      ),
      '(ethnic|minority|tribal|indigenous|hill-tribe|black|roma|afghan|kurdish|baluch) (villages|neighbourhoods|quarters|areas|communities|settlements|youth|men|families) ... (searched|raided|raids|searches|patrolled|checks|cleared|checkpoints|stopped|targeted|moved|relocated)',
      '(raids|searches|checks|operations|patrols|checkpoints) (in|on|of|around) ... (ethnic|minority|tribal|indigenous|hill-tribe|afghan|kurdish|baluch|roma) (villages|neighbourhoods|quarters|areas|communities|settlements|youth|men|families)',
    ],
    except: [
      '(patrols|patrol|checks|focus|focuses|focused|operations|concentrate|concentrates) (on|in|at|of|) ... (roma|indigenous|migrant|refugee|tribal|minority) (villages|communities|families|youth|settlements|camps|areas) ... (health|schools|school|water|clinics|clinic|care|coffee|education|training|credit)',
    ],
  },
  'children-with-adults': {
    phrases: [
      '(children|boys|girls|minors|adolescents|pregnant women|juveniles) ... (with adults|together with adults|alongside adults|same cells|same dormitory|same regime|same rules as adults|share cells|with adult)',
      '(adults and children|children and adults|boys and men|girls and women) (sleep|live|are held|share|are kept|work) (together|in the same|side by side)',
    ],
  },
  'women-unequal': {
    phrases: [
      '(women|girls|female patients) (are|is) (excluded|not admitted|not served|turned away|left out|not accepted)',
      '(services|centre|clinic|places|beds|treatment) ... (for men only|men only|only for men|only men|not open to women|closed to women)',
      '(no|without) (services|places|beds|rooms|treatment) for women',
    ],
  },
  'abusive-custody': {
    phrases: [
      '(overcrowded|overcrowding|crowded) ... (prison|prisons|cells|jail|jails|detention|custody|remand|pre-trial)',
      '(prison|prisons|cells|jail|jails|remand centres|detention) ... (overcrowded|several times their capacity|times their capacity|over capacity|beyond capacity|crowded)',
      '(held|detained|waiting|kept) (for|) ... (months|years) (before|awaiting|without) trial',
      '(abuse|beatings|torture|ill-treatment) in (police|) (custody|detention|cells|stations)',
      '(arrested|arrests|people arrested) ... (held in|sent to|taken to|end up in) ... (overcrowded|police cells|remand|pre-trial|jails)',
    ],
  },
};
