/**
 * Practices that bear on section IV.3 and are documented, with the period they are documented for. `from` and `until`
 * are years; empty means that no beginning or no end is documented. Absence of a row is not a "no".
 */
export const practiceTable = `
iso3|topic|value|from|until|evidenceYear|sources|detail
AFG|compulsory-drug-detention|yes|2021||2021|AP-AFG-2021|Police round-ups of people who use drugs, held for compulsory treatment, documented in 2021.
CHN|compulsory-drug-detention|yes|||2012|HRW-2012 AMON-2013|Compulsory drug detention documented in 2012. Closures since then are not tracked.
IDN|compulsory-drug-detention|yes|||2012|HRW-2012|Court-ordered stays in drug centres of up to 9 months documented in 2012. Closures since then are not tracked.
IRN|compulsory-drug-detention|yes|||2020|IRANWIRE-2020|Compulsory camps for people who use drugs documented in 2020.
KHM|compulsory-drug-detention|yes|||2020|AMN-KHM-2020 HRW-2012 AMON-2013|Compulsory drug detention documented in 2012 and again in 2020.
LAO|compulsory-drug-detention|yes|||2013|HRW-2012 AMON-2013|Compulsory drug detention documented in 2012 and 2013. Closures since then are not tracked.
LKA|compulsory-drug-detention|yes|||2024|UNEXP-LKA-2024|Military-run centres for compulsory drug rehabilitation documented in 2024.
MYS|compulsory-drug-detention|yes|||2012|HRW-2012 IDPC-WHO-2009|Compulsory drug detention documented in 2012; 28 centres counted in 2007. Closures since then are not tracked.
SGP|compulsory-drug-detention|yes|||2012|HRW-2012|Compulsory drug detention documented in 2012.
THA|compulsory-drug-detention|yes||2021|2012|HRW-2012|Compulsory drug detention documented in 2012; 39,287 people counted in 2009.
THA|compulsory-drug-detention|disputed|2022||2021|UNODC-UNAIDS-2022|A law reform of 2021 announced the end of compulsory drug detention. That it has ended is not verified.
VNM|compulsory-drug-detention|yes|||2012|HRW-2012 AMON-2013|Compulsory drug detention documented in 2012. Closures since then are not tracked.
ARE|corporal-punishment-drugs|yes|||2011|HRI-JCP-2011|Corporal punishment for drug or alcohol offences in law or use (2011).
BRN|corporal-punishment-drugs|yes|||2011|HRI-JCP-2011|Corporal punishment for drug or alcohol offences in law or use (2011).
IDN|corporal-punishment-drugs|yes|||2011|HRI-JCP-2011|Corporal punishment for drug or alcohol offences in law or use in Aceh only (2011).
IRN|corporal-punishment-drugs|yes|||2011|HRI-JCP-2011|Corporal punishment for drug or alcohol offences in law or use (2011).
LBY|corporal-punishment-drugs|yes|||2011|HRI-JCP-2011|Corporal punishment for drug or alcohol offences in law or use (2011).
MDV|corporal-punishment-drugs|yes|||2011|HRI-JCP-2011|Corporal punishment for drug or alcohol offences in law or use (2011).
MYS|corporal-punishment-drugs|yes|||2011|HRI-JCP-2011|Corporal punishment for drug or alcohol offences in law or use (2011).
NGA|corporal-punishment-drugs|yes|||2011|HRI-JCP-2011|Corporal punishment for drug or alcohol offences in law or use in northern states only (2011).
QAT|corporal-punishment-drugs|yes|||2011|HRI-JCP-2011|Corporal punishment for drug or alcohol offences in law or use (2011).
SAU|corporal-punishment-drugs|yes|||2011|HRI-JCP-2011|Corporal punishment for drug or alcohol offences in law or use (2011).
SGP|corporal-punishment-drugs|yes|||2012|HRI-JCP-2011 HRW-2012|Corporal punishment for drug or alcohol offences in law or use (2011); caning on relapse into drug use documented in 2012.
YEM|corporal-punishment-drugs|yes|||2011|HRI-JCP-2011|Corporal punishment for drug or alcohol offences in law or use (2011).
BGD|killings-antidrug|yes|2018||2018|AMN-BGD-2019|Killings in anti-drug operations documented: 466 in 2018. No end is documented.
IDN|killings-antidrug|yes|2016||2017|ALJ-IDN-2017|Killings of drug suspects by police documented: 18 in 2016, 60 from January to August 2017. No end is documented.
PHL|killings-antidrug|yes|2016||2020|SCMP-OHCHR-2020|Killings in the anti-drug campaign documented: at least 8,663 from July 2016 to 2020. No end is documented.
THA|killings-antidrug|yes|2003|2003|2003|HRW-THA-2004 BKK-2003|Killings in the anti-drug campaign of 2003 documented: more than 2,000 by one count, 2,245 by another.
BRA|abusive-rehabilitation|yes|||2016|OSF-2016|Abusive or forced private drug rehabilitation documented in 2016. No end is documented.
COL|abusive-rehabilitation|yes|||2016|OSF-2016|Abusive or forced private drug rehabilitation documented in 2016. No end is documented.
DOM|abusive-rehabilitation|yes|||2016|OSF-2016|Abusive or forced private drug rehabilitation documented in 2016. No end is documented.
ECU|abusive-rehabilitation|yes|||2013|PANAM-ECU-2013|Abusive or forced private drug rehabilitation documented in 2013. No end is documented.
GTM|abusive-rehabilitation|yes|||2016|OSF-2016|Abusive or forced private drug rehabilitation documented in 2016. No end is documented.
MEX|abusive-rehabilitation|yes|||2016|OSF-2016|Abusive or forced private drug rehabilitation documented in 2016. No end is documented.
PRI|abusive-rehabilitation|yes|||2016|OSF-2016|Abusive or forced private drug rehabilitation documented in 2016. No end is documented.
`;
