/** Names of other things that hold the name of a State, a people or a capital: a sea, an animal, a treaty, another place. */
export const namesOfOtherThings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ATG: {
    en: ["(St|Saint) John's (Hospital|University|College|School|Church)"],
  },
  AUT: {
    en: ['Vienna (Convention|Conventions|Declaration|International Centre)'],
    fr: ['(Convention|Conventions|Déclaration) de Vienne'],
    es: ['(Convención|Convenciones|Declaración) de Viena'],
  },
  BRA: { en: ['Brazil (nut|nuts)'] },
  CHL: {
    en: ['Santiago de (Compostela|Cuba|Cali|los Caballeros)', 'Chile pepper'],
    fr: ['Santiago de (Cuba|Cali)'],
    es: ['Santiago de (Compostela|Cuba|Cali|los Caballeros|Querétaro)', 'río Santiago'],
  },
  CHN: {
    en: ['(South|East) China Sea', 'China white'],
    fr: ['mer de Chine'],
    es: ['mar de (la|) China', 'tinta china'],
  },
  COL: { fr: ['Colombie-Britannique'] },
  CRI: {
    en: ['San José (del Guaviare|de Apartadó|del Fragua|California)'],
    fr: ['San José (del Guaviare|de Apartadó|del Fragua)'],
    es: ['San José (del Guaviare|de Apartadó|del Fragua|de Cúcuta|de Ocoa)'],
  },
  CUB: { es: ['Cuba libre'] },
  DOM: { es: ['Santo Domingo (de los Tsáchilas|de los Colorados|Savio)'], en: ['Dominican (friars|order|sisters)'] },
  ECU: { es: ['línea del ecuador'] },
  GBR: { en: ['New (England|Britain)', 'New South Wales', 'British (Columbia|Virgin Islands)'] },
  GEO: {
    en: ['South Georgia', '(State of|state of|Atlanta) Georgia'],
    fr: ['Géorgie du Sud'],
    es: ['Georgia del Sur'],
  },
  GIN: {
    en: ['guinea (pig|pigs|fowl|fowls|worm|worms)', 'Gulf of Guinea', 'New Guinea'],
    fr: ['golfe de Guinée', 'Nouvelle-Guinée'],
    es: ['golfo de Guinea', 'Nueva Guinea'],
  },
  GRD: { en: ["(St|Saint) George's (Hospital|University|House|College|School|Church|Cathedral)"] },
  GUY: { en: ['Georgetown University'], fr: ['Université de Georgetown'], es: ['Universidad de Georgetown'] },
  IND: {
    en: [
      'Indian Ocean',
      '(American|West|East) (Indian|Indians)',
      'Indian (reservation|reservations|tribe|tribes|hemp)',
    ],
    fr: [
      'océan Indien',
      'chanvre indien',
      '(peuples|communautés|villages|réserve|réserves) (indien|indiens|indienne|indiennes)',
    ],
    es: ['(comunidad|mujer|población) india'],
  },
  ITA: { en: ['Rome Statute'], fr: ['Statut de Rome'] },
  JAM: { en: ['Kingston upon Thames'] },
  KOR: { en: ['Korean peninsula'], fr: ['péninsule coréenne'], es: ['península coreana'] },
  MEX: {
    en: ['New Mexico', 'Gulf of Mexico'],
    fr: ['Nouveau-Mexique', 'golfe du Mexique'],
    es: ['Nuevo México', 'golfo de México'],
  },
  MLT: { en: ['Order of Malta'], fr: ['Ordre de Malte'], es: ['Orden de Malta'] },
  MNG: { en: ['Inner Mongolia'], fr: ['Mongolie-Intérieure'], es: ['Mongolia Interior'] },
  NER: {
    en: ['Niger (Delta|River|State|Basin)', 'River Niger'],
    fr: ['(delta|fleuve|bassin) du Niger'],
    es: ['(delta|río|cuenca) del Níger'],
  },
  NGA: { es: ['Grandes Lagos', 'Los Lagos'] },
  NLD: {
    en: ['The Hague (Convention|Conventions)'],
    fr: ['(Convention|Conventions) de La Haye'],
    es: ['(Convenio|Convenios|Convención) de La Haya'],
  },
  PAN: { en: ['Panama hat'] },
  PHL: { en: ['manila (envelope|envelopes|paper)'] },
  RUS: { en: ['Russian roulette'] },
  SLV: { es: ['San Salvador de Jujuy'], fr: ['(le|au|du) Salvador de Bahia'] },
  SOM: { en: ['Somali (Region|region)'] },
  TUR: { en: ['Turkish bath'] },
  USA: {
    en: [
      '(Latin|Central|South|North|African|Native|Pan|Ibero) (American|Americans)',
      'Inter-American',
      'Washington (State|Convention|Consensus)',
      'George Washington',
    ],
    fr: [
      '(latino|centre|sud|nord|afro|inter) (américain|américains|américaine|américaines)',
      'Convention de Washington',
    ],
    es: ['Convención de Washington'],
  },
  WSM: { en: ['American (Samoa|Samoan|Samoans)'], fr: ['Samoa américaines'], es: ['Samoa Americana'] },
};
