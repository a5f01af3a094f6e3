import type { PhraseBook } from '../phrases';

const INMATES =
  '(résidents|pensionnaires|patients|personnes|jeunes|hommes|femmes|garçons|internes|usagers|toxicomanes|malades)';
const HOLDERS =
  '(directeur|directrice|gérant|gérante|gardien|gardiens|surveillant|surveillants|pasteur|chef|comité|commission|responsable|commandant|économe|patron|famille|familles|police)';

/** Facts told without their labels, in French. */
export const frenchUnlabelled: PhraseBook = {
  'kept-inside': {
    phrases: [
      '(qui|) (veut|veulent|souhaite|souhaitent|demande à|désire) (partir|sortir|quitter|rentrer) ... (doit|doivent|attend|attendre|faut|obtenir|demander)',
      `(attendre|attend|attendent|avant) ... que (le|la|les|un|son|leur) ${HOLDERS} (le|l’|) (décide|décident|dise|autorise|permette|signe|accepte|veuille)`,
      `(jusqu’à ce|jusqu) ... (le|la|les|un) ${HOLDERS} ... (décide|dise|autorise|permette|signe|juge|accepte)`,
      `(seul|seule|) (le|la|les|un|une) ${HOLDERS} (en|) (a|ont|garde|gardent|détient|détiennent) la (clé|clef)`,
      `(le|la|les|un|une) ${HOLDERS} (décide|décident|fixe|fixent|détermine) ... (quand|qui|si|date|durée) ... (sort|sortent|sortir|partir|part|sortie|rentre|départ|séjour)`,
      `${INMATES} ne (sortent|partent|quittent|rentrent) (que|qu)`,
      '(nul|personne|aucun) ne (sort|part|quitte|rentre)',
      '(portail|porte|portes|grille|grilles) (ferme|ferment|fermée à clé|reste fermée|restent fermées|fermé à clé|cadenassé)',
      '(ceux qui|celui qui|quiconque) (fuit|fuient|part|partent|s’échappe|s’échappent|se sauve|se sauvent) ... (ramené|ramenés|repris|puni|punis|rattrapé)',
      '(remettent|remet|confisque|confisqués|confisquées|retire|retirés) ... (papiers|téléphone|téléphones|passeport|passeports|chaussures) ... (arrivée|entrée|jusqu)',
      '(placés|placées|placé|maintenus|retenus) ... par (décision administrative|arrêté|décision du comité|décision du district)',
    ],
    except: [
      '(clé|clef|clés) ... (pharmacie|armoire|coffre|véhicule|magasin)',
      '(porte|portail) ... (reste ouvert|reste ouverte|est ouverte|est ouvert)',
    ],
  },
  'compulsory-treatment': {
    phrases: [
      '(placés|placées|placé|placée|internés|internées|envoyés|envoyées) ... par (décision administrative|arrêté|décision du comité|décision de la commune|mesure administrative)',
      '(on ne leur|personne ne leur|nul ne leur) demande (pas|) (leur|s)',
      '(de gré ou de force|bon gré mal gré)',
      '(tribunal|tribunaux|juge|juges|police|comité) (envoie|envoient|place|placent|ordonne|ordonnent) ... (usagers|toxicomanes|testés positifs|au centre|dans un centre|en cure)',
    ],
  },
  'closed-centres': {
    phrases: ['(centre|centres) 06', '(centres|centre) (du|des) (travail|travaux) (et|) (social|sociaux|06)'],
  },
  'unpaid-work': {
    phrases: [
      '(salaire|salaires|paie|vente|production|ventes|produit|recette|recettes|gains) ... (sert à|servent à|couvre|couvrent|paie|paient|va à|reversé|reversée|remis à|revient à|revient au) ... (nourriture|séjour|frais|centre|foyer|pension|directeur|hébergement)',
      '(travaillent|cousent|récoltent|travaille) ... (pour payer|pour rembourser|en échange|contre) ... (séjour|nourriture|dette|lit|logement|soins|repas)',
      '(remettent|remet|reversent) (au|à la|aux) (centre|foyer|directeur|pasteur|ferme) (ce qu|leurs gains|la recette|leur salaire)',
    ],
    except: ['(vente|ventes|recettes|produit) ... (familles|coopérative|agriculteurs|femmes|paysans|productrices)'],
  },
  'forced-work': {
    phrases: [
      `${INMATES} (cousent|travaillent|tissent|décortiquent|récoltent|fabriquent|assemblent|cultivent) ... (heures par jour|toute la journée|du matin au soir|chaque jour|six jours)`,
    ],
    except: ['(femmes|personnes|jeunes) ... (coopérative|salariées|payées) ... (heures par jour)'],
  },
  'entry-police': {
    phrases: [
      '(police|policiers|gendarmes|soldats|patrouilles) (embarque|embarquent|ramasse|ramassent|amène|amènent|emmène|emmènent|conduit|conduisent) (les|des|ceux|tous)',
      '(les|) (conduit|conduisent|emmène|emmènent|dépose|déposent|amène|amènent) (dans|à|au|vers) (un|une|le|la|des|les|) (centre|centres|foyer|camp|camps)',
    ],
    except: ['(éducateurs|infirmiers|ambulance|pairs) ... (conduit|conduisent|emmènent|amènent)'],
  },
  sweeps: {
    phrases: [
      '(police|policiers|gendarmes|soldats|patrouilles) (embarque|embarquent|ramasse|ramassent|rafle|raflent|cueille|cueillent) (les|des|ceux|tous)',
    ],
    except: ['(ramasse|ramassent) ... (seringues|déchets|ordures)'],
  },
  selection: {
    phrases: [
      '(contrôles|fouilles|patrouilles|caméras|profils|ciblage) ... (selon|dans|sur|au|des|d’après) ... (faciès|couleur de peau|nationalité|origine ethnique|quartiers roms|camps roms|migrants|étrangers|jeunes noirs|afghans|quartiers noirs)',
      '(contrôlent|contrôle|fouillent|repérer|repèrent|ciblent|cibler|écartent) (les|des) (jeunes noirs|roms|migrants|étrangers|afghans|africains|voyageurs étrangers|voyageurs afghans|voyageurs nigérians)',
    ],
    except: ['sans (distinction|discrimination) ... (nationalité|origine|race)'],
  },
  arrest: {
    phrases: [
      '(nombre|total) (de|des) (personnes|suspects|affaires|dossiers) (déférées|déférés|transmis|transmises|présentés|présentées) (au|aux|devant)',
      '(interpellation|interpeller|interpellent) (de|des|d|les|aux) (passeurs|trafiquants|suspects|consommateurs|usagers|revendeurs)',
    ],
  },
  'target-prosecutions': {
    phrases: [
      '(nombre|total) (de|des) (personnes|suspects|affaires|dossiers) (déférées|déférés|transmis|transmises|présentés|présentées|jugés|jugées) (au|aux|devant|)',
    ],
  },
  intelligence: {
    phrases: [
      '(prévient|préviennent|avertit|avertissent|informe|informent|alerte|alertent) (les|la|le|l|leurs|ses|aux) ... (suspect|suspects|passager|passagers|voyageur|voyageurs|passeur|passeurs|cargaison|cargaisons|vol|équipage)',
      '(signale|signalent|signaler|dénonce|dénoncent|indique|indiquent|annonce|annoncent) (aux|à|au|à la|à l) ... (voyageurs|passagers|suspects|passeurs|trafiquants|équipages|navires|noms)',
    ],
    except: ['(signale|signalent|signaler) (aux|à|au) ... (surdose|surdoses|produits dangereux|cas de)'],
  },
  'police-skills': {
    phrases: [
      '(filature|filatures|interpellation|abordage|perquisition|perquisitions|écoutes|écoute téléphonique|infiltration) ... (formation|stage|techniques|enquêteurs|brigade|brigades|policiers)',
      '(techniques de|formation à|formés à|stages de|cours de) (l’|la|) (filature|abordage|perquisition|infiltration|interpellation|enquête|surveillance|fouille)',
    ],
  },
  'police-equipment': {
    phrases: [
      '(matériel d|matériels d|équipements d|appareils d) (écoute|écoutes|interception|observation)',
      '(moyens de transmission|moyens de communication|vedettes|jumelles|scanners) ... (brigade|brigades|police|gendarmerie|douane|unité|unités)',
    ],
  },
  'power-prosecution': { phrases: ['(parquet|parquets|ministère public)'] },
  'patient-data': {
    phrases: [
      '(envoie|envoient|transmet|transmettent|communique|communiquent|remet|remettent|donne|donnent|signale|signalent) ... (liste|listes|noms|dossiers|données|identité|fichier) de (ses|leurs|des|tous les) (patients|usagers|clients|malades|bénéficiaires) ... (gendarmerie|police|parquet|intérieur|autorités|juge|procureur|préfecture)',
    ],
  },
  'evidence-passed': {
    phrases: [
      '(transmet|transmettent|remet|remettent|envoie|envoient|communique|communiquent|partage|partagent) (les|des|le|ses|ces|l’) (écoutes|preuves|preuve|enregistrements|procès-verbaux|pièces|interceptions|listes de passagers) (aux|à|au|avec)',
    ],
  },
};
