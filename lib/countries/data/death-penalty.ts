/**
 * What the law of each State says on death for drug offences, compiled on 23 November 2026. See README.md beside this
 * file for the columns and the documents. An empty cell means "not known", never "no" and never "none".
 */
export const deathPenaltyTable = `
iso3|status|check|statusSources|law|evidenceYear|lawSources|confidence|mandatory|mandatorySources|executions2022|executions2023|executions2024|executions2025|executionSources|note
AFG|retained|agree|AMN-DATA-2022 WIKI-DP-2026|disputed|2016|WIKI-DPDRUGS-2016 AFP-2015|low||||||||In older lists (2015, 2016); law under the Taliban since 2021 not verified
AGO|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
ALB|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
AND|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
ARE|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2023|WIKI-DPDRUGS-2016 WEBKNOX-2008 UNSG-2011 UNSG-2013 UNSG-2016 HRI-GO-2023|high||||||||Harm Reduction International 2023: all known death sentences for drug offences
ARG|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
ARM|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
ATG|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
AUS|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
AUT|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
AZE|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
BDI|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
BEL|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
BEN|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
BFA|ordinary|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
BGD|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2018|WIKI-DPDRUGS-2016 WEBKNOX-2008 AFP-2015 IDPC-BGD-2018|medium||||||||2018 Act widened it (more than 5 g methamphetamine in draft); last drug execution 2009 in the source
BGR|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
BHR|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2021|WEBKNOX-2008 HOC-BHR-2007 REPRIEVE-BHR-2021|high||||||||First drug death sentences 2018; 3 of 26 persons on death row in 2021; no drug executions
BHS|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
BIH|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
BLR|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
BLZ|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
BOL|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
BRA|ordinary|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
BRB|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
BRN|practice|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008 AFP-2015|medium|yes|AFP-2015
BTN|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
BWA|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
CAF|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
CAN|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
CHE|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
CHL|ordinary|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
CHN|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2025|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015 AFP-2015 UNSG-2011 UNSG-2013 UNSG-2016 HRI-GO-2022 HRI-GO-2023 HRI-GO-2024 DPI-2025-25|high|||+|+|+||HRI-GO-2022 HRI-GO-2023 HRI-GO-2024|Executions confirmed without a figure (state secret)
CIV|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
CMR|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
COD|retained|single|AMN-DATA-2022|disputed|2008|WEBKNOX-2008|low||||||||Only in an undated list of about 2008; check
COG|all|single|AMN-DATA-2022|no_by_status|||medium
COK|all|single|AMN-DATA-2022|no_by_status|||medium
COL|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
COM|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
CPV|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
CRI|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
CUB|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015|high||||||||Harm Reduction International 2015 (as reported): symbolic application
CYP|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
CZE|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
DEU|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
DJI|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
DMA|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
DNK|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
DOM|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
DZA|practice|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2025|DZA-COURRIER-2025 DZA-EXPRESS-2025|medium||||||||Introduced by Law 25-03 of 1 Jul 2025 (Official Journal 43 of 13 Jul 2025) for certain trafficking offences; last execution 1993; not in Harm Reduction International counts up to 2024
ECU|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
EGY|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008 UNSG-2011|high
ERI|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
ESP|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
EST|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
ETH|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
FIN|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
FJI|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
FRA|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
FSM|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
GAB|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
GBR|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
GEO|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
GHA|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium||||||||2023 abolition for ordinary offences reported; Amnesty 2022 in practice kept
GIN|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
GMB|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
GNB|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
GNQ|ordinary|differ|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||medium
GRC|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
GRD|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
GTM|ordinary|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
GUY|retained|agree|AMN-DATA-2022 WIKI-DP-2026|disputed|2008|WEBKNOX-2008|low||||||||Only in an undated list of about 2008; check
HND|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
HRV|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
HTI|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
HUN|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
IDN|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2023|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015 UNSG-2013 UNSG-2016 HRI-GO-2023|high||||||||Harm Reduction International 2023: 94% of known death sentences for drug offences
IND|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008 AFP-2015|medium||||||||Only as an option on a second conviction
IRL|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
IRN|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2025|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015 UNSG-2011 UNSG-2013 UNSG-2016 HRI-GO-2022 HRI-GO-2023 HRI-GO-2024 IRANINTL-2025 DPI-2025-25|high|yes|AMN-CHL-2015|252+|459|485||HRI-GO-2022 HRI-GO-2023 STATISTA-HRI-2023 HRI-GO-2024|2025: HRANA counts 46.10% of executions recorded 1 Jan to 20 Dec as drug-related; no absolute number in the source. DPI mid-2025 figure: 244
IRQ|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015|high
ISL|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
ISR|ordinary|differ|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||medium||||||||Amnesty 2022: ordinary crimes only abolished; encyclopaedia 2026 lists as retaining: verify
ITA|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
JAM|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
JOR|retained|agree|AMN-DATA-2022 WIKI-DP-2026|disputed|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008 IDPC-2014|low||||||||Older lists say yes and it is believed to be one of the 34 States Harm Reduction International counts; IDPC 2014 says abolished for drug crimes. Verify
JPN|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
KAZ|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
KEN|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
KGZ|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
KHM|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
KIR|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
KNA|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
KOR|practice|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WEBKNOX-2008 PIGLIX-DPDRUGS|low||||||||Law said to allow it in two secondary lists; no execution since 1997; check Harm Reduction International list
KWT|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2023|WIKI-DPDRUGS-2016 WEBKNOX-2008 UNSG-2011 UNSG-2016 HRI-GO-2023|high||||+|||HRI-GO-2023
LAO|practice|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 UNSG-2011 UNSG-2016|high
LBN|retained|differ|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium||||||||One source (2026) reports abolition; Amnesty 2022 retentionist kept: verify
LBR|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
LBY|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2015|WEBKNOX-2008 ECON-HRI-2015|medium
LCA|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
LIE|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
LKA|practice|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2024|WIKI-DPDRUGS-2016 WEBKNOX-2008 UNSG-2016 HRI-GO-2024|high||||||||Harm Reduction International 2024 reports an extension of the capital drug offences; no execution (moratorium)
LSO|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
LTU|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
LUX|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
LVA|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MAR|practice|agree|AMN-DATA-2022 WIKI-DP-2026|disputed|2016|WIKI-DPDRUGS-2016|low||||||||Only in the 2016 encyclopaedia list; Harm Reduction International 2015 as reported places all drug-capital states except USA, Cuba, Sudan and South Sudan in Asia and the Middle East: check
MCO|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MDA|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MDG|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MDV|practice|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2025|MDV-MVREP-2025 MDV-ARCHIVE-2025|medium|no|MDV-MVREP-2025||||||Drugs Act third amendment passed 3 Dec 2025, due in force about Mar 2026; import above 350 g cannabis, 250 g diamorphine or 100 g other Schedule 1; unanimous Supreme Court needed; entry into force not verified
MEX|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MHL|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MKD|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MLI|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
MLT|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MMR|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2008|WEBKNOX-2008|low||||||||One outdated list only; check Harm Reduction International list
MNE|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MNG|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MOZ|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MRT|practice|agree|AMN-DATA-2022 WIKI-DP-2026|disputed|||low||||||||Believed to be one of the 34 States Harm Reduction International counts; one weak document of 2012 names it. Verify
MUS|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
MWI|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
MYS|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2024|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015 UNSG-2011 UNSG-2013 UNSG-2016 GREA-2023 IDPC-UNGA-2024|high|no|GREA-2023||||||Mandatory death penalty abolished in 2023; discretionary death penalty for drug offences kept and still imposed
NAM|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
NER|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
NGA|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium||||||||Senate bill of 2024 to add it is not known to have become law
NIC|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
NIU|all|single|AMN-DATA-2022|no_by_status|||medium
NLD|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
NOR|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
NPL|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
NRU|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
NZL|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
OMN|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008|medium
PAK|retained|agree|AMN-DATA-2022 WIKI-DP-2026|repealed|2023|WIKI-DPDRUGS-2016 WEBKNOX-2008 UNSG-2011 IDPC-UNGA-2024 DPIC-ROUNDUP-2023 GREA-2023|medium||||||||Removed for drug offences in 2023; a joint statement of Nov 2024 by IDPC and Harm Reduction International says judges still impose it: treat as a warning
PAN|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
PER|ordinary|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
PHL|all|agree|AMN-DATA-2022 WIKI-DP-2026|repealed||WEBKNOX-2008|medium||||||||In a list of about 2008; death penalty abolished 2006; bills to bring it back only
PLW|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
PNG|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
POL|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
PRK|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2025|WIKI-DPDRUGS-2016 ECON-HRI-2015 HRI-GO-2022 HRI-GO-2024 DPI-2025-25|high|||assumed||assumed||HRI-GO-2022 HRI-GO-2024|Executions assumed by Harm Reduction International, not confirmed
PRT|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
PRY|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
PSE|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2017|ECON-HRI-2015 HOC-GAZA-2009 MEO-GAZA-2017|high||||||||Gaza only: 2009 decree applying Egyptian law; first drug death sentences 2017
QAT|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008|medium
ROU|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
RUS|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
RWA|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SAU|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2025|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015 UNSG-2011 UNSG-2013 UNSG-2016 HRI-GO-2022 HRI-GO-2023 HRI-GO-2024 AFP-SAU-2025 DPI-2025-25|high|||22|2|122|243|HRI-GO-2022 HRI-GO-2023 HRI-GO-2024 AFP-SAU-2025|2025: 243 of 356 executions (AFP). 2024: 122 (Harm Reduction International)
SDN|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015|high
SEN|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SGP|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2024|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015 UNSG-2011 UNSG-2013 UNSG-2016 HRI-GO-2022 HRI-GO-2023 HRI-GO-2024|high|yes|AMN-CHL-2015 SGP-WP-2022|11|+|8||HRI-GO-2022 HRI-GO-2023 HRI-GO-2024
SLB|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SLE|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SLV|ordinary|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SMR|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SOM|retained|agree|AMN-DATA-2022 WIKI-DP-2026|disputed|2016|WIKI-DPDRUGS-2016|low||||||||Only in the 2016 encyclopaedia list; conflicts with Harm Reduction International 2015 as reported: verify
SRB|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SSD|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|ECON-HRI-2015 HOC-SSD WIKI-SSD|high||||||||Penal Code 2008: drug dealing in aggravated circumstances
STP|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SUR|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SVK|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SVN|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SWE|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SWZ|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
SYC|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
SYR|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015|high
TCD|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
TGO|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
THA|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2023|WIKI-DPDRUGS-2016 WEBKNOX-2008 UNSG-2013 UNSG-2016 HRI-GO-2023|high||||||||Harm Reduction International 2023 believes death sentences are regularly imposed
TJK|practice|agree|AMN-DATA-2022 WIKI-DP-2026|repealed||WEBKNOX-2008 IDPC-2014|medium||||||||In a list of about 2008; IDPC 2014 says abolished for drug crimes; no executions under moratorium
TKM|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
TLS|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
TON|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
TTO|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
TUN|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
TUR|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
TUV|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
TWN|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008 UNSG-2011|high
TZA|practice|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
UGA|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
UKR|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
URY|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
USA|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015|high||||||||Harm Reduction International 2015 (as reported): symbolic application
UZB|all|agree|AMN-DATA-2022 WIKI-DP-2026|repealed||WEBKNOX-2008|medium||||||||In a list of about 2008; death penalty abolished for all crimes since
VAT|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
VCT|retained|agree|AMN-DATA-2022 WIKI-DP-2026|not_listed|||medium
VEN|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
VNM|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2025|WIKI-DPDRUGS-2016 WEBKNOX-2008 ECON-HRI-2015 UNSG-2011 UNSG-2016 HRI-GO-2022 HRI-GO-2024 VNA-2025 DPI-2025-25|high|||assumed||assumed||HRI-GO-2022 HRI-GO-2024|Illegal transport of narcotics no longer capital from 1 Jul 2025; press reports conflict on which other drug offences stay capital: verify
VUT|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
WSM|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
XKX|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
YEM|retained|agree|AMN-DATA-2022 WIKI-DP-2026|yes|2016|WIKI-DPDRUGS-2016 UNSG-2013|medium
ZAF|all|agree|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||high
ZMB|ordinary|differ|AMN-DATA-2022 WIKI-DP-2026|no_by_status|||medium||||||||Abolished for ordinary crimes 2022; ICCPR-OP2 accession 2024
ZWE|ordinary|differ|AMN-DATA-2022 WIKI-DP-2026|no_by_status||WIKI-DPDRUGS-2016|medium||||||||Abolished on 31 Dec 2024
`;
