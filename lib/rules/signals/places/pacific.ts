/** The States of the Pacific; the columns are told in places.ts. */
export const pacific = `
AUS // Australia; Australian(s|); Canberra // Australie; australien(ne|)(s|); Canberra // Australia; australian(o|a)(s|); Camberra, Canberra
COK // Cook Islands; Cook Islander(s|); Avarua // Îles Cook; cookien(ne|)(s|); Avarua // Islas Cook; cookian(o|a)(s|); Avarua
FJI // Fiji; Fijian(s|); Suva // Fidji; fidjien(ne|)(s|); Suva // Fiyi, Fiji; fiyian(o|a)(s|); Suva
FSM // Micronesia, Federated States of Micronesia; Micronesian(s|); Palikir // Micronésie, États fédérés de Micronésie; micronésien(ne|)(s|); Palikir // Micronesia, Estados Federados de Micronesia; micronesi(o|a)(s|); Palikir
KIR // Kiribati; I-Kiribati; Tarawa, South Tarawa // Kiribati; kiribatien(ne|)(s|); Tarawa, Tarawa-Sud // Kiribati; kiribatian(o|a)(s|); Tarawa, Tarawa Sur
MHL // Marshall Islands; Marshallese; Majuro // Îles Marshall; marshallais(e|es|); Majuro // Islas Marshall; marshal(és|esa|eses|esas); Majuro
NIU // Niue; Niuean(s|); Alofi // Niue, Nioué; niuéen(ne|)(s|); Alofi // Niue; niuean(o|a)(s|); Alofi
NRU // Nauru; Nauruan(s|); Yaren // Nauru; nauruan(e|)(s|); Yaren // Nauru; nauruan(o|a)(s|); Yaren
NZL // New Zealand, Aotearoa; New Zealander(s|); Wellington // Nouvelle-Zélande; néo-zélandais(e|es|), néozélandais(e|es|); Wellington // Nueva Zelanda, Nueva Zelandia; neozeland(és|esa|eses|esas); Wellington
PLW // Palau; Palauan(s|); Ngerulmud, Melekeok // Palaos, Palau; palaosien(ne|)(s|), paluan(e|)(s|); Ngerulmud, Melekeok // Palaos, Palau; palauan(o|a)(s|); Ngerulmud, Melekeok
PNG // Papua New Guinea; Papua New Guinean(s|); Port Moresby // Papouasie-Nouvelle-Guinée; papouan(e|)(s|)-néo-guinéen(ne|)(s|), papouasien(ne|)(s|); Port Moresby // Papua Nueva Guinea, Papúa Nueva Guinea; papú(es|), papuan(o|a)(s|); Puerto Moresby, Port Moresby
SLB // Solomon Islands; Solomon Islander(s|); Honiara // Îles Salomon; salomonais(e|es|), salomonien(ne|)(s|); Honiara // Islas Salomón; salomonense(s|); Honiara
TON // Tonga; Tongan(s|); Nuku'alofa, Nukualofa // Tonga; tonguien(ne|)(s|), tongien(ne|)(s|); Nuku'alofa // Tonga; tongan(o|a)(s|); Nukualofa
TUV // Tuvalu; Tuvaluan(s|); Funafuti // Tuvalu; tuvaluan(e|)(s|); Funafuti // Tuvalu; tuvaluan(o|a)(s|); Funafuti
VUT // Vanuatu; ni-Vanuatu, Vanuatuan(s|); Port Vila // Vanuatu; vanuatais(e|es|), vanuatuan(e|)(s|); Port-Vila // Vanuatu; vanuatuense(s|); Port Vila
WSM // Samoa; Samoan(s|); Apia // Samoa; samoan(e|)(s|); Apia // Samoa; samoan(o|a)(s|); Apia
`;
