import { type PhraseBook, pairs } from '../phrases';

const dogAdjectives = [
  'sniffer',
  'detector',
  'detection',
  'drug',
  'drug detection',
  'drug-detecting',
  'drug-sniffing',
  'sniffing',
  'drug detector',
  'narcotics',
  'search',
  'police',
];
const police = [
  'police',
  'border police',
  'border guard',
  'border guards',
  'customs',
  'anti-narcotics police',
  'gendarmerie',
  'coast guard',
];

/** Words for tools of enforcement (E4) and for information passed on (E2). */
export const equipmentPhrases: PhraseBook = {
  dogs: {
    phrases: [
      ...pairs(dogAdjectives, ['dog', 'dogs']),
      ...pairs(
        ['dog', 'canine', 'K-9', 'K9'],
        ['unit', 'units', 'team', 'teams', 'handler', 'handlers', 'training centre', 'training center'],
      ),
    ],
  },
  scanners: {
    phrases: [
      ...pairs(
        [
          'body',
          'cargo',
          'container',
          'baggage',
          'luggage',
          'vehicle',
          'truck',
          'mobile x-ray',
          'x-ray',
          'backscatter',
        ],
        ['scanner', 'scanners', 'scanning equipment', 'scanning machines'],
      ),
      ...pairs(
        ['search', 'rummage', 'precursor test', 'precursor testing', 'field test', 'field testing'],
        ['kit', 'kits'],
      ),
    ],
    except: pairs(['HIV', 'malaria', 'hepatitis'], ['field test kit', 'field test kits', 'field testing kits']),
  },
  'night-vision': {
    phrases: ['night vision', 'thermal imaging', 'thermal cameras', 'thermal camera'],
    except: ['night vision impairment', 'night vision problems', 'loss of night vision'],
  },
  vehicles: {
    phrases: [
      ...pairs(
        ['patrol', 'pursuit', 'interception', 'police', 'armoured', 'armored'],
        ['vehicle', 'vehicles', 'car', 'cars', 'boat', 'boats'],
      ),
      ...pairs(
        ['vehicles for', 'vehicles to', 'motorcycles for', 'boats for', 'helicopters for'],
        [...police, ...pairs(['the'], police)],
      ),
      'speed boats',
      'speedboats',
    ],
  },
  surveillance: {
    phrases: [
      ...pairs(
        ['surveillance', 'wiretapping', 'phone-tapping', 'eavesdropping'],
        ['equipment', 'system', 'systems', 'technology', 'vehicle', 'vehicles', 'drones', 'cameras', 'operations'],
      ),
      ...pairs(
        ['interception of', 'intercepting', 'intercept'],
        ['communications', 'telephone calls', 'phone calls', 'telecommunications'],
      ),
      ...pairs(['telephone', 'phone', 'lawful', 'communications'], ['interception', 'intercepts', 'tapping']),
      ...pairs(['covert', 'electronic', 'physical'], ['surveillance']),
      'wiretapping',
      'wiretaps',
      'IMSI catchers',
      'facial recognition',
    ],
    except: pairs(
      ['disease', 'epidemiological', 'HIV', 'health', 'behavioural', 'public health', 'sentinel'],
      ['surveillance system', 'surveillance systems', 'surveillance technology', 'surveillance equipment'],
    ),
  },
  'border-posts': {
    phrases: [
      ...pairs(
        ['border'],
        [
          'post',
          'posts',
          'checkpoint',
          'checkpoints',
          'liaison office',
          'liaison offices',
          'control post',
          'control posts',
        ],
      ),
      ...pairs(['police', 'drug', 'customs', 'vehicle'], ['checkpoint', 'checkpoints']),
      ...pairs(
        ['port', 'air cargo', 'container', 'airport'],
        ['control unit', 'control units', 'interdiction unit', 'interdiction units', 'task force', 'task forces'],
      ),
    ],
  },
  intelligence: {
    phrases: [
      'what (they|it|both|each|he|she|the donor|officers|the service|the unit|one side|the other) (know|knows|learn|learns|learned|hear|hears|see|sees|find|finds) ... (courier|couriers|routes|loads|shipments|suspects|groups|smugglers|traffickers|flights|networks|consignments|gangs)',
      '(compare|compares|share|shares|pool|pools|exchange|exchanges|pass on|passes on) what (they|it|both|each side|each|officers|he|she) (know|knows|learn|learns|see|sees|hear|hears|has learned|have learned)',
      '(police|drug|customs|border|narcotics|overseas|foreign) liaison (officer|officers)',
      '(liaison officer|liaison officers) (based|posted|stationed|in|at) ... (passes|pass|shares|share|sends|tells|works)',
      '(loads|shipments|consignments|couriers|convoys) on (the|their) way',
      '(intelligence|information|leads|findings|reports|data|alerts|warnings|details) (on|about|of|concerning) ... (suspects|suspect|traffickers|couriers|smugglers|groups|gangs|networks|persons|people|travellers|passengers|crews|shipments|consignments|movements|routes) (is|are|was|were|will be) (passed|sent|shared|given|forwarded|transmitted|relayed|reported|exchanged)',
      'intelligence (is|are|was|were|will be) (passed|sent|shared|given|forwarded|transmitted|relayed|exchanged)',
      '(pass|passes|passed|send|sends|sent|share|shares|give|gives|forward|forwards|relay|relays|transmit|transmits) ... (intelligence|information|leads|details|reports) (on|about|of|concerning) ... (suspects|suspect|traffickers|couriers|smugglers|groups|gangs|networks|persons|people|travellers|passengers|crews|shipments|consignments|movements)',
      '(gathers|gather|gathering|collects|collecting) ... intelligence ... (groups|suspects|routes|traffickers|networks|shipments)',

      ...pairs(
        [
          'share',
          'sharing',
          'sharing of',
          'exchange',
          'exchanging',
          'exchange of',
          'pass on',
          'passing',
          'gather',
          'gathering of',
          'collect',
        ],
        [
          'intelligence',
          'information and intelligence',
          'criminal intelligence',
          'drug intelligence',
          'operational information',
          'operational intelligence',
        ],
      ),
      ...pairs(
        ['intelligence'],
        ['sharing', 'exchange', 'gathering', 'led policing', 'led operations', 'unit', 'units', 'centre', 'center'],
      ),
      ...pairs(['criminal', 'operational', 'drug'], ['intelligence']),
    ],
    except: pairs(['financial', 'artificial'], ['intelligence unit', 'intelligence units']),
  },
  'tip-offs': {
    phrases: [
      '(warn|warns|warned|warning|alert|alerts|alerted|notify|notifies|tell|tells|inform|informs) ... (next airport|next port|destination airport|port of destination|police|customs|counterparts|coast guard|border posts|border police|liaison officer|authorities) ... (travellers|passengers|couriers|suspects|shipments|consignment|consignments|containers|ship|ships|flight|flights|parcel|parcels|arriving|coming|on board|cargo)',
      '(warnings|alerts|tip-offs|notices|red flags) (is|are|) (sent|passed|given|issued|relayed|) (to|) ... (next airport|next port|destination|counterparts|neighbouring|border|police|customs|airports|ports)',
      '(send|sends|sent|sending|pass|passes|passing|issue|issues) (warnings|alerts|tip-offs|advance notice|notices) (to|on|of)',
      '(telephone|phone|call|calls|radio|radios|ring) ... (when|as soon as|if) ... (courier|couriers|suspect|suspects|trafficker|traffickers|convoy|shipment|group)',

      'tip-off',
      'tip-offs',
      'tipped off',
      ...pairs(['paid', 'police', 'network of'], ['informants', 'informers']),
    ],
  },
  'phone-data': {
    phrases: pairs(
      ['phone', 'mobile phone', 'call', 'telephone', 'cell phone'],
      ['records', 'data extraction', 'metadata', 'location data'],
    ),
    except: pairs(['call'], ['records of the helpline', 'records of the hotline']),
  },
};
