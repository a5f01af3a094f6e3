import type { PhraseBook } from '../phrases';

/** Words for the kind of work (P2). */
export const strandPhrases: PhraseBook = {
  'strand-enforcement': {
    phrases: [
      '(services|service|brigade|brigades|office|direction|agence|unité|unités|police) (de lutte contre|de répression|antidrogue|anti-drogue|anti-stupéfiants|antistupéfiants|des stupéfiants) (les stupéfiants|les drogues|la drogue|le trafic|des drogues|du trafic|)',
      "lutte contre (le|la|les|l') (trafic|trafic illicite|narcotrafic|trafiquants|stupéfiants|contrebande de drogue)",
      '(répression|réprimer|combattre|endiguer) (du|le|des|les) (trafic|narcotrafic|trafiquants)',
      "(renforcement|renforcer|appui) (des|les|aux) capacités (des|de la|de l'|d') (services répressifs|police|services de police|douanes|gendarmerie|services de sécurité|services de lutte contre les stupéfiants)",
      "(application|services d'application) (de la loi|des lois) (en matière de drogue|en matière de drogues|antidrogue|)",
      '(services répressifs|forces de sécurité|forces de police|agents des douanes|services douaniers)',
      'contrôle (des stupéfiants|aux frontières|des frontières)',
    ],
  },
  'strand-judicial': {
    phrases: [
      '(entraide|coopération) (judiciaire|pénale|judiciaire internationale|en matière pénale)',
      '(formation|appui|renforcement|assistance) (des|aux|de la) (magistrats|juges|procureurs|parquets|chaîne pénale|justice pénale)',
      '(poursuite|poursuites|instruction|jugement) des (affaires|infractions|crimes) (de drogue|de stupéfiants|liées à la drogue|liés à la drogue|liées aux stupéfiants)',
      'pôle (judiciaire|antidrogue|spécialisé)',
    ],
  },
  'strand-law-reform': {
    phrases: [
      '(réforme|révision|refonte|modification) (de la loi|du code pénal|de la législation|des lois) (sur les stupéfiants|sur les drogues|antidrogue|relative aux stupéfiants|)',
      "(rédaction|élaboration) (d'un|du|de la|d'une) (projet de loi|nouvelle loi|loi) (sur les drogues|sur les stupéfiants|antidrogue|)",
    ],
  },
  'strand-eradication': {
    phrases: [
      '(éradication|destruction|arrachage) (des|de) (cultures|plants|plantations|champs|cultures illicites|pavot|coca|cannabis)',
      "(campagne|campagnes|brigade|brigades|équipe|équipes) d'(éradication|arrachage)",
    ],
  },
  'strand-forensics': {
    phrases: [
      '(laboratoire|laboratoires) (de police scientifique|de criminalistique|d’analyse des drogues|d’analyse de drogues|médico-légal|médico-légaux)',
      '(police scientifique|analyses médico-légales|expertise toxicologique)',
      'observatoire (national|) des drogues',
    ],
  },
  'strand-alternatives': {
    phrases: [
      '(développement|cultures|revenus) (alternatif|alternatifs|alternatives|de substitution|de remplacement)',
      'moyens de subsistance (licites|durables|alternatifs|de substitution)',
      '(reconversion|sortie) (des|de) (cultivateurs|producteurs|la coca|cultures illicites)',
      '(écoles paysannes|filières licites|cultures licites|économie licite)',
    ],
  },
  'strand-treatment': {
    phrases: [
      '(traitement|prise en charge|soins) (de la|des|de l’|pour les) (toxicomanie|toxicomanes|dépendance aux drogues|addictions|personnes dépendantes|troubles liés à l’usage de drogues|usagers de drogues)',
      '(réadaptation|réhabilitation|réinsertion) des (toxicomanes|usagers de drogues|personnes dépendantes)',
      "(centre|centres|service|services) (d'addictologie|de désintoxication|de soins aux toxicomanes|de soins en addictologie)",
      'postcure',
    ],
  },
  'residential-centre': {
    phrases: [
      "(centre|centres|foyer|foyers|établissement|établissements|institution|institutions|camp|camps) (de|d'|pour) (désintoxication|réadaptation|réhabilitation|traitement|cure|rééducation|redressement|toxicomanes|usagers de drogues|jeunes toxicomanes|postcure|accueil pour toxicomanes)",
      "(pensionnaires|résidents|internés|stagiaires) (du|des|de ce|de l') (centre|centres|foyer|établissement)",
      '(centre|foyer|établissement) ... (héberge|accueille|loge|compte|abrite)',
    ],
  },
  'strand-harm-reduction': {
    phrases: [
      'réduction des (risques|dommages|méfaits)',
      "(échange|distribution|programmes|programme) (de|d'|d'échange de) (seringues|aiguilles|aiguilles et de seringues)",
      '(traitement|traitements) (de substitution|agoniste|agonistes|de substitution aux opioïdes|par agonistes opioïdes)',
      '(salle de consommation|salles de consommation|travailleurs de proximité|équipes de proximité|centre d’accueil à bas seuil)',
      '(distribution de|accès à la|kits de) (naloxone|méthadone|buprénorphine)',
    ],
  },
  'strand-medicines': {
    phrases: [
      "accès (à la|à l'|aux|au) (morphine|médicaments sous contrôle|médicaments contrôlés|médicaments essentiels|soulagement de la douleur|analgésiques opioïdes)",
      '(soins palliatifs|morphine orale|traitement de la douleur|substances placées sous contrôle à des fins médicales)',
    ],
  },
  'strand-prevention': {
    phrases: [
      "prévention (de l'usage|de la toxicomanie|de la consommation|des addictions|de la consommation de drogues|de l'abus de drogues)",
      '(éducation préventive|réduction de la demande|prévention en milieu scolaire)',
      "campagnes (d'information|de sensibilisation) (sur|aux dangers de) (les drogues|la drogue|l'usage)",
    ],
  },
  'strand-diversion': {
    phrases: [
      "(alternative|alternatives|solutions de rechange|mesures de substitution) (à la|à l'|aux) (prison|incarcération|emprisonnement|détention|poursuites|arrestation)",
      '(mesures|peines) non privatives de liberté',
      '(dépénalisation|la décriminalisation|déjudiciarisation)',
      'orientation vers (les soins|des soins|un traitement volontaire)',
      'proportionnalité des peines',
    ],
  },
};

/** Words for how the help reaches the recipient, in what form, and how it was prepared (P3, P5, P8 to P12). */
export const formPhrases: PhraseBook = {
  'passed-through': {
    phrases: [
      "(mis en œuvre|mise en œuvre|exécuté|exécutée|géré|gérée) par (l'ONUDC|l'Office des Nations Unies|le PNUD|l'UNOPS|INTERPOL|un prestataire|une organisation internationale)",
      "(versé|versée|versés|transite|transitent|acheminé|acheminés) (à|par) (l'ONUDC|un fonds fiduciaire|l'agence des Nations Unies|le PNUD)",
    ],
  },
  'form-cash': { phrases: ['(appui|aide|soutien) budgétaire', 'transferts monétaires'] },
  'form-salaries': {
    phrases: [
      '(paiement|versement|prise en charge) (des|de) (salaires|traitements des agents|primes|indemnités|soldes)',
      '(salaires|primes|indemnités|soldes) (des|aux) (agents|policiers|gardiens|gendarmes|douaniers|procureurs|surveillants)',
    ],
  },
  'form-equipment': {
    phrases: [
      "(fourniture|livraison|achat|acquisition|don|remise|dotation) (de|d'|en|du|des) ... (équipement|équipements|matériel|matériels|véhicules|motos|radios|ordinateurs|uniformes|mobilier|bateaux)",
      '(équiper|équipe|équipés|équipées|dote|doter|dotés) ... (de|en) (véhicules|matériel|radios|ordinateurs|détecteurs|scanners)',
    ],
  },
  'form-premises': {
    phrases: [
      "(construction|réfection|rénovation|extension|aménagement) (du|de la|d'un|d'une|des|de) (bâtiment|bâtiments|locaux|poste|postes|centre|centres|commissariat|caserne|quartier général)",
    ],
  },
  'form-training': {
    phrases: [
      "(formation|formations|stage|stages|atelier|ateliers) (de|des|d'|du|pour les|destiné aux|destinés aux|à l'intention des) (policiers|douaniers|gendarmes|agents|enquêteurs|magistrats|procureurs|juges|soignants|infirmiers|médecins|formateurs|surveillants|officiers)",
      '(former|forme|formera|formés|formées) (des|les|aux) (policiers|douaniers|gendarmes|agents|enquêteurs|magistrats|procureurs|soignants|surveillants)',
    ],
  },
  'form-mentoring': {
    phrases: [
      '(mentorat|tutorat|compagnonnage|encadrement) (des|de|auprès des|par des)',
      '(conseillers|conseiller) (techniques|technique|policiers|embarqués) auprès (du|de|des)',
    ],
  },
  'form-legal-drafting': {
    phrases: [
      "(assistance|appui) (législatif|législative|à la rédaction|à la rédaction de la loi|à l'élaboration de la loi)",
      'rédaction de (la loi|textes de loi|projets de loi)',
    ],
  },
  'form-intelligence': {
    phrases: [
      "(transmission|fourniture|communication) (de|d') renseignements (opérationnels|aux services|à la police|)",
    ],
  },
  'form-forensics': {
    phrases: [
      '(matériel|équipement|réactifs|appui|formation) (de laboratoire|médico-légal|en criminalistique|de police scientifique)',
    ],
  },
  'form-evidence': {
    phrases: ['(recueil|collecte|transmission|remise) (de|des) (preuves|éléments de preuve|pièces à conviction)'],
  },
  'form-joint-operation': {
    phrases: [
      '(opération|opérations|patrouille|patrouilles) (conjointe|conjointes|mixtes|mixte)',
      "(équipes communes|équipe commune) d'enquête",
    ],
  },
  'form-personnel': {
    phrases: [
      '(détachement|mise à disposition|envoi) (de|d’un|des|d’) (policiers|experts|officiers|agents|officier de liaison|personnel|gendarmes)',
      'officiers de liaison',
    ],
  },
  'form-software': {
    phrases: ['(logiciel|logiciels|base de données|bases de données|système informatique) (de|d’|pour|destiné)'],
  },
  'form-services': {
    phrases: [
      '(prestations|consultations|services) (de santé|de soins|médicales|sociaux|juridiques|psychologiques) (aux|pour les|gratuites|gratuits)',
    ],
  },
  'other-use': {
    phrases: [
      "(peut|peuvent|pourrait|pourraient) (aussi|également|) (être|) (servir|utilisé|utilisés|employé|employés|détourné|détournés|réaffecté|réaffectés) (à d'autres|pour d'autres|ailleurs|par d'autres|vers)",
      '(double usage|usage détourné|sans suivi de l’utilisation finale)',
    ],
  },
  'help-before': {
    phrases: [
      "(déjà|avant l'évaluation|avant toute évaluation) (été|) (fourni|fournie|fournis|livré|livrés|livrée|transmis|remis|commencé)",
      'la livraison a déjà commencé',
    ],
  },
  'income-motive': {
    phrases: [
      '(recettes|revenus|bénéfices|contrats) (pour|attendus pour|générés pour) (le ministère|le donateur|notre agence|nos entreprises|le prestataire)',
      'source de revenus pour (le donateur|notre agence|le ministère)',
    ],
  },
  'not-consulted': {
    phrases: [
      '(sans|aucune) (consultation|concertation) (des|avec les|de la) (populations|communautés|usagers|personnes concernées|population)',
      "(n'ont|n'a) (pas|jamais) été (consultés|consultées|consultée|associés|associées|associée)",
      'sans (avoir|) (été|) (consultés|consultées|consulter) (les|) (populations|communautés|)',
    ],
  },
  consulted: {
    phrases: [
      '(élaboré|élaborée|conçu|conçue) avec (les communautés|les personnes concernées|les usagers|les organisations d’usagers|les associations d’usagers)',
      'après consultation (des|avec les) (communautés|usagers|personnes concernées|populations)',
    ],
  },
};
