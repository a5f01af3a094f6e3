/** The States of Africa; the columns are told in places.ts. */
export const africa = `
AGO // Angola; Angolan(s|); Luanda // Angola; angolais(e|es|); Luanda // Angola; angoleñ(o|a)(s|), angolan(o|a)(s|); Luanda
BDI // Burundi; Burundian(s|); Gitega, Bujumbura // Burundi; burundais(e|es|); Gitega, Bujumbura // Burundi; burund(és|esa|eses|esas); Guitega, Buyumbura
BEN // Benin; Beninese; Porto-Novo, Cotonou // Bénin; béninois(e|es|); Porto-Novo, Cotonou // Benín; benin(és|esa|eses|esas); Porto-Novo, Cotonú
BFA // Burkina Faso; Burkinabe, Burkinabé; Ouagadougou // Burkina Faso, Burkina; burkinabè(s|), burkinabé(s|); Ouagadougou // Burkina Faso, Burkina; burkin(és|esa|eses|esas); Uagadugú
BWA // Botswana; Botswanan(s|), Motswana, Batswana; Gaborone // Botswana; botswanais(e|es|); Gaborone // Botsuana; botsuan(o|a)(s|); Gaborone
CAF // Central African Republic; Central African(s|); Bangui // République centrafricaine, Centrafrique; centrafricain(e|)(s|); Bangui // República Centroafricana; centroafrican(o|a)(s|); Bangui
CIV // Côte d'Ivoire, Ivory Coast; Ivorian(s|); Yamoussoukro, Abidjan // Côte d'Ivoire; ivoirien(ne|)(s|); Yamoussoukro, Abidjan // Côte d'Ivoire, Costa de Marfil; marfileñ(o|a)(s|); Yamusukro, Abiyán
CMR // Cameroon; Cameroonian(s|); Yaoundé, Douala // Cameroun; camerounais(e|es|); Yaoundé, Douala // Camerún; camerun(és|esa|eses|esas); Yaundé, Duala
COD // Democratic Republic of (the|) Congo, DR Congo, DRC, Congo-Kinshasa; Congolese; Kinshasa // République démocratique du Congo, RD Congo, RDC, Congo-Kinshasa; congolais(e|es|); Kinshasa // República Democrática del Congo, RD Congo, RDC, Congo-Kinshasa; congoleñ(o|a)(s|), congol(és|esa|eses|esas); Kinsasa, Kinshasa
COG // Congo, Republic of (the|) Congo, Congo-Brazzaville; Congolese (from|of) Brazzaville, Brazzaville Congolese; Brazzaville // Congo, République du Congo, Congo-Brazzaville; congolais(e|es|) de Brazzaville; Brazzaville // Congo, República del Congo, Congo-Brazzaville; congoleñ(o|a)(s|) de Brazzaville; Brazzaville
COM // Comoros, Union of the Comoros; Comorian(s|); Moroni // Comores, Union des Comores; comorien(ne|)(s|); Moroni // Comoras, Unión de las Comoras; comorense(s|); Moroni
CPV // Cabo Verde, Cape Verde; Cabo Verdean(s|), Cape Verdean(s|); Praia // Cabo Verde, Cap-Vert; cap-verdien(ne|)(s|), cabo-verdien(ne|)(s|); Praia // Cabo Verde; caboverdian(o|a)(s|); Praia
DJI // Djibouti; Djiboutian(s|); Djibouti City // Djibouti; djiboutien(ne|)(s|); ville de Djibouti // Djibouti, Yibuti; yibutian(o|a)(s|); ciudad de Yibuti
DZA // Algeria; Algerian(s|); Algiers // Algérie; algérien(ne|)(s|); Alger // Argelia; argelin(o|a)(s|); Argel
EGY // Egypt, Arab Republic of Egypt; Egyptian(s|); Cairo // Égypte, République arabe d'Égypte; égyptien(ne|)(s|); (Le|au|du) Caire // Egipto, República Árabe de Egipto; egipci(o|a)(s|); El Cairo
ERI // Eritrea; Eritrean(s|); Asmara // Érythrée; érythréen(ne|)(s|); Asmara // Eritrea; eritre(o|a)(s|); Asmara
ETH // Ethiopia; Ethiopian(s|); Addis Ababa // Éthiopie; éthiopien(ne|)(s|); Addis-Abeba // Etiopía; etíope(s|); Adís Abeba, Addis Abeba
GAB // Gabon; Gabonese; Libreville // Gabon; gabonais(e|es|); Libreville // Gabón; gabon(és|esa|eses|esas); Libreville
GHA // Ghana; Ghanaian(s|); Accra // Ghana; ghanéen(ne|)(s|); Accra // Ghana; ghan(és|esa|eses|esas); Acra, Accra
GIN // Guinea, Guinea Conakry; Guinean(s|); Conakry // Guinée, Guinée Conakry; guinéen(ne|)(s|); Conakry // Guinea, Guinea Conakry; guinean(o|a)(s|); Conakri, Conakry
GMB // Gambia, The Gambia; Gambian(s|); Banjul // Gambie; gambien(ne|)(s|); Banjul // Gambia; gambian(o|a)(s|); Banjul
GNB // Guinea-Bissau; Bissau-Guinean(s|), Guinea-Bissauan(s|); Bissau // Guinée-Bissau; bissau-guinéen(ne|)(s|), bissaoguinéen(ne|)(s|); Bissau // Guinea-Bissau, Guinea-Bisáu; guineobisauan(o|a)(s|), bisauguinean(o|a)(s|); Bisáu, Bissau
GNQ // Equatorial Guinea; Equatorial Guinean(s|), Equatoguinean(s|); Malabo // Guinée équatoriale; équato-guinéen(ne|)(s|), équatoguinéen(ne|)(s|); Malabo // Guinea Ecuatorial; ecuatoguinean(o|a)(s|); Malabo
KEN // Kenya; Kenyan(s|); Nairobi // Kenya; kényan(e|)(s|), kenyan(e|)(s|); Nairobi // Kenia, Kenya; kenian(o|a)(s|), keniata(s|); Nairobi
LBR // Liberia; Liberian(s|); Monrovia // Libéria, Liberia; libérien(ne|)(s|); Monrovia // Liberia; liberian(o|a)(s|); Monrovia
LBY // Libya; Libyan(s|); Tripoli // Libye; libyen(ne|)(s|); Tripoli // Libia; libi(o|a)(s|); Trípoli
LSO // Lesotho; Basotho, Mosotho; Maseru // Lesotho; lésothan(e|)(s|), lésothien(ne|)(s|); Maseru // Lesotho, Lesoto; lesotense(s|); Maseru
MAR // Morocco; Moroccan(s|); Rabat // Maroc; marocain(e|)(s|); Rabat // Marruecos; marroquí(es|s|); Rabat
MDG // Madagascar; Malagasy; Antananarivo // Madagascar; malgache(s|); Antananarivo, Tananarive // Madagascar; malgache(s|); Antananarivo
MLI // Mali; Malian(s|); Bamako // Mali; malien(ne|)(s|); Bamako // Malí, Mali; maliense(s|), malí(es|); Bamako
MOZ // Mozambique; Mozambican(s|); Maputo // Mozambique; mozambicain(e|)(s|); Maputo // Mozambique; mozambiqueñ(o|a)(s|); Maputo
MRT // Mauritania; Mauritanian(s|); Nouakchott // Mauritanie; mauritanien(ne|)(s|); Nouakchott // Mauritania; mauritan(o|a)(s|); Nuakchot
MUS // Mauritius; Mauritian(s|); Port Louis // île Maurice, République de Maurice; mauricien(ne|)(s|); Port-Louis // isla Mauricio, República de Mauricio; maurician(o|a)(s|); Port Louis
MWI // Malawi; Malawian(s|); Lilongwe // Malawi; malawien(ne|)(s|), malawite(s|); Lilongwe // Malaui, Malawi; malauí(es|); Lilongüe, Lilongwe
NAM // Namibia; Namibian(s|); Windhoek // Namibie; namibien(ne|)(s|); Windhoek // Namibia; namibi(o|a)(s|); Windhoek
NER // Niger; Nigerien(s|); Niamey // Niger; nigérien(ne|)(s|); Niamey // Níger; nigerin(o|a)(s|); Niamey
NGA // Nigeria; Nigerian(s|); Abuja, ^Lagos // Nigéria, Nigeria; nigérian(e|)(s|); Abuja, ^Lagos // Nigeria; nigerian(o|a)(s|); Abuya, Abuja, ^Lagos
RWA // Rwanda; Rwandan(s|); Kigali // Rwanda; rwandais(e|es|); Kigali // Ruanda, Rwanda; ruand(és|esa|eses|esas); Kigali
SDN // Sudan; Sudanese; Khartoum // Soudan; soudanais(e|es|); Khartoum // Sudán; sudan(és|esa|eses|esas); Jartum
SEN // Senegal; Senegalese; Dakar // Sénégal; sénégalais(e|es|); Dakar // Senegal; senegal(és|esa|eses|esas); Dakar
SLE // Sierra Leone; Sierra Leonean(s|); Freetown // Sierra Leone; sierra-léonais(e|es|), sierraléonais(e|es|); Freetown // Sierra Leona; sierraleon(és|esa|eses|esas); Freetown
SOM // Somalia; Somali(s|), Somalian(s|); Mogadishu // Somalie; somalien(ne|)(s|); Mogadiscio // Somalia; somalí(es|s|); Mogadiscio
SSD // South Sudan; South Sudanese; Juba // Soudan du Sud; sud-soudanais(e|es|); Djouba, Juba // Sudán del Sur; sursudan(és|esa|eses|esas); Yuba, Juba
STP // Sao Tome and Principe, São Tomé and Príncipe; São Toméan(s|), Santomean(s|); São Tomé // Sao Tomé-et-Principe; santoméen(ne|)(s|); Sao Tomé // Santo Tomé y Príncipe; santotomense(s|); ciudad de Santo Tomé
SWZ // Eswatini, Swaziland; Swazi(s|), Liswati, Emaswati; Mbabane // Eswatini, Swaziland; swazi(e|)(s|), swazilandais(e|es|); Mbabane // Eswatini, Esuatini, Suazilandia; suazi(s|); Mbabane
SYC // Seychelles; Seychellois, Seychelloise(s|); ^Victoria on Mahé // Seychelles; seychellois(e|es|); ^Victoria sur Mahé // Seychelles; seychellense(s|); ^Victoria en Mahé
TCD // ^Chad; Chadian(s|); N'Djamena, Ndjamena // Tchad; tchadien(ne|)(s|); N'Djaména, Ndjaména // ^Chad; chadian(o|a)(s|); Yamena, N'Djamena
TGO // Togo; Togolese; Lomé // Togo; togolais(e|es|); Lomé // Togo; togol(és|esa|eses|esas); Lomé
TUN // Tunisia; Tunisian(s|); Tunis // Tunisie; tunisien(ne|)(s|); Tunis // Túnez; tunecin(o|a)(s|); ciudad de Túnez
TZA // Tanzania, United Republic of Tanzania; Tanzanian(s|); Dodoma, Dar es Salaam // Tanzanie, République-Unie de Tanzanie; tanzanien(ne|)(s|); Dodoma, Dar es-Salaam // Tanzania, Tanzanía, República Unida de Tanzania; tanzan(o|a)(s|); Dodoma, Dar es Salam
UGA // Uganda; Ugandan(s|); Kampala // Ouganda; ougandais(e|es|); Kampala // Uganda; ugand(és|esa|eses|esas); Kampala
ZAF // South Africa; South African(s|); Pretoria, Cape Town // Afrique du Sud; sud-africain(e|)(s|); Pretoria, ^Le Cap // Sudáfrica; sudafrican(o|a)(s|); Pretoria, Ciudad del Cabo
ZMB // Zambia; Zambian(s|); Lusaka // Zambie; zambien(ne|)(s|); Lusaka // Zambia; zambian(o|a)(s|); Lusaka
ZWE // Zimbabwe; Zimbabwean(s|); Harare // Zimbabwe; zimbabwéen(ne|)(s|); Harare // Zimbabue, Zimbabwe; zimbabuense(s|); Harare
`;
