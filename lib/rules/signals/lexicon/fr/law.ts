import type { PhraseBook } from '../phrases';

/** Words for courts, questioning, arms, searches, selection, law, and handing people over (E5 to E11). */
export const lawPhrases: PhraseBook = {
  'capital-case-training': {
    phrases: [
      "(monter|constituer|bâtir|solidité) (des|les|un) (dossiers|dossier) (solides|solide|d'accusation|contre les)",
      "(actes d'accusation|réquisitoires) (mieux|plus|dans les affaires)",
      "(formation|former|formés|appui|conseil|conseils|encadrement|assistance|soutien|accompagnement) (de|des|d'|aux|les|à des) (procureurs|juges d'instruction|enquêteurs|enquêteurs et procureurs|procureurs et juges|magistrats du parquet|enquêteurs antidrogue)",
      '(poursuite|poursuites|poursuivre|instruire|instruction|juger) (des|de|les|dans les) (affaires|infractions|dossiers) (de drogue|de stupéfiants|de trafic|liés à la drogue|liées à la drogue|liées aux stupéfiants)',
      '(tribunal|tribunaux|cour|cours|chambre) (spécial|spéciaux|spéciale|spéciales|révolutionnaire|révolutionnaires|antidrogue|des stupéfiants) (des stupéfiants|en matière de drogue|antidrogue|)',
    ],
  },
  'interrogation-training': {
    phrases: [
      "(formation|formations|cours|module|former|formés) ... (techniques d'interrogatoire|interrogatoire|interrogatoires|audition des suspects)",
      "techniques (d'interrogatoire|d'audition des suspects)",
    ],
  },
  confessions: {
    phrases: [
      '(aveux|aveu) (obtenus|extorqués|comme preuve|comme principale preuve|signés|constituent|restent|sont la)',
      '(condamnations|condamnés|condamné|dossiers|poursuites) (reposent|reposant|fondées|fondés|fondé|reposant surtout|reposent surtout|reposent souvent|sur la base) (sur|d) (des|les|leurs|ses) aveux',
    ],
  },
  'military-policing': {
    phrases: [
      "(l'armée|militaires|soldats|unités militaires|forces armées|marine nationale) ... (antidrogue|maintien de l'ordre|lutte contre les stupéfiants|lutte contre la drogue|patrouilles|barrages|arrestations)",
      "(unités|unité|groupes|groupe|forces) (d'élite|d'intervention|spéciales|spéciale|paramilitaires|lourdement armées) ... (antidrogue|stupéfiants|drogue|police|trafiquants)",
      'militarisation de la (police|lutte antidrogue)',
    ],
  },
  'body-search': {
    phrases: [
      '(fouille|fouilles) (corporelle|corporelles|au corps|de corps|des voyageurs|des passagers)',
      'palpations (de sécurité|systématiques)',
    ],
  },
  'strip-search': {
    phrases: ['(fouille|fouilles|mise|mises) (à nu|intégrale|intégrales)', 'se déshabiller (devant|pour)'],
  },
  'cavity-search': {
    phrases: [
      '(fouille|fouilles|examen|examens) (des cavités|rectale|rectales|vaginale|vaginales|intime|intimes|des cavités corporelles)',
    ],
  },
  'urine-test': {
    phrases: [
      "(test|tests|dépistage|dépistages|analyse|analyses|prélèvement|prélèvements) (urinaire|urinaires|d'urine) (obligatoire|obligatoires|forcé|forcés|imposé|imposés|par la police|dans la rue|des suspects|des détenus|surprise)",
    ],
  },
  'forced-recovery': {
    phrases: [
      '(laxatifs|vomitifs|émétiques|sondes|radiographies) (forcés|administrés de force|imposés|administrés|forcées|imposées)',
      '(récupération|extraction|expulsion) (forcée|sous contrainte) (de|des) (boulettes|drogue|capsules|sachets)',
      '(avalé|avalée|avalés|ingéré|ingérées|ingérés) ... (laxatifs|vomitifs|de force|sous contrainte)',
    ],
  },
  selection: {
    phrases: [
      '(viser|cibler|contrôler) (les|des) (quartiers pauvres|jeunes des quartiers|populations marginales|camps de Roms|quartiers populaires)',
      '(profilage|contrôles|contrôle) (racial|raciaux|ethnique|ethniques|au faciès|des passagers|des voyageurs|des étrangers|des migrants)',
      "(cibler|ciblage|ciblant|viser|visant|sélectionner|contrôler) (en priorité|) (les|des|de) (étrangers|ressortissants étrangers|migrants|réfugiés|Roms|minorités|sans-abri|sans-papiers|travailleuses du sexe|personnes d'origine|voyageurs originaires)",
      "(registre|registres|fichier|fichiers|liste|listes|fichage) (nominatif|nominatifs|policier|policiers|) (des|de|d') (usagers|usagers de drogues|toxicomanes|consommateurs|consommateurs de drogues)",
      "(selon|en fonction de|sur la base de) (leur|la|l'|) (nationalité|origine|apparence|origine ethnique|ethnie|couleur de peau)",
    ],
  },
  sweeps: {
    phrases: [
      "(rafle|rafles|ratissage|ratissages|opération coup de poing|opérations coup de poing|opérations de nettoyage) (de|des|d'|contre|dans|parmi|visant)",
      '(ramassage|ramasser|embarquer|ramassés|embarqués|rassembler) (les|des|de|dans la) (toxicomanes|usagers|sans-abri|mendiants|rue|personnes à la rue|prostituées)',
      'nettoyer (les rues|les quartiers|la ville)',
    ],
  },
  'drafting-capital': {
    phrases: [
      '(rétablir|rétablissement de|introduire|introduction de|étendre|extension de|instaurer|prévoyant) la peine (de mort|capitale) (aux|pour|dans)',
    ],
  },
  'drafting-widens': {
    phrases: [
      "(nouvelle|nouvelles|création de|création d'|élargissement de|élargir|étendre) (infraction|infractions|nouvelles infractions|une infraction|l'infraction|la définition du trafic|le champ des infractions)",
      '(criminaliser|pénaliser|criminalisation|pénalisation) (de|la|l) (usage|consommation|possession|détention de drogue|la consommation|l’usage|simple usage)',
    ],
  },
  'drafting-hardens': {
    phrases: [
      '(durcissement|durcir|alourdir|alourdissement|aggravation|aggraver|renforcer) (des|les|de la) (peines|sanctions|sanctions pénales|peine|législation pénale)',
      'peines (planchers|minimales obligatoires|minimales|plus sévères pour)',
      'réclusion à perpétuité pour (trafic|le trafic|possession)',
    ],
  },
  'drafting-softens': {
    phrases: [
      '(réduction|réduire|allègement|assouplissement|alléger|abaisser) (des|les) (peines|sanctions)',
      '(abolir|abolition de|supprimer) la peine (de mort|capitale)',
      "(dépénaliser|dépénalisation de) (l'usage|la possession|la consommation)",
    ],
  },
  'fixed-death': {
    phrases: [
      'peine (de mort|capitale) (obligatoire|automatique|impérative)',
      '(seuil|seuils) (de poids|de quantité|pondéral|pondéraux|au-delà duquel|au-delà desquels) (entraînant|emportant|la peine|pour|)',
      'au-delà de ... (grammes|kilos|kg) ... peine de mort',
    ],
  },
  'hand-over-extradition': {
    phrases: [
      "(l'|d'|une|des|les|leur|aux|son) (extradition|extraditions) (de|des|du|d'|vers|est|sont|par|facilitée|facilitées|simplifiée|et|sera|seront|)",
      '(extrader|extradé|extradés|extradée|extradées|extrade|extradent|extradera)',
    ],
  },
  'hand-over-transfer': {
    phrases: [
      "(confiés|confiées|rendus|rendues|livrés|livrées) (à|au|aux) (pays|gouvernement|pays voisin|pays d'origine)",
      'retour (des|de) (suspects|détenus|trafiquants|ressortissants) (dans|vers|à) (leur|la|pour y)',
      "(transfert|transferts|transfèrement|transfèrements|remise) (de|des|d'|du) (suspects|suspect|détenus|détenu|prisonniers|condamnés|personnes arrêtées|trafiquants|prévenus|passeurs)",
      '(remis|remises|livrés|livrées|transférés|transférées|remettre|livrer|confiés) (aux|à la|à la police|à|vers) (autorités|police|justice|gendarmes|policiers|services de police|services de sécurité)',
      '(suspects|détenus|passeurs|personnes arrêtées|trafiquants) (sont|seront|ont été) (remis|livrés|transférés|remises|reconduits)',
    ],
  },
  'hand-over-deportation': {
    phrases: [
      "(expulsion|expulsions|refoulement|refoulements|reconduite|reconduites|éloignement) (des|de|d'|du|à la frontière) (étrangers|migrants|ressortissants|usagers|condamnés|trafiquants|frontière|détenus|réfugiés|)",
      '(expulsés|expulsées|refoulés|refoulées|reconduits|renvoyés) (vers|dans leur|à la frontière|de force|du pays)',
    ],
  },
};
