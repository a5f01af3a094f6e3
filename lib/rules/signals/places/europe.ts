/** The States of Europe; the columns are told in places.ts. */
export const europe = `
ALB // Albania; *Albanian(s|); Tirana // Albanie; *albanais(e|es|); Tirana // Albania; *alban(és|esa|eses|esas); Tirana
AND // Andorra; Andorran(s|); Andorra la Vella // Andorre; andorran(e|)(s|); Andorre-la-Vieille // Andorra; andorran(o|a)(s|); Andorra la Vieja
AUT // Austria; Austrian(s|); Vienna // Autriche; autrichien(ne|)(s|); ^Vienne // Austria; austriac(o|a)(s|); Viena
BEL // Belgium; Belgian(s|); Brussels // Belgique; belge(s|); Bruxelles // Bélgica; belga(s|); Bruselas
BGR // Bulgaria; *Bulgarian(s|); Sofia // Bulgarie; *bulgare(s|); Sofia // Bulgaria; *búlgar(o|a)(s|); Sofía
BIH // Bosnia and Herzegovina, Bosnia; *Bosnian(s|); Sarajevo // Bosnie-Herzégovine, Bosnie; *bosnien(ne|)(s|), bosniaque(s|); Sarajevo // Bosnia y Herzegovina, Bosnia; *bosni(o|a)(s|); Sarajevo
BLR // Belarus; Belarusian(s|); Minsk // Bélarus, Biélorussie; bélarussien(ne|)(s|), biélorusse(s|); Minsk // Belarús, Bielorrusia; bielorrus(o|a)(s|); Minsk
CHE // Switzerland, Swiss Confederation; Swiss; Bern, Berne // Suisse; suisse(s|); Berne // Suiza; suiz(o|a)(s|); Berna
CYP // Cyprus; Cypriot(s|); Nicosia // Chypre; chypriote(s|); Nicosie // Chipre; chipriota(s|); Nicosia
CZE // Czechia, Czech Republic; *Czech(s|); Prague // Tchéquie, République tchèque; *tchèque(s|); Prague // Chequia, República Checa; *chec(o|a)(s|); Praga
DEU // Germany, Federal Republic of Germany; ~German, Germans; Berlin // Allemagne; ~allemand(e|)(s|); Berlin // Alemania; ~alemán, ~aleman(a|es|as); Berlín
DNK // Denmark; *Danish, Danes; Copenhagen // Danemark; *danois(e|es|); Copenhague // Dinamarca; *dan(és|esa|eses|esas); Copenhague
ESP // Spain; ~Spanish, Spaniard(s|); Madrid // Espagne; ~espagnol(e|)(s|); Madrid // España; ~español(a|es|as|); Madrid
EST // Estonia; *Estonian(s|); Tallinn // Estonie; *estonien(ne|)(s|); Tallinn // Estonia; *estoni(o|a)(s|); Tallin
FIN // Finland; *Finnish, ^Finns; Helsinki // Finlande; *finlandais(e|es|); Helsinki // Finlandia; *finland(és|esa|eses|esas); Helsinki
FRA // France; ~French, Frenchman, Frenchwoman; Paris // France; ~français(e|es|); Paris // Francia; ~franc(és|esa|eses|esas); París
GBR // United Kingdom, UK, U.K., Great Britain, ^Britain, England, Scotland, ^Wales, Northern Ireland; British, Briton(s|), ~English; London // Royaume-Uni, Grande-Bretagne, Angleterre, Écosse, Irlande du Nord; britannique(s|); Londres // Reino Unido, Gran Bretaña, Inglaterra, Escocia, Irlanda del Norte; británic(o|a)(s|); Londres
GRC // Greece; *Greek(s|); Athens // Grèce; *grec(s|), *grecque(s|); Athènes // Grecia; *grieg(o|a)(s|); Atenas
HRV // Croatia; *Croatian(s|); Zagreb // Croatie; *croate(s|); Zagreb // Croacia; *croata(s|); Zagreb
HUN // Hungary; *Hungarian(s|); Budapest // Hongrie; *hongrois(e|es|); Budapest // Hungría; *húngar(o|a)(s|); Budapest
IRL // Ireland; Irish, Irishman, Irishwoman; Dublin // Irlande; irlandais(e|es|); Dublin // Irlanda; irland(és|esa|eses|esas); Dublín
ISL // Iceland; *Icelandic, Icelander(s|); Reykjavik // Islande; *islandais(e|es|); Reykjavik // Islandia; *island(és|esa|eses|esas); Reikiavik
ITA // Italy; ~Italian, Italians; Rome // Italie; ~italien(ne|)(s|); Rome // Italia; ~italian(o|a)(s|); ciudad de Roma
LIE // Liechtenstein; Liechtensteiner(s|); Vaduz // Liechtenstein; liechtensteinois(e|es|); Vaduz // Liechtenstein; liechtensteinian(o|a)(s|); Vaduz
LTU // Lithuania; *Lithuanian(s|); Vilnius // Lituanie; *lituanien(ne|)(s|); Vilnius // Lituania; *lituan(o|a)(s|); Vilna
LUX // Luxembourg; Luxembourger(s|), Luxembourgish; Luxembourg City // Luxembourg; luxembourgeois(e|es|); ville de Luxembourg // Luxemburgo; luxemburgu(és|esa|eses|esas); ciudad de Luxemburgo
LVA // Latvia; *Latvian(s|); Riga // Lettonie; *letton(ne|)(s|); Riga // Letonia; *let(ón|ona|ones|onas); Riga
MCO // Monaco; Monegasque(s|), Monacan(s|); Monaco City // Monaco; monégasque(s|); ville de Monaco // Mónaco; monegasc(o|a)(s|); ciudad de Mónaco
MDA // Moldova, Republic of Moldova; Moldovan(s|); Chisinau // Moldavie, Moldova; moldave(s|); Chisinau // Moldavia, Moldova; moldav(o|a)(s|); Chisináu
MKD // North Macedonia, Macedonia; Macedonian(s|), North Macedonian(s|); Skopje // Macédoine du Nord, Macédoine; macédonien(ne|)(s|), nord-macédonien(ne|)(s|); Skopje // Macedonia del Norte, Macedonia; macedoni(o|a)(s|), normacedoni(o|a)(s|); Skopie
MLT // ^Malta; Maltese; Valletta // ^Malte; maltais(e|es|); La Valette // ^Malta; malt(és|esa|eses|esas); La Valeta
MNE // Montenegro; Montenegrin(s|); Podgorica // Monténégro; monténégrin(e|)(s|); Podgorica // Montenegro; montenegrin(o|a)(s|); Podgorica
NLD // Netherlands, Holland; *Dutch; Amsterdam, The Hague // Pays-Bas, ^Hollande; *néerlandais(e|es|), *hollandais(e|es|); Amsterdam, ^La Haye // Países Bajos, Holanda; *neerland(és|esa|eses|esas), *holand(és|esa|eses|esas); Ámsterdam, ^La Haya
NOR // Norway; *Norwegian(s|); Oslo // Norvège; *norvégien(ne|)(s|); Oslo // Noruega; *norueg(o|a)(s|); Oslo
POL // Poland; ^Polish, ^Poles; Warsaw // Pologne; *polonais(e|es|); Varsovie // Polonia; *polac(o|a)(s|); Varsovia
PRT // Portugal; ~Portuguese; Lisbon // Portugal; ~portugais(e|es|); Lisbonne // Portugal; ~portugu(és|esa|eses|esas); Lisboa
ROU // Romania; *Romanian(s|); Bucharest // Roumanie; *roumain(e|)(s|); Bucarest // Rumania, Rumanía; *ruman(o|a)(s|); Bucarest
RUS // Russia, Russian Federation; *Russian(s|); Moscow // Russie, Fédération de Russie; *russe(s|); Moscou // Rusia, Federación de Rusia; *rus(o|a)(s|); Moscú
SMR // San Marino; Sammarinese; City of San Marino // Saint-Marin; saint-marinais(e|es|); ville de Saint-Marin // San Marino; sanmarinense(s|); ciudad de San Marino
SRB // Serbia; *Serbian(s|), Serbs; Belgrade // Serbie; *serbe(s|); Belgrade // Serbia; *serbi(o|a)(s|); Belgrado
SVK // Slovakia, Slovak Republic; *Slovak(s|); Bratislava // Slovaquie, République slovaque; *slovaque(s|); Bratislava // Eslovaquia, República Eslovaca; *eslovac(o|a)(s|); Bratislava
SVN // Slovenia; *Slovenian(s|), *Slovene(s|); Ljubljana // Slovénie; *slovène(s|); Ljubljana // Eslovenia; *esloven(o|a)(s|); Liubliana
SWE // Sweden; *Swedish, ^Swedes; Stockholm // Suède; *suédois(e|es|); Stockholm // Suecia; *suec(o|a)(s|); Estocolmo
UKR // Ukraine; *Ukrainian(s|); Kyiv, Kiev // Ukraine; *ukrainien(ne|)(s|); Kiev, Kyiv // Ucrania; *ucranian(o|a)(s|); Kiev, Kyiv
VAT // Holy See, Vatican; Vatican citizen(s|); Vatican City // Saint-Siège, Vatican; citoyen(s|) du Vatican; Cité du Vatican // Santa Sede, Vaticano; ciudadano(s|) del Vaticano; Ciudad del Vaticano
XKX // Kosovo; Kosovar(s|), Kosovan(s|); Pristina, Prishtina // Kosovo; kosovar(e|)(s|); Pristina // Kosovo; kosovar(es|); Pristina
`;
