import type { PhraseBook } from '../phrases';

/** Words that measure success by what the police, the courts or the eradicators do (P7). */
export const targetPhrases: PhraseBook = {
  'target-arrests': {
    phrases: [
      '(dix|vingt|trente|cinquante|cent|100|50|200|500) (arrestations|interpellations)',
      'indicateur(s|) ... (arrestations|interpellations)',
      "(nombre|taux|hausse|augmentation|quota|quotas|objectif|objectifs) (total|annuel|) (d'|des|de|du nombre d') (arrestations|interpellations|personnes arrêtées|personnes interpellées|suspects arrêtés|trafiquants arrêtés)",
      '(personnes|trafiquants|suspects|passeurs|dealers|délinquants|individus) (arrêtés|arrêtées|interpellés|interpellées|appréhendés|appréhendées)',
      "(davantage|plus) (d'|de) (arrestations|interpellations)",
      '(arrestations|interpellations) (effectuées|réalisées|opérées|par an|par mois|par trimestre|par unité)',
    ],
  },
  'target-seizures': {
    phrases: [
      'indicateur(s|) ... saisies',
      '(nombre|volume|quantité|quantités|valeur|hausse|augmentation|objectif|objectifs|quota|quotas|taux) (total|totale|) (des|de|du nombre de) saisies',
      "(quantité|quantités|volume|volumes|kilos|kilogrammes|kg|tonnes|grammes) (de|d'|des) (drogue|drogues|stupéfiants|héroïne|cocaïne|cannabis|opium|méthamphétamine|précurseurs) (saisis|saisies|saisie|saisi|interceptés|interceptées)",
      '(drogue|drogues|stupéfiants|héroïne|cocaïne|opium|précurseurs) (saisie|saisies|saisis|saisi) (par|chaque|au|aux|en)',
      'saisies (effectuées|réalisées|opérées|par an|par trimestre|par mois)',
    ],
  },
  'target-prosecutions': {
    phrases: [
      "(nombre|taux|hausse|augmentation|objectif) (total|) (de|des|d') (poursuites|poursuites engagées|mises en examen|inculpations|affaires poursuivies|personnes poursuivies|dossiers renvoyés)",
      '(personnes|trafiquants|suspects) (poursuivis|poursuivies|inculpés|inculpées|déférés|déférées|mis en examen|mises en examen)',
      'poursuites (engagées|abouties|menées à bien)',
    ],
  },
  'target-convictions': {
    phrases: [
      'indicateur(s|) ... condamnations',
      "(nombre|taux|hausse|augmentation|objectif) (total|) (de|des|d') (condamnations|personnes condamnées|verdicts de culpabilité)",
      '(personnes|trafiquants|suspects|passeurs) (condamnés|condamnées|reconnus coupables|reconnues coupables)',
      'condamnations (obtenues|prononcées|définitives)',
      '(obtenir|obtention de|aboutir à|aboutissant à) (des|) condamnations',
    ],
  },
  'target-sentences': {
    phrases: [
      'peines plus (lourdes|sévères|longues) (prononcées|infligées|)',
      '(durée|nombre|allongement) (moyenne|) (des|de) peines (prononcées|de prison|infligées|)',
    ],
  },
  'target-hectares': {
    phrases: [
      "(hectares|superficie|superficies|surface|surfaces) (de|d'|du|) (coca|pavot|cannabis|cultures illicites|cultures|) (éradiqués|éradiquées|éradiquée|détruits|détruites|détruite|arrachés|arrachées)",
      "(objectif|objectifs|quota|quotas|cible|cibles) (d'|de) (éradication|destruction des cultures)",
      "nombre d'hectares (éradiqués|détruits|arrachés|de pavot|de coca|de cannabis)",
    ],
  },
  'target-entries': {
    phrases: [
      "(nombre|taux|objectif|quota|quotas) (d'|de|des) (admissions|entrées|placements|toxicomanes admis|personnes placées|usagers placés) (en|au|aux|dans les|dans) (centre|centres|traitement|cure|désintoxication)",
      '(toxicomanes|usagers|personnes) (admis|admises|placés|placées) (en centre|dans les centres|en cure) (par an|chaque année|)',
    ],
  },
  'target-rights': {
    phrases: [
      "(nombre|part|proportion) (de|des|d') (personnes ayant bénéficié d'un avocat|plaintes traitées|plaintes résolues|admissions volontaires|peines non privatives de liberté|personnes assistées par un avocat)",
    ],
  },
};
