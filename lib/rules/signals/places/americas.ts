/** The States of the Americas; the columns are told in places.ts. */
export const americas = `
ARG // Argentina; Argentine(s|), Argentinian(s|); Buenos Aires // Argentine; argentin(e|)(s|); Buenos Aires // Argentina; argentin(o|a)(s|); Buenos Aires
ATG // Antigua and Barbuda, Barbuda; Antiguan(s|), Barbudan(s|); ^St John's, ^Saint John's // Antigua-et-Barbuda; antiguayen(ne|)(s|), antiguais(e|es|); ^Saint John's // Antigua y Barbuda; antiguan(o|a)(s|); ^Saint John's
BHS // Bahamas, The Bahamas; Bahamian(s|); Nassau // Bahamas; bahamien(ne|)(s|), bahaméen(ne|)(s|); Nassau // Bahamas; bahameñ(o|a)(s|); Nasáu
BLZ // Belize; Belizean(s|); Belmopan // Belize; bélizien(ne|)(s|); Belmopan // Belice; beliceñ(o|a)(s|); Belmopán
BOL // Bolivia, Plurinational State of Bolivia; Bolivian(s|); ^La Paz // Bolivie, État plurinational de Bolivie; bolivien(ne|)(s|); ^La Paz // Bolivia, Estado Plurinacional de Bolivia; bolivian(o|a)(s|); ^La Paz
BRA // Brazil; Brazilian(s|); Brasilia // Brésil; brésilien(ne|)(s|); Brasilia // Brasil; brasileñ(o|a)(s|), brasiler(o|a)(s|); Brasilia
BRB // Barbados; Barbadian(s|); Bridgetown // Barbade; barbadien(ne|)(s|); Bridgetown // Barbados; barbadense(s|); Bridgetown
CAN // Canada; Canadian(s|); Ottawa // Canada; canadien(ne|)(s|); Ottawa // Canadá; canadiense(s|); Ottawa
CHL // Chile; Chilean(s|); ^Santiago, Santiago de Chile // ^Chili; chilien(ne|)(s|); ^Santiago, Santiago du Chili // Chile; chilen(o|a)(s|); ^Santiago, Santiago de Chile
COL // Colombia; Colombian(s|); Bogota // Colombie; colombien(ne|)(s|); Bogota // Colombia; colombian(o|a)(s|); Bogotá
CRI // Costa Rica; Costa Rican(s|); ^San José // Costa Rica; costaricien(ne|)(s|), costaricain(e|)(s|); ^San José // Costa Rica; costarricense(s|); ^San José
CUB // Cuba; Cuban(s|); Havana // Cuba; cubain(e|)(s|); La Havane // Cuba; cuban(o|a)(s|); La Habana
DMA // ^Dominica, Commonwealth of Dominica; Dominica Islander(s|), Dominica citizen(s|); ^Roseau // ^la Dominique, Commonwealth de Dominique; dominiquais(e|es|); ^Roseau // ^Dominica, Mancomunidad de Dominica; dominiqu(és|esa|eses|esas); ^Roseau
DOM // Dominican Republic; Dominican(s|); Santo Domingo // République dominicaine; dominicain(e|)(s|); Saint-Domingue // República Dominicana; dominican(o|a)(s|); Santo Domingo
ECU // Ecuador; Ecuadorian(s|), Ecuadorean(s|); ^Quito // ^Équateur; équatorien(ne|)(s|); ^Quito // Ecuador; ecuatorian(o|a)(s|); ^Quito
GRD // Grenada; Grenadian(s|); ^St George's, ^Saint George's // ^la Grenade; grenadien(ne|)(s|); Saint-Georges de la Grenade // isla de Granada, Gobierno de Granada, Granada insular; granadin(o|a)(s|) del Caribe; ^Saint George's
GTM // Guatemala; Guatemalan(s|); Guatemala City // Guatemala; guatémaltèque(s|); ville de Guatemala // Guatemala; guatemaltec(o|a)(s|); Ciudad de Guatemala
GUY // Guyana; Guyanese; Georgetown // Guyana; guyanien(ne|)(s|); Georgetown // Guyana; guyan(és|esa|eses|esas); Georgetown
HND // Honduras; Honduran(s|); Tegucigalpa // Honduras; hondurien(ne|)(s|); Tegucigalpa // Honduras; hondureñ(o|a)(s|); Tegucigalpa
HTI // Haiti; Haitian(s|); Port-au-Prince // Haïti; haïtien(ne|)(s|); Port-au-Prince // Haití; haitian(o|a)(s|); Puerto Príncipe
JAM // Jamaica; Jamaican(s|); ^Kingston // Jamaïque; jamaïcain(e|)(s|), jamaïquain(e|)(s|); ^Kingston // Jamaica; jamaiquin(o|a)(s|), jamaican(o|a)(s|); ^Kingston
KNA // Saint Kitts and Nevis, St Kitts and Nevis, Saint Kitts, St Kitts; Kittitian(s|), Nevisian(s|); Basseterre // Saint-Christophe-et-Niévès, Saint-Kitts-et-Nevis; kittitien(ne|)(s|), christophien(ne|)(s|); Basseterre // San Cristóbal y Nieves, Saint Kitts y Nevis; sancristobaleñ(o|a)(s|); Basseterre
LCA // Saint Lucia, St Lucia; Saint Lucian(s|), St Lucian(s|); Castries // Sainte-Lucie; saint-lucien(ne|)(s|); Castries // ^Santa Lucía; santalucense(s|); Castries
MEX // Mexico; Mexican(s|); Mexico City // Mexique; mexicain(e|)(s|); Mexico // México, Méjico; mexican(o|a)(s|), mejican(o|a)(s|); Ciudad de México
NIC // Nicaragua; Nicaraguan(s|); Managua // Nicaragua; nicaraguayen(ne|)(s|); Managua // Nicaragua; nicaragüense(s|); Managua
PAN // Panama; Panamanian(s|); Panama City // Panama; panaméen(ne|)(s|); ville de Panama // Panamá; panameñ(o|a)(s|); Ciudad de Panamá
PER // Peru; Peruvian(s|); ^Lima // Pérou; péruvien(ne|)(s|); ^Lima // Perú; peruan(o|a)(s|); ^Lima
PRY // Paraguay; Paraguayan(s|); ^Asunción // Paraguay; paraguayen(ne|)(s|); ^Asuncion // Paraguay; paraguay(o|a)(s|); ^Asunción
SLV // El Salvador; Salvadoran(s|), Salvadorean(s|); San Salvador // (le|au|du) Salvador, El Salvador; salvadorien(ne|)(s|); San Salvador // El Salvador; salvadoreñ(o|a)(s|); San Salvador
SUR // Suriname; Surinamese; Paramaribo // Suriname, Surinam; surinamais(e|es|), surinamien(ne|)(s|); Paramaribo // Surinam, Suriname; surinam(és|esa|eses|esas); Paramaribo
TTO // Trinidad and Tobago, ^Trinidad, Tobago; Trinidadian(s|), Tobagonian(s|); Port of Spain // Trinité-et-Tobago, Trinidad-et-Tobago; trinidadien(ne|)(s|); Port-d'Espagne // Trinidad y Tobago, Trinidad y Tabago; trinitense(s|); Puerto España
URY // Uruguay; Uruguayan(s|); Montevideo // Uruguay; uruguayen(ne|)(s|); Montevideo // Uruguay; uruguay(o|a)(s|); Montevideo
USA // United States, United States of America, USA, ^US, ^U.S.; American(s|), US citizen(s|), US national(s|); Washington // États-Unis, États-Unis d'Amérique; américain(e|)(s|), états-unien(ne|)(s|); Washington // Estados Unidos, Estados Unidos de América, EEUU; estadounidense(s|), norteamerican(o|a)(s|); Washington
VCT // Saint Vincent and the Grenadines, St Vincent and the Grenadines; Vincentian(s|); Kingstown // Saint-Vincent-et-les-Grenadines; vincentais(e|es|), saint-vincentais(e|es|); Kingstown // San Vicente y las Granadinas; sanvicentin(o|a)(s|); Kingstown
VEN // Venezuela, Bolivarian Republic of Venezuela; Venezuelan(s|); Caracas // Venezuela, République bolivarienne du Venezuela; vénézuélien(ne|)(s|); Caracas // Venezuela, República Bolivariana de Venezuela; venezolan(o|a)(s|); Caracas
`;
