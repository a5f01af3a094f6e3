import { inRecord, inText, type Pair } from '../pairs';

const iran = { countries: ['IR'], from: 2015, to: 2018 };
const nepal = { countries: ['NP'], from: 2015, to: 2018 };
const laos = { countries: ['LA'], from: 2010, to: 2013 };
const peru = { countries: ['PE'], from: 2010, to: 2013 };

/** The same mechanisms in French and Spanish. */
export const inFrenchAndSpanish: readonly Pair[] = [
  inText(
    'chiens, négation',
    'death_penalty',
    [
      'Le projet fournit des chiens renifleurs à la police des frontières.',
      'Le projet ne fournit pas de chiens renifleurs à la police des frontières.',
    ],
    iran,
  ),
  inText(
    'arrestations',
    'death_penalty',
    ['La formation porte sur l’arrestation de trafiquants.', 'Aucune arrestation de trafiquants n’est prévue.'],
    iran,
  ),
  inRecord('le pays', 'death_penalty', 'Les douaniers sont formés à la fouille des véhicules.', [iran, nepal]),
  inText(
    'un État tiers',
    'death_penalty',
    [
      'Des renseignements sur les suspects sont transmis à Téhéran.',
      'Des renseignements sur les suspects sont transmis à Lisbonne.',
    ],
    nepal,
  ),
  inText(
    'traitement forcé',
    'torture_ill_treatment',
    [
      'Le projet équipe un centre de traitement obligatoire.',
      'Le projet équipe une clinique de traitement volontaire.',
    ],
    laos,
  ),
  inText(
    'la clé',
    'torture_ill_treatment',
    [
      'Le portail est fermé à clé et les résidents ne peuvent pas sortir.',
      'Le portail est ouvert et les résidents peuvent sortir à tout moment.',
    ],
    peru,
  ),
  inText(
    'travail forcé',
    'torture_ill_treatment',
    ['Le travail forcé fait partie de la cure.', 'Le travail forcé est interdit.'],
    peru,
  ),
  inText(
    'rafles',
    'discrimination',
    ['Des rafles d’enfants des rues sont prévues.', 'Des repas pour enfants des rues sont prévus.'],
    nepal,
  ),
  inText(
    'éradication forcée',
    'discrimination',
    ['L’éradication forcée de la coca est financée.', 'La culture du café est financée.'],
    peru,
  ),
  inText(
    'perros, negación',
    'death_penalty',
    [
      'El proyecto entrega perros detectores a la policía de fronteras.',
      'El proyecto no entrega perros detectores a la policía de fronteras.',
    ],
    iran,
  ),
  inText(
    'detenciones',
    'death_penalty',
    ['La capacitación trata de la detención de traficantes.', 'No se prevé la detención de traficantes.'],
    iran,
  ),
  inRecord('el país', 'death_penalty', 'Se capacita a los agentes de aduanas en el registro de vehículos.', [
    iran,
    nepal,
  ]),
  inText(
    'un tercer Estado',
    'death_penalty',
    ['Se transmite inteligencia sobre sospechosos a Teherán.', 'Se transmite inteligencia sobre sospechosos a Lisboa.'],
    nepal,
  ),
  inText(
    'tratamiento obligatorio',
    'torture_ill_treatment',
    [
      'El proyecto equipa un centro de tratamiento obligatorio.',
      'El proyecto equipa una clínica de tratamiento voluntario.',
    ],
    laos,
  ),
  inText(
    'la llave',
    'torture_ill_treatment',
    [
      'El portón está cerrado con llave y los residentes no pueden salir.',
      'El portón está abierto y los residentes pueden salir cuando quieran.',
    ],
    peru,
  ),
  inText(
    'trabajo forzado',
    'torture_ill_treatment',
    ['El trabajo forzado es parte de la cura.', 'El trabajo forzado está prohibido.'],
    peru,
  ),
  inText(
    'redadas',
    'discrimination',
    ['Se prevén redadas de niños de la calle.', 'Se prevén comidas para niños de la calle.'],
    nepal,
  ),
  inText(
    'erradicación forzosa',
    'discrimination',
    ['Se financia la erradicación forzosa de la coca.', 'Se financia el cultivo de café.'],
    peru,
  ),
];
