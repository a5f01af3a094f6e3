/** The documents behind the country facts. Only facts are taken from them: no text, no series, no database. */
export const sourceTable = `
id|title|publisher|year|url
ACHPR-SSD|Statement on South Sudan treaty accessions (ICCPR, ICESCR, CRPD)|African Commission on Human and Peoples Rights|2024|https://achpr.au.int/sw/node/3648
AFP-2015|Decision to execute foreigners sets Indonesia apart|AFP via Astro Awani|2015|https://international.astroawani.com/world-news/decision-execute-foreigners-sets-indonesia-apart-58833
AFP-SAU-2025|Saudi Arabia executes record 356 people in 2025 (AFP count)|Irish Legal News|2026|https://www.irishlegal.com/articles/saudi-arabia-executes-record-356-people-in-2025
ALJ-IDN-2017|Amnesty sounds alarm as Indonesia slays drug suspects|Al Jazeera|2017|https://www.aljazeera.com/news/2017/08/amnesty-sounds-alarm-indonesia-slays-drug-suspects-170816092131934.html
AMN-BGD-2019|Anti-drug crackdown claimed 466 lives last year (Amnesty report)|The Daily Star|2019|https://www.thedailystar.net/frontpage/news/anti-drug-crackdown-claimed-466-lives-last-year-1823692
AMN-CHL-2015|Is the death penalty the answer to drug crime?|Amnesty International Chile|2015|https://amnistia.cl/es-la-pena-de-muerte-la-respuesta-a-los-delitos-de-drogas/
AMN-DATA-2022|Death penalty country data 2009-2022 (data.json)|Amnesty International (GitHub amnestywebsite)|2024|https://github.com/amnestywebsite/amnesty-death-penalty
AMN-KHM-2020|Substance Abuses: the human cost of Cambodia anti-drug campaign|Amnesty International|2020|https://docslib.org/doc/907543/substance-abuses
AMON-2013|Compulsory drug detention in East and Southeast Asia (Amon et al.)|Health and Human Rights Journal|2013|http://hhrjournal.org/?p=3609
AP-AFG-2021|Taliban police rounding up people who use drugs (AP)|Kashmir Digits (AP)|2021|https://kashmirdigits.com/
BKK-2003|Drug war deaths 2003 (police figures via Amnesty)|2Bangkok|2003|https://2bangkok.com/2bangkok-news-7851.html
BSS-OPCAT-2025|Report on accession to OPCAT (Bangladesh; Colombia named)|Bangladesh Sangbad Sangstha|2025|https://www.bssnews.net/others/335367
DPI-2025-25|DPI Weekly Updates 2025-25|Death Penalty Information Center|2025|https://deathpenaltyinfo.org/newsletter/dpi-weekly-updates-2025-25
DPIC-AI-2024|Summary of Amnesty report Death Sentences and Executions 2024|Death Penalty Information Center|2025|https://deathpenaltyinfo.org/
DPIC-ROUNDUP-2023|Worldwide Wednesday: international roundup (China, Iran, Malaysia, Nigeria, Saudi Arabia, Zimbabwe)|Death Penalty Information Center|2024|https://deathpenaltyinfo.org/worldwide-wednesday-international-roundup-china-iran-malaysia-nigeria-saudi-arabia-and-zimbabwe
DZA-COURRIER-2025|Law 25-03 on drugs: report|Le Courrier d Algerie|2025|http://lecourrier-dalgerie.com/?p=229280
DZA-EXPRESS-2025|Law 25-03 on drugs: report|L Express (Algeria)|2025|https://www.expressdz.dz/2025/07/17/
ECON-HRI-2015|Which countries have the death penalty for drug smuggling? (The Economist on HRI 2015)|The Economist, reposted by Transnational Institute|2015|https://www.tni.org/en/newsroom/latest-news/item/6258-which-countries-have-the-death-penalty-for-drug-smuggling
GOVUK-TUV-2018|Universal Periodic Review 30: Tuvalu|UK Foreign and Commonwealth Office|2018|https://gov.uk/government/news/universal-periodic-review-30-tuvalu
GREA-2023|Note on the HRI report on the death penalty for drug offences in 2023|Groupement Romand d Etudes des Addictions|2024|https://grea.ch/publications/rapport-sur-la-peine-de-mort-pour-les-infractions-liees-a-la-drogue-en-2023
HOC-BHR-2007|Bahrain: news item on the death penalty for drugs|Hands Off Cain|2007|https://nessunotocchicaino.it/archivio_news/200701.php?iddocumento=9303721&mover=2
HOC-GAZA-2009|Gaza: Hamas approves law to execute drug dealers|Hands Off Cain|2009|http://www.handsoffcain.info/notizia/gaza-hamas-approves-law-to-execute-drug-dealers-12317823
HOC-SSD|South Sudan country page|Hands Off Cain|2016|http://www.handsoffcain.info/bancadati/schedastato.php?idstato=16000272
HRI-GO-2022|The Death Penalty for Drug Offences: Global Overview 2022, as reported|Harm Reduction International, reported by Hands Off Cain (news item 60371106)|2023|http://english.nessunotocchicaino.it/
HRI-GO-2023|Inputs to the UN Secretary-General report on the death penalty (figures of Global Overview 2023)|Harm Reduction International|2024|https://hri.global/publications/inputs-to-the-un-secretary-generals-report-on-the-death-penalty/
HRI-GO-2024|The Death Penalty for Drug Offences: Global Overview 2024|Harm Reduction International|2025|https://hri.global/flagship-research/death-penalty/the-death-penalty-for-drug-offences-global-overview-2024
HRI-JCP-2011|Inflicting Harm: judicial corporal punishment for drug and alcohol offences in selected countries|Harm Reduction International|2011|https://hri.global/publications/inflicting-harm-judicial-corporal-punishment-for-drug-and-alcohol-offences-in-selected-countries/
HRW-2012|Torture in the Name of Treatment: Human Rights Abuses in Vietnam, China, Cambodia, and Lao PDR|Human Rights Watch|2012|https://www.hrw.org/report/2012/07/24/torture-name-treatment/human-rights-abuses-vietnam-china-cambodia-and-lao-pdr
HRW-THA-2004|Not Enough Graves|Human Rights Watch|2004|https://www.hrw.org/reports/2004/07/07/not-enough-graves
IDPC-2014|Interactive map: drug offences and the death penalty|IDPC|2014|https://idpc.net/alerts/2014/11/interactive-map-drug-offences-and-the-death-penalty
IDPC-BGD-2018|Notes on Bangladesh Narcotics Control Act 2018|IDPC / News Next Bangladesh|2018|https://idpc.net/
IDPC-UNGA-2024|Joint statement to the general debate with the UN Secretary-General on the death penalty|IDPC / HRI|2024|https://idpc.net/news/2024/11/joint-statement-to-general-debate-with-the-un-secretary-general-on-the-death-penalty
IDPC-WHO-2009|WHO assessment of compulsory treatment in Asia|IDPC / WHO Western Pacific|2009|https://idpc.net/publications/2009/06/who-assessment-compulsory-treatment-asia
IRANINTL-2025|HRANA annual count of executions 2025|Iran International|2025|https://www.iranintl.com/en/202512267527
IRANWIRE-2020|Report on compulsory addiction camps in Iran|IranWire|2020|https://iranwire.com/en/features/66858
MDV-ARCHIVE-2025|Report on the third amendment to the Drugs Act|archive.mv|2025|https://archive.mv/en/articles/dEVoZL
MDV-MVREP-2025|Maldives enacts death penalty for major drug trafficking offences|The Maldives Republic|2025|https://mvrepublic.com/news/maldives-enacts-death-penalty-for-major-drug-trafficking-offences
MEO-GAZA-2017|Gaza: first death sentences for drugs|Middle East Observer|2017|https://www.middleeastobserver.org/2017/03/20/
MFA-BTN-2024|Bhutan deposits instrument of ratification of CRPD|Ministry of Foreign Affairs, Bhutan|2024|https://www.mfa.gov.bt/
OSF-2016|No Health, No Help: abuse as drug rehabilitation in Latin America and the Caribbean|Open Society Foundations via IDPC|2016|https://idpc.net/publications/2016/04/no-health-no-help-rehabilitation-centres-in-latin-america
PANAM-ECU-2013|Ecuador cracks down on inhumane drug treatment centres|PanAm Post|2013|http://www.thepanamericanpost.com/2013/11/ecuador-cracks-down-on-inhumane-drug.html
PIGLIX-DPDRUGS|Capital punishment for drug trafficking (encyclopaedia copy)|Piglix / Wikipedia contributors|2016|http://piglix.com/piglix/Capital_punishment_for_drug_trafficking
REPRIEVE-BHR-2021|The death penalty in Bahrain (Reprieve and BIRD)|Cornell foreign nationals database|2021|https://foreign-nationals.uwazi.io/en/entity/4l3jv0gz5oa
SCMP-OHCHR-2020|OHCHR report on the Philippines, June 2020 (as reported)|South China Morning Post|2020|https://www.scmp.com/news/asia/southeast-asia/article/3087521
SGP-WP-2022|Commentary on Singapore drug laws|Leader of the Opposition, Singapore|2022|https://leaderoftheopposition.sg/2022/08/18/commentary-on-singapore-drug-laws/
SOLTIMES-CRPD-2023|Solomon Islands ratifies CRPD|Solomon Times|2023|https://www.solomontimes.com/news/12701
STATISTA-HRI-2023|Drug-related executions 2023 (HRI figures via Statista chart)|Guillermo Ortega blog|2024|https://guillermoortega.com/
UNEXP-LKA-2024|UN experts on Sri Lanka operation Yukthiya|Devdiscourse|2024|https://www.devdiscourse.com/article/law-order/2784921
UNODC-UNAIDS-2022|Compulsory drug treatment and rehabilitation in East and Southeast Asia: booklet 1|UNODC and UNAIDS|2022|https://scribd.com/document/688621136/Booklet-1-12th-Jan-2022
UNSG-2011|Question of the death penalty: report of the Secretary-General, A/HRC/18/20|United Nations|2011|https://undocs.org/A/HRC/18/20
UNSG-2013|Question of the death penalty: report of the Secretary-General, A/HRC/24/18|United Nations|2013|https://undocs.org/A/HRC/24/18
UNSG-2016|Question of the death penalty: report of the Secretary-General, A/HRC/33/20|United Nations|2016|https://undocs.org/A/HRC/33/20
UNTC|Multilateral Treaties Deposited with the Secretary-General, chapter IV|United Nations Treaty Collection|2026|https://treaties.un.org/pages/Treaties.aspx?id=4&subid=A&clang=_en
VDEM-LOOKABAUGH-2023|V-Dem extract with v2cltort to 2021 (Human Rights Treaties Project)|V-Dem Institute; copy by Brian Lookabaugh (GitHub)|2023|https://github.com/Brian-Lookabaugh/Human-Rights-Treaties-Project
VDEM16-OWID-STANZA-2026|V-Dem v16 Physical Integrity Rights Index 2025 through the Our World in Data grapher (seed file repressione.php)|V-Dem Institute; Our World in Data; copy by Indr1d-C0ld/Stanza_dei_Bottoni|2026|https://github.com/Indr1d-C0ld/Stanza_dei_Bottoni
VNA-2025|Death penalty for eight criminal offenses lifted|Viet Nam News Agency|2025|https://en.vietnamplus.vn/death-penalty-for-eight-criminal-offenses-lifted-post321593.vnp
WC-OP2-2024|Just one more step: ratifying international and regional protocols|World Coalition Against the Death Penalty|2024|https://worldcoalition.org/campagne/just-one-more-step-ratifying-international-and-regional-protocols/
WEBKNOX-2008|Countries that implement the death penalty for drug trafficking (question-and-answer list, about 2008, outdated)|WebKnox|2008|https://webknox.com/q/what-countries-in-the-world-that-implement-death-penalty-law-for-illegal-drug-trafficking
WIKI-DP-2026|Capital punishment by country, as extracted in data/crime/death-penalty.json (Aug 2026)|Wikipedia contributors via Andonator5000/global-population-dashboard|2026|https://github.com/Andonator5000/global-population-dashboard
WIKI-DPDRUGS-2016|Capital punishment for drug trafficking|Wikipedia contributors|2016|https://en.wikipedia.org/wiki/Capital_punishment_for_drug_trafficking
WIKI-SSD|Capital punishment in South Sudan|Wikipedia contributors|2024|https://en.wikipedia.org/wiki/Capital_punishment_in_South_Sudan
WIKISUM-OPCAT-2024|Optional Protocol to the Convention against Torture (encyclopaedia copy, list of parties of June 2024)|Wikisum / Wikipedia contributors|2024|https://wikisum.wiki/wiki/Optional_Protocol_to_the_Convention_against_Torture
WPD-TREATIES-2022|Core United Nations Human Rights Instruments: ratification status (files hr_status_*.csv, taken from UNTC, UN members only)|World Politics Data Lab (GitHub)|2022|https://github.com/world-politics-datalab/humanrights-treaties-ratification-status
ZMJ-UNTC-2015|untreaties: UNTC participant tables, chapter IV (treaties/4-*.csv)|Zachary M. Jones (GitHub)|2015|https://github.com/zmjones/untreaties
`;
