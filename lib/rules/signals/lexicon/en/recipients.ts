import type { PhraseBook } from '../phrases';

/** Words for who receives the help: powers (R2), record and answer to it (R3 to R6). */
export const recipientPhrases: PhraseBook = {
  'power-arrest': {
    phrases: [
      'customs',
      '(border|frontier) (troops|soldiers|corps)',
      '(battalion|tactical team|response team|strike force)',
      '(police|customs|narcotics) (laboratory|intelligence|academy)',
      '(drug|narcotics) control (agency|agencies|board|bureau|service|committee|headquarters|force|office|department)',
      '(anti-narcotics|anti narcotics|narcotics|drug) force',
      '(zakat|revenue|tax) ... customs authority',
      '(ministry of) (interior|internal affairs|home affairs|public security)',
      '(federal|national|royal|military|municipal|state|judicial) police',
      '(investigation|investigations) (bureau|agency|department)',
      '(police|gendarmerie|gendarmes|policemen|carabineros)',
      'customs (officers|service|services|administration|directorate|authority|authorities|administrations|department|and excise)',
      '(border|coast|frontier) (guard|guards|police|force|forces|officers|service|services)',
      '(public security|state security|internal security) (bureau|bureaux|bureaus|ministry|organs|forces|department|departments)',
      '(narcotics|drug|anti-narcotics|anti-drug|drug enforcement) (control board|control bureau|board|bureau|agency|agencies|force|department|directorate|brigade|unit|units|squad|services|task force|headquarters|control commission|commission|authority)',
      'law enforcement (agencies|agency|authorities|officers|bodies|officials|personnel|units|institutions)',
      'counter-narcotics (service|services|agency|agencies|units|police|force|forces)',
      '(interdiction|transnational crime|port control|airport|container control) (task forces|task force|unit|units)',
    ],
    except: [
      '(trouble|problems|dealing) with the police',
      '(kept|hidden|safe|protected) from the police',
      '(harassment by|abuse by|violence by) (the|) police',
    ],
  },
  'power-detention': {
    phrases: [
      '(prison|prisons|penitentiary|correctional|corrections) (service|services|administration|organization|organisation|department|authority|authorities|staff|officers|guards)',
      '(department|ministry|bureau|directorate) of (corrections|prisons)',
      '(detention|custody|holding|remand) (centre|centres|center|centers|cells|facility|facilities)',
      'labour camps',
    ],
  },
  'power-interrogation': {
    phrases: [
      '(interrogate|interrogates|interrogating|interrogation of|question|questions|questioning of) (suspects|detainees|couriers|traffickers|arrested persons|accused)',
      '(interrogators|interrogation officers|detectives)',
      '(investigation|investigative) (police|officers|units|unit|department|bureau)',
    ],
  },
  'power-prosecution': {
    phrases: [
      '(prosecutor|prosecutors|public prosecutor|prosecution service|prosecutor general|attorney general|attorney-general|procuracy|procuratorate|prosecuting authority)',
      'director of public prosecutions',
    ],
  },
  'power-sentencing': {
    phrases: [
      '(judges|judiciary|magistrates|supreme court|criminal court|criminal courts|narcotics court|anti-narcotics court|revolutionary court|revolutionary courts|special court)',
    ],
  },
  'power-compulsory-treatment': {
    phrases: [
      '(compulsory|mandatory|forced|closed) (drug|) (treatment|rehabilitation|detoxification) (centre|centres|center|centers|facility|facilities|board|department)',
      '(department|committee|commission|board) (for|of|on) (social evils|social evils prevention|re-education|rehabilitation of offenders)',
      '(re-education|social education|05-06|06) (centre|centres|center|centers)',
    ],
  },
  'power-force': {
    phrases: [
      'navy',
      'army',
      '(rapid action|special|tactical|elite|commando) (battalion|team|unit|forces|response team|command)',
      '(police and soldiers|soldiers and police|police and troops)',
      '(battalion|battalions|brigade|brigades|gunships|armed guards|air wing)',
      '(army|military|armed forces) (runs|run|manages|guards|camp|camps|base)',
      '(armed forces|army|military units|soldiers|troops|paramilitary|paramilitaries|special forces|commando|commandos|navy|air force|marines|rapid reaction|rapid action battalion)',
      '(police and military|military and police|special operations) (units|unit|teams|forces|command)',
    ],
    except: ['salvation army', 'army of volunteers'],
  },
  'power-eradication': {
    phrases: [
      '(work|manual|coca|reduction) brigades',
      'eradication (force|forces|brigade|brigades|teams|squads|units|directorate|department)',
      '(eradicators|eradication workers)',
    ],
  },
  'record-of-abuse': {
    phrases: [
      '(credible|documented|repeated|serious|widespread|consistent) (reports|allegations|accounts|evidence|complaints) of ... (torture|killings|ill-treatment|abuse|beatings|disappearances|rape|extrajudicial)',
      '(accused|suspected|found guilty|implicated) (of|in) (torture|killings|extrajudicial killings|enforced disappearances|abuse of detainees|beating detainees)',
      '(died|deaths|death) in (police|) custody',
      '(torture|tortured|mistreated|ill-treated) (by|in|at|during) (the unit|police custody|the police|police stations|interrogation|custody|detention)',
      '(officers|police|guards|agents|unit|soldiers) (tortured|beat|killed|shot|raped|mistreated)',
    ],
  },
  impunity: {
    phrases: [
      '(nobody|no one|no officer|none of the officers) (was|has been|were|have been) (charged|tried|investigated|punished|disciplined|prosecuted|held to account)',
      '(complaints|cases|allegations) (were|was|are|have been) (never|not) (investigated|pursued)',
      '(impunity|without any investigation)',
    ],
    except: ['(fight against|combat|end|ending|against) impunity'],
  },
  'accused-in-post': {
    phrases: [
      '(accused|indicted|implicated) (officer|commander|general|chief) (leads|heads|commands|was promoted|remains|remained)',
      '(commander|chief|director) (who|) (was|is) (accused of|under investigation for) ... (torture|killings|abuse)',
      'promoted (despite|after) ... (torture|killings|allegations|abuse)',
    ],
  },
  'donors-stopped': {
    phrases: [
      '(donors|donor|governments|Ireland|Denmark|Norway|Germany|the United Kingdom) (stopped|withdrew|ended|suspended|froze|halted|have stopped|have withdrawn|has withdrawn|has stopped|ended its|ended their) ... (funding|funds|support|aid|contributions|assistance)',
      '(funding|support|aid) (was|were|has been) (frozen|suspended|withdrawn|stopped) (over|because of|after|in protest)',
      'shifted the money because of',
    ],
  },
  'undertakings-broken': {
    phrases: [
      '(assurances|undertakings|promises|commitments|pledges) (were|was|have been|has been) (broken|not kept|not honoured|not met|ignored|breached)',
      '(broke|breached|ignored|failed to keep) (its|their|the|earlier) (assurances|undertakings|promises|commitments|pledges)',
    ],
  },
};
