import type { PhraseBook } from '../phrases';

/** Words for who receives the help: powers (R2), record and answer to it (R3 to R6). */
export const recipientPhrases: PhraseBook = {
  'power-arrest': {
    phrases: [
      '(la|de|des|aux|par|les) (police|policiers|gendarmerie|gendarmes|douanes|douaniers)',
      '(police|gendarmerie) (nationale|des frontières|judiciaire|antidrogue|aux frontières)',
      '(office|agence|brigade|direction|comité|commission|unité) (central|centrale|national|nationale|) (de|des|anti) (lutte contre la drogue|lutte contre les stupéfiants|répression du trafic|stupéfiants|drogue|drogues|stups)',
      'garde-côtes (nationaux|)',
      "pouvoir (d'arrestation|d'interpellation)",
    ],
    except: [
      '(crainte|peur|harcèlement|violences|abus) (de|par) (la|des|les) (police|policiers)',
      "(à l'abri|protégées|protégés|cachées) de la police",
    ],
  },
  'power-detention': {
    phrases: [
      '(administration|services|service|personnel|surveillants|agents) (pénitentiaire|pénitentiaires|des prisons)',
      '(maison|maisons|centre|centres|lieu|lieux|cellules) (d’arrêt|de détention|de garde à vue)',
      'gardiens de prison',
    ],
  },
  'power-interrogation': {
    phrases: [
      '(interrogatoire|interrogatoires|auditions) (de|des) (suspects|détenus|prévenus|passeurs|personnes arrêtées)',
      'interroger (les|des) (suspects|détenus|prévenus|passeurs)',
      "(services|police|brigade) d'enquête",
    ],
  },
  'power-prosecution': { phrases: ['(le|du|au|les|des|aux) (parquet|parquets|procureur|procureurs|ministère public)'] },
  'power-sentencing': {
    phrases: [
      '(les|des|aux|de) (juges|magistrats|tribunaux|cours criminelles|cour suprême|tribunal révolutionnaire|tribunaux révolutionnaires)',
      'cour (criminelle|suprême|spéciale|d’assises)',
    ],
  },
  'power-compulsory-treatment': {
    phrases: [
      '(commission|comité|département|direction) (des|de lutte contre les|de prévention des) (fléaux sociaux|maux sociaux)',
      '(centre|centres) (de rééducation|de traitement obligatoire|de désintoxication forcée|d’éducation sociale)',
    ],
  },
  'power-force': {
    phrases: [
      "(forces armées|forces spéciales|l'armée|militaires|soldats|paramilitaires|des commandos|les commandos|la marine|unités d'élite|unité d'intervention)",
    ],
    except: ["l'Armée du Salut"],
  },
  'power-eradication': {
    phrases: ["(force|forces|brigade|brigades|direction|équipes mobiles) d'éradication", 'éradicateurs'],
  },
  'record-of-abuse': {
    phrases: [
      '(unité|brigade|police|service) (connue|connu|réputée|réputé|mise en cause) (pour|pour ses|pour sa) (violences|brutalité|tortures|exactions|pratiques|abus)',
      '(allégations|accusations|signalements|rapports|témoignages|plaintes) (crédibles|documentés|répétés|répétées|concordants|concordantes|graves|nombreuses|nombreux|) (de|faisant état de|pour|pour des) (torture|tortures|mauvais traitements|exécutions extrajudiciaires|disparitions forcées|violences|sévices|actes de torture)',
      '(accusé|accusée|accusés|accusées|soupçonné|soupçonnés|mis en cause) (de|pour|dans des) (torture|tortures|exécutions extrajudiciaires|mauvais traitements|disparitions forcées|sévices)',
      '(mort|morts|décès|décédé|décédés) (en garde à vue|en détention|aux mains de la police)',
      '(torturé|torturés|torturée|frappés|maltraités) (par|pendant|lors de|en) (la police|les policiers|garde à vue|les interrogatoires|détention|les agents)',
    ],
  },
  impunity: {
    phrases: [
      "(aucun|aucune|personne) (agent|policier|responsable|enquête|) (n'a|n'ont) (été|) (poursuivi|puni|sanctionné|jugé|inquiété|inculpé|ouverte|ouvert)",
      '(plaintes|affaires) (classées sans suite|restées sans suite|jamais instruites)',
      "(impunité totale|règne l'impunité|jouissent de l'impunité|en toute impunité)",
    ],
  },
  'accused-in-post': {
    phrases: [
      '(commandant|chef|officier|général|directeur) (mis en cause|accusé|inculpé|soupçonné) (dirige|commande|a été promu|reste en poste|est resté en poste)',
      'promu (malgré|après) (les|des) (accusations|allégations)',
      '(dirigé|dirigée|commandé|commandée) par un (officier|général|commandant) (accusé|mis en cause|soupçonné)',
    ],
  },
  'donors-stopped': {
    phrases: [
      '(ont|a) (suspendu|retiré|gelé|cessé|interrompu|mis fin à) (leur|son|leurs) (aide|appui|financement|contribution|soutien|financements)',
      '(financement|aide|appui|contribution) (gelé|gelée|suspendu|suspendue|retiré|retirée) (en raison|à cause|après|à la suite)',
    ],
  },
  'undertakings-broken': {
    phrases: [
      '(engagements|promesses|assurances) (non tenus|non tenues|non respectés|non respectées|violés|violées|restées lettre morte|restés lettre morte)',
      "(n'a|n'ont) (pas|jamais) (tenu|respecté|honoré) (ses|leurs|les) (engagements|promesses|assurances)",
    ],
  },
};
