import type { PhraseBook } from '../phrases';

/** Words for care that people did not choose or cannot leave, who decides, and what is done to them there (T1 to T5). */
export const treatmentPhrases: PhraseBook = {
  'compulsory-treatment': {
    phrases: [
      "(traitement|séjour|admission|participation|entrée|soins|cure) (n'est|ne sont) (pas|plus|jamais) (volontaire|volontaires|libre|libres|un choix)",
      "qu'ils le veuillent ou non",
      '(les|la|leur) (toxicomanes|usagers|consommateurs) (interpellés|arrêtés|ramassés) (sont|seront) (placés|envoyés|conduits|internés|orientés)',
      '(traitement|traitements|soins|cure|cures|désintoxication|désintoxications|réadaptation|réhabilitation|sevrage|sevrages|internement|internements|hospitalisation|placement|placements|admission) (obligatoire|obligatoires|forcé|forcés|forcée|forcées|imposé|imposés|imposée|imposées|contraint|contraints|sous contrainte|d’office|non volontaire|non volontaires|involontaire|involontaires)',
      "(placé|placés|placée|placées|interné|internés|internées|admis|hospitalisé|hospitalisés|retenu|retenus|retenues|enfermés|gardés|soignés|traités) (d'office|de force|contre leur gré|contre son gré|contre leur volonté|sans leur consentement|sans consentement|sans leur accord|sous contrainte)",
      'injonction (de soins|thérapeutique)',
      '(doivent|doit|sont tenus de|sont obligés de|obligés de|contraints de) (suivre|subir) (un|une|le|la) (traitement|cure|désintoxication|sevrage|réadaptation)',
      "(n'ont|n'a) pas (le choix|choisi d'y être|choisi de venir|demandé à venir|donné leur accord|consenti)",
      'sous peine de (prison|poursuites|sanctions|emprisonnement)',
    ],
    except: [
      '(traitement|traitements) obligatoire des (eaux|déchets|effluents)',
      '(traitement|traitements) forcé des (eaux|déchets)',
    ],
  },
  'voluntary-care': {
    phrases: [
      '(traitement|traitements|soins|admission|admissions|adhésion|participation|entrée|accueil) (est|sont|entièrement|strictement|toujours|) (volontaire|volontaires|libre et éclairé|libre)',
      '(consentement|accord) (libre et éclairé|éclairé) (du|des|de la|de chaque) (patient|patients|personne)',
      "(sort|sortent|part|partent|repart|repartent|rentre|rentrent|quittent|s'en vont|s'en va|va et vient|vont et viennent) (chez eux|chez elles|le centre|le foyer|) (quand|lorsqu'|dès qu'|comme) (ils|elles|il|elle|chacun) (le souhaitent|le souhaite|le veulent|le veut|veulent|veut|le désirent|le désire|l'entendent|l'entend)",
      "(sortent|partent|repartent|s'en vont|vont et viennent) (à leur guise|librement|à tout moment|à toute heure)",
      '(portail|porte|portes|grille|entrée) (reste|restent|est|sont|demeure|demeurent) (toujours|) (ouvert|ouverte|ouvertes|ouverts)',
      '(libre|libres) de (partir|sortir|rentrer|quitter|rentrer chez eux|arrêter)',
      '(peut|peuvent) (partir|arrêter|sortir|quitter le programme|interrompre le traitement) (à tout moment|quand ils le souhaitent|librement|quand elles le souhaitent)',
    ],
    except: [
      "(personne|nul|nulle|seul le personnel|le personnel|les visiteurs) ... (sort|sortent|part|partent|quitte|rentre) ... (quand|lorsqu'|librement|à sa guise)",
    ],
  },
  'closed-centres': {
    phrases: [
      "(établissement|centre|lieu|bâtiment) (entouré|ceint|clôturé|cerné) (de|d'un|d'une|par) (murs|mur|hauts murs|clôture|barbelés|grillage|grilles)",
      '(fenêtres|dortoirs) (grillagées|grillagés|à barreaux|munies de barreaux)',
      '(centre|centres|établissement|établissements|foyer|foyers|institution|institutions|pavillon|pavillons|service|services|quartier|quartiers) (fermé|fermés|clos|verrouillé|verrouillés|gardé|gardés|surveillé|surveillés par la police|à régime fermé|de régime fermé|sous clé|sous garde)',
      '(centre|centres|camp|camps) (de désintoxication|de réadaptation|de réhabilitation|de traitement|de rééducation|de détention) (fermé|fermés|obligatoire|obligatoires|forcée|forcé|pour toxicomanes|pour usagers de drogues|pour drogués)',
      '(centre|centres|camp|camps) de (rééducation|détention pour toxicomanes|désintoxication forcée|traitement obligatoire|redressement)',
      "(mur|murs|clôture|clôtures) (d'enceinte|périphérique|périphériques|barbelée|barbelées|de barbelés)",
      '(fil de fer barbelé|fils barbelés|barbelés|miradors|mirador)',
      '(empêcher|prévenir|éviter) (les|toute|leur|des) (fuites|évasions|fugues|évasion|fuite)',
      '(portail|portails|portes|porte|dortoirs|dortoir|grilles|grille) (cadenassé|cadenassés|cadenassées|verrouillé|verrouillée|verrouillés|verrouillées|fermée à clé|fermées à clé|fermés à clé|fermé à clé)',
    ],
    except: [
      '(centre|centres|service|services) (fermé|fermés) (pour travaux|depuis|temporairement|au public|le dimanche)',
    ],
  },
  'kept-inside': {
    phrases: [
      '(personne|nul) ne (sort|part|quitte le centre) avant',
      '(la|les) (clé|clés|clef|clefs) (est|sont|reste|restent) (gardée|gardées|détenue|détenues|conservée|entre les mains|chez|aux mains) (par|de|du|le|des)',
      "(nul|personne|aucun pensionnaire|aucun résident) (ne sort|ne quitte|ne part|n'est autorisé à sortir) (sans|avant|qu'avec|le centre)",
      '(visites|visite|appels) (interdites|interdits|interdite) (les|le|pendant|durant) (trois|six|premiers|premier|premières)',
      '(sort|sortent) quand le (directeur|comité|chef|commandant) (le|l|en)',
      "(ne|n') (peuvent|peut|pourront|pourra|pouvaient) (pas|plus|) (quitter|sortir|partir|en sortir|franchir) (le|la|l'|du|de|des|avant|qu'avec|qu'après|que|sans|librement|)",
      '(qui|personne qui) (garde|détient|conserve|a) (la clé|les clés|la clef|les clefs)',
      '(gardien|gardiens|garde|gardes|directeur|directrice|surveillants|vigiles) (garde|gardent|détient|détiennent|conserve|conservent|a|ont) (la clé|les clés|la clef|les clefs)',
      "(portail|porte|portes|grille|grilles|dortoirs) (est|sont|reste|restent) (fermé|fermée|fermés|fermées|verrouillé|verrouillée|verrouillées|verrouillés) (la nuit|à clé|jour et nuit|en permanence|de l'extérieur|le soir)",
      "(sortie|sorties|départ|départs) (n'est|ne sont|) (soumise|soumises|possible|possibles|autorisée|autorisées|subordonnée|subordonnées) (qu'avec|à|avec|que|qu'après|sur) (l'accord|autorisation|l'autorisation|décision|une autorisation|la permission|la fin)",
      "(avec|sans) (l'accord|l'autorisation|la permission) (écrite|écrit|) du (directeur|chef|commandant|comité)",
      'la durée du séjour est (fixée|décidée|déterminée) par',
      "(ceux|celles|résidents|patients|pensionnaires) (qui|) (s'enfuient|fuguent|s'échappent|tentent de fuir|tentent de partir) (sont|seront) (ramenés|ramenées|repris|reprises|punis|punies|rattrapés|recherchés)",
      "(restent|reste|gardés|retenus|demeurent) (au moins|pendant|) (six mois|un an|deux ans|douze mois|dix-huit mois|vingt-quatre mois|trois ans) (avant de pouvoir|avant toute|quoi qu'ils|minimum|sans pouvoir)",
      '(gardes|gardiens|policiers|vigiles) (armés|postés|en faction) (à|aux|devant) (la|l|) (porte|entrée|portes|portail|sorties|sortie)',
    ],
  },
  'entry-police': {
    phrases: [
      "(à l'issue|au terme) (de la|d'une|des) (garde à vue|rafle|rafles|descente) ... (centre|cure|désintoxication)",
      '(amenés|amenées|conduits|conduites|envoyés|envoyées|placés|placées|déposés|livrés|orientés) (là|au centre|dans le centre|de force|) (par) (la|les|des|) (police|policiers|gendarmes|agents|milice|milices)',
      'la police (amène|conduit|place|envoie|dépose) (les|des|chaque|tout)',
    ],
  },
  'entry-authority': {
    phrases: [
      '(placés|placées|envoyés|envoyées|désignés|amenés|internés|admis) (par|sur décision|sur ordre|à la demande) (du|de la|des|le|la|les|de) (maire|commune|comité populaire|chef du village|chef de village|autorités locales|préfet|comité|milice|comité de quartier|gouverneur|autorité locale)',
      '(le|la|les) (comité populaire|chef du village|autorités locales|maire|préfet) (décide|décident|désigne|désignent|fixe|fixent) (de|qui|du|la|les)',
    ],
  },
  'entry-family': {
    phrases: [
      '(placés|placées|amenés|amenées|internés|internées|admis|enfermés) (par|à la demande de|sur demande de|à la demande des) (leur|leurs|la|les|des) (famille|familles|parents|proches)',
      '(la famille|les familles|les parents) (paie|paient|demande|demandent|signe|signent) (pour que|le placement|pour|leur internement)',
    ],
  },
  'entry-court': {
    phrases: [
      "(ordonné|ordonnés|ordonnée|ordonnées|placés|placées|décidé|imposé|envoyés|condamnés) (par|sur décision|sur ordre|sur ordonnance) (le|d'un|un|du|des) (tribunal|juge|tribunaux|juges)",
      "(traitement|cure|soins|placement) sur (décision|ordonnance) (judiciaire|du tribunal|d'un juge)",
    ],
  },
  'entry-clinician': {
    phrases: [
      "(admis|admises|orientés|adressés|adressées) (par|après avis|sur avis) (un|une|leur|d'un|du|des) (médecin|médecins|infirmier|infirmière|soignant|soignants)",
      "(évaluation|indication) médicale (à|avant) (l'|toute|) (entrée|admission)",
    ],
  },
  'entry-self': {
    phrases: [
      "(viennent|vient|se présentent|entrent|s'inscrivent) (d'eux-mêmes|de leur plein gré|librement|volontairement|de leur propre initiative|de son plein gré)",
      'à (leur|sa) propre demande',
    ],
  },
  'no-judge': {
    phrases: [
      '(la|le) (comité|commission|chef|directeur|maire|police) (seul|seule|décide seul|décide seule|prononce le placement)',
      "sans (décision|contrôle|intervention|autorisation|ordonnance|mandat|passer|voir|être présentés|avoir vu|jugement|procès|recours) (judiciaire|d'un juge|du juge|de juge|d'un tribunal|devant un juge|de justice|un juge|à un juge|ni procès|)",
      '(aucun|aucune) (juge|tribunal|recours|contrôle judiciaire|décision de justice|voie de recours)',
      "(décision|placement|internement) (administrative|administratif) (sans|de placement|d'internement|d'un an|de deux ans|seule)",
      'sans passer devant (un|le) juge',
    ],
  },
  'forced-work': {
    phrases: [
      '(cultivent|construisent|cousent|fabriquent|emballent) ... (pour le compte|au profit|pour le centre|pour la vente|sous surveillance)',
      '(journée|journées) de travail (imposée|imposées|de dix heures|de douze heures|de huit heures)',
      '(contribuent|participent) par leur travail (aux frais|au fonctionnement|à leur)',
      '(travail|travaux) (forcé|forcés|obligatoire|obligatoires|imposé|imposés|pénible imposé)',
      '(ergothérapie obligatoire|thérapie par le travail|rééducation par le travail|camp de travail|camps de travail)',
      '(doivent|doit|sont tenus de|sont obligés de|sont contraints de|sont forcés de|obligés de|contraints de|forcés de) travailler',
      '(quota|quotas|objectifs) de (production|travail) (des résidents|journaliers|quotidiens|à remplir|)',
      "(travaillent|travaille) (aux champs|dans les champs|à l'atelier|dans les ateliers|sur les chantiers) (toute la journée|chaque jour|dix heures|huit heures|six jours|du matin au soir)",
      '(produits|biens|récoltes|articles) (fabriqués|produits|cultivées|confectionnés) par les (résidents|pensionnaires|patients|toxicomanes|internés) (sont vendus|vendus|vendues)',
    ],
    except: ['travaux obligatoires de (sécurité|voirie)'],
  },
  'unpaid-work': {
    phrases: [
      "(travail|travaux|travaillent|travailler|main-d'œuvre) (non rémunéré|non rémunérés|non payé|sans salaire|sans être payés|sans rémunération|sans paie|gratuite|gratuitement|sans solde|sans contrepartie)",
      '(ne reçoivent|ne perçoivent|ne touchent) (aucun|pas de) (salaire|rémunération|paie)',
    ],
  },
  beatings: {
    phrases: [
      '(sévices|violences physiques|brutalités) (contre|infligés|infligées|sur|envers)',
      '(frapper|battre|tabasser) (les|ceux|des) (détenus|pensionnaires|patients|résidents|qui)',
      '(coups|passages à tabac|bastonnade|bastonnades|flagellation|fouet|coups de bâton|coups de fouet|coups de canne|châtiments corporels|châtiment corporel|punitions corporelles)',
      '(battus|battues|frappés|frappées|roués de coups|tabassés|fouettés)',
    ],
    except: ["coups (de fil|de main|d'envoi|de pouce|d'œil)"],
  },
  shackling: {
    phrases: [
      '(enchaînés|enchaînées|enchaîné|enchaînement|entravés|entravées|attachés|attachées|menottés|menottées|ligotés) (à|au|aux|par|la nuit|pendant|dans)',
      '(des|les|aux) (chaînes|fers) (aux pieds|aux chevilles|aux poignets|pendant|la nuit)',
      '(mis|mises|gardés|tenus|gardées) aux fers',
    ],
  },
  isolation: {
    phrases: [
      "(cellule|cellules|chambre|chambres|quartier) (d'isolement|disciplinaire|disciplinaires|de punition|punitive|punitives)",
      "(mis|mise|placés|placées|placement|enfermés) (à|en|au) (l'isolement|isolement|cachot|mitard)",
      '(au|le|du|un) (cachot|mitard)',
    ],
    except: ["chambre(s|) d'isolement (pour|des) (tuberculeux|patients contagieux|raisons sanitaires)"],
  },
  drills: {
    phrases: [
      '(exercices|exercice|entraînement|discipline|régime) (militaire|militaires|punitif|punitifs|de type militaire|de style militaire)',
      '(marches|marche|pompes|exercices physiques) (forcées|forcée|forcés|punitives|au pas|comme punition)',
    ],
  },
  'denial-of-food': {
    phrases: [
      "(privation|privés|privées|privé|privée|priver) (de|d') (nourriture|repas|manger|eau|aliments)",
      '(refus|suppression) de (nourriture|repas)',
      '(repas|rations) (supprimés|supprimées|refusés|refusées|réduites en guise de punition)',
    ],
  },
  'no-care-in-withdrawal': {
    phrases: [
      '(sevrage|manque) (à sec|brutal|sans médicament|sans médicaments|sans soins|sans assistance|sans suivi|sans aide médicale|en cellule|sec)',
      '(aucun|sans) (soin|soins|médecin|suivi médical|assistance médicale) (pendant|durant|lors du) (le|la|) (sevrage|manque|désintoxication)',
    ],
  },
  'no-agonist': {
    phrases: [
      '(ni|aucun|aucune|pas de|sans) (méthadone|buprénorphine|traitement de substitution|traitements de substitution|substitution)',
      '(méthadone|substitution|buprénorphine|traitement de substitution) (est|y est|) (interdite|interdit|indisponible|interrompue|interrompu|arrêtée|arrêté|refusée|refusé)',
      'abstinence (seule|totale|comme seul|obligatoire|complète) (objectif|but|imposée|)',
    ],
  },
  'no-hiv-tb-care': {
    phrases: [
      '(aucun|sans|pas de|ni) (traitement|dépistage|soins|antirétroviraux|suivi) (du|contre le|contre la|pour le|de la|antirétroviral|) (VIH|tuberculose|sida|antituberculeux|antirétroviral)',
      '(antirétroviraux|traitement du VIH|traitement de la tuberculose|traitement antirétroviral) (interrompu|interrompus|refusé|refusés|indisponible|indisponibles|confisqués)',
    ],
  },
  'no-pain-relief': {
    phrases: [
      "(sans|aucun|ni|pas d'|pas de) (antidouleur|antidouleurs|analgésique|analgésiques|soulagement de la douleur|traitement de la douleur|morphine)",
      '(antidouleurs|analgésiques|morphine) (refusés|refusée|refusé|interdits|interdite|confisqués)',
    ],
  },
  'withdrawal-for-statements': {
    phrases: [
      '(interrogés|interrogées|interrogatoire|interrogatoires|interroger|auditionnés|déclarations|aveux) ... (en manque|en état de manque|pendant le sevrage|état de manque|en sevrage)',
      "(manque|sevrage) (est|) (utilisé|exploité) (pour|afin) (obtenir|de|d'obtenir|faire)",
    ],
  },
};
