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
(path: "postings/headings.csv", text: #"""
# What the headings of job postings announce: the words of a heading, and what stands below it.
# A * at an end stands for any words or none. Where several rows fit, the one with most words counts, then the first.
words;kind
about us;about
about;about
about the company;about
about our company *;about
about the organization;about
about the organisation;about
about the business;about
about *;about
more about *;about
more on *;about
* about us;about
company;about
company description;about
company overview;about
company profile;about
* company overview;about
our company;about
our mission *;about
* our mission;about
our story;about
our vision *;about
our values *;about
* our values;about
our culture *;about
* our culture;about
culture and values;about
our principles;about
our commitment *;about
our purpose;about
mission;about
values;about
culture;about
the company;about
who we are *;about
who are we *;about
what we do *;about
what we believe *;about
how we work *;about
where we work;about
life at *;about
working at *;about
work at *;about
why *;about
why us;about
why join us *;about
why join *;about
why work *;about
we are *;about
were *;about
recent press *;about
introduction to *;about
über uns;about
wer wir sind;about
das unternehmen;about
about the role *;role
about this role *;role
about the job *;role
about the position *;role
about this position *;role
about this job;role
about the opportunity;role
about the project *;role
about the internship;role
about your role;role
about the work;role
role;role
the role *;role
role *;role
your role *;role
this role;role
our opportunity;role
the opportunity *;role
the position *;role
position;role
position *;role
the job *;role
job;role
job description *;role
* job description;role
job summary *;role
job overview *;role
job details *;role
job purpose *;role
job profile *;role
position summary *;role
position overview *;role
position description *;role
position purpose *;role
role description *;role
role overview *;role
role summary *;role
purpose of the role;role
purpose of the job;role
description *;role
overview *;role
summary *;role
* summary;role
* overview;role
general summary;role
introduction *;role
the challenge *;role
your challenge;role
your mission *;role
the mission;role
the project;role
project description;role
what is the role *;role
why this role *;role
why this job *;role
why this position *;role
why this is *;role
why this matters;role
why we need you *;role
the impact *;role
tech stack *;team
our tech stack *;team
our stack *;team
the stack *;team
technologies *;team
stellenbeschreibung;role
die stelle;role
deine rolle;role
responsibilities;responsibilities
responsibilities *;responsibilities
* responsibilities;responsibilities
* responsibilities *;responsibilities
responsibility;responsibilities
duties *;responsibilities
* duties *;responsibilities
main tasks *;responsibilities
* tasks;responsibilities
your tasks *;responsibilities
tasks *;responsibilities
accountabilities *;responsibilities
* accountabilities *;responsibilities
essential functions *;responsibilities
* essential functions *;responsibilities
key activities *;responsibilities
what youll do *;responsibilities
* what youll do *;responsibilities
what you will do *;responsibilities
* what you will do *;responsibilities
what you do *;responsibilities
what you get to do *;responsibilities
what you will get to do *;responsibilities
what youll get to do *;responsibilities
what youll be doing *;responsibilities
* what youll be doing *;responsibilities
what you will be doing *;responsibilities
what youd do *;responsibilities
what would you do *;responsibilities
what you would do *;responsibilities
what you might do *;responsibilities
what will you do *;responsibilities
what will you be doing *;responsibilities
what are you going to do *;responsibilities
what youre going to do *;responsibilities
what youll work on *;responsibilities
what you will work on *;responsibilities
what youll be working on *;responsibilities
what you will be working on *;responsibilities
what you will help us with *;responsibilities
what youll own *;responsibilities
what you will own *;responsibilities
what youll build *;responsibilities
what youll be responsible for *;responsibilities
what we need you to do *;responsibilities
what the job involves *;responsibilities
what the role involves *;responsibilities
things youll do *;responsibilities
* things youll do *;responsibilities
* things you will do *;responsibilities
you will;responsibilities
you will be *;responsibilities
* you will;responsibilities
* you will be *;responsibilities
youll;responsibilities
youll be *;responsibilities
* youll;responsibilities
in this role *;responsibilities
in this position *;responsibilities
in your role *;responsibilities
in this job *;responsibilities
as a *;responsibilities
as an *;responsibilities
how you will *;responsibilities
how youll *;responsibilities
how you can *;responsibilities
how youll make an impact *;responsibilities
your impact *;responsibilities
the impact youll make *;responsibilities
the impact you will make *;responsibilities
impact youll make *;responsibilities
your responsibilities *;responsibilities
your day *;responsibilities
a day in the life *;responsibilities
day to day *;responsibilities
* day to day *;responsibilities
a typical day *;responsibilities
your work *;responsibilities
the work;responsibilities
the work youll do *;responsibilities
work youll do *;responsibilities
scope of work *;responsibilities
work project scope *;responsibilities
objectives of this role *;responsibilities
role objectives;responsibilities
job duties *;responsibilities
deine aufgaben *;responsibilities
ihre aufgaben *;responsibilities
aufgaben *;responsibilities
das machst du *;responsibilities
was du tust *;responsibilities
requirements;must-haves
requirements *;must-haves
* requirements;must-haves
* requirements *;must-haves
qualifications;must-haves
qualifications *;must-haves
* qualifications;must-haves
* qualifications *;must-haves
required;must-haves
required *;must-haves
* required;must-haves
must have *;must-haves
must haves *;must-haves
* must have *;must-haves
* must haves *;must-haves
musts;must-haves
what you must have *;must-haves
minimum qualifications *;must-haves
minimum *;must-haves
basic qualifications *;must-haves
essential criteria *;must-haves
essential skills *;must-haves
essentials;must-haves
essential;must-haves
prerequisites *;must-haves
skills *;must-haves
* skills;must-haves
* skills *;must-haves
experience;must-haves
experience *;must-haves
your experience *;must-haves
* experience;must-haves
expertise;must-haves
your expertise;must-haves
education *;must-haves
* education *;must-haves
competencies *;must-haves
* competencies;must-haves
knowledge *;must-haves
candidate profile *;must-haves
* ideal candidate *;must-haves
ideal candidate *;must-haves
the ideal candidate *;must-haves
ideal profile;must-haves
your profile *;must-haves
profile;must-haves
the profile;must-haves
your background *;must-haves
background *;must-haves
your skills *;must-haves
who you are *;must-haves
* who you are;must-haves
who are you *;must-haves
who were looking for *;must-haves
who we are looking for *;must-haves
who we look for;must-haves
who should apply *;must-haves
you should apply if *;must-haves
you should *;must-haves
about you *;must-haves
a little about you *;must-haves
you have *;must-haves
you are *;must-haves
youre *;must-haves
you might be *;must-haves
you may be *;must-haves
you might thrive *;must-haves
you may thrive *;must-haves
you will thrive *;must-haves
youll thrive *;must-haves
youll have *;must-haves
you bring *;must-haves
you need *;must-haves
you must have *;must-haves
you are a good fit *;must-haves
you may be a good fit *;must-haves
you might be a good fit *;must-haves
youd be a great fit *;must-haves
what you have *;must-haves
what youll have *;must-haves
what you should have *;must-haves
what you bring *;must-haves
what youll bring *;must-haves
what you will bring *;must-haves
what you need *;must-haves
what youll need *;must-haves
what you will need *;must-haves
what it takes *;must-haves
what youve done *;must-haves
what you know *;must-haves
what makes you *;must-haves
what were looking for *;must-haves
* what were looking for *;must-haves
what we are looking for *;must-haves
what are we looking for *;must-haves
what we look for *;must-haves
what were seeking *;must-haves
what we need *;must-haves
what we want *;must-haves
what we expect *;must-haves
what we require *;must-haves
what we seek *;must-haves
what skills *;must-haves
what will help you succeed *;must-haves
were looking for *;must-haves
we are looking for *;must-haves
* were looking for *;must-haves
* we are looking for *;must-haves
we look for *;must-haves
were excited *;must-haves
to be successful *;must-haves
to succeed *;must-haves
to thrive *;must-haves
to qualify *;must-haves
in order to be successful *;must-haves
how to be successful *;must-haves
you will be successful *;must-haves
youll be successful *;must-haves
anforderungen *;must-haves
dein profil *;must-haves
ihr profil *;must-haves
das bringst du mit *;must-haves
was du mitbringst *;must-haves
voraussetzungen *;must-haves
nice to have *;nice-to-haves
nice to haves *;nice-to-haves
* nice to have *;nice-to-haves
* nice to haves *;nice-to-haves
good to have *;nice-to-haves
* good to have *;nice-to-haves
would be nice *;nice-to-haves
preferred;nice-to-haves
preferred *;nice-to-haves
* preferred;nice-to-haves
* preferred *;nice-to-haves
preferred qualifications *;nice-to-haves
preferred skills *;nice-to-haves
preferred experience *;nice-to-haves
preferred requirements *;nice-to-haves
preferred education *;nice-to-haves
additional qualifications *;nice-to-haves
additional skills *;nice-to-haves
desired *;nice-to-haves
* desired;nice-to-haves
desired skills *;nice-to-haves
desired qualifications *;nice-to-haves
desired experience *;nice-to-haves
desirable *;nice-to-haves
* desirable;nice-to-haves
desirable skills *;nice-to-haves
optional *;nice-to-haves
optional skills *;nice-to-haves
bonus points *;nice-to-haves
bonus *;nice-to-haves
bonus qualifications *;nice-to-haves
bonus skills *;nice-to-haves
bonuses;nice-to-haves
* bonus points *;nice-to-haves
extra points *;nice-to-haves
extra credit *;nice-to-haves
brownie points *;nice-to-haves
pluses *;nice-to-haves
plus;nice-to-haves
plus points *;nice-to-haves
a plus *;nice-to-haves
* a plus *;nice-to-haves
* strong plus *;nice-to-haves
* big plus *;nice-to-haves
* plus if *;nice-to-haves
its a plus *;nice-to-haves
also great *;nice-to-haves
an ideal candidate also has *;nice-to-haves
* also has *;nice-to-haves
ideally *;nice-to-haves
it would be great *;nice-to-haves
even better *;nice-to-haves
* advantage *;nice-to-haves
* advantageous *;nice-to-haves
* beneficial *;nice-to-haves
* not required *;nice-to-haves
what will set you apart *;nice-to-haves
what sets you apart *;nice-to-haves
* stand out *;nice-to-haves
ways to stand out *;nice-to-haves
* set you apart *;nice-to-haves
wed love *;nice-to-haves
wed also love *;nice-to-haves
we would love *;nice-to-haves
wünschenswert *;nice-to-haves
success *;success
* success looks like *;success
what success looks like *;success
how success is measured *;success
how we measure success *;success
measures of success *;success
key performance indicators *;success
kpis *;success
outcomes *;success
* outcomes *;success
expected results *;success
within * month;success
within * months;success
within * days;success
within * year;success
in * months;success
by month *;success
by * months *;success
first * days *;success
first * months *;success
your first * days *;success
your first * months *;success
in your first *;success
your first year *;success
the first year *;success
the first * days;success
the first * months;success
30 60 90 *;success
* 90 days *;success
goals *;success
benefits;benefits
benefits *;benefits
* benefits;benefits
* benefits *;benefits
compensation and benefits *;benefits
compensation benefits *;benefits
* compensation and benefits *;benefits
pay and benefits *;benefits
salary and benefits *;benefits
perks *;benefits
* perks *;benefits
what we offer *;benefits
* what we offer *;benefits
what we can offer *;benefits
what do we offer *;benefits
what were offering *;benefits
what youll get *;benefits
what you get *;benefits
what you will get *;benefits
what you can expect *;benefits
what youll love *;benefits
what youll receive *;benefits
whats in it for you *;benefits
what is in it for you *;benefits
what is on offer *;benefits
we offer *;benefits
we provide *;benefits
we can offer *;benefits
our offer *;benefits
our package *;benefits
the package *;benefits
what makes us *;benefits
why youll love *;benefits
why you will love *;benefits
why you should join *;benefits
reasons to join *;benefits
rewards *;benefits
total rewards *;benefits
wir bieten *;benefits
was wir bieten *;benefits
deine vorteile *;benefits
compensation;pay
compensation *;pay
* compensation;pay
* compensation range *;pay
salary *;pay
* salary *;pay
base salary *;pay
pay *;pay
* pay range *;pay
* salary range *;pay
* base pay *;pay
pay transparency *;pay
remuneration *;pay
wage *;pay
hourly rate *;pay
gehalt *;pay
vergütung *;pay
interview *;interview
* interview process *;interview
* interviews *;interview
hiring process *;interview
* hiring process *;interview
recruitment process *;interview
* recruitment process *;interview
recruiting process *;interview
selection process *;interview
* selection process *;interview
application process *;interview
our process *;interview
the process *;interview
what to expect *;interview
next steps *;interview
* hiring process look like *;interview
bewerbungsprozess *;interview
apply *;apply
apply now *;apply
* apply now *;apply
how to apply *;apply
to apply *;apply
click to apply *;apply
ready to apply *;apply
application *;apply
application instructions *;apply
interested *;apply
sound like you *;apply
does this sound *;apply
contact *;apply
contact us *;apply
questions *;apply
join us *;apply
what are you waiting for *;apply
get in touch *;apply
so bewirbst du dich *;apply
bewerbung *;apply
equal opportunity *;equal-opportunity
* equal opportunity *;equal-opportunity
* equal employment *;equal-opportunity
equal employment opportunity *;equal-opportunity
* commitment to equal opportunity *;equal-opportunity
our commitment to diversity *;equal-opportunity
* commitment to diversity *;equal-opportunity
our commitment to inclusion *;equal-opportunity
* commitment to an inclusive *;equal-opportunity
diversity *;equal-opportunity
* diversity *;equal-opportunity
inclusion *;equal-opportunity
* inclusion *;equal-opportunity
accommodation *;equal-opportunity
accommodations *;equal-opportunity
* accommodation *;equal-opportunity
* accommodations *;equal-opportunity
eeo *;equal-opportunity
* eeo *;equal-opportunity
affirmative action *;equal-opportunity
non discrimination *;equal-opportunity
legal *;equal-opportunity
disclaimer *;equal-opportunity
privacy *;equal-opportunity
* privacy notice *;equal-opportunity
chancengleichheit *;equal-opportunity
team;team
the team *;team
our team *;team
your team *;team
about the team *;team
about our team *;team
about this team;team
about your team *;team
about the * team *;team
about the department *;team
about the group *;team
meet the team *;team
who youll work with *;team
who you will work with *;team
whom you will work with *;team
* team overview *;team
team description *;team
department *;team
reporting to *;team
das team;team
dein team;team
get to know us *;about
intro;role
this role is responsible for *;responsibilities
* responsible for *;responsibilities
how would you *;responsibilities
how will you *;responsibilities
* how youll contribute *;responsibilities
* how you will contribute *;responsibilities
the difference you will make *;responsibilities
your way to impact *;responsibilities
expectations *;must-haves
the skill set *;must-haves
skill set *;must-haves
skillset *;must-haves
you may enjoy *;must-haves
you will excel *;must-haves
youll excel *;must-haves
youll be a good fit *;must-haves
youll be a great fit *;must-haves
please apply if *;must-haves
who you might be *;must-haves
who you may be *;must-haves
we invite applications *;must-haves
* candidate will have *;must-haves
our ideal *;must-haves
what do you need *;must-haves
what well expect *;must-haves
what we will expect *;must-haves
personal profile *;must-haves
* great to have *;nice-to-haves
wed especially love *;nice-to-haves
we would especially love *;nice-to-haves
what will you get *;benefits
how well take care of you *;benefits
how we take care of you *;benefits
flexible working *;benefits
lets talk money *;pay
whats next *;interview
what to do next *;interview
what happens next *;interview
dei statement;equal-opportunity
accessibility *;equal-opportunity
americans with disabilities *;equal-opportunity
meet our team *;team
what youll be part of *;team
the community you will join *;team
challenges;role
opportunity;role
extras *;nice-to-haves
what youll enjoy *;benefits
holidays;benefits
paid leave;benefits
healthcare *;benefits
work from anywhere;benefits
working hours;benefits
starting goals;success
our * team;team
expected personality;must-haves
* eeoc *;equal-opportunity
we love your *;must-haves

"""#),
(path: "postings/wording.csv", text: #"""
# Wording that tells what a statement is, whatever the heading above it says.
# A * at an end stands for any words or none.
words;kind
* is a plus;nice-to-haves
* is a plus *;nice-to-haves
* are a plus *;nice-to-haves
* a plus;nice-to-haves
* a plus *;nice-to-haves
* big plus;nice-to-haves
* strong plus;nice-to-haves
* huge plus;nice-to-haves
* would be a plus *;nice-to-haves
plus *;nice-to-haves
* a bonus;nice-to-haves
* is a bonus *;nice-to-haves
* are a bonus *;nice-to-haves
bonus *;nice-to-haves
bonus points *;nice-to-haves
* preferred;nice-to-haves
* is preferred *;nice-to-haves
* are preferred *;nice-to-haves
* strongly preferred *;nice-to-haves
* highly preferred *;nice-to-haves
preferred *;nice-to-haves
preferably *;nice-to-haves
ideally *;nice-to-haves
optional *;nice-to-haves
* optional;nice-to-haves
* is optional *;nice-to-haves
* nice to have *;nice-to-haves
* good to have *;nice-to-haves
* desirable;nice-to-haves
* is desirable *;nice-to-haves
* highly desirable *;nice-to-haves
* is desired *;nice-to-haves
* desired;nice-to-haves
desired *;nice-to-haves
* is an advantage *;nice-to-haves
* an advantage;nice-to-haves
* would be an advantage *;nice-to-haves
* advantageous *;nice-to-haves
* is beneficial *;nice-to-haves
* would be beneficial *;nice-to-haves
* is helpful *;nice-to-haves
* would be great *;nice-to-haves
* would be nice *;nice-to-haves
* not required *;nice-to-haves
* but not essential *;nice-to-haves
* von vorteil *;nice-to-haves
* wünschenswert *;nice-to-haves
* equal opportunity employer *;equal-opportunity
* equal opportunities employer *;equal-opportunity
* equal opportunity workplace *;equal-opportunity
* equal employment opportunity *;equal-opportunity
* equal opportunity *;equal-opportunity
* without regard to race *;equal-opportunity
* regardless of race *;equal-opportunity
* on the basis of race *;equal-opportunity
* discriminate on the basis *;equal-opportunity
* reasonable accommodation *;equal-opportunity
* reasonable accommodations *;equal-opportunity
* need an accommodation *;equal-opportunity
* requests for accommodation *;equal-opportunity
* protected veteran *;equal-opportunity

"""#),
  ]
}
