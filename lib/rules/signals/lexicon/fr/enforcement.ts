import type { PhraseBook } from '../phrases';

/** Words for finding, stopping and arresting people, and for what is passed on about them (E1 to E4). */
export const enforcementPhrases: PhraseBook = {
  arrest: {
    phrases: [
      '(faire|fait|feront) tomber (les|des|un) (réseaux|trafiquants|réseau)',
      'coups de filet (contre|antidrogue|dans)',
      "(mettre|mise) (sous les verrous|hors d'état de nuire)",
      '(traque|chasse) (aux|des) (trafiquants|passeurs|dealers|narcotrafiquants)',
      '(mettre la main sur|neutraliser) (les|des) (trafiquants|passeurs|réseaux)',
      "(arrestation|arrestations|interpellation|interpellations|capture|détention) (de|d'|des|du) (trafiquants|passeurs|suspects|dealers|narcotrafiquants|usagers|usagers de drogues|toxicomanes|consommateurs|délinquants|contrebandiers|mules|revendeurs|trafiquant)",
      '(arrêter|interpeller|appréhender|capturer|arrêtent|interpellent|arrête|interpelle) (les|des|le|ces) (trafiquants|passeurs|suspects|dealers|narcotrafiquants|usagers|toxicomanes|consommateurs|contrebandiers|revendeurs|mules)',
      '(procéder|procèdent|procède|procéderont|mener|mènent|conduire|conduisent|aboutir|aboutissent|aboutiront|donner lieu) (à|aux) (des|) (arrestations|interpellations)',
      '(arrestations|interpellations) et (poursuites|saisies|condamnations|inculpations)',
      '(saisies|perquisitions) et (arrestations|interpellations)',
      '(descentes|descente|rafles|raids|perquisitions) (de|de la|chez les|policières|antidrogue|contre les) (police|trafiquants|dealers|usagers|toxicomanes|)',
      '(livraison|livraisons) (surveillée|surveillées|contrôlée|contrôlées)',
      "(opérations|opération|agents|agent) (d'infiltration|infiltrés|infiltré|sous couverture)",
      '(démanteler|démantèlement|démantèlent|démantelé) (les|des|de|du|le|un) (réseaux|réseau|filières|filière) (de trafiquants|de trafic|criminels|de drogue|de passeurs|)',
      "(achats|achat) (simulés|simulé|contrôlés|d'infiltration)",
      "mandats d'arrêt",
      '(traduire|traduits|traduire les trafiquants|déférer|déférés) (en justice|devant la justice|au parquet|devant le parquet|devant les tribunaux)',
      '(amener|remettre) (les|des) (trafiquants|passeurs|suspects) (devant|à) (la|) (justice|juges)',
    ],
  },
  interdiction: {
    phrases: [
      '(repérage|détection|ciblage) (des|de) (cargaisons suspectes|conteneurs suspects|passeurs|trafiquants|convois)',
      '(barrages|barrage) (routiers|routier|filtrants|de police)',
      "couper les routes (de la drogue|du trafic|de l'héroïne|de la cocaïne)",
      "(saisie|saisies|interception|interceptions) (de|d'|des|du) (drogue|drogues|stupéfiants|héroïne|cocaïne|opium|cannabis|méthamphétamine|contrebande|cargaisons|convois|précurseurs)",
      '(saisir|intercepter|interceptent|saisissent) (la|les|des|de la|l’) (drogue|drogues|stupéfiants|cargaisons|convois|héroïne|cocaïne|passeurs)',
      '(opérations|opération|patrouilles|missions) (antidrogue|antidrogues|anti-drogue|anti-stupéfiants|de lutte contre les stupéfiants|de lutte contre la drogue)',
      '(identifier|repérer|localiser|traquer|cibler|pister|filer) (les|des|ces) (trafiquants|passeurs|suspects|dealers|narcotrafiquants|mules|revendeurs)',
      '(perturber|désorganiser|entraver) (les|le) (réseaux|trafic|filières|routes)',
      "(stopper|bloquer|arrêter|empêcher) (la drogue|l'héroïne|les convois|le passage de la drogue|les stupéfiants)",
    ],
  },
  'police-skills': {
    phrases: [
      "(techniques|méthodes) (d'enquête|d'interception|de fouille|de filature|de surveillance|de profilage|d'infiltration)",
      "(formation|formations|former|formés|formées|forme) ... (enquêtes antidrogue|détection|fouille|interception|enquête criminelle|techniques d'enquête|lutte contre le trafic|contrôle des conteneurs)",
      '(renforcement|renforcer|développement) (des|les|de leurs|de la|leurs) capacités ... (services de lutte|police|douanes|douaniers|policiers|gendarmes|gendarmerie|brigades|services répressifs|stupéfiants|enquêteurs)',
      '(formation|instruction|entraînement) (de|des|d’une|pour|aux) (brigade|brigades|unités|unité|policiers|douaniers|enquêteurs|agents de la) (antidrogue|des stupéfiants|spécialisées|d’intervention|police|)',
    ],
    except: [
      "formation (des|de|pour|aux) policiers (à la réduction des risques|à la santé publique|aux droits de l'homme|aux droits humains|à la naloxone|sur la santé|sur la réduction des risques)",
    ],
  },
  'police-equipment': {
    phrases: [
      '(équipement|équipements|matériel|matériels|moyens|véhicules|radios|uniformes|armes|ordinateurs) (de|pour|à|destiné à|destinés à|destinés aux|aux|remis à|remis aux|au profit de|au profit des) (la|les|) (police|policiers|douanes|gendarmerie|gendarmes|brigades|brigade|services antidrogue|garde-côtes|forces de sécurité)',
      '(équiper|équipe|équipera|doter|dote) (la|les|des|une) (police|brigade|brigades|douanes|gendarmerie|unités|unité)',
      '(trousses|kits) (de détection|de fouille|de dépistage des drogues|d’identification des drogues)',
    ],
  },
  'joint-enforcement': {
    phrases: [
      '(opérations|opération|patrouilles|enquêtes|enquête) (conjointes|conjointe|communes|commune|mixtes|mixte) (avec|de|entre|contre|antidrogue)',
      "(équipe commune|équipes communes) d'enquête",
    ],
  },
  'stage-suspected': {
    phrases: [
      '(un|une|des|les|ces|du|au) (suspect|suspecte|suspects|personnes soupçonnées|personne soupçonnée) (nommé|nommés|identifié|identifiés|connu|connus|fiché|fichés|désigné|désignés|de trafic)',
    ],
  },
  'stage-detained': {
    phrases: [
      '(est|sont|a été|ont été|déjà) (détenu|détenus|détenue|détenues|placé en garde à vue|placés en garde à vue|incarcéré|incarcérés|écroué|écroués|en détention provisoire)',
    ],
  },
  'stage-charged': {
    phrases: [
      '(est|sont|a été|ont été|déjà) (inculpé|inculpés|inculpée|mis en examen|mise en examen|renvoyé devant le tribunal|renvoyés devant le tribunal|mis en accusation)',
      'en attente de (leur|son) procès',
    ],
  },
  'stage-convicted': {
    phrases: [
      '(est|sont|a été|ont été|déjà) (condamné|condamnés|condamnée|condamnées) (à|pour|par)',
      'dans le couloir de la mort',
    ],
  },
  intelligence: {
    phrases: [
      '(informations|éléments) (recueillies|recueillis|obtenues) ... (transmises|transmis|remises|remis|partagées|partagés|communiquées) (aux|à la|à|avec)',
      '(noms|identités|itinéraires) (sont|seront) (transmis|communiqués|envoyés|remis|partagés) (aux|à la|à|avec)',
      '(alertes|alerte|signalement|signalements) (transmis|transmise|transmises|envoyés|envoyées) (aux|à la) (autorités|police|services)',
      "(échange|échanges|partage|partager|échanger|partagent|transmission|transmettre|transmettent|collecte|recueillir|communiquer|recueil) (de|du|d'|des|les|le|leurs) (renseignement|renseignements|renseignements criminels|renseignements opérationnels|informations opérationnelles|informations sur les suspects|informations sur les trafiquants)",
      '(renseignement|renseignements) (criminel|criminels|opérationnel|opérationnels|policier|policiers|antidrogue)',
      '(services|service|cellule|cellules|centre|centres|unité|unités) de renseignement(s|)',
      "(noms|identités|identité|nom|adresses) (des|de|d') (suspects|trafiquants|passeurs|usagers|personnes soupçonnées|voyageurs) (transmis|transmises|communiqués|communiquées|remis|remises|partagés|partagées)",
      '(fiches|dossiers) (sur|de) (les|) (suspects|trafiquants|passeurs)',
    ],
    except: ['(cellule|cellules|unité|unités|service) de renseignement financier'],
  },
  'tip-offs': {
    phrases: [
      'numéro vert pour dénoncer',
      '(récompense|récompenses|prime|primes) (aux|pour les) (informateurs|dénonciateurs|indicateurs|renseignements)',
      '(dénonciation|dénonciations|délation|indicateurs|informateurs) (de|des|des voisins|anonymes|anonyme|rémunérés|rémunéré|payés|de la police|aux autorités|à la police)',
      '(ligne|numéro) (verte|vert|téléphonique|) de dénonciation',
      '(signaler|signalent|signalement de|dénoncer|dénoncent) (les|des|leurs|tout) (trafiquants|passeurs|suspects|usagers|toxicomanes|voisins)',
      'prévenir la police de leur',
    ],
  },
  'evidence-passed': {
    phrases: [
      "(preuves|éléments de preuve|pièces à conviction|dossiers d'enquête|procès-verbaux) (transmis|transmises|remis|remises|communiqués|communiquées|envoyés|partagés|partagées) (à|aux|au|avec)",
      "(transmettre|transmission|remettre|remise|communiquer|envoi|partage|partager) (de|des|les|d'|ces) (preuves|éléments de preuve|pièces à conviction|dossiers d'enquête)",
    ],
  },
  'personal-data': {
    phrases: [
      '(données|informations) (personnelles|nominatives|biométriques|à caractère personnel) (des|de|sur les|sur des|sont|seront|transmises|partagées|des suspects|des passagers)',
      '(empreintes digitales|listes de passagers|dossiers passagers|fichier de suspects|fichiers de suspects)',
    ],
    except: ['protection des (données|informations) (personnelles|nominatives) (des|de)'],
  },
  'phone-data': {
    phrases: [
      '(relevés|données|fadettes|factures détaillées|journaux) (téléphoniques|téléphonique|de téléphonie|d’appels|de géolocalisation|des téléphones)',
      '(exploitation|extraction|analyse) (des|de) (téléphones|données téléphoniques|téléphones portables)',
      '(numéros|numéro) de téléphone (des|de) (suspects|trafiquants|passeurs)',
    ],
  },
  'analysis-shared': {
    phrases: [
      '(analyses|analyse|cartographie|tendances) (des|du|de) (réseaux|itinéraires|routes|trafic) (partagées|partagée|communiquées|transmises|avec)',
      "(échange|partage) d'analyses (stratégiques|de tendances|)",
    ],
  },
  'defence-side': {
    phrases: [
      '(communiqué|communiqués|communiquées|transmis|transmises|accessibles|remis|remises) (aussi|également|) (à|aux) (la défense|avocats de la défense|avocat de la défense)',
      'éléments à décharge (communiqués|transmis|remis)',
    ],
  },
  dogs: {
    phrases: [
      '(chenil|chenils) (de la police|des douanes|pour chiens)',
      'dressage de chiens',
      '(chien|chiens) (renifleur|renifleurs|détecteur|détecteurs|de détection|policier|policiers|antidrogue|stups|de recherche de stupéfiants)',
      '(brigade|brigades|unité|unités|équipe|équipes|groupe) (cynophile|cynophiles|canine|canines)',
      'maîtres-chiens',
    ],
  },
  scanners: {
    phrases: [
      '(scanner|scanners|scanneur|scanneurs|portique|portiques) (de|à|pour|corporel|corporels|mobile|mobiles|portuaire|détecteurs) (conteneurs|bagages|véhicules|camions|fret|rayons X|corps|port|)',
      '(appareils|équipements) à rayons X (pour|de) (bagages|conteneurs|véhicules|les ports|fret)',
      '(trousses|kits|mallettes) de (fouille|détection de drogue|détection de drogues|test de précurseurs)',
    ],
  },
  'night-vision': {
    phrases: ['(lunettes|jumelles|appareils|équipements|matériel) de vision nocturne', '(caméras|jumelles) thermiques'],
  },
  vehicles: {
    phrases: [
      '(véhicule|véhicules|voitures|vedettes|bateaux|motos|hélicoptères) (de patrouille|de police|d’interception|de poursuite|blindé|blindés|tout-terrain pour la police|pour la police|pour les douanes|pour la gendarmerie|pour les garde-côtes|rapides)',
    ],
    except: ['(bateaux|voitures) rapides de secours'],
  },
  surveillance: {
    phrases: [
      '(écoutes|écoute|interceptions|interception) (téléphoniques|téléphonique|judiciaires|des communications|de communications|légale)',
      "(matériel|équipement|équipements|système|systèmes|caméras|drones|logiciels) (de|d') (surveillance|vidéosurveillance|écoute|interception)",
      '(filatures|filature|géolocalisation) (de|des) (suspects|trafiquants|passeurs)',
      'reconnaissance faciale',
      'surveillance (électronique|discrète|policière|des suspects)',
    ],
    except: ['(système|systèmes) de surveillance (épidémiologique|sanitaire|du VIH)'],
  },
  'border-posts': {
    phrases: [
      '(poste|postes|bureaux|bureau) (frontière|frontières|frontaliers|frontalier|de liaison frontaliers|de contrôle)',
      '(points|point) de (contrôle|passage) (routier|routiers|frontalier|frontaliers|douanier|aux frontières)',
      '(unités|unité|cellules|cellule) (de contrôle|mixtes de contrôle) (portuaire|portuaires|des conteneurs|aéroportuaire|aéroportuaires|conjointe)',
    ],
  },
};
