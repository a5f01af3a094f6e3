import type { Frames } from '../../types';

/** Classes of words that stand together in facts told without labels. A class is broad, a frame asks for one of each. */
export const frames: Frames = {
  classes: {
    en: {
      'stand-in': ['they', 'he', 'she', 'them'],
      person: [
        '(resident|patient|inmate|client|trainee|user|participant|beneficiary|intern|addict|boarder|pupil|ward)(|s)',
        'beneficiaries',
        'each (boy|girl|person|man|woman)',
      ],
      confinement: [
        '(padlock|padlocks|padlocked|bolted|barbed wire|razor wire|watchtower|watchtowers|perimeter wall|perimeter fence|locked gate|locked door|locked doors)',
        '(not|never|cannot|may not) (leave|go out|go home|go past|pass) the (gate|wall|fence|compound|grounds)',
        '(fetched|brought|marched|escorted) back',
        '(slip|slips|run|runs|break|breaks) (away|off|out)',
        '(escape|escapes|escaped|abscond|absconds|runaway|runaways)',
        '(stays|stay|is|are|kept) locked',
        'until (graduation|discharged|released|collected|the commander|the director|the head|the committee)',
      ],
      freedom: [
        '(keep|keeps|has|have|hold|holds) (the|a|their|his|her) (own|) (key|keys)',
        '(when|whenever) (they|he|she) (like|likes|wish|wishes|want|wants|choose|chooses)',
        '(free to|may) leave',
        'at any time',
        '(from the|on the) inside',
        'burglars',
        'medicine cabinet',
        '(violent|domestic) (home|partner|partners|violence)',
      ],
      work: [
        '(work|works|labour|sew|sews|weave|weaves|shell|shells|peel|peels|make|makes|assemble|assembles|harvest|harvests|dig|digs|stitch|stitches|farm|pack|packs)',
      ],
      owed: [
        '(unpaid|without pay|without wages|without wage|no wage|no wages|no pay)',
        'in (exchange|return) for (their|his|her|) (food|meals|board|lodging|keep|bed|release)',
        '(daily|fixed|set) (quota|norm|number|count)',
        '(falls|fall) short',
        '(money|proceeds|income|earnings) ... (goes|go|belongs|belong) to the (farm|centre|center|house|home|camp|director)',
        'earn (their|his|her) (meals|release|keep|food)',
      ],
      paid: [
        '(market rate|keep the money|keeps the money|keep the proceeds|minimum wage|if they wish|who wish|who want to|want to|for pay)',
      ],
      enforcer: [
        '(police|customs|border guards|border guard|coast guard|coastguard|navy|gendarmerie|gendarmes|narcotics bureau|drug squad|drug unit|narcotics unit|river brigade|antinarcotics|anti narcotics)',
      ],
      gear: [
        '(fast boats|patrol boats|speedboats|jeeps|pick ups|motorcycles|test kits|phone reading device|phone extraction|scanners|binoculars|drones|radios|night goggles|surveillance cameras|informants)',
        '(keep|keeps) watch on',
        'brought before the (judge|court)',
      ],
      health: [
        '(ambulance|ambulances|vaccine|vaccines|vaccination|overdose|overdoses|clinic|clinics|naloxone|wildlife|flood|floods|earthquake|weather|meteorological)',
      ],
      information: [
        '(names|name|particulars|list|lists|files|data|details|records|itineraries|manifests|photographs|fingerprints|numbers|what)',
      ],
      suspected: [
        '(driver|courier|trafficker|smuggler|passenger|traveller|buyer|seller|dealer|supplier|suspect|carrier|crew)(|s)',
      ],
      send: [
        '(send|sends|sent|share|shares|shared|pass|passes|passed|forward|forwards|forwarded|transmit|transmits|transmitted|phone|phones|communicate|relay|relays|hand|hands|access)',
      ],
      select: [
        '(choose|chooses|chosen|pick|picks|picked|pull|pulls|pulled|single|singles|singled|stop|stops|stopped|search|searches|searched|inspect|frisk|frisks|target|targets|targeted)',
      ],
      picked: [
        '(dark haired|dark skinned|foreign looking|african looking|roma|romani|whose names sound|whose drivers hold|asylum seekers|migrants|muslim|muslims|mosque|mosques|people are black|by their looks|by their accent|of african origin)',
        '(sudanese|somali|nigerian|moroccan|haitian|afghan|arab|kurdish) (families|men|youths|passengers|drivers|passports|travellers)',
      ],
      drugs: [
        '(drug|drugs|narcotics|cannabis|heroin|cocaine|pills|bag|bags|luggage|patrol|patrols|customs|police|inspectors|officers)',
      ],
      chance: [
        '(random|randomly|by lot|whoever|regardless|whatever passport|irrespective|trafficking in persons|human trafficking|protect|protects|rights of|discrimination|discriminatory|discriminate)',
      ],
    },
    fr: {
      'stand-in': ['ils', 'elles'],
      person: [
        '(pensionnaire|patient|résident|détenu|usager|stagiaire|participant|bénéficiaire|malade|interne|jeune)(|s)',
        '(patientes|résidentes|usagères)',
      ],
      confinement: [
        '(fermé|fermée|fermés|fermées) à clé',
        '(cadenas|cadenassé|cadenassée|barbelés|mirador|miradors|verrouillé|verrouillée|clôture)',
        'ne sortent (qu|que|pas)',
        'ne sort (qu|que|pas)',
        '(s enfuient|s évadent|fugue|fugues|évadés|fugueurs)',
        '(sont|est) ramenés',
        "jusqu'à ce que le (directeur|chef|comité|commandant)",
      ],
      freedom: [
        '(quand|lorsque) (ils|elles) le (souhaitent|veulent|désirent)',
        'à tout moment',
        '(librement|libre de)',
        'garde(nt|) (sa|leur|la) clé',
      ],
      work: ['(travail|travaillent|travaille|tressent|cousent|fabriquent|récoltent|cultivent|pièces)'],
      owed: [
        '(sans salaire|sans paie|non rémunéré|non rémunérés|sans être payés|quota|quantité fixée)',
        'en échange (du|de leur|des) (repas|couvert|lit|hébergement|nourriture)',
        '(produit|recette|recettes|argent) ... (revient|reviennent|va) (au centre|à la maison|au foyer|à la ferme)',
      ],
      paid: ['(qui le souhaitent|qui le veulent|gardent le produit|salaire minimum|facultatif)'],
      enforcer: [
        '(police|douane|douanes|douaniers|gardes côtes|garde côtes|gendarmerie|gendarmes|brigade des stupéfiants|brigade antidrogue|gardes frontières)',
      ],
      gear: [
        '(vedettes|jumelles|scanners|drones|motos|caméras de surveillance|indicateurs|laboratoires mobiles|extraction de téléphones)',
        'remis au parquet',
      ],
      health: [
        '(ambulance|ambulances|vaccin|vaccins|vaccination|surdose|surdoses|clinique|cliniques|faune|inondations|séisme|météo)',
      ],
      information: [
        '(noms|nom|liste|listes|fichiers|données|renseignements|coordonnées|itinéraires|empreintes|numéros)',
      ],
      suspected: ['(passeur|passager|chauffeur|trafiquant|voyageur|acheteur|vendeur|fournisseur|suspect|coursier)(|s)'],
      send: [
        '(transmis|transmise|transmises|transmettent|transmet|communiquent|communique|communiqués|communiquées|envoyés|envoyées|envoient|partagent|partagés|partagées|signalent|remis|remises)',
      ],
      select: [
        '(interpellent|interpelle|fouillent|fouille|fouillés|contrôle|contrôlent|contrôles|contrôlés|visent|vise|choisissent|descendre|arrêtent|ouvrent)',
      ],
      picked: [
        '(roms|demandeurs d asile|migrants|apparence africaine|apparence étrangère|peau foncée|peau noire|mosquée|mosquées|musulmans|gens du voyage)',
        'familles (marocaines|algériennes|maliennes|tchétchènes|albanaises)',
      ],
      drugs: ['(drogue|drogues|antidrogue|stupéfiants|cannabis|héroïne|cocaïne)'],
      chance: [
        '(tiré au sort|tirés au sort|au hasard|sans distinction|traite|trafic de migrants|discrimination|droits des)',
      ],
    },
    es: {
      'stand-in': ['ellos', 'ellas'],
      person: [
        '(interno|paciente|residente|usuario|participante|beneficiario|alumno|muchacho|huésped)(|s|es)',
        '(internas|usuarias)',
      ],
      confinement: [
        '(candado|candados|alambrada|alambradas|bajo llave|cerrado con llave|cerrada con llave)',
        'solo salen con',
        'no (pueden|puede) salir',
        '(es|son) devueltos',
        '(escapan|escaparse|se fuga|se fugan|fugados)',
        'cuando el (director|jefe|comandante|comité) lo autoriza',
        'hasta que (el|los|la|las) (director|padrinos|jefe|comisión) (lo|los|la|) (dan|da|autoriza|autorizan|decide|deciden)',
        '(llave|llaves) ... guarda ... jefe',
      ],
      freedom: [
        'cuando (quiere|quieren|lo desean|lo desea)',
        'en cualquier momento',
        '(libremente|guarda su llave|conservan sus)',
      ],
      work: ['(trabajan|trabaja|cosen|venden|fabrican|tejen|cosechan|cultivan|empacan)'],
      owed: [
        '(sin sueldo|sin salario|sin paga|no remunerado|cuota)',
        'a cambio de (la|su|) (comida|cama|techo|alojamiento)',
        'entregan lo (recaudado|ganado)',
        '(dinero|ganancias|producto) ... (queda|quedan|va|van) (para el centro|al centro|a la casa|en la casa)',
      ],
      paid: ['(que quieren|que lo desean|se quedan con|por un sueldo|salario mínimo)'],
      enforcer: [
        '(policía|aduana|aduanas|guardia de fronteras|guardacostas|gendarmería|unidad de estupefacientes|unidad antidrogas|unidad antinarcóticos|brigada antidrogas)',
      ],
      gear: [
        '(lanchas|escáneres|motocicletas|radios|drones|binoculares|cámaras de vigilancia|informantes)',
        'llevados ante el juez',
        'cuentan quién vende',
      ],
      health: [
        '(ambulancia|ambulancias|vacuna|vacunas|vacunación|sobredosis|clínica|clínicas|fauna|inundaciones|terremoto)',
      ],
      information: ['(nombres|nombre|lista|listas|fichas|datos|detalles|itinerarios|huellas|números|avisa|avisan)'],
      suspected: [
        '(conductor|pasajero|viajero|traficante|contrabandista|comprador|vendedor|proveedor|sospechoso|correo)(|s|es)',
      ],
      send: [
        '(envían|enviados|enviadas|envía|transmiten|transmite|comparten|comparte|comunican|comunica|remiten|entregan|teléfono)',
      ],
      select: ['(detiene|detienen|registran|registra|revisa|revisan|controles|eligen|elige|apartan|abrir)'],
      picked: [
        '(piel oscura|piel negra|aspecto extranjero|migrantes|gitanos|solicitantes de asilo|mezquita|mezquitas|haitianos|nicaragüenses|venezolanos|veredas indígenas)',
      ],
      drugs: ['(droga|drogas|antidroga|antidrogas|estupefacientes|marihuana|cocaína|heroína)'],
      chance: ['(al azar|por sorteo|sin distinción|trata|tráfico de migrantes|discriminación|derechos de)'],
    },
  },
  frames: [
    { id: 'held-in', group: 'kept-inside', parts: ['person', 'confinement'], within: 18, unless: ['freedom'] },
    {
      id: 'work-owed',
      group: 'unpaid-work',
      parts: ['person', 'work', 'owed'],
      within: 24,
      unless: ['paid', 'freedom'],
    },
    { id: 'force-equipped', group: 'police-equipment', parts: ['enforcer', 'gear'], within: 14, unless: ['health'] },
    {
      id: 'word-passed-on',
      group: 'intelligence',
      parts: ['information', 'suspected', 'send'],
      within: 16,
      unless: ['health'],
    },
    {
      id: 'picked-out',
      group: 'selection',
      parts: ['select', 'picked', 'drugs'],
      within: 20,
      unless: ['chance', 'health'],
    },
  ],
};
