// swift-format-ignore-file
// Generated from Sources/Rulebook/Data; to change it, change that and run: Scripts/embed

/// What the rulebook knows: families, codes, and whatever else stands in its data.
package enum RulebookData {
  /// Paths, relative to Sources/Rulebook/Data, in order, and what the files hold.
  package static let files: [(path: StaticString, text: StaticString)] = [
(path: "codes/countries.csv", text: #"""
# ISO 3166-1 alpha-2, with the short names that people use; checked against iso-codes on 2026-11-20
code;en;de;fr;es
AD;Andorra;Andorra;Andorre;Andorra
AE;United Arab Emirates;Vereinigte Arabische Emirate;Émirats arabes unis;Emiratos Árabes Unidos
AF;Afghanistan;Afghanistan;Afghanistan;Afganistán
AG;Antigua and Barbuda;Antigua und Barbuda;Antigua-et-Barbuda;Antigua y Barbuda
AI;Anguilla;Anguilla;Anguilla;Anguila
AL;Albania;Albanien;Albanie;Albania
AM;Armenia;Armenien;Arménie;Armenia
AO;Angola;Angola;Angola;Angola
AQ;Antarctica;Antarktis;Antarctique;Antártida
AR;Argentina;Argentinien;Argentine;Argentina
AS;American Samoa;Amerikanisch-Samoa;Samoa américaines;Samoa Estadounidense
AT;Austria;Österreich;Autriche;Austria
AU;Australia;Australien;Australie;Australia
AW;Aruba;Aruba;Aruba;Aruba
AX;Åland Islands;Åland;Îles Åland;Islas Åland
AZ;Azerbaijan;Aserbaidschan;Azerbaïdjan;Azerbaiyán
BA;Bosnia and Herzegovina;Bosnien und Herzegowina;Bosnie-Herzégovine;Bosnia y Herzegovina
BB;Barbados;Barbados;Barbade;Barbados
BD;Bangladesh;Bangladesch;Bangladesh;Bangladés
BE;Belgium;Belgien;Belgique;Bélgica
BF;Burkina Faso;Burkina Faso;Burkina Faso;Burquina Faso
BG;Bulgaria;Bulgarien;Bulgarie;Bulgaria
BH;Bahrain;Bahrain;Bahreïn;Baréin
BI;Burundi;Burundi;Burundi;Burundi
BJ;Benin;Benin;Bénin;Benín
BL;Saint Barthélemy;Saint-Barthélemy;Saint-Barthélemy;San Bartolomé
BM;Bermuda;Bermuda;Bermudes;Islas Bermudas
BN;Brunei;Brunei Darussalam;Brunéi Darussalam;Brunei Darussalam
BO;Bolivia;Bolivien;Bolivie;Bolivia
BQ;Caribbean Netherlands;Karibische Niederlande;Pays-Bas caribéens;Caribe Neerlandés
BR;Brazil;Brasilien;Brésil;Brasil
BS;Bahamas;Bahamas;Bahamas;Bahamas
BT;Bhutan;Bhutan;Bhoutan;Bután
BV;Bouvet Island;Bouvet-Insel;Île Bouvet;Isla Bouvet
BW;Botswana;Botsuana;Botswana;Botsuana
BY;Belarus;Belarus;Bélarus;Bielorrusia
BZ;Belize;Belize;Belize;Belice
CA;Canada;Kanada;Canada;Canadá
CC;Cocos Islands;Kokosinseln;Îles Cocos;Islas Cocos
CD;DR Congo;Demokratische Republik Kongo;République démocratique du Congo;República Democrática del Congo
CF;Central African Republic;Zentralafrikanische Republik;République centrafricaine;República Centroafricana
CG;Congo;Kongo;République du Congo;Congo
CH;Switzerland;Schweiz;Suisse;Suiza
CI;Côte d'Ivoire;Côte d'Ivoire;Côte d'Ivoire;Costa de Marfíl
CK;Cook Islands;Cookinseln;Îles Cook;Islas Cook
CL;Chile;Chile;Chili;Chile
CM;Cameroon;Kamerun;Cameroun;Camerún
CN;China;China;Chine;China
CO;Colombia;Kolumbien;Colombie;Colombia
CR;Costa Rica;Costa Rica;Costa Rica;Costa Rica
CU;Cuba;Kuba;Cuba;Cuba
CV;Cabo Verde;Kap Verde;Cap-Vert;Cabo Verde
CW;Curaçao;Curaçao;Curaçao;Curazao
CX;Christmas Island;Weihnachtsinsel;Île Christmas;Isla de Navidad
CY;Cyprus;Zypern;Chypre;Chipre
CZ;Czechia;Tschechien;Tchéquie;Chequia
DE;Germany;Deutschland;Allemagne;Alemania
DJ;Djibouti;Dschibuti;Djibouti;Yibuti
DK;Denmark;Dänemark;Danemark;Dinamarca
DM;Dominica;Dominica;Dominique;Dominica
DO;Dominican Republic;Dominikanische Republik;République dominicaine;República Dominicana
DZ;Algeria;Algerien;Algérie;Algeria
EC;Ecuador;Ecuador;Équateur;Ecuador
EE;Estonia;Estland;Estonie;Estonia
EG;Egypt;Ägypten;Égypte;Egipto
EH;Western Sahara;Westsahara;Sahara occidental;Sahara Occidental
ER;Eritrea;Eritrea;Érythrée;Eritrea
ES;Spain;Spanien;Espagne;España
ET;Ethiopia;Äthiopien;Éthiopie;Etiopía
FI;Finland;Finnland;Finlande;Finlandia
FJ;Fiji;Fidschi;Fidji;Fiyi
FK;Falkland Islands;Falklandinseln;Îles Malouines;Islas Malvinas
FM;Micronesia;Mikronesien;Micronésie;Micronesia
FO;Faroe Islands;Färöer-Inseln;Îles Féroé;Islas Feroe
FR;France;Frankreich;France;Francia
GA;Gabon;Gabun;Gabon;Gabón
GB;United Kingdom;Vereinigtes Königreich;Royaume-Uni;Reino Unido
GD;Grenada;Grenada;Grenade;Granada
GE;Georgia;Georgien;Géorgie;Georgia
GF;French Guiana;Französisch-Guyana;Guyane française;Guayana Francesa
GG;Guernsey;Guernsey;Guernesey;Guernsey
GH;Ghana;Ghana;Ghana;Ghana
GI;Gibraltar;Gibraltar;Gibraltar;Gibraltar
GL;Greenland;Grönland;Groënland;Groenlandia
GM;Gambia;Gambia;Gambie;Gambia
GN;Guinea;Guinea;Guinée;Guinea
GP;Guadeloupe;Guadeloupe;Guadeloupe;Guadalupe
GQ;Equatorial Guinea;Äquatorialguinea;Guinée Équatoriale;Guinea Ecuatorial
GR;Greece;Griechenland;Grèce;Grecia
GS;South Georgia and the South Sandwich Islands;South Georgia und die Südlichen Sandwichinseln;Géorgie du Sud et les îles Sandwich du Sud;Islas Georgias del Sur y Sándwich del Sur
GT;Guatemala;Guatemala;Guatemala;Guatemala
GU;Guam;Guam;Guam;Guam
GW;Guinea-Bissau;Guinea-Bissau;Guinée-Bissau;Guinea-Bisáu
GY;Guyana;Guyana;Guyana;Guyana
HK;Hong Kong;Hongkong;Hong Kong;Hong Kong
HM;Heard Island and McDonald Islands;Heard und McDonaldinseln;Îles Heard-et-MacDonald;Isla Heard e Islas McDonald
HN;Honduras;Honduras;Honduras;Honduras
HR;Croatia;Kroatien;Croatie;Croacia
HT;Haiti;Haiti;Haïti;Haití
HU;Hungary;Ungarn;Hongrie;Hungría
ID;Indonesia;Indonesien;Indonésie;Indonesia
IE;Ireland;Irland;Irlande;Irlanda
IL;Israel;Israel;Israël;Israel
IM;Isle of Man;Insel Man;Île de Man;Isla de Man
IN;India;Indien;Inde;India
IO;British Indian Ocean Territory;Britisches Territorium im Indischen Ozean;Territoire britannique de l'océan Indien;Territorio Británico del Océano Índico
IQ;Iraq;Irak;Irak;Irak
IR;Iran;Iran;Iran;Irán
IS;Iceland;Island;Islande;Islandia
IT;Italy;Italien;Italie;Italia
JE;Jersey;Jersey;Jersey;Jersey
JM;Jamaica;Jamaika;Jamaïque;Jamaica
JO;Jordan;Jordanien;Jordanie;Jordania
JP;Japan;Japan;Japon;Japón
KE;Kenya;Kenia;Kenya;Kenia
KG;Kyrgyzstan;Kirgisistan;Kirghizistan;Kirguistán
KH;Cambodia;Kambodscha;Cambodge;Camboya
KI;Kiribati;Kiribati;Kiribati;Kiribati
KM;Comoros;Komoren;Comores;Comoras
KN;Saint Kitts and Nevis;St. Kitts und Nevis;Saint-Christophe-et-Niévès;San Cristóbal y Nieves
KP;North Korea;Nordkorea;Corée du Nord;Corea del Norte
KR;South Korea;Südkorea;Corée du Sud;Corea del Sur
KW;Kuwait;Kuwait;Koweït;Kuwait
KY;Cayman Islands;Cayman-Inseln;Îles Caïmans;Islas Caimán
KZ;Kazakhstan;Kasachstan;Kazakhstan;Kazajistán
LA;Laos;Laos;Laos;Laos
LB;Lebanon;Libanon;Liban;Líbano
LC;Saint Lucia;St. Lucia;Sainte-Lucie;Santa Lucía
LI;Liechtenstein;Liechtenstein;Liechtenstein;Liechtenstein
LK;Sri Lanka;Sri Lanka;Sri Lanka;Sri Lanka
LR;Liberia;Liberia;Libéria;Liberia
LS;Lesotho;Lesotho;Lesotho;Lesoto
LT;Lithuania;Litauen;Lituanie;Lituania
LU;Luxembourg;Luxemburg;Luxembourg;Luxemburgo
LV;Latvia;Lettland;Lettonie;Letonia
LY;Libya;Libyen;Libye;Libia
MA;Morocco;Marokko;Maroc;Marruecos
MC;Monaco;Monaco;Monaco;Mónaco
MD;Moldova;Moldau;Moldavie;Moldavia
ME;Montenegro;Montenegro;Monténégro;Montenegro
MF;Saint-Martin;Saint-Martin;Saint-Martin;San Martín
MG;Madagascar;Madagaskar;Madagascar;Madagascar
MH;Marshall Islands;Marshallinseln;Îles Marshall;Islas Marshall
MK;North Macedonia;Nordmazedonien;Macédoine du Nord;Macedonia del Norte
ML;Mali;Mali;Mali;Malí
MM;Myanmar;Myanmar;Birmanie;Birmania
MN;Mongolia;Mongolei;Mongolie;Mongolia
MO;Macao;Macao;Macau;Macao
MP;Northern Mariana Islands;Nördliche Marianen;Îles Mariannes du Nord;Islas Marianas del Norte
MQ;Martinique;Martinique;Martinique;Martinica
MR;Mauritania;Mauretanien;Mauritanie;Mauritania
MS;Montserrat;Montserrat;Montserrat;Montserrat
MT;Malta;Malta;Malte;Malta
MU;Mauritius;Mauritius;Maurice;Mauricio
MV;Maldives;Malediven;Maldives;Islas Maldivas
MW;Malawi;Malawi;Malawi;Malaui
MX;Mexico;Mexiko;Mexique;México
MY;Malaysia;Malaysia;Malaisie;Malasia
MZ;Mozambique;Mosambik;Mozambique;Mozambique
NA;Namibia;Namibia;Namibie;Namibia
NC;New Caledonia;Neukaledonien;Nouvelle-Calédonie;Nueva Caledonia
NE;Niger;Niger;Niger;Niger
NF;Norfolk Island;Norfolkinsel;Île Norfolk;Isla Norfolk
NG;Nigeria;Nigeria;Nigeria;Nigeria
NI;Nicaragua;Nicaragua;Nicaragua;Nicaragua
NL;Netherlands;Niederlande;Pays-Bas;Países Bajos
NO;Norway;Norwegen;Norvège;Noruega
NP;Nepal;Nepal;Népal;Nepal
NR;Nauru;Nauru;Nauru;Nauru
NU;Niue;Niue;Nioue;Niue
NZ;New Zealand;Neuseeland;Nouvelle-Zélande;Nueva Zelanda
OM;Oman;Oman;Oman;Omán
PA;Panama;Panama;Panama;Panamá
PE;Peru;Peru;Pérou;Perú
PF;French Polynesia;Französisch-Polynesien;Polynésie française;Polinesia Francesa
PG;Papua New Guinea;Papua-Neuguinea;Papouasie-Nouvelle-Guinée;Papúa Nueva Guinea
PH;Philippines;Philippinen;Philippines;Filipinas
PK;Pakistan;Pakistan;Pakistan;Pakistán
PL;Poland;Polen;Pologne;Polonia
PM;Saint Pierre and Miquelon;St. Pierre und Miquelon;Saint-Pierre-et-Miquelon;San Pedro y Miquelon
PN;Pitcairn;Pitcairn;Îles Pitcairn;Pitcairn
PR;Puerto Rico;Puerto Rico;Porto Rico;Puerto Rico
PS;Palestine;Palästina;Palestine;Palestina
PT;Portugal;Portugal;Portugal;Portugal
PW;Palau;Palau;Palaos;Palaos
PY;Paraguay;Paraguay;Paraguay;Paraguay
QA;Qatar;Katar;Qatar;Catar
RE;Réunion;Réunion;La Réunion;Reunión
RO;Romania;Rumänien;Roumanie;Rumanía
RS;Serbia;Serbien;Serbie;Serbia
RU;Russia;Russland;Russie;Rusia
RW;Rwanda;Ruanda;Rwanda;Ruanda
SA;Saudi Arabia;Saudi-Arabien;Arabie saoudite;Arabia Saudí
SB;Solomon Islands;Salomonen;Îles Salomon;Islas Salomón
SC;Seychelles;Seychellen;Seychelles;Seychelles
SD;Sudan;Sudan;Soudan;Sudán
SE;Sweden;Schweden;Suède;Suecia
SG;Singapore;Singapur;Singapour;Singapur
SH;Saint Helena;St. Helena;Sainte-Hélène;Santa Elena
SI;Slovenia;Slowenien;Slovénie;Eslovenia
SJ;Svalbard and Jan Mayen;Svalbard und Jan Mayen;Svalbard et île Jan Mayen;Svalbard y Jan Mayen
SK;Slovakia;Slowakei;Slovaquie;Eslovaquia
SL;Sierra Leone;Sierra Leone;Sierra Leone;Sierra Leona
SM;San Marino;San Marino;Saint-Marin;San Marino
SN;Senegal;Senegal;Sénégal;Senegal
SO;Somalia;Somalia;Somalie;Somalia
SR;Suriname;Suriname;Surinam;Surinám
SS;South Sudan;Südsudan;Soudan du Sud;Sudán del Sur
ST;Sao Tome and Principe;São Tomé und Príncipe;Sao Tomé-et-Principe;Santo Tomé y Príncipe
SV;El Salvador;El Salvador;Salvador;El Salvador
SX;Sint Maarten;Sint Maarten;Saint-Martin (Pays-Bas);Sint Maarten
SY;Syria;Syrien;Syrie;Siria
SZ;Eswatini;Eswatini;Eswatini;Esuatini
TC;Turks and Caicos Islands;Turks- und Caicosinseln;Îles Turques-et-Caïques;Islas Turcas y Caicos
TD;Chad;Tschad;Tchad;Chad
TF;French Southern Territories;Französische Süd- und Antarktisgebiete;Terres australes françaises;Territorios Franceses del Sur
TG;Togo;Togo;Togo;Togo
TH;Thailand;Thailand;Thaïlande;Tailandia
TJ;Tajikistan;Tadschikistan;Tadjikistan;Tayikistán
TK;Tokelau;Tokelau;Tokelau;Tokelau
TL;Timor-Leste;Timor-Leste;Timor oriental;Timor Oriental
TM;Turkmenistan;Turkmenistan;Turkménistan;Turkmenistán
TN;Tunisia;Tunesien;Tunisie;Tunez
TO;Tonga;Tonga;Tonga;Tonga
TR;Türkiye;Türkei;Turquie;Turquía
TT;Trinidad and Tobago;Trinidad und Tobago;Trinité-et-Tobago;Trinidad y Tobago
TV;Tuvalu;Tuvalu;Tuvalu;Tuvalu
TW;Taiwan;Taiwan;Taïwan;Taiwán
TZ;Tanzania;Tansania;Tanzanie;Tanzania
UA;Ukraine;Ukraine;Ukraine;Ucrania
UG;Uganda;Uganda;Ouganda;Uganda
UM;United States Minor Outlying Islands;United States Minor Outlying Islands;Îles mineures éloignées des États-Unis;Islas Ultramarinas Menores de Estados Unidos
US;United States;Vereinigte Staaten;États-Unis;Estados Unidos
UY;Uruguay;Uruguay;Uruguay;Uruguay
UZ;Uzbekistan;Usbekistan;Ouzbékistan;Uzbekistán
VA;Vatican City;Vatikanstadt;Vatican;Ciudad del Vaticano
VC;Saint Vincent and the Grenadines;St. Vincent und die Grenadinen;Saint-Vincent-et-les-Grenadines;San Vicente y las Granadinas
VE;Venezuela;Venezuela;Venezuela;Venezuela
VG;British Virgin Islands;Britische Jungferninseln;Îles Vierges britanniques;Islas Vírgenes Británicas
VI;US Virgin Islands;Amerikanische Jungferninseln;Îles Vierges américaines;Islas Vírgenes de los Estados Unidos
VN;Vietnam;Vietnam;Viêt Nam;Vietnam
VU;Vanuatu;Vanuatu;Vanuatu;Vanuatu
WF;Wallis and Futuna;Wallis und Futuna;Wallis et Futuna;Wallis y Futuna
WS;Samoa;Samoa;Samoa;Samoa
YE;Yemen;Jemen;Yémen;Yemen
YT;Mayotte;Mayotte;Mayotte;Mayotte
ZA;South Africa;Südafrika;Afrique du Sud;Sudáfrica
ZM;Zambia;Sambia;Zambie;Zambia
ZW;Zimbabwe;Simbabwe;Zimbabwe;Zimbabue

"""#),
(path: "codes/currencies.csv", text: #"""
# ISO 4217, with the sign where one currency alone is meant by it in print; checked against iso-codes on 2026-11-20
code;name;sign
AED;UAE Dirham;
AFN;Afghani;
ALL;Lek;
AMD;Armenian Dram;
AOA;Kwanza;
ARS;Argentine Peso;
AUD;Australian Dollar;
AWG;Aruban Florin;
AZN;Azerbaijan Manat;
BAM;Convertible Mark;
BBD;Barbados Dollar;
BDT;Taka;
BHD;Bahraini Dinar;
BIF;Burundi Franc;
BMD;Bermudian Dollar;
BND;Brunei Dollar;
BOB;Boliviano;
BOV;Mvdol;
BRL;Brazilian Real;
BSD;Bahamian Dollar;
BTN;Ngultrum;
BWP;Pula;
BYN;Belarusian Ruble;
BZD;Belize Dollar;
CAD;Canadian Dollar;
CDF;Congolese Franc;
CHE;WIR Euro;
CHF;Swiss Franc;
CHW;WIR Franc;
CLF;Unidad de Fomento;
CLP;Chilean Peso;
CNY;Yuan Renminbi;
COP;Colombian Peso;
COU;Unidad de Valor Real;
CRC;Costa Rican Colon;
CUP;Cuban Peso;
CVE;Cabo Verde Escudo;
CZK;Czech Koruna;
DJF;Djibouti Franc;
DKK;Danish Krone;
DOP;Dominican Peso;
DZD;Algerian Dinar;
EGP;Egyptian Pound;
ERN;Nakfa;
ETB;Ethiopian Birr;
EUR;Euro;€
FJD;Fiji Dollar;
FKP;Falkland Islands Pound;
GBP;Pound Sterling;£
GEL;Lari;
GHS;Ghana Cedi;
GIP;Gibraltar Pound;
GMD;Dalasi;
GNF;Guinean Franc;
GTQ;Quetzal;
GYD;Guyana Dollar;
HKD;Hong Kong Dollar;
HNL;Lempira;
HTG;Gourde;
HUF;Forint;
IDR;Rupiah;
ILS;New Israeli Sheqel;
INR;Indian Rupee;₹
IQD;Iraqi Dinar;
IRR;Iranian Rial;
ISK;Iceland Krona;
JMD;Jamaican Dollar;
JOD;Jordanian Dinar;
JPY;Yen;¥
KES;Kenyan Shilling;
KGS;Som;
KHR;Riel;
KMF;Comorian Franc;
KPW;North Korean Won;
KRW;Won;
KWD;Kuwaiti Dinar;
KYD;Cayman Islands Dollar;
KZT;Tenge;
LAK;Lao Kip;
LBP;Lebanese Pound;
LKR;Sri Lanka Rupee;
LRD;Liberian Dollar;
LSL;Loti;
LYD;Libyan Dinar;
MAD;Moroccan Dirham;
MDL;Moldovan Leu;
MGA;Malagasy Ariary;
MKD;Denar;
MMK;Kyat;
MNT;Tugrik;
MOP;Pataca;
MRU;Ouguiya;
MUR;Mauritius Rupee;
MVR;Rufiyaa;
MWK;Malawi Kwacha;
MXN;Mexican Peso;
MXV;Mexican Unidad de Inversion (UDI);
MYR;Malaysian Ringgit;
MZN;Mozambique Metical;
NAD;Namibia Dollar;
NGN;Naira;
NIO;Cordoba Oro;
NOK;Norwegian Krone;
NPR;Nepalese Rupee;
NZD;New Zealand Dollar;
OMR;Rial Omani;
PAB;Balboa;
PEN;Sol;
PGK;Kina;
PHP;Philippine Peso;
PKR;Pakistan Rupee;
PLN;Zloty;zł
PYG;Guarani;
QAR;Qatari Rial;
RON;Romanian Leu;
RSD;Serbian Dinar;
RUB;Russian Ruble;
RWF;Rwanda Franc;
SAR;Saudi Riyal;
SBD;Solomon Islands Dollar;
SCR;Seychelles Rupee;
SDG;Sudanese Pound;
SEK;Swedish Krona;
SGD;Singapore Dollar;
SHP;Saint Helena Pound;
SLE;Leone;
SOS;Somali Shilling;
SRD;Surinam Dollar;
SSP;South Sudanese Pound;
STN;Dobra;
SVC;El Salvador Colon;
SYP;Syrian Pound;
SZL;Lilangeni;
THB;Baht;
TJS;Somoni;
TMT;Turkmenistan New Manat;
TND;Tunisian Dinar;
TOP;Pa’anga;
TRY;Turkish Lira;
TTD;Trinidad and Tobago Dollar;
TWD;New Taiwan Dollar;
TZS;Tanzanian Shilling;
UAH;Hryvnia;
UGX;Uganda Shilling;
USD;US Dollar;$
USN;US Dollar (Next day);
UYI;Uruguay Peso en Unidades Indexadas (UI);
UYU;Peso Uruguayo;
UYW;Unidad Previsional;
UZS;Uzbekistan Sum;
VED;Bolívar Soberano;
VES;Bolívar Soberano;
VND;Dong;
VUV;Vatu;
WST;Tala;
XAD;Arab Accounting Dinar;
XAF;CFA Franc BEAC;
XAG;Silver;
XAU;Gold;
XBA;Bond Markets Unit European Composite Unit (EURCO);
XBB;Bond Markets Unit European Monetary Unit (E.M.U.-6);
XBC;Bond Markets Unit European Unit of Account 9 (E.U.A.-9);
XBD;Bond Markets Unit European Unit of Account 17 (E.U.A.-17);
XCD;East Caribbean Dollar;
XCG;Caribbean Guilder;
XDR;SDR (Special Drawing Right);
XOF;CFA Franc BCEAO;
XPD;Palladium;
XPF;CFP Franc;
XPT;Platinum;
XSU;Sucre;
XTS;Codes specifically reserved for testing purposes;
XUA;ADB Unit of Account;
XXX;The codes assigned for transactions where no currency is involved;
YER;Yemeni Rial;
ZAR;Rand;
ZMW;Zambian Kwacha;
ZWG;Zimbabwe Gold;

"""#),
(path: "families/ai-researcher.de.yaml", text: #"""
title: AI Researcher
core:
  - neue Algorithmen
  - wissenschaftliche Methoden
builds:
  - Neue Verfahren
  - Veröffentlichungen
  - Prototypen aus der Forschung
does-not-do:
  - text: Produktivsysteme betreiben
  - text: Rufbereitschaft

"""#),
(path: "families/ai-researcher.yaml", text: #"""
# Source: role definitions by TechnoLynx, 2026-05-07 ("Hiring AI Talent"); its two editions differ where it says so here.
title: AI Researcher
core:
  - novel algorithms
  - academic methods
builds:
  - New techniques
  - Papers
  - Research prototypes
does-not-do:
  - {text: Running production systems, who: ml-engineer, certainty: typically}  # one edition says "typically"
  - {text: The on-call rotation, who: mlops-engineer, certainty: typically}  # in one edition only

"""#),
(path: "families/data-scientist.de.yaml", text: #"""
title: Data Scientist
core:
  - Analyse
  - Modellierung
  - Übersetzen zwischen Daten und Geschäft
builds:
  - Explorative Analysen
  - Prototypen von Modellen
does-not-do:
  - text: Modelle in Betrieb nehmen
  - text: Infrastruktur bauen

"""#),
(path: "families/data-scientist.yaml", text: #"""
# Source: role definitions by TechnoLynx, 2026-05-07 ("Hiring AI Talent").
title: Data Scientist
core:
  - analysis
  - modelling
  - translating between data and business
builds:
  - Exploratory analyses
  - Prototypes of models
does-not-do:
  - {text: Deploying to production, who: ml-engineer, certainty: always}
  - {text: Building infrastructure, who: mlops-engineer, certainty: always}

"""#),
(path: "families/ml-engineer.de.yaml", text: #"""
title: ML Engineer
core:
  - Modelltraining
  - Inbetriebnahme
  - Optimierung
builds:
  - Modelle im Betrieb
  - Infrastruktur für deren Ausführung
does-not-do:
  - text: Datenpipelines von Grund auf bauen
  - text: Nach neuen Methoden forschen
  - text: Geschäftsprobleme eingrenzen und priorisieren

"""#),
(path: "families/ml-engineer.yaml", text: #"""
# Source: role definitions by TechnoLynx, 2026-05-07 ("Hiring AI Talent"). What is marked with a remark is read from
# its text, or is our own reading.
title: ML Engineer
core:
  - model training
  - deployment
  - optimisation
builds:
  - Models in production
  - Serving infrastructure
does-not-do:
  - {text: Building data pipelines from scratch, who: data-engineer, certainty: always}
  - {text: Research for novel methods, who: ai-researcher, certainty: always}
  - {text: Scoping and prioritising business problems, who: data-scientist, certainty: always}  # from the text, not the table

"""#),
(path: "families/mlops-engineer.de.yaml", text: #"""
title: MLOps Engineer
core:
  - Pipelines
  - Überwachung
  - Infrastruktur
builds:
  - Pipelines für Training und Betrieb
  - Überwachung und Einblick
does-not-do:
  - text: Modelle entwickeln
  - text: Geschäftsprobleme eingrenzen

"""#),
(path: "families/mlops-engineer.yaml", text: #"""
# Source: role definitions by TechnoLynx, 2026-05-07 ("Hiring AI Talent"); its two editions differ where it says so here.
title: MLOps Engineer
core:
  - pipelines
  - monitoring
  - infrastructure
builds:
  - Training and serving pipelines
  - Observability
does-not-do:
  - {text: Developing models, who: ml-engineer, certainty: always}
  - {text: Framing business problems, who: data-scientist, certainty: typically}  # in one edition only

"""#),
(path: "keys/other-words.csv", text: #"""
# Words that people write for a key, by the title of what the key stands in, and the path of the key from there
in;word;key
a role;job-title;title
a role;position;title
a role;name;title
a role;role;title
a role;job-family;family
a role;seniority;level
a role;experience-level;level
a role;department;team
a role;squad;team
a role;manager;reports-to
a role;supervisor;reports-to
a role;headcount;openings
a role;vacancies;openings
a role;date-posted;posted
a role;posted-on;posted
a role;published;posted
a role;deadline;closes
a role;application-deadline;closes
a role;valid-through;closes
a role;expires;closes
a role;closing-date;closes
a role;start-date;starts
a role;start;starts
a role;job-id;requisition
a role;reference;requisition
a role;reference-number;requisition
a role;description;summary
a role;intro;summary
a role;tagline;summary
a role;mission;problem
a role;challenge;problem
a role;tools;resources.stack
a role;tech-stack;resources.stack
a role;technologies;resources.stack
a role;career;growth
a role;duties;responsibilities
a role;tasks;responsibilities
a role;what-you-will-do;responsibilities
a role;requirements;must-haves
a role;required;must-haves
a role;qualifications;must-haves
a role;skills;must-haves
a role;must;must-haves
a role;preferred;nice-to-haves
a role;preferred-qualifications;nice-to-haves
a role;bonus-points;nice-to-haves
a role;goals;success-measures
a role;success;success-measures
a role;kpis;success-measures
a role;okrs;success-measures
a role;salary;compensation.pay
a role;salary-range;compensation.pay
a role;pay-range;compensation.pay
a role;wage;compensation.pay
a role;currency;compensation.pay.currency
a role;perks;compensation.benefits
a role;stock-options;compensation.equity
a role;signing-bonus;compensation.sign-on
a role;remote;location.workplace
a role;hybrid;location.workplace
a role;onsite;location.workplace
a role;office;location.places
a role;offices;location.places
a role;city;location.places
a role;country;location.places
a role;timezone;location.time-zones
a role;time-zone;location.time-zones
a role;relocation-support;location.relocation
a role;visa-sponsorship;location.visa
a role;working-hours;conditions.hours
a role;contract;employment.type
a role;contract-type;employment.type
a role;employment-type;employment.type
a role;type;employment.type
a role;duration;employment.lasts
a role;hiring-process;interview
a role;process;interview
a role;stages;interview.stages
a role;contact;apply.contact
a role;email;apply.email
a role;apply-url;apply.url
a role;url;apply.url
a role;link;apply.url
compensation;salary;pay
compensation;wage;pay
compensation;range;pay
compensation;perks;benefits
compensation;stock-options;equity
compensation;signing-bonus;sign-on
pay;minimum;min
pay;from;min
pay;maximum;max
pay;to;max
pay;salary;amount
pay;figure;amount
pay;period;per
pay;interval;per
location;remote;workplace
location;type;workplace
location;office;places
location;offices;places
location;city;places
location;country;places
location;timezone;time-zones
location;time-zone;time-zones
location;visa-sponsorship;visa
a place;town;city
a place;name;city
a place;state;region
a place;zip;postal-code
a place;zip-code;postal-code
a place;postcode;postal-code
a place;address;street
conditions;working-hours;hours
employment;contract;type
employment;duration;lasts
an interview;steps;stages
an interview;rounds;stages
a stage;title;name
a stage;type;kind
a stage;duration;takes
a stage;length;takes
a stage;interviewers;with
apply;link;url
apply;documents;send
a success measure;by;within
a success measure;when;within
a success measure;result;outcome
a success measure;goal;outcome
a success measure;measure;metric
a success measure;baseline;from
a success measure;target;to
a success measure;evidence;shown-by
company.yaml;company;name
company.yaml;title;name
company.yaml;website;url
company.yaml;about;mission
company.yaml;description;mission
company.yaml;perks;benefits
company.yaml;hiring-process;interview
a team;title;name
a team;about;mission
a team;manager;lead
a team;tools;stack
a team;tech-stack;stack
a story;headline;title
a story;by;author
a story;published;date
a story;picture;image
a story;photo;image
a story;link;url
a story;type;kind
a page;name;title
a page;description;summary
site.yaml;url;base-url
site.yaml;site;base-url
site.yaml;lang;language
site.yaml;locale;language

"""#),
(path: "neighbours/data-engineer.yaml", text: #"""
# A neighbour of the four families, without a row of its own in their source; this reading is ours. A company that has
# data engineers writes families/data-engineer.yaml, which takes this one's place.
title: Data Engineer
core:
  - data pipelines
  - warehouses
  - data quality
builds:
  - Data pipelines
  - Warehouses
does-not-do: []

"""#),
(path: "neighbours/product.yaml", text: #"""
# A neighbour of the four families, without a row of its own in their source; this reading is ours. A company may
# take its place with families/product.yaml.
title: Product
core:
  - roadmap
  - requirements
  - user research
builds:
  - Roadmaps
  - Requirements
does-not-do: []

"""#),
(path: "words/ageist.csv", text: #"""
# Words about age where abilities were meant. `error` only for words that 29 CFR 1625.4(a) names, or their plural.
# Caps on years of experience are judged by spec/years-of-experience, and so are not here.
phrase;instead;except;where;severity;source
young;leave age out, and name the ability that the work needs;young company, young companies, young business*, young firm*, young startup*, young start-up*, young organisation*, young organization*, young product*, young field, young discipline, young science, young technolog*, young market*, young industry, young codebase, young platform, young project*, young brand*, young team*, young people, young adult*, young person, young persons, young child*, young kids, young patient*, young learner*, young reader*, young user*, young customer*, young player*, young athlete*, young driver*, young viewer*, young student*, young men, young women, young famil*, young mother*, young parent*, young audience*, young mind*, young lives, young age, young professional*, young talent*, young graduate*, young engineer*, young and ... team*, young dynamic team*, ernst and young, ernst young, ernst & young, young's;title summary duty must nice background conditions apply;error;29 CFR 1625.4(a)
young professional|professionals;say the level: "junior, with training in the first three months";;!story;error;29 CFR 1625.4(a)
young talent|talents|graduate|graduates|engineer|engineers;say the level, and what the person must be able to do;;!story;error;29 CFR 1625.4(a)
young people;say who can apply by what they can do;young people who use, young people in need, for young people, help young people, helps young people, helping young people, support young people, supporting young people, supports young people, serve young people, serving young people, reach young people, reaching young people, teach young people, teaching young people, protect young people, protecting young people, young people's, young people with, with young people, lives of young people, young people aged, between young people, of young people;title must nice background conditions apply;error;29 CFR 1625.4(a)
young [and] [dynamic|energetic|motivated|enthusiastic|ambitious|vibrant|international|fun] team|teams;describe the team by its size, its skills and how it works;;;;our own reading of 29 CFR 1625.4(a)
young and energetic|dynamic|motivated|ambitious|hungry|enthusiastic|talented;leave age out, and name the ability that the work needs;young and _ team*, young and _ company, young and _ startup;!story;error;29 CFR 1625.4(a)
youthful;leave age out, and say how the team works;;;;okuye/inclusive-job-ad-analyser
young at heart;leave it out: it tells nothing about the work;;;;our own reading of 29 CFR 1625.4(a)
boy|boys|girl|girls;use the title of the job;boys and girls, girls and boys, boy scout*, girl scout*, boy or girl, girl or boy, girls who code, black girls code, women and girls, girls and women, girls in _, girls' _, boys' _, men and boys;title must nice background conditions apply;error;29 CFR 1625.4(a)
office|delivery|errand|tea|bell|paper boy|boys;use the title of the job: "office assistant";;;error;29 CFR 1625.4(a)
girl friday|fridays;use the title of the job: "office assistant";;;error;29 CFR 1625.4(a)
college student|students;say the level and the weekly hours, and let anybody apply who can do the work;teach college student*, teaching college student*, help college student*, helping college student*, for college student*, mentor college student*, mentoring college student*, college students who, college student loan*, college student success, college student data, college student debt, current college student*;title summary must nice background conditions apply;error;29 CFR 1625.4(a)
current college|university student|students;say the level and the weekly hours, and let anybody apply who can do the work;;title summary must nice background conditions apply;;AARP 2019
recent college|university graduate|graduates|grad|grads;say the level: "entry level, nothing more than these must-haves";;;error;29 CFR 1625.4(a)
recent graduate|graduates|grad|grads;say the level: "entry level, nothing more than these must-haves";recent graduate work, recent graduate studies;;error;29 CFR 1625.4(a)
recently graduated|qualified;say the level: "entry level, nothing more than these must-haves";;title summary must nice background conditions apply;;our own reading of 29 CFR 1625.4(a)
new [college|university] graduate|graduates|grad|grads;say "entry level", and let career changers apply;new grad program*, new graduate program*, new grad scheme, new graduate scheme, new grad rotation*;;;okuye/inclusive-job-ad-analyser
fresh [college|university|engineering] graduate|graduates|grad|grads;say "entry level", and let career changers apply;;;;our own reading of 29 CFR 1625.4(a)
fresh|straight|just|right [out] of|from school|college|university|uni;say "entry level", and let career changers apply;;;;our own reading of 29 CFR 1625.4(a)
fresher|freshers;say "entry level", and let career changers apply;fresher data, fresher features, fresher result*, fresher content, fresher food, fresher than, fresher produce;title summary must nice background conditions apply;;our own reading of 29 CFR 1625.4(a)
school leaver|leavers;say "entry level", and let career changers apply;;title summary must nice background conditions apply;;our own reading
age|aged|ages [between|from] # [to|and|through] #;leave age out, and name the ability that the work needs;children [of] age|aged|ages [between|from] # [to|and|through] #, child aged #, kids [of] age|aged|ages [between|from] # [to|and|through] #, students [of] age|aged|ages [between|from] # [to|and|through] #, learners [of] age|aged|ages [between|from] # [to|and|through] #, patients [of] age|aged|ages [between|from] # [to|and|through] #, people [of] age|aged|ages [between|from] # [to|and|through] #, adults [of] age|aged|ages [between|from] # [to|and|through] #, users [of] age|aged|ages [between|from] # [to|and|through] #, customers [of] age|aged|ages [between|from] # [to|and|through] #, women [of] age|aged|ages [between|from] # [to|and|through] #;title summary must nice background conditions apply;error;29 CFR 1625.4(a)
between # and # years old|of-age;leave age out, and name the ability that the work needs;;title summary must nice background conditions apply;error;29 CFR 1625.4(a)
# to # years old|of-age;leave age out, and name the ability that the work needs;;title summary must nice background conditions apply;error;29 CFR 1625.4(a)
under|below the age of #;leave age out: a least age that a law sets may stay;;title summary must nice background conditions apply;;29 CFR 1625.4(a), others of a similar nature
no|not older than #;leave age out;no older than # days, not older than # days, no older than # hours, not older than # hours, no older than # minutes, not older than # minutes, no older than # months, not older than # months;must nice background conditions apply;;29 CFR 1625.4(a), others of a similar nature
maximum age;leave age out;maximum age of _ data, maximum age of _ record*, maximum age of _ feature*;must nice background conditions apply;;29 CFR 1625.4(a), others of a similar nature
upper age limit|limits;leave age out;;;;29 CFR 1625.4(a), others of a similar nature
age limit|limits;leave age out, unless a law sets the limit: then name the law;upper age limit*;must nice background conditions apply;;29 CFR 1625.4(a), others of a similar nature
digital native|natives;name the tools that the person will use;digital native company, digital native companies, digital native business*, digital native brand*, digital native bank*, digital native insurer*, digital native product*, digital native organisation*, digital native organization*, digital native enterprise*, digital native startup*, digital native firm*, digital native client*, digital native customer*, digital native platform*, digital native retailer*, digital native consumer*;;;okuye/inclusive-job-ad-analyser
ai-native engineer|engineers|candidate|candidates|person|people|talent|generation|mindset;name the tools, and what the person must be able to do with them;;;;our own reading
digitally native;name the tools that the person will use;digitally native company, digitally native companies, digitally native brand*, digitally native business*, digitally native vertical, digitally native retailer*;must nice background summary;;our own reading
twenty-something|twenty-somethings|thirty-something|thirty-somethings;leave age out;;;;our own reading of 29 CFR 1625.4(a)
millennial|millennials;leave age out, and describe the team by its work;millennial customer*, millennial user*, millennial shopper*, millennial consumer*, millennial audience*, millennial market*, millennial traveller*, millennial traveler*, millennials and gen z;title summary must nice background conditions apply;;our own reading of 29 CFR 1625.4(a)
gen-z|generation-z|gen-y|generation-y;leave age out, and describe the team by its work;gen z user*, gen z customer*, gen z market*, gen z audience*, gen z consumer*, gen z shopper*, generation z user*, generation z customer*, generation z consumer*;title summary must nice background conditions apply;;our own reading of 29 CFR 1625.4(a)
zoomer|zoomers|boomer|boomers;leave age out;baby boomer customer*, boomer patient*;title summary must nice background conditions apply;;our own reading of 29 CFR 1625.4(a)
class of #;leave the year out, and say the level;class of # problem*, class of # model*, class of # algorithm*;title summary must nice background conditions apply;;Foley 2015
graduated|graduating within|after|since|in|by ... #;leave the year out, and say the level;;title must nice background conditions apply;;our own reading of 29 CFR 1625.4(a)
graduated within|in the last|past [#|few|couple] [of] year|years|months;leave the window out, and say the level;;must nice background conditions apply;;our own reading of 29 CFR 1625.4(a)
overqualified|over-qualified;state the level and the pay, and let people decide;;;;our own reading
mature person|candidate|candidates|individual|individuals|professional|personality|attitude|lady|gentleman;name the ability: "has led a project of this size";;;;okuye/inclusive-job-ad-analyser
seasoned;say the level by work done: "has run two models in production";seasoned data, seasoned dataset*, seasoned portfolio*, seasoned loan*, seasoned receivable*, seasoned food, seasoned equity;title summary must nice background;info;our own reading
grizzled;leave it out;;;;our own reading
gray|grey hair|haired|beard|beards;say the level by work done;;;;our own reading
old hand|hands|guard|timer|timers;say the level by work done;;title summary must nice background;;our own reading
energetic;say what the work demands: travel, shifts, or how many projects at once;energetic particle*, energetic material*;title summary must nice background;info;okuye/inclusive-job-ad-analyser
high energy;say what the work demands: travel, shifts, or how many projects at once;high energy physics, high energy particle*, high energy density, high energy cost*, high energy price*, high energy use, high energy usage, high energy consumption, high energy efficiency, high energy demand, high energy laser*, high energy bill*, high energy astro*, high energy nuclear;title summary must nice background;info;our own reading
youthful energy|spirit|vibe|mindset|team;leave age out, and say how the team works;;;;our own reading
vibrant young;leave age out, and describe the team by its size and skills;;;;our own reading
grew|grown|growing|raised up [with|on] technology|computers|internet|smartphones|gadgets;name the tools that the person will use;;;;our own reading
grew|grown up with|on [the] technology|computers|internet|smartphones;name the tools that the person will use;;must nice background summary;;our own reading
long career ahead;leave it out;;;;our own reading
tech-savvy;name the tools that the person will use;tech savvy customer*, tech savvy user*, tech savvy audience*;title must nice background;info;okuye/inclusive-job-ad-analyser
early in your|their career|careers;say the level, and let career changers apply;;title must nice background conditions;info;our own reading
gpa;leave the grade out, or ask for it of interns alone;;must nice background conditions apply;info;our own reading
senior citizen|citizens;leave age out;for senior citizens, help senior citizens, helping senior citizens, senior citizens who;title must nice background conditions apply;;29 CFR 1625.4(a), others of a similar nature
retired person|persons|people|professionals;leave age out, and say the weekly hours;;title must nice conditions apply;;29 CFR 1625.4(a), others of a similar nature
retirees;leave age out, and say the weekly hours;for retirees, help retirees, helping retirees, retirees who, retirees and;title must nice conditions apply;;29 CFR 1625.4(a), others of a similar nature

"""#),
  ]
}
