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
(path: "words/area-wishlist.csv", text: #"""
# Whole fields asked for without a thing that was done in them.
phrase;instead;except;where;severity;source
strong|solid|deep|good|excellent|broad|extensive|robust|great technical|engineering|technology|quantitative|analytical|academic|scientific|mathematical|math|coding background|foundation|foundations|knowledge|expertise|skills|experience;name two or three things that the person must have done;skills in|with|such, background in, foundation|foundations in, knowledge of|in, expertise in|with, experience in|with|working|building|as|developing, skills including;must nice background;;own reading
all|any|every areas|aspects|fields|domains|kinds|types|facets of ai|ml|machine-learning|data-science|data|artificial-intelligence|deep-learning;name the areas that the job needs in its first year;;;;own reading

"""#),
(path: "words/asking.csv", text: #"""
# With one of these words a sentence asks for something or promises it, whoever speaks.
phrase;source
looking|seeking|seek|search|searching|hiring|hire|need|needs|want|wanting|require|expect;our own reading
you|your|you'll|you're|candidate|candidates|applicants|someone|individuals|role|position;our own reading
offer|offers|provide|provides|value|values;our own reading

"""#),
(path: "words/bare-traits.csv", text: #"""
# A whole item that is nothing but these words says nothing.
phrase;source
creativity|creative|initiative|flexibility|flexible|curiosity|curious|leadership|teamwork;our own reading
communication|communicative|adaptability|adaptable|reliability|reliable|accountability|ownership;our own reading
collaboration|collaborative|empathy|integrity|humility|resilience|resilient|passion|enthusiasm;our own reading
dedication|commitment|discipline|autonomy|autonomous|proactivity|proactive|patience|ambition|ambitious;our own reading
drive|honesty|punctuality|organization|organisation|organized|organised|innovation|agility|versatility;our own reading
professionalism|independence|independent|perseverance|maturity|persistence|motivated|responsible;our own reading

"""#),
(path: "words/broad-areas.csv", text: #"""
# Fields so broad that the name alone says nothing of the work: a list of them asks for everything.
phrase;source
ai|artificial-intelligence;our own reading
ml|machine-learning;our own reading
dl|deep-learning;our own reading
nlp|nlu|natural-language-processing;our own reading
cv|computer-vision;our own reading
data science|engineering|mining|analysis|analytics|modeling|modelling|visualization|visualisation;our own reading
genai|gen-ai|generative-ai|llm|llms|large-language-models;our own reading
reinforcement-learning|neural-networks|algorithms|optimization|optimisation;our own reading
statistics|statistical-analysis|mathematics|programming|modeling|modelling;our own reading
big-data|cloud|cloud-computing|cloud-technologies|databases|analytics;our own reading
predictive analytics|modeling|modelling;our own reading
software engineering|development;our own reading
robotics|mlops|devops|iot|blockchain|rpa|speech|time-series;our own reading

"""#),
(path: "words/buzzword.csv", text: #"""
# Fashionable words that can be left out, or said in plain words.
phrase;instead;except;where;severity;source
power of [the] [artificial|machine] ai|data|ml|llms|intelligence|learning;say what is done with it;test harness*, harness the;;;Preply 2022
bandwidth;say time, or people;network bandwidth, memory bandwidth, gpu bandwidth, high bandwidth, bandwidth of, bandwidth constraint*, low bandwidth, io bandwidth, bandwidth and;must nice company team;;Preply 2022
strategize|strategise|incentivize|operationalize excellence;say: plan, with whom;;;;plainlanguage.gov
holistic*|360-degree|full-circle;name the parts;;duty must nice summary;;own reading
deep-dive*|dive-deep|diving-deep|deep-dives;name the question, and the text that answers it;;duty must nice;;own reading
big-picture|bigger-picture;name the decision;;;;own reading
agile mindset|agile-mindset|agile environment|agile-environment;say how long an iteration is;;;;own reading
passion-driven|purpose-driven|mission-driven|purpose-led|values-driven|value-driven;say what you refuse to do;;;;own reading
secret-sauce|superpower*|super-power*;name the method;magic number*, magic state*;;;own reading
ecosystem* of innovation|value|partners|possibilities;name the parts;;;;own reading
ai-first|ai-native|data-first;say what is decided by data, and what is not;;must nice;;own reading

"""#),
(path: "words/company-openings.csv", text: #"""
# How a sentence begins that tells of the company or the team, not of the person that is sought.
phrase;source
we|we're|we've|our;our own reading
at ... we|our|we're|we've;our own reading
this|the team;our own reading
the [_] [_] [_] team is|builds|develops|runs|helps|has|works;our own reading
the company;our own reading

"""#),
(path: "words/concrete-acts.csv", text: #"""
# After these words a skill with people is no longer naked: they name an act, a text, or somebody who has to understand.
phrase
translat*
communicat* their|your|its|our|the|research|model|analytical [_] [_] findings|results|conclusions|insights|ideas|progress|risks
status-update*|consensus|pull-request*|design-doc*
explain*
present|presents|presenting [_] [_] [_] findings|results|insights|recommendations|concepts|work|ideas|data|models|analys*|research
convey*
articulat*
simplif*
distill*
document|documents|documenting
write|writes|writing [_] [_] document*|report*|paper*|spec*|proposal*|code
technical|complex|difficult|sophisticated|statistical|analytical|scientific|quantitative|model [_] [_] concept*|idea*|topic*|finding*|result*|information|detail*|issue*|matter*|subject*|solution*|insight*|problem*|content
to [_] [_] [_] non-technical|nontechnical|non-specialist*|non-expert*|executive*|c-level|lay
collect|collects|organize|organise|disseminate

"""#),
(path: "words/culture-cliche.csv", text: #"""
# Words about the atmosphere that every company uses of itself.
phrase;instead;except;where;severity;source
fast-paced|fast-moving|quick-paced|high-paced|rapid-paced|fast-changing;say how often you release, or how often plans change;;;;Adzuna 2013
dynamic|high-energy|energetic|vibrant|fun|exciting|innovative|high-growth|hyper-growth|hypergrowth|entrepreneurial|agile|high-performance|high-performing|high-pressure|cutting-edge|demanding|intellectual|stimulating|forward-thinking|results-driven|results-oriented|ambiguous|evolving|changing|startup|start-up|rapidly [and] [fun|dynamic|innovative|collaborative|creative|supportive|inclusive|fast|challenging|changing|evolving|growing|startup|start-up|work|working|team] environment|environments|workplace|atmosphere|culture|setting|settings|world|landscape;say how the team works: who decides, how often you release, what changed last quarter;startup culture club, foster* ... collaborative, collaborative and inclusive;;;Adzuna 2013
ever-changing|ever-evolving|constantly-changing|constantly-evolving|rapidly-evolving|rapidly-changing|quickly-evolving|quickly-changing|fast-evolving [_] [_] environment*|landscape*|field*|industr*|space*|world|market*|technolog*|company|needs|priorit*;name what changes and how often;;;;own reading
small|dynamic|talented|passionate|ambitious|innovative|vibrant|energetic|high-performing ... [dynamic|talented|passionate|ambitious|innovative|collaborative|diverse|motivated|vibrant|growing] dynamic|talented|passionate|ambitious|innovative|vibrant|energetic team;say how many people are on the team, and what they shipped;;;;own reading
dynamic team*|company|organi*|startup|start-up|industry|field|role|opportunity;say how many people are on the team, and what changes;;;;own reading
startup|start-up|entrepreneurial|hustle|growth|ownership|agile|can-do|customer-first|founder|founder's|owner|problem-solving|innovation|continuous-improvement|solution*|results|team-first|get-things-done|product|builder|positive [oriented|driven|focused|learning] mindset|mentality|spirit|mind-set|attitude;say which decisions the person takes alone;;;;Preply 2022
entrepreneurial;say which decisions the person takes alone;;;;own reading
wear|wearing many|multiple|several|different hats;name the two or three jobs;;;;Preply 2022
hit|hitting the ground running;say what should be done by the end of the first month;;;;Preply 2022
roll|rolling up your|their|our|his|her sleeves;say which hands-on work is part of the job;;;;own reading
get|getting hands|your-hands|their-hands dirty;say which hands-on work is part of the job;;;;own reading
work hard ... play hard;say what hours are usual;;;;Preply 2022
live|living|eat|eats|lives and breathe|breathes|breathing;name one thing that people here do because of it;;;;joblint
above-and-beyond|extra-mile;name the extra duties, or leave it out;;;;own reading
no two days [are|is] [the|ever] [same|alike];describe one week;;;;own reading
never a dull moment|day;describe one week;;;;own reading
make|making|makes|made|have|having a|an|the [real|big|huge|lasting|positive|meaningful|tangible|significant|direct|massive|genuine|true] difference|dent;name what will be different, and for whom;stopped making, no difference;;;own reading
change|changing|changes|improve|improving|transform|transforming the world;name who will be better off, and by how much;;;;joblint
better|brighter world|future|tomorrow;name who will be better off, and by how much;;;;own reading
like-a-family|family-like|second-family|one-big-family|work-family;say how people help each other: pairing, reviews, a buddy;;;;Preply 2022
bias for|towards|toward|to action|execution|shipping|impact;say how long it may take from idea to release;;;;own reading
move|moves|moving fast|quickly [and] [break*];say how often you release;;;;joblint
ship fast|quickly|early;say how often you release;;;;own reading
customer-obsessed|customer-obsession|obsess* over|about|with;say how often the person talks to customers;;;;Preply 2022
obsessed|laser-focused|relentless|relentlessly|scrappy|scrappiness|tenacious|tenacity|grit|gritty|hustle|hungry;say what the person does when a plan fails;;;;Preply 2022
self-starter*|go-getter*|self-motivat*|self-driven|self-directed|self-direct|self-sufficient|self-organi*|self-managing|self-managed;say which decisions the person takes alone;self-directed learning, self-organising maps, self-organizing maps;;info;Preply 2022
whatever-it-takes|do-what-it-takes|all-hands-on-deck|get-things-done|gets-things-done|getting-things-done|get-stuff-done|getting-stuff-done|get-shit-done;say what the person is responsible for, and where it ends;;;;own reading
think|thinking|thinks|thinker outside [of] the|a box;name a problem where the usual method failed;;;;Preply 2022
out-of-the-box think*|ideas;name a problem where the usual method failed;;;;Preply 2022
blue-sky-thinking|low-hanging-fruit|move-the-needle|moves-the-needle|moving-the-needle|needle-moving|win-win|synerg*|paradigm-shift*;say it in plain words;;;;Preply 2022
rocketship|rocket-ship|skyrocket*|explosive-growth|massive-growth|hyper-growth|hypergrowth|growth-potential|breakneck;give the figures: customers, revenue or people, then and now;;;;own reading
culture|cultural fit|add;name the ways of working that matter;;;;own reading
meritocra*;say how pay and promotion are decided;;;;joblint
thrive|thrives|thriving|excel|excels|flourish in|under|on|at|amid ... environment*|setting*|culture|pressure|ambiguity|uncertainty|chaos|challenge*|change|startup*|teams;say what is uncertain or urgent here, and how often;;;info;own reading
under-pressure|tight-deadlines|strict-deadlines|high-pressure|competing-priorities|shifting-priorities|changing-priorities;say which deadlines there are, and who sets them;;;info;Preply 2022
comfortable|comfort|at-ease|tolerance|appetite|okay|handle|handling|navigate|navigating|deal|dealing|embrace*|embracing|operate|operating|work|working [with|in|for|through|under|a] [and] [high|some] [level|levels|degree] [of] ambigu*|uncertain*|chaos|change [situation*|environment*|problem*];say what is not decided yet, and who decides it;;;;own reading
ambiguity|ambiguous-situation*|ambiguous-environment*;say what is not decided yet, and who decides it;resolve ambiguity;;info;own reading
exciting|unique|incredible|amazing|rare|once-in-a-lifetime|unparalleled|unprecedented|great|fantastic [and] [challenging|rewarding|unique|exciting] opportunit*|chance|journey|adventure|challenge*|time;say what the person will build, and who will use it;unique challenges;;info;own reading
excit* new|projects|problems|work|things|initiatives|products|technolog*|phase|stage|times;say what the person will build, and who will use it;excited;;;own reading
dream|dreams into|team|job|big;say it with a fact;dream 11;;;own reading
passionate team|people|engineers|community|individuals|group|colleagues|tideans|developers|about-what;say who is on the team, and what they shipped;;;info;Adzuna 2013
world-changing|life-changing|earth-shattering|mind-blowing|groundbreaking|ground-breaking|trailblazing|revolutionary|game-changing;name the thing, and what it does better than before;;;;own reading
make an|a|your [real|big|huge|lasting|positive|meaningful|tangible|significant|direct|massive|genuine|true|immediate] impact|mark|contribution;name the figure that will move, and who looks at it;;;;own reading
ample|endless|great|limitless|countless|huge|tremendous|plenty|excellent|many|exciting|significant|unlimited|numerous [of] [career|personal|professional|growth|learning|development] [and] [career|personal|professional|growth|learning|development] opportunit*;name one: who got which job after how long;;;info;own reading
opportunit*|room|space|potential|chance to|for [career|professional|personal|rapid|your|accelerated] [and] [career|professional|personal] [_] growth|advancement|development|progression|grow|advance|learn;name one: who got which job after how long;;;info;own reading
great|good|friendly|positive|pleasant|nice|comfortable|amazing|awesome|fantastic|wonderful|welcoming|open|warm [and] [_] [work|working|office|team] environment|atmosphere|vibe|culture|workplace;say how the team works: who decides, how often you release, what changed last quarter;;!statement;info;own reading
great|amazing|awesome|talented|fantastic|incredible|wonderful|brilliant|bright|smart|like-minded|inspiring [and] [_] people|colleagues|team|teammates|coworkers|folks|minds;say who is on the team, and what they built;variety of talented;benefit duty;info;own reading
part of something [truly] big|special|bigger|amazing|great|meaningful|new|exciting|extraordinary;say what the person will build, and who will use it;;;;own reading
join|part-of [us|our] [on|in] our|this|the|an [_] [_] journey|adventure|ride|revolution|story;say what the person will build, and who will use it;;;;own reading
challenging|rewarding|stimulating|fulfilling|interesting|meaningful [and|yet|but] [_] work|role|projects|project|career|position|job|tasks|opportunities;say what the person will build, and who will use it;;;;own reading
be yourself|bring-your-whole-self|whole-self|authentic-self|true-self;name one thing that people here do because of it;;;info;own reading
exceed|exceeds|exceeding|beyond [customer|client|our|all|your|their] [and] expectations;say what counts as good: a figure and its bar;;;;own reading
fail-fast|test-and-learn mindset|culture|attitude|environment|mentality;say how many trials a quarter, and what ends one;;;info;own reading
world's|worlds|world|industry|company's most|biggest|hardest|toughest [_] [_] problem*|challenge*;name one of them;;;;own reading

"""#),
(path: "words/hedge.csv", text: #"""
# Words that take back half of what a statement says.
phrase;instead;except;where;severity;source
some|any|prior|previous|basic|good exposure to;say what the person must have done with it;;must nice;;own reading
interest in learning|getting-to-know;say what the person should read or try before;;;;own reading
fast|quick and smart;give the time that it may take;;;;own reading
may|might be asked|required|called-upon to;say whether and how often;required by law;duty;;own reading
quite a few;say how many;;;;own reading
to some extent|degree;say how far;;;;own reading
more-or-less|hopefully|as-much-as-possible|wherever-possible|where-possible|if-possible|to-a-degree|sort-of|kind-of-like;leave it out, or say when it holds;;duty must nice;;own reading
from-time-to-time|on-occasion|every-now-and-then|once-in-a-while;say how often;;duty;;own reading

"""#),
(path: "words/hype-title.csv", text: #"""
# Words that praise the person instead of naming the job.
phrase;instead;except;where;severity;source
rockstar*|rock-star*|superstar*|super-star*;give the plain title and the level;;;;joblint
ninja*|jedi*|samurai*|guru*|magician*|sorcerer*|whiz|whizz|wiz;name the skill and how deep it must be;;;;joblint
a|an|data|ml|ai|python|code|coding|sql|tech [_] wizard*;name the skill and how deep it must be;setup wizard, install wizard;;;joblint
unicorn|unicorns;name the one job that comes first;unicorn company, unicorn status, tech unicorn, unicorn startup, is a unicorn;;;joblint
hero|heroes|superhero*;say what the person is responsible for;hero image, hero section;;;joblint
maven|mavens|boffin*|supremo*|overlord*;name the field and the depth;apache maven, maven central, maven gradle, gradle maven;!must !nice;;joblint
badass*|bad-ass|kick-ass;say what the person has done before;;;;joblint
a-player|a-players;name the results that count as good here;;;;own reading
10x [ml|ai|data|software] engineer*|developer*|scientist*|performer*;name the result that you expect;;;;Adzuna 2013
game-changer*|gamechanger*|trailblazer*|trail-blazer*|changemaker*|change-maker*;say what will be different once the work is done;;;;Adzuna 2013
visionary|visionaries;say which decision about the future this person takes;;;;joblint
thought leader|leaders;name what the person writes, teaches or decides, and for whom;;;;own reading
thought-leadership;name what the person writes, teaches or decides, and for whom;thought leadership ... by;;;own reading
evangelist*|evangeliz*|evangelis*;say who has to be convinced of what, and how;developer evangelist;;;joblint
best and brightest;name the experience that counts;;;;joblint
brightest|smartest|sharpest [and] [most] [talented] minds|people|engineers|team*|folks|researchers;say who is on the team, and what they built;;;;own reading
extraordinary|amazing|incredible|phenomenal|rockstar teammate*|person|people|individual*|human*;name the experience that counts;;;;own reading
change agent|agents;say what this person changes, and who agreed to it;;;;own reading
go-to expert|person|resource;name the questions that come to this person;;;;own reading
subject matter expert [on] [in] all|everything;name the subject;;;;own reading
doer|doers|builder-at-heart;say what the person builds;;;;own reading
top|best-in-class|world-class|elite|top-tier|stellar|top-notch [_] engineers|minds|performer*|professionals;name the experience that counts;;!company !team;;own reading
top|top-tier|elite|leading|prestigious|top-ranked school|schools|university|universities|institution|institutions|college;name the result that counts, whoever taught it;;must nice background;;own reading
pedigree;name the experience that counts;;;;own reading
thought partner|partners|trusted-advisor|trusted-adviser;say who asks, and about what;;;info;own reading
trusted advisor|adviser|advisors|partner;say who asks, and about what;;;info;own reading
ambassador|champion for|of ai|data|innovation|change|our|the|machine-learning|ml;say who has to be convinced of what, and how;champion of the user;;info;own reading


"""#),
(path: "words/keep-up.csv", text: #"""
# Following a field, with no act that anybody could see.
phrase;instead;except;where;severity;source
stay|stays|staying|keep|keeps|keeping|remain|remains|remaining|kept [yourself|ourselves|oneself|itself|fully|continuously|constantly|always|well|very|_] up-to-date|abreast|current|updated|informed|up-to-speed|up-to-the-minute|on-top|apprised|ahead|at-the-cutting-edge|at-the-leading-edge|on-the-cutting-edge|up-to-par|in-the-loop|in-touch;name the act: a paper read to the team each month, a conference, a trial of one new method;keep on top of tickets, stay on top of incidents;duty must nice summary growth background benefit title;;own reading
up-to-date|up-to-speed|abreast|updated with|on|of|in [the] [latest|newest|new|recent|current|emerging|modern|best|state] [_] [_] [trend*|advance*|development*|research|practice*|technolog*|tool*|literature|technique*|method*];name the act: a paper read to the team each month, a conference, a trial of one new method;documentation up to date;duty must nice summary growth background benefit title;;own reading
keep|keeps|keeping|kept up|pace with|on;name the act: a paper read to the team each month, a conference, a trial of one new method;keep up with demand, keep up with traffic, keep up with load;duty must nice summary growth background benefit title;;own reading
monitor|track|follow|following|watch|tracking|monitoring|knowledge|awareness|understanding|aware|knowledgeable [of|the|about] [the] latest|emerging|new|industry|current|recent [_] [_] trend*|advance*|development*|technolog*|literature;name the act: a paper read to the team each month, a conference, a trial of one new method;;;;own reading
latest|newest|emerging|cutting-edge|recent [and] [_] [industry|technological|technology|market|scientific|research|ai|ml|machine-learning] trend*|advancement*|advances|evolutions|developments|happenings|technolog*|innovations;name the one that you mean, and what it would be tried on;;must nice background;;own reading
continuous|continual|lifelong|constant|ongoing learning|learner|self-improvement|self-development|improvement|education;name the act: a course, a conference, days for learning;learning systems, continual learning algorithm*, continuous learning models;must nice;;own reading
latest|newest|cutting-edge|hottest|emerging [and] [_] technologies|tech|tech-stack;name the one that you mean, and what it would be tried on;;must nice benefit background;info;own reading

"""#),
(path: "words/naked-soft-skill.csv", text: #"""
# Qualities of character, and skills of dealing with people, that every advertisement asks for.
phrase;instead;except;where;severity;source
communication|communications|interpersonal|presentation|people|social|listening|relationship|relationship-building|soft|influencing|negotiation|collaboration|teamwork|teaming|organizational|organisational|organization|organisation|organizing|time-management|project-management|leadership|problem-solving|troubleshooting|analytical|analytic|analysis|critical-thinking|thinking|strategic|creative|reasoning|planning|prioritization|prioritisation|decision-making|multitasking|research-and-analytical|facilitation|networking|verbal|written|writing|oral ... skills|skill|abilities|skillset|skill-set|acumen|prowess;say who has to understand or decide what, and from which text, talk or figure;data analysis, programming, coding, software, statistical, technical writing, meta-analysis, root cause;;;Adzuna 2013
ability|able|capacity|capable|skilled|adept|effective|effectively|clearly|strong|great|excellent|good|exceptional|outstanding [to|at|in] [_] communicate|communicates|communicating|communicator|communicators|communication;say who has to understand what;;;;own reading
good|great|strong|excellent|effective|clear|superb|natural|skilled|proactive|confident|concise communicator*|collaborator*|listener*|team-player*|storyteller*|problem-solver*|thinker*|leader|leaders|mentor;say what the person explains, decides or passes on, and to whom;;;;own reading
clear|effective|excellent|strong|superior|outstanding|exceptional|great|good|proactive|open [and] [concise|effective|open|honest|written|verbal] communication;say who has to understand what;;!company !team;;own reading
team-player*|teamplayer*|people-person;say whom the person works with, and on what;;;;Adzuna 2013
team-oriented|team-spirit|teamwork;say whom the person works with, and on what;;;;Adzuna 2013
work|working|works|collaborate|collaborating|function|operate|operating|perform|execute|contribute|thrive|thriving [well|effectively|efficiently|successfully|comfortably] [both] independently|autonomously|alone;say which decisions the person takes alone, and which with whom;autonomously to, independently to, independently of;;;own reading
independently|autonomously and|or|as-well-as|but|yet [_] [_] [_] team*|collaborat*|others|part;say which decisions the person takes alone, and which with whom;;;;own reading
both|either independently|individually|autonomously;say which decisions the person takes alone, and which with whom;;;;own reading
ability|able|capacity|skilled|adept|proven|demonstrated|track-record [of|to|at|in] [effectively|successfully|closely] work|working|collaborate|collaborating|interact|interacting|partner|partnering|engage|engaging|interface|liaise|operate [_] [with|across|among|within|in] ... team|teams|stakeholders|stakeholder|others|colleagues|peers|departments|people|partners|functions|disciplines|audiences|levels|cultures|geographies|groups|organization|organisation|company|parts|functionally;say whom the person works with, and on what;;must nice background;;own reading
team-working|teamworking|teamwork|collaborative spirit|skills|attitude|approach|mindset|nature|style|environment;say whom the person works with, and on what;;must nice background;;own reading
collaborate|collaborating|work|working|cooperate effectively|seamlessly|harmoniously|smoothly|productively|well|cross-functionally|collaboratively;say whom the person works with, and on what;work well with large, cross-functionally with, closely with;;;own reading
take|takes|taking|pride pride|in in|delivering|your|their|doing;say what counts as good work;;;;own reading
embody|encompass|embrace|exemplify|uphold|live|living|alignment-with|align-with [truly] [our|the|company] [company|core|cultural] values|culture|principles|ethos;name one thing that people here do because of it;share your values;;;own reading
attention|eye|eyes to|for|on [the] [small] detail|details;name the mistakes that must not get through;;;;own reading
detail-oriented|details-oriented|detail-focused|meticulous|detail-minded;name the mistakes that must not get through;;;;own reading
problem-solver*|problem-solving|problem-solve;name a problem that the person would meet here;problem solving agent*, problem solving interview;;;Adzuna 2013
critical|creative|strategic|analytical|logical|innovative|independent|big-picture|abstract|systems|integrative|lateral|design|first-principles thinker*|thinking|mindset|mind-set|mind|reasoning;name a decision that the person would have to take;;;;Adzuna 2013
think|thinks|thinking critically|creatively|strategically|analytically|logically|independently|big|quickly|clearly;name a decision that the person would have to take;;;;own reading
can-do|positive|winning|proactive|flexible|collaborative|growth|right|great|good|learning|open|curious|humble [_] [_] attitude|mindset|mind-set;say what the person does when something is not their job;;;;Preply 2022
passion|passions|passionate|passionately;ask for a proof of interest: something built, read or taught;people who are passionate, folks who are passionate, team who is passionate, passionate team, not only passionate, people who are passionate, folks who are passionate;!company !team;;Adzuna 2013
enthusias*|eager|eagerness|zeal|zest;ask for a proof of interest: something built, read or taught;;!company !team;;Adzuna 2013
excited|excitement|thrilled|geek|geeks|nerd|fascinated about|by|for|with [the] [solving|building|working|tackling|learning|applying|using|making|creating] [on|with] [the|a|our] [_] challenge*|problem*|opportunit*|mission|vision|impact|product*|technolog*|ai|ml|machine-learning|data-science|future|potential|possibilit*|change|growth|innovation|startup*|new|cutting-edge|field|industry;ask for a proof of interest: something built, read or taught;we are excited, we're excited;must nice duty background;;own reading
love|loves|enjoy|enjoys|joy [to] [of|for] [a] solving|solve|working|building|learning|learn|challenge*|tackling|data|technology|puzzles|collaborating|experimenting;ask for a proof of interest: something built, read or taught;;must nice duty background;;own reading
keen|genuine|strong|deep|avid|real interest|desire|drive|willingness|appetite|curiosity;ask for a proof of interest: something built, read or taught;;;;own reading
interest in|for;ask for a proof of interest: something built, read or taught;interest rate*, research interest*, no interest;must nice;;own reading
interested in;ask for a proof of interest: something built, read or taught;if you are interested in, if you're interested in applying;must nice;;own reading
desire|desires|drive|willing|willingness|hunger|hungry|thirst|eager|motivated|dedicated|dedication|motivation|inclination|readiness to|for|by|towards|toward;say what the person will do;willing to travel, willing to relocate, willingness to travel, willingness to relocate, hard drive, test drive, desire to teach;must nice duty background;;own reading
curious|curiosity|inquisitive|inquisitiveness|intellectually-curious|intellectual-curiosity|open-minded|openminded|open-mindedness;say what there is to find out here;curious about the role, curious to learn more about us;;;own reading
proactive|pro-active|proactivity|initiative-taking|takes-initiative|take-initiative|taking-initiative|sense-of-urgency|high-agency;say which decisions the person takes alone;proactively monitor*, proactively identif*, proactively detect*, proactive monitor*;;;own reading
take|takes|taking|show|shows|showing|demonstrate|demonstrates|demonstrating|sense|strong|extreme|high|full|end-to-end|has [strong|full|a|the|real] [sense|level] [of] ownership|initiative|accountability|responsibility;name what the person answers for;;;;own reading
motivated|highly-motivated|ambitious|energetic|energetically|hard-working|hardworking|dependable|humble|humility|empathetic|empathy|empathic|resourceful|resourcefulness|adaptable|adaptability|resilience|perseverance|conscientious|diligent|diligence|trustworthy|integrity|charismatic|enterprising|inventive|imaginative|personable|likeable|approachable|optimistic|tactful|diplomatic|goal-oriented|goal-driven|results-oriented|result-oriented|results-driven|result-driven|results-focused|outcome-oriented|impact-driven|solution-oriented|solutions-oriented|action-oriented|deadline-driven|customer-oriented|customer-focused|business-minded|quality-minded|delivery-focused|team-minded|quality-driven|flexible-and|self-assured|self-confident|confident-and|open-to-feedback;say what the person does, in a case from this job;data integrity, integrity of, integrity checks, referential integrity, resilience of, system resilience, customer-focused product*, motivated by _ problem, financial integrity, platform integrity, model integrity;!company !team !benefit !statement;;own reading
dedicated|driven|talented|reliable|organized|organised|versatile|creative|collaborative|disciplined|dynamic|resilient|persistent|honest|kind|smart|detail-oriented|inquisitive|inspired|enthusiastic|ambitious|innovative|committed|flexible|responsible|accountable|energetic and|or [self|highly|results|detail|team] dedicated|driven|talented|organized|organised|versatile|creative|collaborative|disciplined|dynamic|resilient|persistent|honest|kind|smart|oriented|inquisitive|inspired|enthusiastic|ambitious|innovative|committed|motivated|passionate|energetic|independent|flexible|responsible|accountable|curious|adaptable|proactive;say what the person does, in a case from this job;;!company !team !benefit !statement;;own reading
highly|extremely|well|very|super|naturally|exceptionally|fiercely driven|organized|organised|creative|collaborative|dynamic|energetic|adaptable|committed|dedicated|disciplined|responsible|flexible|accountable|ambitious;say what the person does, in a case from this job;data driven;;;own reading
driven|dedicated|dynamic|creative|collaborative|committed|innovative|ambitious|energetic|resourceful|enterprising|disciplined|organized|flexible|responsible individual*|person*|professional*|candidate*|engineer*|scientist*|researcher*|developer*|people|someone|colleague*|teammate*|data-scientist*|ml-engineer*;say what the person does, in a case from this job;;!company !team;;own reading
persistence|patience|perseverance|humility|creativity|initiative|flexibility|dedication|commitment|reliability|discipline|maturity|self-discipline|imagination|ingenuity ... and|or ... persistence|patience|perseverance|humility|creativity|initiative|flexibility|dedication|commitment|reliability|responsibility|discipline|maturity|self-discipline|imagination|ingenuity;say what the person does, in a case from this job;;must nice duty background;;own reading
quick|fast|rapid|agile|lifelong|life-long|continuous|avid|eager|self learner*;name what is new to most people here, and how long they may take;;;;own reading
learn|learns|learning|adapt|adapts|adapting|pick-up|picks-up|picking-up|master|ramp-up|grasp|acquire [_] [_] [_] quickly|rapidly|fast|on-the-fly|swiftly;name what is new to most people here, and how long they may take;;;;own reading
quickly|rapidly|fast|continuously|constantly|continually|always learn|learning|adapt|adapting|grasp|pick-up;name what is new to most people here, and how long they may take;continuously improve the, continuously improve our;must nice;;own reading
willingness|willing|ability|desire|eager|eagerness|aptitude|hunger|love|passion|quick|drive|keen|keenness|happy|thirst|excited to|for|of [continuously|constantly|always|quickly|rapidly] learn|learning|grow|growing|adapt|adapting|knowledge;name what is new to most people here, and how long they may take;;;;own reading
multitask*|multi-task*|juggl*;say how many projects run at once;multi-task learning, multitask learning, multi task model*;;;own reading
time-management|prioritize-multiple|prioritise-multiple|prioritizing-multiple|manage-multiple|managing-multiple|handle-multiple|handling-multiple|balance-multiple|balancing-multiple|juggling-multiple;say how many projects run at once;;;;own reading
sense of humor|humour|urgency|purpose|responsibility|ownership|accountability;say what the person answers for;;;;own reading
leadership skill*|qualit*|abilit*|potential|presence;say how many people are led, and in what;;;;own reading
strong|proven|excellent|exceptional|good|great|outstanding|keen|sharp|sound|solid leadership|judgment|judgement|intuition|acumen|instinct*|work-ethic|ethic;name a decision that the person would have to take;;;;own reading
business|product|commercial|technical|strategic acumen|savvy|savviness|sense|mindset|minded;name a decision that the person would have to take;;;;own reading
work-ethic|professionalism|maturity|charisma|emotional-intelligence|low-ego|no-ego|ego;say what the person does, in a case from this job;data maturity, maturity model, maturity of;must nice background duty;;own reading
build|building|develop|developing|maintain|foster|establish|cultivate|forge strong|[and] [maintaining|building] [strong] effective|good|positive|lasting|collaborative|trusted|meaningful [working|internal|external|and] [business|client|customer] relationships|partnerships;say with whom, and about what;;;;own reading
influence|influencing without|others|people|at-all-levels|stakeholders|decision*;say who has to be convinced of what;;;;own reading
strong|deep|solid|good|great|excellent|robust technical|quantitative|analytical|engineering|technology aptitude|depth|mind;name two or three things that the person must have done;;must nice background;;own reading
raise|raises|raising|lift|lifting the bar;say what counts as good: a figure and its bar;;;;own reading
work|working|works|thrive|function|operate|collaborate|contribute [well|effectively|closely] in|within|as [a|an] [part] [of] [a|an] [_] [_] team-environment|team-setting|collaborative-environment|team-based-environment|cross-functional-environment;say whom the person works with, and on what;;must nice background;;own reading
as part of a [_] [_] team;say whom the person works with, and on what;as part of a team of;must nice background;;own reading
proactively|proactive and _;say which decisions the person takes alone;;must nice;;own reading
track-record of success|delivery|achievement|achievements|excellence|results|successful|high-performance|accomplishment*;name the result that counts as good;track record of delivering _ models, delivering ml, delivering ai, delivering data;must nice;;own reading
minimal|little|limited|without [_] supervision|guidance|oversight|direction;say which decisions the person takes alone;;;;own reading
be|remain|stay flexible|adaptable|open-minded|resourceful|proactive|creative;say what changes, and how often;;;;own reading
flexibility|adaptability and|to _;say what changes, and how often;flexibility and pay;must nice;;own reading
think|thinking on-your-feet|outside-the-box|out-of-the-box;name a decision that the person would have to take;;;;own reading
customer|client|user|people centric|first|focused|oriented mindset|approach|attitude|culture|mentality|thinking;say how often the person talks to customers;;;;own reading
timely|efficient|professional manner|fashion;give the time that it may take;;duty must nice;;own reading
meet|meets|meeting|hit [tight|strict|project|aggressive|challenging|deadlines|business] [and] deadlines|timelines|time-lines|time-frames;say which deadlines there are, and who sets them;regulatory deadlines;must nice;;own reading
strong|excellent|effective|proven|great|good cross-functional|team|collaboration|teamwork [collaboration|collaborator|work|and];say whom the person works with, and on what;;must nice;info;own reading
commercial|business awareness|savvy|instinct*;name a decision that the person would have to take;;;;own reading
high degree|level of autonomy|ownership|responsibility|integrity|accountability|independence|initiative|professionalism|energy|motivation|self-motivation;say which decisions the person takes alone;;;;own reading
commitment|dedication|committed|drive|striving|strive|strives to|for|towards excellence|quality|success|continuous|results|innovation|learning|growth|high-quality;say what counts as good: a figure and its bar;;must nice duty;;own reading
consultative|diplomacy|tact|charisma|likeability;say what the person does, in a case from this job;;must nice;;own reading
hard-worker*|fast-worker*|people-oriented|people-focused|fun-loving;say what the person does, in a case from this job;;;;own reading
work|working|perform|deliver|performing [well|effectively|efficiently] under pressure|stress|constraints;say which deadlines there are, and who sets them;;;;own reading

"""#),
(path: "words/open-ended.csv", text: #"""
# Words that leave open what else is meant.
phrase;instead;except;where;severity;source
other|additional|related|further|any|such [other|related|additional|job|work|assigned|special|reasonable] [related] duties|responsibilities|tasks|assignments|functions [and] [projects] [or] [as] [may] [be] [assigned|needed|required|requested|directed];name them, or leave them out;;!title;;own reading
duties|tasks|projects|responsibilities|work|activities|assignments as|when|where [may] [be] assigned|needed|required|requested|directed|necessary;name them, or leave them out;;;;own reading
as needed|required|assigned|requested;name the occasion;as required by, as required to, as needed to, as needed for;duty;;own reading
and|plus|or [so] [much|many] more;name them, or leave it out;and more than, and more specifically, and more recently, and more generally, and more broadly, or more years, or more of the, or more of these, and more efficient, and more accurate, and more reliable, and more effective, one or more, two or more, or more, and more robust;;;own reading
and|or so|such on|forth|like;name them, or leave it out;and so on call;;;own reading
and|or others|other [related|relevant|similar|emerging|modern|various|miscellaneous|ad-hoc|such] technolog*|tool*|tasks|areas|things|initiatives|techniques|domains|topics|projects|fields|activities|frameworks|systems|applications|use-cases|disciplines|duties|teams|departments|functions|languages|platforms|problems;name them, or leave it out;;;info;own reading
many|several|numerous|countless|various|multiple|diverse|different|varied|wide [other|different|exciting|new|diverse|challenging|technical|business|internal|external|interesting|complex|key|cross-functional|concurrent|simultaneous|ai|ml|data|science|machine-learning|engineering|related|large|complex|parallel|types-of|kinds-of|emerging|new|modern] projects|project|initiatives|tasks|activities|areas|stakeholders|departments|functions|aspects|facets|capacities|things|priorities|assignments|flavors|flavours|topics|disciplines|challenges|problems|opportunities|parties|technologies|purposes|angles|units|ways;name the two or three that come first;different ways to, various parts, other areas such as, tasks such as, multiple areas of, projects such as, tasks including, multiple machine;;info;own reading
various|diverse|numerous [internal|external|other|business|product|functional|cross-functional|engineering|key|ai|ml|data|nlp] teams|groups|partners|tools|techniques|tasks|domains|industries|use-cases|applications|verticals|approaches|methodologies|frameworks|fields|departments;name the two or three that come first;including, such as, like, teams to, across multiple teams;!company !team !statement !benefit;info;own reading
wide|broad|diverse|full|large|vast|whole|entire|huge|wider|broader|big [_] range|variety|array|spectrum|set|scope|gamut|mix|portfolio|breadth of;name the two or three that come first;including, such as, full set of, entire set of, large set of, spectrum of light, ranging from, like, from, range|variety|array|spectrum|set of ... including|such-as|from, range|variety|array|spectrum|set of _ ... including|such-as|from, range|variety|array of _ _ ... including|such-as|from, talented, backgrounds, perspectives, people, folks, benefits;!company !statement !benefit;info;own reading
variety|range|array|multitude|plethora|myriad|host|breadth|wealth|mix|diversity of [different|other|diverse|exciting|interesting|new|challenging|complex|ai|ml|data|business|technical|internal|external|machine-learning|engineering|product|research|science] [_] project*|initiative*|task*|team*|stakeholder*|tool*|technique*|problem*|challenge*|area*|domain*|topic*|technolog*|use-case*|function*|department*|industr*|responsibilit*|settings|disciplines|activities|methods|methodologies|opportunities|audiences;name the two or three that come first;including, such as, e.g, range|variety|array|spectrum|set of ... including|such-as|from, range|variety|array|spectrum|set of _ ... including|such-as|from, range|variety|array of _ _ ... including|such-as|from, talented, backgrounds, perspectives, people, folks, benefits;!company !statement !benefit;info;own reading
all|every aspect*|facet*|things|area*|kind*|type*|sort*|manner|related|relevant [of|in|to] [the|our] [_] [_];name the two or three that come first;for all levels, of all levels, of all kinds, any kind, all stages of life;duty;info;own reading
everything|anything [else] related|needed|required|in-between;name the two or three that come first;;duty must nice;;own reading
not|but-not|but limited to;make the list complete, or name the kind of thing;factors ... but-not-limited-to, factors _ ... not-limited-to;!statement !benefit !pay !company;;own reading
ad-hoc requests|request|tasks|projects|needs|support|work|duties|reporting;name the occasion: a board meeting, an incident;;;;own reading
special|miscellaneous|adhoc|side projects|tasks|requests|duties|assignments|analys*;name the occasion;;;;own reading
help|helping|support|supporting|assist|assisting out|wherever|where|as|whenever [needed];say with what;support as a;;;own reading
beyond traditional|usual|normal|the|your boundaries|scope|role|job|duties;say where the job ends;;;;own reading
full|complete|wide-ranging|broad responsibility|scope|autonomy|freedom;say where the job ends;full scope of the;;info;own reading
the-like|you-name-it|and-the-rest|among-others|amongst-others|and-beyond|to-name-a-few|to-name-just-a-few;make the list complete, or name the kind of thing;within and beyond, outside and beyond;duty must nice;;own reading
issues|problems|questions|needs|challenges|bugs|risks|opportunities that|as|when|which|if [they|may|might|could] [may|might|could] arise|arises|emerge|occur;name the two or three that come first;;duty must nice;;own reading
new|emerging|additional challenges|responsibilities|tasks|opportunities as they|needed arise|come|emerge;name the two or three that come first;;;;own reading
depend|depends|depending|based|according on|upon|to [the|your|our|their|a] [_] [business|project|client|candidate|candidate's|clients'|client's|customer|company|team|other|changing|evolving] [and] [other] needs|candidate|interests|priorities;name what it depends on, and the two likely cases;salary, base pay, compensation, experience, pay;duty must nice summary;;own reading
or other relevant|similar|related|applicable _;name them, or leave it out;or other similar;must nice duty;;own reading
multiple|several stakeholders|departments|functions|hats|priorities|initiatives|fronts|capacities;name the two or three that come first;;duty must nice;info;own reading

"""#),
(path: "words/pay-adjective.csv", text: #"""
# Praise of pay and benefits in the place of a figure.
phrase;instead;except;where;severity;source
competitive|attractive|generous|great|excellent|amazing|lucrative|market-leading|industry-leading|top-of-the-market|top-of-market|top|best-in-class|world-class|outstanding|market-competitive|fantastic|awesome|rewarding|very-competitive|unbeatable|exceptional|top-tier|premium|superb|above-market ... [_] ... salary|salaries|pay|compensation|remuneration|wage*|package*|equity|stock*|bonus|bonuses|pto|vacation*|leave|time-off|holiday*|perks|stipend*|401|pension|reward*|option*|retirement|rates|benefits|benefit;give the figure: a range, a number of days, a share;pay attention, pay per click, comprehensive benefits, comprehensive health, comprehensive medical, comprehensive healthcare;;;own reading
competitive;give the figure: a range, a number of days, a share;competitive programming, competitive analysis, competitive advantage, competitive edge, competitive research, competitive landscape, competitive intelligence, competitive market*, competitive in, competitive with, competitive performance, competitive results, and competitive, competitive product*, competitive experience;pay benefit;;own reading
negotiable|doq|doe|commensurate|dependent-on-experience|based-on-experience;give the range, and what decides within it;non-negotiable, graph*;pay benefit;;own reading
market rate*|market-rate*|above-market|top-of-market;give the figure;;;;own reading
unlimited|uncapped|flexible pto|vacation*|time-off|leave|holidays|paid-time-off|bonus|commission;give the number of days that people took last year;;;;own reading
ample|endless|great|limitless|countless|huge|tremendous|plenty|excellent|many|exciting|significant|unlimited|numerous|massive [of] [career|personal|professional|growth|learning|development] [and] [career|personal|professional|growth|learning|development] opportunit*|potential;name one: who got which job after how long;;benefit;;own reading
opportunit*|room|space|potential|chance to|for [career|professional|personal|rapid|your|accelerated] [and] [career|professional|personal] [_] growth|advancement|development|progression|grow|advance|learn;name one: who got which job after how long;;benefit;;own reading
growth potential;give the figures: customers, revenue or people, then and now;;benefit;;own reading
fast-paced|dynamic|innovative|vibrant|exciting|friendly|great|fun|supportive|stimulating|inspiring|collaborative [and] [_] environment|team|culture|atmosphere|workplace|people|colleagues;say how the team works: who decides, how often you release, what changed last quarter;;benefit;;own reading
best-in-class|world-class|state-of-the-art|top-notch|cutting-edge [_] [_] hardware|equipment|laptop|tools|office|offices|facilities|technolog*|tech;name it;;benefit;;own reading
exciting|challenging|interesting|meaningful|impactful [and] [_] work|projects|challenges|opportunit*;say what the person will build, and who will use it;;benefit;;own reading

"""#),
(path: "words/unmeasured.csv", text: #"""
# Results that nobody could check, and praise of the product in the place of what it does.
phrase;instead;except;where;severity;source
drive|drives|driving|deliver|delivers|delivering|create|creates|creating|generate|generates|generating|add|adds|adding|bring|brings|bringing|unlock|unlocks|unlocking|maximi*|accelerat*|foster|fosters|fostering|fuel|fuels|fueling|fuelling|produce|produces|producing|realize|realise|achieve|achieving|champion|champions|spark|sparking|inspire|promote|promoting|encourage|fast-track|spur|spearhead|demonstrate ... innovation|innovations|value|impact|impacts|excellence|growth|transformation|synerg*|success|results|outcomes|possibilit*|potential|competitiveness|greatness|change|improvement|improvements|differentiation;name the figure that should move, and from what to what;value of, impact of, values, missing value*, potential fraud, root cause, shapley value*, business value of, results of, results from, results to, results in, results on, results for, value proposition*, progress on, progress to, growth rate*, impact on carbon, success metric*, outcomes of, success of the, make results, impact analysis, change management, change detection, change data, code change*, value at risk, feature value*, lifetime value, user growth, revenue growth, subscriber growth, population growth, impact assessment*, results section, results so, accurate results, experimental results, performance improvement, results with, results against, research results, test results, results are;duty must nice summary problem growth title success background;;own reading
enable|enables|enabling|support|supports|supporting|provide|provides|providing|increase|increasing|ensure|ensuring|advance|advancing|lead|leading|extract|extracting|help|contribute-to|contributes-to|contributing-to [_] [business|company|organizational|real|strategic|the|our|customer|client|maximum|its|continued|overall|long-term|future] innovation|innovations|value|excellence|growth|success|transformation|improvement;name the figure that should move, and from what to what;value of, values, missing value*, ensure the success of, lead growth;duty must nice summary problem growth title success background;info;own reading
drive|drives|driving|unlock|unlocking|maximize|maximizing|maximise|maximising ... efficiency|efficiencies|revenue|satisfaction|productivity|profitability|adoption|engagement|effectiveness|operational-excellence|performance|agility|clarity|alignment;name the figure that should move, and from what to what;maximize the likelihood;duty must nice summary problem growth success;info;own reading
drive|drives|driving|deliver|delivers|delivering|create|creates|creating|generate|generates|generating|add|adding|realize|realise|realizing|maximize|maximise|optimize|optimise|achieve|achieving|meet|meets|meeting|support|supports|supporting|address|addresses|addressing|solve|solves|solving|advance|enable|enabling|demonstrate|real-world|real|tangible|significant|measurable|direct|clear|positive|strong|immediate|great|significant|tackle|tackling|answer|unlock|inform|influence|impact|align|aligns|aligned|aligning|alignment ... business value|impact|outcomes|results|success|growth|needs|objectives|goals|challenges|problems|performance|transformation|opportunities|excellence|questions|objective|initiatives|priorities;name the decision or the figure that it serves;well defined;;info;own reading
actionable|meaningful|valuable|key|data-driven|deep|powerful|impactful|strategic|critical|relevant insight|insights|recommendations|intelligence;name the decision that waits for it;;;info;own reading
data-driven|data-informed|insight-driven|fact-based|evidence-based decision*|decision-making|strateg*|culture|insights|recommendation*|solution*|mindset|approach*|innovation|organi*;name the decision, and who takes it;;;info;own reading
better|smarter|informed|strategic|key-business|critical-business|important [and|business|product] decision|decisions|decision-making;name the decision, and who takes it;;duty must nice summary problem;info;own reading
inform|drive|support|influence|guide|shape|enable|informing|driving|supporting|influencing|guiding|shaping|enabling|drives|informs|contribute-to [strategic|business|product|key|critical|better|informed|data-driven|our|the|company|overall|ai|important|smart|high-level|executive] decisions|decision-making|decision|strategy|strategies|direction|vision|agenda;name the decision, and who takes it;technical decisions, design decisions, technical direction, technical strategy, research agenda, drive direction;;info;own reading
push|pushes|pushing|expand|expanding|break|breaking|extend|extending|redefine|redefining|stretch|test the|our|technolog* [_] boundaries|boundary|limits|envelope|frontier*|state-of-the-art|edge|barriers|possible|bar|sota;name the result that counts as further: a benchmark, a figure, a paper;;;;own reading
boundaries|boundary|limits|frontiers|art|realm of what|what's|science|technology|possibility|possible|the-possible [is] [currently] [possible];name the result that counts as further: a benchmark, a figure, a paper;;;;own reading
what's-possible|what-is-possible|possible-today|the-impossible|art-of-the-possible;name the result that counts as further: a benchmark, a figure, a paper;;;;own reading
shape|shaping|shapes|define|defining|defines|build|building|create|creating|invent|inventing|redefine|redefining|reinvent*|reimagin*|transform|transforming|transforms|drive|driving|power|powering|pioneer|pioneering|revolutioni*|influence|influencing|reshap*|chang*|impact|impacting|lead|leading|design|designing|be-part-of|into the|our ... future|way|ways|trajectory|next-generation|landscape|next-wave|next-chapter|world|industry;say what will be different, and for whom;the way for, by the way, change the way data, define the way, future releases, shape of, future work;;;own reading
revolutioni*|reinvent*|reimagin*|re-imagin*|redefin*|disrupt|disrupts|disrupting|disruptive|disruption|disruptors|revolution|unleash*|supercharg*|democrati*|reshap*;say what will be different, and for whom;network disruption*, supply chain disruption*, disruption of service;!must !nice !title;;own reading
transform|transforms|transforming|transformation of|impact|impacts|impacting ... industry|industries|way|ways|how|world|lives|businesses|business|healthcare|future|landscape|company|companies|society|sector|market|organization*|experience|millions|experiences|education|people;say what will be different, and for whom;transform business problem*, transform business requirement*, transforming business requirement*, transform business question*, load transform, transform industry data, transform customer data, the way data;!must !nice !title;info;own reading
digital|business|ai transformation*;say what will be different, and for whom;;!title;info;own reading
forefront|cutting-edge-of|leading-edge-of|vanguard|cusp;name the result, paper or product that shows it;at the forefront of developing, at the forefront of developing;;;own reading
world-class|best-in-class|best-in-breed|first-class|industry-leading|market-leading|world-leading|top-notch|award-winning|pioneering|disruptive|transformative|transformational|innovative|impactful|exciting|high-impact|bold|ambitious|game-changing|ground-breaking|groundbreaking ... solution*|platform|platforms|technolog*|product*|tool*|experience*|service*|system|systems|capabilit*|project*|initiative*|work|idea*|technique*|approach*|feature*|hardware|application*|organi*|company|ways|infrastructure|algorithm*|models|research|things|concepts|methods|strategies;say what it does better, and than what;;;;own reading
world-class|best-in-class|best-of-breed|top-notch|unparalleled|unmatched|second-to-none|unrivaled|unrivalled|game-changing|groundbreaking|ground-breaking|transformative|revolutionary|impactful|high-impact|market-leading|industry-leading|world-leading;say what it does better, and than what;;duty must nice summary problem growth title benefit;;own reading
creative|innovative|novel|impactful|intelligent|effective|best|optimal|robust|elegant|smart|efficient|practical|compelling|unique|customized|value-added|end-to-end|right solution|solutions to|for|that|the [complex|business|challenging|hard|difficult|customer|client|our|real-world|problem*|challenge*|need*|unique|tough];name the problem, and how you would know that it is solved;;duty must nice;info;own reading
complex|challenging|hard|difficult|tough|interesting|real-world|real-life|exciting|hardest|toughest|unique|novel|meaningful|big|large-scale|pressing|significant|important|impactful ... problem|problems|challenge|challenges|issues;name one of them;such as, including, e.g, multi-objective, like, problem set, open-ended questions, issues in, problem* ... such-as|including|like|in, challenge* ... such-as|including|like|in;duty must nice summary title growth background;info;own reading
meet|meets|meeting|address|addresses|addressing|support|supporting|satisfy|serve|serving|match|fulfil|fulfill ... customer|customers|client|clients|business|user|users|market|emerging|evolving|changing|current|future|unique|stakeholder*|organization*|organisation* need|needs|goals|objectives|demands|requirements|expectations|priorities|challenges;name one need, and whose it is;;duty summary;info;own reading
emerging|evolving|changing|unique|future|diverse client|customer|business|user|market|product [_] need*|demand*|requirement*|challenge*;name one need, and whose it is;;;info;own reading
play|plays|playing|have|having|take|taking [on] a|an|the [very] key|critical|pivotal|central|crucial|vital|major|important|significant|instrumental|essential|integral|leading|fundamental|active|big|huge|lead|hands-on|strategic [and] [_] role|part|impact|influence|contribution;say what the person decides or delivers;that play, which play, that plays, which plays, models play, that have;;;own reading
instrumental|pivotal|crucial|vital in|to;say what the person decides or delivers;crucial to have, vital to have;;;own reading
key|critical|crucial|vital|pivotal|essential|core contributor|contributor*|player|driver|enabler|influencer;say what the person decides or delivers;;duty summary;info;own reading
strong|real|direct|huge|significant|tangible|lasting|positive|meaningful|massive|measurable|immediate|high|big|tremendous|outsized|profound|broad|maximum|greater|visible|substantial|global|societal|long-term|genuine|true|great|broader|organizational|real-world [business|and|positive|world] [_] impact|influence|voice|mark;name the figure that will move, and who looks at it;high impact resistance, high value*, positive impact on carbon, strong value proposition, great value proposition, real value*, true value*;duty must nice summary growth problem;info;own reading
significantly|positively|deeply|greatly|truly|profoundly|substantially|dramatically|efficiently impact*|influenc*|contribut*|shap*|affect*|improv*|enhanc*|transform*;name the figure that will move, and from what to what;;duty summary;info;own reading
take|takes|taking|bring|bringing|elevate|elevating|propel|propelling|scale|scaling|push|pushing|move|moving ... to the next level|next-generation|new heights|the max|another level|forward;say what will be different, and by how much;;;;own reading
next-level|new-heights|greater-heights|full-potential|true-potential|human-potential|endless-possibilities|limitless|boundless;say what will be different, and by how much;;;;own reading
competitive-edge|competitive-advantage|market-position|ahead-of-the-curve|ahead-of-the-competition|stay-competitive|remain-competitive;name the competitor's product, and what you will do better;;duty must nice summary;info;own reading
mission|vision|strategy|business|company|organization|organisation|success|growth|objectives|goals forward|critical-to-success;say what will be different, and by how much;;;;own reading
drive|drives|driving|move|advance|advancing|fulfil|fulfill|achieve|achieving|support|supporting|accelerate|accelerating|further ... our|the|its|company|company's|overall|strategic|organizational|organisational|business|team's|long-term ... mission|vision|success|strategy|goals|objectives|growth|ambitions|aspirations;name the goal, and the figure for it;;duty summary;info;own reading
innovate|innovates|innovating|innovator*|innovation;name what would be new, and against what it is measured;open innovation, innovation lab, innovation team, innovation group, innovation center;duty must nice summary benefit;info;own reading
brilliant|exceptional|outstanding|superior|excellent|extraordinary|adequate|amazing|delightful|best-possible|magical|seamless|exceptional-quality|better results|outcomes|outcome|performance|experience|experiences|quality|products|product|software|value|deliverables|service;say what counts as good: a figure and its bar;performance of, best performance on;duty must nice summary;info;own reading
high-quality results|outcomes|deliverables|insights|work|output|solutions;say what counts as good: a figure and its bar;;duty must nice summary;info;own reading
deliver|delivers|delivering|drive|achieve|ensure results|outcomes|excellence|success [incrementally|iteratively|quickly];say what counts as delivered;results of, results to;duty must;;own reading
operational|engineering|technical|technological|scientific|product|business|analytical excellence;say what counts as good: a figure and its bar;;duty must nice summary;info;own reading
continuous|continual|constant improvement|innovation|enhancement;name what should improve, and by how much;;duty must nice summary;info;own reading
creative|innovative|cutting-edge|exciting uses|applications|ways|ideas|approaches [of|to|for];name one, and what it would be measured by;;duty;info;own reading
new directions|horizons|frontiers|paths|possibilities|ground|era|heights;name one, and what it would be measured by;;duty summary;info;own reading
turn*|bring*|transform* [_] [_] ideas|dreams|vision|visions|imagination|data into|to reality|life|value|action;name the thing, and who uses it;;;;own reading
fast|smart|quickly|efficiently and smart|fast|efficiently|intelligently|iterate|effectively|quickly;give the time that it may take;;must nice duty;info;own reading
iterat* quickly|fast|rapidly;give the time that it may take;;must nice duty;info;own reading
rapid*|quick* iterat*|innovat*|prototyp*|experiment* ... new|innovation|products;give the time that it may take;;must nice duty;info;own reading
strategic|organizational|organisational|company|corporate direction|vision|initiatives|goals|objectives|priorities|mission|imperatives;name the goal, and the figure for it;translate business, business impact of, long-term value;duty summary;info;own reading
fresh|new|bold|innovative|big|creative|original|great ideas|thinking|perspective|perspectives|concepts;name one, and what it would be measured by;;duty must nice summary;info;own reading
complex|sophisticated ... solutions;name the problem, and how you would know that it is solved;;duty must;info;own reading
save|saves|saving the world|planet|lives;name who will be better off, and by how much;;;info;own reading
spearhead|drive|champion|lead|driving|leading|support|supporting [_] [key|strategic|critical|major|important|innovative|new|company-wide|business|ai|ml|data|transformation] initiatives;name the initiative and its result;;duty summary;info;own reading
culture of ... innovation|learning|excellence|improvement|growth|experimentation|collaboration;name one thing that people do because of it;;duty must nice;info;own reading
end-to-end [_] [_] solution*;name the first and the last thing that the person builds;such as, including;duty must nice;info;own reading
solution*|projects end-to-end;name the first and the last thing that the person builds;;duty must nice;info;own reading
contribut* value|positively|meaningfully;name the figure that should move;;;;own reading
highly|very|extremely complex [_] data|systems|projects|problems;name one of them;;duty must nice;info;own reading
problems of _ [_] [_] scope|complexity|difficulty;name one of them;;;;own reading
high-performing|high-performance|world-class|best-in-class [_] [_] team|teams|engineers|culture|organization;say what the team has shipped, and how you would know that it is good;;duty must nice summary;info;own reading
next-generation|next-gen|cutting-edge|leading-edge|bleeding-edge [_] [_] solution*|technolog*|product*|project*|work|tools|innovation*|ideas|experience*|initiatives|things|stuff|company|team|environment|challenges|problems;say what it does better, and than what;next-generation sequencing;;;own reading
state-of-the-art solution*|technolog*|product*|project*|tools|innovation*|experience*|things|stuff|company|environment;say what it does better, and than what;;;info;own reading
optimal|desired|best|maximum|optimum results|outcomes|impact|value;name the figure that should move, and from what to what;;;info;own reading
highest|utmost|top|exceptional [level|levels|standards|standard|degree] [of] quality|standards|service|integrity|professionalism|care|excellence;say what counts as good: a figure and its bar;highest quality data;duty must nice summary;;own reading
contribut* to the|our [_] [_] success|growth|vision|mission|strategy|innovation|excellence;name the figure that should move, and from what to what;;;info;own reading
state-of-the-art|best-in-class|world-class|top-notch facilities|equipment|office|offices|hardware|laptop;name it;;benefit;;own reading
meaningful|impactful|purposeful work|contribution*|change|impact|results|outcomes;name the figure that will move, and who looks at it;;;;own reading
cool|fun|awesome|amazing|cutting-edge stuff|things|tech|projects|problems|products;name one of them;;;;own reading
make|making|leave your|a|their mark;name the figure that will move, and who looks at it;;;;own reading

"""#),
(path: "words/wordy.csv", text: #"""
# Many words where one does; `instead` takes their place in a safe fix.
phrase;instead;except;where;severity;source
in order to;to;;;;plainlanguage.gov
so as to;to;;;;plainlanguage.gov
for the purpose of;for;;;;plainlanguage.gov
due-to|owing-to the fact that;because;;;;plainlanguage.gov
in light|view of the fact that;because;;;;plainlanguage.gov
despite|in-spite-of the fact that;although;;;;plainlanguage.gov
in the event that;if;;;;plainlanguage.gov
until such time as;until;;;;plainlanguage.gov
at the present time;now;;;;plainlanguage.gov
at this point in time;now;;;;own reading
in the near future;soon;;;;own reading
prior to;before;;;;plainlanguage.gov
subsequent to;after;;;;plainlanguage.gov
with regard|regards|respect to;about;;;;plainlanguage.gov
in regard|regards to;about;;;;plainlanguage.gov
with the exception of;except;;;;plainlanguage.gov
by means of;by;;;;plainlanguage.gov
in conjunction with;with;;;;plainlanguage.gov
in close proximity to;near;;;;plainlanguage.gov
in excess of;more than;;;;plainlanguage.gov
a large number of;many;;;;plainlanguage.gov
a majority of;most;;;;own reading
the majority of;most;;;;plainlanguage.gov
on a daily basis;daily;;;;own reading
on a weekly basis;weekly;;;;own reading
on a monthly basis;monthly;;;;own reading
on a quarterly basis;quarterly;;;;own reading
on a regular basis;regularly;;;;plainlanguage.gov
on an ongoing basis;continuously;;;;own reading
each and every;each;;;;plainlanguage.gov
first and foremost;first;;;;write-good
whether or not;whether;;;;plainlanguage.gov
has the ability|capability|capacity to;can;;;;plainlanguage.gov
have the ability|capability|capacity to;can;;;;plainlanguage.gov
is able to;can;;;;own reading
are able to;can;;;;own reading
make use of;use;;;;plainlanguage.gov
makes use of;uses;;;;plainlanguage.gov
making use of;using;;;;plainlanguage.gov
utilize|utilise;use;;;;plainlanguage.gov
utilizes|utilises;uses;;;;plainlanguage.gov
utilizing|utilising;using;;;;plainlanguage.gov
commence;start;;;;plainlanguage.gov
commences;starts;;;;plainlanguage.gov
endeavor|endeavour to;try to;;;;plainlanguage.gov
ascertain;find out;;;;plainlanguage.gov
possess;have;;;;plainlanguage.gov
possesses;has;;;;plainlanguage.gov
possessing;having;;;;plainlanguage.gov
numerous;many;;;;plainlanguage.gov
take into consideration|account;consider;;;;own reading
taking into consideration|account;considering;;;;own reading
give consideration to;consider;;;;own reading
carry out an analysis of;analyse;;;;own reading
conduct an analysis of;analyse;;;;own reading
provide assistance to;help;;;;own reading
provide support to;support;;;;own reading
for a period of;for;;;;own reading
the end result;the result;;;;own reading

"""#),
  ]
}
