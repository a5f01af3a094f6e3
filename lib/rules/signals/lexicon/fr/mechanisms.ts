import type { PhraseBook } from '../phrases';

const AGENTS =
  '(police|policiers|douaniers|douanes|douane|gendarmes|gendarmerie|enquêteurs|garde-frontières|gardes-frontières|garde-côtes|agents des douanes|brigade des stupéfiants|brigade antidrogue|brigades antidrogue|brigade de lutte|brigades de lutte|brigade mobile|brigades mobiles|office des stupéfiants|procureurs|forces de l’ordre|services répressifs|inspecteurs|marine|maîtres-chiens)';
const PERSONS =
  '(suspects|suspect|trafiquants|passeurs|voyageurs|passagers|usagers|personnes|dealers|chauffeurs|étrangers)';
const INMATES = '(résidents|pensionnaires|patients|personnes|jeunes|enfants|garçons|femmes|détenus|usagers|ils|elles)';

/** Mechanisms in word orders that the other lists lack: who is made stronger, what is passed on, who may leave. */
export const frenchMechanisms: PhraseBook = {
  'police-skills': {
    phrases: [
      `(former|forme|forment|formés|formées|formation|formations|instruire|entraîner|cours|stages|stage|encadrer|conseiller|renforcer|renforce|renforcement|appui|appuyer|soutien|soutenir) ... ${AGENTS}`,
      `${AGENTS} ... (formés|formées|formé|apprennent|suivent|suit|entraînés|instruits|stage|cours)`,
      '(fouille|contrôle|inspection) des (véhicules|bagages|conteneurs|navires|passagers|cargaisons)',
    ],
    except: [
      `(former|forme|forment|formés|formées|formation|formations|cours|stages|stage) ... ${AGENTS} ... (droits|réduction|santé|soins|VIH|naloxone)`,
      `${AGENTS} ... (formés|formées|formé|apprennent) ... (droits|réduction|santé|soins|orienter|VIH|naloxone)`,
      `(droits|réduction des risques|santé publique) ... ${AGENTS}`,
    ],
  },
  'police-equipment': {
    phrases: [
      `(équiper|équipe|équipent|équipement|équipements|véhicules|véhicule|radios|bateaux|vedettes|scanners|drones|motos|ordinateurs|matériel|chiens|carburant|fonds) (pour|à|aux|de|des|destinés aux|destinés à) (la|les|l’|des|) ${AGENTS}`,
      `${AGENTS} (reçoit|reçoivent|recevra|recevront|sont équipés|est équipée|sont dotés|est dotée)`,
      `(fournir|fournit|fournis|remettre|remet|remis|livrer|livre|livrés|donner|donne|donnés) ... (à|aux) (la|les|l’|) ${AGENTS}`,
    ],
    except: [`(aide|soutien|appui) ... (victimes|arrêtés|harcelés|battus) ... ${AGENTS}`],
  },
  'joint-enforcement': {
    phrases: [
      '(patrouilles|opérations|enquêtes|équipes|contrôles|descentes) (conjointes|communes|mixtes|coordonnées|transfrontalières|conjoints|communs)',
      '(bureaux|bureau|agents|agent|officier|officiers) de liaison',
      '(démanteler|démantèle|démantèlement|poursuivre|traquer|arrêter|intercepter) ... (réseaux|trafiquants|passeurs|filières|groupes)',
      '(organisateurs|trafiquants|passeurs|suspects) ... (traduits|déférés|jugés|identifiés|interceptés|arrêtés)',
    ],
  },
  intelligence: {
    phrases: [
      '(renseignements|renseignement|informations|données|signalements|alertes) ... (sont|est|seront|sera|a été|ont été) (transmis|transmises|transmise|communiqués|communiquées|envoyés|envoyées|remis|partagés|partagées|échangés|échangées|passés)',
      `(transmettre|transmet|transmettent|envoyer|envoie|envoient|communiquer|communique|communiquent|partager|partage|partagent|passe|passent) ... (renseignements|informations|tout ce) ... ${PERSONS}`,
      '(préviennent|prévient|avertissent|avertit|alertent|alerte) ... (police|douane|douanes|aéroport|port|homologues|postes|autorités)',
    ],
  },
  'personal-data': {
    phrases: [
      `(transmettre|transmet|transmettent|envoyer|envoie|envoient|communiquer|communique|communiquent|partager|partage|partagent|donne|donnent|remet|remettent) ... (noms|identités|empreintes|photographies|plaques|numéros|listes de passagers)`,
      `(noms|identités|empreintes|photographies|plaques|numéros de téléphone|listes de passagers|listes des passagers) ... (sont|est|seront) (transmis|transmises|communiqués|communiquées|envoyés|envoyées|remis|remises|partagés|partagées)`,
    ],
  },
  'hand-over-transfer': {
    phrases: [
      `${PERSONS} ... (remis|remises|livrés|livrées|transférés|transférées|reconduits|reconduites|ramenés|conduits) (à|aux|au|vers|en|de)`,
    ],
    except: [
      '(personnes|usagers) ... (transférés|transférées|conduits|ramenés) ... (hôpital|clinique|soins|centre de santé|famille|familles)',
    ],
  },
  'growers-affected': {
    phrases: [
      '(éradication|destruction) (forcée|forcées|par la force)',
      'arrachage (forcé|par la force)',
      '(armée|soldats|militaires|police|brigades|gendarmes) ... (arrachent|arrache|détruisent|détruit|brûlent|brûle|rasent|fauchent) ... (coca|pavot|cannabis|champs|cultures|plants)',
      '(villages|familles|paysans) ... (déplacés|déplacées|expulsés|expulsées|réinstallés|réinstallées) par (l’|la|les|le|) (éradication|armée|police|soldats|gendarmes|fumigations|épandages|concession|concessions|plantation|brigades)',
    ],
    except: ['(déplacés|déplacées) ... (soins|écoles)'],
  },
  'coca-cleared': {
    phrases: [
      '(éradication|éradiquer|arracher|arrachent|arrachage|détruire|détruisent|destruction|fumigation|fumiger|épandage|brûler|brûlent|couper) ... coca',
      'coca ... (arrachée|détruite|éradiquée|fumigée|brûlée)',
    ],
    except: ['(éradication|réduction|arrachage) (volontaire|concertée|négociée) ... coca'],
  },
  'kept-inside': {
    phrases: [
      `${INMATES} (ne|n’|n') (peuvent|peut|pourront) (pas|plus|) (sortir|partir|quitter)`,
      `${INMATES} ne (sortent|partent|quittent) ... (permission|autorisation|accord|avant)`,
      '(portail|porte|portes|grille|dortoir|dortoirs) (est|sont|reste|restent) (fermé|fermée|fermées|fermés|verrouillé|verrouillée|verrouillés|cadenassé|cadenassée|gardé|gardée) (à clé|à clef|la nuit|jour et nuit|)',
      '(derrière|entouré de|entourée de|entourés de) ... (mur|murs|clôture|barbelés|grilles|portes fermées)',
      '(sortie|départ|libération) ... (décidée|décidé|accordée|accordé|autorisée|soumise) ... (directeur|comité|commission|police|juge|autorités)',
      '(fugueurs|évadés|ceux qui s’enfuient|ceux qui fuient|celui qui s’enfuit) ... (ramenés|repris|ramené|punis|rattrapés)',
      '(restent|reste|demeurent|gardés|retenus|enfermés|maintenus) ... (six mois|douze mois|deux ans|un an|plusieurs mois|neuf mois|trois mois)',
    ],
    except: [
      '(portail|porte|portes) (est|sont|reste|restent) (ouvert|ouverte|ouvertes|ouverts)',
      '(peuvent|peut) (sortir|partir) (à tout moment|librement|quand)',
    ],
  },
  'entry-police': {
    phrases: [
      `(amenés|amenées|conduits|conduites|envoyés|envoyées|ramassés|ramassées|placés|internés|emmenés) ... par (la|les|des|) (police|policiers|gendarmes|soldats|militaires|patrouilles)`,
    ],
  },
  'entry-family': {
    phrases: [
      '(amenés|amenées|placés|placées|internés|internées|conduits|inscrits|envoyés) ... par (la|les|leur|leurs|) (famille|familles|parents|proches)',
    ],
  },
  'entry-authority': {
    phrases: [
      '(amenés|placés|envoyés|internés|conduits|désignés) ... par (le|les|la|un|des|) (chef de village|chefs de village|comité|comités|autorités locales|commune|mairie|fonctionnaires)',
    ],
  },
  sweeps: {
    phrases: [
      '(ramassés|ramassées|raflés|raflées|embarqués|embarquées|cueillis) ... (rue|rues|police|policiers|gendarmes|patrouilles)',
      '(listes|liste|registre|fichier|fichiers) (de|des|d’) (usagers|toxicomanes|consommateurs|drogués|personnes soupçonnées)',
      '(descentes|contrôles|fouilles|patrouilles) (dans|sur) ... (quartiers pauvres|quartiers de migrants|camps|bidonvilles|campements)',
    ],
  },
  'residential-centre': {
    phrases: [
      '(centre|centres|camp|camps|foyer|foyers) de (réadaptation|désintoxication|rééducation|réhabilitation|traitement|redressement)',
    ],
  },
  'military-policing': {
    phrases: ['(armée|soldats|militaires) ... (arrachent|détruisent|fouillent|arrêtent|patrouillent|brûlent|rasent)'],
  },
};
