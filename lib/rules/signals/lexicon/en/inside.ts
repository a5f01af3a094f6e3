import type { PhraseBook } from '../phrases';

/** Words for what is missing or done inside a centre (T5, T8), and for what the help does for it (T7). */
export const insidePhrases: PhraseBook = {
  'no-care-in-withdrawal': {
    phrases: [
      '(cold turkey|cold-turkey)',
      '(withdrawal|detoxification|detox|withdraw) ... (without medication|without medicine|without medical|without medicines|without care|without a doctor|without help|without any|unassisted|in a locked|in a cell|alone in)',
      '(no|without) (medical|any|) (care|medication|medicine|help|supervision|doctor) (during|in|for|through) (withdrawal|detoxification)',
      '(left|lie|lies|kept|locked) ... (through|in|during) withdrawal',
      '(cold water|buckets of cold water|cold baths|cold showers) (for|against|during|in) (withdrawal|detoxification|craving)',
    ],
  },
  'no-agonist': {
    phrases: [
      '(methadone|buprenorphine|substitution treatment|opioid agonist|agonist treatment|substitution) ... (is not available|is not offered|are not available|not allowed|is banned|banned|is stopped|are stopped|is prohibited|prohibited|refused|denied|withheld|stopped on arrest|interrupted)',
      '(no|without|deny|denies|denied|ban on|bans) (methadone|buprenorphine|substitution treatment|opioid agonist|agonist treatment)',
      'abstinence (only|is the only|alone|based only)',
      'abstinence-only',
    ],
  },
  'no-hiv-tb-care': {
    phrases: [
      '(no|without|denied|deny|denies|lack|lacks|lacking) (HIV|TB|tuberculosis|antiretroviral|antiretrovirals|ART) (care|treatment|testing|medicine|medicines|tests|therapy|)',
      '(HIV|TB|tuberculosis|antiretroviral|antiretrovirals) (care|treatment|medicines|therapy|testing|) ... (not available inside|is interrupted|is not available|is withheld|are withheld|is stopped|denied|not provided inside)',
    ],
  },
  'no-pain-relief': {
    phrases: [
      '(no|without|denied|deny|denies|withhold|withheld) (pain relief|painkillers|pain medication|analgesics)',
      '(pain relief|painkillers|morphine) (is|are|was|were) (denied|withheld|refused|not given)',
    ],
    except: [
      '(people|patients|millions|population|world) ... (without|no) (pain relief|painkillers|pain medication)',
      '(in|die in|suffer) pain without (pain relief|painkillers)',
    ],
  },
  'withdrawal-for-statements': {
    phrases: [
      '(questioned|interrogated|interviewed|sign|signs|signed|confess|confessed|statement|statements) ... (while in withdrawal|during withdrawal|in withdrawal|in exchange for a dose|for medication|for methadone)',
      'withdrawal ... (statement|statements|confession|confess|questioned|interrogated|talk|sign)',
    ],
  },
  'release-less-likely': {
    phrases: [
      '(release|discharge|released) ... (less likely|delayed|postponed|no longer granted|refused) ... (because|since|now that|as)',
      '(no longer|not) (released|let go|exempted|discharged) (early|) (because|since|now that|as) ... (treatment|care|HIV|medicine|therapy|clinic)',
      '(care|treatment|therapy|clinic|medicines) inside ... (so that|means that) ... (need not be released|are not released|can stay|can be kept|stay longer|remain|serve the full)',
    ],
  },
  'centre-build': {
    phrases: [
      '(build|builds|built|building|construct|constructs|constructed|constructing|construction of|erect|erects) ... (rehabilitation centre|rehabilitation center|rehabilitation centres|rehabilitation centers|treatment centre|treatment center|treatment centres|detention centre|detention center|drug centre|the centre|the center|a centre|a center|centres|dormitory|dormitories|perimeter wall|fence|wall|isolation cells|wing|camp|ward|wards|block|workshop|workshops)',
      '(new|extra|additional|second) (rehabilitation centre|treatment centre|dormitory|dormitories|wing|block|wards|beds|places) ... (centre|center|built|for residents|for patients|camp)',
    ],
  },
  'centre-repair': {
    phrases: [
      '(kitchen|dormitory|dormitories|wall|fence|wards|ward|buildings|infirmary|centre|center|compound|camp|roof) (is|are|was|were|will be|has been|have been) (repaired|renovated|refurbished|rehabilitated|upgraded|extended|enlarged|improved)',
      '(repair|repairs|repaired|renovate|renovates|renovated|renovation of|refurbish|refurbishes|refurbished|refurbishment of|rehabilitate|upgrade|upgrades|upgraded|upgrading of|extend|extends|extended|enlarge|enlarges|expansion of|improve|improves) (the|a|its|of|) ... (rehabilitation centre|rehabilitation center|rehabilitation centres|treatment centre|treatment center|treatment centres|the centre|the center|centre|center|centres|dormitory|dormitories|wall|fence|kitchen|wards|ward|compound|camp|buildings|infirmary|institution)',
    ],
  },
  'centre-furnish': {
    phrases: [
      '(beds|mattresses|bunks|blankets|furniture|vehicles|equipment|tools) ... (is|are|was|were) (given|delivered|donated|handed|supplied|provided) (over|) to ... (centre|center|centres|camp|institution|compound)',
      '(furnish|furnishes|furnished|equip|equips|equipped|equipping|supply|supplies|supplied|provide|provides|provided|donate|donates|donated|deliver|delivers|delivered) ... (centre|center|centres|centers|dormitory|dormitories|institution|camp|compound|facility)',
      '(beds|mattresses|bunks|blankets|furniture|vehicles|van|vans|truck|trucks|generator|computers|sewing machines|tools|kitchen equipment|equipment) (for|to) (the|a|its|) ... (centre|center|centres|centers|dormitory|dormitories|institution|camp|compound|facility|ministry)',
      '(vehicle|vehicles|van|vans) ... (handed to|given to|donated to|handed over to) (the|a|) (ministry|centre|center|department|police)',
    ],
  },
  'centre-running-costs': {
    phrases: [
      '(pay|pays|paid|paying|cover|covers|covering|fund|funds|funded|funding|finance|finances|financing|meet|meets|subsidise|subsidises|contribute|contributes) ... (running costs|food|meals|electricity|salaries|fuel|daily costs|operating costs|upkeep|water|rent) ... (centre|center|centres|residents|camp|institution|patients|compound)',
      '(running|operating|daily|recurrent) (costs|expenses) of (the|a|) ... (centre|center|centres|centers|institution|camp|facility)',
      '(fund|funds|funding|finance|finances|support|supports|supported|support to|support for|assistance to|grant to|grant for|grants to|help to|contribution to|subsidy for) (the|a|its|two|three|four|five|several|government|state|existing|) ... (rehabilitation centre|rehabilitation center|rehabilitation centres|rehabilitation centers|treatment centre|treatment center|treatment centres|treatment centers|detoxification centre|detoxification centres|rehabilitation camp|camp|camps|rehabilitation facility|youth centre)',
      '(support|assistance|help|funds) (to|for|of) the (centre|center|institution|camp)',
    ],
  },
  'centre-staff': {
    phrases: [
      '(train|trains|trained|training|training of|training for|pay|pays|salaries of|salaries for|mentor|mentors|coach|teach|teaches|courses for|workshops for|instruct) ... (staff|guards|social workers|instructors|counsellors|nurses|wardens|directors|managers|workers|personnel) (of|at|in|from|working in|inside) (the|a|these|this|compulsory|closed|all|) ... (centre|center|centres|centers|institution|camp|facility|compound|home)',
      '(staff|guards|social workers|instructors|nurses|wardens|workers|personnel) (of|at|in|from) (the|these|this|all|) ... (centre|center|centres|centers|camp|institution) (are|is|were|receive|receives|get|gets|attend|have been) (trained|training|paid|courses|mentored|salaries)',
      '(training|courses) (of|for) (social workers|centre staff|center staff|guards|wardens|instructors|institution staff)',
    ],
  },
  'centre-closure': {
    phrases: [
      '(close|closes|closing|closure of|shut|shuts|shut down|phase out|phasing out|wind down|winding down|transition out of|convert|converts|conversion of) ... (compulsory centres|compulsory centre|compulsory centers|closed centres|closed centers|detention centres|centre|centres|center|centers|camp|camps)',
      'dated plan to close',
    ],
  },
};
