import type { PhraseBook } from '../phrases';

/** Words for the State and for safeguards (K, S, M). */
export const statePhrases: PhraseBook = {
  'capital-law': {
    phrases: [
      '(risque|risquent|encourt|encourent|encourir) (la|de la) (peine de mort|mort|peine capitale|potence|pendaison)',
      '(infraction|infractions|crime|crimes) (capitale|capitales|capital|capitaux)',
      '(peine|peines) (de mort|capitale|capitales) (pour|prévue|prévues|encourue|encourues|punit|est|en matière|applicable|requise)',
      '(passible|passibles|punis|puni|punie|punies) (de la|de) (peine de mort|peine capitale|mort)',
      '(exécutions|exécutés|exécutées|exécuté|pendus|pendaisons|mis à mort) (pour|de|des|à la suite) (trafic|trafiquants|infractions liées|trafic de drogue|stupéfiants|drogue|condamnés)',
      '(condamnés|condamné|condamnées) à mort',
      'la loi prévoit la (peine de mort|mort|peine capitale)',
      'couloir de la mort',
    ],
  },
  'moratorium-lifted': {
    phrases: [
      '(levée|fin|lever|levé|levait|rompu) (du|le|de son|son) moratoire',
      'moratoire (levé|rompu|abandonné|a été levé)',
      '(reprise|reprennent|repris) (des|les) exécutions',
    ],
  },
  'executions-rising': {
    phrases: [
      "(hausse|augmentation|multiplication|recrudescence|forte hausse) (des|du nombre d'|du nombre des) exécutions",
      'exécutions (en hausse|en augmentation|se multiplient|ont doublé|ont triplé|plus nombreuses|augmentent)',
    ],
  },
  'torture-routine': {
    phrases: [
      '(torture|tortures|mauvais traitements) (systématique|systématiques|courante|courants|généralisée|généralisés|répandue|répandus|routinière|est courante|est systématique|sont courants|fréquents)',
      '(aveux|déclarations) (extorqués|extorquées|obtenus) (sous|par) la torture',
    ],
  },
  'caning-sentence': {
    phrases: [
      '(peine|peines|condamné|condamnés|sanction) (de|à|à des|au|à la) (coups de fouet|coups de canne|fouet|bastonnade|flagellation|châtiments corporels|coups de bâton)',
    ],
  },
  'compulsory-system': {
    phrases: [
      "(loi|système|politique|décret|réseau) (de|d'|des|imposant|prévoyant) (traitement obligatoire|désintoxication obligatoire|centres obligatoires|internement des toxicomanes|internement obligatoire|désintoxication forcée|le traitement obligatoire|cure obligatoire)",
      "(toxicomanes|usagers|consommateurs) (sont|seront) (internés|placés en centre|envoyés en centre|détenus) (d'office|sans jugement|par décision administrative|pour deux ans|pour un an)",
    ],
  },
  'detention-for-use': {
    phrases: [
      '(détention|emprisonnement|prison|incarcération|détenus|emprisonnés|incarcérés|arrêtés) pour (simple|la seule|seule|le seul|) (consommation|usage|usage de drogue|usage de drogues|consommation de drogue|possession)',
      "(consommation|usage) (de drogue|de drogues|) (est|) (puni|punie|passible) (de prison|d'emprisonnement)",
    ],
  },
  'automatic-custody': {
    phrases: [
      "détention (provisoire|préventive|avant jugement) (automatique|obligatoire|systématique|d'office)",
      '(sans|aucune) (possibilité de|) (libération|mise en liberté) (sous|provisoire) (caution|)',
    ],
  },
  killings: {
    phrases: [
      "(liquidation|liquidations|élimination physique) (de|des|d') (suspects|trafiquants|usagers|dealers)",
      '(exécutions|exécution) (extrajudiciaires|extrajudiciaire|sommaires|sommaire)',
      '(tués|tuées|abattus|abattues|assassinats|meurtres|morts|homicides) ... (opérations antidrogue|guerre contre la drogue|trafiquants présumés|campagne antidrogue|suspects|par la police|raids antidrogue)',
      '(guerre|campagne) (contre la drogue|antidrogue) ... (tués|morts|victimes|meurtrière|abattus)',
      'escadrons de la mort',
      'tirer (à vue|pour tuer)',
    ],
  },
  'no-counsel': {
    phrases: [
      "(sans|privés d'|aucun accès à un|pas d'accès à un|pas d'|ni) (avocat|avocats|conseil juridique|défenseur|assistance juridique|assistance d'un avocat)",
      "(n'ont|n'a) (pas|aucun) (accès à|droit à|d') (un|) (avocat|avocats|interprète)",
    ],
  },
  'special-court': {
    phrases: [
      "(tribunal|tribunaux|cour|cours|juridiction|juridictions) (d'exception|révolutionnaire|révolutionnaires|militaire|militaires|spécial|spéciaux|spéciale|spéciales)",
    ],
  },
  'harder-on-groups': {
    phrases: [
      "(touchent|touche|frappent|frappe|visent|vise|affectent|pèsent) (de manière disproportionnée|plus durement|surtout|particulièrement|davantage|principalement|d'abord) (les|sur les|la|des) (minorités|femmes|étrangers|pauvres|migrants|autochtones|populations pauvres|Roms|populations|noirs)",
      '(surreprésentés|surreprésentées|surreprésentation) (des|en|dans|parmi|de)',
      '(minorités|autochtones|étrangers|migrants|femmes) (disproportionnées|disproportionnés|surreprésentées|surreprésentés)',
    ],
  },
  'growers-affected': {
    phrases: [
      "(petits|petites|) (cultivateurs|producteurs|paysans|planteurs|cocaleros) (de coca|de pavot|de cannabis|d'opium) ... (sans consultation|sans leur accord|perdent|privés|chassés|déplacés|n'ont pas été consultés)",
      '(peuples|communautés|populations) (autochtones|indigènes) ... (sans consentement|sans leur consentement|éradication|épandage|sans consultation|pulvérisation|fumigation|perdent)',
      '(éradication|épandage|pulvérisation|fumigation|arrachage|destruction) ... (terres autochtones|territoires autochtones|communautés autochtones|peuples autochtones|petits cultivateurs|petits paysans|familles paysannes)',
      '(usage|usages) (traditionnel|traditionnels|ancestral|ancestraux) (de la|de|du) (coca|feuille de coca|cannabis|khat|plante) ... (interdit|interdits|éradiqué|supprimé|réprimé|réprimés)',
    ],
  },
  'land-taken': {
    phrases: [
      '(confiscation|expropriation|saisie|accaparement|réquisition) (de|des) (terres|terrains|parcelles|fermes) (des|de|ancestrales|autochtones|paysannes|)',
      '(chassés|expulsés|expropriés|chassées|expulsées) de leurs (terres|parcelles|villages)',
    ],
  },
  'growers-agreed': {
    phrases: [
      '(communautés|cultivateurs|paysans|peuples autochtones|producteurs) ... (ont donné leur consentement|ont consenti|ont accepté librement|avec leur accord)',
      'consentement (libre|préalable|préalable et éclairé) des (communautés|peuples|cultivateurs|paysans)',
      'accord (volontaire|librement conclu) avec les (communautés|cultivateurs|paysans)',
    ],
  },
  conflict: {
    phrases: [
      '(conflit|conflits) (armé|armés|interne|en cours)',
      '(guerre civile|insurrection|groupes armés|zone de conflit|zones de conflit|coup d’État)',
    ],
  },
  'no-assurance': {
    phrases: [
      "(aucune|sans|ni|pas d') (assurance|assurances|garantie|garanties) (écrite|écrites|formelle|quant à|contre|que|n'a été|sur|diplomatique|diplomatiques)",
      "(assurance|assurances|garantie|garanties) (n'a|n'ont) (pas|jamais) été (demandée|demandées|sollicitée|sollicitées)",
    ],
  },
  'spoken-assurance': {
    phrases: [
      '(assurance|assurances|garantie|garanties|promesse|engagement) (verbale|verbales|orale|orales|verbal|oral|non écrite|non écrites)',
      '(assuré|promis|garanti) (oralement|verbalement|de vive voix)',
    ],
  },
  'training-only': {
    phrases: [
      "(seule|unique|principale) (mesure|garantie|mesure d'atténuation|protection) (est|sera|reste|consiste en) (une|la|une journée de) formation",
      '(risque|risques) ... (atténué|atténués|réduits|maîtrisés|couverts|réduit) par (une|la|des) formation(s|)',
    ],
  },
  'legal-aid': {
    phrases: [
      '(aide|assistance) (juridictionnelle|juridique gratuite|judiciaire gratuite|juridique aux détenus|juridique aux personnes arrêtées|juridique aux accusés)',
      "(avocats|défense) (commis d'office|gratuite|pour les personnes arrêtées|pour les accusés|pour les détenus)",
      '(notification|protection) consulaire',
    ],
  },
  'complaint-route': {
    phrases: [
      '(mécanisme|voie|voies|procédure|dispositif|bureau) (indépendant|indépendante|) (de|des) (plainte|plaintes|recours|réclamation|réclamations) (indépendant|ouvert|ouverte|accessible|pour|)',
      '(peuvent|peut) (porter plainte|se plaindre|déposer une plainte|déposer plainte) (auprès|devant|à)',
    ],
  },
  'outcomes-unknown': {
    phrases: [
      "(sort|issue|suite|suites) (des|de|réservée|judiciaire) (personnes arrêtées|personnes interpellées|affaires|dossiers|aux affaires|procédures|suspects) (est inconnu|inconnu|inconnue|n'est pas suivi|n'est pas suivie|n'est pas connu|n'est pas connue|reste inconnu|restent inconnues)",
      '(aucun|sans|pas de) suivi (des|de|du sort des) (personnes arrêtées|arrestations|condamnations|affaires|peines prononcées)',
    ],
  },
};
