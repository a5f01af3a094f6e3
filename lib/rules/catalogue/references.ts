/** Where a standard can be read: its title and address, and no word of it. */
export type Reference = { title: string; url: string };

const site = 'https://humanrights-drugpolicy.org/guidelines';
const standards = `${site}/obligations-arising-from-human-rights-standards`;
const groups = `${site}/obligations-arising-from-the-human-rights-of-particular-groups`;

const guideline = (number: string, title: string, url: string): Reference => ({
  title: `International Guidelines on Human Rights and Drug Policy, ${number} ${title}`,
  url,
});

const equality = `${site}/foundational-principles/right-to-equality-and-non-discrimination/`;
// Known by title only: the link is to the whole text.
const wholeText = 'https://ja.scribd.com/document/402812304/Hrdp-Guidelines-2019';
const life = `${standards}/right-to-life/`;
const torture = `${standards}/right-to-freedom-from-torture-and-cruel-inhuman-or-degrading-treatment-or-punishment/`;
const detention = `${standards}/right-to-freedom-from-arbitrary-arrest-and-detention/`;
const treatment = `${standards}/drug-dependence-treatment/`;
const lands = `${groups}/rights-to-self-determination-to-lands-territories-and-resources-and-to-conservation-of-lands/`;

/** The other sections of the guidelines, by number and clause. */
const sections: Readonly<Record<string, Reference>> = {
  'I.3': guideline('I.3', 'Equality and non-discrimination', equality),
  'I.3-i': guideline('I.3', 'Equality and non-discrimination, clause i', equality),
  'I.3-iii': guideline('I.3', 'Equality and non-discrimination, clause iii', equality),
  'I.4': guideline('I.4', 'Meaningful participation', wholeText),
  'II.1.2': guideline('II.1.2', 'Drug dependence treatment', treatment),
  'II.1.2-ii': guideline('II.1.2', 'Drug dependence treatment, clause ii', treatment),
  'II.1.2-iii': guideline('II.1.2', 'Drug dependence treatment, clause iii', treatment),
  'II.1.2-iv': guideline('II.1.2', 'Drug dependence treatment, clause iv', treatment),
  'II.1.2-v': guideline('II.1.2', 'Drug dependence treatment, clause v', treatment),
  'II.5-i': guideline('II.5', 'Right to life, clause i', life),
  'II.5-ii': guideline('II.5', 'Right to life, clause ii', life),
  'II.5-iii': guideline('II.5', 'Right to life, clause iii', life),
  'II.5-v': guideline('II.5', 'Right to life, clause v', life),
  'II.6': guideline('II.6', 'Freedom from torture and ill-treatment', torture),
  'II.6-ii': guideline('II.6', 'Freedom from torture and ill-treatment, clause ii', torture),
  'II.6-iii': guideline('II.6', 'Freedom from torture and ill-treatment, clause iii', torture),
  'II.6-iv': guideline('II.6', 'Freedom from torture and ill-treatment, clause iv', torture),
  'II.6-v': guideline('II.6', 'Freedom from torture and ill-treatment, clause v', torture),
  'II.7': guideline('II.7', 'Freedom from arbitrary arrest and detention', detention),
  'II.7-i': guideline('II.7', 'Freedom from arbitrary arrest and detention, clause i', detention),
  'II.7-ii': guideline('II.7', 'Freedom from arbitrary arrest and detention, clause ii', detention),
  'II.7-vi': guideline('II.7', 'Freedom from arbitrary arrest and detention, clause vi', detention),
  'II.7-vii': guideline('II.7', 'Freedom from arbitrary arrest and detention, clause vii', detention),
  'II.7-viii': guideline('II.7', 'Freedom from arbitrary arrest and detention, clause viii', detention),
  'II.8': guideline('II.8', 'Right to a fair trial', `${standards}/right-to-a-fair-trial/`),
  'III.4.1': guideline('III.4.1', 'Self-determination, lands, territories and resources', lands),
  'III.4.2': guideline(
    'III.4.2',
    'Free, prior and informed consent',
    `${groups}/right-to-free-prior-and-informed-consent/`,
  ),
};

/** Documents of the United Nations, of States and of those who follow such help. */
const documents: Readonly<Record<string, Reference>> = {
  'A/67/275': {
    title: 'Special Rapporteur on extrajudicial, summary or arbitrary executions, report A/67/275 (2012)',
    url: 'https://undocs.org/A/67/275',
  },
  'A/70/304': {
    title: 'Special Rapporteur on extrajudicial, summary or arbitrary executions, report A/70/304 (2015)',
    url: 'https://undocs.org/A/70/304',
  },
  'joint-statement-2012': {
    title: 'United Nations entities, joint statement on compulsory drug detention and rehabilitation centres (2012)',
    url: 'https://idpc.net/es/alerts/2012/03/joint-un-statement-closure-of-compulsory-drug-detention-and-rehabilitation-centers',
  },
  HRDDP: {
    title:
      'Human Rights Due Diligence Policy on United Nations support to non-UN security forces, guidance note (2015)',
    url: 'https://unsdg.un.org/resources/guidance-note-human-rights-due-diligence-policy-un-support-non-united-nations-security',
  },
  'EU-2015': {
    title: 'European Union, human rights guidance for actions on terrorism, organised crime and cybersecurity (2015)',
    url: 'https://ct-morse.eu/resource/guidance-integrating-a-rights-based-approach-to-eu-programming-in-terrorism-organised-crime-and-cybersecurity/',
  },
  'UK-291044': {
    title: 'United Kingdom parliament, answer 291044 on assessments (2019)',
    url: 'https://www.theyworkforyou.com/wrans/?id=2019-09-25.291044.h',
  },
  'UK-HC23': {
    title: 'United Kingdom, Home Affairs Committee, report HC 23 (2016)',
    url: 'https://publications.parliament.uk/pa/cm201617/cmselect/cmhaff/23/2309.htm',
  },
  'UK-IAF-2020': {
    title: 'United Kingdom parliament, debate on the Integrated Activity Fund (22 October 2020)',
    url: 'https://hansard.parliament.uk/Commons/2020-10-22/debates/1A17E46F-FA72-4AFD-B682-CE37E56F794B/IntegratedActivityFundTransparency',
  },
  'NCA-2017': {
    title: 'The case of the National Crime Agency and Thailand, press account (2017)',
    url: 'https://www.buzzfeed.com/tomwarren/nca-broke-law-by-helping-put-two-men-on-death-row',
  },
  'NSIRA-2020': {
    title: 'Canada, National Security and Intelligence Review Agency, review of the Avoiding Complicity Act for 2020',
    url: 'https://nsira-ossnr.gc.ca/en/reviews/our-reviews/review-of-departmental-implementation-of-the-avoiding-complicity-in-mistreatment-by-foreign-entities-act-for-2020/backgrounder',
  },
  'CAPRI-evidence': {
    title: 'Reprieve, written evidence on the CAPRI programme to the International Development Committee',
    url: 'https://committees.parliament.uk/writtenevidence/37149/html/',
  },
  'Reprieve-2020': {
    title: 'Reprieve, Ending aid for executions (2020)',
    url: 'https://reprieve.org/uk/2020/06/08/ending-aid-for-executions',
  },
  'Reprieve-2014': {
    title: 'Reprieve, European Aid for Executions (2014)',
    url: 'https://paperzz.com/doc/7666220/european-aid-for-executions',
  },
  'HRI-2012': {
    title: 'Harm Reduction International, Partners in Crime (2012)',
    url: 'https://undrugcontrol.info/en/issues/human-rights/items?cid=119:human-rights&id=3559:partners-in-crime',
  },
  'HRI-2023': {
    title: 'Harm Reduction International, Aid for the War on Drugs (2023)',
    url: 'https://hri.global/publications/aid-for-the-war-on-drugs/',
  },
  'HRW-2009': {
    title: 'Human Rights Watch and IHRA, briefing on punitive drug laws, policing practices and HIV/AIDS (2009)',
    url: 'https://www.hrw.org/news/2009/11/30/drugs-punitive-laws-policies-and-policing-practices-and-hivaids',
  },
  'HRW-2012': {
    title: 'Human Rights Watch, Torture in the Name of Treatment (2012)',
    url: 'https://www.hrw.org/report/2012/07/24/torture-name-treatment/human-rights-abuses-vietnam-china-cambodia-and-lao-pdr',
  },
  'Hunt-2007': {
    title:
      'Special Rapporteur on the right to health on aerial spraying at the border of Ecuador, press account (2007)',
    url: 'https://www.ipsnews.net/2007/09/colombia-un-rapporteur-studies-effects-of-coca-spraying-in-ecuador/',
  },
};

/**
 * What rules rest on besides section IV.3: other sections of the guidelines and other standards, by the id that a rule
 * names. Shown by title and link only; the words of the norm itself are those of lib/guideline.
 */
export const references: Readonly<Record<string, Reference>> = { ...sections, ...documents };
