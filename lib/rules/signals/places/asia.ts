/** The States of Asia; the columns are told in places.ts. */
export const asia = `
AFG // Afghanistan, Islamic Emirate of Afghanistan; Afghan(s|); Kabul // Afghanistan; afghan(e|)(s|); Kaboul // Afganistán; afgan(o|a)(s|); Kabul
ARE // United Arab Emirates, UAE, Emirates; Emirati(s|); Abu Dhabi, Dubai // Émirats arabes unis, ^EAU, Émirats; émirati(e|)(s|), émirien(ne|)(s|); Abou Dabi, Doubaï // Emiratos Árabes Unidos, ^EAU, Emiratos; emiratí(es|s|); Abu Dabi, Dubái
ARM // Armenia; *Armenian(s|); Yerevan // Arménie; arménien(ne|)(s|); Erevan // Armenia; armeni(o|a)(s|); Ereván
AZE // Azerbaijan; Azerbaijani(s|), Azeri(s|); Baku // Azerbaïdjan; azerbaïdjanais(e|es|), azéri(e|)(s|); Bakou // Azerbaiyán, Azerbaiján; azerbaiyan(o|a)(s|), azerí(es|); Bakú
BGD // Bangladesh; Bangladeshi(s|); Dhaka // Bangladesh; bangladais(e|es|), bangladeshi(s|); Dacca // Bangladesh, Bangladés; bangladesí(es|s|); Daca
BHR // Bahrain; Bahraini(s|); Manama // Bahreïn; bahreïni(e|)(s|), bahreïnien(ne|)(s|); Manama // Bahrein, Baréin; bareiní(es|), bahreiní(es|); Manama
BRN // Brunei, Brunei Darussalam; Bruneian(s|); Bandar Seri Begawan // Brunei, Brunéi Darussalam; brunéien(ne|)(s|); Bandar Seri Begawan // Brunei, Brunéi; bruneano(s|), bruneana(s|); Bandar Seri Begawan
BTN // Bhutan; Bhutanese; Thimphu // Bhoutan; bhoutanais(e|es|); Thimphou // Bután, Bhután; butan(és|esa|eses|esas); Timbu
CHN // China, People's Republic of China, PRC; *Chinese; Beijing, Peking // Chine, République populaire de Chine; *chinois(e|es|); Pékin, Beijing // China, República Popular China; *chin(o|a)(s|); Pekín, Beijing
GEO // Georgia, Republic of Georgia; *Georgian(s|); Tbilisi // Géorgie; *géorgien(ne|)(s|); Tbilissi // Georgia; *georgian(o|a)(s|); Tiflis
IDN // Indonesia; *Indonesian(s|); Jakarta // Indonésie; *indonésien(ne|)(s|); Jakarta, Djakarta // Indonesia; *indonesi(o|a)(s|); Yakarta
IND // India, Republic of India; Indian(s|); New Delhi, Delhi // Inde; indien(ne|)(s|); New Delhi, Delhi // ^India; (autoridades|policía|policías|fuerzas|aduanas) india(s|), (gobierno|Gobierno|ciudadano|ciudadanos|nacional|nacionales|tribunal|tribunales) indio(s|); Nueva Delhi
IRN // Iran, Islamic Republic of Iran; Iranian(s|); Tehran, Teheran // Iran, République islamique d'Iran; iranien(ne|)(s|); Téhéran // Irán, República Islámica de(l|) Irán; iraní(es|s|); Teherán
IRQ // Iraq; Iraqi(s|); Baghdad // Irak, Iraq; irakien(ne|)(s|), iraquien(ne|)(s|); Bagdad // Irak, Iraq; iraquí(es|s|), irakí(es|s|); Bagdad
ISR // Israel; Israeli(s|); Tel Aviv, Jerusalem // Israël; israélien(ne|)(s|); Tel Aviv, Jérusalem // Israel; israelí(es|s|); Tel Aviv, Jerusalén
JOR // ^Jordan, Hashemite Kingdom of Jordan; Jordanian(s|); Amman // Jordanie; jordanien(ne|)(s|); Amman // Jordania; jordan(o|a)(s|); Amán, Ammán
JPN // Japan; *Japanese; Tokyo // Japon; *japonais(e|es|); Tokyo // Japón; *japon(és|esa|eses|esas); Tokio
KAZ // Kazakhstan; Kazakh(s|), Kazakhstani(s|); Astana, Nur-Sultan // Kazakhstan; kazakh(e|)(s|), kazakhstanais(e|es|); Astana, Nour-Soultan // Kazajstán, Kazajistán; kazaj(o|a)(s|); Astaná, Nursultán
KGZ // Kyrgyzstan, Kyrgyz Republic; Kyrgyz, Kyrgyzstani(s|); Bishkek // Kirghizistan, Kirghizstan, République kirghize; kirghiz(e|es|); Bichkek // Kirguistán; kirgu(ís|isa|ises|isas), kirguiso(s|); Biskek
KHM // Cambodia, Kingdom of Cambodia; Cambodian(s|); Phnom Penh // Cambodge; cambodgien(ne|)(s|); Phnom Penh // Camboya; camboyan(o|a)(s|); Nom Pen, Phnom Penh
KOR // Republic of Korea, South Korea, Korea, ROK; South Korean(s|), *Korean(s|); Seoul // République de Corée, Corée du Sud, Corée; sud-coréen(ne|)(s|), *coréen(ne|)(s|); Séoul // República de Corea, Corea del Sur, Corea; surcorean(o|a)(s|), *corean(o|a)(s|); Seúl
KWT // Kuwait; Kuwaiti(s|); Kuwait City // Koweït; koweïtien(ne|)(s|); ville de Koweït // Kuwait; kuwaití(es|s|); Ciudad de Kuwait
LAO // Laos, Lao PDR, Lao People's Democratic Republic; Laotian(s|), Lao; Vientiane // Laos, République démocratique populaire lao; laotien(ne|)(s|), lao; Vientiane // Laos, República Democrática Popular Lao; laosian(o|a)(s|); Vientián
LBN // Lebanon; Lebanese; Beirut // Liban; libanais(e|es|); Beyrouth // Líbano; liban(és|esa|eses|esas); Beirut
LKA // Sri Lanka; Sri Lankan(s|); Colombo, Sri Jayawardenepura Kotte // Sri Lanka; sri-lankais(e|es|), srilankais(e|es|); Colombo, Sri Jayawardenapura // Sri Lanka; ceiland(és|esa|eses|esas), esrilanqu(és|esa|eses|esas); Colombo, Sri Jayawardenapura
MDV // Maldives; Maldivian(s|); Malé City // Maldives; maldivien(ne|)(s|); ville de Malé // Maldivas; maldiv(o|a)(s|); ciudad de Malé
MMR // Myanmar, Burma; Burmese; Naypyidaw, Nay Pyi Taw, Naypyitaw, Yangon, Rangoon // Myanmar, Birmanie; birman(e|)(s|); Naypyidaw, Rangoun // Myanmar, Birmania; birman(o|a)(s|); Naipyidó, Rangún
MNG // Mongolia; Mongolian(s|); Ulaanbaatar, Ulan Bator // Mongolie; mongol(e|)(s|); Oulan-Bator // Mongolia; mongol(a|es|as|); Ulán Bator
MYS // Malaysia; Malaysian(s|); Kuala Lumpur, Putrajaya // Malaisie; malaisien(ne|)(s|); Kuala Lumpur // Malasia; malasi(o|a)(s|); Kuala Lumpur
NPL // Nepal; Nepali(s|), Nepalese; Kathmandu // Népal; népalais(e|es|); Katmandou // Nepal; nepal(és|esa|eses|esas), nepalí(es|); Katmandú
OMN // Oman, Sultanate of Oman; Omani(s|); Muscat // Oman; omanais(e|es|); Mascate // Omán; omaní(es|s|); Mascate
PAK // Pakistan, Islamic Republic of Pakistan; Pakistani(s|); Islamabad // Pakistan; pakistanais(e|es|); Islamabad // Pakistán; pakistaní(es|s|), paquistaní(es|s|); Islamabad
PHL // Philippines; Filipino(s|), Filipina(s|), Philippine; Manila // Philippines; philippin(e|)(s|); Manille // Filipinas; filipin(o|a)(s|); Manila
PRK // Democratic People's Republic of Korea, North Korea, DPRK; North Korean(s|); Pyongyang // République populaire démocratique de Corée, Corée du Nord, RPDC; nord-coréen(ne|)(s|); Pyongyang // República Popular Democrática de Corea, Corea del Norte, RPDC; norcorean(o|a)(s|); Pyongyang, Pionyang
PSE // Palestine, State of Palestine, Palestinian territories; Palestinian(s|); Ramallah, East Jerusalem // Palestine, État de Palestine; palestinien(ne|)(s|); Ramallah, Jérusalem-Est // Palestina, Estado de Palestina; palestin(o|a)(s|); Ramala, Jerusalén Este, Jerusalén Oriental
QAT // Qatar; Qatari(s|); Doha // Qatar; qatari(e|)(s|), qatarien(ne|)(s|); Doha // Catar, Qatar; catarí(es|s|), qatarí(es|s|); Doha
SAU // Saudi Arabia, Kingdom of Saudi Arabia, KSA; Saudi(s|), Saudi Arabian(s|); Riyadh // Arabie saoudite, Royaume d'Arabie saoudite; saoudien(ne|)(s|); Riyad // Arabia Saudita, Arabia Saudí, Reino de la Arabia Saudita; saudí(es|s|), saudita(s|); Riad
SGP // Singapore; Singaporean(s|); Singapore City // Singapour; singapourien(ne|)(s|); ville de Singapour // Singapur; singapurense(s|); ciudad de Singapur
SYR // Syria, Syrian Arab Republic; Syrian(s|); Damascus // Syrie, République arabe syrienne; syrien(ne|)(s|); ^Damas // Siria, República Árabe Siria; siri(o|a)(s|); Damasco
THA // Thailand, Kingdom of Thailand; *Thai(s|); Bangkok // Thaïlande; thaïlandais(e|es|), *thaï(e|)(s|); Bangkok // Tailandia, Thailandia; tailand(és|esa|eses|esas), thailand(és|esa|eses|esas); Bangkok
TJK // Tajikistan; Tajik(s|), Tajikistani(s|); Dushanbe // Tadjikistan; tadjik(e|)(s|); Douchanbé // Tayikistán; tayik(o|a)(s|); Dusambé, Dushanbé
TKM // Turkmenistan; Turkmen(s|); Ashgabat // Turkménistan; turkmène(s|); Achgabat // Turkmenistán; turcoman(o|a)(s|), turkmen(o|a)(s|); Asjabad
TLS // Timor-Leste, East Timor; Timorese, East Timorese; Dili // Timor-Leste, Timor oriental; timorais(e|es|), est-timorais(e|es|); Dili // Timor-Leste, Timor Oriental; timorense(s|); Dili
TUR // ^Turkey, Türkiye; *Turkish, ^Turks; Ankara // Turquie, Türkiye; *turc(s|), *turque(s|); Ankara // Turquía, Türkiye; *turc(o|a)(s|); Ankara
TWN // Taiwan; Taiwanese; Taipei // Taïwan; taïwanais(e|es|); Taipei // Taiwán; taiwan(és|esa|eses|esas); Taipéi
UZB // Uzbekistan; Uzbek(s|), Uzbekistani(s|); Tashkent // Ouzbékistan; ouzbek(e|)(s|), ouzbèke(s|); Tachkent // Uzbekistán; uzbek(o|a)(s|); Taskent
VNM // Viet Nam, Vietnam, Socialist Republic of Viet Nam; *Vietnamese; Hanoi, Ha Noi // Viet Nam, Vietnam; *vietnamien(ne|)(s|); Hanoï // Viet Nam, Vietnam; *vietnamita(s|); Hanói
YEM // Yemen; Yemeni(s|); Sanaa, ^Sana'a, ^Aden // Yémen; yéménite(s|); Sanaa, ^Sana'a, ^Aden // Yemen; yemení(es|s|), yemenita(s|); ^Sana'a, ^Adén
`;
