import type { PhraseBook } from '../phrases';

const held =
  '(arrêtés|arrêtées|détenus|détenues|enfermés|enfermées|placés|placées|internés|internées|retenus|retenues|ramassés|ramassées|emprisonnés|emprisonnées|incarcérés|incarcérées)';

/** Words for who is held or left out, and for what the help does for a closed centre (T6 to T12). */
export const peoplePhrases: PhraseBook = {
  'held-children': {
    phrases: [
      `(enfants|mineurs|adolescents|enfants des rues|jeunes de moins de dix-huit ans) (sont|seront|étaient|ont été|y sont|) ${held}`,
      '(détention|enfermement|placement|arrestation|internement) (des|de|d’) (enfants|mineurs|adolescents|enfants des rues)',
    ],
  },
  'held-pregnant-women': {
    phrases: [
      `femmes enceintes (sont|seront|ont été|y sont|) ${held}`,
      '(détention|arrestation|placement|enfermement|internement) (des|de) femmes enceintes',
    ],
  },
  'held-women': {
    phrases: [
      `(femmes|mules|passeuses) (sont|seront|ont été|y sont|) ${held}`,
      '(détention|arrestation|placement|enfermement|internement) (des|de) femmes',
      'prison(s|) (pour|de) femmes',
    ],
  },
  'held-migrants': {
    phrases: [
      `(migrants|étrangers|réfugiés|demandeurs d'asile|sans-papiers|travailleurs migrants) (sont|seront|ont été|y sont|) ${held}`,
      '(détention|arrestation|arrestations|placement|rafles|enfermement) (des|de|d’) (migrants|étrangers|réfugiés|sans-papiers)',
    ],
  },
  'border-people': {
    phrases: [
      '(frontière|frontières) (orientale|orientales|occidentale|occidentales|nord|sud|est|ouest|commune|communes|terrestre|terrestres|poreuse|poreuses|avec|entre)',
      '(opérations|opération|patrouilles|passeurs|trafiquants|trafic|mouvements|commerçants) (transfrontalières|transfrontalière|transfrontaliers|transfrontalier)',
      '(personnes|voyageurs|familles|travailleurs|passagers|commerçants) (qui franchissent|franchissant|qui traversent|traversant|arrivant|en provenance)',
      '(contrôle|contrôles|fouille|fouilles|contrôler|fouiller|filtrage) (des|les) (voyageurs|passagers|arrivants|personnes qui)',
    ],
  },
  'held-sex-workers': {
    phrases: [
      `(travailleuses du sexe|prostituées|travailleurs du sexe) (sont|seront|ont été|y sont|) ${held}`,
      '(détention|arrestation|arrestations|placement|rafles) (des|de) (travailleuses du sexe|prostituées)',
    ],
  },
  'held-homeless': {
    phrases: [
      `(sans-abri|mendiants|personnes à la rue|vagabonds) (sont|seront|ont été|y sont|) ${held}`,
      '(détention|arrestation|ramassage|placement|rafles) (des|de) (sans-abri|mendiants|vagabonds|personnes à la rue)',
    ],
  },
  'held-with-hiv': {
    phrases: [
      `(personnes vivant avec le VIH|séropositifs|malades du sida) (sont|seront|ont été|y sont|) ${held}`,
      '(détention|placement|isolement) (des|de) (personnes vivant avec le VIH|séropositifs)',
    ],
  },
  'held-with-disabilities': {
    phrases: [
      `(personnes handicapées|malades mentaux|personnes souffrant de troubles mentaux|handicapés) (sont|seront|ont été|y sont|) ${held}`,
      '(détention|placement|internement|enfermement) (des|de) (personnes handicapées|malades mentaux)',
    ],
  },
  'held-minorities': {
    phrases: [
      `(membres de minorités|minorités|Roms|autochtones|minorités ethniques|populations autochtones) (sont|seront|ont été|y sont|) ${held}`,
      '(détention|arrestation|arrestations|rafles) (des|de) (minorités|Roms|autochtones|membres de minorités)',
    ],
  },
  'children-with-adults': {
    phrases: [
      '(enfants|mineurs|adolescents) ... (avec des adultes|avec les adultes|parmi les adultes|mêlés aux adultes)',
      '(enfants|mineurs) et adultes (ensemble|dans les mêmes|partagent)',
    ],
  },
  'women-unequal': {
    phrases: [
      '(aucun|aucune|sans|pas de) (place|places|service|services|lit|lits|structure|dortoir) (pour|destinés aux|réservée aux|réservé aux) (les|) femmes',
      '(services|places|soins|centre) (réservés|réservées|réservé|ouverts|ouvert) (aux|uniquement aux|seulement aux) hommes',
    ],
  },
  'centre-build': {
    phrases: [
      "(construction|construire|édifier|bâtir|édification) (du|de|d'un|des|un|le|la|les) (nouveau|nouveaux|) (centre|centres|bâtiment|bâtiments|dortoir|dortoirs|camp|pavillon) ... (fermé|fermés|obligatoire|désintoxication|rééducation|détention|clôturé|réadaptation)",
      "(construction|construire|pose|édification) (d'un|d'une|du|de la|le|la) (mur d'enceinte|clôture|mirador|mur de clôture)",
    ],
  },
  'centre-repair': {
    phrases: [
      "(réfection|réparation|réparer|rénovation|rénover|réhabilitation|extension|agrandir|agrandissement) (du|des|de la|de l'|le|les|d'un|de) (centre|centres|dortoir|dortoirs|murs|clôture|cellules|toit|bâtiments) ... (fermé|fermés|obligatoire|désintoxication|rééducation|détention|internés|réadaptation|clôture|enceinte)",
    ],
  },
  'centre-furnish': {
    phrases: [
      '(lits|matelas|mobilier|couvertures|cuisines|équipement) (pour|destinés à|destinés aux|du|des|au) (le|les|centre|centres|dortoirs|) (centre|centres|dortoirs|pensionnaires|) (fermé|fermés|de désintoxication|de rééducation|de détention|obligatoire|de réadaptation)',
    ],
  },
  'centre-running-costs': {
    phrases: [
      "(frais|coûts|dépenses|budget) (de fonctionnement|d'exploitation|courants|courantes) (du|des|de|d'un) (centre|centres|camp|camps)",
      '(nourriture|repas|électricité) (des|du) (internés|pensionnaires|centre fermé|détenus)',
    ],
  },
  'centre-staff': {
    phrases: [
      "(formation|former|salaires|primes|recrutement|formés) (du|des|de|le|les) (personnel|gardiens|gardes|surveillants|encadrants|directeurs) (du|des|de|d'un) (centre|centres|camp|camps)",
    ],
  },
  'centre-closure': {
    phrases: [
      '(fermeture|fermer|démantèlement|transition) (progressive|définitive|) (du|des|de|le|les|ces) (centre|centres|camp|camps) (obligatoires|obligatoire|fermés|de rééducation|de désintoxication|de détention|)',
      'passage (des|aux) (centres obligatoires|soins communautaires|centres fermés)',
    ],
  },
  'release-less-likely': {
    phrases: [
      '(libérés|libération|sortie|remise en liberté|libérables|sortir) ... (malades|soins indisponibles|faute de soins|non soignés|motif médical|raison de santé)',
      "(soins|traitement) (sur place|à l'intérieur) ... (rester|maintenus|retenus|ne sont plus libérés|plus de motif)",
    ],
  },
  'no-consent': {
    phrases: [
      '(traitement|cure|soins|thérapie) ... (sans consentement|sans leur consentement|sans son consentement|sans leur accord)',
      "(consentement|accord) (n'est|) (pas|non|jamais) (demandé|requis|recueilli|sollicité)",
    ],
  },
  'penalty-for-failing': {
    phrases: [
      "(prison|emprisonnement|incarcération|retour en prison|sanction|sanctions|peine) (en cas|pour|s'ils) (d'échec|de rechute|d'abandon|échouent|rechutent|d'interruption du traitement|ceux qui rechutent|d'un test positif)",
      "(rechute|échec|abandon|test positif) (est|entraîne|entraînent|sont|conduit|vaut) (puni|punie|punis|la prison|l'incarcération|une sanction|à la prison|un retour en prison|sanctionné|sanctionnée)",
    ],
  },
  'longer-than-sentence': {
    phrases: [
      '(plus long|plus longue|plus longtemps|durée supérieure) (que|à) (la|leur|celle de|une) (peine|peine encourue|peine de prison|condamnation|la peine)',
    ],
  },
  'not-indicated': {
    phrases: [
      '(sans|aucune|ni) (indication|évaluation|nécessité|examen|diagnostic) (médicale|médical|préalable|de dépendance)',
      '(usagers|consommateurs) (occasionnels|non dépendants) (placés|soumis|envoyés|internés|contraints|traités)',
    ],
  },
  'expulsion-for-test': {
    phrases: [
      '(exclus|exclusion|renvoi|renvoyés|expulsés|exclu) (du programme|automatique|immédiate|du traitement|) (en cas de|après|pour|au premier|dès le premier) (un|) (test positif|rechute|test urinaire positif|test)',
    ],
  },
  'patient-data': {
    phrases: [
      '(la police|les policiers|le ministère|les autorités) (a|ont|auront|aura) accès (aux|à la|à) (dossiers|données|liste|registre|fichier) (médicaux|médicales|des patients|des usagers|des bénéficiaires|du centre|)',
      "(données|dossiers|noms|listes|liste|registre|coordonnées|fichier) (médicales|médicaux|) (des|de|du) (patients|patient|usagers|toxicomanes|bénéficiaires|malades) ... (police|autorités|ministère de l'intérieur|parquet|forces de l'ordre|douanes|services de sécurité)",
      '(signaler|déclarer|communiquer|transmettre|remettre) (les|des|leurs|le nom des|les noms des|la liste des) (patients|usagers|malades|toxicomanes) (à la|aux|au) (police|autorités|ministère|parquet)',
    ],
  },
  'school-testing': {
    phrases: [
      "(dépistage|dépistages|tests|test) (de drogue|de drogues|urinaire|urinaires|des stupéfiants|salivaires) (des|à|dans|en|auprès des) (élèves|l'école|les écoles|écoles|milieu scolaire|lycéens|étudiants|lycées)",
    ],
  },
  'police-in-class': {
    phrases: [
      '(policiers|police|gendarmes|agents) (en uniforme|) (dans les|en|interviennent dans les|à l’|devant les) (classes|classe|écoles|école|élèves|lycées)',
    ],
  },
  'public-shaming': {
    phrases: [
      '(exhibés|exhibition|humiliation|humiliés|présentés) (publique|publiquement|en public|à la télévision|aux médias|devant la presse|à la presse|devant les caméras)',
      '(photos|noms|visages) (des|de) (usagers|consommateurs|toxicomanes|arrêtés|suspects|trafiquants) (affichés|affichées|publiés|publiées|diffusés)',
      'aveux publics',
    ],
  },
  stigmatising: {
    phrases: [
      '(drogués|toxicomanes|consommateurs) (criminels|parias|dégénérés|dangereux|fléau|cancer)',
      '(fléau social|cancer de la société|mal social|société sans drogue|monde sans drogue|la drogue tue)',
    ],
  },
};
