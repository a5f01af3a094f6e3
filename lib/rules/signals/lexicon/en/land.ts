import type { PhraseBook } from '../phrases';

const PEOPLES =
  '(hmong|akha|lahu|karen|kachin|wa|lisu|quechua|aymara|miskito|maya|mam|awá|wayuu|emberá|asháninka|shipibo|quilombola|garifuna|afro-colombian|afro-descendant|adivasi|montagnard|hill tribe|upland|highland|indigenous|native|tribal|ethnic minority|minority)';
const LANDS =
  '(villages|village|villagers|communities|community|reserves|reserve|territories|territory|councils|land|lands|farmers|growers|families|people|settlements|areas)';

/** Words for growers and their land (E12b to E12d, K8). */
export const landPhrases: PhraseBook = {
  'no-income-first': {
    phrases: [
      '(eradication|clearing|spraying|destruction) ... (before|ahead of|without|precedes|comes first|comes before) ... (income|livelihood|livelihoods|alternative|alternatives|development|crops|compensation|help|support)',
      '(before|until) ... (alternative|other|legal|licit|new) (crops|income|livelihoods|livelihood|incomes) (is|are|were|was|have|has|can) (in place|available|provided|growing|established)',
      '(zero coca|zero-coca|no illegal coca left|no coca left|zero poppy|opium-free by|opium free by|poppy-free by|coca-free by)',
      '(conditional on|depends on|only after|in return for|once) ... (prior eradication|eradication first|giving up coca|giving up opium|clearing the crop|clearing their crop|destroying their crop)',
      '(stop|prevent|preventing|stopping) replanting',
      '(farmers|growers|families|peasants|villagers|communities|households) who (depend|live|rely) on (the crop|coca|opium|poppy|cannabis|it|this crop)',
    ],
  },
  'near-homes': {
    phrases: [
      '(spray|sprayed|spraying|fumigation|drift|eradication|herbicide) ... (near|close to|next to|over|on|onto|around) ... (homes|houses|schools|villages|wells|rivers|water sources|food crops|gardens|fish ponds|fields of maize|plantain|cattle)',
      '(food crops|wells|rivers|gardens|houses|schools|maize|plantain|fish ponds) ... (sprayed|poisoned|hit by spray|destroyed by spray)',
    ],
  },
  'food-loss': {
    phrases: [
      '(families|villagers|farmers|growers|households|communities|people) ... (went hungry|go hungry|hunger|displaced|relocated|evicted|resettled|lost their food|lost their land|lose their land|moved away|driven out|driven off)',
      '(relocate|relocates|relocated|relocating|relocation of|resettle|resettles|resettled|resettlement of|evict|evicts|evicted|eviction of|displace|displaces|displacement of|move|moves|moved) ... (villages|villagers|families|hill tribes|upland villages|growers|farmers|communities|households|highlanders|minorities)',
      '(hunger|food shortage|food shortages|food insecurity|famine) ... (after|because|following|caused)',
      'loss of (food|livelihood|livelihoods|crops and income)',
    ],
  },
  'growers-affected': {
    phrases: [
      `${PEOPLES} ${LANDS} ... (moved|move down|move to|relocated|cleared|destroyed|sprayed|uprooted|evicted|resettled|must leave|are to leave|lose)`,
      `(go into|goes into|enter|enters|inside|sprayed over|fly over|pull up|uproot|clear|clears|destroy|destroys|relocate|relocates|move|moves|resettle) ... ${PEOPLES} ${LANDS}`,
      '(upland|hill|highland|mountain) (villages|villagers|families|farmers|communities) (move|moved|come|came|go|went|are moved|were moved|are brought|were brought) down',
      '(akha|hmong|lahu|karen|wa|lisu) ... villages ... (move|moved|come|are moved|were moved|go) down',
      '(farmers|growers|families|peasants|villagers|settlers) ... (no other income|no other source|lose their crop|lost their crop|only income|only crop|only cash crop|blocked roads|block roads|in protest|protested)',
      '(farmers|growers|families|peasants|villagers|communities|households|campesinos|people) (who|that|which|whose families|) (depend|depends|depending|live|lives|living|rely|relies|relying|subsist) (on|from|by) (the crop|coca|opium|poppy|cannabis|it|this crop|opium poppy|growing coca|growing opium|growing poppy|khat|the harvest)',
      '(replanting|cultivation|growing) by (farmers|growers|families|peasants|villagers|communities|settlers|indigenous)',
      '(coca|opium|poppy|cannabis) (growers|farmers|growing families|growing communities|producers|peasants) ... (resist|protest|oppose|lose|lost|cleared|evicted|forced|arrested|moved|destroyed|without|must|refuse)',
      '(forced|forcible|compulsory|involuntary|manual forced) (eradication|clearing|clearance|destruction)',
      '(police|army|military|soldiers|troops|police and military|joint police|eradication teams|forces) ... (cleared|clear|clears|clearing|eradicate|eradicates|eradicated|destroy|destroys|destroyed|burn|burned|cut down|uproot|uprooted|pulled up) ... (coca|poppy|opium|cannabis|crop|crops|fields|hectares|plants|plots)',
      '(clear|clears|cleared|clearing|eradicate|eradicated|destroy|destroyed|burn|burned|uproot|uprooted|spray|sprayed) ... (their|families|villagers|farmers|growers|indigenous|smallholders|peasants) (coca|poppy|opium|cannabis|crop|crops|fields|plots|plants)',
      '(traditional|ritual|customary|ceremonial|medicinal) (use|users|uses|chewing|cultivation|consumption) of (coca|the leaf|opium|cannabis|khat|peyote|kratom) ... (banned|destroyed|ended|end|eliminate|stamp|prohibit|prohibited|forbidden|stop|stopped)',
      '(indigenous|tribal|ancestral|native|quilombola|afro-descendant|aboriginal|ethnic minority|hill tribe|upland) (territory|territories|land|lands|reserve|reserves|reservation|communities|villages|growers|farmers|people|peoples) ... (sprayed|spraying|cleared|clearing|eradication|eradicated|destroyed|burned|relocated|moved|evicted|resettled|militarised|raided)',
      '(sprayed|spraying|clearing|eradication|eradicate|fumigation|destruction|burning) ... (indigenous|tribal|ancestral|native|quilombola|afro-descendant|ethnic minority|hill tribe|upland) (territory|territories|land|lands|reserve|reserves|communities|villages|growers|farmers)',
      '(relocate|relocates|relocated|relocating|relocation of|resettle|resettles|resettled|resettlement of|move|moves|moved) ... (upland|hill|highland|mountain|minority|indigenous|ethnic|tribal|hill tribe) (villages|villagers|families|people|communities|farmers)',
    ],
    except: [
      `(enter|move|moves|move into|clear|go into) ... ${PEOPLES} ${LANDS} ... (agreed|agreement|consent|own choice|voluntarily|their wish|choose)`,
      '(voluntary|voluntarily|agreed|negotiated|gradual|self-) (eradication|reduction|clearing|substitution|eradicate|reduce|give up) ... coca',
      '(agreed|agree|chose|choose|decided|negotiate|negotiated) to ... (eradicate|pull up|uproot|clear|reduce|give up|replace) ... coca',
      '(had|was|were) cleared their',
      '(families|communities|villagers|farmers|growers) (who|that) (depend|depends|rely) on (coca|opium|poppy|the crop) ... (choose|chose|agree|agreed|negotiate|negotiated|receive|receives|get)',
      '(no|never|without|instead of|rather than) (forced|compulsory) (eradication|clearing)',
    ],
  },
  'land-taken': {
    phrases: [
      '(concession|concessions|land lease|land leases|land grant|land grants|land deals|land deal)',
      '(large|larger|big|company|companies|commercial|industrial|private|rubber|palm oil|banana|sugar) (plantation|plantations|estates|agribusiness)',
      '(companies|company|investors|investor|businesses|agribusiness) (plant|plants|planted|receive|receives|received|obtain|obtained|lease|leases|leased|take over|takes over|took over|were given|are given|get|gets) ... (land|lands|hectares|rubber|plantation|plantations|concession|concessions|subsidies|fields|quotas)',
      '(land|fields|forest|plots|communal land|village land|ancestral land) (is|are|was|were|) (taken|leased|granted|given|transferred|handed over|allocated|confiscated|fenced|sold) (over|out|) (to|by|for|from) ... (companies|company|investors|the military|the army|plantation|plantations|the state|outsiders|businessmen|concession)',
      '(former growers|growers|farmers|villagers) (can|may|now) work (on|in|for) (them|the plantations|the estates|the company|companies|the plantation) for wages',
      '(contracts|agreements|deals) (are|were|is) (made|signed|concluded) with (local|) (state and military|military|army|militia) (authorities|commanders|leaders)',
      '(ancestral|communal|customary|indigenous|tribal) (land|lands|forest|forests|territory|territories) ... (company|companies|plantation|plantations|taken|lost|leased|fenced|concession|relocated|evicted|sold)',
    ],
    except: [
      '(community|village|family|smallholder) (plantation|plantations)',
      'concessions (to|from) the (union|workers)',
    ],
  },
  'coca-cleared': {
    phrases: [
      'coca (fields|bushes|plants|plots|crops) from the air',
      '(spray|sprays|sprayed|spraying|treat|treats|treated|fumigate|fumigates) ... coca (fields|bushes|plants|plots|crops)',
      '(clear|clears|cleared|clearing|clearing of|eradicate|eradicates|eradicated|eradicating|eradication of|destroy|destroys|destroyed|destruction of|pull up|pulls up|pulled up|pulling up|uproot|uproots|uprooted|uprooting|spray|sprays|sprayed|spraying|spraying of|burn|burns|burned|treat|fumigate|fumigation of) (the|illegal|illicit|all|their|remaining|) ... coca',
      'coca (eradication|reduction|clearing|clearance)',
      'coca (fields|bushes|plants|plots|crops|leaf) ... (cleared|pulled up|sprayed|destroyed|uprooted|burned|eradicated|treated)',
    ],
  },
  'growers-agreed': {
    phrases: [
      '(communities|growers|farmers|villages|villagers|families) ... (agreed|agree|negotiated|chose|voluntarily|consented) ... (give up|stop|replace|reduce|change|eradicate|move)',
      '(voluntary|agreed|negotiated|gradual) (eradication|reduction|substitution|clearing)',
      '(free|prior) and informed consent',
    ],
  },
};
