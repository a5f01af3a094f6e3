import type { PhraseBook } from '../phrases';

/** Words for destroying crops, for what it does to people, and for custody before trial (E12, E13). */
export const cropPhrases: PhraseBook = {
  'aerial-spraying': {
    phrases: [
      '(pulvérisation|pulvérisations|épandage|épandages|fumigation|fumigations) (aérienne|aériennes|aérien|aériens|par avion|par hélicoptère|depuis les airs)',
      '(pulvériser|épandre) ... (par avion|depuis les airs|par hélicoptère)',
    ],
  },
  'ground-spraying': {
    phrases: [
      '(pulvérisation|pulvérisations|épandage|épandages|fumigation|fumigations) (terrestre|terrestres|au sol|manuelle|manuelles|manuel|par drone|par drones|de glyphosate|d’herbicide|d’herbicides)',
      '(du|de|au|le) glyphosate',
    ],
  },
  eradication: {
    phrases: [
      '(champs|plants|parcelles) (de pavot|de coca|de cannabis) (sont|seront|ont été) (arrachés|détruits|brûlés|éradiqués|labourés|arrachées|détruites|brûlées)',
      '(cultures|cultures illicites) (sont|seront|ont été) (arrachées|détruites|brûlées|éradiquées)',
      '(éradication|destruction|arrachage) (manuelle|manuel|forcée|forcé|mécanique|) (du|de|des|de la) (coca|pavot|pavots|cannabis|cultures illicites|cultures|cocaïers|champs de pavot|champs de coca|plants de coca|plantations)',
      '(éradication|arrachage) (manuelle|manuel|forcée)',
      '(éradiquer|détruire|arracher|arrachent|détruisent|éradiquent|brûler) (les|le|la|des|leurs) (cultures|pavot|coca|cannabis|champs|plants|plantations|cultures illicites|cocaïers)',
      "campagne(s|) d'éradication",
    ],
  },
  'coca-cleared': {
    phrases: [
      '(arracher|arrachent|arrachage|détruire|détruisent|destruction|éradiquer|éradiquent|éradication|brûler|pulvériser|pulvérisation|fumigation|épandage) (de|du|des|des champs de|les champs de|les plants de|sur|sur les champs de|manuelle de|forcée de|aérienne de|) (la|) (coca|cocaïers)',
      '(champs|plants|parcelles|plantations) de coca (sont|seront|ont été|) (arrachés|arrachées|détruits|détruites|éradiqués|éradiquées|brûlés|pulvérisés|traités)',
      'hectares de coca (éradiqués|détruits|arrachés|pulvérisés)',
    ],
  },
  'no-income-first': {
    phrases: [
      "(avant|sans) (tout|toute|que|aucun|aucune|attendre|mise en place) (revenu|revenus|alternative|d'alternatives|autre revenu|que les revenus|de revenus|source de revenus|les revenus) (de remplacement|de substitution|alternatif|alternatifs|ne soit|ne soient|)",
      "(éradication|destruction|arrachage) ... (avant|précède|précèdent|d'abord) ... (développement|aide|revenus|alternatives)",
      "l'aide vient (après|ensuite)",
      '(aide|appui|projets) (subordonnée|subordonné|conditionnée|conditionné|conditionnés) à (la destruction|l’arrachage|l’éradication)',
    ],
  },
  'near-homes': {
    phrases: [
      "(près|à proximité|proche|proches|aux abords|autour) (des|de|d'|du) (habitations|maisons|villages|écoles|puits|cours d'eau|rivières|points d'eau|cultures vivrières|potagers) ... (éradiqués|pulvérisés|épandage|pulvérisation|éradication|traités|détruits)",
      "(épandage|épandages|pulvérisation|pulvérisations|éradication|fumigation|fumigations) ... (près|à proximité|autour|au-dessus) (des|de|d'|du) (habitations|maisons|villages|écoles|puits|cours d'eau|rivières|cultures vivrières)",
    ],
  },
  'food-loss': {
    phrases: [
      "(perte|pertes|privés|privées|destruction) (de|des|du|d'|de leurs|de leur) (cultures vivrières|revenu|revenus|nourriture|récoltes|moyens de subsistance|moyens d'existence|seule source de revenus|unique source de revenus)",
      '(déplacement|déplacements|exode|déplacés|chassés) (forcé|forcés|) (de|des|de leurs) (familles|populations|paysans|cultivateurs|terres)',
      '(seul|seule|unique|principal|principale) (revenu|source de revenus|gagne-pain|moyen de subsistance|moyen de vivre) (des|de|pour) (familles|ménages|paysans|cultivateurs|foyers|villageois)',
    ],
  },
  'abusive-custody': {
    phrases: [
      "(cellules|prisons|prison|commissariats|lieux de détention|maisons d'arrêt|centres de détention) (surpeuplées|surpeuplée|surpeuplés|insalubres|bondées|bondés|inhumaines)",
      '(détention|garde à vue|détenus|détenues) (provisoire|préventive|) (prolongée|dans des conditions inhumaines|dans des cellules|sans jugement|sans limite|pendant des mois|pendant des années)',
      'surpopulation carcérale',
    ],
  },
};
