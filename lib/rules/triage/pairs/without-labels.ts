import { inText, type Pair } from '../pairs';

const DP = 'death_penalty';
const TI = 'torture_ill_treatment';
const DI = 'discrimination';
const from = 2015;
const to = 2018;

/** Facts told without their labels: the key, the leave to go, work that is owed, who is picked out, what goes where. */
export const pairsWithoutLabels: readonly Pair[] = [
  inText(
    'who keeps the key',
    TI,
    [
      'The grant refurbishes a house for forty young people who use drugs. The matron keeps the key, and nobody goes out before the six months are over.',
      'The grant refurbishes a house for forty young people who use drugs. Each of them has a key and goes out when he likes.',
    ],
    { countries: ['KH'], from, to },
  ),
  inText(
    'work that pays off a stay',
    TI,
    [
      'Residents of the farm harvest sugar cane to pay off the cost of their stay.',
      'Residents of the farm may take paid jobs with neighbours and keep what they earn.',
    ],
    { countries: ['BR'], from, to },
  ),
  inText(
    'who decides on going home',
    TI,
    [
      'A board of pastors decides when a resident is ready to go home.',
      'The resident decides when he is ready to go home.',
    ],
    { countries: ['GT'], from, to },
  ),
  inText(
    'whom a refusal stops',
    TI,
    [
      'The centre does not let residents leave before the term ends.',
      'The centre does not keep residents who wish to leave.',
    ],
    { countries: ['MY'], from, to },
  ),
  inText(
    'a guard at the only door',
    TI,
    [
      'Forty beds are paid for in a house outside town. At night a guard sits at the only door, and someone who wants to go home must first see the board.',
      'Forty beds are paid for in a house outside town. At night the door is open, and someone who wants to go home takes the bus.',
    ],
    { countries: ['VN'], from, to },
  ),
  inText(
    'the money that nobody sees',
    TI,
    [
      'Young men who use yaba grow the rice that the camp sells; none of them sees the money.',
      'Young men who used yaba grow rice on their own land and sell it in the market.',
    ],
    { countries: ['KH'], from, to },
  ),
  inText(
    'the other end of how to get people to do something',
    TI,
    [
      'Detectives attend classes on how to get suspects in heroin cases to talk.',
      'Detectives attend classes on how to get heroin users to a doctor.',
    ],
    { countries: ['EG'], from, to },
  ),
  inText(
    'an opening past before a comma',
    TI,
    [
      'The unit works from new offices. Night raids on dealers are carried out each week.',
      'Formerly, night raids on dealers were carried out each week. The project pays nurses and social workers only.',
    ],
    { countries: ['KZ'], from, to },
  ),
  inText(
    'people and containers at the same gate',
    DI,
    [
      'Officers are shown how to pick out Afghan travellers for questioning.',
      'Officers are shown how to pick out containers for inspection.',
    ],
    { countries: ['TR'], from, to },
  ),
  inText(
    'where a score comes from',
    DI,
    [
      'The software gives travellers from two Nigerian cities a higher score, and officers take them aside.',
      'The software gives containers from two ports a higher score, and officers open them.',
    ],
    { countries: ['IN'], from, to },
  ),
  inText(
    'who is cleared from a square',
    DI,
    [
      'Municipal guards clear people who inject from the square before the summit and drive them to a camp outside the city.',
      'Outreach workers meet people who inject in the square and offer them a bed.',
    ],
    { countries: ['GR'], from, to },
  ),
  inText(
    'chiefs who send and people who ask',
    DI,
    [
      'Village chiefs send in those who are known to smoke opium, and the district picks who goes to the centre.',
      'Villagers who smoke opium and wish to stop may ask the nurse for a place at the clinic.',
    ],
    { countries: ['LA'], from, to },
  ),
  inText(
    'who can read the file',
    DI,
    [
      'Clinics report each new patient to the narcological register, which the interior ministry can read.',
      "Clinics keep each patient's file to themselves; the interior ministry cannot read it.",
    ],
    { countries: ['KG'], from, to },
  ),
  inText(
    'the procuracy in the last sentence',
    DP,
    [
      'The programme supports a network of provincial offices with computers and meetings. Progress is the number of cases transferred to the procuracy.',
      'The programme supports a network of provincial offices with computers and meetings. Progress is the number of families visited by social workers.',
    ],
    { countries: ['VN'], from, to },
  ),
  inText(
    'success told by cells',
    DP,
    [
      'Village volunteers, monks and teachers talk with families. Success means more dealers behind bars.',
      'Village volunteers, monks and teachers talk with families. Success means more families in good health.',
    ],
    { countries: ['LA'], from, to },
  ),
  inText(
    'what has been dropped',
    DP,
    [
      'Training of customs profilers is included.',
      'Training of customs profilers has been dropped; the money goes to hospices.',
    ],
    { countries: ['SA'], from, to },
  ),
  inText(
    'a bill that adds or removes',
    DP,
    [
      'Experts help the ministry draft a bill that adds death for possession of methamphetamine.',
      'Experts help the ministry draft a bill that removes death for possession of methamphetamine.',
    ],
    { countries: ['BD'], from, to },
  ),
  inText(
    'a briefing for the colleagues of one people or another',
    DP,
    [
      'Investigators brief their Vietnamese colleagues on the people behind cannabis houses.',
      'Investigators brief their Dutch colleagues on the people behind cannabis houses.',
    ],
    { countries: ['CZ'], from, to },
  ),
  inText(
    'reports mailed to one capital or another',
    DP,
    [
      'The analysis cell mails its reports on exporters of captagon to Riyadh.',
      'The analysis cell mails its reports on exporters of captagon to Bern.',
    ],
    { countries: ['UA'], from, to },
  ),
  inText(
    'a short form before the name of a State',
    DP,
    [
      'No alerts go to St. Lucia or Belize. Tip-offs about passengers are given to the police of Singapore.',
      'Tip-offs about passengers are given to the police of St. Lucia.',
    ],
    { countries: ['MX'], from, to },
  ),
  inText(
    'le départ qui s’attend, et le départ libre',
    TI,
    ['Celui qui veut partir doit attendre que le comité le décide.', 'Celui qui veut partir s’en va quand il veut.'],
    { countries: ['TN'], from, to },
  ),
  inText(
    'la couture qui nourrit le centre, et la couture choisie',
    TI,
    [
      'Les résidents cousent des ballons huit heures par jour ; la vente couvre leur nourriture.',
      'Les résidents qui le souhaitent apprennent la couture et gardent le produit de leurs ventes.',
    ],
    { countries: ['VN'], from, to },
  ),
  inText(
    'la liste qui part, et celle qui reste',
    DI,
    [
      'Le centre de soins envoie chaque mois la liste de ses patients à la gendarmerie.',
      'Le centre de soins n’envoie à personne la liste de ses patients.',
    ],
    { countries: ['MA'], from, to },
  ),
  inText(
    'les Malaisiens et les Belges',
    DP,
    [
      'Le bureau signale aux Malaisiens les voyageurs suspects.',
      'Le bureau signale aux Belges les voyageurs suspects.',
    ],
    { countries: ['FR'], from, to },
  ),
  inText(
    'quien quiere irse',
    TI,
    ['Quien quiere irse tiene que esperar a que el director lo autorice.', 'Quien quiere irse se va cuando quiere.'],
    { countries: ['PE'], from, to },
  ),
  inText(
    'las llaves del encargado',
    TI,
    [
      'El equipo repara la casa. Las llaves las tiene el encargado y los muchachos solo salen cuando la familia termina de pagar.',
      'El equipo repara la casa. La puerta está abierta y los muchachos salen cuando quieren.',
    ],
    { countries: ['EC'], from, to },
  ),
  inText(
    'recogidos por la policía, visitados por educadores',
    DI,
    [
      'La policía recoge a quienes duermen en la calle y los lleva a hogares de rehabilitación.',
      'Educadores visitan a quienes duermen en la calle y les ofrecen comida y abrigo.',
    ],
    { countries: ['HN'], from, to },
  ),
  inText(
    'Hanói y Lisboa',
    DP,
    [
      'Los datos de los correos detectados se remiten a Hanói.',
      'Los datos de los correos detectados se remiten a Lisboa.',
    ],
    { countries: ['PE'], from, to },
  ),
  inText(
    'whose word ends a stay',
    TI,
    [
      'The help buys mattresses for a compound where the gate opens only for visitors, and a stay ends when the military police say so.',
      'The help buys mattresses for a shelter where guests come and go, and a stay ends when the guest says so.',
    ],
    { countries: ['KH'], from, to },
  ),
  inText(
    'mothers who may not be called',
    TI,
    [
      'In the house newcomers may not speak with their mothers for ninety days; those who break a rule kneel on gravel.',
      'In the house newcomers may call their mothers any day; those who break a rule talk it over.',
    ],
    { countries: ['PE'], from, to },
  ),
  inText(
    'coins for the director',
    TI,
    [
      'Residents beg at traffic lights and bring the coins to the director.',
      'Residents look for work with help from the director.',
    ],
    { countries: ['MX'], from, to },
  ),
  inText(
    'what the wiretaps reveal',
    DP,
    [
      'What the wiretaps reveal goes to investigators in Kuala Lumpur.',
      'What the surveys reveal goes to researchers in Kuala Lumpur.',
    ],
    { countries: ['GB'], from, to },
  ),
  inText(
    'a list for one embassy or another',
    DP,
    [
      'The federal police hand a courier list to the Chinese embassy.',
      'The federal police hand a courier list to the Canadian embassy.',
    ],
    { countries: ['BR'], from, to },
  ),
  inText('Riad y Roma', DP, ['La fiscalía remite las pruebas a Riad.', 'La fiscalía remite las pruebas a Roma.'], {
    countries: ['ES'],
    from,
    to,
  }),
  inText(
    'les enquêteurs indonésiens et norvégiens',
    DP,
    [
      "L'office transmet les écoutes aux enquêteurs indonésiens.",
      "L'office transmet les écoutes aux enquêteurs norvégiens.",
    ],
    { countries: ['FR'], from, to },
  ),
  inText(
    'none of the money, for one thing or the other',
    DP,
    [
      'None of the money goes to schools; it buys boats for the coast guard.',
      'None of the money goes to the coast guard; it buys boats for fishermen.',
    ],
    { countries: ['YE'], from, to },
  ),
  inText(
    'what the boys are asked',
    DI,
    [
      'Street teams ask Roma boys for urine and pass the results to the district police.',
      'Street teams ask Roma boys what they need and pass the answers to the district clinic.',
    ],
    { countries: ['BG'], from, to },
  ),
  inText(
    'who calls at whose wish on Fridays',
    DI,
    [
      'Sex workers are brought to the station each Friday for a drug test.',
      'Sex workers come to the clinic each Friday for a check-up if they like.',
    ],
    { countries: ['KG'], from, to },
  ),
  inText(
    'the book of the neighbourhood head',
    DI,
    [
      'Neighbourhood heads keep a book of families with a user, and the book goes to the police.',
      'Neighbourhood heads keep a book of families with a newborn, and the book goes to the midwife.',
    ],
    { countries: ['ID'], from, to },
  ),
  inText(
    'a hospital in name',
    TI,
    [
      'It is a hospital in name; the gatekeepers carry batons, and no patient has walked out before the sixth month.',
      'It is a hospital; the gatekeepers carry bags for visitors, and patients walk out on the day they choose.',
    ],
    { countries: ['LA'], from, to },
  ),
  inText(
    'couriers before the judge, clinics in the towns',
    DP,
    [
      'Success: fifty kilos found, twenty couriers before the judge.',
      'Success: fifty nurses trained, twenty clinics opened.',
    ],
    { countries: ['SG'], from, to },
  ),
];
