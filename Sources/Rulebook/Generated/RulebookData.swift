// swift-format-ignore-file
// Generated from Sources/Rulebook/Data; to change it, change that and run: Scripts/embed

/// What the rulebook knows: families, codes, and whatever else stands in its data.
package enum RulebookData {
  /// Tells these files from any others: what was made of them is known by it.
  package static let checksum: StaticString = "3053152516-5353"

  /// Paths, relative to Sources/Rulebook/Data, in order, and what the files hold.
  package static let files: [(path: StaticString, text: StaticString)] = [
(path: "acronyms.csv", text: #"""
# Words in capitals that a role need not spell out. A word that only some trades know does not belong here.
of;acronyms
machine learning;AI ML DL NLP NLU NLG CV LLM VLM SLM RAG RL RLHF RLAIF DPO SFT PPO GAN VAE CNN RNN LSTM GRU GNN MLP SVM PCA KNN GBM GBDT ASR TTS OCR NER QA BERT GPT MLOPS LLMOPS AIOPS AGI GENAI MOE SOTA PEFT IR CLIP NMT MT CTR AUC ROC MAE MSE RMSE MAPE NDCG MRR MAP BLEU ROUGE KL SGD EDA XAI DNN CRF VQA CVPR ICCV ECCV ICML ICLR NEURIPS AAAI ACL NAACL EMNLP KDD ICASSP TPAMI IJCAI SIGIR ICRA IROS CRISP FLOPS TPU NPU ANN SLAM BI KG MCP
statistics;ANOVA GLM ARIMA MCMC MAB OLS CI AB RCT MLE
software;API APIS SDK CLI GUI UI UX URL HTTP HTTPS REST RPC GRPC JSON XML YAML CSV HTML CSS SQL NOSQL ETL ELT ORM OOP TDD CICD CD SRE SLA SLO SLI QPS RPS TLS SSL SSH VPN VM OS IDE IT PR MVP POC CRUD JVM DAG ACID OLAP OLTP CDC RBAC SSO IAM IAC DB DBA FAQ PDF AR VR XR IOT MQTT TCP IP DNS CDN SAAS PAAS IAAS SOA DDD SDLC RDBMS VCS OSS RDMA DSP IMU VLSI README XP SCRUM GIS GPS ROS CAD PLC SIMD HPC
machines;CPU GPU FPGA ASIC RAM SSD HDD CUDA AWS GCP KB MB GB TB PB MHZ GHZ USB ARM
business;NVIDIA NASDAQ NYSE MIT LLC LATAM EMEA APAC YOE TBD SWE CS CSE ECE EHR ESPP GPA CEO CTO CIO COO CFO CPO CDO CISO VP HR KPI OKR ROI CRM ERP SME SMB RFP FTE PTO OTE RSU ESOP PM EOE EEO EEOC DEI LGBT LGBTQ HQ LTV CAC ARR NPS CX PO IC TL EM HSA FSA HMO IPO USP GTM SEO
law;GDPR CCPA HIPAA SOC ISO PII PHI EU US USA UK UAE UN FDA AML KYC NDA ITAR SEC FCA NATO
people;PHD MSC BSC MBA MS BS BA MA STEM
time;AM UTC GMT CET CEST EST EDT PST PDT CST MST ET PT CT ID OK
words;REMOTE HYBRID ONSITE ALSO COVID DIY HI JD AND OR NOT NO YES MUST ALL ANY ONE NEW NEVER ALWAYS ONLY WE YOU OUR YOUR THE IS ARE TO IN ON OF FOR WITH BUT IF DO WILL CAN AS AT BY BE PLEASE NOTE ABOUT WHAT WHO WHY HOW
measures;KM CM MM KW KWH MW FPS HZ DPI
places;NYC SF LA DC CA NY WA TX IL

"""#),
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
(path: "concepts/groups.yaml", text: #"""
# Words that concepts name together: `<models>` stands for all of these. Singular and plural count. Our own lists.
groups:
  models:
    - "[predictive] model"
    - machine-learning|ml|ai|dl|deep-learning|nlp|llm|cv|computer-vision|vision|rl|genai|generative|generative-ai|language|large-language|foundation|neural|neural-network|transformer|diffusion|ranking|retrieval|recommendation|recommender|prediction|classification|detection|speech|forecasting|embedding|multimodal|trained|perception|ml/ai|ai/ml|scoring|personalization|risk|fraud model
    - "[deep|convolutional|recurrent|graph] neural network|net"
    - classifier
    - llm
    - "[machine-learning|ml|ai|deep-learning|learning|ai/ml|ml/ai|nlp|computer-vision|recommendation|ranking|prediction|perception|search|detection] algorithm"
    - "[machine-learning|ml|ai|ai/ml|deep-learning|nlp] models and|or algorithms"
    - "[machine-learning|ml|ai|ai/ml] algorithms and|or models"
    - model architecture
    - recommender
  ml-systems:
    - machine-learning|ml|ai|ai/ml|ml/ai|deep-learning|nlp|llm|genai|generative-ai|computer-vision|recommendation|recommender|ranking|personalization|perception|prediction|intelligent|learning|llm-based|llm-powered|ai-powered|ai-driven|ml-powered|ml-driven|ai-based|ml-based|artificial-intelligence|data-science|conversational-ai|rag|search-and-recommendation|fraud-detection system|solution|application|app|product|feature|service|engine|capability|component|software|agent|functionality
    - machine-learning-and|ml-and|ai-and ai|ml|deep-learning system|solution|application|product
    - chatbot
    - ai|llm agent
  production:
    - production
    - production environment|system|setting|use|scale|traffic|service|workload|level|quality
    - production-ready|production-grade|production-level|production-quality|productionized|productionised
    - in-production
    - at scale
    - large scale
    - real time
    - low latency
    - high-traffic|high-throughput|high-performance
    - millions of users|customers|requests|people
    - end user
    - live
  data:
    - data
    - data set
    - dataset
    - data source
    - data stream
    - log
  people:
    - team
    - engineer
    - scientist
    - developer
    - researcher
    - analyst
    - designer
    - architect
    - manager
    - stakeholder
    - colleague
    - customer
    - client
    - partner
    - expert
    - leader
    - leadership
    - executive
    - user
    - function
    - department
    - business
    - people
    - peer
    - specialist
    - member
    - teammate
    - owner
    - group
    - counterpart
    - organization|organisation
    - engineering
    - product
    - "[data] science"
    - research
    - practitioner
    - others
    - those
    - vendor
    - operations
    - marketing
    - sales
    - community
    - company
    - academia
    - university
    - discipline
    - director
    - individual
    - consultant
    - professional
    - student
    - scholar
    - platform
    - unit
  titles:
    - "[senior|lead|staff|principal|junior] data scientist|analyst|engineer"
    - "[senior|lead|staff|principal|junior|applied] machine-learning|ml|ai|mlops|ml-ops|research|deep-learning|nlp|software|platform|computer-vision|devops engineer|scientist|researcher|developer|architect"
    - artificial intelligence researcher|engineer|scientist
    - applied scientist|researcher
    - research scientist|engineer
    - researcher
    - mlops
    - data science manager|lead
    - intern

"""#),
(path: "concepts/none.yaml", text: #"""
# What is no work of any family: traits, pay and benefits, the company, how to apply. Our own list; the words that rules find
# vague or unfair stand in Data/words.
concepts:
  - work: manners and traits
    weight: 2.1
    wording: [communication skills, communicator, verbal communication, written communication, interpersonal skills, interpersonal, presentation skills, team player, teamwork, team spirit, collaboration skills, collaborative, self-starter, self-motivated, self-directed, problem-solving, problem solving, problem solver, critical thinking, analytical thinking, analytical skills, attention to detail, detail-oriented, detail oriented, work independently, working independently, independently, time management, organizational skills, organisational skills, fast-paced, fast paced, dynamic environment, adaptable, adaptability, flexible, flexibility, curiosity, curious, passion, passionate, enthusiasm, enthusiastic, proactive, takes initiative, take initiative, sense of initiative, ownership, accountability, creativity, creative, positive attitude, can-do attitude, growth mindset, mindset, willingness to learn, eager to learn, eagerness to learn, desire to learn, quick learner, fast learner, empathy, humility, integrity, work ethic, ambiguity, resilient, resilience, entrepreneurial, bias for action, bias to action, multitask, multi-task, prioritization skills, leadership skills, leadership abilities, people skills, soft skills, sense of humor, motivated, ambition, attitude, personality, feedback, respectful, comfortable with ambiguity, teams and individuals, strong communication, excellent communication, communicate clearly, communicate effectively, effective communication, clear communication, communicate complex, explain complex, articulate complex, non-technical audience, technical and non-technical, cross-functional team, cross-functionally, collaborate effectively, learn quickly, get things done, results-driven, results-oriented, goal-oriented, high energy, sense of urgency, maturity, intellectual, judgment, diverse team, strong work, remote work, work remotely]
  - work: languages spoken
    weight: 2.7
    wording: [english, german, french, spanish, polish, portuguese, japanese, ukrainian, fluent english, english language, written and spoken, language skills, spoken english, english skills, level of english, b2, c1, upper-intermediate]
    except: [english text, english corpus, multilingual]
  - work: being allowed to work
    weight: 2.9
    wording: [security clearance, clearance, work authorization, authorized to work, right to work, work permit, visa, visa sponsorship, citizenship, background check, drug test, drug screen, driver's license, eligible to work, legally authorized, polygraph, 18 years, citizen, u.s. person, travel, relocate, relocation, willing to travel, overlap with, time zone, timezone, working hours, hours per week, on-site, onsite, in office, in the office, in our office, hybrid, hours a week]
  - work: offer of pay
    weight: 1.5
    wording: [salary, salaries, base pay, pay range, salary range, compensation, bonus, stock option, equity, rsu, 401k, 401(k), pension, retirement, paid time off, pto, vacation, holiday, parental leave, maternity leave, sick leave, sick day, paid leave, health insurance, medical insurance, dental, vision insurance, dental insurance, life insurance, healthcare benefits, health benefits, medical coverage, wellness, wellbeing, well-being, snacks, perk, perks, benefits package, stipend, learning budget, training budget, home office, work from home, working from home, work from anywhere, remote-first, flexible hours, flexible working hours, flexible schedule, flexible working, employee discount, commuter, macbook, remuneration, insurance coverage, disability insurance, fsa, hsa, employee assistance, team events, company events, happy hours, offsite, birthday, referral bonus, work-life balance, work life balance, career advancement, career growth, professional development, personal growth, dog friendly, health care coverage, b2b contract, employment contract, contract of employment, permanent contract, paid holidays, annual leave, days off, sports card, multisport, free lunch, unlimited pto, competitive salary, competitive compensation, coverage, volunteer, donation, tuition, mental health]
  - work: telling about the company
    weight: 2.3
    wording: [our mission, our vision, our values, our culture, our company, our customers, our clients, company culture, founded in, series a, series b, series c, venture capital, investors, headquartered, equal opportunity, equal opportunity employer, diversity, inclusion, diverse and inclusive, inclusive, reasonable accommodation, accommodation, discriminate, discrimination, race, religion, sexual orientation, gender identity, veteran status, disability, national origin, privacy policy, application process, recruiter, recruitment process, hiring manager, interview process, resume, cover letter, fortune 500, great place to work, best place to work, award, fastest growing, fast-growing, market leader, global leader, leading provider, leading company, startup, start-up, publicly traded, industry leader, employees, offices in, applicants, job description, third-party recruiters, agencies]
  - work: other meanings
    weight: 3.1
    wording: [business model, target operating model, operating model of, role model, data center, data centre, production line, model number, life science, social science, real estate, market research firm, train station, deployment of staff, business development, threat model, machine tool]
  - work: more traits
    weight: 2.4
    wording: [patience, patient with, honesty, humour, sense of humour, good listener, listens, calm under pressure, kindness, kind to colleagues, reliable person, open-minded, thick skin, common sense, polite, punctual, stamina, tact, diplomacy, at ease with, comfortable in, comfortable saying]
  - work: other languages spoken
    weight: 3.5
    wording: [dutch, italian, swedish, danish, norwegian, finnish, czech, turkish, arabic, mandarin, chinese, korean, hebrew, working language, native speaker, bilingual, second language]
  - work: other things offered
    weight: 3.4
    wording: [sabbatical, bicycle, bike leasing, childcare, creche, nursery, gym membership, meal voucher, lunch voucher, canteen, train pass, rail card, bahncard, public transport, four-day week, 4-day week, part-time, days of leave, weeks of leave, weeks of holiday, days of holiday, sick pay, pension scheme, company car, company phone, profit share, share options, conference budget, training days, relocation help, flexitime, parking]

"""#),
(path: "concepts/shared.yaml", text: #"""
# Work and skills that several families legitimately have. Our reading of what is not one family's alone.
concepts:
  - work: developing models
    weight: 0.2
    verbs: [build, develop, design, train, create, fine-tune, finetune, construct, prototype, write]
    objects: [<models>, machine learning model, predictive algorithm]
    except: [data model, business model, model training, model development]
  - work: working on models
    weight: 0.5
    verbs: [implement, evaluate, improve, test, validate, tune, refine, experiment with, iterate on, apply, model, enhance, retrain, work with, work on, build, develop, train, maintain, use, leverage]
    objects: [<models>, machine learning, deep learning, machine learning technique, ai, algorithm]
  - work: model development
    weight: 0.3
    wording: [model development, model training, model building, model evaluation, model selection, model validation, model design, feature engineering, feature selection, feature extraction, hyperparameter tuning, hyperparameter optimisation, fine-tuning, prompt engineering, model lifecycle, training data, labelled data, labeled data]
  - work: machine learning by name
    weight: 0.2
    gives-way: true
    wording: [machine learning, deep learning, artificial intelligence, ml, ai, dl, ml/ai, ai/ml]
  - work: machine learning as a field
    weight: 0.4
    wording: [nlp, natural language processing, natural language understanding, computer vision, reinforcement learning, supervised learning, unsupervised learning, neural network, llm, large language model, generative ai, genai, generative model, transformer, gradient boosting, random forest, decision tree, logistic regression, linear regression, clustering, classification, regression, dimensionality reduction, recommender system, recommendation system, time series, embedding, rag, retrieval augmented generation, diffusion model, cnn, rnn, lstm, gan, speech recognition, image processing, signal processing, optimization, optimisation, bayesian method, graph neural network, transfer learning, ml algorithm, ml concept, ml model, machine learning model, algorithm, information retrieval, knowledge graph, anomaly detection, object detection, sentiment analysis, model, robotics, autonomous vehicle]
  - work: mathematics and statistics
    weight: 1.1
    wording: [statistics, mathematics, math, maths, linear algebra, probability, calculus, statistical method, statistical technique, statistical analysis, statistical model, statistical modelling, statistical modeling, hypothesis testing, bayesian statistics, econometrics, operations research, numerical method, causal inference, experimental design, quantitative analysis, quantitative skills, statistical inference, statistical concept, statistical knowledge, statistical test]
    only-in: requirements
  - work: languages and frameworks
    weight: 1.9
    wording: [python, sql, r, java, scala, c++, golang, go, rust, javascript, typescript, matlab, bash, shell script, linux, unix, pytorch, tensorflow, keras, scikit-learn, sklearn, pandas, numpy, scipy, xgboost, hugging face, huggingface, spacy, nltk, opencv, jax, git, github, gitlab, version control, source control, jupyter, notebook, programming language, scripting language, query language, deep learning framework, machine learning framework, ml framework, ml library, machine learning library, ml tool, cloud platform, cloud provider, cloud service, cloud computing, cloud technology, cloud environment, aws, gcp, azure, google cloud, sagemaker, vertex ai, database, relational database, nosql, vector database, rest api, api, microservice, langchain, openai, web framework, flask, django, fastapi, react, node.js, nodejs, backend, back-end, frontend, front-end, full-stack, fullstack, web development, web application, data structure, postgres, mongodb, redis, elasticsearch, graphql]
  - work: tools
    weight: 0.5
    gives-way: true
    wording: [<tools>]
  - work: software engineering
    weight: 1.2
    wording: [software engineering, software development, software engineer, software developer, software design, software architecture, design pattern, coding, coding standard, programming, clean code, object-oriented, code quality, code review, unit test, unit testing, automated testing, test coverage, testing, test-driven development, agile, scrum, kanban, sprint, best practice, engineering practice, technical documentation, documentation, software, distributed system, system design, architecture, technical design, technical debt, refactoring, debugging, code, codebase, computer science, computer science fundamental, algorithms and data structure, concurrency, performance optimization, development lifecycle, engineering excellence, technical leadership, technical decision, technical direction, technical vision, technical guidance, open source, open-source, proof of concept, poc, prototype, pair programming, design review, tech stack, stack, script, full stack]
  - work: degrees
    weight: 1.9
    gives-way: true
    wording: [degree, bachelor, bachelor's, bachelors, master, master's, masters, phd, ph.d, doctorate, bs, b.s, ba, msc, m.s, ms, m.sc, bsc, b.sc, mba, ba/bs, bs/ms, quantitative field, quantitative discipline, related field, technical field, stem, stem field, equivalent experience, equivalent practical experience, graduate, undergraduate, gpa, coursework, certification, certified, diploma, university]
  - work: years of experience
    weight: 0.5
    gives-way: true
    wording: [years of experience, year of experience, years experience, years' experience, years of relevant experience, years of professional experience, years of work experience, years of industry experience, years of hands-on experience, years of related experience, years of post, years of proven experience, yrs of exp, years of working experience, industry experience, work experience, professional experience, relevant experience, previous experience, years in, data science experience, data science role, as a data scientist, as a machine learning engineer, as an ml engineer, as machine learning engineer, as an mlops engineer, similar role, similar position, relevant role, related role, track record, internship, years of practical experience]
    only-in: requirements
  - work: leading and teaching
    weight: 2.1
    wording: [mentor, mentorship, coach, coaching, junior engineer, junior colleague, junior data scientist, team member, direct report, line-manage, line manage, people management, hiring process, interviewing, recruiting, onboarding, knowledge sharing, knowledge transfer, share knowledge, sharing knowledge, lead a team, leading a team, manage a team, managing a team, technical lead, tech lead, technical mentorship, guidance, upskill, upskilling, workshop, training session, performance review, team of engineers, team of data scientists]
  - work: keeping up
    weight: 1.2
    decides: true
    wording: [stay up-to-date, stay up to date, keep up to date, keep up-to-date, up to date, up-to-date, stay current, keep current, stay abreast, keep abreast, keeping abreast, stay ahead, stay connected, staying current, stay on the cutting edge, maintain expertise in, stay informed, keep informed, stay on top of, latest advancement, latest advances, latest development, latest trend, latest research, latest technology, latest technologies, emerging technology, emerging technologies, industry trend, new technology, new technologies, current trend, recent advancement, recent advances, follow the latest, new tool, latest innovation, best tools, evaluate new, latest breakthrough]
    except: [work with the latest, using the latest, use the latest]
  - work: knowing the domain
    weight: 0.8
    gives-way: true
    wording: [domain knowledge, domain expertise, domain experience, industry knowledge, background in, experience in the industry, healthcare industry, financial services, fintech, e-commerce, ecommerce, adtech, advertising, insurance industry, healthcare, health care, credit risk, fraud, banking, retail, gaming, logistics, supply chain, blockchain, life sciences, biology, chemistry, physics, neuroscience, genomics, energy, manufacturing, automotive, startup experience, consulting experience, consultancy, public sector, regulated environment, economics, finance, bioinformatics]
    only-in: requirements
  - work: running projects
    weight: 0.8
    wording: [project management, technical project, project plan, cross-functional project, multiple projects, deliverable, timeline, milestone, proposal, daily scrum, sprint planning, design document, technical document, technical discussion, code contribution, project lifecycle, time estimate, project status, scoping and planning, program management, planning]
  - work: what a programmer does
    weight: 0.4
    gives-way: true
    wording: [software, code, programming, technical, engineering, technology, technologies, implementation, computer, best practices, library, libraries, framework, technique, tool, coding, development, concept, fundamentals, principle, principles, methodology]
  - work: knowing how
    weight: 1.0
    gives-way: true
    wording: [proficiency in, proficient in, knowledge of, understanding of, experience with, familiarity with, experience in, expertise in, background in, fluency in, familiar with, experience working with, hands-on experience]
    only-in: requirements
  - work: labelling and preparing data
    weight: 1.0
    verbs: [collect, label, annotate, clean, prepare, curate, preprocess, process, gather, generate, create, acquire]
    objects: [training data, dataset, data set, data, labelled data, labeled data, annotation, ground truth, training set, evaluation set]
    also: [data-scientist]

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
(path: "families/ai-researcher.es.yaml", text: #"""
title: AI Researcher
core:
  - nuevos algoritmos
  - método científico
builds:
  - Métodos nuevos
  - Publicaciones
  - Prototipos de investigación
does-not-do:
  - text: Mantener sistemas en producción
  - text: Las guardias

"""#),
(path: "families/ai-researcher.fr.yaml", text: #"""
title: AI Researcher
core:
  - nouveaux algorithmes
  - méthode scientifique
builds:
  - De nouvelles méthodes
  - Des publications
  - Des prototypes de recherche
does-not-do:
  - text: Exploiter des systèmes en production
  - text: Les astreintes

"""#),
(path: "families/ai-researcher.yaml", text: #"""
# Source: role definitions by TechnoLynx, 2026-05-07 ("Hiring AI Talent"); its two editions differ where it says so here.
title: AI Researcher
called: [research group, research team, "research lab|labs", university group, university lab, researcher, research scientist, ai scientist, ml researcher, machine learning researcher, applied scientist, research engineer]
core:
  - novel algorithms
  - academic methods
builds:
  - New techniques
  - Papers
  - Research prototypes
does-not-do:
  - text: Running production systems  # one edition says "typically"
    who: ml-engineer
    certainty: typically
    covers: [deploying models, handling deployments, serving predictions, prediction services,
      shipping machine learning systems, from notebook to users, turning prototypes into products,
      models in production, putting models into production, running production systems, production models,
      production code, integrating models into products, releasing software, experience with putting models to work,
      productionising, models on edge devices, model APIs, scoring and serving, batch scoring, fallbacks for models,
      maintaining live models]
    instead: hand the prototype to the ML engineer who runs it
  - text: The on-call rotation  # in one edition only
    who: mlops-engineer
    certainty: typically
    covers: [being on call, uptime and incidents]
    instead: explain the method to the MLOps engineers who watch it
concepts:
  - work: novel methods
    weight: 5.3
    wording: [novel method, novel algorithm, novel approach, novel technique, novel architecture, novel model, novel solution, novel machine learning, novel ml, novel ai, novel deep learning, novel research, original research, innovative algorithm, innovative technique, new research idea, novel idea, novel neural, novel loss, novel approaches, novel data, novel technical approach, novel technical approaches, innovative approach, innovative generative model, novel machine learning algorithm, algorithmic innovation]
  - work: inventing
    weight: 4.0
    verbs: [invent, pioneer, propose, discover, devise]
    objects: [method, algorithm, technique, approach, architecture, <models>, idea, solution, technology, framework]
  - work: advancing the state of the art
    weight: 4.0
    verbs: [advance, push, extend, improve upon, improve, exceed, define, redefine, expand, move]
    objects: [state of the art, state-of-the-art, boundary, boundaries, frontier, limits, field, sota, envelope, what is possible, fundamental experimentation, ai capabilities, the possible]
  - work: doing research
    weight: 4.0
    verbs: [conduct, perform, lead, drive, do, undertake, carry out, pursue, direct, publish, initiate]
    objects: [research, research project, research agenda, research direction, research program, research programme, research roadmap, applied research, fundamental research, cutting-edge research, academic research, ai research, ml research, machine learning research, original research, scientific research, independent research, research strategy, research experiment, research effort, basic research, deep learning research, research study, research team, research initiative, literature research, investigations]
    except: [user research, market research, customer research, research engineer, research and development of software]
  - work: research
    weight: 1.9
    wording: [research agenda, research project, research paper, research scientist, applied research, fundamental research, theoretical research, research idea, research question, research finding, scientific method, research community, research direction, research result, research experience, research background, research track record, research work, research role, research lab, research group, academic research, phd research, scientific research, ai research, ml research, machine learning research, deep learning research, research in machine learning, research problem, research prototype, as a researcher, research environment, applied scientist, research engineer, experimental science, ai researcher, industrial research, experience in research, academic experience, research and experimentation, cutting-edge research, research skills, research scientist role, ml scientist, phd-level research, research contribution, research and prototyping, areas of research, scientific literature, literature, r&d, scientific paper, hands on ml research, empirical research, theoretical and empirical, research team experience]
    except: [user research, market research, customer research, latest research, research team, product research]
  - work: researching techniques
    weight: 4.0
    verbs: [research, explore, investigate, study, experiment with, prototype, develop, test, try, survey, evaluate, benchmark, examine]
    objects: [method, technique, approach, architecture, algorithm, state-of-the-art, state of the art, cutting-edge, paradigm, new model, new ml, new approach, emerging technique, novel approach, advanced technique, research idea, recent research, sota, latest technique, new algorithm, modeling approach, modelling approach, different method, new machine learning, new ai, new ai/ml technique, newer technique, emerging ai, machine learning technology, privacy-preserving ml, idea, limitation, generative model, new heuristic, modern technique, advanced method, new method, innovative model, innovative generative, small-sample, model architecture]
  - work: papers and patents
    weight: 6.5
    verbs: [publish, present, submit, author, write, file, contribute to, prepare, co-author]
    objects: [paper, publication, patent, research paper, article, conference, journal, research result, technical publication, scientific article, workshop, white paper, technical paper, thesis]
    wording: [publication, publications, published paper, published research, publication record, publication track record, peer-reviewed, peer reviewed, first-author, neurips, nips, icml, iclr, cvpr, iccv, eccv, acl, emnlp, naacl, aaai, kdd, interspeech, icassp, siggraph, icra, patent, top-tier conference, top conference, leading conference, academic conference, ai conference, ml conference, scientific publication, academic paper, scientific paper, academic publication, technical publication, publishing paper, paper at, papers at, papers in, journal, arxiv, sigir, recsys, top tier venue, top-tier venue, academic research paper, published academic, academic journals, scientific journals, publications in, publication and presentation, conference publication, peer-reviewed journal]
  - work: reading the literature
    weight: 2.8
    wording: [research paper, ml paper, literature review, literature research, literature survey, review the literature, research literature, scientific literature, academic literature, reproduce paper, implement paper, replicate paper]
  - work: prototypes of ideas
    weight: 2.5
    verbs: [prototype, build, develop, create, implement, design]
    objects: [prototype, proof of concept, poc, research prototype, demo, proof-of-concept, proofs of concept, proof of concepts]
    also: [data-scientist, ml-engineer]
  - work: understanding how models work
    weight: 1.8
    wording: [interpretability, mechanistic interpretability, explainability research, alignment research, ai safety, ai alignment, model behavior, model behaviour, scaling law, reinforcement learning from human feedback, evals, adversarial robustness, red teaming]
    only-in: duties
  - work: contributions to the field
    weight: 1.0
    wording: [scientific contribution, research contribution, thought leadership, research publication, open research, open science, track record of research, record of publication, publication track, invited talk]
  - work: research into new methods
    weight: 4.3
    verbs: [research, invent, propose, investigate, study, explore]
    objects: [new technique, new ml technique, new ai technique, new algorithm, new method, new approach, new machine learning technique, innovative model, innovative solution, innovative algorithm, innovative generative model, ground-breaking solution, groundbreaking solution, breakthrough, newer technique, new modeling technique, new idea, novel solution]
  - work: steering research
    weight: 4.0
    verbs: [own, shape, manage, define, set, oversee, contribute to, execute, drive, lead, guide]
    objects: [research agenda, research direction, research program, research roadmap, research strategy, research effort, research initiative, research team, research project]
    except: [user research, market research, customer research]
  - work: proving
    weight: 3.5
    verbs: [prove, derive, establish]
    objects: [bound, theorem, convergence, generalisation, guarantee on]
  - work: ablations
    verbs: [run, design, conduct, perform]
    objects: [ablation, ablation study, ablation experiment]
  - work: objectives and architectures
    weight: 3.5
    verbs: [propose, invent, design, devise]
    objects: [training objective, "objective|objectives for training|learning|pretraining", loss function, learning rule, new architecture, novel architecture, "architecture|architectures for [long] sequences|reasoning"]
  - work: comparing with published methods
    verbs: [compare, benchmark, evaluate]
    objects: [new algorithm, new method, "method|methods|algorithm|algorithms with|against [the] [best] published|baselines|state", published method, published baseline]
  - work: what networks learn
    verbs: [understand, explain, find out, study, investigate]
    objects: ["what [a|the|our] network|networks|model|models has|have learned|learnt", "how [neural] networks learn|generalise|fail", inner workings]
  - work: working with universities
    weight: 3.5
    verbs: [collaborate with, work with, partner with]
    objects: [university, academia, academic, academic lab, professor, research institute, research lab]
  - work: sharing code and benchmarks
    weight: 4.2
    verbs: [release, publish, share]
    objects: [benchmark, dataset, code]
    near: [paper, research, research community, reproducible]
  - work: publishing
    weight: 3.2
    verbs: [publish, write, submit, co-author, present, defend, write up]
    objects: ["on how|why|what|when", "at|in top|leading|good|major venues|venue|conferences|conference|journals|journal", "[one|two|three|first|your|our] peer-reviewed paper|papers|article|articles", neurips, icml, iclr, cvpr, acl, preprint, "paper|papers", your findings, "results|findings|work at|in", thesis, survey article, technical report, negative result, failed experiment]
    wording: [accepted paper, peer-reviewed, top venue, preprint, programme committee, program committee, academic workshop, area chair, peer review, workshop paper, conference paper, papers accepted, citation]
    except: [white paper, position paper]
  - work: new learning methods
    weight: 2.7
    verbs: [invent, devise, think up, come up with, find, develop, discover, create, design, propose, formulate, work on, explore, try]
    objects: ["new|better|brand-new|original|untried|fundamentally|radically|novel [new|different|better|learning|training] way|ways|method|methods|approach|approaches|technique|techniques|algorithm|algorithms|architecture|architectures|objective|objectives|loss|losses|formulation|theory|learning-rule|family", "way|ways|method|methods of|to learning|learn|teach|train|training", training scheme, new optimiser, "algorithms|methods nobody|that nobody|no-one|never", "[sampling|training|learning|inference] method|methods that", novel way]
    except: ["new way|ways of working", "better way|ways of working", "better way|ways to work"]
  - work: how models learn
    weight: 3.2
    verbs: [ask, study, understand, explain, investigate, analyse, find out, examine, explore, characterise, work on, test]
    objects: ["why [large|deep|neural|language|big] models|networks|model|network|transformers", "how [large|deep|neural|language] models|networks|transformers [learn|generalise|reason|forget|fail|represent]", scientific question, open question, open problem, basic question, fundamental question, generalisation, scaling behaviour, emergent, representation, failure mode of large, inductive bias, "whether|how self-supervised|pretraining|in-context|fine-tuning|scaling|attention", "problems in|of fair|fairness|alignment|reasoning"]
  - work: reproducing published results
    weight: 3.7
    verbs: [beat, match, outperform, reproduce, replicate, challenge, improve on, go beyond, surpass, extend, re-implement, test, read, follow]
    objects: [published result, best published, recent paper, "result|results from|of|in [recent|the|a] papers|paper|literature", "results|claims of others", state of the art, published baseline, received wisdom, "paper|papers from", best known, leaderboard, strong baseline, public benchmark, academic benchmark, "group's|groups|rival paper|papers", recent work, latest work, weak spot]
  - work: theory and proofs
    weight: 3.1
    verbs: [prove, disprove, derive, show, develop, establish, work out, formalise, bound, extend, generalise]
    objects: [theorem, proof, bound, convergence, converge, "that [the|our|a] method|algorithm|estimator", theory, guarantee, sample complexity, identifiability, lemma, "process|learning|probability theory", "theory to|of"]
    wording: [fairness theory, learning theory, theoretical guarantee, convergence proof, sample complexity, theoretical analysis, theory of]
  - work: academic supervision and grants
    weight: 3.4
    verbs: [supervise, host, mentor, advise, win, apply for, represent, organise, teach, build, run, set up, write, review, give, hold]
    objects: [phd, phd student, thesis, theses, doctoral, doctorate, research grant, grant, grant proposal, programme committee, academic workshop, "workshop|workshops at|on", university, academic partner, joint project with universities, visiting researcher, postdoc, research intern, reading group, paper for conferences, "lab|us|team at conferences|conference", talk at, poster, grant proposals, "programmes|national funding"]
    near: [phd, research, university, universities, academic, grant, paper, science, conference, student, thesis, theses, workshop, doctoral, committee]
    except: [phd degree]
  - work: research benchmarks
    weight: 3.5
    verbs: [create, build, design, propose, release, publish, open-source, construct]
    objects: [benchmark, "benchmarks that|for", open dataset, public dataset, research dataset, evaluation protocol, challenge for the field, research code]
    near: [field, research, community, other researcher, paper, public, open, new, capability, reasoning]
    except: [performance benchmark, load benchmark, benchmark suite for latency]
  - work: research directions
    weight: 3.5
    verbs: [choose, set, decide, start, propose, drop, lead, plan, pursue, define, direct, pick, own, shape]
    objects: [line of research, "lines|line|direction|directions of research|enquiry|inquiry", research line, research question, research topic, research bet, "what|which to research|study|investigate", hypothesis about, long-term research, research programme, multi-year research, "[group's|team's|our] research for|over|by", research plan, topic of research, research agenda]
    except: [user research, market research, customer research]
  - work: research experiments
    verbs: [run, design, plan, conduct, do]
    objects: [original experiment, ablation, toy experiment, synthetic experiment, controlled study of models, scaling experiment, probing experiment]
    near: [method, hypothesis, theory, idea, network, <models>, learning, claim, objective, why, attention, architecture, paper]
  - work: scientific advance
    weight: 2.8
    wording: [scientific advance, scientific breakthrough, research breakthrough, new science, basic research, blue-sky research, curiosity-driven, open-ended research, scientific discovery, novel learning, novel training, novel attention, novel objective, new learning method, new training method, new architecture, new architectures, new objectives]
  - work: research demos
    weight: 3.5
    verbs: [turn, build, write, make, code]
    objects: [mathematical idea, research demo, "idea|ideas into a [small] demo|prototype", small demo, toy implementation, reference implementation]
    near: [idea, method, technique, paper, theory, algorithm, concept]

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
(path: "families/data-scientist.es.yaml", text: #"""
title: Data Scientist
core:
  - análisis
  - modelado
  - puente entre los datos y el negocio
builds:
  - Análisis exploratorios
  - Prototipos de modelos
does-not-do:
  - text: Poner modelos en producción
  - text: Construir infraestructura

"""#),
(path: "families/data-scientist.fr.yaml", text: #"""
title: Data Scientist
core:
  - analyse
  - modélisation
  - passerelle entre les données et le métier
builds:
  - Des analyses exploratoires
  - Des prototypes de modèles
does-not-do:
  - text: Mettre les modèles en production
  - text: Construire l’infrastructure

"""#),
(path: "families/data-scientist.yaml", text: #"""
# Source: role definitions by TechnoLynx, 2026-05-07 ("Hiring AI Talent").
title: Data Scientist
called: [analytics team, data science team, actuary, quant, analytics staff, business analyst, data analyst, analyst, product analyst, statistician]
core:
  - analysis
  - modelling
  - translating between data and business
builds:
  - Exploratory analyses
  - Prototypes of models
does-not-do:
  - text: Deploying to production
    who: ml-engineer
    certainty: always
    covers: [deploying models, handling deployments, serving predictions, prediction services,
      shipping machine learning systems, from notebook to users, turning prototypes into products,
      models in production, putting models into production, running production systems, production models,
      production code, integrating models into products, releasing software, experience with putting models to work,
      productionising, models on edge devices, model APIs, scoring and serving, batch scoring, fallbacks for models,
      maintaining live models]
    instead: hand the prototype to the ML engineer who serves it
  - text: Building infrastructure
    who: mlops-engineer
    certainty: always
    covers: [training and serving pipelines, platforms and infrastructure, building registries and feature stores,
      automating training and deployment, keeping systems up, cluster administration, templates and golden paths,
      operating the ML platform, uptime and incidents, drift monitoring and alerts, containerising,
      automated retraining, migrating workloads, release pipelines for models, access and secrets management,
      job scheduling]
    instead: work with MLOps engineers on what the platform offers
concepts:
  - work: exploring data
    weight: 2.5
    verbs: [analyse, explore, examine, mine, investigate, interpret, dive into, deep-dive into, interrogate, understand, study, look at, make sense of, inspect, query, evaluate, profile, dig into, review, assess]
    objects: [<data>, why customer|user|client|guest|people, what customers|users|people, large amounts of data, trend, pattern, customer behavior, customer behaviour, user behavior, user behaviour, experiment result, business performance, anomaly, correlation, root cause, metric, performance, product usage, usage, relationship, market trend, large data, experiment, key driver, driver, behaviour of users, portfolio, risk, funnel, cohort, segment, opportunity, data quality issue, outcome, effect, model output]
  - work: finding insights
    weight: 4.0
    verbs: [uncover, extract, derive, generate, surface, discover, provide, deliver, communicate, share, translate, draw, gain, find, produce, identify, present, turn, develop, distil, synthesise, glean, offer, reveal, unlock, convey, articulate, summarise, detect, ship, spot, look for]
    objects: [insight, finding, trend, pattern, conclusion, actionable insight, business insight, customer insight, data-driven insight, actionable recommendation, data-driven recommendation, analytical insight, key insight, story, value of data, data into insight]
  - work: experiments
    weight: 2.5
    verbs: [design, run, analyse, conduct, execute, evaluate, plan, lead, perform, interpret, set up, own, launch, test, formulate]
    objects: [experiment, a/b test, ab test, a/b experiment, hypothesis, study, test and control, controlled experiment, online experiment, experimentation]
    also: [ai-researcher, ml-engineer]
  - work: experiment design and causal inference
    weight: 4.3
    wording: [a/b test, a/b testing, ab test, ab testing, experiment design, experimental design, design of experiments, causal inference, hypothesis testing, split testing, statistical testing, statistical significance, multivariate test, quasi-experiment, incrementality, statistical rigor, experimentation program, test design, causal analysis]
    only-in: duties
  - work: experiment experience
    weight: 2.5
    wording: [a/b test, a/b testing, ab testing, experimentation, causal inference, experimental design, experiment design, design of experiments]
    only-in: requirements
  - work: statistical analysis
    weight: 0.9
    wording: [statistical analysis, statistical model, statistical modelling, statistical modeling, statistical method, statistical technique, predictive modelling, predictive modeling, predictive analytics, predictive model, quantitative analysis, quantitative model, statistics, regression analysis, data mining, data analysis, exploratory analysis, exploratory data analysis, eda, advanced analytics, analytics, analytical model, analytical method, analytical solution, econometric, survival analysis, simulation, segmentation, customer segmentation, cohort analysis, attribution model, churn, lifetime value, price elasticity, optimization model, analytical framework, deep-dive analysis, deep dive analysis, ad hoc analysis, ad-hoc analysis, business analysis, analytical approach, risk analysis, scorecard, credit model, data modelling technique, statistical rigour, statistical best practice, quantitative research, quantitative method, propensity model, uplift model, loss forecasting, risk model, sensitivity analysis, anomaly analysis, root cause analysis of metrics, analytical insight, analytic solution, data strategy, analytics function, analytics roadmap, measurement strategy, statistical topic]
    only-in: duties
  - work: analysis skills
    weight: 0.9
    wording: [data analysis, exploratory data analysis, data analytics, business analytics, predictive analytics, product analytics, marketing analytics, analytics experience, data mining, predictive modelling, predictive modeling, predictive model, analytics, quantitative research, analysing data, analyzing data, analyze data, analyze large, analyzing large, working with data, data wrangling, data manipulation, causal analysis, customer segmentation, statistical analysis, actionable insights, insights, large data sets, large datasets, real world data, data storytelling, storytelling, data-driven decision, data exploration, exploratory analysis, analyzing events, funnel analysis, cohort analysis, product analytics tooling, deep analysis, analytical project, data science skills, statistical knowledge, quantitative analysis, measurement, business metrics, analysing large, data science methods, data visualization, data interpretation]
    only-in: requirements
  - work: forecasting
    weight: 4.0
    verbs: [forecast, predict, estimate, project]
    objects: [demand, sales, revenue, trend, customer behavior, customer behaviour, churn, growth, outcome, business outcome, loss, default, volume, supply]
  - work: forecasts by name
    weight: 2.8
    wording: [demand forecasting, sales forecast, forecasting model, revenue forecast, time series forecasting, forecasting]
  - work: reports and dashboards
    weight: 1.1
    wording: [dashboard, data visualization, data visualisation, visualization, visualisation, business intelligence, bi tool, bi dashboard, reporting, report and dashboard, self-service analytics, tableau, power bi, powerbi, looker, metabase, superset, quicksight, qlik, excel, data visualization tool, reporting tool, scorecard, bi, bi platform, amplitude, mixpanel, google analytics, d3.js, plotly, ggplot2, shiny, slide deck, presentation of results, data studio, streamlit dashboard]
  - work: doing analyses
    weight: 3.7
    verbs: [own, conduct, perform, carry out, lead, do, run, produce, deliver]
    objects: ["[deep|ad-hoc|data|statistical|quantitative|exploratory|business|product|customer|pricing|funnel|cohort] analysis|analyses"]
    except: [root cause analysis, error analysis, performance analysis, failure analysis, competitor analysis, competitive analysis, market analysis, requirement analysis, static analysis, code analysis]
  - work: showing numbers
    weight: 3.0
    verbs: [visualise, chart, plot]
    objects: [<data>, forecast, result, metric, trend, figure, demand, revenue]
  - work: building reports
    verbs: [build, create, make, set up, design, maintain, own, automate, produce, prepare, write]
    objects: ["report|reports|dashboard|dashboards on|of|for [our|the] sales|revenue|demand|customers|growth|costs|figures|kpis|marketing", "sales|revenue|business|kpi|executive|management|finance|marketing|customer report|dashboard"]
  - work: scoping business problems
    weight: 5.0
    verbs: [identify, scope, frame, translate, define, prioritise, formulate, map, convert, recognise, turn, structure, break down, gather, elicit, determine, discover, uncover]
    objects: [business problem, business need, business requirement, business question, business challenge, use case, business opportunity, business objective, business goal, business use case, customer problem, client need, stakeholder need, ai use case, ml use case, analytics need, high-impact opportunity, business case, new opportunity, requirement from stakeholder, client requirement, problem statement, ambiguous problem, open-ended question, ambiguous question, ill-defined problem, real business problem, areas of opportunity, high-level business requirement, business value, opportunity for ai, opportunity for machine learning, application of machine learning, key business area, business area]
    except: [data use case]
  - work: choosing business problems
    verbs: [decide, choose, pick, select]
    objects: ["which [business] problem|problems|question|questions", "which use case|cases", business problem]
  - work: solving business problems
    weight: 2.5
    verbs: [solve, understand, address, tackle, explore, analyse, find, identify, transform, improve, answer, investigate]
    objects: [business problem, business need, business question, business challenge, business, business process, business outcome, customer need, user need, consumer need, real-world problem, business impact, business context, opportunity, problem to solve, product need, customer problem, business objective]
  - work: scoping and prioritising business problems
    weight: 4.1
    wording: [technical scoping, project scoping, requirements gathering, requirement gathering, requirements-gathering, problem scoping, use case discovery, scoping of business problems]
  - work: framing problems
    weight: 0.5
    wording: [problem framing, problem formulation, problem definition, business translation, business understanding, business acumen, business case, business sense, value assessment, feasibility of ai, translate business]
  - work: metrics and what they say
    weight: 4.0
    verbs: [define, develop, measure, track, establish, set, design, own, quantify, evaluate, monitor, improve, move, understand, report on]
    objects: [kpi, key metric, success metric, business metric, key performance indicator, product metric, metric, business impact, impact, product performance, north star metric, roi, success criteria, effectiveness, measurement framework]
    wording: [kpi, kpis, key performance indicator, success metric, north star metric]
  - work: presenting results
    weight: 2.5
    verbs: [present, communicate, explain, report, share, convey, tell, articulate, deliver, showcase, visualise, disseminate, advise on]
    objects: [result, finding, analysis, analyses, insight, recommendation, outcome, conclusion, complex analysis, model result, data story, presentation, complex data, statistical concept]
    near: [stakeholder, leadership, executive, management, business, client, customer, non-technical, audience, decision maker, senior leadership, team, partner, leader]
    also: [ai-researcher]
  - work: informing decisions
    weight: 2.5
    verbs: [inform, influence, drive, guide, support, shape, improve, enable, make, advise, optimise]
    objects: [business decision, decision-making, decision making, strategic decision, product decision, decision, data-driven decision, informed decision, business strategy, data-informed decision, decision maker, strategy, product strategy, business outcome, data strategy, policy]
    wording: [data-driven recommendation, strategic recommendation, decision support, decision science]
    except: [technical decision, design decision, architectural decision, architecture decision, decision tree]
  - work: working as a data scientist
    weight: 0.2
    wording: [applied data science, data science team, analytics team, data science problem, data science project, data science work, data science solution, data science model]
  - work: data science practice
    weight: 2.6
    wording: [data science project, data science problem, data science solution, data science method, data science technique, data science practice, data science initiative, data science roadmap, data science work]
  - work: working with the business
    weight: 2.5
    verbs: [partner with, work with, collaborate with, advise, consult, work closely with, meet with, support, engage with, interface with]
    objects: [business unit, business team, business stakeholder, business partner, product manager, product team, product leader, marketing, finance, executive, leadership, senior management, client, customer, stakeholder, product owner, business leader, decision maker, operations team, risk team, marketing team, growth team, commercial team]
  - work: being the data scientist
    weight: 0.2
    wording: [as a data scientist, data scientist with, data scientist will]
    only-in: duties
  - work: finding out why
    weight: 3.6
    verbs: [analyse, explain, find out, work out, check, measure, quantify, estimate, test]
    objects: [why, whether, how much, how many, how often, "what drives|causes|predicts", "which customers|users|guests|products|people", "how customers|users|guests|people|demand|prices|sales"]
    near: [customer, user, guest, traveller, sales, booking, order, demand, price, revenue, churn, cancellation, complaint, campaign, discount, noise, difference, late, business]
    except: ["whether|why [the|a|an|our] service|system|deployment|pipeline|build|cluster|alert|model"]
  - work: measuring effects
    weight: 2.4
    verbs: [measure, quantify, estimate, assess, evaluate, determine]
    objects: [effect, causal effect, lift, uplift, elasticity, "value|impact of [the|our|a] change|campaign|discount|price|feature|launch", statistical significance]
  - work: customer profiles
    weight: 3.3
    verbs: [segment, profile, compare]
    objects: [customer, user, guest, account, "customer|user groups|segments"]
  - work: answering questions with data
    weight: 3.5
    verbs: [answer]
    objects: ["question|questions from|of [the] sales|business|product|marketing|finance|management|leadership|stakeholders|operations", business question, ad-hoc question, product question]
  - work: answering with data
    weight: 3.5
    verbs: [answer, recommend, advise]
    objects: [question, "what to do", action, change]
    near: [<data>, number, evidence, statistics, analysis]
  - work: explaining numbers
    verbs: [tell, explain, show, present, report]
    objects: ["what [the|our|these] numbers|data|results|figures|forecasts mean|say|show", "what drives"]
  - work: management reports
    verbs: [write, prepare, build, make, produce]
    objects: [report, dashboard, briefing, slide]
    near: [leadership, management, board, executive, sales, finance, planner, decision]
  - work: fitting statistics
    weight: 3.7
    verbs: [run, fit, build, apply]
    objects: ["linear|logistic|bayesian|multilevel regression|regressions", regression, survival model, hypothesis test, significance test]
  - work: predicting business figures
    weight: 3.4
    verbs: [forecast, predict, estimate, project, work out, call, calculate]
    objects: [how many, how much, how long, who, "which customers|patients|users|players|machines|orders|members", demand, need, sales, stock, price, arrival, attendance, footfall, consumption, usage, delivery time, delay, occupancy, workload, staffing, claim, loss, risk of, likelihood, probability, turnover, cancellation, lifetime value, churn]
    also: [ml-engineer]
  - work: statistical uncertainty
    weight: 3.1
    verbs: [attach, state, quantify, calculate, report, explain, give, put, check, settle, choose, set, say]
    objects: [error bar, confidence interval, margin of error, uncertainty, sample size, statistical power, significance, "how sure|certain", credible interval, false positive, base rate, power calculation]
    wording: [error bar, confidence interval, margin of error, sample size, statistical power, p-value, power analysis, confounder, confounding, selection bias, holdout group, control group, treatment effect, difference-in-differences, natural experiment, synthetic control, randomised trial, survival curve, uplift, propensity score, regression discontinuity, seasonality, case mix, bootstrap]
    only-in: duties
  - work: comparing groups
    weight: 3.5
    verbs: [compare, contrast, adjust]
    objects: [rate, site, group, period, cohort, region, variant, channel, branch, store, campaign, hospital, ward, route, country, segment, "this|last year"]
    except: [compare models, compare methods, compare algorithms, compare vendors]
  - work: finding patterns and causes
    weight: 2.4
    verbs: [look for, find, dig, dig through, dig out, spot, trace, uncover, discover, hunt for, detect, search for, pick out, track down]
    objects: [pattern, cause, likely cause, seasonal, trend, outlier, "what|which drives|explains|causes", driver, cause of, reason, root cause, fraud, anomaly, "signals|signal in"]
    near: [<data>, customer, sales, claim, reading, record, sensor, patient, complaint, player, transaction, user, season, order, return, delay, price, market, behaviour, figure, churn]
  - work: estimating figures
    weight: 3.5
    verbs: [put, set]
    objects: [figure on, number on, numbers on, price on, value on, "number|figure|value to"]
  - work: explaining results to decision makers
    weight: 3.7
    verbs: [explain, tell, walk, show, report, present, brief, take, advise, summarise, boil down, write up, recommend]
    objects: [number, figure, driver, result, finding, story, trend, forecast, analysis, analyses, pattern, risk, evidence, answer, survey, "what it means|shows", effect, recommendation, trade-off]
    near: [board, committee, director, minister, council, manager, planner, executive, finance, leadership, buyer, merchandiser, clinician, underwriter, decide, head of, department, ceo, cfo, store, trader, editor, operation, marketing, commercial, plain]
    only-in: duties
  - work: charts and dashboards
    weight: 4.0
    verbs: [make, draw, build, plot, design, produce, keep, maintain, create]
    objects: [chart, graph, plot, "[weekly|monthly|daily|management|sales|live] dashboard", "[weekly|monthly|management|quarterly|board] report", dashboard, "[executive|regional|store] dashboards"]
    except: [knowledge graph, computation graph, compute graph, graph database, graph neural network, helm chart, "dashboard|dashboards for|of|on [the|our] platform|cluster|service|services|models|latency|training|gpu|drift|endpoint|pipeline|pipelines", monitoring dashboard, grafana, error report, bug report, incident report]
  - work: prioritising use cases
    weight: 4.9
    verbs: [rank, prioritise, choose, size, weigh, select, pick, assess, judge, decide, work out, find, identify, propose, define, turn, frame, collect, learn, interview, gather, hold, write, sort]
    objects: [idea, use case, "problem|problems worth|to", "which problem|problems|question|questions|ideas|parts|use|areas|processes|projects|teams", "where ai|machine|models|ml|analytics can|could|should|would|helps|help|pays|pay", "what ai|machine|ml should|could|can|ought", business question, vague question, "what problem|question", "question|questions from|of the", "project|projects by", their problem, "problems|ideas|projects worth", "worth starting|doing|solving|pursuing", "which of their", ai project, discovery workshop, pain point, business case, initiative]
    near: [value, payback, worth, business, gain, benefit, saving, impact, roi, solve, ai, machine learning, model, measure, department, return, invest, money, data, answer, decision, workshop, client executive, department head, business unit, deserve, worth starting]
    except: [research question, research idea]
  - work: profiling data
    weight: 3.6
    verbs: [poke around, check, look at, profile, explore, get to know, inspect, sift, examine, go through, dig into, make sense of, study, read]
    objects: [dataset, data set, new data, sales data, customer data, claims data, sensor data, survey data, usage data, transaction data, booking data, "years of data|records|sales|claims|logs", survey answer, log of, "churn|sales|demand|returns|complaints|usage|margin|turnover by", customer churn]
    except: [data quality check]
  - work: recommending actions
    weight: 2.9
    verbs: [recommend, advise, suggest]
    objects: ["what to|we should", "which products|customers|offers|prices|markets", "whether to|we", "where to|we", change, price, keep, action, offer, next step]
  - work: defining success measures
    weight: 3.5
    verbs: [decide, define, choose, agree, design, set, write down, own]
    objects: ["which measures|metrics|figures|kpis|numbers", measure of success, success measure, definition of metrics, metric definition, "measures|measure for|of|we", target metric, kpi definition, "how success|we is|measure", "what counts as", "what success|good looks|means"]
  - work: A/B tests and trials
    weight: 3.6
    verbs: [analyse, run, read, set up, design, evaluate, plan, judge, size, call]
    objects: [split test, holdout, trial, pilot, campaign test, price test, pricing test, test group, "test|tests of [new|our|the] prices|offers|pages|layouts|campaigns|emails", winner, geo test, holdout group, control group, "test|tests on|for our|the|landing|checkout", price experiment]
    except: [trial run, load test, unit test, pilot line, clinical trial software]
  - work: segmenting customers
    weight: 3.0
    verbs: [group, segment, cluster, sort, classify, divide]
    objects: [customer, player, user, patient, household, store, member, subscriber, supplier, driver, passenger, shopper, merchant, viewer, reader, card holder, account holder, policyholder, client, traveller, farm, branch, product group]
    near: [by, into, behaviour, spend, group, who, how, need, value]
  - work: measuring whether a change worked
    weight: 3.7
    verbs: [find out, measure, test, check, answer, work out, show, evaluate, establish, prove, determine, tell, say, learn]
    objects: ["whether|if [the|our|a|new|this|that] campaign|discount|change|offer|layout|price|feature|rules|treatment|programme|promotion|loyalty|policy|email|emails|it|they", "did the", "what difference", "effect of", "impact of", "what worked", "how well campaigns|offers|prices|promotions"]

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
(path: "families/ml-engineer.es.yaml", text: #"""
title: ML Engineer
core:
  - entrenamiento de modelos
  - puesta en producción
  - optimización
builds:
  - Modelos en producción
  - La infraestructura que los sirve
does-not-do:
  - text: Construir desde cero pipelines de datos
  - text: Investigar métodos nuevos
  - text: Acotar y priorizar problemas de negocio

"""#),
(path: "families/ml-engineer.fr.yaml", text: #"""
title: ML Engineer
core:
  - entraînement de modèles
  - mise en production
  - optimisation
builds:
  - Des modèles en production
  - L’infrastructure qui les sert
does-not-do:
  - text: Construire des pipelines de données de zéro
  - text: Chercher des méthodes nouvelles
  - text: Cadrer et hiérarchiser les problèmes métier

"""#),
(path: "families/ml-engineer.yaml", text: #"""
# Source: role definitions by TechnoLynx, 2026-05-07 ("Hiring AI Talent"). What is marked with a remark is read from
# its text, or is our own reading.
title: ML Engineer
called: [ml team, machine learning team, applied team, ml engineering, machine learning engineer, ml/ai engineer, ai engineer, deep learning engineer, applied ml engineer]
core:
  - model training
  - deployment
  - optimisation
builds:
  - Models in production
  - Serving infrastructure
does-not-do:
  - text: Building data pipelines from scratch
    who: data-engineer
    certainty: always
    covers: [data pipelines, pipelines into the warehouse, nightly loads, data ingestion]
    instead: work with data engineers on what their pipeline delivers
  - text: Research for novel methods
    who: ai-researcher
    certainty: always
    covers: [novel methods, inventing, research into new methods, advancing the state of the art, doing research,
      steering research, papers and patents, contributions to the field, objectives and architectures, proving,
      new learning methods, publishing, how models learn, theory and proofs, research directions, scientific advance]
    instead: tell the researchers where published methods fall short
  - text: Scoping and prioritising business problems  # from the text, not the table
    who: data-scientist
    certainty: always
    covers: [scoping business problems, choosing business problems, scoping and prioritising business problems,
      prioritising use cases]
    instead: tell the data scientist who frames the problem what a model can do
concepts:
  - work: deploying models
    weight: 5.0
    verbs: [deploy, release, ship, launch, roll out, productionise, productionalise, operationalise, productise, host, serve, put live, bring live]
    objects: [<models>, machine learning, ml, ai, forecast]
    wording: [model deployment, ml deployment, model serving, model inference, model release, deployment of models, production deployment, ml serving]
  - work: handling deployments
    weight: 3.5
    verbs: [own, lead, handle, manage, do, take over, carry out]
    objects: ["deployment|deployments|release|releases|rollout to|into production", "deployment|release|rollout of [the|our|your] models", model deployment, model release]
    also: [mlops-engineer]
  - work: serving predictions
    weight: 3.5
    verbs: [serve, expose, put]
    objects: [<models>, prediction, recommendation, forecast]
    near: [api, endpoint, millisecond, request, traffic]
  - work: shipping machine learning systems
    weight: 4.0
    verbs: [deploy, release, ship, launch, roll out, productionise, productionalise, operationalise, productise]
    objects: [<ml-systems>, <models>, algorithm, prototype, pipeline]
  - work: models in production
    weight: 4.0
    verbs: [build, develop, design, implement, create, improve, optimise, maintain, own, run, train, scale, integrate, take, bring, put, move, deliver, write, support, operate, work on, work with, debug, iterate on, update, refine, ship, develop and deploy]
    objects: [<models>, <ml-systems>, machine learning, ml, ai, algorithm]
    near: [<production>]
  - work: putting models into production
    weight: 2.2
    verbs: [put, bring, take, move, get, run, operate, deliver]
    objects: [<models>, <ml-systems>, machine learning, prototype, forecast]
    near: [production, production environment, production system, live]
  - work: running production systems
    weight: 3.5
    verbs: [run, operate, maintain, support]
    objects: [production system, production service]
    also: [mlops-engineer]
  - work: production models
    weight: 0.2
    wording: [production model, production machine learning, production ml, production ai, production-grade model, production-ready model, production-level machine learning, production-grade machine learning, production-grade ml, production algorithm, models in production, ml in production, machine learning in production, model in production, models into production, models to production, model to production, ml models in production, production inference, production-quality machine learning, production data science, productionized model, deployed model, deploy models, production deployment, models at scale, put models into production, ml models into production, models into products, machine learning into production, productionize models, production ml system, production-level ml, production-level data science]
  - work: production code
    weight: 0.5
    wording: [production code, production-ready code, production-grade code, production-level code, production-quality code, product-quality code, production-level machine learning code, production software, production-ready software, production system, production application, production server, production-level product, production-ready solution, production-grade solution, production deployed solution, production-grade ai, production environment, production services]
  - work: optimising models and inference
    weight: 5.0
    verbs: [optimise, accelerate, speed up, reduce, cut, lower, improve, profile, tune]
    objects: [inference, inference speed, inference time, latency, throughput, serving cost, model latency, model size, memory footprint, runtime performance, model efficiency, gpu utilization, inference performance, deep learning workload, neural network performance, application performance, model performance on hardware, gpu performance]
    wording: [quantisation, quantization, model compression, knowledge distillation, distillation, model pruning, tensorrt, onnx, onnx runtime, inference optimisation, model optimisation, inference engine, inference server, low-latency inference, real-time inference, gpu kernel, cuda kernel, edge deployment, on-device model, triton inference server, torchserve, vllm, model acceleration, mixed precision, hardware acceleration, inference latency, real-time prediction, cuda, cudnn, gpu programming, gpu optimisation, gpu optimization, compiler, ml compiler, performance profiling, performance tuning, performance analysis, kernel optimization, hardware accelerator, edge device, embedded device, quantised model, deep learning workload, inference workload, compression technique, model compression technique, inference cost, gpu acceleration, gpu architecture, deep learning compiler, mlir, llvm, tvm, performance optimization of, memory optimization, hardware-aware, neural network optimization, deep learning performance, performance measurement, profiling]
  - work: integrating models into products
    weight: 2.8
    verbs: [integrate, embed, incorporate, productise, expose]
    objects: [<models>, <ml-systems>, machine learning, ai, ml, algorithm]
    near: [product, application, platform, workflow, business application, production system, existing system, service, infrastructure, feature, user experience, software]
  - work: building machine learning systems
    weight: 2.5
    verbs: [build, design, develop, architect, implement, maintain, scale, own, create, lead, engineer, improve, operate, enhance, deliver, work on]
    objects: [<ml-systems>, ml component, machine learning component, ml backend, ml service, machine learning pipeline for products, backend for ml, chatbot, voice assistant, search system, retrieval system, ranking system, recommendation engine, recommender engine, detection system, computer vision pipeline, conversational system, ai feature, ai-based feature, ml technology, ai technology, assistant]
    also: [ai-researcher]
  - work: training at scale
    weight: 4.0
    verbs: [train, optimise, parallelise]
    objects: [large model, large language model, large-scale model, foundation model, model training, training run]
    wording: [distributed training, large-scale training, training at scale, multi-gpu training, large-scale machine learning, large scale machine learning, large-scale model, large scale model, models at scale, machine learning at scale, ml at scale, large-scale ml, large-scale deep learning, parallel training, distributed machine learning, model parallelism, data parallelism, billions of parameters, deepspeed, megatron, horovod]
  - work: end-to-end machine learning
    weight: 0.6
    wording: [end-to-end machine learning, end-to-end ml, end to end machine learning, full ml lifecycle, entire ml lifecycle, full machine learning lifecycle, entire machine learning lifecycle, ml lifecycle, prototype to production, concept to production, research to production, ideation to production, from research to production, idea to production, from prototype to production, end-to-end model, full model lifecycle, full-stack ml, full-stack machine learning, development to deployment, design to deployment, prototyping to deployment, model lifecycle, machine learning systems end-to-end, machine learning project end-to-end, from prototyping to, end-to-end ai, end-to-end solution, entire model, model development lifecycle, full life cycle of ai, from concept to deployment, prototyping to production, from idea to production, whole ml lifecycle, model development to deployment, life cycle of machine learning]
  - work: machine learning engineering
    weight: 0.2
    wording: [machine learning engineering, ml engineering, ml software, applied machine learning engineer, ml systems design, ml system design, machine learning system design, productionizing, productionising, productionization, machine learning design, full-stack ml engineer, applied ml, applied machine learning, production experience with machine learning, deploying machine learning, deploying ml, deploying models, model integration, ml integration]
  - work: search, ranking and recommendations
    weight: 2.5
    verbs: [build, design, develop, improve, own, enhance, optimise, implement, scale]
    objects: [recommendation, personalization, personalisation, search relevance, ranking, recommendation algorithm, content discovery, ad targeting, bidding algorithm, search engine, feed ranking, candidate retrieval, recommendation pipeline, ranker, search ranker, recommender, search, feed, personalised feed]
  - work: machine learning that works for users
    weight: 2.5
    verbs: [improve, enhance, power, drive, personalise, launch, ship]
    objects: [user experience, customer experience, user engagement, product experience, feature, product feature, new feature, search experience]
    near: [<models>, <ml-systems>, machine learning, ml, ai]
  - work: making models perform
    weight: 2.7
    verbs: [optimise, improve, tune, accelerate, scale, profile, analyse, enhance, debug]
    objects: [model performance, performance of models, model training, training performance, training speed, deep learning workload, workload, model accuracy, model quality, prediction quality, performance of ml, accuracy of models, algorithm performance, neural network training]
    except: [business performance]
  - work: releasing software
    weight: 2.5
    verbs: [deploy, release, ship, launch]
    objects: [software, feature, code, solution, service, application, product, system, algorithm, prototype]
  - work: experience with putting models to work
    weight: 0.2
    wording: [deploying models, deploying machine learning models, deployment of models, deployment of machine learning, deploying ml models, model deployment, productionizing models, productionizing ml, productionizing machine learning, models deployed, ml deployment, putting models]
    only-in: requirements
  - work: working as a machine learning engineer
    weight: 0.2
    wording: [as a machine learning engineer, as an ml engineer, as machine learning engineer, machine learning engineer with, ml engineer with]
    only-in: duties
  - work: from notebook to users
    weight: 3.5
    verbs: [bring, take, carry, move, get, own, develop, build, lead]
    objects: ["model|models|prototype|prototypes|idea|ideas from [the|a] notebook|notebooks|research|prototype|prototypes|idea|ideas|data|experiment|experiments to|into production|service|services|users|customers|product|products", "prototype|prototypes|notebook|notebooks to|into production|service|services|users|customers"]
  - work: turning prototypes into products
    weight: 4.4
    verbs: [turn, convert, rewrite, translate, harden, make, refactor, take, grow, develop, port, bring, release]
    objects: [prototype, notebook, research code, proof of concept, research result]
    near: [production, service, product, software, customer, user, application, app, live, market, running, system, java, c++]
  - work: prediction services
    weight: 3.5
    verbs: [write, build, design, develop, own, implement]
    objects: ["prediction|inference|recommendation|ranking|scoring|search service|api", "service|services that answers|serves|predicts|predict|serve|ranks"]
  - work: retraining
    weight: 2.0
    verbs: [retrain]
    objects: [<models>, ranking, recommendation]
  - work: distributed training jobs
    weight: 2.6
    verbs: [distribute, parallelise, speed up, accelerate, scale]
    objects: [training, "training of [the|our] models", training job]
    near: [gpu, gpus, machine, node, accelerator, tpu, memory]
  - work: productionising
    weight: 2.9
    verbs: [productionise, productionalise, operationalise, industrialise, port, rewrite, release]
    objects: [engine, forecast, prototype, decision, scoring, score, analysis, code, idea, method, result, work, notebook, prediction, research, solution]
  - work: prediction latency and cost
    weight: 3.7
    verbs: [cut, reduce, lower, bring down, halve, keep, hold, improve, meet, shrink, trim, squeeze, measure, get, make, bring]
    objects: [response time, p99, p99 latency, p95 latency, tail latency, prediction latency, cost per prediction, cost per request, cost per query, price per token, memory use, memory usage, size of models, model size, inference cost, cost of inference, "[serving|prediction|inference|scoring] latency", time to first token, "milliseconds|millisecond at|per|in|for|on", "models|model|classifier answering|answers|responds|respond", latency]
    wording: [cost per prediction, cost per token, tokens per second, predictions per second, latency budget, response time of models, milliseconds per prediction, p99 latency]
  - work: models on edge devices
    weight: 2.2
    verbs: [get, run, fit, squeeze, shrink, bring, port, compress, convert, make, put, optimise, deploy]
    objects: [<models>, network, speech recognition, image recognition, object detection, detection, prototype]
    near: [phone, device, camera, chip, edge, browser, scanner, microcontroller, onnx, tensorrt, triton, car, vehicle, robot, drone, tablet, cpu, embedded, board, on-device]
  - work: model APIs
    weight: 3.6
    verbs: [wrap, expose, package, offer, build, design, write]
    objects: [<models>, model api, prediction, score, recommendation, forecast]
    near: [api, rest, grpc, endpoint, interface, microservice]
  - work: scoring and serving
    weight: 2.2
    verbs: [write, build, own, load-test, harden, scale, design, test, operate, rewrite, maintain, improve, speed up, code, create, develop, ship, tune, profile]
    objects: [batch scoring, scoring service, scoring job, scoring api, prediction endpoint, inference endpoint, inference code, inference service, serving code, serving stack, serving layer, serving path, model endpoint, prediction service, prediction api, real-time scoring, inference, model server, rest service, recommendation api, recommendations api, "service|api through|behind|that returns", inference server]
    wording: [batch scoring, scoring service, scoring job, prediction endpoint, inference endpoint, inference code, serving code, serving stack, serving layer, model endpoint, prediction service, inference service, real-time scoring, online inference, online prediction, batch inference, shadow mode, shadow traffic, shadow deployment]
  - work: batch scoring
    weight: 3.6
    verbs: [score, batch-score, rescore]
    objects: [policyholder, customer, transaction, payment, claim, user, item, order, request, account, record, listing]
    near: [overnight, real time, millisecond, batch, nightly, per second, live]
  - work: fallbacks for models
    weight: 3.5
    verbs: [design, build, think up, write, add, handle, plan, implement]
    objects: [fallback, circuit breaker, graceful degradation, timeout, retry, guardrail, "bad|missing input|inputs"]
    near: [<models>, prediction, inference, service, endpoint, answer, assistant]
  - work: maintaining live models
    weight: 2.6
    verbs: [fix, debug, own, chase down, repair, support, keep, look after, answer for, be responsible for]
    objects: [<models>, prediction, recommendation, ranking, recommender]
    near: [live, in use, real users, after release, launch, traffic, customer, answering]
  - work: replacing rules with models
    weight: 3.5
    verbs: [replace, swap, retire]
    objects: [rules, rules engine, rule engine, heuristic, rule-based system, if-else, keyword search, legacy model, vendor model]
    near: [<models>, learned, machine learning, classifier, prediction, own]
  - work: retrieval and question answering
    weight: 2.7
    verbs: [write, build, own, develop, improve, implement, design, ship, add, extend]
    objects: [retrieval, answer generation, "retrieval and generation", rag pipeline, rag service, semantic search, vector search, question answering, document search, assistant, copilot, chat assistant, retrieval step, document extraction, extraction]
  - work: production code for models
    verbs: [write, build, develop, maintain, rewrite, refactor, harden, test]
    objects: ["tested|maintainable|reliable|production code|services|software|python|c++"]
    near: [<models>, prediction, feature, ranking, inference, training, serving, live]
  - work: integrating predictions
    weight: 3.8
    verbs: [wire, plug, hook, build, embed, integrate, put, connect, deliver]
    objects: [score, prediction, predictor, recommendation, forecast, classifier, recommender]
    near: [crm, app, website, checkout, booking, call centre, order system, software, flow, product page, tool that, screen]
  - work: model compression
    weight: 3.6
    verbs: [quantise, distil, prune, compress, shrink]
    objects: [<models>, network]

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
(path: "families/mlops-engineer.es.yaml", text: #"""
title: MLOps Engineer
core:
  - pipelines
  - monitorización
  - infraestructura
builds:
  - Pipelines de entrenamiento y de servicio
  - Observabilidad
does-not-do:
  - text: Desarrollar modelos
  - text: Acotar problemas de negocio

"""#),
(path: "families/mlops-engineer.fr.yaml", text: #"""
title: MLOps Engineer
core:
  - pipelines
  - supervision
  - infrastructure
builds:
  - Des pipelines d’entraînement et de mise en service
  - L’observabilité
does-not-do:
  - text: Développer des modèles
  - text: Cadrer les problèmes métier

"""#),
(path: "families/mlops-engineer.yaml", text: #"""
# Source: role definitions by TechnoLynx, 2026-05-07 ("Hiring AI Talent"); its two editions differ where it says so here.
title: MLOps Engineer
called: [mlops, mlops team, platform team, platform engineering, devops team, infrastructure team, ml platform team, sre, sre team, cluster administrator, cluster team, operations team, ml ops engineer, ml platform engineer, ml infrastructure engineer, platform engineer, devops engineer, site reliability engineer]
core:
  - pipelines
  - monitoring
  - infrastructure
builds:
  - Training and serving pipelines
  - Observability
does-not-do:
  - text: Developing models
    who: ml-engineer
    certainty: always
    covers: [developing models, building machine learning systems]
    instead: support the ML engineers whose models go through the pipeline
  - text: Framing business problems  # in one edition only
    who: data-scientist
    certainty: typically
    covers: [scoping business problems, choosing business problems, scoping and prioritising business problems,
      prioritising use cases]
    instead: work with the data scientist who frames the problem
concepts:
  - work: training and serving pipelines
    weight: 5.0
    verbs: [build, design, develop, create, implement, maintain, operate, run, own, automate, optimise, orchestrate, manage, set up, scale, improve, architect, deploy, monitor, streamline, engineer, enhance, develop and maintain]
    objects: [machine-learning|ml|mlops|ml-ops|training|serving|inference|model|retraining|deployment|experimentation|experiment|llmops|ai|ai/ml|evaluation|ci/cd|feature|release|batch-inference|model-training|model-deployment|model-serving|delivery|devops|automated-training|automated|orchestration|annotation|data-science pipeline|workflow, ml|model|training|inference system pipeline, pipelines for machine learning, pipelines for training, pipelines to deploy, batch pipeline, streaming and batch pipeline, end-to-end ml pipeline, end-to-end pipeline, ml workflow, model deployment process, build and deploy system, deployment process, deployment workflow]
  - work: machine learning pipelines
    weight: 0.2
    wording: [machine-learning|ml|mlops|ml-ops|training|serving|inference|model|retraining|deployment|model-training|model-deployment|ci/cd pipeline]
  - work: platforms and infrastructure
    weight: 5.0
    verbs: [build, design, develop, create, implement, maintain, operate, run, own, automate, optimise, manage, set up, scale, improve, architect, provision, support, evolve, deploy, configure, harden, provide, engineer, enhance, extend, define, migrate, drive, lead, work on, administer, look after]
    objects: [infrastructure, machine learning platform, ml platform, ai platform, model platform, data science platform, inference platform, serving platform, training platform, mlops platform, ml infrastructure, ai infrastructure, ml infra, cloud infrastructure, compute infrastructure, training infrastructure, serving infrastructure, inference infrastructure, model serving system, inference system, ml tooling, training system, serving system, experimentation platform, experiment infrastructure, compute platform, cluster, gpu cluster, kubernetes cluster, developer tooling, internal tooling, internal platform, ml framework, platform, developer platform, ml tool, ml developer, data science environment, model training system, monitoring system, deploy system, deployment system, build system, inference service, ml foundation, cloud platform, data science tool, tooling, ml workflow, platform component, machine learning infrastructure, mlops infrastructure, mlops framework, mlops tool, compute environment, ml environment, training environment, workflow orchestration, training framework, self-service, tool, dataset creation tool, training tool, evaluation tool, model training tool, platform and tool, tools and process, ml architecture, backend service, distributed system, distributed backend, compute, training job, gpu infrastructure, ai/ml platform, distributed training infrastructure, evaluation framework, model evaluation framework, automation framework, cloud-native application, backend system, data center, storage system, debugging system]
    except: [data infrastructure, data platform, product platform, cross-platform, platform efficiency, platform experience, platform growth, platform user]
  - work: machine learning infrastructure
    weight: 2.6
    wording: [ml infrastructure, ml platform, machine learning platform, machine learning infrastructure, ai infrastructure, ai platform, inference platform, inference system, ml infra, ml systems infrastructure, model serving platform, model serving infrastructure, serving infrastructure, training infrastructure, compute infrastructure, cloud infrastructure, ml tooling, infrastructure for machine learning, platform engineering, platform engineer, infrastructure engineering, site reliability, sre, infrastructure]
    except: [data infrastructure]
  - work: continuous integration and delivery
    weight: 3.4
    wording: [ci/cd, ci for, ci cd, cicd, ci-cd, continuous integration, continuous deployment, continuous delivery, jenkins, github actions, gitlab ci, circleci, azure devops, argocd, argo cd, argo, gitops, infrastructure as code, infrastructure-as-code, iac, iaac, terraform, cloudformation, ansible, pulumi, helm, helm chart, puppet, chef, build automation, devops, dev ops, devsecops, release automation, deployment automation, blue/green, canary, spinnaker, deployment strategy, build and release, bicep]
  - work: containers and orchestration
    weight: 5.4
    wording: [docker, kubernetes, k8s, container, containers, containerization, containerisation, container orchestration, containerized, eks, gke, aks, openshift, ecs, fargate, docker compose, rancher, istio, service mesh, orchestration tool, orchestration technology, podman, knative, kserve, kfserving, seldon, bentoml, ray serve, sagemaker pipelines]
  - work: monitoring models and systems
    weight: 4.0
    verbs: [monitor, observe, track, log, alert on, instrument, watch, detect, troubleshoot, diagnose, resolve, maintain]
    objects: [<models>, model performance, performance of models, drift, data drift, model drift, concept drift, pipeline, system, ml system, service, model health, production issue, incident, outage, system health, system performance, deployment, production environment, infrastructure, alert, ml workload, cluster, production model, model quality, model degradation, ml pipeline, issue, accuracy, ml production issue, model behavior, model behaviour, changes in data, data characteristic, ai performance, models in production, health, operational metric]
  - work: observability
    weight: 2.6
    wording: [observability, model monitoring, drift detection, data drift, model drift, prometheus, grafana, datadog, splunk, elk stack, logging and monitoring, monitoring and alerting, monitoring tool, monitoring system, monitoring solution, lifecycle monitoring, performance monitoring, production monitoring, monitoring and logging, alerting, telemetry, cloudwatch, new relic, monitoring, evidently, model observability, dashboards and alerts, model performance in production, model behavior in production, monitoring and troubleshooting, model quality monitoring, metrics tracking, monitoring framework, model health, monitoring changes]
  - work: registries, feature stores and tracking
    weight: 2.6
    wording: [model registry, feature store, model versioning, data versioning, experiment tracking, model governance, metadata store, artifact store, model catalog, mlflow, kubeflow, dvc, weights and biases, weights & biases, wandb, feast, tecton, neptune.ai, clearml, metaflow, flyte, zenml, sagemaker, azure machine learning, azure ml, vertex ai pipelines, model management, reproducibility, reproducible, experiment management, lineage tracking, model store, databricks mlflow, experiment tracking tool, ml experiment tracking, model registries, feature stores, azure machine learning service, sagemaker pipeline, training pipeline tool]
  - work: computing clusters
    weight: 2.1
    wording: [gpu cluster, compute cluster, slurm, gpu scheduling, resource scheduling, cluster management, hpc, capacity planning, resource management, autoscaling, auto-scaling, compute resource, compute cost, cloud cost, cost optimization, cost efficiency, gpu resource, gpu utilisation, nvidia gpu, job scheduler, resource utilization, efficient use of resources, gpu infrastructure, multi node, multi-node, hpc storage, rdma, networking, storage system, gpu fleet, compute fleet, resource efficiency, capacity]
  - work: keeping systems up
    weight: 2.5
    verbs: [ensure, improve, maintain, guarantee, increase, own, support]
    objects: [reliability, availability, scalability, uptime, stability, security, resilience, performance and reliability, operational excellence, system reliability, performance, sla, slo, fault tolerance]
    near: [ml, machine learning, <models>, <ml-systems>, pipeline, platform, infrastructure, service, system, production, cluster, deployment, ai]
    wording: [sla, slo, service level, incident response, incident management, root cause analysis, disaster recovery, operational excellence, high availability, fault-tolerant, production support, production incident, system administration, system reliability, site reliability, reliability engineering, troubleshooting]
  - work: being on call
    weight: 5.0
    wording: [on-call, on call, on-call rotation, pager duty, pager]
  - work: machine learning operations
    weight: 3.9
    wording: [mlops, ml ops, ml-ops, ml operations, machine learning operations, llmops, aiops, mlops engineer, ml ops engineer, mlops practice, mlops principle, mlops tool, mlops framework, mlops solution, machine learning workload, ml workload, operationalization of models, operationalization, operationalizing, llmops paradigm, mlops stack, mlops platform, mlops experience, mlops culture, operationalizing models, model operations, ml lifecycle management, model lifecycle management, ml platform team]
  - work: automating training and deployment
    weight: 5.0
    verbs: [automate, streamline, standardise, simplify, accelerate, orchestrate, schedule]
    objects: [training, deployment, retraining, model training, model deployment, model evaluation, model lifecycle, ml workflow, ml lifecycle, workflow, testing, model development, machine learning lifecycle, release, model delivery, deployment process, pipeline, infrastructure, machine learning workflow, ml process]
  - work: building registries and feature stores
    weight: 5.3
    verbs: [build, design, develop, maintain, own, enhance, implement, operate, manage, set up, run]
    objects: [feature store, model registry, experiment tracking, metadata store, model catalog, experimentation tool, annotation tool, evaluation tool, feature computation, model management]
  - work: enabling those who build models
    weight: 2.5
    verbs: [enable, support, help, accelerate, empower, unblock, assist]
    objects: [data scientist, ml engineer, machine learning engineer, research scientist, researcher, ml team, ai team, data science team, modeler, model developer, machine learning practitioner, ml practitioner, scientists]
    near: [platform, tool, tooling, infrastructure, pipeline, deploy, deployment, production, environment, framework, scale, workflow, service, cluster]
  - work: cost and use of machines
    weight: 3.3
    verbs: [optimise, reduce, control, forecast, track, manage, monitor]
    objects: [cost, cloud cost, compute cost, infrastructure cost, spend, utilisation, utilization, resource utilization, gpu utilization, capacity, cloud resource]
  - work: architecture that holds
    weight: 2.5
    verbs: [design, define, architect, implement, own, drive]
    objects: [architecture, system architecture, cloud architecture, platform architecture, cloud solution, distributed system, service, framework]
    near: [resilience, resiliency, reliability, scalability, scalable, performance, availability, mlops, cloud, secure, fault-tolerant, security, deployment]
  - work: platform documentation
    verbs: [document, explain]
    objects: ["[ml|model|training|serving] platform"]
  - work: rollbacks
    verbs: [roll back]
    objects: [release, deployment, <models>, version]
  - work: incident response
    weight: 3.8
    verbs: [respond to, handle, resolve, answer, manage]
    objects: [incident, outage, alert, page]
  - work: machine costs
    verbs: [cut, lower, reduce, control, watch]
    objects: [bill, cloud bill, "cost|costs of [our|the] training|compute|gpus|serving|inference|cloud|cluster", spend]
  - work: templates and golden paths
    weight: 3.5
    verbs: [provide, build, maintain, offer, design, own]
    objects: ["template|templates for|from|that [new|model|ml] services|service|models|pipelines|which|teams", project template, service template, golden path, paved road, self-service platform]
  - work: training lineage
    verbs: [trace, track, record, reproduce, version]
    objects: [training run, lineage, "which data [a|the] model|models", model version, "data and models|code"]
  - work: service levels
    weight: 3.5
    verbs: [define, set, meet, agree, keep]
    objects: [service level, slo, sla, error budget]
  - work: cluster administration
    weight: 3.9
    verbs: [keep, upgrade, patch, run, operate, administer, schedule]
    objects: [gpu cluster, kubernetes, kubernetes cluster, training cluster, gpu, node pool]
  - work: operating the ML platform
    weight: 4.0
    verbs: [keep, hold, run, look after, maintain, upgrade, patch, back up, own, operate, administer, guarantee, test, scale, size, restore, secure]
    objects: [model platform, ml platform, ai platform, scoring platform, training platform, inference platform, gpu machine, gpu box, gpu server, training server, machine learning server, notebook server, gpu pool, gpu farm, training environment, ml environment, machine learning environment, jupyterhub, model hosting, backup, artefact store, artifact store, inference server, gpu node, feature store, training node]
  - work: uptime and incidents
    weight: 3.7
    verbs: [write, lead, run, own, produce, keep, take, join, hold, respond to, be, cover, share, restore]
    objects: [runbook, playbook, post-mortem, postmortem, incident review, uptime, on-call rota, rota, pager, on-call duty, first responder, "service|services running|up", model outage, outage]
    near: [<models>, ml, platform, prediction, cluster, pipeline, serving, inference, training, model outage, ai, endpoint, scoring, on-call, uptime, machine learning]
    wording: [model outage, uptime of models, uptime of the platform, platform uptime, on-call for models]
    also: [ml-engineer]
  - work: drift monitoring and alerts
    weight: 3.4
    verbs: [set up, build, add, define, write, spot, catch, detect, watch, configure, put in place, create, tune]
    objects: [alarm, alert, drift, drift check, drift monitor, monitoring, monitor, "checks and alarms", data drift, health check, skew, "skew between training", stale feature, silent failure, anomaly in traffic]
    near: [drift, <models>, prediction, endpoint, serving, inference, training, platform, cluster, feature]
    except: [alert customers, fraud alert]
  - work: containerising
    weight: 2.0
    verbs: [containerise, dockerise, package]
    objects: [code, training code, <models>, job, service, training, script, experiment, environment, research code]
  - work: automated retraining
    weight: 3.5
    verbs: [automate, build, set up, schedule, trigger, own, provide, standardise]
    objects: [retraining, one-click retraining, retraining job, retraining schedule, automatic retraining, scheduled retraining, continuous training]
    wording: [automatic retraining, automated retraining, scheduled retraining, one-click retraining, continuous training, retraining pipeline]
  - work: migrating workloads
    weight: 2.4
    verbs: [move, migrate, shift, port]
    objects: [training job, training, workload, job, notebook, experiment, platform, <models>]
    near: [cloud, azure, aws, kubernetes, cluster, gcp, data centre, vertex, sagemaker]
  - work: release pipelines for models
    weight: 2.0
    verbs: [build, own, fix, automate, speed up, shorten, design, run, simplify, create, maintain, set up, cut]
    objects: [release pipeline, release process, release train, approval gate, promotion of models, "path|way|time from commit|approved|approval|training|trained", rollback, canary release, blue-green deployment, deployment pipeline, "pipeline that tests|deploys|ships|releases|retrains|trains"]
  - work: access and secrets management
    weight: 3.6
    verbs: [manage, roll out, set up, own, introduce, control, define, keep]
    objects: [secret, secrets management, access control, permission, credential, quota, role-based access, network policy]
    near: [ml, machine learning, <models>, gpu, cluster, platform, environment, training, notebook, endpoint]
  - work: compute cost
    weight: 3.5
    verbs: [cut, lower, reduce, control, watch, bring, keep, track, report, forecast, plan, bring down, halve, save]
    objects: [gpu spend, cloud spend, cloud bill, gpu bill, gpu hours, gpu budget, gpu time, gpu quota, compute budget, training cost, cost of training, spot instance, idle gpu, capacity, monthly cloud bill, "bill for training|gpus|compute|cloud", cloud cost, compute cost, gpu cost]
    wording: [gpu spend, cloud spend on training, spot instance, idle gpu, gpu quota, gpu hours, gpu capacity, gpu bill]
  - work: self-service tooling
    weight: 3.7
    verbs: [give, provide, offer, let, build, maintain, ship, simplify, make easy, shorten]
    objects: [self-service, "self-service way|tool|platform|portal", project template, cookiecutter, starter template, command-line tool, internal tool, "tools|tooling for|that data|researchers|modellers|teams", environment, "how teams|researchers|scientists|people request|get|launch|start|deploy|ask", "way|ways to deploy|launch|train|request", onboarding of teams]
    near: [data scientist, scientist, researcher, ml engineer, modeller, team, experiment, training, deploy, platform, gpu, gpus]
  - work: model lineage and versions
    weight: 3.6
    verbs: [make, keep, track, record, trace, version, register, document, ensure, guarantee, select, run, introduce, choose]
    objects: [traceable, reproducible, audit trail, lineage, provenance, model version, model inventory, training run, "which data|code|version", data and code, experiment metadata, experiment tracker, experiment tracking, model registry, registry]
    near: [<models>, run, training, data, code, release]
  - work: job scheduling
    weight: 3.6
    verbs: [run, schedule, manage, operate, tune, own, administer, see to it]
    objects: [job queue, gpu queue, training queue, scheduler, slurm, ray cluster, node pool, gpu cluster, gpu allocation, nightly run, scoring run, nightly scoring, training run, batch run]

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
(path: "language/signals.csv", text: #"""
# Words that lean: towards whose work a text is about, beside the concepts of the families, and towards what the role has
# to do with it, beside the frames. Each row counts once in a text. The numbers are added up; 0.3 is a hint, 1 is much.
# They were fitted to postings whose statements people had labelled, and may be changed by hand: what a word should lean
# to is what a reader who knows the field would say. no-work is what belongs to no family, such as pay and traits.
words;data-scientist;ml-engineer;mlops-engineer;ai-researcher;data-engineer;product;shared;no-work;owns;collaborates;requires;none
abilities ability;1.1;0.1;0.1;;-0.1;;-0.4;-0.1;;;1;-0.2
able;;;;;;;;;-0.1;0.1;0.8;-0.2
about;;;;;;;;;-0.7;-0.1;0.7;0.1
addition additional additionally;;;;;;;;;-0.1;0.1;-0.1;0.6
advance advanced advancement advancements advances advancing;-0.1;-0.1;-0.1;0.6;0.1;0.1;0.7;-0.2;0.4;-0.3;-0.2;0.2
ai;-0.3;-0.4;0.5;;-0.4;0.4;;0.1;0.7;0.1;-0.2;-0.1
algorithm algorithmic algorithms;-0.1;0.8;-0.3;-0.2;0.7;0.1;0.9;-0.3;;;;
all;;;;;;;;;0.1;-0.5;-0.1;0.2
allow allowance allowed allowing allows;-0.1;-0.5;0.5;;;;;0.2;-0.6;;;0.9
also;;;;;;;;;-0.1;0.6;0.1;-0.3
analyse analyses;1;0.2;;;;;-0.3;-0.6;0.8;-0.1;0.1;-0.5
analyst analysts;0.5;-0.1;;-0.1;;;0.2;;;;;
analytic analytical analytics;0.9;0.1;;;0.2;;;-0.3;-0.1;0.3;0.1;-0.6
analyze analyzers analyzes analyzing;0.7;-0.1;0.1;0.1;-0.1;-0.2;0.3;-0.2;1.1;0.2;-0.2;-0.2
and;;;;;;;;;0.3;-0.3;0.1;-0.1
applied applies apply applying;;0.6;0.1;;-0.1;-0.1;-0.3;;;;;
applicability applicable applicant applicant's applicants application applications;;0.4;-0.1;-0.1;-0.3;;;0.1;;;;0.7
approach approaches;0.1;0.2;-0.1;-0.5;-0.1;0.3;-0.1;0.4;;-0.2;0.7;
architectural architecture architectures;-0.1;1;0.2;;;;-0.2;;0.3;-0.2;0.2;-0.7
art;;;-0.1;-0.2;;;0.6;;;;;
as;;;;;;;;;0.5;-0.2;0.1;-0.1
ask asked asking;;;;;;;;;;;0.8;-0.1
assist assistance assistant assistants assisting assistive assists;;;;;;;;;;0.6;;
at;;;;;;;;;-0.2;-0.1;0.1;0.3
audio;-0.1;;-0.1;0.9;;0.1;-0.3;0.2;;;;
augment augmentation augmented augmenting;;;;;;;;;-0.3;-0.1;0.1;0.9
automate automated automating automation;;0.5;-0.2;;0.3;;-0.3;;;;;
aws;-0.2;0.2;0.6;;0.2;;-0.2;-0.3;;;0.5;-0.3
azure;;-0.4;0.3;;-0.2;;0.6;-0.1;;;;
background backgrounds;-0.4;0.3;-0.2;;;;0.3;0.3;-0.6;-0.2;0.4;0.2
base based bases;;0.4;-0.1;;-0.5;0.1;-0.5;0.2;;;;
benefit benefiting benefits;;;;;;;;;;;-0.1;1
best;0.2;;-0.2;-0.1;0.1;-0.1;0.4;;;;;
better;0.3;-0.6;0.2;0.1;-0.1;-0.1;-0.2;0.2;-0.2;0.1;-0.1;1
build building buildings builds;0.1;0.3;0.5;-0.2;-0.2;;-0.5;;;;;
business businesses;0.7;;;-0.5;0.5;;-0.1;;;;0.1;-0.5
by;;;;;;;;;-0.1;0.1;-0.6;0.3
candid candidate candidate's candidates;;;;;;;;;-0.7;;1.3;
capabilities capability capable;-0.1;0.1;-0.3;;;0.4;0.4;;-0.3;0.3;0.3;-0.4
career careers;;;;;;;;;;;;0.7
case cases;;-0.2;0.3;;;;0.2;-0.1;;;;
cd;;;0.5;;;;-0.2;;;;;
challenge challenged challenger challenges challenging;0.1;;-0.4;;-0.1;-0.1;;0.2;0.3;-0.5;0.7;-0.3
ci;;;0.6;;;;-0.2;-0.1;;;;
clear clearly;0.6;-0.1;0.2;;;;-0.2;0.1;;;;
client client's cliente clients;1.1;-0.2;-0.1;0.1;-0.1;0.4;-0.1;0.2;;;;
close closed closely closeness;-0.2;;0.2;;;-0.1;0.6;;-0.1;1;-0.2;0.1
cloud clouds;-0.1;;0.5;;-0.5;;0.2;;0.3;-0.1;0.1;-0.4
code coding;-0.1;0.3;;;;;0.4;-0.2;0.7;-0.2;0.2;-0.5
collaborate collaborating collaboration collaborations collaborative collaboratively collaborator collaborators;-0.3;0.3;-0.2;-0.1;0.1;-0.1;0.6;0.8;-0.2;1.1;0.2;-0.4
collect collected collecting collection collective collectively collects;0.2;0.3;-0.5;-0.1;0.2;-0.4;-0.9;0.1;;;;
comfort comfortable comfortably;;;;;;;;;-0.3;0.1;0.8;-0.1
communicate communicated communicates communicating communication communications communicative communicator;0.3;-0.3;;0.5;-0.2;;-0.5;0.5;0.2;-0.2;0.9;-0.5
companies company company's;0.5;-0.3;0.1;-0.2;-0.2;;;0.6;-0.2;0.2;-0.4;0.5
complex complexities complexity;0.1;-0.1;0.4;-0.5;-0.2;-0.1;0.1;0.2;-0.1;-0.3;0.5;0.1
component components;;0.5;-0.4;;;-0.1;;0.1;;;;
computation computational computations compute computer computers computing;-0.1;;0.1;;-0.3;;0.5;0.1;-0.3;-0.3;0.3;0.6
concept conception concepts;-0.5;0.2;0.1;0.3;-0.1;-0.1;-0.1;0.1;;;;
conduct conducted conducting;0.7;-0.3;;;;-0.2;0.3;;0.6;;-0.3;
consider considered considering;;;;;;;;;;;-0.3;0.8
consistency consistent consistently consisting consists;;;;;;;;;-0.8;0.2;-0.2;0.2
continual continually continue continued continues continuing continuous continuously;;-0.2;;-0.3;;;0.4;0.3;0.1;-0.2;0.5;-0.1
contribute contributes contributing contribution contributions;0.1;-0.1;0.5;-0.1;-0.2;;0.2;;-0.1;1.5;0.1;-0.1
core;;;;;;;;;;;-0.3;1
create created creates creating;0.3;;-0.4;0.4;;;-0.2;;0.2;-0.6;;
cross;0.4;;-0.2;-0.1;;0.1;0.4;;-0.2;0.7;0.2;-0.3
custom customer customer's customers customization customized customizing;;0.2;0.1;-0.1;-0.2;0.3;;-0.3;0.3;-0.2;-0.3;0.2
cut cutting;0.4;;-0.1;;0.2;;-0.2;0.5;;;;
data data's;0.6;-0.1;0.3;-0.6;0.8;-0.5;0.1;-0.7;0.3;;;-0.3
dataset datasets;;;;;;;;;0.6;-0.4;0.3;-0.3
date dates dating;;-0.2;-0.2;0.1;;0.1;0.5;-0.1;;;;
day days;0.2;-0.5;0.3;;;;-0.2;0.3;0.1;-0.2;-0.1;0.4
de;;;;-0.2;0.2;0.2;;-1;0.1;0.2;-0.1;-0.9
decision decisioning decisions;-0.5;;;0.3;;;;0.5;0.2;-0.6;0.4;-0.2
deep;0.3;-0.1;-0.2;-0.1;-0.1;0.1;0.7;0.3;;-0.2;0.5;
define defined defines defining;0.3;-0.6;;-0.2;;0.8;-0.1;0.1;0.6;;-0.4;
degree;-0.2;0.1;;-0.1;;;0.5;;;;0.5;-0.3
deliver delivered delivering delivers;-0.3;;-0.1;0.1;;0.3;-0.8;0.2;;;;
demonstrable demonstrate demonstrated demonstrates demonstrating demonstrations;;;;;;;;;-0.4;;0.6;
depend dependable dependencies dependent dependents depending depends;;;;;;;;;-0.2;;;0.7
deploy deployability deployed deploying deployment deployments deploys;-0.2;0.4;1.1;;0.3;;-0.6;-0.1;;;;
descript description descriptions descriptive;;;;;;;;;-0.1;0.1;-0.1;0.6
design designated designation designed designers designing designs;0.2;0.2;-0.8;;;0.1;-0.4;-0.4;;;;
develop developed developer developers developing development developments develops;0.2;0.1;-0.3;;-0.2;;0.1;-0.3;0.2;0.1;-0.5;-0.1
differ difference differences different;-0.1;;;;0.1;-0.1;-0.4;;;;-0.4;0.8
direct directed direction directions directly directs;-0.4;-0.6;;0.3;-0.1;;;0.5;;;;
disabilities disability disabled;;;;;;;;;;;-0.6;0.9
distribute distributed distributing distribution distributions;-0.1;0.3;0.7;-0.1;0.2;0.1;-0.2;-0.2;0.8;-0.1;0.1;-0.5
diverse diversity;;;;;;;;;-0.2;0.2;-0.9;0.4
docker dockerization dockerized;;;;;;;;;-0.7;-0.2;0.3;0.2
document documentation documenting documents;0.1;0.4;-0.4;-0.2;;;0.9;-0.3;1;0.1;-0.3;-0.1
domain domains;;-0.1;0.1;-0.1;;;0.6;-0.1;;;;
drive drives driving;0.3;0.4;-0.5;0.1;-0.3;-0.2;0.3;-0.1;0.5;-0.3;0.1;-0.1
early;;;;;;;;;-0.9;0.1;-0.1;0.4
edge;0.3;;-0.1;-0.1;0.1;;-0.1;0.6;;;;
effective effectively effectiveness effects;-0.3;-0.3;;-0.2;0.4;;0.2;0.4;-0.2;0.2;0.5;-0.8
efficiencies efficiency efficient efficiently;-0.1;0.3;;-0.1;0.3;;-0.5;0.3;;;;
empower empowered empowering empowers;;;-0.1;-0.1;0.1;0.1;;0.6;;;;
en;0.3;0.4;;;;;0.4;-0.6;-0.1;0.2;0.1;-1.3
end ended ending ends;0.1;1;-0.2;0.4;-0.1;0.1;-0.4;-0.2;;;;
engine engineer engineered engineering engineers engines;-0.2;1;-0.2;-0.5;0.1;-0.1;0.7;0.1;0.2;1.3;-0.2;-0.3
enhance enhanced enhancement enhancements enhances enhancing;-0.3;0.3;-0.2;0.4;;;0.2;;0.8;;-0.6;
enjoy enjoyable enjoying enjoyment enjoys;;;;;;;;;;;0.9;-0.2
ensure ensures ensuring;;0.3;0.3;;-0.1;-0.2;0.1;-0.1;0.5;0.1;-0.1;-0.1
environment environments;;-0.1;0.4;-0.1;;;;0.6;0.3;-0.1;;
equivalent equivalents;;;0.1;;-0.1;;0.6;-0.1;;;;
establish established establishing establishment;-0.1;-0.4;;;;;0.5;-0.1;;;;
estimate estimated estimates estimating estimation estimations;;;;;;;;;0.5;;-0.2;
etl;0.1;-0.3;-0.2;;0.8;;-0.1;;;;;
evaluate evaluated evaluating evaluation evaluations evaluators;-0.5;0.4;0.3;-0.1;0.1;-0.3;0.3;-0.4;;;;-1
excel excellence excellent;-0.2;-0.1;;;;0.5;-0.1;0.2;-0.4;;0.4;
excited excitement excites exciting;;;;0.2;-0.1;;-0.6;0.7;0.1;-0.1;0.7;-0.4
execute executed executing execution executive executives;;;;;;;;;0.7;0.2;-0.3;-0.2
expect expectation expectations expected expects;;;;;;;;;;;0.2;-0.8
experience experiences experiment experimenting experiments;0.1;;-0.6;;;-0.3;0.2;-1.3;-0.7;0.1;1.4;-0.1
experimental experimentation;0.5;-0.3;-0.1;0.8;-0.1;0.1;-0.3;0.1;;;;
expertise;0.5;-0.1;;0.1;;;0.4;-0.1;0.2;-0.2;0.5;-0.2
extend extended extending extends;;;;;;;;;0.6;0.1;-0.1;-0.1
factor factorizations factors;;;;;;;;;-0.2;0.2;-0.2;1.3
familiar familiarity;0.3;-0.2;;;0.3;;0.4;-0.5;0.1;-0.1;0.6;-0.5
fast;;;;;;;;;-0.4;-0.1;0.1;0.3
feature features featuring featurization;;;-0.1;;-0.2;0.8;0.3;-0.5;;;;
field fields;-0.3;;;-0.1;0.2;;0.6;;;;0.6;-0.5
financial financially;;-0.2;;-0.1;-0.1;;0.1;0.5;-0.3;;;0.8
fine;;0.6;;;;;-0.2;;;;;
flexibility flexible flexibles;;;;;;;;;-0.3;0.1;-0.1;0.4
focus focused focuses focusing;-0.1;;0.8;;-0.4;0.2;-0.1;;;-0.4;;0.5
follow followed following follows;-0.2;;-0.1;0.1;;;0.5;-0.3;;;;
foundation foundational foundations;;;;;;;;;-0.9;0.1;-0.1;0.3
framework frameworks;;;;;;;;;-0.1;0.1;0.4;-0.4
from;;;;;;;;;0.3;0.1;-0.5;-0.1
function functional functionalities functionality functionally functions;0.1;0.5;-0.2;0.2;-0.1;-0.1;0.2;-0.2;;;;
future;;;;;;;;;0.2;-0.2;-0.2;0.6
generate generated generating generation generations generative;;0.6;;0.8;;0.2;-0.3;-0.6;;0.7;-0.1;
get getting;0.1;-0.4;0.1;;-0.1;;;0.5;;;;
global globally;-0.2;0.4;-0.2;0.1;;;-0.5;0.9;-0.1;-0.2;0.1;0.8
goal goaling goals;-0.1;-0.1;;0.2;;0.2;-0.3;0.6;;;;
govern governance governed government;-0.1;-0.1;-0.2;;0.8;0.1;0.3;;;;;
guide guided guides guiding;0.5;-0.5;-0.1;;;;0.6;-0.2;;;;
guidance;;;;;;;;;0.8;-0.3;0.2;-0.2
hand handing hands;-0.2;0.2;0.5;-0.1;0.1;0.2;-0.2;-0.2;0.3;;;-0.3
hardware;;0.5;-0.2;;;;-0.1;0.4;;;;
has;;;;;;;;;-0.5;0.1;0.2;-0.1
have having;;;;;;;;;-0.3;-0.5;0.3;0.3
healthcare;;;;;;;;;-0.1;0.1;-0.1;1
help helped helpful helping helps;0.2;0.1;-0.3;;;;-0.5;0.5;-0.1;0.9;-0.6;0.1
high highly;-0.4;0.6;;-0.2;0.1;;;0.5;-0.4;-0.1;0.3;0.1
how;1;-0.4;0.1;;0.2;-0.2;;-0.2;;;;
ideal ideally;0.2;;0.2;;-0.2;;0.3;-0.4;-0.1;0.1;1.1;-0.7
identify identifying;0.6;0.2;-0.1;0.2;-0.1;0.1;-0.3;-0.2;0.7;0.4;-1.1;-0.4
if;;;;;;;;;;;-0.1;0.7
implement implementable implementation implemented implementing;-0.1;0.6;0.1;-0.3;0.3;0.1;-0.3;-0.4;0.7;0.3;-0.3;-0.5
improve improved improvement improvements improves improving;0.5;-0.1;-0.2;-0.3;0.3;-0.1;0.4;0.1;;;;
in ins;;;;;;;;;-0.1;-0.3;0.6;0.1
inclusion inclusive inclusivity;;;;;;;;;;;-0.3;0.7
individual individual's individuality individualized individuals;;0.5;-0.1;0.2;;;-0.4;0.1;;;;
industrial industries industry industry's;-0.2;0.3;-0.3;-0.1;;;0.6;0.3;-0.4;-0.2;0.2;0.8
infer inference inferences;0.3;-0.1;1.3;;-0.1;0.1;-0.4;;;;;
infrastructure infrastructures;-0.2;;-0.1;;1.3;0.1;0.2;-0.1;;;;
innovate innovating innovation innovations innovative innovatively innovator innovators;-0.1;-0.2;;-0.1;;0.5;0.4;0.4;;;;
insight insightful insights;-0.1;-0.1;-0.1;-0.4;0.3;0.1;0.3;0.1;0.6;-0.4;-0.3;0.3
integral integrate integrated integrates integrating integration integrations integrative integrity;0.4;1.3;-0.7;;;-0.1;-0.4;0.2;0.1;0.9;-0.7;-0.1
intelligence intelligent intelligently;;0.2;-0.4;0.2;;-0.1;-0.1;0.2;;;;
interpret interpretability interpretable interpretation interpreter interpreting interprets;0.3;-0.4;;0.6;;0.1;-0.4;;;;;
is;;;;;;;;;-0.1;-0.2;0.1;0.9
issue issues;;0.1;-0.1;;;;0.5;;0.8;0.1;-0.1;-0.2
it it's its;;;;;;;;;0.2;0.1;-0.5;-0.1
iterable iterable's iterate iterates iterating iteration iterations iterative iteratively;;-0.5;0.2;;;-0.1;-0.2;0.4;;;;
job jobs;0.1;0.1;-0.3;-0.1;;;-0.2;0.6;0.2;-0.2;-0.3;0.5
join joined joining;0.1;0.3;0.2;-0.1;0.1;-0.1;-0.6;-0.1;;;;
key keys;0.4;0.1;;-0.1;;-0.4;-0.3;;0.8;-0.2;;
know knowing knows;;;;;;;;;-0.1;;0.7;
knowledge;-0.6;-0.1;0.2;;0.3;;0.2;-0.2;0.2;-0.3;1;-0.2
kubernetes;;0.1;0.9;;-0.5;;-0.3;-0.1;;;;
lab labs;;;;0.5;;;-0.3;;;;;
language languages;-0.4;0.3;-0.4;;-0.1;;0.6;0.3;;-0.3;0.5;
large;0.2;;-0.1;;0.2;;-0.3;-0.4;;;;
latest;-0.2;-0.6;-0.1;0.5;;0.1;;0.3;;;;
launch launched launching;;0.1;;-0.1;;0.9;-0.3;;;;;
lead leading leads;-0.4;;0.1;-0.1;-0.1;;0.2;;;;;
leader leaders;-0.1;;;-0.1;;0.2;0.5;;0.3;0.1;-0.1;-0.7
learn learned learning learnings;-0.6;;;0.1;-0.5;-0.5;0.2;0.1;0.1;-0.6;0.2;-0.1
least;;;;;;;;;;;0.6;-0.4
level leveling levels;-0.4;-0.1;0.2;;;-0.1;0.1;0.4;0.4;-0.4;0.5;-0.4
life life's;;;;;;;;;-0.5;;;0.7
like likely;;;-0.1;0.5;;;0.2;-0.3;-0.5;-0.3;0.3;0.3
llm llm's;;0.6;;-0.2;;;;-0.1;;;;
llms;;0.4;0.1;-0.1;;;;-0.1;;;;
located location location's locations;0.2;-0.1;;;;;-0.3;0.6;-0.1;0.1;-0.4;1
look looking looks;0.3;0.8;-0.4;0.1;0.1;-0.1;-0.3;-0.4;0.4;-0.3;0.3;-0.9
love loved lovely loves;0.2;-0.3;;-0.1;;;-0.1;0.6;-0.1;0.1;-0.1;0.9
machine machines;0.1;0.9;0.8;-0.2;-0.1;-0.1;0.5;-0.8;;;;
maintain maintainability maintainable maintainer maintaining maintains;-0.3;0.5;-0.1;;0.1;-0.1;0.6;;;;;
make makes making;;;;;;;;;-0.2;0.1;-0.1;0.4
manage managed management manager managers manages managing;-0.6;-0.7;-0.1;-0.3;0.1;0.1;0.4;0.5;;;;
market marketers marketing markets;0.5;-0.1;;-0.2;;0.4;-0.1;0.4;;;;
mathematical mathematics;-0.1;-0.1;;;;;0.5;-0.2;;;;
may;;;;;;;;;;;-0.7;0.9
member members;-0.2;-0.3;;0.3;;0.5;;0.3;0.9;-0.4;-0.4;0.4
mentor mentored mentoring mentors;-0.3;-0.1;;0.1;;;0.5;;0.7;-0.3;0.2;-0.2
mentorship;;;;;;;;;0.9;-0.3;;
method methodical methods;-0.2;0.4;;0.6;;;0.3;-0.2;;0.4;;-0.3
methodologies methodology;0.2;-0.2;-0.5;0.1;0.4;;-0.1;;;;;
metric metrics;-0.2;0.2;;;;0.1;0.5;;;;;
mindset;;;;;;;;;;;0.7;-0.5
mission;-0.1;0.2;;-0.3;;;;0.5;;;;
ml;-0.4;0.9;1.3;0.1;-0.4;-0.1;0.4;-0.6;;;;
mlops;-0.2;0.5;0.2;;-0.1;-0.1;;0.2;0.3;-0.2;0.2;-0.6
model model's modeled modelers modeling modelling models;-0.1;0.8;1;0.1;0.2;-0.1;-0.2;-0.8;0.5;0.4;-0.4;-0.5
monitor monitoring monitors;-0.3;-0.4;1;;0.2;;-0.4;0.1;-0.2;0.1;-0.1;0.7
more;;;;;;;;;;-0.3;;0.3
most mostly;0.2;0.3;-0.1;0.1;-0.1;-0.1;-0.5;0.2;;;;
motivated motivates motivation motivations motive;;;;;;;;;;-0.2;0.8;
multiple;0.1;;-0.1;;-0.2;;0.2;0.6;;;;
must;;;;;;;;;;;1.1;-0.4
need needed needing needs;;;;;;;;;-0.1;0.1;0.2;-0.8
neural;;0.4;;0.5;;;-0.2;-0.4;;;;
new;;;;;;;;;0.2;0.4;-0.4;-0.2
nlp;0.1;;0.2;;;;0.6;-0.4;0.2;;;-0.7
not;;;;;;;;;0.2;-0.2;-0.2;0.5
observability observation observational observed;;;;;;;;;-0.6;-0.1;0.1;0.7
office officer officers offices;;;;;;;;;0.1;-0.1;-0.2;0.7
one one's ones;;;;;;;;;0.5;-0.3;-0.2;0.2
operate operated operates operating operation operational operations operators;;;;;;;;;-0.1;0.8;0.1;-0.1
opportunities opportunity;;;;;;;;;0.2;-0.2;-1.2;0.6
optimal optimization optimizations optimize optimized optimizing;;1.2;-0.1;;0.2;;-0.2;-0.1;0.9;;-0.2;
or;;;;;;;;;-0.3;0.1;0.9;-0.1
orient orientation oriented;;;;;;;;;-0.3;-0.1;0.5;0.1
other other's others;;;;;;;;;-0.2;0.5;0.1;-0.1
our ours;;;;;;;;;0.1;-0.1;-0.4;0.3
ownership;;;;;;;;;-0.2;-0.1;0.1;0.6
part parte parts;;;;;;;;;0.1;0.6;-0.1;-0.2
participants participate participates participating participation;-0.4;;-0.2;;;0.6;0.6;-0.1;0.5;0.4;-0.4;-0.7
particular particularly;-0.2;-0.3;;;0.4;;0.5;0.1;;;;
partner partner's partnered partnering partners;0.2;;-0.2;-0.6;;-0.2;0.2;;-0.1;0.6;0.1;-0.2
passion passionate;;;-0.5;;0.1;0.2;;0.5;-0.2;-0.1;0.7;0.1
pay paying;;;;;;;;;;;-0.4;0.7
people people's;0.3;-0.1;;;;;-0.3;0.6;;;;1.6
perform performance performances performant performed performer performing;0.4;0.4;0.1;-0.2;-0.4;-0.3;0.6;-0.1;0.6;-0.2;0.2;-0.4
person personable personal personality personalization personalize personalized personalizing personally persons;-0.5;;-0.4;;;0.4;;0.6;-0.2;0.2;-0.2;0.5
pipeline pipelines pipelining;-0.5;0.3;0.2;;1.2;;-0.5;-0.3;0.6;;;-0.6
plan planned planning plans;-0.1;0.2;-0.2;-0.3;0.1;0.6;0.2;-0.2;;;;
platform platform's platforms;;0.6;;;-0.1;-0.2;0.1;0.8;-0.5;0.4;-0.2;0.2
play played playful plays;0.2;0.6;-0.1;0.1;;;-0.2;-0.2;;;;
please;;;;;;;;;;;-0.3;0.8
plus;0.3;-0.1;-0.3;0.1;;;0.8;-0.2;;;;
position positioned positions positive positively;-0.2;0.1;;-0.3;;;0.1;0.6;-0.7;-0.2;0.2;0.5
post posted posting postings posts;;;;;;;;;-0.4;;;0.8
power powered powerful powering powers;;0.3;;;0.1;;-0.1;0.6;-0.1;0.1;-0.4;0.6
practical practice practices practicing;0.2;-0.3;0.3;-0.1;;;0.7;-0.4;0.1;-0.1;0.4;-0.7
predict predicting prediction predictions predictive;0.3;0.8;0.2;;;;-0.1;-0.6;;;;
problem problems;0.7;;0.1;-0.4;;-0.1;-0.2;0.3;0.1;-0.1;0.6;-0.1
process processed processes processing;;-1;0.1;0.1;0.6;-0.1;;-0.1;0.1;0.1;-0.6;-0.1
product product's production productive productivity productization productize products;0.2;0.5;0.9;-0.2;-0.4;1.9;-0.2;-0.2;;;;
proficiency proficient;;;;;;;;;-0.4;;0.6;
program programing programmed programming programs;0.5;-0.3;-0.2;-0.1;-0.1;0.1;0.4;0.4;;;;
project projected projection projects;0.1;-0.2;-0.1;-0.3;;;0.5;;;;;
prototype prototypes prototyping;;;;;;;;;0.9;0.1;-0.2;-0.1
proven;;;;;;;;;-0.4;0.1;0.7;-0.1
public publication publications publicly;;;;0.5;-0.1;;0.2;;;;;
push pushed pushes pushing;-0.3;-0.2;;0.2;;;-0.1;0.6;;;;
python;0.2;0.3;-0.4;;-0.3;;0.8;-0.4;;;0.7;
pytorch;;0.1;-0.2;;-0.2;;0.6;-0.2;;;;
quality;0.4;;-0.1;-0.3;0.3;;0.6;;;;;
question questions;0.6;0.3;;;-0.1;;-0.6;0.2;-0.7;0.2;0.4;-0.2
range ranges ranging;-0.1;;0.1;-0.1;;0.2;-0.1;0.4;;;-0.3;0.6
recommend recommendation recommendations recommender recommenders;-0.5;0.2;;-0.1;;0.1;0.1;-0.4;;;;
record recorded recorder recordings records;-0.2;-0.2;;;0.7;;-0.2;0.2;;;;
relationship relationships;-0.1;-0.3;;;-0.1;;0.2;0.5;;;;
relevance relevant;0.2;0.4;-0.1;-0.1;-0.1;;;;-0.1;0.1;-0.1;0.5
reliability reliable reliably;0.2;;0.4;-0.4;;;-0.1;0.1;;-0.6;;0.5
remote remotely;-0.1;-0.1;;;;;-0.1;0.5;-0.6;0.1;-0.1;0.1
report reporting reports;;;;;;;;;;;0.6;
require required requirement requirements requires requiring;;-0.6;0.4;;;1.1;-0.1;;-0.2;0.2;0.7;-0.3
research researched researcher researchers researches researching;0.1;-0.3;0.2;1.5;-0.1;-0.2;0.1;-0.2;0.3;0.5;-0.4;-0.3
responsable response responses responsibilities responsibility responsible responsibly;;;0.3;0.5;;-0.1;;-0.2;;;;
result resultant resulting results;-0.1;0.3;0.1;0.6;-0.1;-0.1;0.1;-0.1;;;0.4;-0.6
review reviewed reviewer reviews;-0.2;-0.2;-0.2;;0.2;;0.8;;;;;
risk risks;0.9;0.8;;;0.1;-0.2;;;;;;
roadmap roadmapping roadmaps;;;;;;;;;0.1;1.1;-0.1;-0.4
robust robustness;-0.2;0.3;;0.4;;;-0.4;;;;;
role roles;;;;;;;;;0.3;0.1;-0.1;-0.5
sagemaker;-0.1;0.6;-0.3;;-0.1;;0.1;;;;;
salaried salaries salary;;;;;;;;;-0.1;0.1;-0.2;0.8
scalability scalable;-0.1;0.2;0.4;;0.7;;;-0.1;;;;
scale scaled scales scaling;0.1;-0.1;0.6;;0.5;;-0.1;;0.2;-0.3;0.5;-0.2
science sciences;0.2;-0.2;0.1;;-0.3;;0.4;-0.3;-0.5;0.4;0.1;-0.1
scientist scientists;0.7;-0.1;0.3;0.1;-0.2;-0.1;0.5;-0.1;;;;
scope scoping;0.6;-0.4;-0.1;;;0.1;0.1;-0.2;;;;
score scores scoring;0.6;0.5;;;;;-0.1;-0.7;;;;
search searches searching;-0.1;0.7;-0.4;;0.2;;0.1;-0.2;;;;
secure secured securely security;-0.1;0.2;-0.8;;0.4;;0.4;-0.1;;;;
seek seeking seeks;0.5;0.6;-0.2;;;;-0.5;0.1;0.4;-0.3;0.3;-0.5
self;-0.3;;;;0.5;;-0.3;0.4;;;;
senior seniority;0.2;0.5;;-0.1;-0.3;;;0.1;0.8;;-0.2;
sense sensing;;;;;;;;;-0.3;0.3;0.6;-0.7
serve served serves serving;0.3;-0.4;0.7;;;0.6;-0.4;-0.3;-0.2;-0.2;0.2;0.6
service services servicing;-0.5;0.2;1;-0.2;0.3;-0.2;-0.5;0.2;;;;
set sets setting settings;;;;;;;;;0.3;;-0.5;
shape shaping;;;;;;;;;;;-0.1;0.5
significant significantly;0.6;;;;;;-0.1;-0.1;;;;
similar similarity;-0.2;;0.1;0.1;0.3;;-0.4;-0.2;;;;
skill skilled skillful skillfully skills;0.3;;-0.2;-0.2;-0.2;;0.1;0.9;-0.3;-0.2;1.2;0.2
software;-0.1;0.6;-0.2;;-0.3;;0.6;0.8;-0.4;0.5;0.3;-0.3
solid solidity;-0.4;-0.3;;0.4;0.4;;0.2;-0.4;;;;
solution solutioning solutions;0.3;;0.4;-0.3;0.6;-0.1;-0.1;;;;;
some;;;;;;;;;0.2;-0.2;-0.2;0.6
spark sparked;-0.2;-0.1;0.2;0.1;0.8;0.1;-0.1;-0.1;;;;
special specialization specialize specialized specializes specializing;;;;;;;;;-0.2;0.1;-0.1;0.7
sql;0.1;;-0.1;;-0.1;;0.6;-0.3;;;;
stack stacks;0.2;0.1;0.3;;;;-0.4;-0.1;;;;
stakeholder stakeholders;;;;;;;;;;;0.2;-0.7
statistical statistics;0.9;-0.2;;;0.1;;;-0.3;0.1;-0.1;0.4;-0.3
stay staying;-0.3;-0.2;0.1;0.4;;;0.4;;;;;
strategic;;;;;;;;;0.7;;;
strategies strategy;0.9;0.2;0.2;-0.1;;-0.5;;-0.1;;;;
stream streaming streams;-0.1;0.1;0.2;;0.6;;-0.2;-0.5;;;;
strong strongly;;;;;;;;;;;0.9;-0.1
success successful successfully;-0.2;0.4;;;;0.6;-0.4;0.2;;;-0.5;0.5
such;;;;;;;;;-0.3;0.6;0.2;-0.2
support supported supporting supportive supports;;-0.6;0.3;;0.7;-0.1;-0.1;0.4;-0.4;0.3;-0.3;0.5
synthesis;;-0.1;;0.7;;0.3;-0.1;-0.4;;;;
system systems;-0.7;1.1;0.8;0.1;-0.3;-0.1;-0.1;0.1;0.2;-0.2;0.3;-0.6
take takes taking;;0.4;;-0.1;-0.1;;-0.1;0.1;;;;
task tasked tasks;;;;;;;;;0.6;0.1;-0.1;-0.6
team team's teaming teams;-0.3;0.3;-0.2;-0.3;-0.3;0.4;0.3;0.2;;;-0.5;0.4
technical technically technics;;-0.2;0.3;-0.1;-0.1;0.6;0.2;;0.8;-0.1;0.1;-0.4
techniques;-0.1;-0.4;-0.1;0.1;;;1.1;;0.3;-0.3;0.3;-0.4
technological technologies technology;-1;0.1;;0.2;;-0.1;-0.1;0.7;-0.2;-0.4;0.3;0.2
tensorflow;;0.1;-0.1;;-0.2;;0.4;-0.1;;;;
test tested testing tests;0.7;-0.3;0.1;-0.2;0.2;-0.2;0.6;-0.1;0.7;-0.3;0.1;-0.1
text;-0.2;-0.2;-0.2;0.3;0.2;0.2;0.2;-0.5;;;;
that that's;;;;;;;;;0.3;;-0.2;
the;;;;;;;;;;0.2;-0.5;
their;;;;;;;;;-0.4;0.3;0.1;-0.1
them;;;;;;;;;0.3;;;-0.4
they;;;;;;;;;-0.2;0.5;0.1;-0.1
think thinking thinks;0.1;;;0.1;-0.1;;-0.3;0.6;;;;
this;;;;;;;;;-0.1;0.1;-0.6;0.3
through;;;;;;;;;0.2;-0.2;-0.2;0.7
tool tooling toolings tools;0.3;-0.3;-0.4;-0.5;0.2;0.1;0.1;-0.1;-0.3;0.1;0.2;-0.1
toward towards;;;;;;;;;-0.2;0.2;0.8;-0.2
track tracking tracks;0.1;0.3;;;;0.2;-0.4;-0.2;;;;
train trained training trainings;-0.3;0.2;1.5;;-0.1;;;-0.5;;;;
transform transformation transformational transformations transformative transformer transformers transforming;0.2;-0.3;-0.1;;;;0.1;0.4;;;;
trend trends;0.6;;;0.1;;;;-0.3;;;;
trust trusted trusting;-0.2;-0.1;;;;;;0.6;;;;
tune tuned tuning;;0.2;-0.1;;;;0.3;-0.2;;;;
understand understandable understanding understands;;;0.1;0.1;-0.7;-0.1;0.1;-0.8;0.3;-0.4;1.1;-0.3
unique uniquely;-0.1;;;-0.1;;;-0.2;0.6;;;;
up ups;;;;;;;;;0.5;0.1;-0.1;-0.7
us;;;;;;;;;;;-0.5;0.4
use used useful uses using;;;;;;;;;0.1;0.2;-0.1;-0.3
user user's users;0.2;0.1;-0.2;-0.2;-0.4;0.5;0.1;-0.1;0.5;;-0.1;
validate validated validating validation validations validity;-0.2;-0.8;0.5;;0.1;;0.2;;;;;
value valued values valuing;0.1;-0.1;-0.2;-0.1;0.2;-0.1;0.5;0.3;-0.2;0.1;0.7;-0.1
various;0.2;0.5;-0.3;-0.1;-0.1;;;0.1;;;;
very;;;;;;;;;0.2;;;-0.7
vision;-0.4;;-0.2;0.3;;0.6;0.3;-0.3;0.1;-0.1;-0.5;0.1
want wanted wanting wants;;;;;;;;;-0.3;-0.1;0.5;0.1
we;;;;;;;;;-0.4;;;0.5
we're;0.1;;-0.2;;0.2;;;0.6;;;;
web;0.1;-0.1;-0.2;;-0.3;;0.5;0.2;;;;
well wellness;;;;;;;;;-0.3;-0.4;0.3;0.3
what what's;;;;;;;;;;0.3;;-0.6
who who's;;;;;;;;;-0.1;0.1;0.5;-0.5
will willing willingly;;;;;;;;;1.3;0.1;-0.6;-0.1
with;;;;;;;;;-0.3;0.9;0.2;-0.2
within;;;;;;;;;0.6;-0.1;0.1;-0.1
work work's worked working works;;;;;;;;;-0.3;0.4;;
world world's;;;;;;;;;0.2;-0.4;-0.2;0.6
write writes writing;-0.2;0.1;;0.6;;;0.1;-0.4;0.3;-0.2;0.2;-0.4
year yearly years;-0.1;0.2;-0.1;0.1;-0.3;0.2;0.2;-0.6;-0.1;0.1;0.7;-0.3
you;;;;;;;;;-0.6;0.3;0.9;-0.3
you'll;;0.4;-0.5;;0.1;-0.2;-0.1;0.1;;;;
your yours;;;;;;;;;-0.2;0.2;-0.5;0.2
yourself;;;;;;;;;-0.7;-0.1;0.1;0.6

"""#),
(path: "language/verbs.csv", text: #"""
# Verbs by which work is told, in the form that a dictionary has, with the nouns made of them. Every form of a verb counts:
# builds, built, building; so does the noun, "the deployment of models". noun-too marks a verb whose plain form is also an
# everyday noun, so that it is taken for a verb only where one must stand. Our own list.
verb;nouns;noun-too
abide;;
abstract;;yes
accelerate;acceleration;
accept;acceptance;
access;;yes
achieve;achievement;
acquire;acquisition;
act;;yes
adapt;adaptation, adaption;
add;addition;
address;;yes
adhere;adherence;
adjust;;
administer;administration;
adopt;adoption;
advance;advancement;yes
advise;;
advocate;;yes
aggregate;aggregation;yes
agree;;yes
aid;;yes
alert;;yes
align;alignment;
allocate;allocation;
analyse;analysis;
annotate;annotation;
answer;;yes
anticipate;anticipation;
apply;application;
appraise;;
approve;;
arbitrate;;
architect;;yes
arrange;;
articulate;;
ask;;
assemble;;
assess;assessment;
assist;assistance;
attach;;
attain;;
attend;attendance;
attract;;
audit;;yes
augment;augmentation;
author;;yes
automate;automation;
back;;yes
backfill;;
balance;;yes
batch-score;;
be;;
beat;;yes
become;;
believe;;
benchmark;;yes
blend;;yes
boil;;
boost;;yes
bootstrap;;
bound;;yes
brainstorm;;
break;;yes
bridge;;yes
brief;;yes
bring;;
broaden;;
budget;;yes
build;;yes
buy;;yes
calculate;calculation;
calibrate;calibration;
call;;yes
capture;;yes
care;;yes
carry;;
catalogue;;yes
catch;;yes
cause;;yes
celebrate;;
challenge;;yes
champion;;yes
characterise;;
chart;;yes
chase;;yes
check;;yes
choose;choice;
clarify;clarification;
classify;classification;
clean;;
cleanse;;
cluster;;yes
co-author;;
coach;;yes
code;;yes
collaborate;collaboration;
collate;;
collect;collection;
comb;;yes
combine;combination;
come;;
commit;;
communicate;communication;
compare;comparison;
compile;compilation;
complete;completion;
compose;;
compress;;
compute;computation;
conceive;;
conceptualise;conceptualisation;
conduct;;
configure;configuration;
connect;connection;
conserve;;
consider;consideration;
consolidate;consolidation;
construct;construction;
consult;consultation;
consume;;
containerise;containerisation;
contrast;;yes
contribute;contribution;
control;;yes
convene;;
convert;conversion;
convey;;
convince;;
coordinate;coordination;
copy;;yes
correct;;
corroborate;;
count;;yes
cover;;yes
craft;;yes
crawl;;yes
create;creation;
critique;;yes
cultivate;;
curate;curation;
customise;customisation;
cut;;yes
deal;;yes
debug;;
decide;decision;
decrease;;yes
deduplicate;;
deep-dive;;
deepen;;
defend;;
define;definition;
delegate;;
delete;;yes
deliver;delivery;
delve;;
democratise;;
demonstrate;demonstration;
depend;;
depict;;
deploy;deployment;
derive;derivation;
describe;description;
design;;yes
detect;detection;
determine;determination;
develop;development;
devise;;
diagnose;diagnosis;
dig;;
digest;;
direct;;
disambiguate;;
discover;discovery;
discuss;discussion;
dispatch;;
disprove;;
dissect;;
disseminate;dissemination;
distil;distillation;
distribute;;
dive;;
divide;;
do;;
dockerise;;
document;documentation;yes
draft;;yes
draw;;
drive;;yes
drop;;yes
edit;;
educate;education;
elaborate;;
elevate;;
elicit;elicitation;
embed;;
embrace;;
empathise;;
empower;empowerment;
enable;enablement;
encourage;;
enforce;;
engage;engagement;
engineer;;yes
enhance;enhancement;
enlist;;
enrich;enrichment;
ensure;;
escalate;;yes
establish;establishment;
estimate;estimation;yes
evaluate;evaluation;
evangelise;;
evolve;evolution;
examine;examination;
exceed;;
execute;execution;
exist;;
expand;expansion;
expect;;
experiment;experimentation;yes
explain;explanation;
exploit;;
explore;exploration;
export;;yes
expose;;
extend;extension;
extract;extraction;
fabricate;;
facilitate;facilitation;
feed;;yes
field;;yes
figure;;yes
file;;yes
fill;;yes
finalise;;
find;;
fine-tune;;
finetune;;
fit;;yes
fix;;yes
focus;;yes
follow;;
forecast;;yes
forge;;yes
formalise;;
formulate;formulation;
foster;;
frame;;yes
fulfil;fulfilment;
fund;;yes
gain;;yes
gather;;
generalise;;
generate;generation;
get;;
give;;
glean;;
go;;
govern;;
grade;;yes
grasp;;yes
group;;yes
grow;growth;
guarantee;;yes
guess;;yes
guide;guidance;yes
halve;;
hand;;yes
handle;;yes
harden;;
harmonise;harmonisation;
harness;;yes
have;;
hear;;yes
help;;yes
hire;;yes
hold;;yes
hone;;
hook;;yes
hope;;
host;;yes
hunt;;yes
hypothesise;;
ideate;;
identify;identification;
illustrate;;
implement;implementation;
import;;yes
improve;improvement;
incorporate;incorporation;
increase;;yes
industrialise;;
influence;;yes
inform;;
ingest;ingestion;
initiate;;
innovate;innovation;
inspect;inspection;
inspire;;
install;installation;
instil;;
instrument;instrumentation;yes
integrate;integration;
interact;interaction;
interface;;yes
interpret;interpretation;
interrogate;;
interview;;yes
introduce;introduction;
invent;invention;
inventory;;yes
investigate;investigation;
invite;;yes
isolate;;
itemise;;
iterate;iteration;
join;;
judge;;yes
juggle;;
justify;;
keep;;
know;;
label;;yes
land;;yes
launch;;yes
lead;;yes
learn;;
let;;
leverage;;yes
liaise;liaison;
list;;yes
load;;yes
load-test;;yes
localise;;
locate;;
log;;yes
look;;yes
lower;;yes
maintain;maintenance;
make;;
manage;management;
manufacture;;
map;;yes
master;;yes
match;;yes
mature;;
maximise;maximisation;
measure;measurement;yes
meet;;
mentor;;yes
merge;;
migrate;migration;
mine;;yes
minimise;minimisation;
mitigate;mitigation;
mix;;yes
mobilise;;
model;;yes
modernise;modernisation;
modify;modification;
monitor;;yes
motivate;;
move;;yes
name;;yes
narrate;;
navigate;;
need;;yes
negotiate;negotiation;
note;;yes
nurture;;
observe;;
obtain;;
offer;;yes
onboard;;
open;;
open-source;;yes
operate;operation;
operationalise;operationalisation;
optimise;optimisation;
orchestrate;orchestration;
order;;yes
organise;organisation;
outperform;;
overcome;;
overhaul;;
oversee;oversight;
own;;
pack;;yes
package;;yes
page;;yes
paint;;yes
parallelise;;
partake;;
participate;participation;
partition;;
partner;;yes
pass;;yes
patch;;yes
pay;;yes
perfect;;yes
perform;;
personalise;;
phone;;yes
pick;;yes
pilot;;yes
pioneer;;yes
place;;yes
plan;;yes
plot;;yes
plug;;yes
point;;yes
poke;;
port;;yes
pose;;yes
post;;yes
power;;yes
practise;;yes
predict;prediction;
prepare;preparation;
preprocess;;
present;presentation;
preserve;;
prevent;;
price;;yes
print;;yes
prioritise;prioritisation;
probe;;yes
process;;yes
procure;;
produce;;
productionalise;productionalisation;
productionise;productionisation;
productise;productisation;
profile;;yes
program;;yes
project;;yes
promise;;
promote;promotion;
prompt;;yes
propose;proposal;
protect;;
prototype;;yes
prove;proof;
provide;provision;
provision;;yes
prune;;
publish;publication;
pull;;
pursue;;
push;;yes
put;;
qualify;;
quantify;quantification;
quantise;quantisation;
query;;yes
question;;yes
quote;;yes
raise;;
rank;;yes
rate;;yes
re-architect;;
re-implement;;
reach;;yes
read;;
realise;;
receive;;
recognise;;
recommend;recommendation;
reconcile;;
record;;yes
recruit;recruitment;
redefine;;
redesign;;
reduce;reduction;
reengineer;;
refactor;;
refer;;yes
refine;refinement;
refuse;;yes
register;;yes
rehearse;;
reinforce;;
reject;;yes
release;;yes
rely;;
remain;;
remediate;remediation;
remodel;;
remove;removal;
render;;
renew;;
repair;;yes
repeat;;yes
replace;replacement;
replenish;;
replicate;replication;
report;;yes
represent;representation;
reproduce;reproduction;
request;;yes
require;;
rescale;;
rescore;;
research;;yes
reserve;;yes
reshape;;
resolve;resolution;
respond;;
restore;;
restructure;;
retain;;
retire;;
retrain;;
return;;yes
reuse;;yes
revamp;;
reveal;;
review;;yes
revise;;
revolutionise;;
reward;;yes
rewrite;;
ring;;yes
risk;;yes
roll;;
route;;yes
run;;yes
safeguard;;
sample;;yes
save;;yes
say;;
scale;;yes
scan;;yes
schedule;;yes
scope;;yes
score;;yes
scout;;
scrape;;
script;;yes
search;;yes
seat;;yes
secure;;
see;;
seek;;
segment;segmentation;yes
select;selection;
sell;;
send;;yes
separate;;yes
serve;;
set;;yes
settle;;
shape;;yes
share;;yes
shepherd;;
shift;;yes
ship;;yes
shop;;yes
shorten;;yes
show;;yes
showcase;;yes
shrink;;
sift;;
sign;;yes
simplify;simplification;
simulate;simulation;
sit;;
size;;yes
sketch;;yes
slice;;yes
slow;;yes
solicit;;
solidify;;
solve;;
sort;;yes
source;;yes
spearhead;;
specialise;;
specify;specification;
speed;;yes
split;;yes
sponsor;;yes
spot;;yes
spread;;yes
squeeze;;
stabilise;;yes
stack;;yes
staff;;yes
stage;;yes
stand;;
standardise;standardisation;
start;;yes
state;;yes
stay;;
steer;;
step;;yes
stimulate;;
stitch;;yes
stop;;yes
store;;yes
strategise;;
stream;;yes
streamline;;
strengthen;;
stress;;yes
strive;;
structure;;yes
study;;yes
submit;submission;
subscribe;;
suggest;suggestion;
suit;;yes
sum;;yes
summarise;summarisation;
supervise;supervision;
supplement;;yes
supply;;yes
support;;yes
surface;;yes
surpass;;
survey;;yes
sustain;;
swap;;yes
switch;;yes
sync;;yes
synthesise;synthesis;
tackle;;
tag;;yes
tailor;;yes
take;;
talk;;yes
target;;yes
teach;;
team;;yes
tell;;
tend;;yes
test;;yes
think;;
thrive;;
tidy;;yes
tie;;yes
touch;;yes
trace;;yes
track;;yes
trade;;yes
train;;yes
transcribe;;
transfer;;yes
transform;transformation;
translate;translation;
triage;;yes
trial;;yes
trigger;;yes
trim;;yes
troubleshoot;;
trust;;yes
try;;
tune;;yes
turn;;yes
unblock;;
uncover;;
understand;;
undertake;;
unearth;;
unify;unification;
unite;;
unlock;;
update;;yes
upgrade;;yes
upskill;;
use;;yes
utilise;utilisation;
validate;validation;
value;;yes
vary;;yes
verify;verification;
version;;yes
vet;;
visit;;yes
visualise;visualisation;
volunteer;;
vote;;yes
wait;;yes
wake;;yes
walk;;yes
want;;yes
warn;;yes
wash;;yes
watch;;yes
wear;;yes
weigh;;yes
welcome;;
win;;yes
wire;;yes
wish;;yes
work;;yes
wrangle;;
wrap;;yes
write;;

"""#),
(path: "neighbours/data-engineer.yaml", text: #"""
# A neighbour of the four families, without a row of its own in their source; this reading is ours. A company that has
# data engineers writes families/data-engineer.yaml, which takes this one's place.
title: Data Engineer
called: [data engineering, data team, warehouse team, warehouse engineer, data platform team, database administrator, data office, analytics engineer, data architect]
core:
  - data pipelines
  - warehouses
  - data quality
builds:
  - Data pipelines
  - Warehouses
does-not-do: []
concepts:
  - work: data pipelines
    weight: 5.7
    verbs: [build, design, develop, create, implement, maintain, operate, run, own, automate, optimise, manage, set up, scale, improve, architect, orchestrate, construct, deploy, write, lead, enhance]
    objects: ["[scalable|robust|reliable|efficient|large-scale] data|etl|elt|ingestion|streaming|data-processing|analytics|batch|data-ingestion|big-data|real-time-data|data-collection|spark|reporting|data-transformation|data-integration|data-flow|data-orchestration pipeline|workflow|flow|job|process", pipelines for data, etl]
  - work: moving and shaping data
    weight: 3.8
    wording: [data pipeline, etl, elt, data ingestion, data integration, data transformation, data processing pipeline, streaming pipeline, ingestion pipeline, data movement, data collection pipeline, data preparation pipeline, data processing system, data processing platform, data processing tool, stream processing, batch processing, event streaming, real-time data processing, big data processing, large-scale data processing, large scale data processing, distributed data processing, data orchestration, data engineering, data engineer, job orchestration, workflow orchestration tool, event driven architecture, message queue, messaging platform, data processing, web scraping, scraping, crawling, change data capture, distributed computing, distributed data, etl process, etl tool, etl infrastructure, etl workflow, data engineering task, data engineering experience, data engineering skills, data extraction, pipelining, data acquisition, data sourcing, data feed, data streaming, data aggregation, web crawling, link crawling, flow of data, data plumbing, data stack, raw data, data preparation at scale, orchestration system, workflow scheduler, data integration tool, data processing engine, data processing framework]
  - work: warehouses, lakes and models of data
    weight: 3.3
    wording: [data warehouse, data warehousing, data lake, lakehouse, data mart, data model, data modelling, data modeling, dimensional modelling, dimensional modeling, star schema, schema design, database design, database administration, data architecture, data infrastructure, data platform, data storage, data vault, database schema, database management, data management, data access layer, data layer, storage layer, query performance, query optimization, data management tool, data management process, data management system, dataset management, data repository, backend data system, data system, analytical database, analytical data store, table design, analytics-ready table]
  - work: building warehouses
    weight: 3.5
    verbs: [model, design, build, maintain, create, own, set up, run]
    objects: [data warehouse, data lake, lakehouse, data mart, star schema, "table|tables in|of the|our warehouse"]
  - work: quality and governance of data
    weight: 4.2
    verbs: [ensure, improve, monitor, maintain, validate, establish, own, implement, enforce, guarantee]
    objects: [data quality, data integrity, data governance, data lineage, data accuracy, data availability, data consistency, data security, data catalog, "reliability|quality|integrity|accuracy|consistency|availability of [the|our] data"]
    wording: [data quality, data governance, data lineage, data catalog, master data, data stewardship, data integrity, data validation, data quality check, metadata management, data observability, data operations, data reliability, data security, data privacy compliance, data access control, data compliance, data lifecycle, data retention]
  - work: tools for large data
    weight: 4.9
    wording: [spark, apache spark, pyspark, hadoop, hdfs, hive, kafka, flink, beam, apache beam, dataflow, airflow, apache airflow, dagster, prefect, dbt, fivetran, snowflake, redshift, bigquery, big query, databricks, kinesis, presto, trino, athena, glue, aws glue, emr, delta lake, iceberg, hudi, nifi, pulsar, rabbitmq, mapreduce, map reduce, teradata, synapse, data factory, azure data factory, informatica, talend, big data technology, big data technologies, big data tool, big data framework, big data platform, big data, luigi, cassandra, hbase, druid, clickhouse, sqoop, oozie, dataproc, parquet, aws emr, dask, ray, scylla, pig]
  - work: getting data in
    weight: 4.0
    verbs: [ingest, collect, gather, extract, scrape, crawl, organise, transform, integrate, acquire, load, move, store, structure, aggregate, stream, route]
    objects: [data, raw data, data source, log, event, dataset, sensor data, device data, record, data from, third-party data, multiple sources, unstructured data, structured data]
    near: [pipeline, warehouse, lake, database, downstream, source, storage, system, stream, api, structure, schema, table, batch]
  - work: pipelines into the warehouse
    weight: 2.2
    verbs: [build, write, maintain, run, own, develop, design, create]
    objects: [pipeline, load, job, feed, connector]
    near: [warehouse, lake, lakehouse, table, source system, etl, ingestion]
  - work: nightly loads
    verbs: [move, migrate, run, schedule, rewrite, maintain, build, repair, fix]
    objects: ["nightly|daily|hourly|batch load|loads|job|jobs|batch|batches"]
  - work: warehouse modelling
    verbs: [model, structure, organise]
    objects: [order, customer, event, entity, booking, table, data, record]
    near: [warehouse, lake, lakehouse, schema, mart]
  - work: ingesting
    weight: 2.0
    verbs: [ingest, backfill]
    objects: [data, event, reading, record, message, feed, file, history, source]
  - work: incoming data checks
    verbs: [check, test, validate, monitor]
    objects: [incoming data, data freshness, freshness, gap, duplicate, data contract]
    near: [<data>, table, feed]
  - work: schemas and contracts
    verbs: [own, design, maintain, define, version, evolve]
    objects: [schema, data contract, event schema, "schema|schemas of [our|the] events|tables|data"]
  - work: joining sources
    verbs: [clean, join, merge, combine, unify, collect, load]
    objects: ["data from [many|several|six|all|different|multiple|various] sources|systems", "events from [the|our] app|apps|site|sensors", source system]
  - work: data ingestion
    weight: 4.6
    verbs: [pull, pull in, ingest, load, bring in, land, copy, sync, feed, stream, import, consume, move, transfer, replicate, connect, write, build, own, maintain, run, set up, develop, create, design]
    objects: ["pipeline|pipelines that pull|bring|load|collect|move|feed|ingest|carry|copy|take|land", nightly job, nightly load, nightly batch, kafka feed, kafka topic, event stream, data feed, "feed|feeds from|of|for", connector, "[raw] events|records|logs|readings|orders|transactions|files into|to [the|our] warehouse|lake|lakehouse|bigquery|snowflake", "data from [the|our|all] [source] systems|sensors|suppliers|partners|hospitals|machines|stores|apps", source data, import job, cdc, "extracts|extract from|into", "ingestion|ingestions from|of", erp extract, "[erp|crm|sap] data into"]
    except: [training job, retraining, feature pipeline]
  - work: warehouse tables
    weight: 3.5
    verbs: [model, design, build, maintain, own, clean, document, write, create, tidy, fix, backfill, keep, migrate, partition, optimise]
    objects: [warehouse table, source table, "clean|curated|trusted|core|analytics|reporting tables|table|marts|mart", dbt model, dbt project, data mart, data contract, schema, "schemas|schema for|of", customer table, data lake, lakehouse, warehouse, slow query, partition, data catalogue]
  - work: data checks at the source
    verbs: [check, test, reconcile, deduplicate, validate, fix, repair, clean]
    objects: [duplicate, late record, missing record, broken record, bad record, incoming record, "data|records|rows as|when it|they arrives|arrive", upstream fault, freshness, completeness]
    near: [<data>, table, feed, warehouse, lake, source, pipeline, record, load]

"""#),
(path: "neighbours/product.yaml", text: #"""
# A neighbour of the four families, without a row of its own in their source; this reading is ours. A company may
# take its place with families/product.yaml.
title: Product
called: [product management, product team, ux researcher, ux team, product manager, product owner, product lead]
core:
  - roadmap
  - requirements
  - user research
builds:
  - Roadmaps
  - Requirements
does-not-do: []
concepts:
  - work: the roadmap
    weight: 4.0
    verbs: [own, define, drive, shape, set, manage, create, prioritise, build, lead, develop, contribute to, influence, plan, inform]
    objects: [product roadmap, roadmap, product strategy, product vision, product backlog, backlog, product direction, product requirement, product requirements document, prd, product plan, go-to-market strategy, go-to-market plan]
    except: [technical roadmap, research roadmap, engineering roadmap, ml roadmap, infrastructure roadmap, data roadmap, analytics roadmap, modeling roadmap, project roadmap, roadmap item]
  - work: what a product must do
    weight: 2.6
    wording: [product requirement, product strategy, product vision, product management, product manager experience, as a product manager, product discovery, product specification, product insight, feature prioritization, product backlog, product launch, technical product management, product lifecycle, user story, product ownership, product sense, product thinking, product planning, product roadmap, product definition, product requirement document, product owner role]
  - work: writing requirements
    verbs: [write, define, specify, refine]
    objects: [user story, product requirement, acceptance criterion, product specification, prd]
  - work: asking users and watching the market
    weight: 5.0
    verbs: [conduct, run, lead, perform, do, own, carry out, gather, collect, monitor, analyse, track, understand, research, follow, watch]
    objects: [user research, customer interview, user interview, market research, competitor analysis, competitive analysis, market analysis, customer feedback, user feedback, competitor landscape, market trend, customer discovery, competitive landscape, usability test, what users|customers need|want, "roadmap of [our] competitors", competitor]
  - work: users and markets
    weight: 1.4
    wording: [user research, customer interviews, user interviews, market research, competitor analysis, competitive analysis, competitive landscape, competitor landscape, customer discovery, usability testing, user needs, customer empathy, user empathy, developer community, developer communities, developer advocacy, user experience research]
  - work: selling
    weight: 3.2
    wording: [go-to-market, pre-sales, presales, sales pitch, sales cycle, sales team, sales opportunity, rfp, customer demo, product demo, product marketing, commercial strategy, business development, client engagement, account management, customer success, statement of work, upsell, presales activity, customer presentation, partner engagement, solution selling, technical sales]
  - work: translating what users want
    weight: 4.0
    verbs: [translate, gather, collect, prioritise, understand, define, identify, synthesise, represent, triage]
    objects: [user need, user feedback, customer feedback, product requirement, user requirement, feedback, feature request, user pain point, product need, product opportunity, behavior issue, user problem]
  - work: deciding what is built
    verbs: [decide, choose, define, determine]
    objects: ["what we|to build|ship", "what gets|is built", "what comes first|next", "which feature|features", "what the product should|must|can|does"]
  - work: listening to users
    weight: 3.5
    verbs: [interview, talk to, survey, visit]
    objects: [customer, user, buyer, guest]
  - work: specifying features
    verbs: [write, own, draft]
    objects: [specification, spec, requirement]
    near: [feature, product, user story]
  - work: going to market
    verbs: [launch, introduce]
    objects: [product, feature, offering]
    near: [market, country, countries, region, segment]
  - work: prices and packages
    weight: 3.3
    verbs: [set, decide, own, define]
    objects: [price, pricing, packaging, package]
  - work: product direction
    weight: 2.0
    verbs: [own, write, set, decide, settle, agree, plan, define, draw up, order, prioritise, present, keep, manage, hold]
    objects: [product vision, "vision and|for", "roadmap|roadmaps [of|for]", backlog, launch plan, launch date, release plan, pricing, "price|prices [and|of|for]", feature list, feature order, "order of|in features|which", "what|which [features|feature] goes|go|ship|ships|come|comes|we|to|customers next|first|ship|build|launch|want", business plan, market entry, subscription tier]
    except: [technical roadmap, research roadmap, platform roadmap, ml roadmap, migration plan, research vision, computer vision, backlog of tickets, "price|prices elasticity"]
  - work: customer research
    weight: 3.4
    verbs: [interview, talk to, ask, survey, visit, meet, run, hold, do, observe, test]
    objects: [customer, user, traveller, patient, farmer, merchant, "customer|user|shopper interviews|interview|research|surveys", usability session, focus group, buyer persona, "what customers|users|travellers|shoppers|readers want|need|would"]
    near: [want, need, interview, feature, product, research, usability, build, buy, pain, persona, focus, why they]

"""#),
(path: "pay-laws.csv", text: #"""
# What laws ask of the text of a posting, as read on the day of the research. Not legal advice. A place that is not here is not
# covered, as far as known.
# code: country, country-region, or country-region-city; EU: the directive, which binds states. until: empty while it holds.
# employees: the least number that the law covers, `there` where only those in the place count.
# must-carry: what the posting must say. spread: the widest range, and above which pay there is no limit. no-open-end: `yes` where
# the source says that "up to" or "from" alone is no range. remote: whether work that may be done from there, wherever the company
# is, is covered: covered, or unsettled. by: the latest moment: in the posting, or before the interview.
# status: verified (the law or its authority was read), review (a second-hand source), advisory (binds states, not employers),
# not-in-force. A law that is not in force may have no day yet.
code;name;from;until;employees;must-carry;no-open-end;spread;remote;by;status;citation;source;verified;note
US-CO;Colorado;2021-01-01;2023-12-31;1 there;pay-range benefits other-pay how-to-apply;yes;;covered;posting;verified;7 CCR 1103-18, rule 11.1;regulations.justia.com, CDLE INFO #9A of 2024-05-29;2026-11-20;"etc." and "and more" do not describe benefits, and a remote role is covered even if it turns Coloradans away
US-CO;Colorado;2024-01-01;;1 there;pay-range benefits other-pay deadline how-to-apply;yes;;covered;posting;verified;7 CCR 1103-18, rule 11.1;regulations.justia.com, CDLE INFO #9A of 2024-05-29;2026-11-20;the deadline may be "ongoing", "etc." and "and more" do not describe benefits, and a remote role is covered even if it turns Coloradans away
US-CA;California;2023-01-01;;15;pay-range;no;;unsettled;posting;verified;California Labor Code 432.3;leginfo.legislature.ca.gov, lcwlegal.com and mondaq.com 1711484 on SB 642;2026-11-20;a good-faith estimate, defined anew from 2026-01-01 as the range upon hire
US-WA;Washington;2023-01-01;2025-07-26;15;pay-range benefits other-pay;no;;unsettled;posting;verified;RCW 49.58.110;app.leg.wa.gov;2026-11-20;all benefits are described, not some
US-WA;Washington;2025-07-27;;15;pay-range benefits other-pay;no;;unsettled;posting;verified;RCW 49.58.110, as amended by SSB 5408;House report on SSB 5408, Ogletree;2026-11-20;a fixed wage counts where only one is offered, and until 2027-07-27 there are five business days to mend a posting
US-NY;New York;2023-09-17;;4;pay-range;no;;unsettled;posting;verified;New York Labor Law 194-b;nysenate.gov;2026-11-20;also the job description if there is one, and a statement where pay is commission, and work elsewhere that reports to an office in New York
US-NY-NYC;New York City;2022-11-01;;4;pay-range;yes;;unsettled;posting;review;New York City Human Rights Law, salary transparency;MambaHR, CCHR;2026-11-20;one of the four must work in the city
US-IL;Illinois;2025-01-01;;15;pay-range benefits other-pay;no;;unsettled;posting;review;Illinois Equal Pay Act, pay scale in postings;ktjlaw.com, illinoislawyernow.com, IDOL release of 2024-10-01;2026-11-20;a link to a public page with the same is allowed, and work partly in Illinois or reporting there is covered
US-MN;Minnesota;2025-01-01;;30 there;pay-range benefits;yes;;unsettled;posting;verified;Minn. Stat. 181.173;revisor.mn.gov;2026-11-20;all benefits, with health and retirement named
US-NJ;New Jersey;2025-06-01;;10;pay-range benefits other-pay;yes;;unsettled;posting;verified;N.J.S.A. 34:6B-23;NJDOL page;2026-11-20;ten employees over twenty weeks
US-VT;Vermont;2025-07-01;;5;pay-range;no;;unsettled;posting;review;Vermont Act 155;Manatt;2026-11-20;written advertisements only, with a statement where pay is commission or tips
US-MA;Massachusetts;2025-10-29;;25 there;pay-range;no;;unsettled;posting;review;Massachusetts Frances Perkins Workplace Equity Act;parkerscheer.com, NatLawReview;2026-11-20;benefits need not be there
US-MD;Maryland;2024-10-01;;1;pay-range benefits other-pay;yes;;unsettled;posting;verified;Md. Code, Labor and Employment 3-304.2;Maryland Department of Labor FAQ;2026-11-20;a range of its own for each level and place
US-HI;Hawaii;2024-01-01;;50;pay-range;no;;unsettled;posting;review;Hawaii Act 203 of 2023;HCRC FAQ by way of MambaHR;2026-11-20;not for transfers within the company
US-DC;District of Columbia;2024-06-30;;1 there;pay-range;yes;;unsettled;posting;verified;D.C. Code 32-1453.01;code.dccouncil.gov;2026-11-20;that there is health care must be said before the first interview
US-VA;Virginia;2026-07-01;;1 there;pay-range;no;;unsettled;posting;review;Va. Code 40.1-28.7:12;Hirschler, 2026-06-30;2026-11-20;public and internal postings, with fifteen business days to mend one
US-ME;Maine;2026-07-29;;10;pay-range;no;;unsettled;posting;review;Maine PL 2026 c. 771;MambaHR;2026-11-20;a statement where pay is commission
US-DE;Delaware;2027-09-26;;26;pay-range benefits other-pay;no;;unsettled;posting;not-in-force;Delaware pay transparency act, from 2027-09-26;mondaq.com 1698542;2026-11-20;how wide the range is counts as a sign of good faith
CA-ON;Ontario;2026-01-01;;25;pay-range vacancy-status ai-statement no-canadian-experience;no;50000 CAD, 200000;unsettled;posting;review;Ontario Employment Standards Act, O.Reg. 476/24;Sherrard Kuzz, HRPA;2026-11-20;tell people within 45 days after their interview
CA-BC;British Columbia;2023-11-01;;1;pay-range;yes;;covered;posting;review;British Columbia Pay Transparency Act;Cassels, 2023-10-17, MLT Aikins;2026-11-20;basic pay only
EU;European Union;2026-06-07;;1;pay-range;no;;unsettled;interview;advisory;Directive (EU) 2023/970, article 5(1);OJ L 132, 17.5.2023, p. 21;2026-11-20;titles and notices are gender-neutral, and nobody asks for earlier pay
IT;Italy;2026-06-07;;1;pay-range;no;;unsettled;interview;review;Directive (EU) 2023/970 as Italy has taken it over;teamed.global tracker, Euronews 2025-10-21;2026-11-20;the country's own day was not read: the directive's stands here
LT;Lithuania;2026-06-07;;1;pay-range;no;;unsettled;interview;review;Directive (EU) 2023/970 as Lithuania has taken it over;teamed.global tracker, Euronews 2025-10-21;2026-11-20;the country's own day was not read: the directive's stands here
MT;Malta;2026-06-07;;1;pay-range;no;;unsettled;interview;review;Directive (EU) 2023/970 as Malta has taken it over;teamed.global tracker, Euronews 2025-10-21;2026-11-20;the country's own day was not read: the directive's stands here
SK;Slovakia;2026-06-07;;1;pay-range;no;;unsettled;interview;review;Directive (EU) 2023/970 as Slovakia has taken it over;teamed.global tracker, Euronews 2025-10-21;2026-11-20;before the interview is enough, and the country's own day was not read: the directive's stands here
PL;Poland;2025-12-24;;1;pay-range;no;;unsettled;interview;review;Directive (EU) 2023/970 as Poland has partly taken it over;teamed.global tracker, Euronews 2025-10-21;2026-11-20;taken over in part
DE;Germany;;;1;pay-range;no;;unsettled;interview;not-in-force;Directive (EU) 2023/970, not yet taken over;teamed.global tracker, Euronews 2025-10-21;2026-11-20;late: no day is known
FR;France;;;1;pay-range;no;;unsettled;interview;not-in-force;Directive (EU) 2023/970, not yet taken over;teamed.global tracker, Euronews 2025-10-21;2026-11-20;late: no day is known
ES;Spain;;;1;pay-range;no;;unsettled;interview;not-in-force;Directive (EU) 2023/970, not yet taken over;teamed.global tracker, Euronews 2025-10-21;2026-11-20;late: no day is known
NL;Netherlands;;;1;pay-range;no;;unsettled;interview;not-in-force;Directive (EU) 2023/970, not yet taken over;teamed.global tracker, Euronews 2025-10-21;2026-11-20;late: 2027-01-01 is aimed at

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
your work meets that of others;other
others do it and answer for it;other
how you will grow;other
what you will work with;other
coming from;other
conditions;other
send;apply
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
the problem;role
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
qui sommes nous *;about
a propos de nous *;about
notre entreprise *;about
lentreprise *;about
quienes somos *;about
sobre nosotros *;about
la empresa *;about
le poste *;role
description du poste *;role
el puesto *;role
descripcion del puesto *;role
über die rolle;role
die stelle *;role
vos missions *;responsibilities
tes missions *;responsibilities
missions;responsibilities
missions principales *;responsibilities
responsabilites *;responsibilities
vos responsabilites *;responsibilities
ce que vous ferez *;responsibilities
funciones *;responsibilities
responsabilidades *;responsibilities
tus responsabilidades *;responsibilities
tus funciones *;responsibilities
que haras *;responsibilities
das erwartet dich *;responsibilities
dein aufgabengebiet *;responsibilities
votre profil *;must-haves
ton profil *;must-haves
profil recherche *;must-haves
competences requises *;must-haves
exigences *;must-haves
ce que nous recherchons *;must-haves
requisitos *;must-haves
tu perfil *;must-haves
perfil *;must-haves
que buscamos *;must-haves
lo que buscamos *;must-haves
das solltest du mitbringen *;must-haves
les plus *;nice-to-haves
atouts *;nice-to-haves
serait un plus *;nice-to-haves
un plus *;nice-to-haves
deseable *;nice-to-haves
valorable *;nice-to-haves
se valorara *;nice-to-haves
von vorteil *;nice-to-haves
pluspunkte *;nice-to-haves
so messen wir erfolg *;success
criteres de reussite *;success
indicateurs de reussite *;success
como medimos el exito *;success
avantages *;benefits
ce que nous offrons *;benefits
nous offrons *;benefits
nos avantages *;benefits
beneficios *;benefits
que ofrecemos *;benefits
lo que ofrecemos *;benefits
ofrecemos *;benefits
das bieten wir *;benefits
unser angebot *;benefits
salaire *;pay
remuneration et avantages *;pay
salario *;pay
retribucion *;pay
processus de recrutement *;interview
le processus *;interview
proceso de seleccion *;interview
el proceso *;interview
so geht es weiter *;interview
postuler *;apply
comment postuler *;apply
candidature *;apply
como postularte *;apply
solicitar *;apply
egalite des chances *;equal-opportunity
diversite *;equal-opportunity
igualdad de oportunidades *;equal-opportunity
diversidad *;equal-opportunity
lequipe *;team
votre equipe *;team
notre equipe *;team
el equipo *;team
tu equipo *;team
nuestro equipo *;team

"""#),
(path: "postings/labels.csv", text: #"""
# Labels before a colon by which a posting in Markdown or plain text gives a fact: `Location: Berlin, Germany`. The key says
# what is given; team is a team or a department.
words;key
location;place
locations;place
place;place
office;place
job location;place
work location;place
based in;place
city;place
standort;place
arbeitsort;place
ort;place
lieu;place
localisation;place
ubicacion;place
lugar;place
workplace;workplace
workplace type;workplace
work type;workplace
work model;workplace
remote;workplace
arbeitsmodell;workplace
modalidad;workplace
employment type;type
employment;type
job type;type
contract type;type
contract;type
type;type
anstellungsart;type
beschaftigungsart;type
type de contrat;type
contrat;type
tipo de contrato;type
salary;pay
salary range;pay
pay;pay
pay range;pay
compensation;pay
base salary;pay
gehalt;pay
vergutung;pay
remuneration;pay
salaire;pay
salario;pay
team;team
department;team
abteilung;team
equipe;team
departement;team
equipo;team
departamento;team
level;level
seniority;level
experience level;level
closes;closes
closing date;closes
apply by;closes
application deadline;closes
deadline;closes
bewerbungsfrist;closes
posted;posted
date posted;posted
published;posted
starts;starts
start date;starts
start;starts
eintrittsdatum;starts
requisition;requisition
requisition id;requisition
req id;requisition
job id;requisition
reference;requisition
reference number;requisition
kennziffer;requisition
number;requisition
apply;apply
apply at;apply
apply here;apply
bewerbung an;apply
company;company
employer;company
organization;company

"""#),
(path: "postings/places.csv", text: #"""
# Names in a place that are no country's name in codes/countries.csv: what else countries are called, parts of the United
# States and Canada with their codes by ISO 3166-2, and cities that are meant where nobody says a country. Two letters that
# are a part's code and a country's are the part's, except DE, ID and IN, which are Germany, Indonesia and India more often.
name;kind;country;region
usa;country;US;
u s a;country;US;
united states of america;country;US;
u s;country;US;
us;country;US;
uk;country;GB;
u k;country;GB;
great britain;country;GB;
england;country;GB;
scotland;country;GB;
wales;country;GB;
northern ireland;country;GB;
the netherlands;country;NL;
holland;country;NL;
czech republic;country;CZ;
republic of korea;country;KR;
korea;country;KR;
republic of ireland;country;IE;
uae;country;AE;
russian federation;country;RU;
viet nam;country;VN;
brasil;country;BR;
espana;country;ES;
italia;country;IT;
osterreich;country;AT;
schweiz;country;CH;
suisse;country;CH;
polska;country;PL;
sverige;country;SE;
danmark;country;DK;
norge;country;NO;
suomi;country;FI;
nederland;country;NL;
belgique;country;BE;
belgie;country;BE;
turkey;country;TR;
alabama;region;US;AL
al;region;US;AL
alaska;region;US;AK
ak;region;US;AK
arizona;region;US;AZ
az;region;US;AZ
arkansas;region;US;AR
ar;region;US;AR
california;region;US;CA
ca;region;US;CA
colorado;region;US;CO
co;region;US;CO
connecticut;region;US;CT
ct;region;US;CT
delaware;region;US;DE
florida;region;US;FL
fl;region;US;FL
ga;region;US;GA
hawaii;region;US;HI
hi;region;US;HI
idaho;region;US;ID
illinois;region;US;IL
il;region;US;IL
indiana;region;US;IN
iowa;region;US;IA
ia;region;US;IA
kansas;region;US;KS
ks;region;US;KS
kentucky;region;US;KY
ky;region;US;KY
louisiana;region;US;LA
la;region;US;LA
maine;region;US;ME
me;region;US;ME
maryland;region;US;MD
md;region;US;MD
massachusetts;region;US;MA
ma;region;US;MA
michigan;region;US;MI
mi;region;US;MI
minnesota;region;US;MN
mn;region;US;MN
mississippi;region;US;MS
ms;region;US;MS
missouri;region;US;MO
mo;region;US;MO
montana;region;US;MT
mt;region;US;MT
nebraska;region;US;NE
ne;region;US;NE
nevada;region;US;NV
nv;region;US;NV
new hampshire;region;US;NH
nh;region;US;NH
new jersey;region;US;NJ
nj;region;US;NJ
new mexico;region;US;NM
nm;region;US;NM
new york state;region;US;NY
ny;region;US;NY
north carolina;region;US;NC
nc;region;US;NC
north dakota;region;US;ND
nd;region;US;ND
ohio;region;US;OH
oh;region;US;OH
oklahoma;region;US;OK
ok;region;US;OK
oregon;region;US;OR
or;region;US;OR
pennsylvania;region;US;PA
pa;region;US;PA
rhode island;region;US;RI
ri;region;US;RI
south carolina;region;US;SC
sc;region;US;SC
south dakota;region;US;SD
sd;region;US;SD
tennessee;region;US;TN
tn;region;US;TN
texas;region;US;TX
tx;region;US;TX
utah;region;US;UT
ut;region;US;UT
vermont;region;US;VT
vt;region;US;VT
virginia;region;US;VA
va;region;US;VA
washington;region;US;WA
wa;region;US;WA
west virginia;region;US;WV
wv;region;US;WV
wisconsin;region;US;WI
wi;region;US;WI
wyoming;region;US;WY
wy;region;US;WY
alberta;region;CA;AB
ab;region;CA;AB
british columbia;region;CA;BC
bc;region;CA;BC
manitoba;region;CA;MB
mb;region;CA;MB
new brunswick;region;CA;NB
nb;region;CA;NB
nova scotia;region;CA;NS
ns;region;CA;NS
ontario;region;CA;ON
on;region;CA;ON
quebec;region;CA;QC
qc;region;CA;QC
saskatchewan;region;CA;SK
Amsterdam;city;NL;
Athens;city;GR;
Atlanta;city;US;GA
Austin;city;US;TX
Barcelona;city;ES;
Bangalore;city;IN;
Bengaluru;city;IN;
Basel;city;CH;
Beijing;city;CN;
Berlin;city;DE;
Boston;city;US;MA
Bristol;city;GB;
Brussels;city;BE;
Bucharest;city;RO;
Budapest;city;HU;
Chicago;city;US;IL
Cologne;city;DE;
Copenhagen;city;DK;
Delhi;city;IN;
Denver;city;US;CO
Dublin;city;IE;
Edinburgh;city;GB;
Frankfurt;city;DE;
Geneva;city;CH;
Gothenburg;city;SE;
Hamburg;city;DE;
Helsinki;city;FI;
Hong Kong;city;HK;
Hyderabad;city;IN;
Köln;city;DE;
Kraków;city;PL;
Leipzig;city;DE;
Lisbon;city;PT;
London;city;GB;
Los Angeles;city;US;CA
Lyon;city;FR;
Madrid;city;ES;
Melbourne;city;AU;
Milan;city;IT;
Montreal;city;CA;QC
Mumbai;city;IN;
München;city;DE;
Munich;city;DE;
New York;city;US;NY
New York City;city;US;NY
Oslo;city;NO;
Palo Alto;city;US;CA
Paris;city;FR;
Porto;city;PT;
Prague;city;CZ;
Pune;city;IN;
Rotterdam;city;NL;
San Francisco;city;US;CA
Seattle;city;US;WA
Seoul;city;KR;
Shanghai;city;CN;
Singapore;city;SG;
Sofia;city;BG;
Stockholm;city;SE;
Stuttgart;city;DE;
Sydney;city;AU;
Tallinn;city;EE;
Tel Aviv;city;IL;
Tokyo;city;JP;
Toronto;city;CA;ON
Utrecht;city;NL;
Vienna;city;AT;
Vancouver;city;CA;BC
Warsaw;city;PL;
Warszawa;city;PL;
Wien;city;AT;
Zurich;city;CH;
Zürich;city;CH;
dc;region;US;DC
washington dc;city;US;DC

"""#),
(path: "postings/terms.csv", text: #"""
# What job boards write for a fact of a role: the whole value in words, the key of a role's file, and what it holds there.
# Source: the values that the documentation of Greenhouse, Lever, Ashby, Teamtailor, Workable and Recruitee lists, those of
# schema.org's JobPosting, and our own reading of boards in English, German, French and Spanish.
words;key;value
full time;type;full-time
fulltime;type;full-time
full time permanent;type;full-time
permanent full time;type;full-time
regular full time;type;full-time
regular full time salary;type;full-time
permanent;type;full-time
fulltime permanent;type;full-time
full time employee;type;full-time
vollzeit;type;full-time
festanstellung;type;full-time
unbefristet;type;full-time
temps plein;type;full-time
cdi;type;full-time
jornada completa;type;full-time
tiempo completo;type;full-time
indefinido;type;full-time
part time;type;part-time
parttime;type;part-time
parttime permanent;type;part-time
permanent part time;type;part-time
regular part time;type;part-time
teilzeit;type;part-time
temps partiel;type;part-time
media jornada;type;part-time
tiempo parcial;type;part-time
contract;type;contractor
contractor;type;contractor
independent contractor;type;contractor
freelance;type;contractor
freelancer;type;contractor
b2b;type;contractor
freie mitarbeit;type;contractor
temporary;type;temporary
temp;type;temporary
fixed term;type;temporary
fulltime fixed term;type;temporary
parttime fixed term;type;temporary
seasonal;type;temporary
befristet;type;temporary
cdd;type;temporary
temporal;type;temporary
intern;type;intern
internship;type;intern
trainee;type;intern
traineeship;type;intern
apprentice;type;intern
praktikum;type;intern
werkstudent;type;intern
stage;type;intern
alternance;type;intern
practicas;type;intern
remote;workplace;remote
fully remote;workplace;remote
fully;workplace;remote
100 remote;workplace;remote
telecommute;workplace;remote
home office;workplace;remote
teletravail;workplace;remote
teletrabajo;workplace;remote
remoto;workplace;remote
hybrid;workplace;hybrid
hybrid remote;workplace;hybrid
temporary remote;workplace;hybrid
hibrido;workplace;hybrid
hybride;workplace;hybrid
on site;workplace;onsite
onsite;workplace;onsite
in office;workplace;onsite
office;workplace;onsite
in person;workplace;onsite
none;workplace;onsite
vor ort;workplace;onsite
sur site;workplace;onsite
presencial;workplace;onsite
hour;per;hour
hourly;per;hour
1 hour;per;hour
per hour;per;hour
per hour wage;per;hour
day;per;day
daily;per;day
1 day;per;day
per day;per;day
per day wage;per;day
week;per;week
weekly;per;week
1 week;per;week
per week;per;week
per week salary;per;week
month;per;month
monthly;per;month
1 month;per;month
per month;per;month
per month salary;per;month
monat;per;month
mois;per;month
mes;per;month
year;per;year
yearly;per;year
annual;per;year
annually;per;year
annum;per;year
1 year;per;year
per year;per;year
per year salary;per;year
jahr;per;year
annee;per;year
ano;per;year
intern level;level;intern
junior;level;junior
entry level;level;junior
mid;level;mid
mid level;level;mid
senior;level;senior
senior level;level;senior
staff;level;staff
principal;level;principal
rolling;closes;rolling
open until filled;closes;rolling
until filled;closes;rolling
ongoing;closes;rolling
intern;title-level;intern
internship;title-level;intern
trainee;title-level;intern
praktikant;title-level;intern
praktikantin;title-level;intern
praktikum;title-level;intern
stagiaire;title-level;intern
junior;title-level;junior
jr;title-level;junior
graduate;title-level;junior
senior;title-level;senior
sr;title-level;senior
staff;title-level;staff
principal;title-level;principal
day;unit;days
days;unit;days
week;unit;weeks
weeks;unit;weeks
month;unit;months
months;unit;months
year;unit;years
years;unit;years
tage;unit;days
tagen;unit;days
wochen;unit;weeks
monat;unit;months
monate;unit;months
monaten;unit;months
jahr;unit;years
jours;unit;days
semaines;unit;weeks
mois;unit;months
dias;unit;days
semanas;unit;weeks
mes;unit;months
meses;unit;months
first;number;1
one;number;1
two;number;2
three;number;3
four;number;4
five;number;5
six;number;6
nine;number;9
twelve;number;12
ersten;number;1
drei;number;3
sechs;number;6
zwoelf;number;12
trois;number;3
tres;number;3
seis;number;6

"""#),
(path: "postings/titles.csv", text: #"""
# What people in a title call the work of a built-in family, besides the family's own names; the longest words count.
# Source: our own reading of titles on public boards, in English, German, French and Spanish.
words;family
machine learning scientist;data-scientist
applied scientist;data-scientist
decision scientist;data-scientist
data science;data-scientist
datenwissenschaftler;data-scientist
datenwissenschaftlerin;data-scientist
scientifique des donnees;data-scientist
cientifico de datos;data-scientist
cientifica de datos;data-scientist
ai engineer;ml-engineer
applied ai engineer;ml-engineer
llm engineer;ml-engineer
nlp engineer;ml-engineer
computer vision engineer;ml-engineer
deep learning engineer;ml-engineer
recommender systems engineer;ml-engineer
machine learning developer;ml-engineer
machine learning software engineer;ml-engineer
software engineer machine learning;ml-engineer
software engineer ml;ml-engineer
ki entwickler;ml-engineer
ki entwicklerin;ml-engineer
ki ingenieur;ml-engineer
ingenieur machine learning;ml-engineer
ingenieur ia;ml-engineer
ingeniero de machine learning;ml-engineer
ingeniera de machine learning;ml-engineer
ingeniero de ia;ml-engineer
ai scientist;ai-researcher
research engineer;ai-researcher
machine learning researcher;ai-researcher
ki forscher;ai-researcher
ki forscherin;ai-researcher
chercheur en ia;ai-researcher
chercheuse en ia;ai-researcher
investigador en ia;ai-researcher
ml platform engineer;mlops-engineer
machine learning platform engineer;mlops-engineer
ai platform engineer;mlops-engineer
ml infrastructure engineer;mlops-engineer
machine learning infrastructure engineer;mlops-engineer
ai infrastructure engineer;mlops-engineer
analytics engineer;data-engineer
dateningenieur;data-engineer
ingenieur data;data-engineer
ingeniero de datos;data-engineer

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
(path: "remit/priors.csv", text: #"""
# What is likely before a word is read, by what the role has to do with the work: the same numbers as in
# language/signals.csv. own is added for the role's own family where any work is named; other holds for a family of the
# company's own. Fitted as the signals were.
stance;own;other;data-scientist;ml-engineer;mlops-engineer;ai-researcher;data-engineer;product;shared;none
owns;2.88;-0.53;0.16;-0.74;-1.33;-0.21;-0.82;-0.87;1.51;0.68
collaborates;1.94;0.19;0.39;-0.29;0.14;0.50;1.07;0.75;1.43;-1.81
requires;1.90;-1.34;-0.84;-1.42;-1.58;-1.52;-1.47;-2.22;1.45;1.88
none;2.66;-2.45;-1.75;-2.36;-3.34;-2.36;-2.43;-2.52;-0.87;2.36

"""#),
(path: "seniority.csv", text: #"""
# Words in a title that say how senior the role is. levels: those of a role file with which the word agrees, so that
# spec/level-mismatch speaks only where none is given; track: individual or manager where the word says so. Numerals (II, III)
# are left out: they mean another level in each company.
phrase;levels;track;except;source
intern|internship|trainee;intern;individual;;our own reading
working|werk student;intern;individual;;our own reading
apprentice|apprenticeship;intern junior;individual;;our own reading
junior|jr|jr.;junior;;;our own reading
entry-level;junior;individual;;our own reading
[new] graduate|grad;junior;individual;graduate school, graduate program*, graduate studies, graduate division;our own reading
associate;junior mid;;associate director*, associate professor*, associate vice president*, associate principal*, associate partner*, associate fellow*, associate dean*;our own reading
associate professor|professors;senior staff principal;;;our own reading
associate principal;senior staff principal;;;our own reading
postdoc|postdoctoral;junior mid;individual;;our own reading
mid-level|midlevel|intermediate|medior;mid;;;our own reading
mid-senior;mid senior;;;our own reading
senior|sr|sr.;senior staff principal;;mid senior, senior living, senior care, senior citizen*, senior staff, senior principal, senior associate*, senior manager*, senior director*, senior lead;our own reading
senior associate|associates;mid senior;;;our own reading
senior staff;staff principal;;;our own reading
senior principal;principal;;;our own reading
senior manager|managers;senior staff principal;;senior product manager*, senior project manager*, senior program manager*, senior programme manager*, senior account manager*;our own reading
senior lead;senior staff principal;;;our own reading
staff;staff;;chief of staff, technical staff, senior staff, staff augmentation, staff training, staff planning;our own reading
member of technical staff;junior mid senior staff principal;individual;;our own reading
principal;principal staff;;principal component*, principal investigator*, senior principal, associate principal;our own reading
principal investigator;senior staff principal;;;our own reading
lead;senior staff principal;;lead generation, lead scoring, lead time*, lead acid, tech lead, team lead, technical lead, senior lead, lead gen;our own reading
tech|technical lead;senior staff principal;;;our own reading
team lead|leader;senior staff principal;manager;;our own reading
distinguished;principal;individual;;our own reading
fellow;principal;individual;research fellow*, postdoctoral fellow*, associate fellow*, phd fellow*, postdoc fellow*;our own reading
chief;principal;;chief of staff, office of the chief, chief data office;our own reading
head of;senior staff principal;manager;;our own reading
director;senior staff principal;manager;associate director*, art director*, creative director*, senior director*;our own reading
senior director;staff principal;manager;;our own reading
associate director;senior staff principal;manager;;our own reading
vp|vice-president;senior staff principal;;associate vice president;our own reading
manager;mid senior staff principal;;product manager*, project manager*, program manager*, programme manager*, account manager*, case manager*, senior manager*, manager tools, package manager, engineering manager*, people manager*;our own reading
engineering|people|science|research|analytics manager;mid senior staff principal;manager;;our own reading

"""#),
(path: "spellings.csv", text: #"""
# Names of tools as people often write them, and as their makers do. Letter case counts here, unlike in the other lists; a whole
# word must agree. Text in code spans, addresses and file names is left alone. `except`: where the spelling means another thing.
wrong;right;except;source
Pytorch;PyTorch;;pytorch.org
pytorch;PyTorch;;pytorch.org
PYTORCH;PyTorch;;pytorch.org
pyTorch;PyTorch;;pytorch.org
Py Torch;PyTorch;;pytorch.org
Tensorflow;TensorFlow;;tensorflow.org
tensorflow;TensorFlow;;tensorflow.org
tensorFlow;TensorFlow;;tensorflow.org
TENSORFLOW;TensorFlow;;tensorflow.org
Tensor Flow;TensorFlow;;tensorflow.org
Tensor flow;TensorFlow;;tensorflow.org
TensorRt;TensorRT;;developer.nvidia.com
Tensorrt;TensorRT;;developer.nvidia.com
Tensorboard;TensorBoard;;tensorflow.org
Scikit-Learn;scikit-learn;;scikit-learn.org
Scikit-learn;scikit-learn;;scikit-learn.org
Scikit learn;scikit-learn;;scikit-learn.org
scikit learn;scikit-learn;;scikit-learn.org
Scikit Learn;scikit-learn;;scikit-learn.org
ScikitLearn;scikit-learn;;scikit-learn.org
Scikitlearn;scikit-learn;;scikit-learn.org
SciKit-Learn;scikit-learn;;scikit-learn.org
SciKit Learn;scikit-learn;;scikit-learn.org
SciKit-learn;scikit-learn;;scikit-learn.org
Sci-kit learn;scikit-learn;;scikit-learn.org
sci-kit learn;scikit-learn;;scikit-learn.org
sklearn;scikit-learn;;scikit-learn.org
Sklearn;scikit-learn;;scikit-learn.org
SKLearn;scikit-learn;;scikit-learn.org
SkLearn;scikit-learn;;scikit-learn.org
Numpy;NumPy;;numpy.org
numpy;NumPy;;numpy.org
NUMPY;NumPy;;numpy.org
Scipy;SciPy;;scipy.org
scipy;SciPy;;scipy.org
matplotlib;Matplotlib;;matplotlib.org
MatPlotLib;Matplotlib;;matplotlib.org
MatplotLib;Matplotlib;;matplotlib.org
SpaCy;spaCy;;spacy.io
Spacy;spaCy;;spacy.io
nltk;NLTK;;nltk.org
MLFlow;MLflow;;mlflow.org
MlFlow;MLflow;;mlflow.org
Mlflow;MLflow;;mlflow.org
mlflow;MLflow;;mlflow.org
ML Flow;MLflow;;mlflow.org
KubeFlow;Kubeflow;;kubeflow.org
kubeflow;Kubeflow;;kubeflow.org
Kube Flow;Kubeflow;;kubeflow.org
kubernetes;Kubernetes;;kubernetes.io
Kubernets;Kubernetes;;kubernetes.io
Kubernetics;Kubernetes;;kubernetes.io
kubernets;Kubernetes;;kubernetes.io
K8S;Kubernetes;;kubernetes.io
terraform;Terraform;;terraform.io
TerraForm;Terraform;;terraform.io
Terra Form;Terraform;;terraform.io
Langchain;LangChain;;langchain.com
langchain;LangChain;;langchain.com
Lang Chain;LangChain;;langchain.com
Langgraph;LangGraph;;langchain.com
langgraph;LangGraph;;langchain.com
Langsmith;LangSmith;;langchain.com
LLamaIndex;LlamaIndex;;llamaindex.ai
LLamaindex;LlamaIndex;;llamaindex.ai
Llamaindex;LlamaIndex;;llamaindex.ai
llamaindex;LlamaIndex;;llamaindex.ai
Llama Index;LlamaIndex;;llamaindex.ai
LLaMAIndex;LlamaIndex;;llamaindex.ai
Huggingface;Hugging Face;;huggingface.co
HuggingFace;Hugging Face;;huggingface.co
huggingface;Hugging Face;;huggingface.co
Hugging face;Hugging Face;;huggingface.co
hugging face;Hugging Face;;huggingface.co
Hugging-Face;Hugging Face;;huggingface.co
Postgres SQL;PostgreSQL;;postgresql.org
PostgresSQL;PostgreSQL;;postgresql.org
PostGreSQL;PostgreSQL;;postgresql.org
PostGresSQL;PostgreSQL;;postgresql.org
Postgresql;PostgreSQL;;postgresql.org
postgresql;PostgreSQL;;postgresql.org
PostgreSql;PostgreSQL;;postgresql.org
Postgre SQL;PostgreSQL;;postgresql.org
MySql;MySQL;;mysql.com
Mysql;MySQL;;mysql.com
mysql;MySQL;;mysql.com
My SQL;MySQL;;mysql.com
MongoDb;MongoDB;;mongodb.com
Mongodb;MongoDB;;mongodb.com
mongodb;MongoDB;;mongodb.com
Mongo DB;MongoDB;;mongodb.com
DynamoDb;DynamoDB;;aws.amazon.com
Dynamo DB;DynamoDB;;aws.amazon.com
NoSql;NoSQL;;our own reading
Nosql;NoSQL;;our own reading
No-SQL;NoSQL;;our own reading
ElasticSearch;Elasticsearch;;elastic.co
Elastic Search;Elasticsearch;;elastic.co
Elastic search;Elasticsearch;;elastic.co
elasticsearch;Elasticsearch;;elastic.co
Opensearch;OpenSearch;;opensearch.org
Javascript;JavaScript;;ecma-international.org
javascript;JavaScript;;ecma-international.org
Java Script;JavaScript;;joblint
Java script;JavaScript;;joblint
java script;JavaScript;;joblint
Typescript;TypeScript;;typescriptlang.org
typescript;TypeScript;;typescriptlang.org
Type Script;TypeScript;;typescriptlang.org
Ruby on Rail;Ruby on Rails;;joblint
ruby on rail;Ruby on Rails;;joblint
ruby on rails;Ruby on Rails;;rubyonrails.org
NodeJS;Node.js;;nodejs.org
NodeJs;Node.js;;nodejs.org
Nodejs;Node.js;;nodejs.org
nodejs;Node.js;;nodejs.org
Node JS;Node.js;;nodejs.org
Node.JS;Node.js;;nodejs.org
node.js;Node.js;;nodejs.org
ReactJS;React;;react.dev
ReactJs;React;;react.dev
Reactjs;React;;react.dev
React JS;React;;react.dev
NextJS;Next.js;;nextjs.org
Nextjs;Next.js;;nextjs.org
GoLang;Go;;go.dev
GO Lang;Go;;go.dev
Go Lang;Go;;go.dev
Go lang;Go;;go.dev
PYTHON;Python;;python.org
Phython;Python;;python.org
Pyhton;Python;;python.org
JAVA;Java;;java.com
Matlab;MATLAB;;mathworks.com
MatLab;MATLAB;;mathworks.com
matlab;MATLAB;;mathworks.com
Sagemaker;SageMaker;;aws.amazon.com
sagemaker;SageMaker;;aws.amazon.com
Sage Maker;SageMaker;;aws.amazon.com
Sage maker;SageMaker;;aws.amazon.com
VertexAI;Vertex AI;;cloud.google.com
Vertex Ai;Vertex AI;;cloud.google.com
Vertex-AI;Vertex AI;;cloud.google.com
Big Query;BigQuery;;cloud.google.com
Big query;BigQuery;;cloud.google.com
Bigquery;BigQuery;;cloud.google.com
big query;BigQuery;;cloud.google.com
bigquery;BigQuery;;cloud.google.com
RedShift;Redshift;;aws.amazon.com
Red Shift;Redshift;;aws.amazon.com
AirFlow;Airflow;;airflow.apache.org
Air Flow;Airflow;;airflow.apache.org
airflow;Airflow;airflow sensor, airflow model, airflow simulation, airflow rate, airflow over, airflow around, airflow prediction, airflow measurement, airflow data;airflow.apache.org
DataBricks;Databricks;;databricks.com
Data Bricks;Databricks;;databricks.com
databricks;Databricks;;databricks.com
SnowFlake;Snowflake;;snowflake.com
Snow Flake;Snowflake;;snowflake.com
Pyspark;PySpark;;spark.apache.org
pyspark;PySpark;;spark.apache.org
pySpark;PySpark;;spark.apache.org
Py Spark;PySpark;;spark.apache.org
hadoop;Hadoop;;hadoop.apache.org
kafka;Kafka;;kafka.apache.org
Map Reduce;MapReduce;;hadoop.apache.org
Map-Reduce;MapReduce;;hadoop.apache.org
Mapreduce;MapReduce;;hadoop.apache.org
XGboost;XGBoost;;xgboost.ai
Xgboost;XGBoost;;xgboost.ai
XgBoost;XGBoost;;xgboost.ai
xgboost;XGBoost;;xgboost.ai
XG Boost;XGBoost;;xgboost.ai
XG-Boost;XGBoost;;xgboost.ai
LightGbm;LightGBM;;lightgbm.readthedocs.io
LightGMB;LightGBM;;lightgbm.readthedocs.io
Lightgbm;LightGBM;;lightgbm.readthedocs.io
lightgbm;LightGBM;;lightgbm.readthedocs.io
Light GBM;LightGBM;;lightgbm.readthedocs.io
Catboost;CatBoost;;catboost.ai
catboost;CatBoost;;catboost.ai
FastApi;FastAPI;;fastapi.tiangolo.com
Fastapi;FastAPI;;fastapi.tiangolo.com
fastapi;FastAPI;;fastapi.tiangolo.com
Fast API;FastAPI;;fastapi.tiangolo.com
FASTAPI;FastAPI;;fastapi.tiangolo.com
Github;GitHub;;github.com
github;GitHub;;github.com
Git Hub;GitHub;;github.com
GitHUB;GitHub;;github.com
Gitlab;GitLab;;gitlab.com
gitlab;GitLab;;gitlab.com
Git Lab;GitLab;;gitlab.com
BitBucket;Bitbucket;;bitbucket.org
Bit Bucket;Bitbucket;;bitbucket.org
Open AI;OpenAI;;openai.com
OpenAi;OpenAI;;openai.com
Openai;OpenAI;;openai.com
openai;OpenAI;;openai.com
Open-AI;OpenAI;;openai.com
ChatGpt;ChatGPT;;openai.com
Chatgpt;ChatGPT;;openai.com
chatGPT;ChatGPT;;openai.com
Chat GPT;ChatGPT;;openai.com
chatgpt;ChatGPT;;openai.com
ChatGTP;ChatGPT;;openai.com
Open CV;OpenCV;;opencv.org
OpenCv;OpenCV;;opencv.org
Opencv;OpenCV;;opencv.org
opencv;OpenCV;;opencv.org
Onnx;ONNX;;onnx.ai
onnx;ONNX;;onnx.ai
Vllm;vLLM;;vllm.ai
VLLM;vLLM;;vllm.ai
vLLm;vLLM;;vllm.ai
LORA;LoRA;;arXiv 2106.09685
LoRa;LoRA;LoRa WAN, LoRa radio, LoRa gateway, LoRa network, LoRa modem, LoRa sensor, LoRa device;arXiv 2106.09685
QLora;QLoRA;;arXiv 2305.14314
QLORA;QLoRA;;arXiv 2305.14314
DBT;dbt;DBT therapy, DBT skills, DBT group;getdbt.com
Dbt;dbt;;getdbt.com
Jax;JAX;;docs.jax.dev
jax;JAX;;docs.jax.dev
Cuda;CUDA;;developer.nvidia.com
cuda;CUDA;;developer.nvidia.com
CuDNN;cuDNN;;developer.nvidia.com
cuDnn;cuDNN;;developer.nvidia.com
Nvidia Triton;NVIDIA Triton;;developer.nvidia.com
Deepspeed;DeepSpeed;;deepspeed.ai
Deep Speed;DeepSpeed;;deepspeed.ai
PowerBI;Power BI;;powerbi.microsoft.com
PowerBi;Power BI;;powerbi.microsoft.com
Powerbi;Power BI;;powerbi.microsoft.com
Power Bi;Power BI;;powerbi.microsoft.com
Graph QL;GraphQL;;graphql.org
GraphQl;GraphQL;;graphql.org
graphQL;GraphQL;;graphql.org
Neo4J;Neo4j;;neo4j.com
neo4j;Neo4j;;neo4j.com
Neo4i;Neo4j;;neo4j.com
ClearMl;ClearML;;clear.ml
Clearml;ClearML;;clear.ml
PineCone;Pinecone;;pinecone.io
Pine Cone;Pinecone;;pinecone.io
Deepseek;DeepSeek;;deepseek.com
MLOPS;MLOps;;our own reading
MLops;MLOps;;our own reading
Mlops;MLOps;;our own reading
mlops;MLOps;;our own reading
ML Ops;MLOps;;our own reading
LLMops;LLMOps;;our own reading
LLMOPS;LLMOps;;our own reading
LLM Ops;LLMOps;;our own reading
DevOPS;DevOps;;our own reading
Devops;DevOps;;our own reading
devops;DevOps;;our own reading
Dev Ops;DevOps;;our own reading
Dev-Ops;DevOps;;our own reading
linux;Linux;;kernel.org
LINUX;Linux;;kernel.org

"""#),
(path: "stance/frames.csv", text: #"""
# How a clause says what the role has to do with the work in it. A clause is read from its beginning, one frame after the
# other, until one decides. says: owns, collaborates, requires or none decide; you (the role speaks), we (the company
# speaks), seek (somebody is looked for), on (says nothing by itself) go on behind the frame; people decides for
# collaborates where people follow. at: start, where nothing is said; else anywhere, wherever it stands in the clause.
# a|b is one of several words, [a] may be missing; the first word is written in the form that counts. Our own reading.
phrase;says;at
you;you;
you'll|you'd;you;
you will|would|may|might|shall|must|should|could;you;
you can expect to;you;
you get|can to;you;
you are|you're expected|required|going|encouraged|invited to;you;
you are|you're responsible|accountable for;owns;
you are|you're the owner|lead|person|one|engineer|go-to;owns;
you are|you're in charge of;owns;
you [also] have|hold|possess|know|understand|enjoy|love|like|value|thrive|excel|want|need|care|feel|think|believe|speak|demonstrate|appreciate|embrace|prefer|can|could|are|were|communicate|pay|exhibit|strive|adapt;requires;
you bring [a|strong|deep|solid|proven|at-least] experience|expertise|knowledge|years|skills|passion|background|curiosity|understanding;requires;
you are|be on call;owns;
you are not;none;
you never|no-longer;none;
you will|you'll have deployed|presented|shipped|built|run|published|trained|put|brought|cut|moved|tested|designed|launched;owns;
join the|our [weekly] on-call|rotation [rotation];owns;
ask|asks|asking the|our|your|their;people;
while|whereas|whilst;on;
you're|you've;requires;
you have [already|also|previously|ideally|successfully|recently] had|worked|built|designed|shipped|led|done|used|been|written|published|deployed|trained|run|seen|managed|developed;requires;
you [also] will|may|might|would|should [also] have|need|possess|be-able|enjoy-solving|know|ideally;requires;
you will|you'll thrive;none;
you'll [also] have|need|love-this|fit-in|be-able|be-a-great-fit|be-a-good-fit|be-successful;requires;
you will|you'll have the|an|a [unique|great|exciting|rare] opportunity|chance|possibility|ability|freedom to;you;
will [also] be responsible|accountable for;owns;
you will|you'll [also] have ownership|responsibility;owns;
you will|you'll be given|offered|provided|surrounded|supported|paid|rewarded|eligible|joined|exposed|welcomed|empowered;none;
you will|you'll receive|get|enjoy|learn|grow|gain|find|benefit|experience|see|earn|love|discover|become|feel|meet;none;
you will|you'll join|report;none;
you will|you'll be joining|reporting|based|located|part;none;
you will|you'll be a|an [key|core|critical|important|integral|essential|active|founding|hands-on|senior|technical] member|part|addition;none;
you will|you'll be part of;none;
you will|you'll [also] be responsible|accountable for;owns;
you will|you'll be expected|required|asked|tasked|challenged|able to;you;
you will|you'll be tasked|charged|entrusted with;owns;
you will|you'll be;on;
you will|you'll not;none;
you won't;none;
you will|would|shall never;none;
you do not|never;none;
you don't;requires;
you might be a great|good fit;requires;
you may be a great|good fit;requires;
your background|experience|skills|qualifications|profile|education|expertise|toolbox|toolkit;requires;
your role|responsibilities|responsibility|job|duties|work|tasks|mission|focus|goal|day [will|would|is|are|may] [also|be|to|include|involve|includes|involves|range|be-to|also-include];you;
your main|primary|core|key|day-to-day task|focus|responsibility|responsibilities|tasks|duties|goal [will|would|is|are] [be|include|to|be-to];you;
your work|contributions|expertise|insights|role|responsibilities will help|support;you;
your contributions|work|insights|insight|efforts|impact|expertise|models|code will;none;
your team|manager|colleagues|future|career|safety|privacy|application|data|growth|benefits|resume|cv|answers|base|salary|compensation|first|personal;none;
this role|position|job|opportunity is|was a|an [full-time|part-time|remote|hybrid|on-site|onsite|contract|fully|100|permanent|temporary|exciting|great|unique|rare|exempt|non-exempt];none;
this role|position|job is|may-be|can-be|will-be|could-be|must-be [based|located|open|eligible|hybrid|remote|fully|also|not|on-site|onsite|full-time|part-time|currently|ideal|perfect|for|an-excellent|available|classified|exempt|in];none;
this role|position|job is|will-be responsible|accountable for;owns;
this role|position|job is|will-be expected to;you;
this role|position|job [also] requires|demands|needs|calls;requires;
this role|position|job [will|would|may|also] [also] require|demand|need;requires;
this role|position|job|person|individual|engineer|scientist|hire|candidate [will|would|can|may|also|shall] [also] [be|be-responsible-for|be-accountable-for];you;
this role|position|job reports|offers|pays|includes|supports-remote|does-not|doesn't|may-be-eligible|is-eligible;none;
this role will report;none;
this role|position will not|never;none;
this involves|includes|means;owns;
this role|position|job is|will-be|plays-a|will-play-a [mission] critical|crucial|pivotal|instrumental|key|essential|vital|central|responsible [role] in|to|for;owns;
the role|position is|will-be [mission] critical|crucial|pivotal|instrumental|key|essential|vital|central in|to|for;owns;
this remote|hybrid|senior|full-time|exciting|on-site|unique|individual|hands-on role|position|job;you;
calls for;requires;
the primary|main|key|core|principal responsibilities|responsibility|duties|tasks|task|focus [of] [the|this] [role|position] [are|is|include|will|includes] [to|be|include];owns;
additional|other duties|tasks|responsibilities;owns;
you can be;none;
you can|may [also] read|expect|find|choose|decide|apply|learn|see|contact|opt|enjoy|request|rest;none;
you are|you're part|joining|free|welcome|eligible|entitled|encouraged|always|never;none;
seeks|seek a|an|senior|experienced|talented|someone;seek;
this role|position|job is ideal|perfect|great|right|suited|designed for;requires;
this is a|an|the|your|our;none;
this [is|job|description|posting|list|range|includes|document|requisition|team|group|company|posting|notice|salary|means|will];none;
in this role|position|job|capacity [you|you'll] [will|would|may|should|might|are] [be] [also] [responsible|expected|required|working] [for|to];you;
in your role|position|job|first;on;
in addition|particular|general|short;on;
in a|an typical|average|given day|week;on;
in return|exchange|turn;none;
in collaboration|partnership|conjunction|cooperation|coordination|concert with;collaborates;
the role [will|would|may|also] [also] [be] [responsible] [for];you;
the role|position|job [also] requires|demands|needs|calls|asks;requires;
the role|position|job is|offers|pays|reports|may-be|can-be|could-be;none;
the role|position is|will-be responsible|accountable for;owns;
the position [will|would|may|also] [also] [be] [responsible] [for];you;
the job|work [will] involves|includes|involve|include;owns;
the|a|an [ideal|successful|right|qualified|perfect|selected|best|strong|great|suitable] candidate|applicant|person|individual|hire;requires;
the|a [ideal|successful|right|qualified|selected] candidate|applicant|person|individual will|would|shall|must|should have|possess|bring|be|need|demonstrate|know|understand|show|hold|ideally|also-have;requires;
the|a [ideal|successful|right|qualified|selected] candidate|applicant|person|individual|incumbent will|would|shall [also] [be] [responsible|expected|tasked] [for|to|with];you;
candidates|applicants|individuals|those should|must|need|with|who|have;requires;
candidates|applicants|employees|individuals|members may|will|are|can|receive;none;
ideal|successful candidates|candidate|applicants|applicant [will|would|should|must|may|has|have|is|are] [have|be|possess] [a|an];requires;
ideally [you|you're|you've|have|with];requires;
someone|somebody|anyone|people|individuals|engineers|scientists|researchers who|with|that;requires;
a|an comprehensive|excellent|in-depth|extensive|exceptional|clear|basic|general|advanced|outstanding|understanding|impressive|acute|innate|ability|eye|ability|appreciation|awareness|entrepreneurial|analytical|active|interest|natural|quantitative;requires;
a person|candidate|developer|engineer|scientist|researcher|leader|professional|colleague|teammate|mind|mindset|desire|passion|drive|focus|minimum|track|proven|strong|solid|deep|good|great|keen|high|degree|bachelor|master|phd|background|portfolio|willingness|love|sense|commitment|demonstrated|working|thorough|broad|firm|related|relevant|curious|team-player|self-starter;requires;
at least|minimum|most;requires;
minimum [of];requires;
must [also|already] have|be|possess|know|hold|understand|demonstrate|love|enjoy|live|reside|bring|speak|meet|pass|show;requires;
must|should|shall|will|would|may|can|could|might;you;
should [also] have|be|possess|know|hold|understand;requires;
will [also] have|need|bring|possess|thrive;requires;
will not|never;none;
won't|doesn't|isn't|aren't;none;
does not|never;none;
not responsible|involved|expected|required;none;
not;none;
has|have|having [a|an|already|previously|had|worked|deep|strong|experience|the] [ability|experience|understanding|knowledge];requires;
have responsibility|ownership for|of|over;owns;
have the|an opportunity|chance to;you;
have a [strong] voice|say|hand|role in;owns;
is|are [a|an|able|comfortable|familiar|passionate|interested|proficient|fluent|knowledgeable|skilled|experienced|someone];requires;
be able|willing|comfortable|passionate|curious|proficient|fluent|familiar|open|eager|ready|proactive|flexible|authorized|eligible|legally|knowledgeable|kind|present-in|physically|18|at-least|excited|adaptable|organized|detail-oriented|self-motivated|an-excellent|an-effective|a-great|a-good|a-team-player|a-self-starter;requires;
be able to;requires;
be responsible|accountable for;owns;
be [a|an|the] [champion|leader|advocate|evangelist|lead|driving|key|core|technical|thought|go-to|owner|contributor|partner] [of|for|to|with];owns;
being;on;
able to;requires;
experience|experienced|expertise|expert|knowledge|knowledgeable|understanding|familiarity|familiar|proficiency|proficient|fluency|fluent|ability|abilities|capability|capacity|skilled|skill|skills|competence|competency|competent|comfort|comfortable|exposure|aptitude|mastery|background|understands|passion|passionate|enthusiasm|enthusiastic|desire|willingness|willing|eagerness|eager|curiosity|curious|interest|interested|excited|confident|confidence|grasp|command|qualification|qualifications|degree|certification|certifications|certificate|certified|education|motivation|motivated|attention|comprehension|acquaintance|intuition|creativity|initiative|empathy|humility|integrity|authorization|eligibility|evidence|portfolio|talent|mindset|attitude;requires;
track-record;requires;
years|yrs|year;requires;
bachelor|bachelors|bachelor's|master|masters|master's|phd|ph|doctorate|bs|ba|b.s|b.a|bsc|msc|ms|m.s|ma|mba|diploma|degree|graduate|postgraduate|undergraduate|graduated|graduation|university|college|terminal|pursuing|currently-pursuing|enrolled|currently-enrolled|advanced-degree;requires;
strong|solid|excellent|deep|good|great|proven|demonstrated|demonstrable|extensive|exceptional|outstanding|advanced|basic|working|hands-on|in-depth|prior|previous|relevant|practical|thorough|significant|substantial|professional|industry|commercial|academic|broad|general|fundamental|firm|sound|superior|high|highly|very|effective|clear|intermediate|expert|expert-level|senior-level|native|fluent|full|minimum|preferred|required|desired|nice|bonus|plus|additional|specific|sufficient|some|several|multiple|multi|many|well|extremely|truly|genuine|keen|natural|intellectual|critical|creative|analytical|quick|fast|rapid|detail|self|team|ownership|growth|ideal|ideally|obsessive|tangible|verifiable|documented|established|successful|successfully-completed|completed|completion|recent|real|real-world|first-hand|considerable|ample|robust|superb|impeccable|conversational|upper-intermediate|written|verbal|interpersonal|organizational|organisational|technical-background|technical-skills|technical-expertise|quantitative|mathematical|statistical-knowledge|programming|software-development-experience|coding|us|legal|valid;requires;
we're|we are|is|are looking for|to;seek;
we're|we are [currently|now|also|actively] [looking|searching|hiring|recruiting] for|to;seek;
we're|we are [currently|now|also|actively] seeking|hiring|recruiting;seek;
we need|want|seek|require a|an|someone|people;seek;
is|are [currently|now|also|actively] looking for|to;seek;
is|are [currently|now|also|actively] seeking|hiring|recruiting|searching-for;seek;
is|are in search of;seek;
seeking|looking-for|searching-for|hiring|wanted;seek;
we're excited about you;requires;
we [also] expect|require|prefer|ask you|candidates|applicants|at|that|someone;requires;
we need|want|ask|expect|invite you to;you;
we would|we'd love|like [it] [if] [you|for|to] [to] [see|have];requires;
we value|admire|appreciate|seek individuals|people|candidates|engineers|those|someone;requires;
and-seek-those|seek-those who;requires;
we;we;
we're|we've|we'd|we'll;we;
our;we;
us;we;
the company|team|group|department|organization|organisation|organizations|business|division|lab|platform|product|project|projects|culture|mission|vision|interview|process|salary|base|pay|range|compensation|annual|total|starting|target|expected|actual|benefits|following|above|application|office|successful-candidate's|employer|client|customer|teams;we;
they;you;
he|she [will|would|may|is|should];you;
every|each;we;
every|each team|member;we;
all;we;
as [a|an|the] [member] [of];on;
engineers|scientists|researchers|developers|analysts;you;
join|joining;seek;
help-us|come;none;
requires|require;requires;
apply-today|apply-now|apply-here|apply-online|click|please|note|learn-more|read-more|see-our|visit|check-out|find-out-more|find-out-about|discover-more|contact|email|send|submit-your|feel-free|don't|do-not;none;
learn;none;
grow your;none;
be|become [a] part of [a|an|the|our|something];none;
be part of the creation|design|development|delivery|effort|process|build of;owns;
be;on;
have [been];on;
gain;none;
receive;none;
enjoy;none;
opportunity|opportunities|chance|possibility|freedom;none;
what|why|how|where|when|if|whether|who|which;none;
welcome|hello|hi|about;none;
it|it's|there|these|those|here's|let's;none;
here;on;
no;none;
responsible|accountable for;owns;
responsibility|responsibilities|accountability|accountabilities|duties [for|of|include|includes|including|will|range] [include|for|to|be];owns;
in charge of;owns;
ownership of|over;owns;
the development|design|implementation|delivery|definition|creation;owns;
development|design|implementation|delivery|definition|creation|maintenance|preparation|execution|evaluation|analysis|optimization|optimisation|deployment|management|coordination|integration of|and;owns;
lead|owner for|of;owns;
day to day;on;
also|then|additionally|furthermore|moreover|occasionally|sometimes|often|regularly|usually|mostly|primarily|mainly|proactively|continuously|constantly|actively|independently|effectively|efficiently|collaboratively|cross-functionally|directly|closely|successfully|rapidly|quickly|iteratively|jointly|systematically|deeply|thoroughly|clearly|independently|creatively|routinely|hands-on|to|and|or|by|ultimately|finally|first|initially|together|consistently|critically|autonomously|technically|strategically;on;
collaborate|collaborates|collaborating|collaboration|collaborator|partner|partners|partnering|liaise|liaises|liaising|cooperate|cooperates|cooperating|pair|pairing|interact|interacts|interacting|interface|interfaces|interfacing|coordinate|coordinates|coordinating [with|closely|effectively|directly|cross-functionally|across|on];collaborates;
team|teaming up;collaborates;
teaming with;collaborates;
work|works|working [very|more|cross-functionally|collaboratively|effectively|directly|together] closely|hand-in-hand|side-by-side|shoulder-to-shoulder|in-tandem|in-close-collaboration|in-partnership|in-collaboration|in-conjunction|alongside|together [with];collaborates;
work|works|working [collaboratively|cross-functionally|effectively|directly|daily|jointly|constructively|hand-in-hand] with|across;people;
consult|consults|consulting|engage|engages|engaging|communicate|communicates|communicating|meet|meets|meeting|align|aligns|aligning|sync|connect|connects|connecting|brainstorm|brainstorming with;people;
advise|advises|advising|consult|consulting;collaborates;
support|supports|supporting|assist|assists|assisting|aid|aids|aiding;collaborates;
supported|assisted by;on;
hand|hands|handing [it|them|that|this|the|your|over|off] [over|off|prototype|prototypes|model|models|work|results|findings|to] [to];collaborates;
hand [over] [the] _ over|off|to;collaborates;
provide|provides|providing|offer|offering|lend [technical|ongoing|hands-on|expert] support|assistance|help;collaborates;
serve|act as [a|an|the] [trusted|technical|key|strategic|internal] advisor|adviser|consultant|liaison|partner|bridge|interface;collaborates;
help|helps|helping to;collaborates;
help|helps|helping [the|our|their|your|other|internal|these|those|all|any] [business|product|data|engineering|research|platform|science|ml|ai|analytics|client] teams|team|customers|clients|colleagues|engineers|scientists|researchers|users|stakeholders|others|people|partners|business|organization|company|developers|organisations;collaborates;
participate|participates|participating|take-part|contribute|contributes|contributing in|to;owns;
act|acts|acting|serve|serves|serving as;owns;
is a|an [big|huge|strong|definite|major|real|added|nice] plus|bonus|advantage|must|asset|benefit;requires;anywhere
are a|an [big|huge|strong|definite|major|real] plus|bonus|advantage|must|asset;requires;anywhere
a [big|huge|strong|definite] plus|must|bonus|advantage;requires;anywhere
is|are [strongly|highly|also|always|not] required|preferred|desired|desirable|beneficial|advantageous|essential|expected|appreciated|crucial|mandatory|helpful|welcome|necessary;requires;anywhere
[years|year] of [relevant|professional|work|working|industry|practical|hands-on|related|prior|proven|total|full-time|post-academic|commercial|progressive|direct] experience;requires;anywhere
nice to have;requires;anywhere
or equivalent;requires;anywhere
who|and-who has|have|is|are|can|enjoys|loves|possesses|thrives|wants|shares|specializes|specialises|specialize;requires;seek
someone|somebody|individuals|people|those [who-are] motivated|passionate|excited|curious|eager|skilled|adept;requires;seek
who will|would play|take|lead|own|help|be|drive|work|join|build|develop|design;owns;seek
with [a|an|strong|deep|extensive|proven|solid|significant|demonstrated|hands-on|excellent|good|the|some|at-least|relevant|prior|both] [experience|expertise|background|knowledge|understanding|skills|passion|track|history|record|years|mindset|ability|desire|interest|focus|degree|proficiency|foundation];requires;seek
experience|experienced|expertise|specialised|specialized|skilled|passionate|proficient|fluent|background|versed in|with|building|developing|designing|working|about;requires;seek
to join|be-part|be-a-part|become;none;seek
to work|help|support|assist|partner|collaborate with|us;owns;seek
responsible for;owns;seek
who will|would|can [also] [be] [responsible] [for];owns;seek
fine-tune|pre-train|re-train|co-author|co-lead|co-design|co-develop|back-test|stress-test|load-test|cross-validate|open-source|reverse-engineer|de-risk;owns;
tell|tells|telling|let|lets|give|gives|giving|pass|passes|passing|send|sends|sending|share|shares|sharing|show|shows|showing|report|reports|reporting|flag|flags|flagging|warn|warns|warning|ask|asks|asking|answer|answers|answering|explain|explains|explaining|agree|agrees|agreeing|clarify|clarifies|clarifying|exchange|exchanges|exchanging|swap|swaps|swapping|offer|offers|offering|provide|provides|providing|lend|lends|lending|comment|comments|commenting|talk|talks|talking|meet|meets|meeting|join|joins|joining|trial|trials|trialling|contribute|contributes|contributing|feed|feeds|feeding|review|reviews|reviewing|check|checks|checking|help|helps|helping|listen|listens|listening|brief|briefs|briefing|accompany|accompanies|accompanying|discuss|discusses|discussing|coordinate|coordinates|remind|bring;lends;
sit-in|sits-in|sitting-in|chip-in|stand-by|stands-by|be-available|be-there|be-on-hand|be-in-the-room|take-part|keep-in-touch|keeping-in-touch|work-through|work-alongside|listen-in|act-as|acting-as|serve-as|back-up|try-out|look-over|join-forces;lends;
join|joins|joining [the|our|their|a|each] [weekly|monthly|design|scoping|release|planning|model] review|reviews|meeting|meetings|workshop|workshops|discussion|discussions|session|sessions;lends;

"""#),
(path: "stance/priors.csv", text: #"""
# How likely each stance is, by the field and by what the making of the sentence says of it. The words of
# language/signals.csv are added. Fitted as they were.
field;says;owns;collaborates;requires;none
duty;owns;2.23;-1.25;-1.66;0.68
duty;collaborates;0.17;2.34;-1.96;-0.56
duty;requires;0.16;-2.35;1.45;0.73
duty;none;-0.08;-1.89;-0.43;2.41
must;owns;0.69;-0.32;0.10;-0.47
must;collaborates;1.11;0.36;-1.09;-0.38
must;requires;-0.78;-2.88;3.09;0.58
must;none;-2.26;-1.38;1.04;2.59
nice;owns;0.96;-0.80;-0.51;0.35
nice;collaborates;0.42;0.62;-1.01;-0.03
nice;requires;-1.99;-1.77;3.12;0.63
nice;none;-0.18;-1.98;-1.23;3.39

"""#),
(path: "starters/families/ai-researcher.yaml", text: #"""
emphasis: research             # research | production | hybrid
summary: You look for methods that say how sure a forecast is, where the known ones are too timid to be of use.
problem: |
  Our forecasts have no honest width. The published methods that we tried give intervals so wide that planners ignore them, or
  so narrow that one in three is wrong. We do not know whether it can be done better. That is the question.
responsibilities:
  - Invent methods for the uncertainty of forecasts, and find the cases in which they fail.
  - Publish the methods, the code, and the experiments that went against them.
  - Compare each new method fairly with the best published one.
  - Hand a prototype to the ML engineers when a method wins.
must-haves:
  - Has compared a new method with one that was hard to beat, and reported where it lost.
  - Knows the theory of uncertainty well enough to see where it stops applying.
  - Writes code with which others repeat an experiment.
  - Can tell an engineer what a method promises, and what it does not.
nice-to-haves:
  - Conformal prediction or Bayesian methods.
  - Papers, with or without a doctorate.
success-measures:
  - within: 6 months
    outcome: Researchers elsewhere can try the question
    shown-by: A public benchmark on a year of our past forecasts.
  - within: 12 months
    outcome: Intervals become narrower without breaking their promise
    metric: width of an interval that holds nine times in ten, in the benchmark
    from: 6.5 hours
    to: 5 hours
works-with:
  - {family: ml-engineer, for: building what wins into the product}
  - {family: data-scientist, for: what a better interval would change for planners}
not-this-role:
  - {text: Running production systems, who: ml-engineer}
  - {text: The on-call rotation, who: mlops-engineer}
#interview:
#  decision-within: 7 days
#  stages:
#    - name: First conversation
#      kind: recruiter-screen
#      takes: 30 minutes
#      prepare: Your questions. We tell you the pay range, the dates and whom you will meet.
#      rubric: true             # does every interviewer fill in the same form?
#    - name: A piece of your research, and the experiment in it that you trust least
#      kind: portfolio-review
#      takes: 75 minutes
#      basis: own-work
#      with: [A future teammate]
#      prepare: A paper or a prototype of your choice, with its code, and an idea that did not work.
#      rubric: true
#    - name: Explaining a method to engineers
#      kind: communication
#      takes: 45 minutes
#      with: [An ML engineer]
#      prepare: What the method promises, where it stops, and which personal data one may use to try it.
#      rubric: true
#    - name: A failure, told to somebody of another trade
#      kind: communication
#      takes: 45 minutes
#      with: [Somebody who depends on this work]
#      prepare: Something of yours that failed, and what you changed after it.
#      rubric: true

"""#),
(path: "starters/families/data-scientist.yaml", text: #"""
#emphasis: research             # research | production | hybrid
summary: You find out why customers leave in their second month, and which offer keeps them.
problem: |
  One new customer in five leaves in the second month, and each of them costs us 40 EUR. Marketing sends everybody the same
  discount. Nobody knows whom it keeps, and whom it pays for staying anyway.
responsibilities:
  - Analyse why customers leave, and present what you found to those who decide about offers.
  - Turn a vague question into a hypothesis that an experiment can refute.
  - Design experiments on offers, and say when one has failed.
  - Build the prototype of a model that ranks customers by the effect of an offer.
must-haves:
  - Has changed a decision with an analysis, and can say what it was worth.
  - Has designed an experiment with people in it, and knows how it could have misled.
  - Python, SQL and statistics, day to day.
  - Can say to a manager in plain words what the data cannot answer.
nice-to-haves:
  - Causal inference or uplift models.
  - Subscriptions.
success-measures:
  - within: 6 months
    outcome: Fewer new customers leave
    metric: customers who leave in their second month
    from: 20 %
    to: 16 %
  - within: 12 months
    outcome: Offers are decided by experiments
    shown-by: Three offers that were dropped or changed because of a result.
works-with:
  - {family: ml-engineer, for: bringing a prototype into production}
  - {family: data-engineer, for: tables that can be trusted}
not-this-role:
  - {text: Deploying models to production, who: ml-engineer}
  - {text: Building infrastructure, who: mlops-engineer}
#interview:
#  decision-within: 7 days
#  stages:
#    - name: First conversation
#      kind: recruiter-screen
#      takes: 30 minutes
#      prepare: Your questions. We tell you the pay range, the dates and whom you will meet.
#      rubric: true             # does every interviewer fill in the same form?
#    - name: An analysis that went wrong
#      kind: hiring-manager
#      takes: 45 minutes
#      with: [Your future manager]
#      prepare: An analysis of yours that misled somebody, how you noticed, and what you changed.
#      rubric: true
#    - name: Your analysis, and the experiment that would test it
#      kind: technical
#      takes: 60 minutes
#      basis: our-data
#      with: [A future teammate]
#      prepare: We send a small table a week before. What would you ask it, what would you not believe, and which personal
#        data in it may we not use?
#      rubric: true
#    - name: Findings for those who decide
#      kind: communication
#      takes: 45 minutes
#      with: [Somebody from marketing]
#      prepare: Ten minutes on the same table, without a formula, and an analysis of yours that went wrong.
#      rubric: true

"""#),
(path: "starters/families/ml-engineer.yaml", text: #"""
emphasis: production           # research | production | hybrid
summary: You make recommendations answer within 150 ms, and keep them as good as they are.
problem: |
  Recommendations take 400 ms on a phone, and one visitor in nine has left before they show. The model was built for a tenth
  of today's products. A smaller one was tried last spring: it was fast enough, and people bought less.
responsibilities:
  - Own the recommendation model in production, from training to serving and rollback.
  - Cut the latency of serving, measured on the phones of customers.
  - Bring a better model to all customers within a day, and take a worse one back within minutes.
  - Build the list that is shown when the model does not answer in time.
must-haves:
  - Has put a model into production that other people depended on.
  - Has mended a model that was fine in test and poor in production.
  - Writes Python that a colleague can change, with tests that fail for the right reason.
  - Can explain a wrong prediction to somebody whom it cost money.
nice-to-haves:
  - ONNX Runtime or TensorRT.
  - Recommendations, search or ranking.
success-measures:
  - within: 6 months
    outcome: Recommendations answer faster
    metric: p99 latency of the recommendation service
    from: 400 ms
    to: 150 ms
  - within: 12 months
    outcome: Customers get an answer when the model has none
    shown-by: Three rehearsed outages in which no customer saw an empty list.
works-with:
  - {family: data-scientist, for: "which problem is worth solving, and how a recommendation is judged"}
  - {family: mlops-engineer, for: the pipelines for training and release}
not-this-role:
  - {text: Building data pipelines from scratch, who: data-engineer}
  - {text: Deciding which business problem comes first, who: data-scientist}
#interview:
#  decision-within: 7 days
#  stages:
#    - name: First conversation
#      kind: recruiter-screen
#      takes: 30 minutes
#      prepare: Your questions. We tell you the pay range, the dates and whom you will meet.
#      rubric: true             # does every interviewer fill in the same form?
#    - name: A model that failed
#      kind: hiring-manager
#      takes: 45 minutes
#      with: [Your future manager]
#      prepare: Something of yours that was fine in test and poor in production, and what you changed.
#      rubric: true
#    - name: Debugging the serving of a model, in a pair
#      kind: pair-programming
#      takes: 75 minutes
#      basis: our-code
#      with: [A future teammate]
#      prepare: Nothing. You get a copy of a real service whose answers became slow, its logs and its tests.
#      rubric: true
#    - name: A failure, told to somebody of another trade
#      kind: communication
#      takes: 45 minutes
#      with: [Somebody who depends on this work]
#      prepare: Something of yours that failed, and what you changed after it.
#      rubric: true

"""#),
(path: "starters/families/mlops-engineer.yaml", text: #"""
emphasis: production           # research | production | hybrid
summary: You make the way from a merged change to a live model short, watched and dull.
problem: |
  A changed model needs 26 hours until customers see it, and most of that is waiting: for a machine, for a check that a person
  runs, for a release window. Last spring a source went wrong for a week. Every machine was healthy, so no alarm rang.
responsibilities:
  - Build training and release pipelines that need no person in between.
  - Monitor data, drift and models, and wake the right team and no other.
  - Keep the infrastructure in code, and its cost on a page that everybody reads.
  - Make rollback a button that anybody may press, and press it once a month.
must-haves:
  - Has built a training or release pipeline that other teams used daily.
  - Has set up monitoring that noticed bad data before a customer did.
  - Has cut the alarms of a system that others depended on, and missed none that mattered.
  - Can refuse a request, offer another way, and stay welcome.
nice-to-haves:
  - Kubernetes and Terraform.
  - GPU scheduling.
success-measures:
  - within: 6 months
    outcome: A merged change is live on the same day
    metric: median time from merge to live over all release pipelines
    from: 26 hours
    to: 4 hours
  - within: 12 months
    outcome: A source that goes wrong rings an alarm
    metric: median time until an alarm for a source that went wrong
    from: 72 hours
    to: 2 hours
works-with:
  - {family: ml-engineer, for: "the models, and what a rollback must restore"}
  - {family: data-engineer, for: sources and what they promise}
not-this-role:
  - {text: Developing models, who: ml-engineer}
  - {text: Framing business problems, who: data-scientist}
#interview:
#  decision-within: 7 days
#  stages:
#    - name: First conversation
#      kind: recruiter-screen
#      takes: 30 minutes
#      prepare: Your questions. We tell you the pay range, the dates and whom you will meet.
#      rubric: true             # does every interviewer fill in the same form?
#    - name: An incident of yours
#      kind: hiring-manager
#      takes: 45 minutes
#      with: [Your future manager]
#      prepare: What broke, who noticed, and what you changed so that it does not break again.
#      rubric: true
#    - name: A pipeline that went red, in a pair
#      kind: pair-programming
#      takes: 75 minutes
#      basis: our-code
#      with: [A future teammate]
#      prepare: Nothing. The pipeline is a copy of ours, and the fault is one that we had.
#      rubric: true
#    - name: A failure, told to somebody of another trade
#      kind: communication
#      takes: 45 minutes
#      with: [Somebody who depends on this work]
#      prepare: Something of yours that failed, and what you changed after it.
#      rubric: true

"""#),
(path: "starters/families/none.yaml", text: #"""
core:
  - the skill that all of them have
  - the skill that tells them from their neighbours
builds:
  - what others use that they have built

"""#),
(path: "starters/families/other.yaml", text: #"""
#emphasis: production           # research | production | hybrid
summary: You bring the wait for an answer from four days to one.
problem: |
  Customers wait four days for an answer that takes an hour of work. Two people were added last year, and it made no difference:
  the time goes into questions that we send back and forth.
responsibilities:
  - Own the way from a customer's question to the answer, and shorten it.
  - Measure where the time goes, each month, on a page that everybody reads.
  - Decide with the teams on both sides what each of them hands over, and in what state.
must-haves:
  - Has done work of this kind that other people depended on.
  - Has seen such work fail, and can say what they changed afterwards.
  - Can explain it to somebody from another field.
nice-to-haves:
  - Our market, or one like it.
success-measures:
  - within: 6 months
    outcome: Customers wait less for an answer
    metric: median time from question to answer
    from: 4 days
    to: 1 day
  - within: 12 months
    outcome: The teams on both sides ask once
    shown-by: A month in which nine questions of ten were answered without a second one.
#works-with:
#  - {team: search, for: what that team owns and decides}
#not-this-role:
#  - {text: Work that people may expect of the role, who: whose it is instead}
#interview:
#  decision-within: 7 days
#  stages:
#    - name: First conversation
#      kind: recruiter-screen
#      takes: 30 minutes
#      prepare: Your questions. We tell you the pay range, the dates and whom you will meet.
#      rubric: true             # does every interviewer fill in the same form?
#    - name: Work that went wrong
#      kind: hiring-manager
#      takes: 45 minutes
#      with: [Your future manager]
#      prepare: Work of yours that failed, and what you changed afterwards.
#      rubric: true
#    - name: {{pairing}}
#      kind: pair-programming
#      takes: 75 minutes
#      basis: own-work
#      with: [A future teammate]
#      prepare: Something of your own that you would like to make better.
#      rubric: true
#    - name: A failure, told to somebody of another trade
#      kind: communication
#      takes: 45 minutes
#      with: [Somebody who depends on this work]
#      prepare: Something of yours that failed, and what you changed after it.
#      rubric: true

"""#),
(path: "starters/family.yaml", text: #"""
# A family says whose work is whose. The next build puts it on the site: replace its texts first, and leave out what you
# cannot say. A line such as `#levels:` is a key that waits for your answer: take its # away once you know it.

# What does somebody of this family call themselves?
title: {{title}}
# What can nobody of this family do without? Two to four skills.
{{core}}
# What is there when they have done their work? Things that others use.
{{builds}}
# What do people wrongly expect of them, and whose work is it instead? This is what keeps two jobs from becoming one.
does-not-do:
  - {text: Developing models, who: ml-engineer}
  - {text: Deciding which business question comes first, who: data-scientist}
# What does each level mean here, with an example of work that was really done?
#levels:
#  junior:
#    scope: One part at a time, with a colleague who reads each change.
#    example: A piece of work that somebody at this level did last year.
#    pay: {min: 48000, max: 60000, currency: EUR, per: year}
#  senior:
#    scope: A whole area, and the agreements about it with other teams.
#    example: A piece of work that somebody at this level did last year.
#    pay: {min: 72000, max: 90000, currency: EUR, per: year}

"""#),
(path: "starters/init/assets/logo.svg", text: #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">
<rect width="96" height="96" rx="20" fill="#10232c"/>
<path d="M30 24h38v11H42v8h22v11H42v8h26v11H30z" fill="#f7f5ef"/>
</svg>

"""#),
(path: "starters/init/company.yaml", text: #"""
# Who is hiring. Example is not a company: replace every text here by what is true of yours, and take away what you cannot
# say. A line such as `#stage: production` is a key that waits for an answer: take its `#` away once you know it.

name: Example
#legal-name: Example Ltd.      # the registered name, if it is another
url: https://www.example.com
logo: assets/logo.svg          # your own goes into assets/, too
#employees: 60

# What do you do, in one line, for somebody who has never heard of you?
tagline: We help readers find their next book.
# What would be missing without you? Say for whom, and how many of them there are.
mission: |
  Most people who open a book shop's app know roughly what they want: the green one, about lighthouses, that a friend
  mentioned. Example finds it for them. **Forty shops use our search, and two million readers a month type into it.**

  *Example does not exist. It shows what a company can say about itself in five sentences.*

# What do you hold to, and how could a stranger see it? A value without proof is a poster.
values:
  - text: We write down what went wrong.
    proof: Every outage has a page that all 60 of us can read. There were eleven last year.
  - text: Whoever does the work decides how.
    proof: A change needs one reviewer and no committee. The longest wait for a review last quarter was two days.

# A candidate's three questions, answered for the whole company.
evp:
  problems: Searches that name no title, in nine languages, with an answer due before the reader looks up.
  resources: Three years of searches and sales, documented. Two teams of six, who sit at one table on Tuesdays.
  growth: One ladder for experts and one for managers, with the same pay. Both are written down, with examples.

# How far are you with models? early: still proving that they work; production: customers depend on one; portfolio: on many.
stage: production

# For yourselves, never published: is the ground ready for the people you hire? From 1, hardly, to 5, fully.
#readiness:
#  data-maturity: 3             # accessible, documented, of known quality?
#  process-clarity: 3           # can those who ask for results say what success is?
#  technical-foundation: 3      # from containers to experiment tracking?
#  leadership-commitment: 4     # will it be paid for, and waited for?
#  commitment: 18 months        # for how long is that promised? It takes 6 to 18 months until a first hire pays off
# For yourselves, too: how many people does each family have today?
#people: {ml-engineer: 3, data-scientist: 2, data-engineer: 2}

# What does everybody have? Name the figure, the days, the rule.
benefits:
  - 30 days of paid leave
  - Pension with 5 % from us, from the first month
  - 16 weeks of parental leave at full pay, for each parent

statements:
  # Whom do you hire, and by what alone do you judge? Your country may ask for certain words.
  equal-opportunity: |
    We judge applications by the work, with the same questions and the same form for everybody. People of every origin,
    gender, religion, age, disability and orientation are welcome.
  # What can you change about an interview, whom does one ask, and who gets to know?
  accommodation: |
    Do you need more time, another format, captions, or the questions in advance? Write to
    [jobs@example.com](mailto:jobs@example.com). The interviewers learn what they have to change, and not why.
  # Does software rank, score or reject applications? Some laws ask you to say so.
  #ai-screening: No software ranks or rejects applications. Two people read each one.
  # Who sees an application, and when is it deleted? Ask whoever looks after data protection at your company.
  #privacy: We delete an application four weeks after the decision, or a year later if you allow it.

# Is your data personal, medical or otherwise regulated? Interviews then have to touch on it.
#regulated-data: true

# How do you decide? One loop for each family, or `all:` for those without one. Five stages at most, and each asks something
# new; what a person will do at work predicts more than puzzles do. A role may have a loop of its own.
interview:
  ml-engineer:
    decision-within: 7 days    # from the last stage to an answer
    stages:
      - name: First conversation
        kind: recruiter-screen
        takes: 30 minutes
        where: video
        with: [Somebody from recruiting]
        assesses: [problem-framing]
        prepare: Your questions. We tell you the pay range, the dates and whom you will meet.
        rubric: true           # does every interviewer fill in the same form?
      - name: A model that failed
        kind: hiring-manager
        takes: 45 minutes
        where: video
        with: [Your future manager]
        assesses: [production-awareness]
        prepare: Something of yours that was fine in test and poor in production, and what you changed.
        rubric: true
      - name: Work sample
        kind: take-home
        takes: 5 hours         # longer than eight, or unpaid, and good people leave
        return-within: 10 days
        paid: true
        where: home
        basis: our-data
        with: [A future teammate]
        assesses: [evaluation-rigor, code-quality]
        prepare: |
          A month of real searches with faults that we know of. How good is the ranking, what would you try first, and what may
          we keep of a reader?
        rubric: true
      - name: Debugging the serving of a model, in a pair
        kind: pair-programming
        takes: 75 minutes
        where: video
        basis: our-code
        with: [A future teammate]
        assesses: [production-engineering]
        prepare: Nothing. You get a copy of a service whose answers became slow, its logs and its tests.
        rubric: true
      - name: Explaining a wrong answer to a shop
        kind: communication
        takes: 45 minutes
        where: video
        with: [Somebody who talks to shops]
        assesses: [communication]
        prepare: Nothing. A shop asks why its best seller is on page three, and we play the shop.
        rubric: true

# What may somebody do whose role is not there?
open-application:
  text: Tell us which of our problems you would like to work on, and show one thing that you have made.
  email: jobs@example.com
# How does somebody hear of the next role, if none fits today?
#newsletter: {text: "New roles and stories, six times a year", url: "https://news.example.com/jobs"}

"""#),
(path: "starters/init/pages/about.md", text: #"""
---
# Any other page; its address is the name of the file. Add `menu: true` to lead to it from the menu.
title: About Example
summary: What we do, for whom, and how we earn money.
---

<!-- This page is yours. What would you ask about a company before you wrote to it? -->

**Example is not a company.** It came with this site, to show what a page can look like until you write your own.

## What we do

We run the search of forty book shops. Two million readers use it each month, in nine languages.

## How we earn money

<!-- Who pays, for what, and for how long will it last? Candidates ask, and like to see that you answer. -->

A shop pays by the year, by the number of its searches. We have covered our costs since 2023, and sell no data to anybody.

## Where to read on

Our [teams](/teams/), their [stories](/stories/), and what is [open](/roles/).

"""#),
(path: "starters/init/roles/ml-engineer.yaml", text: #"""
# An example of a role that says what a candidate wants to know: which problem, with what, how one grows. Replace every
# text by what is true of yours. To begin another one, run: remit new role "Data Scientist, Pricing"

# What would the person call themselves? No places, dates or codes.
title: ML Engineer, Search Ranking
family: ml-engineer            # data-scientist | ml-engineer | mlops-engineer | ai-researcher, or one in families/
emphasis: production           # research | production | hybrid
level: [mid, senior]           # intern | junior | mid | senior | staff | principal; a list where several will do
track: individual              # individual | manager
team: search                   # the file teams/search.md
# Who leads the person, and what would they say to somebody who hesitates?
reports-to: {title: Head of Search, name: Robin Example, says: "Nobody here has solved this, and I would like to see it done."}
openings: 1
status: open                   # draft | open | paused | filled | closed
posted: {{today}}
closes: {{closes}}             # the last day to apply, or rolling; on the day after, the page says closed
confirmed: {{today}}          # when did somebody last check that the role is still wanted?
vacancy: existing              # existing | future

# In one sentence: what will be better because this person came?
summary: You make search answer within 60 ms, and keep the right book on the first screen.
# What problem will they solve? Whom does it cost what today, and what was tried?
problem: |
  Readers type into our search box and look up before it has answered: ranking takes 140 ms at the 99th percentile, and one
  search in nine is given up. The model was built for a tenth of the titles that it ranks today.

  A smaller model was fast enough, and worse: [what we learned from it](/stories/the-fast-model-that-was-worse/). We believe
  that both can be had, and nobody here has had the time to show it.
# With what will they solve it? The tools of today, the data and its state, the machines.
resources:
  stack: [Python, PyTorch, ONNX Runtime, PostgreSQL, Kubernetes]
  data: Three years of searches, clicks and sales, documented, two terabytes; clicks before 2024 lack the position.
  compute: Eight GPUs for six people; a full training run takes four hours.
  publishing: Talks and code yes, after a colleague has read them; shops' sales figures never.
  # What is hard here today, and what is being done about it? Said now, it keeps people; found out later, it does not.
  constraints:
    - A release needs a slot that another team gives out, on two days a week.
    - {text: Nobody measures whether a search was abandoned on phones, changing-to: a measure for both apps, within: 9 months}
# How will they grow? A role that leads nowhere reads as a dead end.
growth:
  text: |
    Senior engineers here own a model from end to end; staff engineers decide how all of them are served. In your first year
    you decide how ranking is deployed, with somebody beside you who has done it before.
  paths: [Staff ML engineer, Engineering manager]
  review: Twice a year, in writing, against the ladder that everybody can read.
  learning-time: Every second Friday.

# What will they do all week? A verb and its result; no list of tools.
responsibilities:
  - Own the ranking model in production, from training to serving and rollback.
  - Cut the latency of ranking, measured on the phones of readers.
  - Find out why a model that is better offline is sometimes worse live.
  - Build the fallback that answers when the model cannot.
# What can nobody do this work without? Seven at most: everything else is nice to have. The id is what a stage of the
# interview names in `assesses`.
must-haves:
  - {id: production-engineering, text: Has put a model into production that other people depended on.}
  - {id: evaluation-rigor, text: "Has found out why a model was better offline than live, and can tell the story."}
  - {id: production-awareness, text: "Has made a deployed model faster or cheaper, and knows what that cost elsewhere."}
  - {id: code-quality, text: "Writes Python that a colleague can change, with tests that fail for the right reason."}
  - {id: communication, text: Can explain a wrong answer to a shop that lost a sale by it.}
# What helps, and can be learned here?
nice-to-haves:
  - ONNX Runtime or TensorRT.
  - Search, ranking or recommendations.
  - Another of our nine languages than English.
# What counts from each background? People come to this work by several ways.
backgrounds:
  - {from: academia, counts: "A system that others ran, beyond the paper."}
  - {from: software, counts: "A service of yours under load, and one model that you trained and deployed."}
  - {from: self-taught, counts: Anything live with users whom you do not know.}
# What must this person improve in the first 6 to 12 months, and how will both of you know? A number where there is one,
# evidence where there is none.
success-measures:
  - {within: 2 months, kind: milestone, outcome: First change of the model live, shown-by: One shop for a week without a complaint.}
  - within: 6 months
    outcome: Ranking answers faster
    metric: p99 latency of the ranking service
    from: 140 ms
    to: 60 ms
  - within: 12 months
    outcome: Readers get an answer when the model has none
    shown-by: Four rehearsed outages in which the fallback answered within a second.
# Who owns the work next to this? A family, a team or a role, and what for.
works-with:
  - {family: data-scientist, for: the measure of relevance}
  - {family: data-engineer, for: searches and sales as tables}
# What do people expect of such a role that it does not include, and whose is it?
not-this-role:
  - {text: Building the pipelines for searches and sales, who: data-engineer}
  - {text: Deciding which shops and languages come first, who: product}

# What is ready on the first day, and what will be done after 30 to 60 and after 90 days?
onboarding:
  access: Data, cluster and documents on day one.
  first-win: {within: 45 days, text: One feature of the ranking live for one shop.}
  day-90: {result: A release of your own in all shops, learning: How a reader searches when the title is forgotten.}
  buddy: true
# What is paid? A range of which both ends are really paid, and the rest in figures. Many places ask for it by law.
compensation:
  pay: {min: 72000, max: 92000, currency: EUR, per: year}
  bonus: 4 % of the year's pay in years with a profit.
  equity: 0.02–0.04 % in options, over four years.
  review: Each April, in writing.
  learning-budget: 1,500 EUR a year.
# Where is the work done, and can somebody come who is not there yet?
location:
  workplace: hybrid            # onsite | hybrid | remote
  onsite-days: 2               # a week
  places: [{city: Berlin, country: DE}]
  #remote-from: [DE, FR, US-CO] # for remote work: the countries, or country-region
  time-zones: 10:00–15:00 CET in common
  visa: sponsored              # sponsored | transfer | none
# What else shapes a week?
conditions: {hours: 38 a week, travel: two days a quarter, on-call: "one week in six, paid", languages: [English]}
employment: {type: full-time, work: ongoing}
# How does one apply, how long does it take, and when does an answer come?
apply:
  email: jobs@example.com      # or url:, the address of a form
  send: [CV or profile, one thing that you made and what went wrong with it]
  takes: 15 minutes
  reply-within: 5 days
  contact: {name: Sam Example, email: jobs@example.com}
notes: Notes are for yourselves, and never published.

"""#),
(path: "starters/init/site.yaml", text: #"""
# How the site is built and checked. `#` begins a remark; a line such as `#utc-offset: …` is a setting that waits: take
# its `#` away to use it.

format: 1                      # the version of the content format; leave it as it is
# Where will the site be? Feeds and search engines need the whole address.
base-url: https://careers.example.com
language: en                   # the language that you write in
# In which languages will the site be? The first is the one above; `roles/ml-engineer.de.yaml` holds the German texts of a role.
#languages: [en, de]
# When does a day end where you are? A role closes then. In quotes; UTC, if you say nothing.
#utc-offset: "+01:00"

# What is your colour? In quotes, since a # after a space begins a remark. Text on it turns white where it is dark; `accent-dark` is for dark screens.
#theme: {name: default, options: {accent: "#2ea876"}}

"""#),
(path: "starters/init/stories/the-fast-model-that-was-worse.md", text: #"""
---
# A story proves what a role or the company claims. The best ones are about something that did not work.
title: The fast model that was worse
author: {name: Kim Example, role: ML Engineer}
date: {{today}}
team: search
family: ml-engineer
summary: We made ranking three times as fast, celebrated for a day, and took it back.
# day-in-the-life | case-study | failure | first-90-days | career-path | paper | talk | open-source | write-up
kind: failure
# Which claim is it proof of?
proves: We write down what went wrong.
# Did everybody who appears in it agree?
consent: true
---

<!-- This is an invented example: replace it with something that happened to you, and your own name. -->
<!-- What did you want, and what did you know then? Give the numbers. -->

*An invented story, to show what one can look like.*

Last winter, ranking took 140 ms at the 99th percentile. A smaller model took 45, and lost nothing in our offline tests. We
released it on a Tuesday to all forty shops.

## What happened

<!-- What went wrong, how did you notice, and what did it cost? -->

By Wednesday evening, one search in eight was typed a second time in other words. It had been one in eleven. Nobody had an alarm for
that; a shop in Lyon rang us, because a customer had asked for *the lighthouse book* and been shown lamps.

Our offline test counted clicks. The small model had learned to put last month's bestsellers first, where people click.

## What we changed

<!-- What is different since then? What is still open? -->

- Tests compare searches that were typed again; clicks are the second measure.
- A release begins with one shop, for a day.
- The old model stays warm for a week. Going back takes two minutes.

Ranking takes 140 ms again. We would still like 60, and [look for somebody](/roles/) who wants to find out how.

"""#),
(path: "starters/init/teams/search.md", text: #"""
---
# One file for each team: its front matter, between the lines of ---, and then its own words.
name: Search
# What is the team there for, and how can one tell that it succeeds?
mission: To put the right book on the first screen before the reader looks up.
size: 6
lead: {name: Robin Example, role: Head of Search}
# Which families are there already? A candidate wants to know who does the work next to theirs.
covers: [ml-engineer, data-scientist]
stack: [Python, PyTorch, ONNX Runtime, PostgreSQL, Kubernetes]
data: Three years of searches, clicks and sales, documented, two terabytes.
# What is hard today, honestly?
constraints:
  - A release needs a slot that another team gives out, on two days a week.
# What has it built that one can look at?
projects:
  - {title: Search you can watch, text: "A page inside the company that shows ten random searches, and what we answered."}
# How is the work done? Who decides, who reviews, how often something is released, who is woken at night.
ways-of-working:
  decisions: One page, two days for objections, then the person who wrote it decides.
  review: Each change is read by one colleague within a working day; a change of the model by two.
  releases: Twice a week, one shop first, all of them on the day after.
  on-call: One week in six, 300 EUR a week, and a free day after a broken night.
  async: No meeting on Wednesdays, or before ten.
# A picture goes into assets/, with `alt` saying what it shows.
#photo: assets/search.jpg
#alt: Six people around a table covered with slips of paper
---

<!-- What would you tell a friend about the team, over lunch? Name things, people's work and numbers. -->

Two million readers a month type into our search box. Four searches in ten name no title: *the one with the whale, for a
child of six*. We answer those, too.

Four of us train and run the models. Two are data scientists, who read searches aloud on Mondays and ask shops which
wrong answer hurt.

## What is hard

<!-- What would a new colleague find out in the first month anyway? -->

The model knows what was clicked, and clicks lie: the first result is clicked because it is the first. In March we found out how
much, with [a fast model that was worse](/stories/the-fast-model-that-was-worse/).

## What a week looks like

On Mondays we read twenty searches that failed. On Tuesdays and Thursdays we release. On Fridays nobody does.

"""#),
(path: "starters/page.md", text: #"""
---
# A draft: nobody but you sees this page until you take the line `draft: true` away.
title: {{title}}
draft: true
# The page in a sentence, for search engines and for links from elsewhere.
summary: What somebody knows who has read this page, with the figure that matters most.
# Does the menu lead to it? The foot of each page always does.
#menu: true
---

<!-- Which question does somebody have who opens this page? Answer it in the first sentence. -->

<!-- To link to a page of this site, begin with its address: [what is open](/roles/). -->

"""#),
(path: "starters/role.yaml", text: #"""
# A draft: nobody but you sees it until its status is `open`. Its texts are examples of a good spec for this family. Keep
# what is true of your role, and replace the rest.
#
# A line with a space after its # is a question or a remark. A line without one, such as `#team: search`, is a key that
# waits for your answer: take its # away once you know it, and leave out what you cannot say.

# What would the person call themselves? No places, dates or codes.
title: {{title}}
family: {{family}}
# Is the work mostly research, mostly production, or both? Say it, or it will attract the wrong half of the readers.
{{emphasis}}
# intern | junior | mid | senior | staff | principal; several as [mid, senior]
{{level}}
#track: individual              # or manager, with direct-reports: the number of people
#team: search                   # a file in teams/, without its .md
# Who leads the person, and what would they say in a sentence to somebody who hesitates?
#reports-to: {title: Head of Search, name: Robin Example, says: One sentence in their own words.}
#openings: 1
status: draft                  # draft | open | paused | filled | closed
#posted: {{today}}             # a day to come holds the role back until then
#closes: {{closes}}             # the last day to apply, or rolling
#starts: {{starts}}             # the first working day, if it matters
#confirmed: {{today}}          # when did somebody last check that the role is still wanted?
#requisition: ENG-142           # the number that your own systems know it by
#vacancy: existing              # existing | future: is somebody hired now, or are names gathered for later?

# In one sentence: what will be better because this person came?
{{summary}}
# What problem will they solve? Whom does it cost what today, and what was tried?
{{problem}}
# With what will they solve it? The tools of today, the data and its state, the machines.
#resources:
#  stack: [Python, PostgreSQL]
#  data: What there is, how much of it, since when, and what is wrong with it.
#  compute: What there is, and how many people share it.
#  publishing: Whether one may publish, speak, open source, and who has to agree.
  # What is hard here today, and what is being done about it? Said now, it keeps people; found out later, it does not.
#  constraints:
#    - A release takes a day.
#    - {text: The data has no documentation, changing-to: a page for each table, within: 9 months}
# How will they grow? A role that leads nowhere reads as a dead end.
#growth:
#  text: What somebody in this role decides after a year, and what those do who had it before.
#  paths: [Staff engineer, Engineering manager]
#  review: Twice a year, in writing.
#  learning-time: Every second Friday.

# What will they do all week? A verb and its result; no list of tools. Work that is another family's belongs below, in
# `works-with` or `not-this-role`.
{{responsibilities}}
# What can nobody do this work without? Seven at most: everything else is nice to have.
{{must-haves}}
# What helps, and can be learned here?
{{nice-to-haves}}
# What counts from each background? People come to this work by several ways.
#backgrounds:
#  - {from: academia, counts: What shows that somebody from there can do it.}
#  - {from: self-taught, counts: What would convince you without a degree.}
# What must this person improve in the first 6 to 12 months, and how will both of you know? A number where there is one,
# evidence where there is none.
{{success-measures}}
# Who owns the work next to this? A family, a team or a role, and what for.
{{works-with}}
# What do people expect of such a role that it does not include, and whose is it?
{{not-this-role}}

# What is ready on the first day, and what will be done after 30 to 60 and after 90 days?
#onboarding:
#  access: Data, machines and documents on day one.
#  first-win: {within: 45 days, text: Something small that others can see.}
#  day-90: {result: One result that the business notices, learning: One thing learned.}
#  buddy: true                  # is somebody there to ask, by name?
# What is paid? A range of which both ends are really paid, and the rest in figures. Many places ask for it by law.
#compensation:
#  pay: {min: 60000, max: 75000, currency: EUR, per: year}
#  bonus: How much, for what, and when.
#  equity: How much, over how long.
#  review: Each April, in writing.
#  learning-budget: 1,500 EUR a year.
# Where is the work done, and can somebody come who is not there yet?
#location:
#  workplace: hybrid            # onsite | hybrid | remote
#  onsite-days: 2               # a week
#  places: [{city: Berlin, country: DE}]
#  remote-from: [DE, FR, US-CO] # the countries, or country-region, that one may work from
#  time-zones: 10:00–15:00 CET in common
#  visa: sponsored              # sponsored | transfer | none
# What else shapes a week?
#conditions: {hours: 38 a week, travel: two days a quarter, on-call: none, languages: [English]}
# Work that ends, on one model or one system, may suit a contractor; work that goes on needs somebody who stays.
#employment: {type: full-time, work: ongoing}
# How do you decide? The loop in company.yaml holds for this role, too, unless you write another one here: five stages at
# most, each with something new, and the hardest one close to the real work.
{{interview}}
# How does one apply, how long does it take, and when does an answer come?
#apply:
#  email: jobs@example.com      # or url:, the address of a form
#  send: [CV or profile, one thing that you made and what went wrong with it]
#  takes: 15 minutes
#  reply-within: 5 days
#  contact: {name: Sam Example, email: jobs@example.com}
#notes: For yourselves; never published.

"""#),
(path: "starters/story.md", text: #"""
---
# A draft: nobody but you sees this story until you take the line `draft: true` away. A line with a space after its # is
# a question; one without, such as `#kind: failure`, is a key that waits for your answer. Take its # away once you know it.
title: {{title}}
draft: true
author: {name: Name of the author, role: What they do here}
date: {{today}}
# Which team, family and role is it about? A file's name, without its ending.
#team: search
#family: ml-engineer
#role: ml-engineer
# The whole story in a sentence, its end included. What makes somebody go on reading is a number or a name.
summary: What happened to whom, how it ended, and one number that somebody remembers.
# day-in-the-life | case-study | failure | first-90-days | career-path | paper | talk | open-source | write-up
#kind: failure
# Which claim of yours is it proof of? A story that proves nothing is an advertisement.
#proves: We write down what went wrong.
# Did everybody who appears in it agree?
#consent: true
# A picture lies in assets/, and `alt` says what it shows.
#image: assets/picture.jpg
#alt: Two curves, of which one is an hour late
# Where did it first appear, if it was elsewhere?
#url: https://www.example.com/
---

<!-- What did you want, and what did you know then? Give the numbers. -->

<!-- What happened? What went wrong, how did you notice, and what did it cost? -->

<!-- What did you decide, who decided it, and what did you give up for it? -->

<!-- What is different since then, and what is still open? -->

"""#),
(path: "starters/team.md", text: #"""
---
# A draft: nobody but you sees this team until you take the line `draft: true` away. A line with a space after its # is
# a question; one without, such as `#size: 6`, is a key that waits for your answer. Take its # away once you know it.
name: {{title}}
draft: true
# What is the team there for, and how can one tell that it succeeds?
mission: To tell a shop what it will sell next week, so that less of it is thrown away.
#size: 6
#lead: {name: Robin Example, role: Head of Search}
# Which families are there already? A candidate wants to know who does the work next to theirs.
#covers: [ml-engineer, data-scientist]
# With what does it work? The tools of today, and the data in the state that it is in.
#stack: [Python, PostgreSQL]
#data: What there is, how much of it, since when, and what is wrong with it.
# What is hard today, honestly, and what is being done about it?
#constraints:
#  - A release needs a slot that another team gives out.
# What has it built that one can look at?
#projects:
#  - {title: Name of it, url: "https://www.example.com/", text: What it does in a sentence.}
# How is the work done?
#ways-of-working:
#  decisions: Who decides what, and where is it written down?
#  review: Who reads a change, and within which time?
#  releases: How often, and how does one take one back?
#  on-call: Who, how often, and what is paid for it?
#  async: What needs no meeting?
# A picture lies in assets/, and `alt` says what it shows.
#photo: assets/team.jpg
#alt: Six people around a table covered with slips of paper
---

<!-- What would you tell a friend about the team, over lunch? Name things, people's work and numbers. -->

<!-- What is hard? What would a new colleague find out in the first month anyway? -->

<!-- What does a week look like? -->

"""#),
(path: "technologies.csv", text: #"""
# When technologies could first be used by the public: the earliest month that can be argued, so that a rule stays lenient.
# slack: months of doubt: 0 where a source was looked up (`verified`), 6 or 12 where not; `bounded` has a looked-up latest month.
# No first month: too unsure to judge by, but a known name. verified: the day of the research.
# needs-frame: names that are short or ordinary words, known only in "N years of …" or in a list of tools.
name;aliases;kind;first;slack;basis;source;verified;needs-frame
CUDA;;tool;2007-02;6;recalled;recalled, not looked up;2026-11-20;
cuDNN;;tool;2014-09;6;recalled;recalled, not looked up;2026-11-20;
NCCL;;tool;;;recalled;recalled, too unsure to judge by;2026-11-20;
TensorRT;;tool;2016-09;12;recalled;recalled, not looked up;2026-11-20;
TPU;google tpu;tool;2016-05;6;recalled;recalled, not looked up;2026-11-20;TPU
OpenAI Triton;triton language;tool;2019-06;6;bounded;PyPI: triton (first upload 2021-05-26, v0.4.0);2026-11-20;
Excel;ms excel, microsoft excel;tool;1985-09;6;recalled;recalled, not looked up;2026-11-20;Excel
Looker;lookml;tool;;;recalled;recalled, too unsure to judge by;2026-11-20;
Power BI;powerbi;tool;2013-07;12;recalled;recalled, not looked up;2026-11-20;
SAS;;tool;1976-07;12;recalled;recalled, not looked up;2026-11-20;SAS
SPSS;;tool;1968-01;12;recalled;recalled, not looked up;2026-11-20;
Stata;;tool;1985-01;12;recalled;recalled, not looked up;2026-11-20;
Tableau;;tool;;;recalled;recalled, too unsure to judge by;2026-11-20;
NumPyro;;tool;2019-06;0;verified;PyPI: numpyro (first upload 2019-06-01, v0.1.0);2026-11-20;
PyMC;pymc3;tool;2003-05;6;bounded;PyPI: pymc (first upload 2009-01-05, v2.0);2026-11-20;
Pyro;;tool;2017-11;0;verified;PyPI: pyro-ppl (first upload 2017-11-03, v0.1.0);2026-11-20;Pyro
Stan;pystan, rstan;tool;2012-08;6;bounded;PyPI: pystan (first upload 2013-07-23, v0.1.1);2026-11-20;Stan
CausalML;;tool;2019-08;0;verified;PyPI: causalml (first upload 2019-08-12, v0.2.0);2026-11-20;
DoWhy;;tool;2018-08;6;bounded;PyPI: dowhy (first upload 2019-07-15, v0.1.1);2026-11-20;
EconML;;tool;2019-03;0;verified;PyPI: econml (first upload 2019-03-06, v0.1);2026-11-20;
AWS;amazon web services;tool;2006-03;6;recalled;recalled, not looked up;2026-11-20;
AWS Lambda;lambda, lambdas, aws lambdas;tool;2014-11;6;recalled;recalled, not looked up;2026-11-20;lambda, lambdas
Azure;microsoft azure;tool;2008-10;6;recalled;recalled, not looked up;2026-11-20;
Google Cloud;gcp, google cloud platform;tool;2008-04;6;recalled;recalled, not looked up;2026-11-20;
Amazon Bedrock;aws bedrock, bedrock;tool;2023-04;6;recalled;recalled, not looked up;2026-11-20;bedrock
Amazon SageMaker;sagemaker, aws sagemaker;tool;2017-11;6;recalled;recalled, not looked up;2026-11-20;
Azure Machine Learning;azure ml, azureml;tool;2014-06;6;recalled;recalled, not looked up;2026-11-20;
Azure OpenAI;azure openai service;tool;2021-11;6;recalled;recalled, not looked up;2026-11-20;
BigQuery ML;bqml;tool;2018-07;6;recalled;recalled, not looked up;2026-11-20;
DataRobot;;tool;;;recalled;recalled, too unsure to judge by;2026-11-20;
H2O;h2o.ai;tool;;;recalled;recalled, too unsure to judge by;2026-11-20;H2O
Vertex AI;;tool;2021-05;6;recalled;recalled, not looked up;2026-11-20;
Airbyte;;tool;2020-09;12;recalled;recalled, not looked up;2026-11-20;
Amazon Redshift;redshift, aws redshift;tool;2012-11;6;recalled;recalled, not looked up;2026-11-20;redshift
Apache Airflow;airflow;tool;2015-06;6;recalled;recalled, not looked up;2026-11-20;
Apache Arrow;arrow, pyarrow;tool;2016-02;6;bounded;PyPI: pyarrow (first upload 2017-03-16, v0.2.0);2026-11-20;arrow
Apache Beam;beam;tool;2016-02;6;bounded;PyPI: apache-beam (first upload 2017-03-14, v0.6.0);2026-11-20;beam
Apache Flink;flink;tool;;;recalled;recalled, too unsure to judge by;2026-11-20;
Apache Hadoop;hadoop, hdfs, mapreduce, map reduce;tool;2006-04;6;recalled;recalled, not looked up;2026-11-20;
Apache HBase;hbase;tool;2008-03;12;recalled;recalled, not looked up;2026-11-20;
Apache Hive;hive;tool;;;recalled;recalled, too unsure to judge by;2026-11-20;hive
Apache Hudi;hudi;tool;2017-03;12;recalled;recalled, not looked up;2026-11-20;
Apache Iceberg;iceberg;tool;2017-12;0;verified;https://github.com/apache/iceberg (first commit 2017-12-13, 0.7.0-incubating 2019-10-25);2026-11-20;iceberg
Apache Kafka;kafka;tool;2011-01;6;recalled;recalled, not looked up;2026-11-20;
Apache Parquet;parquet;tool;2013-03;6;recalled;recalled, not looked up;2026-11-20;
Apache Spark;spark, pyspark;tool;2010-03;12;recalled;recalled, not looked up;2026-11-20;spark
Apache Storm;storm;tool;2011-09;6;recalled;recalled, not looked up;2026-11-20;storm
Argo Workflows;argo;tool;2017-08;0;verified;https://github.com/argoproj/argo-workflows (tag 1.0.0 2017-08-23);2026-11-20;argo
BigQuery;google bigquery;tool;2010-05;6;recalled;recalled, not looked up;2026-11-20;
ClickHouse;;tool;2016-06;6;recalled;recalled, not looked up;2026-11-20;
Dagster;;tool;2018-06;0;verified;PyPI: dagster (first upload 2018-06-12, v0.1.0rc1);2026-11-20;
Dask;;tool;2015-01;0;verified;PyPI: dask (first upload 2015-01-29, v0.2.0);2026-11-20;
Databricks;;tool;2014-06;6;recalled;recalled, not looked up;2026-11-20;
dbt;data build tool;tool;2016-03;0;verified;PyPI: dbt (first upload 2016-03-23, v0.0.1);2026-11-20;
Delta Lake;delta;tool;2019-04;0;verified;https://github.com/delta-io/delta (tag v0.1.0 2019-04-23);2026-11-20;delta
dlt;;tool;;;recalled;PyPI: the name had another project in 2018, so no date is judged;2026-11-20;dlt
DuckDB;;tool;2019-05;0;verified;PyPI: duckdb (first upload 2019-05-08, v0.0.2);2026-11-20;
Fivetran;;tool;;;recalled;recalled, too unsure to judge by;2026-11-20;
Luigi;;tool;2012-09;6;bounded;PyPI: luigi (first upload 2012-10-21, v1.0);2026-11-20;Luigi
Meltano;;tool;2018-11;0;verified;PyPI: meltano (first upload 2018-11-06, v0.1.1);2026-11-20;
Modin;;tool;2018-06;0;verified;PyPI: modin (first upload 2018-06-24, v0.0.2);2026-11-20;
Prefect;;tool;2019-03;0;verified;PyPI: prefect (first upload 2019-03-24, v0.5.0);2026-11-20;Prefect
Presto;prestodb;tool;2013-11;6;recalled;recalled, not looked up;2026-11-20;Presto
Snowflake;;tool;2014-10;6;recalled;recalled, not looked up;2026-11-20;
SQLMesh;;tool;2022-09;0;verified;PyPI: sqlmesh (first upload 2022-09-23, v0.0.1);2026-11-20;
Trino;;tool;2013-11;6;recalled;recalled, not looked up;2026-11-20;
Great Expectations;;tool;2017-12;0;verified;PyPI: great-expectations (first upload 2017-12-22, v0.3.0);2026-11-20;
Pandera;;tool;2018-11;0;verified;PyPI: pandera (first upload 2018-11-05, v0.0.1);2026-11-20;
Soda;;tool;2021-02;6;bounded;PyPI: soda-core (first upload 2022-03-22, v3.0.0b1);2026-11-20;Soda
Cassandra;apache cassandra;tool;2008-07;6;recalled;recalled, not looked up;2026-11-20;
DynamoDB;;tool;2012-01;6;recalled;recalled, not looked up;2026-11-20;
MongoDB;mongo;tool;2009-02;6;recalled;recalled, not looked up;2026-11-20;
MySQL;;tool;1995-05;6;recalled;recalled, not looked up;2026-11-20;
Neo4j;;tool;;;recalled;recalled, too unsure to judge by;2026-11-20;
PostgreSQL;postgres;tool;1996-07;6;recalled;recalled, not looked up;2026-11-20;
Redis;;tool;2009-04;12;recalled;recalled, not looked up;2026-11-20;
SQLite;;tool;2000-08;6;recalled;recalled, not looked up;2026-11-20;
AlphaFold;;method;2018-12;6;recalled;recalled, not looked up;2026-11-20;
Caffe;;tool;2013-12;6;recalled;recalled, not looked up;2026-11-20;Caffe
Caffe2;;tool;2017-04;6;recalled;recalled, not looked up;2026-11-20;
Chainer;;tool;2015-06;0;verified;PyPI: chainer (first upload 2015-06-05, v1.0.0);2026-11-20;
CNTK;microsoft cognitive toolkit;tool;2016-01;6;recalled;recalled, not looked up;2026-11-20;
DGL;;tool;2018-12;0;verified;PyPI: dgl (first upload 2018-12-03, v0.0.1);2026-11-20;
fastai;;tool;2017-09;6;bounded;PyPI: fastai (first upload 2017-11-29, v0.6);2026-11-20;
Flax;;tool;2020-03;0;verified;PyPI: flax (first upload 2020-03-17, v0.1.0rc1);2026-11-20;
GAN;gans, generative adversarial network, generative adversarial networks;method;2014-06;6;recalled;recalled, not looked up;2026-11-20;GAN, gans
dm-haiku;haiku;tool;2020-02;0;verified;PyPI: dm-haiku (first upload 2020-02-20, v0.0.1a0);2026-11-20;haiku
JAX;;tool;2018-11;0;verified;https://github.com/jax-ml/jax (first commit 2018-11-17, PyPI 2018-12-07);2026-11-20;
Keras;;tool;2015-03;0;verified;https://github.com/keras-team/keras (first commit 2015-03-27, PyPI 2015-10-11);2026-11-20;
MXNet;;tool;2015-09;6;bounded;PyPI: mxnet (first upload 2017-05-02, v0.9.5);2026-11-20;
PyTorch;torch;tool;2016-09;6;bounded;PyPI: torch (first upload 2018-12-07, v1.0.0);2026-11-20;torch
PyTorch Geometric;pyg;tool;2018-05;0;verified;PyPI: torch-geometric (first upload 2018-05-25, v0.1.1);2026-11-20;
PyTorch Lightning;lightning ai;tool;2019-03;0;verified;PyPI: pytorch-lightning (first upload 2019-03-31, v0.0.2);2026-11-20;
ResNet;;method;2015-12;6;recalled;recalled, not looked up;2026-11-20;
TensorFlow;tf;tool;2015-11;6;bounded;PyPI: tensorflow (first upload 2016-12-19, v0.12.0);2026-11-20;tf
TensorFlow 2;tf2;tool;2019-03;6;recalled;recalled, not looked up;2026-11-20;tf2
Theano;;tool;2007-12;6;bounded;PyPI: theano (first upload 2010-11-23, v0.3.0rc4);2026-11-20;
Torch7;lua torch;tool;2011-01;12;recalled;recalled, not looked up;2026-11-20;
U-Net;;method;2015-05;6;recalled;recalled, not looked up;2026-11-20;
Vision Transformer;vision transformers, vit;method;2020-10;6;recalled;recalled, not looked up;2026-11-20;vit
Claude Code;;tool;2025-02;6;recalled;recalled, not looked up;2026-11-20;
Cursor;cursor editor;tool;2023-03;12;recalled;recalled, not looked up;2026-11-20;Cursor
Git;;tool;2005-04;6;recalled;recalled, not looked up;2026-11-20;
GitHub;;tool;2008-02;6;recalled;recalled, not looked up;2026-11-20;
GitHub Actions;gha;tool;2018-10;6;recalled;recalled, not looked up;2026-11-20;
GitHub Copilot;copilot;tool;2021-06;6;recalled;recalled, not looked up;2026-11-20;copilot
GitLab CI;;tool;2012-11;12;recalled;recalled, not looked up;2026-11-20;
Jenkins;hudson;tool;2011-02;6;recalled;recalled, not looked up;2026-11-20;hudson
DeepSpeed;;tool;2020-02;6;bounded;PyPI: deepspeed (first upload 2020-10-22, v0.3.1.dev1);2026-11-20;
FSDP;fully sharded data parallel;method;2021-07;6;recalled;recalled, not looked up;2026-11-20;
Horovod;;tool;2017-08;0;verified;PyPI: horovod (first upload 2017-08-10, v0.9.0);2026-11-20;
Megatron-LM;megatron;tool;2019-03;0;verified;https://github.com/NVIDIA/Megatron-LM (first commit 2019-03-27, paper 2019-09);2026-11-20;
Ray;;tool;2017-05;6;bounded;PyPI: ray (first upload 2017-06-03, v0.1.1);2026-11-20;Ray
Slurm;;tool;2002-07;12;recalled;recalled, not looked up;2026-11-20;
EU AI Act;ai act;law;2021-04;6;recalled;recalled, not looked up;2026-11-20;
GDPR;;law;2012-01;6;recalled;recalled, not looked up;2026-11-20;
ISO/IEC 42001;iso 42001;law;2023-12;6;recalled;recalled, not looked up;2026-11-20;
Model cards;model card;method;2018-10;6;recalled;recalled, not looked up;2026-11-20;
NIST AI RMF;;law;2022-03;6;recalled;recalled, not looked up;2026-11-20;
AKS;azure kubernetes service;tool;2017-10;6;recalled;recalled, not looked up;2026-11-20;
Ansible;;tool;2012-02;6;bounded;PyPI: ansible (first upload 2013-02-12, v1.0);2026-11-20;
Argo CD;argocd;tool;2018-03;12;recalled;recalled, not looked up;2026-11-20;
Datadog;;tool;;;recalled;recalled, too unsure to judge by;2026-11-20;
Docker;;tool;2013-03;0;verified;https://blog.dragansr.com/2024_06_06_archive.html (quotes kubernetes.io: Docker shown at PyCon March 2013);2026-11-20;
EKS;amazon eks;tool;2017-11;6;recalled;recalled, not looked up;2026-11-20;
GKE;google kubernetes engine;tool;2014-11;6;recalled;recalled, not looked up;2026-11-20;
Grafana;;tool;2014-01;6;recalled;recalled, not looked up;2026-11-20;
gRPC;;tool;2015-02;6;bounded;PyPI: grpcio (first upload 2015-03-30, v0.4.0a0);2026-11-20;
Helm;;tool;2015-10;12;recalled;recalled, not looked up;2026-11-20;Helm
Istio;;tool;2017-05;6;recalled;recalled, not looked up;2026-11-20;
Kubernetes;k8s;tool;2014-06;0;verified;https://docker.com/blog/10-years-since-kubernetes-launched-at-dockercon (announced 2014-06-10, first commit 2014-06-06);2026-11-20;
OpenTelemetry;otel;tool;2019-05;6;bounded;PyPI: opentelemetry-api (first upload 2019-10-01, v0.1a0);2026-11-20;
OpenTofu;;tool;2023-08;6;recalled;recalled, not looked up;2026-11-20;
Prometheus;;tool;2012-11;0;verified;https://github.com/prometheus/prometheus (first commit 2012-11-24, tag 0.1.0 2014-03-12, public announcement 2015-01);2026-11-20;
Pulumi;;tool;2018-06;0;verified;PyPI: pulumi (first upload 2018-06-12, v0.12.4.dev1528816254);2026-11-20;
Terraform;;tool;2014-07;0;verified;https://github.com/hashicorp/terraform (tag v0.1.0 2014-07-28);2026-11-20;
Bash;shell scripting, shell scripts;language;1989-06;6;recalled;recalled, not looked up;2026-11-20;
C;;language;1972-01;12;recalled;recalled, not looked up;2026-11-20;C
C++;cpp, cplusplus;language;1985-10;6;recalled;recalled, not looked up;2026-11-20;
Go;golang;language;2009-11;6;recalled;recalled, not looked up;2026-11-20;Go
Java;jdk;language;1995-05;6;recalled;recalled, not looked up;2026-11-20;
JavaScript;js, ecmascript;language;1995-12;6;recalled;recalled, not looked up;2026-11-20;js
Julia;julialang;language;2012-02;6;recalled;recalled, not looked up;2026-11-20;Julia
Kotlin;;language;2011-07;6;recalled;recalled, not looked up;2026-11-20;
MATLAB;;language;1984-12;12;recalled;recalled, not looked up;2026-11-20;
Mojo;modular mojo;language;2023-05;6;recalled;recalled, not looked up;2026-11-20;Mojo
Node.js;nodejs, node js;language;2009-05;6;recalled;recalled, not looked up;2026-11-20;
Perl;;language;1987-12;6;recalled;recalled, not looked up;2026-11-20;
Python;cpython, py;language;1991-02;6;recalled;recalled, not looked up;2026-11-20;py
Python 3;python3;language;2008-12;6;recalled;recalled, not looked up;2026-11-20;
R;r language, rstats;language;1993-08;6;recalled;recalled, not looked up;2026-11-20;R
Rust;rustlang;language;2010-07;6;recalled;recalled, not looked up;2026-11-20;Rust
Scala;;language;2004-01;6;recalled;recalled, not looked up;2026-11-20;
SQL;structured query language;language;1979-06;12;recalled;recalled, not looked up;2026-11-20;
Swift;swiftlang;language;2014-06;6;recalled;recalled, not looked up;2026-11-20;Swift
TypeScript;ts;language;2012-10;6;recalled;recalled, not looked up;2026-11-20;ts
Accelerate;;tool;2020-10;0;verified;PyPI: accelerate (first upload 2020-10-30, v0.0.1);2026-11-20;Accelerate
LLM agents;agentic ai, ai agents;method;2022-10;12;recalled;recalled, not looked up;2026-11-20;
Anthropic API;;tool;2023-02;0;verified;PyPI: anthropic (first upload 2023-02-09, v0.2.2);2026-11-20;
AutoGen;microsoft autogen;tool;2023-08;0;verified;PyPI: pyautogen (first upload 2023-08-25, v0.0.1);2026-11-20;
BERT;;model;2018-10;6;recalled;recalled, not looked up;2026-11-20;
bitsandbytes;;tool;2021-10;6;bounded;PyPI: bitsandbytes (first upload 2022-08-09, v0.31.8);2026-11-20;
ChatGPT;;model;2022-11;6;recalled;recalled, not looked up;2026-11-20;
Claude;anthropic claude;model;2023-03;6;recalled;recalled, not looked up;2026-11-20;Claude
CLIP;;method;2021-01;6;recalled;recalled, not looked up;2026-11-20;CLIP
Cohere API;;tool;2021-01;0;verified;PyPI: cohere (first upload 2021-01-20, v0.0.1);2026-11-20;
CrewAI;;tool;2023-11;0;verified;PyPI: crewai (first upload 2023-11-14, v0.1.0);2026-11-20;
DALL-E;dalle;model;2021-01;6;recalled;recalled, not looked up;2026-11-20;
DeepEval;;tool;2023-08;0;verified;PyPI: deepeval (first upload 2023-08-15, v0.2.0);2026-11-20;
Diffusers;;tool;2022-05;0;verified;PyPI: diffusers (first upload 2022-05-30, v0.0.1);2026-11-20;Diffusers
Diffusion models;diffusion model, ddpm;method;2015-03;12;recalled;recalled, not looked up;2026-11-20;
DPO;direct preference optimization, direct preference optimisation;method;2023-05;6;recalled;recalled, not looked up;2026-11-20;DPO
DSPy;;tool;2023-01;6;bounded;PyPI: dspy-ai (first upload 2023-08-14, v0.1.9);2026-11-20;
FlashAttention;flash attention;method;2022-05;6;bounded;PyPI: flash-attn (first upload 2022-11-15, v0.2.0);2026-11-20;
Gemini;google gemini;model;2023-12;6;recalled;recalled, not looked up;2026-11-20;Gemini
Generative AI;genai, gen ai;method;;;recalled;recalled, too unsure to judge by;2026-11-20;
Google ADK;agent development kit;tool;2025-03;0;verified;PyPI: google-adk (first upload 2025-03-17, v0.0.1);2026-11-20;
GPT-2;;model;2019-02;6;recalled;recalled, not looked up;2026-11-20;
GPT-3;gpt3;model;2020-05;6;recalled;recalled, not looked up;2026-11-20;
GPT-4;gpt4;model;2023-03;6;recalled;recalled, not looked up;2026-11-20;
Guardrails AI;;tool;2023-03;0;verified;PyPI: guardrails-ai (first upload 2023-03-13, v0.1.0rc1);2026-11-20;
Guidance;;tool;2022-11;0;verified;PyPI: guidance (first upload 2022-11-11, v0.0.1);2026-11-20;Guidance
Haystack;farm-haystack;tool;2019-11;0;verified;PyPI: farm-haystack (first upload 2019-11-28, v0.1.0.post2);2026-11-20;Haystack
Hugging Face Datasets;;tool;2020-04;0;verified;PyPI: nlp (first upload 2020-04-14);2026-11-20;
Hugging Face Transformers;pytorch-transformers, pytorch-pretrained-bert;tool;2018-11;0;verified;PyPI: pytorch-pretrained-bert (first upload 2018-11-17);2026-11-20;
Instructor;;tool;2023-07;0;verified;PyPI: instructor (first upload 2023-07-28, v0.2.1);2026-11-20;Instructor
LangChain;;tool;2022-10;0;verified;PyPI: langchain (first upload 2022-10-25, v0.0.1);2026-11-20;
Langfuse;;tool;2023-07;0;verified;PyPI: langfuse (first upload 2023-07-12, v0.0.1);2026-11-20;
LangGraph;;tool;2024-01;0;verified;PyPI: langgraph (first upload 2024-01-08, v0.0.8);2026-11-20;
LangSmith;;tool;2023-06;0;verified;PyPI: langsmith (first upload 2023-06-26, v0.0.0rc0);2026-11-20;
LiteLLM;;tool;2023-07;0;verified;PyPI: litellm (first upload 2023-07-27, v0.1.0);2026-11-20;
Llama;llama 2, llama 3, meta llama;model;2023-02;6;recalled;recalled, not looked up;2026-11-20;Llama
llama.cpp;gguf, ggml;tool;2023-03;6;recalled;recalled, not looked up;2026-11-20;
LlamaIndex;gpt-index, llama-index;tool;2022-11;0;verified;PyPI: gpt-index (first upload 2022-11-22, v0.0.4);2026-11-20;
LLM;llms, large language model, large language models;method;2018-06;12;recalled;recalled, not looked up;2026-11-20;
lm-evaluation-harness;lm-eval;tool;2020-09;6;bounded;PyPI: lm-eval (first upload 2021-09-02, v0.0.1);2026-11-20;
LoRA;low-rank adaptation;method;2021-06;6;recalled;recalled, not looked up;2026-11-20;
MCP;model context protocol;method;2024-11;6;recalled;recalled, not looked up;2026-11-20;MCP
Midjourney;;model;2022-07;6;recalled;recalled, not looked up;2026-11-20;
Mistral;mistral 7b;model;2023-09;6;recalled;recalled, not looked up;2026-11-20;Mistral
NeMo Guardrails;;tool;2023-04;0;verified;PyPI: nemoguardrails (first upload 2023-04-25, v0.1.0);2026-11-20;
NVIDIA NeMo;;tool;2019-09;0;verified;PyPI: nemo-toolkit (first upload 2019-09-19, v0.8);2026-11-20;
Ollama;;tool;2023-07;0;verified;https://github.com/ollama/ollama (first commit 2023-06-22, tag v0.0.1 2023-07-08);2026-11-20;
OpenAI Agents SDK;;tool;2025-03;0;verified;PyPI: openai-agents (first upload 2025-03-04, v0.0.1);2026-11-20;
OpenAI API;;tool;2020-02;0;verified;PyPI: openai (first upload 2020-02-18, v0.0.2);2026-11-20;
Outlines;;tool;2023-03;0;verified;PyPI: outlines (first upload 2023-03-22, v0.1.dev0);2026-11-20;Outlines
PEFT;;tool;2023-01;0;verified;PyPI: peft (first upload 2023-01-19, v0.0.1);2026-11-20;PEFT
Prompt engineering;prompt engineer;method;2020-06;12;recalled;recalled, not looked up;2026-11-20;
Promptflow;;tool;2023-07;0;verified;PyPI: promptflow (first upload 2023-07-20, v0.1.0b1);2026-11-20;
Pydantic AI;;tool;2024-05;0;verified;PyPI: pydantic-ai (first upload 2024-05-20, v0.0.0);2026-11-20;
QLoRA;;method;2023-05;6;recalled;recalled, not looked up;2026-11-20;
RAG;retrieval-augmented generation;method;2020-05;6;recalled;recalled, not looked up;2026-11-20;RAG
Ragas;;tool;2023-05;0;verified;PyPI: ragas (first upload 2023-05-14, v0.0.1a5);2026-11-20;
RLHF;reinforcement learning from human feedback;method;2017-06;6;recalled;recalled, not looked up;2026-11-20;
Semantic Kernel;;tool;2023-03;0;verified;PyPI: semantic-kernel (first upload 2023-03-17, v0.0.1.dev0);2026-11-20;
Sentence Transformers;sbert;tool;2019-07;0;verified;PyPI: sentence-transformers (first upload 2019-07-25, v0.1.0);2026-11-20;
SGLang;;tool;2024-01;0;verified;PyPI: sglang (first upload 2024-01-16, v0.1.3);2026-11-20;
smolagents;;tool;2024-12;0;verified;PyPI: smolagents (first upload 2024-12-27, v0.1.0);2026-11-20;
Stable Diffusion;;model;2022-08;6;recalled;recalled, not looked up;2026-11-20;
TensorRT-LLM;trt-llm;tool;2023-10;0;verified;PyPI: tensorrt-llm (first upload 2023-10-20, v0.5.0);2026-11-20;
Text Generation Inference;tgi;tool;2022-10;6;bounded;PyPI: text-generation (first upload 2023-03-07, v0.1.0);2026-11-20;
Transformer architecture;transformers, transformer, transformer model, transformer models;method;2017-06;6;recalled;recalled, not looked up;2026-11-20;transformers, transformer
TRL;;tool;2020-03;0;verified;PyPI: trl (first upload 2020-03-30, v0.0.1);2026-11-20;TRL
TruLens;;tool;2023-05;0;verified;PyPI: trulens-eval (first upload 2023-05-23, v0.0.1);2026-11-20;
Unsloth;;tool;2023-11;6;bounded;PyPI: unsloth (first upload 2024-08-04, v2024.8);2026-11-20;
Vector database;vector databases, vector db, vector store, vector stores;method;2017-03;12;recalled;recalled, not looked up;2026-11-20;
vLLM;;tool;2023-06;0;verified;PyPI: vllm (first upload 2023-06-19, v0.0.1);2026-11-20;
Whisper;openai whisper;model;2022-09;6;recalled;recalled, not looked up;2026-11-20;Whisper
xFormers;;tool;2021-10;0;verified;PyPI: xformers (first upload 2021-10-19, v0.0.1);2026-11-20;
Arize Phoenix;phoenix;tool;2023-01;0;verified;PyPI: arize-phoenix (first upload 2023-01-18, v0.0.1rc0);2026-11-20;phoenix
cleanlab;;tool;2018-11;0;verified;PyPI: cleanlab (first upload 2018-11-22, v0.0.2);2026-11-20;
ClearML;allegro trains;tool;2019-06;0;verified;PyPI: trains (first upload 2019-06-10, v0.9.0rc2);2026-11-20;
Comet;comet.ml;tool;2017-09;0;verified;PyPI: comet-ml (first upload 2017-09-14, v0.1.12);2026-11-20;Comet
DVC;data version control;tool;2017-05;0;verified;PyPI: dvc (first upload 2017-05-05, v0.8.2);2026-11-20;
Evidently;evidently ai;tool;2020-11;0;verified;PyPI: evidently (first upload 2020-11-25, v0.1.0.dev0);2026-11-20;Evidently
Feast;;tool;2019-01;6;bounded;PyPI: feast (first upload 2019-04-09, v0.1.0);2026-11-20;Feast
Feature store;feature stores;method;2017-09;12;recalled;recalled, not looked up;2026-11-20;
Flyte;;tool;2019-11;0;verified;https://github.com/flyteorg/flyte (first commit 2019-04-09, tag v0.1.0 2019-11-20, announced 2020-01);2026-11-20;
Kedro;;tool;2019-05;0;verified;PyPI: kedro (first upload 2019-05-16, v0.14.0);2026-11-20;
Kubeflow;;tool;2017-12;0;verified;https://github.com/kubeflow/kubeflow (first commit 2017-11-30, announced KubeCon 2017-12, tag v0.1.0-rc.0 2018-03-27);2026-11-20;
Kubeflow Pipelines;kfp;tool;2018-11;6;bounded;PyPI: kfp (first upload 2019-03-06, v0.1.11);2026-11-20;
Label Studio;;tool;2020-01;0;verified;PyPI: label-studio (first upload 2020-01-10, v0.4.1);2026-11-20;
LLMOps;;method;;;recalled;recalled, too unsure to judge by;2026-11-20;
Metaflow;;tool;2019-12;0;verified;PyPI: metaflow (first upload 2019-12-03, v2.0.0);2026-11-20;
MLflow;;tool;2018-06;0;verified;PyPI: mlflow (first upload 2018-06-04, v0.0.1);2026-11-20;
MLOps;ml ops;method;;;recalled;recalled, too unsure to judge by;2026-11-20;
NannyML;;tool;2022-04;0;verified;PyPI: nannyml (first upload 2022-04-11, v0.3.1);2026-11-20;
Neptune;neptune.ai;tool;2019-03;0;verified;PyPI: neptune-client (first upload 2019-03-07, v0.1.0);2026-11-20;Neptune
SkyPilot;;tool;2022-08;0;verified;PyPI: skypilot (first upload 2022-08-09, v0.1.1rc1);2026-11-20;
Snorkel;;tool;2016-05;6;bounded;PyPI: snorkel (first upload 2019-08-15, v0.9.0);2026-11-20;Snorkel
Tecton;;tool;2020-04;6;bounded;PyPI: tecton (first upload 2021-06-04, v0.0.21);2026-11-20;
TFX;tensorflow extended;tool;2017-08;6;bounded;PyPI: tfx (first upload 2019-03-02, v0.12.0rc0);2026-11-20;
Weights & Biases;wandb, w&b;tool;2017-03;0;verified;PyPI: wandb (first upload 2017-03-24, v0.1.0);2026-11-20;
whylogs;;tool;2020-09;0;verified;PyPI: whylogs (first upload 2020-09-11, v0.0.2b10);2026-11-20;
ZenML;;tool;2020-12;0;verified;PyPI: zenml (first upload 2020-12-13, v0.0.1rc1);2026-11-20;
AllenNLP;;tool;2017-09;0;verified;PyPI: allennlp (first upload 2017-09-01, v0.1a6);2026-11-20;
fastText;;tool;2016-08;0;verified;PyPI: fasttext (first upload 2016-08-06, v0.2.0);2026-11-20;
Flair;;tool;2018-07;0;verified;PyPI: flair (first upload 2018-07-19, v0.1.1);2026-11-20;Flair
Gensim;;tool;2009-02;6;bounded;PyPI: gensim (first upload 2010-03-18, v0.2);2026-11-20;
GloVe;;method;2014-08;12;recalled;recalled, not looked up;2026-11-20;GloVe
NLTK;;tool;2001-09;6;bounded;PyPI: nltk (first upload 2009-07-15, v2.0b4);2026-11-20;
spaCy;;tool;2015-01;0;verified;PyPI: spacy (first upload 2015-01-25, v0.31);2026-11-20;
word2vec;;method;2013-07;6;recalled;recalled, not looked up;2026-11-20;
CVXPY;;tool;2014-05;0;verified;PyPI: cvxpy (first upload 2014-05-05, v0.1);2026-11-20;
Gurobi;gurobipy;tool;2009-05;12;recalled;recalled, not looked up;2026-11-20;
OR-Tools;;tool;2010-09;6;bounded;PyPI: ortools (first upload 2021-03-04, v8.2.8710);2026-11-20;
Altair;vega-altair;tool;2016-07;0;verified;PyPI: altair (first upload 2016-07-09, v1.0.0rc1);2026-11-20;Altair
Bokeh;;tool;2013-10;0;verified;PyPI: bokeh (first upload 2013-10-25, v0.2);2026-11-20;
Captum;;tool;2019-09;0;verified;PyPI: captum (first upload 2019-09-03, v0.0.1);2026-11-20;
CatBoost;;tool;2017-07;0;verified;PyPI: catboost (first upload 2017-07-17, v0.1.1);2026-11-20;
CuPy;;tool;2015-06;6;bounded;PyPI: cupy (first upload 2017-02-21, v1.0.0a1);2026-11-20;
Cython;;tool;2007-07;6;bounded;PyPI: cython (first upload 2007-08-31, v0.9.6.5);2026-11-20;
HDBSCAN;;method;2015-10;0;verified;PyPI: hdbscan (first upload 2015-10-10, v0.1);2026-11-20;
Hyperopt;;tool;2013-01;0;verified;PyPI: hyperopt (first upload 2013-01-09, v0.0.1);2026-11-20;
imbalanced-learn;;tool;2016-07;0;verified;PyPI: imbalanced-learn (first upload 2016-07-09, v0.1.1);2026-11-20;
InterpretML;;tool;2019-05;0;verified;PyPI: interpret (first upload 2019-05-04, v0.0.2);2026-11-20;
LightGBM;lgbm;tool;2016-10;6;bounded;PyPI: lightgbm (first upload 2017-06-20, v2.0.2);2026-11-20;
LIME;;method;2016-03;0;verified;PyPI: lime (first upload 2016-03-24, v0.1.1.1);2026-11-20;LIME
Matplotlib;;tool;2003-05;6;bounded;PyPI: matplotlib (first upload 2006-01-09, v0.86);2026-11-20;
NetworkX;;tool;2005-04;6;bounded;PyPI: networkx (first upload 2007-04-13, v0.34);2026-11-20;
Numba;;tool;2012-08;0;verified;PyPI: numba (first upload 2012-08-15, v0.1);2026-11-20;
NumPy;;tool;2006-10;6;bounded;PyPI: numpy (first upload 2006-12-02, v1.0);2026-11-20;
Optuna;;tool;2018-10;0;verified;PyPI: optuna (first upload 2018-10-19, v0.0.1);2026-11-20;
pandas;;tool;2009-12;0;verified;PyPI: pandas (first upload 2009-12-25, v0.1);2026-11-20;
Plotly;plotly.py;tool;2013-06;0;verified;PyPI: plotly (first upload 2013-06-12, v0.2);2026-11-20;
Polars;;tool;2020-06;6;bounded;PyPI: polars (first upload 2021-03-15, v0.0.1);2026-11-20;
scikit-image;skimage;tool;2012-10;0;verified;PyPI: scikit-image (first upload 2012-10-14, v0.7.2);2026-11-20;
scikit-learn;sklearn;tool;2010-02;6;bounded;PyPI: scikit-learn (first upload 2011-09-22, v0.9);2026-11-20;
SciPy;;tool;2001-02;6;bounded;PyPI: scipy (first upload 2010-07-27, v0.8.0);2026-11-20;
seaborn;;tool;2013-10;0;verified;PyPI: seaborn (first upload 2013-10-28, v0.1);2026-11-20;
SHAP;;method;2016-12;0;verified;PyPI: shap (first upload 2016-12-01, v0.1);2026-11-20;
statsmodels;;tool;2009-08;6;bounded;PyPI: statsmodels (first upload 2012-06-19, v0.4.1);2026-11-20;
UMAP;umap-learn;method;2017-11;0;verified;PyPI: umap-learn (first upload 2017-11-10, v0.1.0);2026-11-20;
xarray;;tool;2014-05;6;bounded;PyPI: xarray (first upload 2016-01-22, v0.7.0);2026-11-20;
XGBoost;xgb;tool;2014-03;0;verified;https://github.com/dmlc/xgboost (tag v0.1 2014-03-26, PyPI 2015-08-20);2026-11-20;
Celery;;tool;2009-04;0;verified;PyPI: celery (first upload 2009-04-27, v0.1.2);2026-11-20;Celery
Google Colab;colab, colaboratory;tool;2017-10;12;recalled;recalled, not looked up;2026-11-20;
Jupyter;jupyter notebook, jupyter notebooks, ipython notebook;tool;2014-07;6;bounded;PyPI: jupyter (first upload 2015-08-12, v1.0.0);2026-11-20;
JupyterLab;;tool;2016-06;0;verified;PyPI: jupyterlab (first upload 2016-06-04, v0.0.2);2026-11-20;
Kaggle;;tool;2010-04;6;recalled;recalled, not looked up;2026-11-20;
mypy;;tool;2009-09;0;verified;PyPI: mypy (first upload 2009-09-09, v0.1);2026-11-20;
nbdev;;tool;2019-11;0;verified;PyPI: nbdev (first upload 2019-11-22, v0.0.1);2026-11-20;
Poetry;;tool;2018-02;0;verified;PyPI: poetry (first upload 2018-02-28, v0.1.0);2026-11-20;Poetry
Pydantic;;tool;2017-05;0;verified;PyPI: pydantic (first upload 2017-05-03, v0.0.1);2026-11-20;
pytest;;tool;2004-08;6;bounded;PyPI: pytest (first upload 2010-11-25, v2.0.0);2026-11-20;
Ruff;;tool;2022-08;0;verified;PyPI: ruff (first upload 2022-08-27, v0.0.13);2026-11-20;Ruff
SQLAlchemy;;tool;2006-02;0;verified;PyPI: sqlalchemy (first upload 2006-02-14, v0.1.0);2026-11-20;
uv;;tool;2024-02;0;verified;PyPI: uv (first upload 2024-02-15, v0.0.5);2026-11-20;uv
implicit;;tool;2016-04;0;verified;PyPI: implicit (first upload 2016-04-17, v0.1.0);2026-11-20;implicit
LightFM;;tool;2015-09;0;verified;PyPI: lightfm (first upload 2015-09-15, v1.3);2026-11-20;
RecBole;;tool;2020-11;0;verified;PyPI: recbole (first upload 2020-11-03, v0.1.0);2026-11-20;
TensorFlow Recommenders;tfrs;tool;2020-09;0;verified;PyPI: tensorflow-recommenders (first upload 2020-09-17, v0.1.1);2026-11-20;
AI Fairness 360;aif360;tool;2018-09;0;verified;PyPI: aif360 (first upload 2018-09-14, v0.1.0);2026-11-20;
Alibi Detect;;tool;2019-11;0;verified;PyPI: alibi-detect (first upload 2019-11-19, v0.1.0);2026-11-20;
Fairlearn;;tool;2018-06;0;verified;PyPI: fairlearn (first upload 2018-06-21, v0.2.0);2026-11-20;
Opacus;;tool;2020-08;0;verified;PyPI: opacus (first upload 2020-08-31, v0.9.0);2026-11-20;
Presidio;microsoft presidio;tool;2019-07;6;bounded;PyPI: presidio-analyzer (first upload 2020-03-10, v0.3.8273.dev0);2026-11-20;
OpenAI Gym;gymnasium;tool;2016-04;0;verified;PyPI: gym (first upload 2016-04-27, v0.0.2);2026-11-20;gymnasium
RLlib;;tool;2017-12;12;recalled;recalled, not looked up;2026-11-20;
Stable-Baselines3;sb3, stable baselines;tool;2020-05;0;verified;PyPI: stable-baselines3 (first upload 2020-05-07, v0.6.0a1);2026-11-20;
ROS;robot operating system;tool;2007-11;12;recalled;recalled, not looked up;2026-11-20;ROS
ROS 2;ros2;tool;2015-08;12;recalled;recalled, not looked up;2026-11-20;
Apache Lucene;lucene;tool;1999-03;12;recalled;recalled, not looked up;2026-11-20;
Apache Solr;solr;tool;2006-01;12;recalled;recalled, not looked up;2026-11-20;
Elasticsearch;elk;tool;2010-02;6;recalled;recalled, not looked up;2026-11-20;elk
OpenSearch;;tool;2021-04;6;recalled;recalled, not looked up;2026-11-20;
Vespa;;tool;2017-09;6;bounded;PyPI: pyvespa (first upload 2020-06-16, v0.0.1);2026-11-20;Vespa
BentoML;;tool;2019-01;0;verified;PyPI: bentoml (first upload 2019-01-15, v0.0.1);2026-11-20;
Core ML;coreml, coremltools;tool;2017-06;0;verified;PyPI: coremltools (first upload 2017-06-05, v0.3.0);2026-11-20;
KServe;kfserving;tool;2019-05;0;verified;https://github.com/kserve/kserve (first commit 2019-03-27, tag v0.0.0 2019-05-22);2026-11-20;
NVIDIA Triton Inference Server;tensorrt inference server, triton server, triton inference server, nvidia triton, triton;tool;2018-09;0;verified;https://github.com/triton-inference-server/server (first commit 2018-10-29, tag v0.8.0 2018-11-12);2026-11-20;triton
ONNX;;tool;2017-09;0;verified;PyPI: onnx (first upload 2017-09-07, v0.1);2026-11-20;
ONNX Runtime;;tool;2018-09;0;verified;PyPI: onnxruntime (first upload 2018-09-21, v0.1.2);2026-11-20;
OpenVINO;;tool;2018-05;6;bounded;PyPI: openvino (first upload 2020-12-16, v2021.2);2026-11-20;
Seldon Core;seldon;tool;2018-01;6;bounded;PyPI: seldon-core (first upload 2018-12-17, v0.2.5);2026-11-20;
TensorFlow Lite;tflite, litert;tool;2017-05;6;recalled;recalled, not looked up;2026-11-20;
TensorFlow Serving;tf serving;tool;2016-02;6;recalled;recalled, not looked up;2026-11-20;
TorchServe;;tool;2020-04;0;verified;PyPI: torchserve (first upload 2020-04-21, v0.0.1b20200409);2026-11-20;
Darts;;tool;2020-06;0;verified;PyPI: darts (first upload 2020-06-15, v0.0.1);2026-11-20;Darts
GluonTS;;tool;2019-06;0;verified;PyPI: gluonts (first upload 2019-06-03, v0.1.1);2026-11-20;
Prophet;fbprophet;tool;2017-02;0;verified;PyPI: fbprophet (first upload 2017-02-23, v0.1.post1);2026-11-20;Prophet
sktime;;tool;2019-03;0;verified;PyPI: sktime (first upload 2019-03-21, v0.1.dev0);2026-11-20;
Chroma;chromadb;tool;2023-02;0;verified;PyPI: chromadb (first upload 2023-02-09, v0.0.3.dev234);2026-11-20;Chroma
FAISS;;tool;2017-02;0;verified;https://github.com/facebookresearch/faiss (first commit 2017-02-22, announced 2017-03);2026-11-20;
LanceDB;;tool;2023-03;12;recalled;recalled, not looked up;2026-11-20;
Milvus;;tool;2019-06;0;verified;PyPI: pymilvus (first upload 2019-06-16, v0.1.0);2026-11-20;
pgvector;;tool;2021-04;0;verified;https://github.com/pgvector/pgvector (tag v0.1.0 2021-04-20);2026-11-20;
Pinecone;;tool;2020-12;0;verified;PyPI: pinecone-client (first upload 2020-12-31, v0.7.5);2026-11-20;
Qdrant;;tool;2021-02;0;verified;PyPI: qdrant-client (first upload 2021-02-09, v0.1.0);2026-11-20;
Weaviate;;tool;2019-03;6;bounded;PyPI: weaviate-client (first upload 2019-11-04, v0.1.0);2026-11-20;
Albumentations;;tool;2018-06;0;verified;PyPI: albumentations (first upload 2018-06-28, v0.0.2);2026-11-20;
Detectron2;;tool;2019-10;6;recalled;recalled, not looked up;2026-11-20;
MONAI;;tool;2020-03;0;verified;PyPI: monai (first upload 2020-03-26, v0.0.1);2026-11-20;
OpenCV;cv2;tool;2000-06;6;bounded;PyPI: opencv-python (first upload 2018-05-15, v3.4.0.14);2026-11-20;
timm;;tool;2019-06;0;verified;PyPI: timm (first upload 2019-06-21, v0.1.1);2026-11-20;timm
Ultralytics YOLO;yolov5, yolov8;tool;2020-06;6;bounded;PyPI: ultralytics (first upload 2022-04-04, v0.0.13);2026-11-20;
YOLO;you only look once, yolov3;method;2015-06;6;recalled;recalled, not looked up;2026-11-20;YOLO
Dash;;tool;2017-06;0;verified;PyPI: dash (first upload 2017-06-20, v0.17.4);2026-11-20;Dash
Django;;tool;2005-07;6;bounded;PyPI: django (first upload 2010-05-17, v1.2);2026-11-20;
FastAPI;;tool;2018-12;0;verified;PyPI: fastapi (first upload 2018-12-08, v0.1.0);2026-11-20;
Flask;;tool;2010-04;0;verified;PyPI: flask (first upload 2010-04-16, v0.1);2026-11-20;
Gradio;;tool;2019-02;0;verified;PyPI: gradio (first upload 2019-02-19, v0.1.0);2026-11-20;
GraphQL;;tool;2015-07;6;recalled;recalled, not looked up;2026-11-20;
React;react.js, reactjs;tool;2013-05;6;recalled;recalled, not looked up;2026-11-20;React
Streamlit;;tool;2018-03;0;verified;PyPI: streamlit (first upload 2018-03-20, v0.1);2026-11-20;

"""#),
(path: "tools.csv", text: #"""
# More names of tools, for lists of tools: no dates are known. needs-frame: as in technologies.csv.
name;aliases;kind;needs-frame
ABAP;;language;
ActiveMQ;;tool;
Adobe Analytics;;tool;
Aequitas;;tool;
AgentOps;;tool;
Aider;;tool;Aider
Aim;;tool;Aim
AIMET;;tool;
aiohttp;;tool;
Airtable;;tool;
Alation;;tool;
ALBERT;;model;ALBERT
Algolia;;tool;
Alibaba Cloud;;tool;
Alteryx;;tool;
Amazon Athena;athena;tool;athena
Amazon Aurora;aurora;tool;aurora
Amazon CloudWatch;cloudwatch;tool;
Amazon Comprehend;;tool;
Amazon DocumentDB;;tool;
Amazon EC2;ec2, aws ec2;tool;ec2
Amazon ECS;ecs, aws ecs;tool;ecs
Amazon EMR;emr, aws emr;tool;emr
Amazon Ground Truth;sagemaker ground truth;tool;
Amazon Kinesis;kinesis;tool;
Amazon Lex;;tool;
Amazon Neptune;;tool;
Amazon Personalize;;tool;
Amazon Q;;tool;
Amazon QuickSight;quicksight;tool;
Amazon RDS;rds;tool;rds
Amazon Rekognition;rekognition;tool;
Amazon S3;s3, aws s3;tool;s3
Amazon SNS;sns;tool;sns
Amazon SQS;sqs;tool;sqs
Amazon Textract;textract;tool;
Amazon Titan;;model;
AMPL;;tool;
Amplitude;;tool;Amplitude
Amundsen;;tool;Amundsen
Anaconda;;tool;Anaconda
Android;;tool;Android
Angular;angularjs;tool;Angular
Anthropic;;tool;
AnyLogic;;tool;
Anyscale;;tool;
Apache Ambari;;tool;
Apache Atlas;;tool;
Apache Avro;avro;tool;
Apache Doris;;tool;
Apache Druid;druid;tool;druid
Apache Ignite;;tool;
Apache Impala;impala;tool;impala
Apache Kylin;;tool;
Apache Livy;;tool;
Apache Mahout;mahout;tool;
Apache Mesos;mesos;tool;
Apache NiFi;nifi;tool;
Apache Oozie;oozie;tool;
Apache ORC;orc;tool;orc
Apache Pig;pig;tool;pig
Apache Pinot;pinot;tool;pinot
Apache Pulsar;pulsar;tool;pulsar
Apache Ranger;;tool;
Apache Samza;;tool;
Apache Spark Structured Streaming;;tool;
Apache Sqoop;sqoop;tool;
Apache Superset;superset;tool;superset
Apache Tomcat;tomcat;tool;
Apache TVM;tvm;tool;tvm
Apache ZooKeeper;zookeeper;tool;
Apex;;language;Apex
API Gateway;aws api gateway, amazon api gateway;tool;
Apollo;;tool;Apollo
Aporia;;tool;
AppDynamics;;tool;
ArangoDB;;tool;
ArcGIS;;tool;
Arduino;;tool;
ArduPilot;;tool;
Arena;;tool;Arena
Argilla;;tool;
Argo Events;;tool;
Arize;;tool;
Arm NN;;tool;
Artifactory;;tool;
ArviZ;;tool;
Asana;;tool;
ASP.NET;;tool;
Assembly;;language;Assembly
AssemblyAI;;tool;
Astronomer;;tool;Astronomer
Atlan;;tool;
auto-sklearn;;tool;
AutoGluon;;tool;
AUTOSAR;;tool;
Autoware;;tool;
AWS Batch;;tool;
AWS CDK;;tool;
AWS CloudFormation;cloudformation;tool;
AWS Fargate;fargate;tool;
AWS Glue;glue;tool;glue
AWS IAM;iam;tool;iam
AWS Inferentia;inferentia;tool;
AWS Step Functions;step functions;tool;
AWS Trainium;trainium;tool;
Axolotl;;tool;Axolotl
Azkaban;;tool;
Azure AI Foundry;;tool;
Azure AI Search;azure cognitive search;tool;
Azure AI Studio;;tool;
Azure Cosmos DB;cosmos db, cosmosdb;tool;
Azure Data Factory;adf, data factory;tool;adf
Azure Data Lake;adls;tool;
Azure Databricks;;tool;
Azure DevOps;;tool;
Azure Functions;;tool;
Azure Synapse;synapse, azure synapse analytics;tool;synapse
Bamboo;;tool;Bamboo
Banana;;tool;Banana
BART;;model;BART
Baseten;;tool;
Bazel;;tool;
BGE;;model;BGE
Binder;;tool;Binder
Bioconductor;;tool;
Biopython;;tool;
Bitbucket;;tool;
Black;;tool;Black
Blaze;;tool;Blaze
Blazor;;tool;
Blender;;tool;Blender
Bootstrap;;tool;Bootstrap
Botpress;;tool;
Braintrust;;tool;Braintrust
brms;;tool;
Buck;;tool;Buck
Buildkite;;tool;
C#;c sharp, csharp, .net, dotnet;language;C#
Calico;;tool;
CAN bus;;method;
caret;;tool;caret
CARLA;;tool;CARLA
category_encoders;;tool;
CausalImpact;;tool;
CausalNex;;tool;
Census;;tool;Census
Ceph;;tool;
Ceres;;tool;Ceres
Chef;;tool;Chef
Cilium;;tool;
CircleCI;;tool;
Click;;tool;Click
Cline;;tool;
Clojure;;language;
Cloud Composer;;tool;
Cloud Foundry;;tool;
CloudBees;;tool;
Cloudera;;tool;
Cloudflare Workers;;tool;
CMake;;tool;
cnvrg;;tool;
COBOL;;language;
CockroachDB;;tool;
Codex;;tool;Codex
Cognos;;tool;
Cohere;;tool;Cohere
Cohere Rerank;;tool;
ColBERT;;model;
Collibra;;tool;
COLMAP;;tool;
ComfyUI;;tool;
Composer;;tool;Composer
Conan;;tool;
conda;;tool;
Confluence;;tool;
Confluent;;tool;
Consul;;tool;
containerd;;tool;
ControlNet;;model;
Copilot Studio;;tool;
Coqui;;tool;
Coral;;tool;Coral
CoreNLP;stanford corenlp;tool;
CoreWeave;;tool;
Cortex;;tool;Cortex
Couchbase;;tool;
CouchDB;;tool;
CPLEX;;tool;
Cron;;tool;Cron
Crossplane;;tool;
Crystal Reports;;tool;
CSS;css3;language;
cuBLAS;;tool;
cuDF;;tool;
cuML;;tool;
CUTLASS;;tool;
CVAT;;tool;
Cypher;;language;Cypher
Cypress;;tool;Cypress
D3.js;d3;tool;d3
Dalex;;tool;
Darknet;;tool;Darknet
Dart;;language;Dart
data.table;;tool;
Databricks SQL;;tool;
DataHub;;tool;
Dataiku;;tool;
DataRobot MLOps;;tool;
Db2;;tool;
DeBERTa;;model;
Debezium;;tool;
Debian;;tool;
Deepchecks;;tool;
DeepChem;;tool;
Deepgram;;tool;
Deeplearning4j;dl4j;tool;
Deepnote;;tool;
DeepSeek;;model;
DeepSpeed-MII;;tool;
DeepStream;;tool;
Deequ;;tool;
Delta Sharing;;tool;
Denodo;;tool;
Detectron;;tool;
Determined AI;;tool;
Devin;;tool;Devin
Dialogflow;;tool;
DICOM;;method;
Dify;;tool;
DigitalOcean;;tool;
DINOv2;;model;
DistilBERT;;model;
dlib;;tool;
Doccano;;tool;
Docker Compose;;tool;
Docker Swarm;;tool;
Docling;;tool;
Domino Data Lab;;tool;
Domo;;tool;
Donut;;model;Donut
dplyr;;tool;
Drake;;tool;Drake
DreamBooth;;model;
Dremio;;tool;
Drone CI;;tool;
Drupal;;tool;
Dynatrace;;tool;
EasyOCR;;tool;
Edge TPU;;tool;
Eigen;;tool;Eigen
Elastic Stack;elk stack;tool;
ElevenLabs;;tool;
ELI5;;tool;
Elixir;;language;
ELMo;;model;ELMo
emcee;;tool;
Encord;;tool;
Envoy;;tool;Envoy
Eppo;;tool;
Equinox;;tool;Equinox
Erlang;;language;
ESM;;model;ESM
ESPnet;;tool;
Estuary;;tool;Estuary
etcd;;tool;
Evidence;;tool;Evidence
ExecuTorch;;tool;
Express.js;;tool;
F#;;language;F#
Falcon;;model;Falcon
FasterTransformer;;tool;
Feathr;;tool;
Feature-engine;;tool;
Featureform;;tool;
Featuretools;;tool;
FFmpeg;;tool;
FHIR;;method;
FICO Xpress;;tool;
Fiddler;;tool;Fiddler
Figma;;tool;
Firebase;;tool;
Firebolt;;tool;
Firestore;;tool;
Fireworks AI;;tool;
FLAML;;tool;
Flowise;;tool;
Fluent Bit;;tool;
Fluentd;;tool;
Flutter;;tool;Flutter
Flux;;model;Flux
Flux CD;;tool;
Fortran;;language;
FreeRTOS;;tool;
GAMS;;tool;GAMS
GATK;;tool;
Gazebo;;tool;Gazebo
GDAL;;tool;
Gemma;;model;Gemma
GeoPandas;;tool;
Gerrit;;tool;
ggplot2;ggplot;tool;
Giskard;;tool;
GitHub Models;;tool;
GitLab;;tool;
Google AI Platform;;tool;
Google Analytics;;tool;
Google Bigtable;bigtable;tool;
Google Cloud Functions;cloud functions;tool;
Google Cloud Run;cloud run;tool;
Google Cloud Storage;gcs;tool;gcs
Google Data Studio;looker studio, data studio;tool;
Google Dataflow;dataflow, cloud dataflow;tool;dataflow
Google Dataproc;dataproc;tool;
Google Earth Engine;;tool;
Google Pub/Sub;pub/sub, pubsub;tool;
Google Sheets;;tool;
Google Spanner;spanner;tool;spanner
GPT-4o;;model;
GPT-5;;model;
Gradle;;tool;
GraphDB;;tool;
Greenplum;;tool;
Grok;;model;Grok
GROMACS;;tool;
Groovy;;language;
Groq;;tool;
GrowthBook;;tool;
GStreamer;;tool;
Guild AI;;tool;
Gunicorn;;tool;
H2O AutoML;;tool;
H3;;tool;H3
Hailo;;tool;
HALCON;;tool;HALCON
HAProxy;;tool;
HashiCorp Vault;vault;tool;vault
Haskell;;language;
Hasura;;tool;
Haystack AI;;tool;
Heap;;tool;Heap
Helicone;;tool;
Heroku;;tool;
Hetzner;;tool;
Hex;;tool;Hex
HiGHS;;tool;HiGHS
Hightouch;;tool;
HL7;;method;
Honeycomb;;tool;Honeycomb
Hopsworks;;tool;
Hortonworks;;tool;
HTML;html5;language;
HubSpot;;tool;
Hugging Face;huggingface, hf;tool;hf
Hugging Face Hub;;tool;
Humanloop;;tool;
Hydra;;tool;Hydra
IBM Cloud;;tool;
IBM Watson;watson;tool;watson
Iguazio;;tool;
InfiniBand;;tool;
InfluxDB;;tool;
Informatica;;tool;
Inspect AI;;tool;
IntelliJ;;tool;
iOS;;tool;iOS
Isaac Gym;;tool;
Isaac Sim;;tool;
isort;;tool;
ITK;;tool;
Jaeger;;tool;Jaeger
JAGS;;tool;JAGS
JanusGraph;;tool;
Jenkins X;;tool;
Jetson;nvidia jetson;tool;
JFrog;;tool;
Jira;;tool;
jQuery;;tool;
JSON;;method;JSON
JuMP;;tool;JuMP
JUnit;;tool;
JupyterHub;;tool;
Kaldi;;tool;
Karpenter;;tool;
Kats;;tool;
KEDA;;tool;
Keras Tuner;;tool;
KerasCV;;tool;
Keycloak;;tool;
Kibana;;tool;
Knative;;tool;
KNIME;;tool;
Kornia;;tool;
Kueue;;tool;
Kustomize;;tool;
Kyverno;;tool;
Labelbox;;tool;
lakeFS;;tool;
Lambda Labs;;tool;
LangFlow;;tool;
Langtrace;;tool;
Laravel;;tool;
LaTeX;;language;
LaunchDarkly;;tool;
LayoutLM;;model;
Letta;;tool;
LIBSVM;;tool;
LightweightMMM;;tool;
Linkerd;;tool;
Linux;;tool;
Lisp;;language;Lisp
Litestar;;tool;
LLaMA-Factory;;tool;
LlamaParse;;tool;
LLaVA;;model;
LLVM;;tool;
LM Studio;;tool;
lme4;;tool;
LocalAI;;tool;
Logstash;;tool;
Loki;;tool;Loki
Lua;;language;
LXC;;tool;
Mage;;tool;Mage
Make;;tool;Make
Mamba;;tool;Mamba
MapR;;tool;
MariaDB;;tool;
Marqo;;tool;
Mastra;;tool;
Materialize;;tool;Materialize
Matillion;;tool;
Maven;;tool;
MediaPipe;;tool;
Mem0;;tool;
Memcached;;tool;
MemGPT;;tool;
Mercurial;;tool;Mercurial
Meridian;;tool;Meridian
Metabase;;tool;
Microsoft Agent Framework;;tool;
Microsoft Fabric;;tool;
MicroStrategy;;tool;
MindSpore;;tool;
MinIO;;tool;
Mixpanel;;tool;
Mixtral;;model;
ML.NET;;tool;
MLIR;;tool;
mlr3;;tool;
MLRun;;tool;
MLxtend;;tool;
MMCV;;tool;
MMDetection;;tool;
MNN;;tool;MNN
Modal;;tool;Modal
Mode;;tool;Mode
MosaicML;;tool;
MOSEK;;tool;
MotherDuck;;tool;
MoveIt;;tool;
MPI;;tool;MPI
MuJoCo;;tool;
n8n;;tool;
Nagios;;tool;
NATS;;tool;NATS
NCNN;;tool;
NeMo-Aligner;;tool;
NeRF;;method;
NestJS;;tool;
Netezza;;tool;
Netlify;;tool;
Neuron SDK;;tool;
New Relic;;tool;
Next.js;nextjs;tool;
Nextflow;;tool;
Nexus;;tool;Nexus
Nginx;;tool;
Nix;;tool;Nix
Nixtla;;tool;
Nomad;;tool;Nomad
Notion;;tool;Notion
npm;;tool;
Nsight Systems;;tool;
NVIDIA Nsight;nsight;tool;
NVLink;;tool;
o1;;model;o1
OAuth;;method;
Objective-C;;language;
OCaml;;language;
Okta;;tool;
OmegaConf;;tool;
Omniverse;;tool;
OMOP;;method;
oneAPI;;tool;
OneFlow;;tool;
Open3D;;tool;
OpenACC;;tool;
OpenAI;;tool;
OpenAPI;;method;
OpenCL;;tool;
OpenInference;;tool;
OpenLineage;;tool;
OpenLLMetry;;tool;
OpenMetadata;;tool;
OpenMM;;tool;
OpenMP;;tool;
OpenNLP;;tool;
OpenRLHF;;tool;
OpenRouter;;tool;
OpenShift;;tool;
OpenStack;;tool;
OpenVX;;tool;
Opsgenie;;tool;
Optax;;tool;
Optimizely;;tool;
Oracle;;tool;Oracle
Oracle Cloud;oci;tool;oci
Oracle Database;oracledb, oracle db;tool;
Orange;;tool;Orange
ORB-SLAM;;tool;
Packer;;tool;Packer
PaddleOCR;;tool;
PaddlePaddle;;tool;
PagerDuty;;tool;
Palantir;;tool;Palantir
Palantir Foundry;;tool;
Papermill;;tool;
PCL;;tool;PCL
Pentaho;;tool;
Perforce;;tool;
Perplexity;;tool;Perplexity
pgmpy;;tool;
Phi-3;;model;
PHP;;language;
Pillow;;tool;Pillow
Pinocchio;;tool;Pinocchio
pip;;tool;pip
pixi;;tool;
PL/SQL;;language;
Playwright;;tool;
PLINK;;tool;PLINK
Podman;;tool;
Polyaxon;;tool;
pomegranate;;tool;pomegranate
Portkey;;tool;
Posit;;tool;Posit
PostGIS;;tool;
Postman;;tool;
Power Apps;;tool;
Power Automate;;tool;
Power Query;;tool;
PowerPoint;;tool;
PowerShell;;language;
pre-commit;;tool;
Prodigy;;tool;Prodigy
Prolog;;language;
Promptfoo;;tool;
PromptLayer;;tool;
Protocol Buffers;protobuf;tool;
PuLP;;tool;
Puppet;;tool;Puppet
PX4;;tool;
pyannote;;tool;
PyBullet;;tool;
PyCaret;;tool;
PyCharm;;tool;
PyDeequ;;tool;
Pylint;;tool;
PyMC-Marketing;;tool;
PyMongo;;tool;
PyOD;;tool;
Pyomo;;tool;
PyTorch Forecasting;;tool;
PyTorch Ignite;;tool;
PyTorch3D;;tool;
Q;;language;Q
QGIS;;tool;
Qlik;;tool;
Qlik Sense;qliksense;tool;
QlikView;;tool;
Qualcomm SNPE;;tool;
Qwak;;tool;
Qwen;;model;
RabbitMQ;;tool;
Rancher;;tool;
RapidMiner;;tool;
RAPIDS;;tool;RAPIDS
Rasa;;tool;
Raspberry Pi;;tool;
Rasterio;;tool;
Ray Serve;;tool;
Ray Tune;;tool;
RDKit;;tool;
React Native;;tool;
Red Hat;rhel;tool;
Redash;;tool;
REDCap;;tool;
Redpanda;;tool;
Redux;;tool;
Remix;;tool;Remix
Replicate;;tool;Replicate
Replit;;tool;
REST;;method;REST
RisingWave;;tool;
River;;tool;River
RoBERTa;;model;
Roboflow;;tool;
Robyn;;tool;
RocksDB;;tool;
ROCm;;tool;
Rosetta;;tool;Rosetta
RStudio;;tool;
Ruby;;language;
Ruby on Rails;rails;language;rails
Rudderstack;;tool;
Run:ai;;tool;
RunPod;;tool;
Runway;;tool;Runway
Sacred;;tool;Sacred
SageMaker Pipelines;;tool;
SageMaker Studio;;tool;
Salesforce;;tool;
SaltStack;;tool;
SAM;segment anything;model;SAM
SAP;;tool;SAP
SAP BusinessObjects;;tool;
SAP HANA;;tool;
Scale AI;;tool;
Scanpy;;tool;
Schrodinger;;tool;Schrodinger
SCIP;;tool;SCIP
ScyllaDB;;tool;
Segment;;tool;Segment
Selenium;;tool;Selenium
Sentinel Hub;;tool;
Sentry;;tool;Sentry
ServiceNow;;tool;
Seurat;;tool;
shadcn;;tool;
SharePoint;;tool;
Shiny;r shiny;tool;Shiny
SigLIP;;model;
Sigma;;tool;Sigma
SimpleITK;;tool;
SimPy;;tool;
Simulink;;tool;
SingleStore;;tool;
Sisense;;tool;
Slack;;tool;Slack
Snakemake;;tool;
Snowflake Cortex;;tool;
Snowpark;;tool;
Snowplow;;tool;
SOAP;;method;SOAP
Solidity;;language;
SonarQube;;tool;
Sonnet;;tool;Sonnet
Sora;;model;Sora
Spark MLlib;mllib, spark ml;tool;
Spark NLP;;tool;
Spark SQL;;tool;
Spark Streaming;;tool;
SPARQL;;language;
SpeechBrain;;tool;
Sphinx;;tool;Sphinx
Spinnaker;;tool;
SPLADE;;model;
Splunk;;tool;
Spring Boot;;tool;
Spring Framework;;tool;
Spyder;;tool;Spyder
SQL Server;microsoft sql server, mssql, ms sql;tool;
SSAS;;tool;
SSIS;;tool;
SSRS;;tool;
Stanza;;tool;Stanza
Starlette;;tool;
StarRocks;;tool;
Statsig;;tool;
Stitch;;tool;Stitch
Strands Agents;;tool;
Supabase;;tool;
SuperAnnotate;;tool;
Superwise;;tool;
Svelte;;tool;
SVN;subversion;tool;
Swagger;;tool;
SYCL;;tool;
Symfony;;tool;
T-SQL;;language;
T5;;model;T5
Tableau Prep;;tool;
Tailwind CSS;tailwind;tool;
Talend;;tool;
TeamCity;;tool;
Tekton;;tool;
Temporal;;tool;Temporal
TensorBoard;;tool;
TensorFlow Data Validation;tfdv;tool;
TensorFlow Hub;;tool;
TensorFlow Probability;;tool;
TensorFlow.js;;tool;
TensorRT Model Optimizer;;tool;
Teradata;;tool;
Tesseract;;tool;Tesseract
TextBlob;;tool;
Thanos;;tool;
ThoughtSpot;;tool;
three.js;;tool;
Thrust;;tool;Thrust
tidymodels;;tool;
tidyverse;;tool;
TigerGraph;;tool;
TimescaleDB;;tool;
TinyML;;method;
Together AI;;tool;
torchaudio;;tool;
torchtune;;tool;
Torchvision;;tool;
Tornado;;tool;Tornado
tox;;tool;
TPOT;;tool;
Traefik;;tool;
Travis CI;;tool;
Trello;;tool;
Truefoundry;;tool;
tsfresh;;tool;
tslearn;;tool;
Turbopuffer;;tool;
txtai;;tool;
Typesense;;tool;
Ubuntu;;tool;
UiPath;;tool;
Unity;;tool;Unity
Unity Catalog;;tool;
Unix;;tool;
Unreal Engine;;tool;
Unstructured.io;;tool;
Uvicorn;;tool;
V7;;tool;V7
Vagrant;;tool;
Valohai;;tool;
VBA;;language;
vcpkg;;tool;
Vellum;;tool;Vellum
Vercel;;tool;
Vercel AI SDK;;tool;
Verilog;;language;
verl;;tool;
Vertex AI Search;;tool;
Vertica;;tool;
VHDL;;language;
VictoriaMetrics;;tool;
Vim;;tool;
Visual Studio;;tool;
Voiceflow;;tool;
Volcano;;tool;Volcano
Vowpal Wabbit;;tool;
VS Code;visual studio code, vscode;tool;
VTK;;tool;
Vue.js;vue, vuejs;tool;vue
VWO;;tool;
wav2vec;;model;
WebAssembly;wasm;tool;
WebGL;;tool;
webpack;;tool;
WebRTC;;tool;
WebSocket;;method;
Weights & Biases Weave;;tool;
Weka;;tool;Weka
What-If Tool;;tool;
WhyLabs;;tool;
WinBUGS;;tool;
Windows Server;;tool;
Windsurf;;tool;Windsurf
WordPress;;tool;
XLA;;tool;
XLNet;;model;
XML;;method;XML
YAML;;language;
Yellowbrick;;tool;
Zabbix;;tool;
Zapier;;tool;
Zeppelin;;tool;Zeppelin
ZeroMQ;;tool;
Zig;;language;Zig
Zipkin;;tool;

"""#),
(path: "words/ableist.csv", text: #"""
# Demands on body and health where a task was meant, and illness used as a figure of speech. Ordinary duty words (see, run,
# type, talk, walk through) are here only with an object that makes them a demand on the body.
phrase;instead;except;where;severity;source
lift|lifting|carry|carrying|move|moving [up-to|at-least|a-minimum-of|over|more-than|approximately|about] # pounds|pound|lbs|lb|kg|kgs|kilos|kilogram|kilograms;leave it out for desk work, else name the task and the aids: "moves servers of 20 kg, with a trolley";moving # kg pallet*;;;US Department of Labor, ableist language detector
lift|lifting|carry|carrying or|and carry|carrying|lift|lifting|move|push|pull ... # pounds|pound|lbs|lb|kg|kilos|kilograms;leave it out for desk work, else name the task and the aids;;;;US Department of Labor, ableist language detector
lift|lifting [and] heavy objects|loads|boxes|equipment|items|weights;leave it out for desk work, else name the task and the aids;;;;US Department of Labor, ableist language detector
heavy lifting;leave it out for desk work, else name the task and the aids;heavy lifting of _, heavy lifting for _, heavy lifting in _, the heavy lifting, do heavy lifting, does heavy lifting, data heavy lifting, undifferentiated heavy lifting;must nice conditions;;US Department of Labor, ableist language detector
stand|standing|sit|sitting|walk|walking|kneel|kneeling for long|extended|prolonged|lengthy [periods|period|hours|time];name the task, and the change that you would make: "a desk that rises";;;;US Department of Labor, ableist language detector
prolonged|extended|long periods of sitting|standing|walking|kneeling;name the task, and the change that you would make;;;;US Department of Labor, ableist language detector
prolonged|constant|frequent sitting|standing|walking|bending|kneeling|stooping|crouching;name the task, and the change that you would make;frequent standing meeting*, frequent standing order*;must nice conditions;;US Department of Labor, ableist language detector
stand|standing|sit|sitting|walk|walking for # [or] [more] hours;name the task, and the change that you would make;;;;US Department of Labor, ableist language detector
remain|remaining seated|stationary|standing;name the task, and the change that you would make;;;;US Department of Labor, ableist language detector
ability|able|required to walk|stand|sit|climb|kneel|crouch|stoop|bend|crawl;leave it out for desk work, else name the task: "reaches sensors on a roof";walk through, walk us, walk others, walk customers, walk a, walk stakeholders, walk people, walk someone, walk the, stand up, stand out, stand by, stand behind, stand in for, stand firm, sit with, sit in, sit down, sit between, sit within, climb the, crawl the, crawl web, crawl data, crawl a, crawl and index, bend the;;;US Department of Labor, ableist language detector
bend|bending|stoop|stooping|kneel|kneeling|crouch|crouching|climb|climbing or|and bend|bending|stoop|stooping|kneel|kneeling|crouch|crouching|crawl|crawling|climb|climbing|reach|reaching|twist|twisting;leave it out for desk work, else name the task;;;;US Department of Labor, ableist language detector
talk|speak|see or|and hear|see|talk;leave it out: say what must be told or noticed, by any means;see and hear about, see and hear what, see and hear how, speak and hear from, talk and see;must conditions;;US Department of Labor, ableist language detector
ability|able to [clearly] see|hear;say what must be noticed, by any means;able to see the, ability to see the, able to see a, able to see how, able to see beyond, able to see what, able to see your, able to see through, able to see past, ability to see a, ability to see beyond, ability to see past, ability to see how, ability to see through, able to see and, able to see both, ability to see both, ability to see patterns, able to see patterns, able to hear feedback, able to hear from, able to see when, able to see where, able to see opportunit*, ability to see opportunit*, ability to see connections, able to see connections, able to hear what, ability to hear what;must conditions;;US Department of Labor, ableist language detector
perfect|normal|good|excellent|corrected|correctable eyesight|hearing|sight;say what must be noticed, and the aid that you offer;;;;okuye/inclusive-job-ad-analyser
perfect vision;say what must be noticed, and the aid that you offer;;;;okuye/inclusive-job-ad-analyser
20/20 vision|eyesight;say what must be noticed, and the aid that you offer;;;;our own reading
close|distance|color|colour|peripheral vision;say what must be noticed, and the aid that you offer;;conditions;;US Department of Labor, ableist language detector
manual|finger dexterity;say "uses a computer, with assistive tools where wanted";manual dexterity of robot*, dexterity of the robot*;must nice conditions;;our own reading
able-bodied|ablebodied|able-body;leave it out, and list the tasks;;;;okuye/inclusive-job-ad-analyser
physically|medically fit|able|strong|healthy|robust;name the task: "carries a drone of 6 kg across a field";physically able to attend, physically able to come;must nice conditions title summary background;;our own reading
physical fitness|strength|stamina;name the task: "carries a drone of 6 kg across a field";physical fitness app*, physical fitness data, physical fitness track*, physical fitness benefit*;must nice conditions;;our own reading
mentally|emotionally|psychologically strong|tough|stable|fit|healthy|robust|resilient;leave it out, and give the load: "two incidents a month";;;;our own reading
mental|emotional|psychological stability|toughness|strength|fitness;leave it out, and give the load: "two incidents a month";;must nice conditions title summary background;;our own reading
stress-resistant|stress-resistance|stress-proof|resistant-to-stress|stress-resilient;leave it out, and give the load: "two incidents a month";;;;our own reading
high|good|strong stress tolerance|resistance|resilience;leave it out, and give the load: "two incidents a month";;must nice conditions background;;our own reading
handle|cope|coping|handling [with] stress;leave it out, and give the load: "two incidents a month";handle stress test*, handling stress test*;must nice background conditions;;our own reading
be|are|is [in] good|excellent|perfect|full [physical|mental] health;leave it out, and name the tasks;;must nice conditions background apply;;our own reading
good [physical] health|condition required|needed|necessary;leave it out, and name the tasks;;;;our own reading
must be healthy;leave it out, and name the tasks;;;;our own reading
no disability|disabilities|illness|illnesses|medical-conditions|health-problems;leave it out: it is against the law almost everywhere;;must nice conditions apply background;;our own reading
free from|of disability|disabilities|illness|illnesses|disease|diseases;leave it out: it is against the law almost everywhere;;must nice conditions apply background;;our own reading
perfect|excellent|good|reliable attendance [record];give the hours, and how they may be moved;;must nice conditions background;;our own reading
sickness|sick-leave|absence record;leave it out: asking for it punishes illness;;must nice conditions apply background;;our own reading
crazy|insane|insanely|lunatic|lunatics|nuts;give a number, or leave it out;crazy egg, nuts and bolts, soup to nuts, crazy horse, insane asylum;;;okuye/inclusive-job-ad-analyser
psycho|psychotic|schizophrenic|schizo|maniac|maniacs|maniacal|maniacally;say what you mean: "changes often";psychotic disorder*, psychotic symptom*, psychotic episode*, schizophrenic patient*, schizophrenic disorder*, anti psychotic*;;;retext-equality
ocd;write "careful with …", and name the thing;ocd patient*, ocd treatment*, ocd symptom*, ocd diagnos*, with ocd, for ocd;;;okuye/inclusive-job-ad-analyser
lame;write "weak", and say how;lame duck;;;okuye/inclusive-job-ad-analyser
crippling|crippled|cripple|cripples;write "heavy", and say how much;;;;okuye/inclusive-job-ad-analyser
blind to;write "unaware of";double blind to, blind to the treatment, blind to treatment, blind to the condition, blind to the label*, blind to each other;;;okuye/inclusive-job-ad-analyser
deaf to|ears;write "does not listen to";deaf to speech, deaf to text;;;okuye/inclusive-job-ad-analyser
tone-deaf;write "unaware";;;;our own reading
dumb;say what is missing;dumb terminal*, dumb pipe*, dumb bell*, dumb charades;;info;retext-equality
retard|retarded;leave it out;flame retard*, fire retard*, retarded time;;;retext-equality
spaz|spastic;leave it out;spastic paresis, spastic cerebral;;;retext-equality
sanity check|checks|checking;write "quick check" or "plausibility check";;;info;retext-equality
wheelchair-bound|confined-to-a-wheelchair|bound-to-a-wheelchair;write "wheelchair user";;;;retext-equality
handicap|handicaps|handicapped;write "disabled", or name the access: "step-free";golf handicap*, handicap betting, asian handicap*, handicap system;;;retext-equality
special needs;name the change: "tell us what you need for the interview";special needs school*, special needs education, special needs child*, special needs student*, special needs teacher*, special needs trust*;must nice conditions apply interview benefit;info;retext-equality
suffer|suffers|suffering from a|an|any disability|illness|disorder|impairment;write "has", or "lives with";;;;retext-equality
mentally|physically ill|challenged|impaired|disabled;write "disabled people", or "people with …";mentally ill patient*, care for mentally ill;must nice conditions apply statement;;retext-equality

"""#),
(path: "words/accuracy-only.csv", text: #"""
# Words of an interview stage that judge by the score of a model alone. The rule is silent where the same stage has a phrase
# of beyond-accuracy.csv.
phrase;instead;except;where;severity;source
model|prediction|predictive|classification accuracy;ask what fails in production as well: the data, the drift, the fallback;;interview;;TechnoLynx 2026
accuracy of [the|your|their|a] model|models|prediction|predictions|classifier;ask what fails in production as well: the data, the drift, the fallback;;interview;;TechnoLynx 2026
best|highest|top|better|maximum|higher [possible] [model] accuracy|score|scores|auc|f1|rmse|metric|performance|performing-model|result|results;ask for the reasons, the errors and the limits, not for the score alone;;interview;;TechnoLynx 2026
leaderboard|leaderboards;ask for the reasons, the errors and the limits, not for the score alone;no leaderboard*, not a leaderboard;interview;;TechnoLynx 2026
kaggle [style|competition|challenge|task|problem|dataset|score|rank|ranking];take realistic data, with its gaps, and ask what would fail in production;no kaggle, not kaggle, not a kaggle;interview;;TechnoLynx 2026
beat|beats|beating|outperform|outperforms|exceed|exceeds the|our|a [current|existing|given] baseline|benchmark|model|score;ask for the reasons, the errors and the limits, not for the score alone;;interview;;TechnoLynx 2026
score|scored|scores|accuracy|auc|f1|result|results on|against [a|the|our] [hidden|held-out|hold-out|holdout|private|secret] [test] set|data|dataset|split|benchmark;ask for the reasons, the errors and the limits, not for the score alone;;interview;;TechnoLynx 2026
hidden|held-out|hold-out|holdout|private|secret test [set|data];ask for the reasons, the errors and the limits, not for the score alone;;interview;info;our own reading
achieve|achieves|reach|reaches|get|hit at-least|over|above|more-than|minimum # accuracy|auc|f1|percent;ask for the reasons, the errors and the limits, not for the score alone;;interview;;our own reading

"""#),
(path: "words/activity.csv", text: #"""
# Verbs of a success measure that say what a person does, not what comes of it: read in `success` only. An activity with a
# proof (a page that others used) may still be an outcome: the rule looks at the verb that leads the measure.
phrase;instead;except;where;severity;source
attend|attends|attended|attending|attendance;say what is different after the meetings;attendance forecast*, attendance model*, attendance figure*, attendance predict*;success;;our own reading
participate|participates|participated|participating|participation in;say what this person delivers there;participation in the survey, participation in the trial, participation in the programme rises;success;;our own reading
take|takes|took|taking part in;say what this person delivers there;;success;;our own reading
is|are|be|being|gets|get|becomes|become involved in|with;say what this person delivers there;;success;;our own reading
is|are|be|becomes|become [an] [active] part|member of;say what this person delivers there;be part of the release, is part of the release, is part of the product;success;;our own reading
support|supports|supported|supporting;name what this person delivers, and who uses it;support vector, support ticket*, support request*, support case*, support call*, support load, support cost*, support queue*, support desk*, support team*, support agent*, support staff, support hour*, support engineer*, support contact*, support time*, support volume*, support article*, support chat*, support rota, customer support, technical support, decision support, user support, product support, first line support, platform supports #, cluster supports #, system supports #, service supports #, supports # _, supported by, is supported, are supported, language* supported, supported language*, supported countr*, supported platform*, long term support;success;;our own reading
assist|assists|assisted|assisting with|in|the|others|our|senior|colleagues;name what this person delivers, and who uses it;;success;;our own reading
help|helps|helped|helping [to] [the|our|others|other] [data|product] [team|teams|colleagues|customers|engineers|scientists] [to] with|build|develop|improve|create|deliver|drive|design|run|grow|shape|define|maintain|make;name what this person delivers, and who uses it;;success;;our own reading
contribute|contributes|contributed|contributing [actively] to;name what this person delivers, and who uses it;;success;;our own reading
collaborate|collaborates|collaborated|collaborating|partner|partners|partnering|liaise|liaises|liaised|liaising|engage|engages|engaging [closely|effectively] with;say what the two ship together;partner with the highest;success;;our own reading
work|works|worked|working closely|together|on|towards|alongside;say what is finished, and who uses it;works on the first, works on every, works on any, works on all, works on device*, works on a phone, works on mobile, works on windows, works on linux, working on time;success;;our own reading
learn|learns|learned|learnt|learning about|the|our|how|to-use;say what the person does with it: a decision, a change, a fix;machine learning the, deep learning the, learning to rank, reinforcement learning the;success;;our own reading
familiarise|familiarises|familiarised|familiarize|familiarizes|familiarized [himself|herself|themselves|yourself|oneself] with;say what the person does alone by then;;success;;our own reading
become|becomes|became|becoming|is|be|get|gets familiar|acquainted|comfortable|proficient with|in;say what the person does alone by then;;success;;our own reading
gain|gains|gained|gaining|acquire|acquires|develop|develops|build|builds [a|an] [deep|good|solid|thorough|better|strong|clear] understanding|familiarity|knowledge|expertise|insight|exposure|experience;say what the person does with it: a decision, a change, a fix;;success;;our own reading
get|gets|getting to know;say what the person does alone by then;;success;;our own reading
understand|understands|understood|understanding the|our|how|what|customer|business;say what the person does with it: a decision, a change, a fix;natural language understanding the;success;;our own reading
shadow|shadows|shadowed|shadowing;say what the person does alone by then;shadow mode, shadow deploy*, shadow traffic, shadow test*, shadow run*, in shadow, shadow price*, shadow model*, shadow detect*, shadow remov*, shadow release*;success;;our own reading
meet|meets|met|meeting with|the-team|all-stakeholders|key-stakeholders|stakeholders;say what is decided after the meetings;;success;;our own reading
discuss|discusses|discussed|discussing;say what is decided;;success;;our own reading
explore|explores|explored|exploring|investigate|investigates|investigated|investigating|researches|researched|researching [the|new|various|different|potential|possible] ways|options|possibilities|opportunities|approaches|ideas|techniques|methods|technologies|tools|use-cases|solutions;say what is decided, or built, from it;;success;;our own reading
is|be|are responsible for;say what this person has finished by then;;success;;our own reading
handle|handles|handled|handling [daily|day-to-day|incoming|various|ad-hoc] requests|tasks|issues|queries|work|tickets;give the number, and the time each takes;handles requests per, handle requests per, handling requests at;success;;our own reading
perform|performs|performing|carry-out|carries-out|conduct|conducts|conducting|undertake|undertakes|execute|executes [regular|daily|various|ad-hoc|all] tasks|duties|work|activities|analyses|analysis|reviews|experiments|research;say what is decided, or changed, from it;;success;;our own reading
stay|stays|staying|stayed|keep|keeps|keeping|kept|remain|remains [fully|well|themselves|yourself|themself] up-to-date|abreast|current|updated|informed;say what was tried of it, and what came out;keeps _ up to date, keep _ up to date, kept _ up to date, keeps the _ up to date, keep the _ up to date, keeps current draw, keeps informed consent;success;;our own reading
coordinate|coordinates|coordinated|coordinating|co-ordinate|co-ordinates|facilitate|facilitates|facilitated|facilitating;say what is decided, or shipped, from it;coordinate system*, coordinate descent, coordinate error*;success;;our own reading
give|gives|provide|provides|providing|offer|offers guidance|input|advice|feedback|help|assistance|support|updates|recommendations;say what others decide or do after it;;success;;our own reading
hold|holds|run|runs|organise|organises|organize|organizes [regular|weekly|monthly] meetings|workshops|sessions|stand-ups|standups|syncs;say what is different after the meetings;;success;;our own reading
complete|completes|completed|completing|finish|finishes [the|all] training|trainings|onboarding|courses|course|induction|reading;say what the person does alone by then;;success;;our own reading

"""#),
(path: "words/ageist.csv", text: #"""
# Words about age where abilities were meant. `error` only for words that 29 CFR 1625.4(a) names, or their plural.
# Caps on years of experience are judged by spec/years-of-experience, and so are not here.
phrase;instead;except;where;severity;source
young;leave age out, and name the ability that the work needs;young company, young companies, young business*, young firm*, young startup*, young start-up*, young organisation*, young organization*, young product*, young field, young discipline, young science, young technolog*, young market*, young industry, young codebase, young platform, young project*, young brand*, young team*, young people, young adult*, young person, young persons, young child*, young kids, young patient*, young learner*, young reader*, young user*, young customer*, young player*, young athlete*, young driver*, young viewer*, young student*, young men, young women, young famil*, young mother*, young parent*, young audience*, young mind*, young lives, young age, young professional*, young talent*, young graduate*, young engineer*, young and ... team*, young dynamic team*, ernst and young, ernst young;title summary duty must nice background conditions apply;error;29 CFR 1625.4(a)
young professional|professionals;say the level: "junior, with training in the first three months";;!story;error;29 CFR 1625.4(a)
young talent|talents|graduate|graduates|engineer|engineers;say the level, and what the person must be able to do;;!story;error;29 CFR 1625.4(a)
young people;say who can apply by what they can do;young people who use, young people in need, for young people, help young people, helps young people, helping young people, support young people, supporting young people, supports young people, serve young people, serving young people, reach young people, reaching young people, teach young people, teaching young people, protect young people, protecting young people, young people's, young people with, with young people, lives of young people, young people aged, between young people, of young people;title must nice background conditions apply;error;29 CFR 1625.4(a)
young [and] [dynamic|energetic|motivated|enthusiastic|ambitious|vibrant|international|fun] team|teams;describe the team by its size, its skills and how it works;;;;our own reading of 29 CFR 1625.4(a)
young ... dynamic|energetic|motivated|enthusiastic|ambitious|vibrant|international|fun team|teams;describe the team by its size, its skills and how it works;;;;our own reading of 29 CFR 1625.4(a)
young and energetic|dynamic|motivated|ambitious|hungry|enthusiastic|talented;leave age out, and name the ability that the work needs;young and _ team*, young and _ company, young and _ startup;!story;error;29 CFR 1625.4(a)
youthful;leave age out, and say how the team works;;;;okuye/inclusive-job-ad-analyser
young at heart;leave it out: it tells nothing about the work;;;;our own reading of 29 CFR 1625.4(a)
boy|boys|girl|girls;use the title of the job;boys and girls, girls and boys, boy scout*, girl scout*, boy or girl, girl or boy, girls who code, black girls code, women and girls, girls and women, girls in _, girls school*, boys school*, girls football, boys football, men and boys;title must nice background conditions apply;error;29 CFR 1625.4(a)
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
(path: "words/appearance.csv", text: #"""
# Words about how somebody looks. Fields are those that speak of the person: benefits are attractive, and photos are data.
phrase;instead;except;where;severity;source
clean-shaven|cleanshaven;leave it out: name a real safety need, with its exceptions;;;;joblint
well-groomed|impeccably-groomed;leave it out: name the safety or hygiene need;well groomed backlog, well groomed ticket*, well groomed story, well groomed data;title summary must nice background conditions apply;;our own reading
grooming standard|standards|policy;name the safety or hygiene need, with its exceptions;backlog grooming*;must nice conditions apply;;our own reading
[no|without] visible tattoo|tattoos|piercing|piercings;leave it out, or name the need and its exceptions;;must nice conditions apply;;our own reading
no tattoo|tattoos|piercing|piercings;leave it out, or name the need and its exceptions;;must nice conditions apply;;our own reading
no beard|beards|facial-hair;leave it out: name a real safety need, with its exceptions;;;;joblint
beard|beards|bearded|moustache|mustache;leave it out: name a real safety need, with its exceptions;no beard, no beards, grey beard*, gray beard*;title summary must nice background conditions;;joblint
neat|tidy|smart|professional|pleasant|pleasing|presentable|polished|good [personal|physical] appearance;say what to wear and why: "closed shoes in the laboratory";;must nice background conditions apply;;okuye/inclusive-job-ad-analyser
personal|physical|outward appearance;say what to wear and why: "closed shoes in the laboratory";neat personal appearance, good personal appearance, smart personal appearance, professional personal appearance, neat physical appearance, good physical appearance;must nice background conditions;;our own reading
presentable;leave it out, or say what to wear and why;presentable result*, presentable form*, presentable report*, presentable format*, presentable appearance, presentable insight*, presentable to;title summary must nice background conditions apply;;our own reading
good-looking|attractive-looking|handsome|beautiful-looking;leave it out;good looking chart*, good looking dashboard*, good looking interface*, good looking ui, good looking plot*;title summary must nice background conditions apply;;our own reading
attractive person|candidate|personality|appearance|looks|lady|man|woman|face;leave it out;;;;our own reading
slim|slender;leave it out;slim down, slim image*, slim docker, slim base image*, slim python, slim container*, slim model*, slim margin*, slim build of;must conditions;;our own reading
height and weight|proportionate;leave it out, or name the physical task;height and weight data, height and weight of patient*, height and weight from;must conditions apply;;our own reading
weight [in] proportion|proportional|proportionate to height;leave it out;;;;our own reading
minimum|maximum height|weight;name the physical task, and the aid that you offer;minimum height of the _, maximum weight of the _, minimum weight of _ edge*;must conditions apply;;our own reading
smartly|professionally|well dressed;say what to wear and why;;must nice background conditions apply;;our own reading
[a|your|recent|passport|profile|professional] photo|photos|photograph|photographs|headshot|headshots|selfie of yourself|yours|you;leave it out: a photo tells nothing about the work;;apply must conditions;;our own reading
cv|resume|application|profile with|including|plus [a|your|recent] photo|photograph|picture|headshot;leave the photo out: it tells nothing about the work;;;;our own reading
recent|passport|passport-size|full-length photo|photograph|picture;leave it out: a photo tells nothing about the work;;apply must conditions;;our own reading
attach|send|include|submit|enclose|upload [a|your|recent] photo|photograph|picture|headshot;leave it out: a photo tells nothing about the work;attach a photo of the, send a photo of the, send a photo of your work;apply must conditions;;our own reading
pleasant|nice|clear|good speaking|telephone|phone voice;say what is spoken, and to whom;;must nice conditions;;our own reading

"""#),
(path: "words/area-wishlist.csv", text: #"""
# Whole fields asked for without a thing that was done in them.
phrase;instead;except;where;severity;source
strong|solid|deep|good|excellent|broad|extensive|robust|great technical|mathematical|engineering|technology|quantitative|analytical|scientific background|capabilities|foundation|foundations|knowledge|expertise|skills|experience;name two or three things that the person must have done;skills in|with|such, background in, foundation|foundations in, knowledge of|in, expertise in|with, experience in|with|working|building|as|developing, skills including, mathematical background|foundation|foundations|knowledge|skills;must nice background;;own reading
all|any|every areas|aspects|fields|domains|kinds|types|facets of ai|ml|machine-learning|data-science|data|artificial-intelligence|deep-learning;name the areas that the job needs in its first year;;;;own reading

"""#),
(path: "words/asking.csv", text: #"""
# With one of these words a sentence asks for something or promises it, whoever speaks.
phrase;instead;except;where;severity;source
looking|seeking|seek|search|searching|hiring|hire|require|expect;;;;;our own reading
you|your|you'll|you're|candidate|candidates|applicants|someone|individuals|role|position;;;;;our own reading
we|we'll [also] [can] offer|provide;;;;;our own reading
want|need _ [_] [_] engineer*|scientist*|researcher*|developer*|people|person|colleague*;;;;;our own reading
want|need engineer*|scientist*|researcher*|developer*|people|colleague*;;;;;our own reading

"""#),
(path: "words/bare-traits.csv", text: #"""
# A whole item that is nothing but these words says nothing.
phrase;instead;except;where;severity;source
creativity|creative|initiative|flexibility|flexible|curiosity|curious|leadership|teamwork;;;;;our own reading
communication|communicative|adaptability|adaptable|reliability|reliable|accountability|ownership;;;;;our own reading
collaboration|collaborative|empathy|integrity|humility|resilience|resilient|passion|enthusiasm;;;;;our own reading
dedication|commitment|discipline|autonomy|autonomous|proactivity|proactive|patience|ambition|ambitious;;;;;our own reading
drive|honesty|punctuality|organization|organisation|organized|organised|innovation|agility|versatility;;;;;our own reading
professionalism|independence|independent|perseverance|maturity|persistence|motivated|responsible;;;;;our own reading

"""#),
(path: "words/beyond-accuracy.csv", text: #"""
# What a stage may ask beside the score of a model: where one of these stands, interview/accuracy-only is silent.
phrase;instead;except;where;severity;source
debug*;;;interview;;TechnoLynx 2026
drift*;;;interview;;TechnoLynx 2026
distribution|dataset|covariate|label shift|shifts;;;interview;;TechnoLynx 2026
monitor*|observab*|alert*;;;interview;;TechnoLynx 2026
fallback*|fall-back*|roll-back*|rollback*|degrad*;;;interview;;TechnoLynx 2026
latency|throughput|cost|costs|memory|load;;;interview;;our own reading
data quality|pipeline|pipelines|leakage|leak|cleaning|gaps|problems|issues;;;interview;;TechnoLynx 2026
leakage|imbalance*|imbalanced;;;interview;;HireML 2026
production|productionis*|productioniz*|deploy*|serving|operat*;;;interview;;TechnoLynx 2026
error|failure analysis|analyses|mode|modes;;;interview;;our own reading
trade-off|trade-offs|tradeoff|tradeoffs|compromise*;;;interview;;TechnoLynx 2026
reason*|justif*|explain*|explanation*|communicat*|judg*|why;;;interview;;Vision Training Systems
code quality|review|reviews|readab*|test*;;no test set;interview;;Vision Training Systems
problem framing|business|stakeholder*|decision*;;;interview;;Vision Training Systems
fair*|bias*|privacy|governance|interpretab*|explainab*;;;interview;;Vision Training Systems
experiment|experimental design|designs;;;interview;;Vision Training Systems

"""#),
(path: "words/broad-areas.csv", text: #"""
# Fields so broad that the name alone says nothing of the work: a list of them asks for everything.
phrase;instead;except;where;severity;source
ai|artificial-intelligence;;;;;our own reading
ml|machine-learning;;;;;our own reading
dl|deep-learning;;;;;our own reading
nlp|nlu|natural-language-processing;;;;;our own reading
cv|computer-vision;;;;;our own reading
data science|engineering|mining|analytics;;;;;our own reading
genai|gen-ai|generative-ai|llm|llms|large-language-models;;;;;our own reading
big-data|cloud|cloud-computing|analytics;;;;;our own reading
robotics|mlops|devops|iot|blockchain|rpa;;;;;our own reading
ai-ml|ml-ai;;;;;our own reading
ai|artificial-intelligence technologies|tools|concepts;;;;;our own reading

"""#),
(path: "words/buddy.csv", text: #"""
# Somebody to ask in the first weeks.
phrase;instead;except;where;severity;source
buddy|buddies;;no buddy;;;our own reading
mentor|mentors|mentored|mentoring;;no mentor;;;our own reading
sponsor|godparent|onboarding-partner|pairing-partner;;;;;our own reading
pair|pairs|paired with;;;;;our own reading

"""#),
(path: "words/buzzword.csv", text: #"""
# Fashionable words that can be left out, or said in plain words.
phrase;instead;except;where;severity;source
power of [the] [artificial|machine] ai|data|ml|llms|intelligence|learning;say what is done with it;harness the;;;Preply 2022
bandwidth;say time, or people;network bandwidth, memory bandwidth, gpu bandwidth, high bandwidth, bandwidth of, bandwidth constraint*, low bandwidth, io bandwidth, bandwidth and;must nice company team;;Preply 2022
strategize|strategise|incentivize|operationalize excellence;say: plan, with whom;;;;plainlanguage.gov
holistic*|360-degree|full-circle;name the parts;;duty must nice summary;;own reading
deep-dive*|dive-deep|diving-deep|deep-dives;name the question, and the text that answers it;;duty must nice;;own reading
big-picture|bigger-picture;name the decision;;;;own reading
agile mindset|agile-mindset|agile environment|agile-environment;say how long an iteration is;;;;own reading
passion-driven|purpose-driven|mission-driven|purpose-led|values-driven|value-driven;say what you refuse to do;;;;own reading
secret-sauce|superpower*|super-power*;name the method;;;;own reading
ecosystem* of innovation|value|partners|possibilities;name the parts;;;;own reading
ai-first|ai-native|data-first;say what is decided by data, and what is not;;must nice;;own reading

"""#),
(path: "words/certification-required.csv", text: #"""
# Words for certificates of people in must-haves. Certificates of products, of safety and of web servers are not meant.
phrase;instead;except;where;severity;source
[aws|azure|google|gcp|microsoft|cloud|kubernetes|databricks|snowflake|tensorflow|nvidia|scrum|agile|professional|industry|relevant|vendor] certification|certifications;ask for one thing that somebody has built with it;certification of model*, certification of device*, certification of medical*, certification of software, certification of the, certification process*, certification standard*, certification body, certification bodies, certification authorit*, certification evidence, iso certification*, iso # certification*, fda certification*, ce certification*, aircraft certification*, airworthiness certification*, safety certification*, product certification*, soc # certification*, device certification*, robustness certification, medical certification*, type certification, no certification*, certifications not, certification is not, software certification*, certification project*, forklift certification*;must background;;HireML 2026
certified [aws|azure|google|kubernetes|scrum|data|cloud|machine-learning|tensorflow|databricks|solutions] [solutions] engineer|scientist|architect|developer|professional|practitioner|specialist|expert|master|administrator|associate;ask for one thing that somebody has built with it;;must background;;HireML 2026
aws|azure|google|gcp|microsoft|databricks|snowflake|kubernetes|tensorflow|nvidia|scrum|cloud|itil|prince2 [cloud] certified;ask for one thing that somebody has built with it;aws certified _ engineer, certified by;must background;;HireML 2026
must be certified;ask for one thing that somebody has built with it;must be certified under, must be certified to fly, devices must be certified, software must be certified, systems must be certified;must background;;HireML 2026
certificate|certificates in|of-completion;ask for one thing that somebody has built with it;ssl certificate*, tls certificate*, x.509 certificate*, birth certificate*, certificates in kubernetes, certificate in use;must background;;HireML 2026
pmp|cissp|cka|ckad|csm|itil|prince2|cfa|frm|cbap|togaf;ask for one thing that somebody has done with it;itil certified, prince2 certified, pmp certification, ckad or, cfa institute;must background;;our own reading
six-sigma|lean-six-sigma [green|black|yellow] belt;ask for one process that somebody has improved;;must background;;our own reading
kaggle grandmaster|grand-master|master|expert|ranking|rank|medal|medals;take other proof as well: a model that others use;;must background;;HireML 2026
coursera|udemy|udacity|nanodegree|nanodegrees|deeplearning.ai;ask for one thing that somebody has built after it;;must background;;HireML 2026

"""#),
(path: "words/company-openings.csv", text: #"""
# How a sentence begins that tells of the company or the team, not of the person that is sought.
phrase;instead;except;where;severity;source
we|we're|we've|our;;;;;our own reading
at ... we|our|we're|we've;;;;;our own reading
this|the team;;;;;our own reading
the [_] [_] [_] team is|builds|develops|runs|helps|has|works;;;;;our own reading
the company;;;;;our own reading

"""#),
(path: "words/concrete-acts.csv", text: #"""
# After these words a skill with people is no longer naked: they name an act, a text, or somebody who has to understand.
phrase;instead;except;where;severity;source
translat*;;;;;our own reading
communicat* their|your|its|our|the|research|model|analytical [_] [_] findings|results|conclusions|insights|ideas|progress|risks;;;;;our own reading
status-update*|consensus|pull-request*|design-doc*;;;;;our own reading
explain*;;;;;our own reading
present|presents|presenting [_] [_] [_] findings|results|insights|recommendations|concepts|work|ideas|data|models|analys*|research;;;;;our own reading
convey*;;;;;our own reading
articulat*;;;;;our own reading
simplif*;;;;;our own reading
distill*;;;;;our own reading
document|documents|documenting;;;;;our own reading
write|writes|writing [_] [_] document*|report*|paper*|spec*|proposal*|code;;;;;our own reading
technical|complex|difficult|sophisticated|statistical|analytical|scientific|quantitative|model [_] [_] concept*|idea*|topic*|finding*|result*|information|detail*|issue*|matter*|subject*|solution*|insight*|problem*|content;;;;;our own reading
to [_] [_] [_] non-technical|nontechnical|non-specialist*|non-expert*|executive*|c-level|lay;;;;;our own reading
collect|collects|organize|organise|disseminate;;;;;our own reading
impact and learnings|outcomes;;;;;our own reading
tell|tells|telling [_] [_] [_] story|stories;;;;;our own reading
visuali*|graphs|charts|slides|memos|dashboards;;;;;our own reading

"""#),
(path: "words/culture-cliche.csv", text: #"""
# Words about the atmosphere that every company uses of itself.
phrase;instead;except;where;severity;source
fast-paced|fast-moving|quick-paced|high-paced|rapid-paced|fast-changing;say how often you release, or how often plans change;fast-moving consumer|goods|fmcg|object*|vehicle*|target*|field|world-of|area-of|inventory|stock, fast-changing field|data|price*|world-of|inventory;;;Adzuna 2013
dynamic|high-energy|energetic|vibrant|fun|exciting|innovative|high-growth|hyper-growth|hypergrowth|entrepreneurial|agile|high-performance|high-performing|high-pressure|cutting-edge|demanding|intellectual|stimulating|forward-thinking|results-driven|results-oriented|ambiguous|evolving|changing|startup|start-up|rapidly [and] [fun|dynamic|innovative|collaborative|creative|supportive|inclusive|fast|challenging|changing|evolving|growing|startup|start-up|work|working|team] environment|environments|workplace|atmosphere|culture|setting|settings|world|landscape;say how the team works: who decides, how often you release, what changed last quarter;startup culture club, foster* ... collaborative, collaborative and inclusive;;;Adzuna 2013
ever-changing|ever-evolving|constantly-changing|constantly-evolving|rapidly-evolving|rapidly-changing|quickly-evolving|quickly-changing|fast-evolving [_] [_] environment*|landscape*|field*|industr*|space*|world|market*|technolog*|company|needs|priorit*;name what changes and how often;;;;own reading
small|dynamic|talented|passionate|ambitious|innovative|vibrant|energetic|high-performing ... [dynamic|talented|passionate|ambitious|innovative|collaborative|diverse|motivated|vibrant|growing] dynamic|talented|passionate|ambitious|innovative|vibrant|energetic team;say how many people are on the team, and what they shipped;;;;own reading
dynamic [and] [_] [and] [_] team*|company|organi*|startup|start-up|industry|field|role|opportunity;say how many people are on the team, and what changes;;;;own reading
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
passionate team|people|engineers|community|individuals|group|colleagues|developers;say who is on the team, and what they shipped;;;info;Adzuna 2013
world-changing|life-changing|earth-shattering|mind-blowing|groundbreaking|ground-breaking|trailblazing|revolutionary|game-changing;name the thing, and what it does better than before;;;;own reading
make|making|makes an|a|your|the [business|real|big|huge|lasting|positive|meaningful|tangible|significant|direct|massive|genuine|true|immediate] impact|mark|contribution;name the figure that will move, and who looks at it;;;;own reading
ample|endless|great|limitless|countless|huge|tremendous|plenty|excellent|many|exciting|significant|unlimited|numerous [of] [career|personal|professional|growth|learning|development] [and] [career|personal|professional|growth|learning|development] opportunit*;name one: who got which job after how long;;;info;own reading
opportunit*|room|space|potential|chance to|for [you] [to] [career|professional|personal|rapid|your|accelerated] [and] [career|professional|personal] [_] growth|advancement|development|progression|grow|advance|learn;name one: who got which job after how long;;;info;own reading
great|good|friendly|positive|pleasant|vibrant|inspiring|relaxed|nice|comfortable|amazing|awesome|fantastic|wonderful|welcoming|open|warm [and] [_] [work|working|office|team] environment|atmosphere|vibe|culture|workplace;say how the team works: who decides, how often you release, what changed last quarter;;!statement;info;own reading
great|amazing|awesome|talented|fantastic|incredible|wonderful|brilliant|bright|smart|like-minded|inspiring [and] [_] people|colleagues|team|teammates|coworkers|folks|minds;say who is on the team, and what they built;variety of talented;benefit duty;info;own reading
part of something [truly] big|special|bigger|amazing|great|meaningful|new|exciting|extraordinary;say what the person will build, and who will use it;;;;own reading
join|part-of [us|our] [on|in] our|this|the|an [_] [_] journey|adventure|ride|revolution|story;say what the person will build, and who will use it;;;;own reading
challenging|rewarding|stimulating|fulfilling|interesting|meaningful [and|yet|but] [_] work|role|projects|project|career|position|job|tasks|opportunities;say what the person will build, and who will use it;;;;own reading
be yourself|bring-your-whole-self|whole-self|authentic-self|true-self;name one thing that people here do because of it;;;info;own reading
exceed|exceeds|exceeding|beyond [customer|client|our|all|your|their] [and] expectations;say what counts as good: a figure and its bar;;;;own reading
fail-fast|test-and-learn mindset|culture|attitude|environment|mentality;say how many trials a quarter, and what ends one;;;info;own reading
world's|worlds|world|industry|company's most|biggest|hardest|toughest [_] [_] problem*|challenge*;name one of them;;;;own reading
status quo;name what should change, and why it is still so;;;;own reading
help|helping [_] [_] company|business|team|us|organization|organisation|customers|clients|people grow|scale|succeed|thrive|win|flourish;name the figure that should move, and from what to what;;duty must summary;info;own reading
lead|leading|leads the charge;say what the person decides or delivers;;;;own reading
pave|paves|paving the way;say what the person decides or delivers;;;;own reading
heart|core|center|centre|forefront of everything|all|what|everything-we-do;name one thing that people here do because of it;;;info;own reading
have|having|lots-of fun;name one thing that people here do;;!statement;info;own reading
work|working [alongside|with] [some] [of] [the] best|smartest|brightest|talented|amazing|great|incredible|top [and] [_] people|team|teams|colleagues|minds|engineers|folks|talent|in;say who is on the team, and what they built;best in class;;info;own reading
comfortable being|with-being uncomfortable;say what is not decided yet, and who decides it;;;;our own reading
your|their|the comfort-zone;say what is new in this job, and who helps;;;;our own reading
deep end;say who helps in the first month, and with what;;;;our own reading
spin|spinning|juggle|juggling|keep|keeping [many|several|multiple|a-lot-of|lots-of] plates;name the two or three jobs;;;;our own reading
buzzing|lively|electric|vibey|thriving atmosphere|office|vibe|culture|environment;say how the team works: who decides, how often you release, what changed last quarter;;!statement;info;our own reading
culture carrier*|champion*;name the ways of working that matter;;;;our own reading
one-team mindset|approach|culture|spirit|ethos|attitude;say whom the person works with, and on what;;;info;our own reading
sweat|sweats|sweating the|every|over [small|little] details|detail|stuff;name the mistakes that must not get through;;;;our own reading
over-the-line|across-the-line|over-the-finish-line;name what counts as done;;duty must nice;info;our own reading
lead|leading|leads from the front;say what the person decides or delivers;;;;our own reading
set|sets|setting the tone;say what the person decides or delivers;;duty must nice;info;our own reading

"""#),
(path: "words/degree-equivalent.csv", text: #"""
# Words beside a degree that let somebody in without one: where one stands in the same item, spec/degree-required is silent.
phrase;instead;except;where;severity;source
or equivalent|equivalents;;or equivalent degree*, or equivalent qualification*, or equivalent field*, or equivalent discipline*, or equivalent diploma*;;;our own reading
or [a|an|the|any|some|your|in|with] [equal|equivalent|comparable|similar|matching|corresponding|same] [amount|level|combination|mix] [of] [practical|professional|work|working|hands-on|industry|industrial|real|relevant|demonstrated|proven|life|commercial|research|validated|documented|substantial|significant|extensive] experience|practice|knowledge|background|expertise;;or knowledge of, or experience with, or background in;;;our own reading
equivalent|comparable|commensurate [combination|mix|amount|level] [of] [education|training] [and] [practical|professional|work|working|hands-on|industry|industrial|real|relevant|proven|life|commercial|research] experience|practice|knowledge|skill|skills|background|expertise;;;;;our own reading
combination|mix of education and [relevant|work|professional|practical] experience;;;;;our own reading
or # [or] [more] years;;;;;our own reading
or [many|several] years of|in;;;;;our own reading
in lieu|place of;;;;;our own reading
instead of [a|the] degree|diploma|phd|study;;;;;our own reading
or self-taught|self-study|self-taught-knowledge|bootcamp|boot-camp|apprenticeship|vocational-training|on-the-job;;;;;our own reading
self-taught;;;;;our own reading
no degree;;;;;our own reading
degree|phd|doctorate [is|are] not|optional|unnecessary;;;;;our own reading
with or without [a|the] degree|phd|diploma;;;;;our own reading
degree or not;;;;;our own reading
however|wherever|whether|no-matter-how [or] [where] you got|learned|learnt|came|acquired|studied;;;;;our own reading
however|wherever it|they was|were got|learned|learnt|acquired|gained;;;;;our own reading
or [has|have|having] shown|proved|proven|shipped|published|built|done|worked|run|demonstrated;;;;;our own reading
or [the|a|an] open-source-work|portfolio|track-record|proof|published-work|same-level|same-knowledge|same-depth;;;;;our own reading
from|through|by practice|doing|practical-experience|work-experience|working-experience;;;;;our own reading

"""#),
(path: "words/degree-required.csv", text: #"""
# Words for degrees in must-haves. The rule is silent where the same item has a phrase of degree-equivalent.csv.
phrase;instead;except;where;severity;source
bachelor|bachelors|bachelor's [degree|degrees|level];add "or the same knowledge from practice", or name what the degree should show;bachelor thesis, bachelor theses, bachelor student*, bachelor's student*, bachelor's thesis;must background;;domain: credentials
master's [degree|degrees|level];add "or the same knowledge from practice", or name what the degree should show;master's student*, master's thesis, master's theses;must background;;domain: credentials
masters in|degree|level|or|of-science|of-arts|of-engineering;add "or the same knowledge from practice", or name what the degree should show;chess masters;must background;;domain: credentials
master degree|of-science|of-arts|of-engineering|level;add "or the same knowledge from practice", or name what the degree should show;;must background;;domain: credentials
phd|phds|ph.d.|d.phil|dphil|doctorate|doctorates|doctoral;name the research that the work needs, and take the same from practice;phd student*, phd candidate*, phd intern*, phd thesis, phd theses, doctoral student*, doctoral candidate*, doctoral researcher*, mentor* phd*, supervis* phd*, phd programme*, phd program*, phd internship*;must background;;domain: credentials
bs|bsc|ms|msc|ba|ma|meng|beng|btech|mtech in|or|degree|degrees|and|from|level;add "or the same knowledge from practice", or name what the degree should show;# ms or, # ms and, # ms in, # ms from, ms in latency, ms or less, ms or better, ms or fewer, business ba;must background;;domain: credentials
bsc|b.sc.|msc|m.sc.|b.s.|m.s.|b.a.|m.a.|mba|btech|b.tech|mtech|m.tech|beng|meng;add "or the same knowledge from practice", or name what the degree should show;msc student*, bsc student*, m.sc. student*, b.sc. student*, msc thesis, msc theses, bsc thesis, mba student*;must background;;domain: credentials
university|college|undergraduate|graduate|postgraduate|advanced|academic|higher|technical|quantitative|scientific|relevant|stem|engineering|four-year|4-year|computer-science|science|related degree|degrees|qualification|qualifications|diploma;add "or the same knowledge from practice", or name what the degree should show;high academic degree of, relevant degree of;must background;;domain: credentials
degree|degrees|diploma in|from|required|is-required|or-higher|or-above|level;add "or the same knowledge from practice", or name what the degree should show;university degree*, college degree*, undergraduate degree*, graduate degree*, postgraduate degree*, advanced degree*, academic degree*, higher degree*, technical degree*, quantitative degree*, scientific degree*, relevant degree*, stem degree*, engineering degree*, computer science degree*, science degree*, bachelor degree*, bachelors degree*, bachelor's degree*, master degree*, master's degree*, masters degree*, ms degree*, bs degree*, bsc degree*, msc degree*, phd degree*, doctoral degree*, related degree*, # degree*, degree from _ to, to a degree;must background;;domain: credentials
[university|college] graduate in|of|from|with|degree;add "or the same knowledge from practice", or name what the degree should show;graduate degree in, graduate with us;must background;;domain: credentials
university|college|higher|tertiary|academic education|training;add "or the same knowledge from practice", or name what it should show;;must background;;domain: credentials
educated to;add "or the same knowledge from practice", or name what the degree should show;;must background;;domain: credentials
high-school diploma;leave it out, unless the work needs it;;must background;info;simplicityhr.com

"""#),
(path: "words/everything.csv", text: #"""
# Whoever is to be an expert in all that there is.
phrase;instead;except;where;severity;source
expert|experts|expertise|mastery|specialist|guru in|of|at|across every|all|any area|areas|field|fields|aspect|aspects|domain|domains|discipline|disciplines;;expert in any area|field|domain, expertise in any area|field|domain;;;How to Evaluate Machine Learning Engineers Before Hiring, HireML, May 2026
master|expert of all trades;;;;;How to Evaluate Machine Learning Engineers Before Hiring, HireML, May 2026

"""#),
(path: "words/gender-coded-feminine.csv", text: #"""
# Stems that a study of job advertisements counts as feminine. The evidence that they keep anybody from applying conflicts, and
# many are duty words here, so they give a summary figure only, off by default.
phrase;instead;except;where;severity;source
agree*;;agreement*, annotator agreement;;info;gender-decoder
affectionate*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
child*;;child process*, child node*, childcare;;info;Gaucher, Friesen and Kay 2011, appendix A
cheer*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
collab*;;;;info;gender-decoder
commit*;;git commit*, commit history, commit log*, commits;;info;Gaucher, Friesen and Kay 2011, appendix A
communal*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
compassion*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
connect*;;connection pool*, connector*, connection string*, fully connected;;info;Gaucher, Friesen and Kay 2011, appendix A
considerate*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
cooperat*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
co-operat*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
depend*;;dependenc*, dependent variable*, depending on;;info;Gaucher, Friesen and Kay 2011, appendix A
emotiona*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
empath*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
feel*;;feel free;;info;gender-decoder
flatterable*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
gentle*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
honest*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
interdependen*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
interpersona*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
inter-personal*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
inter-dependen*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
inter-persona*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
kind*;;kind of, kinds of, kindle;;info;Gaucher, Friesen and Kay 2011, appendix A
kinship*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
loyal*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
modesty*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
nag*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
nurtur*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
pleasant*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
polite*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
quiet*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
respon*;;responsibilit*, response time*, responsible for, response*;;info;Gaucher, Friesen and Kay 2011, appendix A
sensitiv*;;sensitive data, sensitivity analys*, cost sensitive;;info;Gaucher, Friesen and Kay 2011, appendix A
submissive*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
support*;;support vector, customer support, support ticket*, technical support, supported;;info;Gaucher, Friesen and Kay 2011, appendix A
sympath*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
tender*;;tender document*, tenders;;info;Gaucher, Friesen and Kay 2011, appendix A
together*;;together ai;;info;Gaucher, Friesen and Kay 2011, appendix A
trust*;;zero trust, trusted execution;;info;Gaucher, Friesen and Kay 2011, appendix A
understand*;;natural language understanding, language understanding;;info;Gaucher, Friesen and Kay 2011, appendix A
warm*;;warm start*, warm up, warmup;;info;Gaucher, Friesen and Kay 2011, appendix A
whin*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
enthusias*;;;;info;gender-decoder
inclusive*;;;;info;gender-decoder
yield*;;yield curve*, yield prediction, yield model*;;info;Gaucher, Friesen and Kay 2011, appendix A
share*;;sharepoint, shares, shareholder*, share option*, shared memory, shared library;;info;gender-decoder
sharin*;;file sharing, ride sharing, car sharing;;info;gender-decoder
feminine;;;;info;Gaucher, Friesen and Kay 2011, appendix A

"""#),
(path: "words/gender-coded-masculine.csv", text: #"""
# Stems that a study of job advertisements counts as masculine. The evidence that they keep anybody from applying conflicts, and
# many are duty words here, so they give a summary figure only, off by default.
phrase;instead;except;where;severity;source
active*;;active learning, active users, active directory;;info;Gaucher, Friesen and Kay 2011, appendix A
adventurous*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
aggress*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
ambitio*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
analy*;;analytic*, analyst*, analys*, analyz*;;info;Gaucher, Friesen and Kay 2011, appendix A
assert*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
athlet*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
autonom*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
battle*;;battle tested;;info;gender-decoder
boast*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
challeng*;;challenger model*, challenge set*;;info;Gaucher, Friesen and Kay 2011, appendix A
champion*;;;;info;gender-decoder
compet*;;competence*, competenc*;;info;Gaucher, Friesen and Kay 2011, appendix A
confident*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
courag*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
decid*;;decidable;;info;Gaucher, Friesen and Kay 2011, appendix A
decision*;;decision tree*, decision boundary, decision threshold*, decision support;;info;Gaucher, Friesen and Kay 2011, appendix A
decisive*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
defend*;;defender for;;info;gender-decoder
determin*;;deterministic*, determinism, determinant*;;info;Gaucher, Friesen and Kay 2011, appendix A
domina*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
driven*;;data driven, event driven, test driven, metric driven, model driven;;info;gender-decoder
fearless*;;;;info;gender-decoder
fight*;;fight fraud, fighting fraud;;info;gender-decoder
force*;;brute force, task force, force push, forced;;info;Gaucher, Friesen and Kay 2011, appendix A
greedy*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
head-strong*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
headstrong*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
hierarch*;;hierarchical model*, hierarchical cluster*, class hierarch*;;info;Gaucher, Friesen and Kay 2011, appendix A
hostil*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
impulsive*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
independen*;;independent variable*, independently of, platform independent;;info;Gaucher, Friesen and Kay 2011, appendix A
individual*;;individual contributor*, individual track;;info;Gaucher, Friesen and Kay 2011, appendix A
intellect*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
lead*;;leads to, lead time*, lead to, lead generation, lead scoring, leaderboard*;;info;Gaucher, Friesen and Kay 2011, appendix A
logic*;;logical model*, logic in code, business logic, logical replication, logic synthesis;;info;Gaucher, Friesen and Kay 2011, appendix A
objective*;;objective function*, training objective*, objective-c, multi objective, loss objective*;;info;Gaucher, Friesen and Kay 2011, appendix A
opinion*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
outspoken*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
persist*;;persistent volume*, persistence layer, persistent storage, persist data, persisted;;info;Gaucher, Friesen and Kay 2011, appendix A
principle*;;first principles, principled;;info;Gaucher, Friesen and Kay 2011, appendix A
reckless*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
self-confiden*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
self-relian*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
self-sufficien*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
selfconfiden*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
selfrelian*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
selfsufficien*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
stubborn*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
superior*;;;;info;Gaucher, Friesen and Kay 2011, appendix A
unreasonab*;;;;info;gender-decoder
masculine;;;;info;Gaucher, Friesen and Kay 2011, appendix A

"""#),
(path: "words/gendered-pronoun.csv", text: #"""
# Pronouns for the person who will be hired. Only in what says who that is and what they do: elsewhere they mean somebody
# who has a name.
phrase;instead;except;where;severity;source
he;write "you", or "they";he him;title summary duty must nice background success conditions;;joblint
she;write "you", or "they";she her;title summary duty must nice background success conditions;;joblint
him;write "you", or "them";he him;title summary duty must nice background success conditions;;joblint
his;write "your", or "their";his her;title summary duty must nice background success conditions;;joblint
her;write "your", or "their";she her, her majesty*;title summary duty must nice background success conditions;;joblint
hers;write "yours", or "theirs";she her hers;title summary duty must nice background success conditions;;joblint
himself|herself;write "yourself", or "themselves";;title summary duty must nice background success conditions;;joblint
he-or-she|she-or-he|he-she|she-he;write "you", or "they";;;;our own reading
his-or-her|her-or-his|his-her|her-his;write "your", or "their";;;;our own reading
him-or-her|her-or-him|him-her;write "you", or "them";;;;our own reading

"""#),
(path: "words/gendered-term.csv", text: #"""
# Words that name a gender where a person or a job was meant. `women`, `men`, `female` alone are not here: they stand in
# equal-opportunity lines, in stories, and in the names of networks.
phrase;instead;except;where;severity;source
guys;write "team", "everyone" or "people";;;;joblint
guy;write "person", or the title of the job;;title summary duty must nice background success;;joblint
dude|dudes|bro|bros|brogrammer*;write "colleague", or the title of the job;;;;joblint
[right|best|perfect|new] man for the|this job|role;write "the right person";;;;joblint
gentleman|gentlemen|lads;write "people";;;;our own reading
ladies;write "people";ladies first;;;our own reading
lady|girlfriend|boyfriend;write "person" or "partner";lady gaga, first lady, our lady;title summary duty must nice background conditions apply benefit;;our own reading
male|female only;leave gender out: name the duty that truly needs it, and the law;;;;our own reading
male|female|women|men candidate|candidates|applicant|applicants [only];leave gender out, or say who is especially welcome in the equal-opportunity line;female applicants are, women applicants are, female candidates are, women candidates are, encourage female, encourage women, male and female, female and male, welcome female, welcome women, from female, from women, invite women, invite female;;;our own reading
male|female [or] preferred;leave gender out;;;;our own reading
men|women only;leave gender out: name the duty that truly needs it, and the law;;;;our own reading
chairman|chairmen|chairwoman|chairwomen;write "chair";;;;our own reading
salesman|salesmen|saleswoman|saleswomen|saleslady;write "sales representative";travelling salesman, traveling salesman;;;our own reading
businessman|businessmen|businesswoman|businesswomen;write "business person", or the job;;;;our own reading
foreman|foremen;write "supervisor";;;;our own reading
draftsman|draftsmen|draughtsman|draughtsmen;write "drafter" or "technical designer";;;;our own reading
craftsman|craftsmen;write "skilled worker" or "maker";;;;our own reading
cameraman|cameramen;write "camera operator";;;;our own reading
repairman|repairmen|handyman|handymen;write "technician";;;;our own reading
spokesman|spokesmen|spokeswoman|spokeswomen;write "spokesperson";;;;our own reading
middleman|middlemen;write "go-between" or "agent";;;;our own reading
tradesman|tradesmen;write "tradesperson";;;;our own reading
workman|workmen;write "worker";;;;our own reading
journeyman;write "qualified worker", or the level;;;;our own reading
ombudsman;write "ombudsperson";financial ombudsman, ombudsman service, european ombudsman, parliamentary ombudsman;;info;our own reading
freshman|freshmen;write "first-year student";;;;our own reading
manpower;write "people" or "staff";;;;our own reading
man-hour|man-hours|man-day|man-days|man-month|man-months|man-year|man-years;write "person-hours", "person-days" or "weeks of work";mythical man month;;;our own reading
manned;write "staffed" or "crewed";manned spaceflight, manned aircraft, manned vehicle*, manned mission*;;;our own reading
mankind;write "humanity" or "people";;;info;our own reading
right-hand man|woman;write "deputy" or "closest colleague";;;;our own reading
one-man|one-woman|two-man|three-man;write "one-person", or the number of people;;;;our own reading
girl|boy boss|bosses;write "manager";;;;our own reading
old boys club|network;say how people are promoted;;;;our own reading
boys club|network;say how people are promoted;old boys club, old boys network;;;our own reading
waitress|waitresses|stewardess|stewardesses|hostess|hostesses|actress|actresses|heroine|heroines;use the word that holds for everybody;;title summary duty must nice background;;our own reading
housewife|housewives;write "people at home", or leave it out;;;;our own reading
wife|wives|husband|husbands;write "partner";;title summary duty must nice background conditions benefit apply location;;joblint
mother|mothers|father|fathers;write "parent";nursing mother*, expectant mother*, new mother*, mothers and fathers, mother and child, mother tongue, mother company, founding father*;benefit conditions must nice;info;joblint

"""#),
(path: "words/handover.csv", text: #"""
# Words by which somebody takes over what another person knows.
phrase;instead;except;where;severity;source
hand|hands|handed|handing ... over;;hand over fist;;;our own reading
handover|handovers|hand-off|handoff|hand-offs|handoffs;;;;;our own reading
take|takes|taking|took|taken ... over;;;;;our own reading
takeover;;;;;our own reading
transfer|transfers|transferring ... knowledge|know-how;;;;;our own reading
knowledge transfer|sharing;;;;;our own reading
runbook|runbooks|playbook|playbooks;;;;;our own reading
pass|passes|passing|passed on|over;;passed over;;;our own reading
document|documents|documenting [the|what|how|why|all|every|each|your|it|them];;document understanding, document classif*, document retriev*, document process*, document search, document store*, document pars*, document intelligence, document layout;duty success;;our own reading
train|trains|training|teach|teaches|teaching [the|our|two|three|a] [permanent|internal|own] team|teams|colleague|colleagues|engineers|employees|successor|staff;;;;;our own reading
successor|successors;;;;;our own reading
continue|continues|continuing [the|your|this] work;;;;;our own reading
run|runs|running|maintain|maintains|maintaining|own|owns|owning ... afterwards|after-that|after-you|later-on|from-then-on;;;;;our own reading

"""#),
(path: "words/hedge.csv", text: #"""
# Words that take back half of what a statement says.
phrase;instead;except;where;severity;source
some|any|prior|previous|basic|good exposure to;say what the person must have done with it;;must nice;;own reading
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
a|an|data|ml|ai|python|code|coding|sql|tech [_] wizard|wizards;name the skill and how deep it must be;setup|install|configuration wizard;;;joblint
hero|heroes|superhero*;say what the person is responsible for;hero image, hero section;;;joblint
a|our|the|data|ml|ai|analytics maven|mavens;name the field and the depth;apache maven, maven central, maven build, maven plugin, maven project;!must !nice;;joblint
boffin*|supremo*|overlord*;name the field and the depth;;!must !nice;;joblint
badass*|bad-ass|kick-ass;say what the person has done before;;;;joblint
a-player|a-players;name the results that count as good here;;;;own reading
10x [ml|ai|data|software] engineer*|developer*|scientist*|performer*;name the result that you expect;;;;Adzuna 2013
game-changer*|gamechanger*|trailblazer*|trail-blazer*|changemaker*|change-maker*;say what will be different once the work is done;;;;Adzuna 2013
visionary|visionaries;say which decision about the future this person takes;;;;joblint
thought leader|leaders;name what the person writes, teaches or decides, and for whom;;;;own reading
thought-leadership;name what the person writes, teaches or decides, and for whom;thought leadership ... by;;;own reading
evangelist*;say who has to be convinced of what, and how;developer evangelist;;;joblint
best and brightest;name the experience that counts;;;;joblint
brightest|smartest|sharpest [and] [most] [talented] minds|people|engineers|team*|folks|researchers;say who is on the team, and what they built;;;;own reading
extraordinary|amazing|incredible|phenomenal|rockstar teammate*|person|people|individual*|human*;name the experience that counts;;;;own reading
change agent|agents;say what this person changes, and who agreed to it;;;;own reading
go-to expert|person|resource;name the questions that come to this person;;;;own reading
subject matter expert [on] [in] all|everything;name the subject;;;;own reading
doer|doers|builder-at-heart;say what the person builds;;;;own reading
top|best-in-class|world-class|elite|top-tier|stellar|top-notch [_] engineers|minds|performer*|professionals;name the experience that counts;top performers ... receive|earn|get|are-rewarded|are-paid, reward* [our] top performers;!company !team;;own reading
pedigree;name the experience that counts;;;;own reading
thought partner|partners|trusted-advisor|trusted-adviser;say who asks, and about what;;;info;own reading
trusted advisor|adviser|advisors|partner;say who asks, and about what;;;info;own reading
ambassador|champion for|of ai|data|innovation|change|our|the|machine-learning|ml;say who has to be convinced of what, and how;champion of the user;;info;own reading
extraordinary|amazing|phenomenal|brilliant [research|data|ml|machine-learning|ai|software] scientist*|engineer*|researcher*|developer*;name the experience that counts;;;;own reading
unicorn|unicorns;name the one job that comes first;unicorn company|companies|status|start-up|startup|valuation, tech|fintech|edtech|healthtech|insurtech|proptech|european|indian unicorn*, startup unicorn*;title must nice duty;;joblint
you|you're|you-are|looking-for|seeking|seek|need|be|hire [the|our|a|this] [_] unicorn|unicorns;name the one job that comes first;unicorn company|companies|status|start-up|startup|valuation, tech|fintech|edtech|healthtech|insurtech|proptech|european|indian unicorn*;!must !nice !duty !title;;our own reading
data|ml|ai|code|coding|python|sql|analytics|tech maestro|virtuoso|alchemist|beast|legend|genius|junkie|whisperer|champ;name the skill and how deep it must be;;;;our own reading
whizz-kid*|whiz-kid*|wunderkind|prodigy|high-flyer*|high-flier*|top-gun*|superhuman;name the results that count as good here;;;;our own reading
cream-of-the-crop|best-of-the-best|top-one-percent|crème-de-la-crème;name the experience that counts;;;;our own reading

"""#),
(path: "words/internal-note.csv", text: #"""
# What a hiring team writes to itself, and nobody outside should read. A replacement of software and a backfill of data are
# ordinary work, so both need a word beside them.
phrase;instead;except;where;severity;source
backfill for;move this to `notes`, which stay private;backfill for [the|a|all|our|any|new|each|every|missing|late|historical|past|older] data|datasets|features|feature|events|event|tables|table|history|historical|missing|logs|metrics|records|partitions|embeddings|labels|columns|periods|days|months|years|dates|gaps|pipelines|reprocessing;!story;;our own reading
backfill role|position|hire|req|requisition|vacancy;move this to `notes`, which stay private;;!story;;our own reading
this|it is a backfill|replacement;move this to `notes`, which stay private;this is a replacement for the, it is a replacement for the, it is a replacement for our, this is a replacement of;!story;;our own reading
replacement hire|position|role|req|requisition;move this to `notes`, which stay private;;!story;;our own reading
confidential replacement|search;move this to `notes`, which stay private;;!story;;our own reading
internal use|eyes|distribution|circulation only;move this to `notes`, which stay private;;!story;;our own reading
internal only;move this to `notes`, which stay private;internal only tool*, internal only service*, internal only use, internal only api*, internal only network*;!story;;our own reading
not for external|publication|public|the-public [use|distribution|release];move this to `notes`, which stay private;;!story;;our own reading
do not|don't publish|post|share|circulate|advertise|forward;move this to `notes`, which stay private;do not share your, do not share any, don't share your, do not publish your, do not share data, do not publish paper*, do not share personal, do not share candidate*, do not share application*, don't publish paper*, do not publish on, we do not share, we do not publish, we don't publish, we don't share, do not forward resume*, do not forward cv*, do not forward candidate*, do not post openings, we do not advertise, do not share customer;!story;;our own reading
note|notes to|for [the] self|recruiter|recruiters|hr|ta|hiring-manager|hiring-team|agency|agencies|sourcer|sourcers|interviewers|internal;move this to `notes`, which stay private;release notes for, clinical notes for;!story;;our own reading
internal|recruiter|hiring note|notes|comment|comments;move this to `notes`, which stay private;;!story;;our own reading
hr|recruiter|recruiting|talent|hiring-manager|legal|finance|people-team to confirm|check|fill|complete|add|review|approve|update|provide;finish this, or move it to `notes`;;!story !interview;;our own reading
ask|check-with|confirm-with|cc|ping|waiting-for hr|legal|finance|recruiting|the-recruiter|people-team;finish this, or move it to `notes`;ask the recruiter for, ask the recruiter any;!story !apply !interview;;our own reading
headcount|hc|req|requisition|budget approved|approval|pending|frozen|freeze|request|signed-off|not-yet-approved;move this to `notes`, which stay private;budget approval process*, budget approval workflow*, budget approval automation, headcount request tool*;!story;;our own reading
pending|subject-to|awaiting|waiting-for headcount|budget|hc|requisition [approval];move this to `notes`, or hold the role back as a draft;;!story;;our own reading
tbd|tbc|tba|to-be-determined|to-be-confirmed;finish this, or leave it out until it is known;and tbd, tbd is building, tbd builds;!story;;our own reading
todo|fixme|xxx|wip;finish this, or move it to `notes`;todo app*, todo list*, wip limit*, wip limits;!story;;our own reading
lorem ipsum;write the text, or leave it out;;;;our own reading
placeholder text|copy|for|only;write the text, or leave it out;;!story;;our own reading
insert|add|enter|put|fill-in [the|your|a] company|team|role|job|salary|location|city|department|manager|name|link|text|benefits|details [name|title|here|description];write the text, or leave it out;add team member*, add company data, add role based, add location data, add details to, insert text into, add text to, add location to, add links to, fill in the details of your application, enter your name, put the team, put team, add job description*, put the role;!story !apply;info;our own reading
company|team|job|manager|department|candidate name here|goes-here|tbd;write the text, or leave it out;;!story;;our own reading
copied|copy|copy-pasted|pasted from|of [the] [last|previous|old|other|another] jd|posting|spec|role|job-description|year;leave this out;;!story;;our own reading
old|previous|last|other jd|job-description|posting|spec;leave this out, or move it to `notes`;old spec format*;!story;;our own reading
draft jd|version|only|posting|job-description|for-review;finish this, or hold the role back with `status: draft`;draft version of paper*, draft version control;!story;;our own reading
do not disclose|reveal|mention;move this to `notes`, which stay private;we do not disclose, do not disclose your, do not disclose candidate*, do not disclose personal, do not disclose customer, do not disclose any;!story;;our own reading
max|maximum|hard salary|pay|budget is|of|cap;state the range under `pay`, and move the rest to `notes`;maximum budget of [the|each] campaign*, maximum budget is spent;!story;info;our own reading
internal|preferred candidate already|identified|exists|in-mind|in-place;move this to `notes`, which stay private;;!story;;our own reading
already have|have-got a|an [internal|strong|preferred] candidate;move this to `notes`, which stay private;;!story;;our own reading
poach|poaching;move this to `notes`, which stay private;;!story;;our own reading
target|competitor companies|employers to source|poach|hire-from;move this to `notes`, which stay private;;!story;;our own reading
who|she|he is leaving|left [us|the-company|the-team] [in|at|last|this];move this to `notes`, which stay private;customers who left, users who left, patients who left, people who left, members who left, employees who left, subscribers who left, colleagues who left, those who left, anyone who left, who left the platform, who left the service, who left the product, who left the study, who left the hospital;!story !page !team;;our own reading
see|per|as-discussed-in|as-discussed-on slack|jira|confluence|notion|email|e-mail|google-doc [thread|ticket|doc|page|channel];leave this out, or move it to `notes`;email thread*;!story !apply !interview;;our own reading

"""#),
(path: "words/interview-ai-researcher.csv", text: #"""
# What an interview for AI researchers speaks of when it is made for them.
phrase;instead;except;where;severity;source
paper|papers|publication*|publish*|literature|preprint*|thesis|peer-review*|conference*;;;interview;;our own reading
research|research-talk|research-agenda|novel*|new-method*|new-methods|new-algorithm|method|methods;;user research, market research;interview;;our own reading
hypothes*|ablation*|experiment*|reproduc*|replicat*|critique*|proof|prove*|theorem*|baseline|baselines;;;interview;;our own reading
benchmark*|state-of-the-art|evaluation-rigor|evaluation-rigour;;;interview;;our own reading

"""#),
(path: "words/interview-answer.csv", text: #"""
# What an interview says when it names the day of the answer: where one of these stands, interview/no-timeline is silent.
phrase;instead;except;where;severity;source
within|in|after # [working|business] hours|days|weeks|day|week;;;interview;;Vision Training Systems
same|next [working|business] day|week;;;interview;;our own reading

"""#),
(path: "words/interview-communication.csv", text: #"""
# What a stage says that lets somebody explain their work: where one of these stands, interview/no-communication is silent.
phrase;instead;except;where;severity;source
communicat*;;;interview;;Vision Training Systems
explain*|explanation*|present|presents|presenting|presentation*|storytell*;;;interview;;HireML 2026
stakeholder*|non-technical|audience|audiences|layperson|laypeople|lay-person;;;interview;;TechnoLynx 2026
plain words|language|english|terms;;;interview;;our own reading
without [a|any] jargon|formula|formulas|equations;;;interview;;our own reading
jargon-free|no jargon;;;interview;;our own reading
tell|tells|telling|convince|convinces|persuade|persuades the|them|us|somebody|someone|a|an;;tell us about your, tell us about yourself;interview;;our own reading
write|writes|writing|written memo|note|summary|recommendation|page|report|to;;;interview;;our own reading

"""#),
(path: "words/interview-data-scientist.csv", text: #"""
# What an interview for data scientists speaks of when it is made for them.
phrase;instead;except;where;severity;source
experiment*|hypothes*|a-b|a/b|ab-test*|randomis*|randomiz*|causal*|counterfactual*|confound*;;;interview;;Vision Training Systems
statistic*|significance|confidence-interval*|sample-size|bayes*|regression|probabilit*|uncertaint*;;;interview;;Vision Training Systems
business|stakeholder*|finding|findings|insight*|impact|kpi|kpis|metric|metrics|decision|decisions;;;interview;;Vision Training Systems
analysis|analyses|analyse*|analyze*|analytic*|exploratory|dataset|chart|charts|dashboard*;;;interview;;our own reading
data intuition|quality|sense|story|case;;;interview;;HireML 2026
problem framing;;;interview;;Vision Training Systems
evaluation rigor|rigour;;;interview;;HireML 2026

"""#),
(path: "words/interview-failure.csv", text: #"""
# What a stage says when it asks for something that went wrong: where one of these stands, interview/no-failure-question
# is silent.
phrase;instead;except;where;severity;source
fail|fails|failed|failing|failure|failures;;;interview;;Vision Training Systems
mistake|mistakes|error-of-yours|incident|incidents|outage|outages|post-mortem|post-mortems|regret|regrets;;;interview;;our own reading
postmortem|postmortems|retrospective|retrospectives|setback|setbacks;;;interview;;our own reading
went|goes|go|gone|going wrong;;;interview;;our own reading
broke|broken|breaks|withdrew|withdrawn|abandoned|cancelled|canceled;;;interview;;our own reading
gave|give|given up|in;;;interview;;our own reading
took|take|taken back;;;interview;;our own reading
did|does|do not [quite] work|hold|go|succeed|ship;;;interview;;our own reading
didn't|doesn't|don't [quite] work|hold|go|succeed|ship;;;interview;;our own reading
poor|worse|bad in production|live;;;interview;;HireML 2026
do|does|did|done|decide|decided differently|otherwise;;;interview;;our own reading
what [have] [did] you learn|learned|learnt|change|changed;;;interview;;Vision Training Systems
lessons [you] learned|learnt;;;interview;;our own reading
hardest|worst bug|project|decision|week|day|problem;;;interview;;our own reading

"""#),
(path: "words/interview-governance.csv", text: #"""
# What a stage says of data that not everybody may see: where one of these stands, interview/no-governance is silent.
phrase;instead;except;where;severity;source
privacy|gdpr|hipaa|ccpa|dpia|confidential*|consent*;;;interview;;Vision Training Systems
data protection|governance|retention|minimisation|minimization|residency|sovereignty|subject|subjects;;;interview;;Vision Training Systems
governance|compliance|compliant|regulat*|audit|audits|auditor|auditors|auditab*;;;interview;;Vision Training Systems
personal|sensitive|regulated|patient|medical|health data|information|records|record;;;interview;;Vision Training Systems
anonymis*|anonymiz*|pseudonym*|de-identif*|re-identif*|redact*;;;interview;;our own reading
deletion|erasure|access request|requests|rights|control|controls;;;interview;;our own reading
may|must|can|cannot|can't|mustn't|shall [and] [may|must|can] [not|never] [we] show|tell|read|keep|see|share|store|publish|reveal|access|use|record;;;interview;;our own reading
who|whom may|can|is-allowed;;;interview;;our own reading
responsible ai|use;;;interview;;our own reading
ethics|ethical|ethicist*|secrets;;;interview;;our own reading
treat|treats|handle|handles|handling|protect|protects|protecting|safeguard* [_] [_] data|records|information|scans;;;interview;;our own reading
guest|guests|guest's|patient|patients|patient's|customer's|customers|user's|users|driver's|drivers data|records|names|information;;;interview;;our own reading

"""#),
(path: "words/interview-ml-engineer.csv", text: #"""
# What an interview for ML engineers speaks of when it is made for them.
phrase;instead;except;where;severity;source
deploy*|serving|serves|inference|latency|throughput|rollback|roll-back|fallback*|canary;;;interview;;Vision Training Systems
production|production-engineering|production-awareness|productionis*|productioniz*|live;;;interview;;TechnoLynx 2026
reliab*|debug*|monitor*|drift*|incident*|outage*|observab*|alert*|scal*;;;interview;;Vision Training Systems
model serving|deployment|optimisation|optimization|service;;;interview;;Vision Training Systems
ml|machine-learning|ai|serving|deployment system|systems|design|architecture|service;;;interview;;our own reading
quantis*|quantiz*|onnx|tensorrt|gpu|gpus|distillation|pipeline|pipelines;;;interview;;our own reading
distribution|train-serve|training-serving shift|skew;;;interview;;TechnoLynx 2026

"""#),
(path: "words/interview-mlops-engineer.csv", text: #"""
# What an interview for MLOps engineers speaks of when it is made for them.
phrase;instead;except;where;severity;source
pipeline*|monitor*|observab*|incident*|outage*|alert*|alarm*|on-call|pager*|runbook*|slo|slos|sla|slas;;;interview;;our own reading
infrastructure|infrastructure-as-code|kubernetes|k8s|terraform|container*|docker|cluster*|helm|gpu|gpus;;;interview;;our own reading
deploy*|release*|rollback|roll-back|rollout*|ci|cd|ci/cd|registry|registries|feature-store*|drift*;;press release*;interview;;our own reading
platform|platforms|reliab*|production|production-engineering|production-awareness|retrain*|serving|orchestrat*;;;interview;;our own reading

"""#),
(path: "words/interview-outsider.csv", text: #"""
# Words for people in an interview who are no teammates: where `with` names only such people, nobody is met who does the work.
phrase;instead;except;where;severity;source
recruit*|talent|hr|sourcer|people-partner|human-resources|people-team|agency;;;interview;;our own reading
manager|managers|head|director|directors|vp|svp|evp|president|chief|lead|leads|supervisor|boss;;;interview;;our own reading
ceo|cto|cpo|cfo|coo|cdo|caio|founder|founders|co-founder|co-founders|executive|executives|leadership|board|panel;;;interview;;our own reading
customer|customers|client|clients|stakeholder|stakeholders|product|planner|planners;;;interview;;our own reading

"""#),
(path: "words/interview-rounds.csv", text: #"""
# A number of stages, as postings write it in what they say of interviews.
phrase;instead;except;where;severity;source
[up-to|over|about|around|some|all] # [separate|different|further|additional|more|short|technical|intensive|in-person|remote|virtual|online|back-to-back] [interview|interviewing|assessment|selection|hiring|technical] rounds|round|stages|stage;;# rounds|stages of funding|financing|investment|layoffs|growth|development;;;our own reading
[up-to|over|about|around|some|all] # [separate|different|further|additional|more|short|technical|individual|intensive|in-person|remote|virtual|online|back-to-back] interviews;;# interviews a|per|each|every week|day|month|year|quarter, # interviews with [our|your|the] users|user|customers|clients|participants|experts|respondents|patients;;;our own reading
[up-to|over|about|around|some|all] # [step|steps|stage|stages] [interview|hiring|selection|recruitment|recruiting] process|loop;;;;;our own reading
[up-to|over|about|around|some|all] # [separate|different|further|additional|more] steps;;;interview;;our own reading

"""#),
(path: "words/interview-teammate.csv", text: #"""
# Words for somebody who will work beside the new person: where one of these stands, interview/no-teammate is silent.
phrase;instead;except;where;severity;source
teammate*|team-mate*|colleague*|co-worker*|coworker*|peer|peers;;;interview;;Vision Training Systems
[the|your|our] team|squad|crew;;team coding, team name, talent team, recruiting team, recruitment team, hr team, people team, leadership team, executive team, management team;interview;;Vision Training Systems
engineer|engineers|scientist|scientists|researcher|researchers|analyst|analysts|developer|developers;;head of _, director of _, manager of _, vp of _;interview;;our own reading
future reports|report;;;interview;;our own reading

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
explore|exploring|research|researching|investigate|investigating|evaluate|evaluating|scout|identify|discover [_] new|emerging|latest|innovative [_] technolog*|trends|tools|ideas;name the one that you mean, and what it would be tried on;;duty must nice;info;our own reading
finger on the pulse;name the act: a paper read to the team each month, a conference, a trial of one new method;;;;own reading

"""#),
(path: "words/learning-acts.csv", text: #"""
# With one of these words somebody who keeps up with a field does something that others can see.
phrase;instead;except;where;severity;source
conference*|seminar*|workshop*|meetup*|course*|hackathon*;;;;;our own reading
paper|papers|journal|journals|article|articles|blog|talk|talks;;;;;our own reading
reading group|club;;;;;our own reading
read|reads|reading|publish*|publication*|attend*|present|presents|presenting;;;;;our own reading
open-source|academic communit*|project*;;;;;our own reading
open-source and academic|communit*;;;;;our own reading
prototype*|prototyping|trial*|experiment*|proof-of-concept*|benchmark*;;;;;our own reading

"""#),
(path: "words/legal-risk.csv", text: #"""
# Demands that are forbidden, or risky, in many places: each names the lawful way to ask. Not legal advice.
phrase;instead;except;where;severity;source
own|personal|private car|vehicle;say where somebody must be, and when, by whatever means;own car insurance, company car, private car insurance, car pool*, private car owner*;must nice conditions location apply;;our own reading
must have [a|own|your|access-to-a] car|vehicle;say where somebody must be, and when, by whatever means;;;;okuye/inclusive-job-ad-analyser
[valid|current|clean|full|eu] driver's|drivers|driving license|licence;leave it out, unless driving is a duty: then name that duty;driver's license data, driving licence data, drivers license scan*, driver's license recognition;must nice conditions location apply;;California, Gov. Code 12940 from 2025
reliable transportation|transport|vehicle;say where somebody must be, and when;reliable transport layer*, reliable transport protocol*, reliable transportation network*, reliable transportation service*, reliable transport for*, reliable transportation for*;must nice conditions location apply;;our own reading
no felony|felonies|felon|felons|ex-convicts|criminals;leave it out, and ask after the offer where the law lets you;;must nice conditions apply;;our own reading
clean|no|spotless criminal record|history|background;leave it out, and ask after the offer where the law lets you;;must nice conditions apply background;;our own reading
never [been] convicted|arrested;leave it out, and ask after the offer where the law lets you;;must nice conditions apply;;our own reading
no criminal convictions|conviction;leave it out, and ask after the offer where the law lets you;;must nice conditions apply;;our own reading
credit check|checks|history|score;name the duty that needs it, and the law;credit score model*, credit scoring, credit history data, credit check system*, credit check api*, credit scores for, credit score for, credit score product*, thin credit history;must conditions apply;;our own reading
must be|only currently employed;leave it out: several places forbid it;;;;our own reading
currently employed candidates|applicants|people [only];leave it out: several places forbid it;;;;our own reading
unemployed candidates|applicants|need-not|not-considered;leave it out: several places forbid it;;must conditions apply;;our own reading
no [unexplained] employment|career|cv|resume gap|gaps;leave it out: care, illness and study make gaps;;must nice conditions apply background;;our own reading
gap|gaps in [your] employment|cv|resume|career;leave it out: care, illness and study make gaps;skill gaps in;must nice conditions apply background;;our own reading
continuous employment|work history|work-history;leave it out: care, illness and study make gaps;;must conditions background;;our own reading
no job-hopper|job-hoppers|job-hopping|jobhoppers;say how long the work is planned for;;;;our own reading
job-hopper|job-hoppers|job-hopping;say how long the work is planned for;no job hopper*, no job hopping;must nice conditions apply background;;our own reading
salary history;leave it out: many places forbid the question. State your range;salary history ban*, not ask for salary history, never ask for salary history, never ask about salary history, not ask about salary history, no salary history, not ask for your salary history, not ask about your salary history, not require salary history;apply must conditions interview pay;;our own reading
current|previous|last|past|present [drawn] salary|salaries|compensation|pay|ctc;leave it out: many places forbid the question. State your range;not ask for your current, not ask about your current, never ask for your current, never ask about your current, not ask for your previous, not ask about your previous, previous pay review, last pay review, current pay band*, current pay range*, current compensation range*;apply must interview conditions;;our own reading
payslip|payslips|pay-slip|pay-slips|pay-stub|pay-stubs;leave it out: many places forbid asking what somebody earned;;apply must interview conditions;;our own reading
salary expectation|expectations|requirement|requirements;state your range first, and ask nobody for a number;not ask for salary expectation*, no salary expectation*;apply;info;our own reading
marital status;leave it out;regardless of marital, marital status or;apply must conditions;;our own reading
unmarried|bachelorette;leave it out;;must nice conditions apply background;;our own reading
married|single man|woman|men|women|person|persons|people|candidates|applicants|lady|ladies [only|preferred];leave it out;;must nice conditions apply background;;our own reading
no [young|small] children|kids|dependants|dependents;leave it out;;must nice conditions apply background location;;our own reading
no|without|few family commitments|obligations|ties|responsibilities;leave it out, and state the hours and the travel;;must nice conditions apply background location;;our own reading
child-free|childless|childfree;leave it out;;must nice conditions apply background;;our own reading
pregnant|pregnancy;leave it out;pregnancy leave, pregnancy discrimination, pregnancy test*, for pregnant, pregnancy or, pregnancy related, pregnancy and;must nice conditions apply background;;our own reading
planning [a|to-have|on-having] family|children|kids|child;leave it out;;must nice conditions apply background interview;;our own reading
date of birth|age-and-gender|birth-date|birthdate;leave it out: ask for it once somebody is hired;;apply must;;our own reading
birth certificate;leave it out: ask for papers once somebody is hired;;apply must conditions;;ere.net
state|indicate|include|mention [your] age|nationality|religion|gender|race|ethnicity;leave it out of the application;;apply;;our own reading
polygraph|lie-detector;leave it out, unless a law orders it: then name the law;;must conditions apply interview;;our own reading
medical|health exam|exams|examination|examinations|check-up|questionnaire [before|prior];ask after the offer, and for duties that need it;medical exam data, medical examination report*, medical exam report*, health questionnaire data, medical examination data, medical check up for, health check up for, annual health check up*, annual medical exam*;must conditions apply interview;;our own reading
genetic test|tests|testing|information;leave it out when it is about the person;genetic testing lab*, genetic test data, genetic testing data, genetic information non*, genetic testing company, genetic test result*, genetic information or, genetic testing product*, genetic information discrimination;must conditions apply;;our own reading
pregnancy test|tests;leave it out;;must conditions apply interview;;our own reading
drug test|tests|testing|screen|screening;name the safety duty that needs it, and when it is done;drug screening model*, drug screening pipeline*, drug screening platform*, virtual drug screen*, in drug screening, drug screening data, for drug screening;conditions apply interview;info;our own reading
no union|unions;leave it out: joining one is a right;no union of, no unions of;must conditions apply company;;our own reading
union member|members|membership not|need-not|excluded;leave it out: joining one is a right;;;;our own reading
non-union workplace|company|environment;leave it out: joining one is a right;;;;our own reading
honorably|honourably discharged|discharge;leave it out, or say that veterans are welcome;other than honorably, other than honourably;must conditions apply;;our own reading
completed|finished|exempt from|the military|national service;leave it out, or name the duty and the law;;must conditions apply;;our own reading
exempted from military service;leave it out, or name the duty and the law;;must conditions apply;;our own reading
unpaid trial|trials|probation|test-day|trial-day|trial-period|working-interview;pay for it, or shorten it to an hour's task;;;;our own reading
unpaid internship|internships|intern|interns|traineeship|work|overtime|training;pay for it, and say how much;unpaid work week, unpaid intern hours, no unpaid, never unpaid, not unpaid;title summary must conditions pay apply benefit location interview;;our own reading
application|registration|processing|training|joining|onboarding|security|placement fee|fees|deposit|deposits;charge applicants nothing, and say so: job boards remove postings that do;not pay ... fee*, no placement fee*, no application fee*;apply conditions;;Google for Jobs, editorial rules
training bond|bonds|costs-must-be-repaid;say what happens to the cost when somebody leaves, and ask a lawyer first;training bond model*;conditions pay benefit apply;info;our own reading
ivy-league|russell-group|oxbridge;ask for what somebody has done: where they studied excludes by class;;must nice background title summary;;okuye/inclusive-job-ad-analyser
top|top-tier|tier-1|tier-one|elite|prestigious|premier|leading|renowned|reputed|reputable|top-ranked [#|ranked] university|universities|school|schools|college|colleges|institution|institutions|institute|institutes;ask for what somebody has done: where they studied excludes by class;leading university hospital*, leading universities we, with leading universit*, with top universit*, with elite universit*, top university partner*, from leading universit*, with leading institut*, with leading research institut*, with renowned institut*, with prestigious institut*, leading institutions in, leading institutions across, for leading institution*;must nice background title;;okuye/inclusive-job-ad-analyser

"""#),
(path: "words/less-is-better.csv", text: #"""
# Figures of which less is better, beside those of time in time-figures.csv.
phrase;instead;except;where;severity;source
cost|costs|churn|error|errors|incidents|outages|downtime|rmse|mae|mape|wer|bugs|defects|complaints|alarms|backlog;;;success;;our own reading

"""#),
(path: "words/levers.csv", text: #"""
# Words that go together: work with a word of a line moves figures with another word of it. success/no-lever is silent then.
phrase;instead;except;where;severity;source
latenc*|fast*|speed*|quick*|serving|serve|serves|infer*|optimi*|perform*|scal*|throughput|api|apis|real-time|realtime|respons*|efficien*|service*|deploy*|production*;;;;;our own reading
accura*|precis*|recall|error*|qualit*|evaluat*|train*|model*|predict*|forecast*|auc|f1|ndcg|relevan*|lift|rank*|recommend*|search*|classif*|algorithm*;;;;;our own reading
cost*|budget*|spend*|expens*|gpu*|infrastructure|cloud|saving*|capacity|compute;;;;;our own reading
churn*|conver*|revenue|retention|retain*|sales|customer*|user*|personali*|experiment*|a/b|engagement|insight*|analys*|analyz*|analytic*|business;;;;;our own reading
incident*|outage*|alarm*|alert*|monitor*|reliab*|uptime|availab*|fail*|rollback*|drift*|on-call|night*|observab*|robust*|fallback*|debug*;;;;;our own reading
release*|iterat*|merge*|ship*|pipeline*|ci|cd|automat*|platform*|tool*|workflow*|launch*|retrain*;;;;;our own reading
trust*|stakeholder*|decision*|decid*|present*|communic*|align*|adopt*|explain*|teach*|mentor*|review*|document*|hire*|hiring|onboard*|coach*|lead*|team*;;;;;our own reading
paper*|publi*|research*|method*|novel*|benchmark*|invent*|prototype*|hypothes*|proof*|patent*;;;;;our own reading
data|dataset*|table*|source*|fresh*|annot*|label*|schema*|warehouse*|ingest*|feature*;;;;;our own reading

"""#),
(path: "words/more-is-better.csv", text: #"""
# Figures of which more is better.
phrase;instead;except;where;severity;source
accuracy|precision|recall|auc|f1|ndcg|uptime|availability|throughput|coverage|conversion|retention|revenue|lift|adoption|satisfaction|nps|engagement|margin;;;success;;our own reading

"""#),
(path: "words/naked-soft-skill.csv", text: #"""
# Qualities of character, and skills of dealing with people, that every advertisement asks for.
phrase;instead;except;where;severity;source
[excellent|strong|good|great|outstanding|exceptional|proven|effective|superior|solid|superb|clear|advanced|demonstrated] communication|communications|interpersonal|presentation|people|social|listening|relationship|relationship-building|soft|influencing|negotiation|collaboration|teamwork|teaming|organizational|organisational|organization|organisation|organizing|time-management|project-management|leadership|problem-solving|troubleshooting|analytical|analytic|analysis|critical-thinking|thinking|strategic|creative|reasoning|planning|stakeholder-management|people-management|client-management|relationship-management|conflict-resolution|storytelling|prioritization|prioritisation|decision-making|multitasking|research-and-analytical|facilitation|networking|verbal|written|writing|oral ... skills|skill|abilities|skillset|skill-set|acumen|prowess;say who has to understand or decide what, and from which text, talk or figure;data analysis, technical writing, meta-analysis, programming|coding|software|statistical ... skill|skills, root cause analysis;;;Adzuna 2013
ability|able|capacity|capable|skilled|adept|effective|effectively|clearly|strong|great|excellent|good|exceptional|outstanding [to|at|in] [_] communicate|communicates|communicating|communicator|communicators|communication;say who has to understand what;;;;own reading
good|great|strong|excellent|effective|clear|superb|natural|skilled|proactive|confident|concise communicator*|collaborator*|listener*|team-player*|storyteller*|problem-solver*|thinker*|leader|leaders|mentor;say what the person explains, decides or passes on, and to whom;;;;own reading
clear|effective|excellent|strong|superior|outstanding|exceptional|great|good|proactive|open [and] [_] [and] [_] [and] [_] communication [skills|skill|abilities];say who has to understand what;;!company !team;;own reading
team-player*|teamplayer*|people-person;say whom the person works with, and on what;;;;Adzuna 2013
team-oriented|team-spirit|teamwork;say whom the person works with, and on what;;;;Adzuna 2013
work|working|works|collaborate|collaborating|function|operate|operating|perform|execute|contribute|thrive|thriving [well|effectively|efficiently|successfully|comfortably] [both] independently|autonomously|alone;say which decisions the person takes alone, and which with whom;autonomously to, independently to, independently of;;;own reading
independently|autonomously and|or|as-well-as|but|yet [_] [_] [_] team*|collaborat*|others|part;say which decisions the person takes alone, and which with whom;;;;own reading
both|either independently|individually|autonomously;say which decisions the person takes alone, and which with whom;;;;own reading
ability|able|capacity|skilled|adept|proven|demonstrated|track-record [of|to|at|in] [effectively|successfully|closely] work|working|collaborate|collaborating|interact|interacting|partner|partnering|engage|engaging|interface|liaise|operate [_] [with|across|among|within|in] ... team|teams|stakeholders|stakeholder|others|colleagues|peers|departments|people|partners|functions|disciplines|audiences|levels|cultures|geographies|groups|organization|organisation|company|parts|functionally;say whom the person works with, and on what;;must nice background;;own reading
team-working|teamworking|teamwork|collaborative spirit|skills|attitude|approach|mindset|nature|style|environment;say whom the person works with, and on what;;must nice background;;own reading
collaborate|collaborating|work|working|cooperate effectively|seamlessly|harmoniously|smoothly|productively|well|cross-functionally|collaboratively;say whom the person works with, and on what;work well with large, cross-functionally with, our|their|your|technical|research work effectively|seamlessly|productively|well|cross-functionally|collaboratively;;;own reading
take|takes|taking|pride pride|in in|delivering|your|their|doing;say what counts as good work;;;;own reading
embody|encompass|embrace|exemplify|uphold|live|living|alignment-with|align-with [truly] [our|the|company] [company|core|cultural] [_] [_] values|culture|principles|ethos;name one thing that people here do because of it;share your values;;;own reading
attention|eye|eyes to|for|on [the] [small] detail|details;name the mistakes that must not get through;;;;own reading
detail-oriented|details-oriented|detail-focused|detail-minded;name the mistakes that must not get through;;;;own reading
problem-solver*|problem-solving|problem-solve;name a problem that the person would meet here;problem solving agent*, problem solving interview;;;Adzuna 2013
critical|creative|strategic|analytical|logical|innovative|independent|big-picture|abstract|systems|integrative|lateral|design|first-principles thinker*|thinking|mindset|mind-set|mind|reasoning;name a decision that the person would have to take;;;;Adzuna 2013
think|thinks|thinking critically|creatively|strategically|analytically|logically|independently|big|quickly|clearly;name a decision that the person would have to take;;;;own reading
can-do|hands-on|pragmatic|professional|constructive|analytical|structured|service-oriented|entrepreneurial|positive|winning|proactive|flexible|collaborative|growth|right|great|good|learning|open|curious|humble [_] [_] attitude|mindset|mind-set;say what the person does when something is not their job;;;;Preply 2022
passion|passions|passionate|passionately;ask for a proof of interest: something built, read or taught;people who are passionate, folks who are passionate, team who is passionate, passionate team, not only passionate;!company !team;;Adzuna 2013
enthusias*|eager|eagerness|zeal|zest;ask for a proof of interest: something built, read or taught;;!company !team;;Adzuna 2013
excited|excitement|thrilled|geek|geeks|nerd|fascinated about|by|for|with [the] [solving|building|working|tackling|learning|applying|using|making|creating] [on|with] [the|a|our] [_] challenge*|problem*|opportunit*|mission|vision|impact|product*|technolog*|ai|ml|machine-learning|data-science|future|potential|possibilit*|change|growth|innovation|startup*|new|cutting-edge|field|industry;ask for a proof of interest: something built, read or taught;we are excited, we're excited;must nice duty background;;own reading
excited|thrilled|energized|energised|stoked to work|join|be|learn|build|make|solve|tackle|help|contribute;ask for a proof of interest: something built, read or taught;we are excited, we're excited;must nice duty background;;own reading
love|loves|enjoy|enjoys|joy [to] [of|for] [a] solving|solve|working|building|learning|learn|challenge*|tackling|data|technology|puzzles|collaborating|experimenting;ask for a proof of interest: something built, read or taught;;must nice duty background;;own reading
keen|genuine|strong|deep|avid|real interest|desire|drive|willingness|appetite|curiosity;ask for a proof of interest: something built, read or taught;;;;own reading
interest in|for [the|a|an|our|all|new] [_];ask for a proof of interest: something built, read or taught;interest rate*, research interest*, no interest;must nice;;own reading
interested in [the|a|an|our|all|new] [_];ask for a proof of interest: something built, read or taught;if you are interested in, if you're interested in applying;must nice;;own reading
desire|desires|drive|willing|willingness|hunger|hungry|thirst|eager|motivated|dedicated|dedication|motivation|inclination|readiness to|for|by|towards|toward [_];say what the person will do;willing to travel, willing to relocate, willingness to travel, willingness to relocate, hard drive, test drive, desire to teach;must nice duty background;;own reading
curious|curiosity|inquisitive|inquisitiveness|intellectually-curious|intellectual-curiosity|open-minded|openminded|open-mindedness;say what there is to find out here;curious about the role, curious to learn more about us;;;own reading
proactive|pro-active|proactivity|initiative-taking|takes-initiative|take-initiative|taking-initiative|sense-of-urgency|high-agency;say which decisions the person takes alone;proactive monitor*;;;own reading
take|takes|taking|show|shows|showing|demonstrate|demonstrates|demonstrating|sense|strong|extreme|high|full|end-to-end|has [strong|full|a|the|real] [sense|level] [of] ownership|initiative|accountability|responsibility;name what the person answers for;;;;own reading
motivated|highly-motivated|ambitious|energetic|energetically|hard-working|hardworking|dependable|humble|humility|empathetic|empathy|empathic|resourceful|resourcefulness|adaptable|adaptability|resilience|perseverance|conscientious|diligent|diligence|trustworthy|charismatic|enterprising|inventive|imaginative|personable|likeable|approachable|optimistic|tactful|diplomatic|goal-oriented|growth-oriented|growth-minded|solution-focused|solutions-focused|goal-focused|people-focused|customer-centric|energetic-and|goal-driven|results-oriented|result-oriented|results-driven|result-driven|results-focused|outcome-oriented|impact-driven|solution-oriented|solutions-oriented|action-oriented|deadline-driven|customer-oriented|customer-focused|business-minded|quality-minded|delivery-focused|team-minded|quality-driven|flexible-and|self-assured|self-confident|confident-and|open-to-feedback;say what the person does, in a case from this job;resilience of, system resilience, customer-focused product*, ambitious [_] roadmap|goal|goals|target|targets|plan|plans|project*|programme*|mission, motivated by _ problem, self motivated;!company !team !benefit !statement;;own reading
dedicated|driven|talented|reliable|organized|organised|versatile|creative|collaborative|disciplined|dynamic|resilient|persistent|honest|kind|smart|detail-oriented|inquisitive|inspired|enthusiastic|ambitious|innovative|committed|flexible|responsible|accountable|energetic and|or [self|highly|results|detail|team] dedicated|driven|talented|organized|organised|versatile|creative|collaborative|disciplined|dynamic|resilient|persistent|honest|kind|smart|oriented|inquisitive|inspired|enthusiastic|ambitious|innovative|committed|motivated|passionate|energetic|independent|flexible|responsible|accountable|curious|adaptable|proactive;say what the person does, in a case from this job;;!company !team !benefit !statement;;own reading
highly|extremely|well|very|super|naturally|exceptionally|fiercely driven|organized|organised|creative|collaborative|dynamic|energetic|adaptable|committed|dedicated|disciplined|responsible|flexible|accountable|ambitious;say what the person does, in a case from this job;data driven;;;own reading
driven|dedicated|dynamic|creative|collaborative|committed|innovative|ambitious|energetic|resourceful|enterprising|disciplined|organized|flexible|responsible individual|individuals|person|people|professional|professionals|candidate*|engineer*|scientist*|researcher*|developer*|someone|colleague*|teammate*|data-scientist*|ml-engineer*;say what the person does, in a case from this job;;!company !team;;own reading
persistence|patience|perseverance|humility|creativity|initiative|flexibility|dedication|commitment|reliability|discipline|maturity|self-discipline|imagination|ingenuity ... and|or ... persistence|patience|perseverance|humility|creativity|initiative|flexibility|dedication|commitment|reliability|responsibility|discipline|maturity|self-discipline|imagination|ingenuity;say what the person does, in a case from this job;;must nice duty background;;own reading
quick|fast|rapid|agile|lifelong|life-long|continuous|avid|eager|self learner*;name what is new to most people here, and how long they may take;;;;own reading
learn|learns|learning|adapt|adapts|adapting|pick-up|picks-up|picking-up|master|ramp-up|grasp|acquire [_] [_] [_] quickly|rapidly|fast|on-the-fly|swiftly;name what is new to most people here, and how long they may take;fast|quickly|rapidly|quick|ever paced|changing|moving|growing|evolving|developing;;;own reading
quickly|rapidly|fast|continuously|constantly|continually|always learn|learning|adapt|adapting|grasp|pick-up;name what is new to most people here, and how long they may take;continuously improve the, continuously improve our;must nice;;own reading
willingness|willing|ability|desire|eager|eagerness|aptitude|hunger|love|passion|quick|drive|keen|keenness|happy|thirst|excited to|for|of [continuously|constantly|always|quickly|rapidly] learn|learning|grow|growing|adapt|adapting|knowledge;name what is new to most people here, and how long they may take;;;;own reading
multitask*|multi-task*|juggl*;say how many projects run at once;multi-task learning, multitask learning, multi task model*;;;own reading
time-management|prioritize-multiple|prioritise-multiple|prioritizing-multiple|manage-multiple|managing-multiple|handle-multiple|handling-multiple|balance-multiple|balancing-multiple|juggling-multiple;say how many projects run at once;;;;own reading
sense of humor|humour|urgency|purpose|responsibility|ownership|accountability;say what the person answers for;;;;own reading
leadership skill*|qualit*|abilit*|potential|presence;say how many people are led, and in what;;;;own reading
strong|proven|excellent|exceptional|good|great|outstanding|keen|sharp|sound|solid leadership|judgment|judgement|intuition|acumen|instinct*|work-ethic|ethic;name a decision that the person would have to take;;;;own reading
business|product|commercial|technical|strategic acumen|savvy|savviness|sense|mindset|minded;name a decision that the person would have to take;;;;own reading
work-ethic|professionalism|maturity|charisma|emotional-intelligence|low-ego|no-ego|ego-free|without-ego|egoless;say what the person does, in a case from this job;data|ai|ml|analytics|process|digital|analytical|technical maturity, maturity model|level*|assessment*|curve, maturity of, stage|level|stages|levels of maturity;must nice background duty;;own reading
build|building|develop|developing|maintain|foster|establish|cultivate|forge [and] [maintaining|building] strong|effective|good|positive|lasting|collaborative|trusted|meaningful [working|internal|external|and] [business|client|customer] relationships|partnerships;say with whom, and about what;;;;own reading
influence|influencing [senior|key|executive|internal|external|multiple] without|others|people|at-all-levels|stakeholders|decision*;say who has to be convinced of what;;;;own reading
strong|deep|solid|good|great|excellent|robust technical|quantitative|analytical|engineering|technology aptitude|depth|mind;name two or three things that the person must have done;;must nice background;;own reading
raise|raises|raising|lift|lifting the bar;say what counts as good: a figure and its bar;;;;own reading
work|working|works|thrive|function|operate|collaborate|contribute [well|effectively|closely] in|within|as [a|an] [part] [of] [a|an] [_] [_] team-environment|team-setting|collaborative-environment|team-based-environment|cross-functional-environment;say whom the person works with, and on what;;must nice background;;own reading
proactively|proactive and _;say which decisions the person takes alone;;must nice;;own reading
track-record of success|delivery|achievement|achievements|excellence|results|successful|high-performance|accomplishment*;name the result that counts as good;track record of delivering _ models;must nice;;own reading
minimal|little|limited|without [_] supervision|direction;say which decisions the person takes alone;;;;own reading
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
heartfelt|wholehearted|unwavering|unrelenting|undying _;say what the person does, in a case from this job;;;;own reading
outstanding|exceptional|high|superior|great|excellent craftsmanship|work-ethic;say what counts as good: a figure and its bar;;duty must nice;;own reading
self-starter*|go-getter*|self-motivat*|self-driven|self-directed|self-direct|self-sufficient|self-organi*|self-managing|self-managed;say which decisions the person takes alone;self-directed learning, self-organising maps, self-organizing maps;;;Preply 2022
bring|brings|bringing [fresh|new|great|lots-of|your|real|positive] energy|enthusiasm|creativity|passion|positivity|curiosity|drive;say what the person does, in a case from this job;;;;our own reading
geek|geeks|nerd|nerds;ask for a proof of interest: something built, read or taught;;;;our own reading
high-energy;say what the person does, in a case from this job;high energy physics, high energy cost*, high energy use, high energy consumption;;;our own reading
strong|clear|good|great|high customer|client|user|business|quality focus|orientation|centricity|empathy|mindset;say how often the person talks to customers;;must nice;;our own reading
commercially|business|socially|politically minded|savvy|aware|astute;name a decision that the person would have to take;;;;our own reading
want|wants|wish|looking to grow|develop|evolve|progress|advance [with|yourself|your|professionally];say what there is to learn here, and from whom;;;;our own reading
afraid of|to [a|the|new|hard|big|get|take|ask|try|challenge|fail|speak] challenge*|problem*|change|fail*|your|on|questions|things|up|the;say what the person does, in a case from this job;;must nice duty;;own reading
excited|thrilled about data|ai|ml|technology|learning|numbers;ask for a proof of interest: something built, read or taught;;;;own reading
communicate|communicates|communicating clearly|effectively|openly|proactively|concisely|well|efficiently [and] [clearly|effectively|openly|proactively|concisely|regularly];say who has to understand what;;must nice duty;;own reading
demonstrate|demonstrates|demonstrated|show|shows|exhibit [strong|technical|the] leadership|initiative|creativity|empathy|curiosity|integrity;say what the person does, in a case from this job;;must nice;;own reading
inspired|energized|energised|motivated|driven by our|the|a|this|working|solving|making|building|learning|challenges|challenge;say what the person does, in a case from this job;;must nice duty background;;own reading
tech|technology|technically savvy;say what the person must have done with it;;;;own reading
mature|professional|methodical|logical|positive|confident|thoughtful|passionate|enthusiastic|outgoing|open|friendly|kind|empathetic|curious|pragmatic|structured and [_] mature|professional|methodical|logical|positive|confident|thoughtful|passionate|enthusiastic|outgoing|friendly|kind|empathetic|curious|pragmatic|proactive|approach|manner|attitude;say what the person does, in a case from this job;;must nice background;;own reading
care|cares|caring [deeply|passionately|strongly|a|lot|genuinely|truly] about;say what the person does because of it;health care about, patient care about;must nice;;own reading
inspire|motivate|inspiring|motivating others|team|teams|the-team|people|colleagues|your-team;say what people do because of it;;must duty;;own reading
uphold|maintain|set|setting|maintaining|upholding [a|the] high|highest|higher standard|standards;say what counts as good: a figure and its bar;;duty must nice;;own reading
work|working|works|thrive|thrives|function|collaborate|contribute|operate [well|effectively|both] [alone|independently|individually] [and|or] as [a] part of a [_] [_] team;say whom the person works with, and on what;;must nice background;;our own reading
handle|handles|handling|cope|copes|coping|withstand|absorb [with] [the|work|high] pressure|stress|workload|workloads;say which deadlines there are, and who sets them;pressure sensor*|data|vessel*|measurement*|reading*|test*, stress test*;must nice background;;our own reading
keep|keeps|keeping|stay|stays|staying|remain|remains|remaining [a] calm|cool|composed|level-headed|cool-head|level-head|clear-head [under] [pressure];say which deadlines there are, and who sets them;;must nice background duty;;our own reading
level-headed|cool-headed|thick-skinned|thick-skin|street-smart*|fire-in-the-belly|gravitas|go-getting|well-mannered|sincere|punctual;say what the person does, in a case from this job;;must nice background;;our own reading
collegiate|collegial;say whom the person works with, and on what;collegiate athlet*|sport*|level;must nice background;;our own reading
genuine|real|true|strong|good [team] team|collaborative ethos|spirit;say whom the person works with, and on what;;must nice background;;our own reading
all-rounder*|allrounder*|quick-study|self-learner*|fast-learner*;say what the person does, in a case from this job;;must nice background;;our own reading
make|makes|making things|it happen;say what the person answers for;;must nice background duty;;our own reading
without|no|little|minimal hand-holding|handholding|close-supervision;say which decisions the person takes alone;;must nice background;;our own reading
flair|knack|nose|gift|aptitude|affinity|talent for [_];ask for a proof of interest: something built, read or taught;;must nice background;;our own reading
enquiring|inquiring|inquisitive|sharp|agile|open|restless|lively mind|minds;say what there is to find out here;;must nice background;;our own reading
must|should|is|are|be dynamic|energetic|smart|bright|hardworking|hard-working|confident;say what the person does, in a case from this job;data is dynamic, is dynamic and;must background;;our own reading
commitment|adherence|alignment|committed to the|our [_] values [of];name one thing that people here do because of it;;must nice background duty;;our own reading
confident|mature|professional|well-spoken ... articulate;say what the person does, in a case from this job;;must nice background;;our own reading
experience|experienced [in|of|with] [working] [in|with|across|within] cross-functional|multi-functional|multidisciplinary|multi-disciplinary team|teams|environment|environments|setting|settings;say whom the person works with, and on what;team|teams with|of|including|such-as;must nice background;;our own reading
bags|lots|tons|loads|buckets|heaps|plenty of energy|enthusiasm|drive|passion|initiative|fun|curiosity;say what the person does, in a case from this job;;must nice background duty;;our own reading
sense of fun|adventure|mission;say what the person does, in a case from this job;sense of mission-critical;must nice background duty;;our own reading
flexible|positive|proactive|mature|pragmatic|professional|collaborative|hands-on|diligent approach to [_] [_];say what the person does, in a case from this job;;must nice background;;our own reading
muck|pitch|pitching|mucking in;say which tasks outside of the job come up, and how often;;must nice duty;;our own reading
prioritise|prioritize|prioritising|prioritizing|manage|managing|organise|organising [and] [manage] your|own|their|competing|multiple|conflicting|a|my [_] workload|workloads|demands|deadlines|priorities|time;say how many projects run at once;;must nice;;our own reading
build|building|establish|establishing|develop rapport|credibility;say with whom, and about what;;must nice duty;;our own reading
client|customer|team|people|stakeholder handling|facing skill|skills|ability|experience;say who has to understand or decide what;;must nice;;our own reading
strong|excellent|outstanding|exceptional|good|consistent academic|academics record|credentials|track-record|achievement*|performance;name what the person must have done;;must nice background;;our own reading

"""#),
(path: "words/office-days.csv", text: #"""
# How many days of a week are worked at the office. A line that begins with `#` is a comment, so `[only]` stands first.
phrase;instead;except;where;severity;source
[only] # days a|per|each|every week in|at|from [the|our|an] [_] office|offices|hq|headquarters;;;;;our own reading
[only] # days a|per|each|every week on-site|onsite|in-person;;on-site search;;;our own reading
[only] # days in|at|from [the|our|an] [_] office|offices|hq|headquarters a|per|each|every week;;;;;our own reading
[only] # days on-site|onsite|in-person a|per|each|every week;;;;;our own reading
[only] # office|on-site|onsite|in-office days a|per|each|every week;;;;;our own reading
in|at the|our office # days a|per|each|every week;;;;;our own reading
on-site|onsite|in-person # days a|per|each|every week;;;;;our own reading
[only] # day a|per|each|every week in|at|from [the|our|an] [_] office|hq|headquarters;;;;;our own reading

"""#),
(path: "words/offline-metric.csv", text: #"""
# Measures of a model against stored data: success/accuracy-only asks for one measure beside them.
phrase;instead;except;where;severity;source
[model|prediction|classification|offline|validation|test|top-1|top-5] accuracy;;accuracy of the invoice*, accuracy of invoice*, stock accuracy, inventory accuracy, billing accuracy;success;;our own reading
auc|roc|roc-auc|auroc|auprc|pr-auc|gini;;;success;;our own reading
f1|f1-score|f-score|macro-f1|micro-f1|f-measure;;;success;;our own reading
precision|recall|sensitivity|specificity;;product recall*, precision medicine, mixed precision, half precision, sensitivity analys*, precision agriculture;success;;our own reading
rmse|mae|mape|smape|wape|mse|r2|r-squared|mean-absolute-error|mean-squared-error;;;success;;our own reading
ndcg|map|mrr|hit-rate|mean-average-precision|mean-reciprocal-rank;;road map*, map of, map data, map tile*, map to, heat map*, map the;success;;our own reading
bleu|rouge|meteor|chrf|perplexity|word-error-rate|wer|cer|exact-match;;;success;;our own reading
log-loss|logloss|cross-entropy|validation-loss|test-loss|brier-score|calibration-error;;;success;;our own reading
iou|mean-iou|dice|dice-score|psnr|ssim|fid;;;success;;our own reading
benchmark score|scores;;;success;;our own reading
leaderboard|leaderboards;;;success;;our own reading

"""#),
(path: "words/on-call-unstated.csv", text: #"""
# Hints that somebody works outside ordinary hours. posting/on-call-unstated asks for a word about it in `conditions`.
phrase;instead;except;where;severity;source
on-call|oncall;say in `conditions` how often, how long and how it is paid;no on call, not on call, without on call, never on call, on call center*, on call centre*, on call data, on call record*, on call transcript*, on call volume*, on call log*, on call quality, on call duration*, isn't on call, no ... on call, nor ... on call, without ... on call, on call is another, on call belongs to, no one on call, nobody on call, on call load of the;title summary problem resources growth duty must nice success background team;;our own reading
pager|pagers|pagerduty|opsgenie|victorops;say in `conditions` how often, how long and how it is paid;no pager*, pager rank, without a pager, not carry a pager;summary problem resources growth duty must nice success team;;our own reading
24/7|24x7|24-7|24/7/365|24x7x365|round-the-clock|around-the-clock;say in `conditions` which of those hours are this person's;24/7 access, 24/7 employee assistance, 24/7 helpline, 24/7 gym, 24/7 medical, 24/7 telehealth, 24/7 counselling, 24/7 counseling;summary duty must nice success conditions;;our own reading
out-of-hours|outside-of-hours|after-hours|off-hours|unsociable-hours|unsocial-hours;say in `conditions` how often, how long and how it is paid;after hours trading, after hours market*, no after hours, no out of hours;summary problem duty must nice success;;our own reading
outside [of|the] [normal|regular|standard|core|usual|ordinary] business|working|office|work hours;say in `conditions` how often, how long and how it is paid;never outside, no calls outside, no meetings outside, not outside;summary duty must nice success;;our own reading
[work|working|available|be-available] [on|at|during|some|occasional] nights|weekends [and|or] weekends|nights|evenings|holidays;say in `conditions` how often, how long and how it is paid;no nights or weekends, no weekends or nights, orders at weekends, sales at weekends;summary duty must nice;;our own reading
weekend|night|evening|holiday|rotating|shift work|working|shift|shifts|support|duty|coverage|rota|availability;say in `conditions` how often, how long and how it is paid;no weekend work, no night shift*, night shift data, shift work schedul*, shift work planning, shift support vector, no shift work;summary duty must nice;;our own reading
rotating|support|incident|duty rota|rotation|rotations|roster;say in `conditions` how often, how long and how it is paid;support rotation matrix, shift rota plan*;summary duty must nice success;;our own reading
follow-the-sun;say in `conditions` which hours are this person's;;summary duty must nice team;;our own reading
first|second|third|1st|2nd|3rd|l1|l2|l3|tier-1|tier-2|tier-3 line|level support|on-call;say in `conditions` in which hours, and how it is paid;;duty must nice;info;our own reading
production|live incident|incidents|support;say in `conditions` in which hours, and how it is paid;production incident* from #, production incident* to #, production incident review*, number of production incident*, live support chat*, reduce production incident*, post production support;duty must nice;info;our own reading
incident response|commander|responder|management|handling;say in `conditions` in which hours, and how it is paid;incident management system*, incident management tool*, incident response time*, incident response plan*, incident management data;duty must nice;info;our own reading
standby|stand-by duty|shift|rota|rotation|hours|service|basis|pay;say in `conditions` how often, how long and how it is paid;hot standby, warm standby;duty must nice summary;;our own reading
be|being|is reachable|available|contactable at all times|hours|any-time|anytime|day-and-night|evenings-and-weekends;say in `conditions` how often, how long and how it is paid;service is available at all, model is available at all, platform is available at all, system is available at all, data is available at all;duty must nice summary;;our own reading
weekday|weekdays|evening|evenings and weekend|weekends;say in `conditions` how often, how long and how it is paid;no weekday and weekend;duty must nice summary;;our own reading

"""#),
(path: "words/ongoing-work.csv", text: #"""
# Work that goes on for as long as something runs. engagement/contractor-for-ongoing asks for two of them.
phrase;instead;except;where;severity;source
maintain|maintains|maintaining;;maintain a list, maintain your, maintain confidential*, maintain documentation until;duty;;"Hiring AI Talent", TechnoLynx 2026
retrain|retrains|retraining;;;duty;;"Hiring AI Talent", TechnoLynx 2026
monitor|monitors|monitoring;;build ... monitor*, build ... monitoring, set-up ... monitoring, implement ... monitoring, add ... monitoring, design ... monitoring, install ... monitoring;duty;;"Hiring AI Talent", TechnoLynx 2026
on-call|oncall;;no on-call;duty;;our own reading
day-to-day;;;duty;;our own reading
keep|keeps|keeping ... running|healthy|up-to-date|alive;;;duty;;our own reading
ongoing|continuous|continuously|continued;;continuous integration, continuous delivery, continuous deployment, continuous variable*, continuous time, continuous distribution*, continuous action*;duty;;our own reading
each|every week|month|quarter|release;;;duty;;our own reading

"""#),
(path: "words/open-ended.csv", text: #"""
# Words that leave open what else is meant.
phrase;instead;except;where;severity;source
[and|or] [any|all|perform|performing] other|additional|related|further|any|such [other|related|additional|job|work|assigned|special|reasonable] [related] duties|responsibilities|tasks|assignments|job-functions [and] [projects] [or] [as] [may] [be] [assigned|needed|required|requested|directed];name them, or leave them out;;!title;;own reading
duties|tasks|projects|responsibilities|work|activities|assignments as|when|where [may] [be] assigned|needed|required|requested|directed|necessary;name them, or leave them out;;;;own reading
as needed|required|assigned|requested;name the occasion;as required by, as required to, as needed to, as needed for;duty;;own reading
and|plus|or [so] [much|many] more;name them, or leave it out;and more than, and more specifically, and more recently, and more generally, and more broadly, or more years, or more of the, or more of these, and more efficient, and more accurate, and more reliable, and more effective, one or more, two or more, or more, and more robust;;;own reading
and|or so|such on|forth|like;name them, or leave it out;and so on call;;;own reading
and|or others|other [related|relevant|similar|emerging|modern|various|miscellaneous|ad-hoc|such] tasks|areas|things|initiatives|domains|topics|projects|fields|activities|disciplines|departments|functions|problems;name them, or leave it out;;;info;own reading
many|several|numerous|countless|various|multiple|diverse|different|varied|wide [other|different|exciting|new|diverse|challenging|technical|business|internal|external|interesting|complex|key|cross-functional|concurrent|simultaneous|ai|ml|data|science|machine-learning|engineering|related|large|parallel|types-of|kinds-of|emerging|modern] projects|project|initiatives|tasks|activities|areas|stakeholders|departments|functions|aspects|facets|capacities|things|priorities|assignments|flavors|flavours|topics|disciplines|challenges|problems|opportunities|parties|technologies|purposes|angles|units|ways;name the two or three that come first;different ways to, various parts, other areas such as, tasks such as, multiple areas of, projects such as, tasks including, multiple machine, various|diverse|multiple|many|several|different ... e.g|eg|namely;;info;own reading
various|diverse|numerous [internal|external|other|business|product|functional|cross-functional|engineering|key|ai|ml|data|nlp] teams|reports|analyses|requests|groups|partners|tools|techniques|tasks|domains|industries|use-cases|applications|verticals|fields|departments;name the two or three that come first;teams to, across multiple teams, various|diverse|multiple|many|several|different ... e.g|eg|namely, various|diverse|numerous ... including|such-as|like;!company !team !statement !benefit;info;own reading
wide|broad|diverse|full|large|vast|whole|entire|huge|wider|broader|big [_] range|variety|array|spectrum|set|scope|gamut|mix|portfolio|breadth of;name the two or three that come first;including, such as, full set of, entire set of, large set of, spectrum of light, ranging from, like, from, range|variety|array|spectrum|set of ... including|such-as|from, range|variety|array|spectrum|set of _ ... including|such-as|from, range|variety|array of _ _ ... including|such-as|from, talented, backgrounds, perspectives, people, folks, benefits, various|diverse|multiple|many|several|different ... e.g|eg|namely, range|variety|array|set|spectrum ... e.g|eg, variety|range|array|set of talented|people|folks|backgrounds;!company !statement !benefit;info;own reading
variety|range|array|multitude|plethora|myriad|host|breadth|wealth|mix|diversity of [different|other|diverse|exciting|interesting|new|challenging|complex|ai|ml|data|business|technical|internal|external|machine-learning|engineering|product|research|science] [_] project*|initiative*|task*|team*|stakeholder*|tool*|technique*|problem*|challenge*|area*|domain*|topic*|technolog*|use-case*|function*|department*|industr*|responsibilit*|settings|disciplines|activities|methods|methodologies|opportunities|audiences;name the two or three that come first;including, such as, e.g, range|variety|array|spectrum|set of ... including|such-as|from, range|variety|array|spectrum|set of _ ... including|such-as|from, range|variety|array of _ _ ... including|such-as|from, talented, backgrounds, perspectives, people, folks, benefits, various|diverse|multiple|many|several|different ... e.g|eg|namely, range|variety|array|set|spectrum ... e.g|eg;!company !statement !benefit;info;own reading
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
depend|depends|depending|based|according on|upon|to [the|your|our|their|a] [_] [business|project|client|candidate|candidate's|clients|client's|customer|company|team|other|changing|evolving] [and] [other] needs|candidate|interests|priorities;name what it depends on, and the two likely cases;based on individual|personal|their, salary, base pay, compensation, experience, pay;duty must nice summary;;own reading
or other relevant|similar|related|applicable _;name them, or leave it out;or other similar;must nice duty;;own reading
multiple|several stakeholders|departments|functions|hats|priorities|initiatives|fronts|capacities;name the two or three that come first;stakeholders|departments|functions|initiatives across|cross|including|such-as|from|like|in;duty must nice;info;own reading
internal and|or external stakeholder*|partner*|teams|clients|customers|parties;name the two or three that come first;to internal;duty must;info;our own reading
closely|together with different|other|various teams|departments|stakeholders|functions|groups;name the two or three that come first;various|different teams|departments|stakeholders e.g;duty must nice;info;our own reading
other|additional|further projects|initiatives|assignments|activities;name them, or leave them out;projects such as, activities such as, other projects that;duty;info;our own reading
modern|new|newest|latest|emerging|various|relevant|current [_] tools|technologies|methods|techniques and tools|technologies|techniques|trends|methods|frameworks;name the two or three that come first;such as;duty must nice;info;our own reading
various|different|diverse|multiple [_] [_] tools|frameworks|libraries|platforms|technologies|techniques|methodologies;name the two or three that come first;various|different|diverse|multiple ... such-as|including|like|e.g|eg;must nice;info;own reading
whatever [is] needed|necessary|required|takes;name the occasion;;;;own reading
any other [related|relevant|reasonable|such|suitable|appropriate|ad-hoc] task|tasks|duty|duties|work|responsibility|responsibilities|assignment|assignments|activity|activities;name them, or leave it out;;duty must nice;;our own reading
work|working across [organisational|organizational|departmental|functional|team|agency|institutional] boundaries|silos;name the two or three that come first;;duty must nice;info;our own reading

"""#),
(path: "words/optional-in-must.csv", text: #"""
# Words that take back what a must-have asks for: read in `must` only.
phrase;instead;except;where;severity;source
nice|good|great to have;move it to the nice-to-haves;;must;;our own reading
big|huge|strong|definite|real|major|considerable|added|clear|great plus;move it to the nice-to-haves;a|an|is|are|as big|huge|strong|definite|real|major|considerable|added|clear|great plus;must;;our own reading
a|an|is|are|as [big|huge|strong|definite|real|major|considerable|added|clear|great] plus;move it to the nice-to-haves;a plus #;must;;our own reading
bonus points|if|for;move it to the nice-to-haves;;must;;our own reading
a|as|is bonus;move it to the nice-to-haves;a bonus model, a bonus scheme, a bonus system, offered a bonus, receive a bonus, earn a bonus, pay* a bonus, get a bonus, plus a bonus, for a bonus;must;;our own reading
extra credit|points;move it to the nice-to-haves;;must;;our own reading
brownie points;move it to the nice-to-haves;;must;;our own reading
preferred;move it to the nice-to-haves, or say that it is needed;preferred qualifications|requirements|skills are|is, preferred stock, preferred supplier*, preferred vendor*, preferred partner*, preferred label*, preferred response*, preferred answer*, preferred output*, preferred completion*, preferred equity, your preferred, their preferred, human preferred, preferred by _ annot*, preferred by user*, preferred by customer*, preferred to, preferred over;must;;our own reading
preferably;move the narrower wish to the nice-to-haves;;must;;our own reading
preference for|given-to|will-be-given;move it to the nice-to-haves;human preference for, user preference for;must;;our own reading
ideally;move the narrower wish to the nice-to-haves;;must;;our own reading
desirable|desired;move it to the nice-to-haves;most desirable, desired outcome*, desired result*, desired state*, desired behaviour*, desired behavior*, desired output*, desired format*, desired effect*, desired level*, desired target*, desired metric*, desired propert*, as desired;must;;our own reading
advantageous;move it to the nice-to-haves;;must;;our own reading
[is|be|are|as|considered|added|clear|distinct|big|strong] an|a|of advantage;move it to the nice-to-haves;an advantage of, take advantage, an advantage over, an unfair advantage, a competitive advantage;must;;our own reading
added|clear|distinct|big advantage;move it to the nice-to-haves;;must;;our own reading
would|will|could be [very|highly|really|also] helpful|beneficial|useful|great|nice|good|ideal|valuable|valued|appreciated|welcome|welcomed|advantageous|preferred|favourable|favorable;move it to the nice-to-haves;contribution* will be, idea* will be, opinion* will be, voice will be, work will be, input will be;must;;our own reading
is|are [very|highly|also|always|especially|particularly] helpful|beneficial|valued|appreciated|welcome|welcomed|favourable|favorable|preferable;move it to the nice-to-haves;are welcome to;must;;our own reading
a|an [real|strong|valuable|great|big|added|definite] asset;move it to the nice-to-haves;an asset manager*, an asset management, an asset class*, an asset pricing, an asset allocation, an asset owner, an asset tracking;must;;our own reading
but|though|although not|isn't [strictly|absolutely] required|necessary|essential|mandatory|needed|a-must|compulsory;move it to the nice-to-haves;;must;;our own reading
not|isn't [strictly|absolutely] required|necessary|essential|mandatory|compulsory;move it to the nice-to-haves, or leave it out;degree [is] not required, phd [is] not required, not required to, not necessary to, degree [is] not necessary, degree isn't required, not necessarily, whether or not required, but not [strictly|absolutely] required|necessary|essential|mandatory;must;info;our own reading
optional;move it to the nice-to-haves;optional stopping, optional field*, optional type*, optional chaining, optional parameter*, optional input*, optional dependenc*;must;;our own reading
if possible;move it to the nice-to-haves;;must;;our own reading
or [a] [the] willingness|willing|eagerness|eager|interest|desire|curiosity|ability to|in learn|learning;say which of the two is needed: this asks for nothing;;must;info;our own reading
some|any|previous|prior|first|basic|limited|a-little exposure to;say what somebody must have done, or move it to the nice-to-haves;;must;info;our own reading

"""#),
(path: "words/origin.csv", text: #"""
# Words about where somebody comes from, where a language level, a permit or a place was meant. In a quoted notice for
# speech or annotation work `native speakers` may be the data: hence the fields.
phrase;instead;except;where;severity;source
native speaker|speakers;name the language, the level and what it is for: "German C1, for calls with clinics";native speaker annotat*, native speaker label*, native speaker judg*, native speaker evaluat*, native speaker data, native speaker corpus, native speaker recording*, non native speaker*, native speakers annotat*, native speakers label*, native speakers rate*;title summary must nice background conditions apply location;;our own reading
native [or] [near|bilingual|fluent] fluency|proficiency|level|command|skills;name the language, the level and what it is for: "English C1, to write to customers";non native level;title summary must nice background conditions apply location;;rolecomply.com
native english|german|french|spanish|italian|dutch|portuguese|polish|czech|slovak|hungarian|romanian|greek|japanese|chinese|mandarin|cantonese|arabic|russian|ukrainian|hebrew|korean|turkish|swedish|danish|norwegian|finnish|hindi|vietnamese|thai|indonesian [speaker|speakers|writer|writers];name the level and what it is for: "C1, to write to customers";non native english*, non native german, non native french;title summary must nice background conditions apply location;;okuye/inclusive-job-ad-analyser
english|german|french|spanish|italian|dutch|portuguese|polish|japanese|mandarin|arabic native|natives;name the level and what it is for: "C1, to write to customers";english native speaker*, german native speaker*, french native speaker*, spanish native speaker*, italian native speaker*, dutch native speaker*;title summary must nice background conditions apply location;;our own reading
native or near-native;name the level and what it is for: "C1, to write to customers";;title summary must nice background conditions apply location;;our own reading
near-native;name the level and what it is for: "C1, to write to customers";native or near native;title summary must nice background conditions apply location;;our own reading
native language;name the language, the level and what it is for;natural native language*, native language model*, native language processing, native language identification, in their native language, in your native language;title must nice background conditions location;;our own reading
mother tongue|tongues;name the language, the level and what it is for;in their mother tongue, in your mother tongue;title summary must nice background conditions apply location;;our own reading
first language [must] is|be english|german|french|spanish|dutch;name the level and what it is for;;must nice background conditions apply location;;our own reading
no|without|neutral|native|american|british foreign|noticeable|strong|regional accent|accents;leave it out: say what must be understood, and by whom;;must nice background conditions apply;;our own reading
no|without|neutral|native|american|british|foreign accent|accents;leave it out: say what must be understood, and by whom;foreign accent conversion, foreign accent recognition, foreign accent detection, foreign accent data, foreign accents in, british accents in, american accents in;must nice background conditions apply;;our own reading
accent free|neutral|neutralisation|neutralization|reduction;leave it out: say what must be understood, and by whom;;must nice background conditions apply;;our own reading
us|american|canadian|australian|eu|uk|british|german|french|swiss|indian|dutch citizen|citizens|national|nationals [only];say "must be allowed to work in …", and name the law where it truly asks for citizenship;us citizens and, us citizen or, help us citizens, for us citizens, for eu citizens, for uk citizens, eu citizens and, millions of us citizens, of us citizens, of eu citizens, services to us citizens, us national security, us national lab*, national security, national institute*, national bank*, national health*;title summary must nice background conditions apply location;;ere.net
u.s. ... citizen|citizens|national|nationals|citizenship;say "must be allowed to work in …", and name the law where it truly asks for citizenship;us citizens and, u.s. citizens and, of u.s. citizens, for u.s. citizens, national security, national lab*, national institute*, national bank*, national health*, national law*, national polic*, national park*, national average*;title must nice background conditions apply location;;ere.net
us|american|canadian|eu|uk|british|german citizenship [is] required|needed|necessary|mandatory|only|a-must;say "must be allowed to work in …", and name the law where it truly asks for citizenship;;title must nice background conditions apply location;;our own reading
must be [a|an] [us|u.s.|american|eu|uk] citizen|citizens|national|nationals;say "must be allowed to work in …", and name the law where it truly asks for citizenship;;;;our own reading
citizen|citizens only;say "must be allowed to work in …", and name the law where it truly asks for citizenship;us citizens only, us citizen only, u.s. citizens only, u.s. citizen only, eu citizens only, uk citizens only, american citizens only, canadian citizens only;;;our own reading
eu|uk|us|european|british|german|swiss passport|passports;say "must be allowed to work in …";passport data, passport scan*, passport recognition, passport control;must nice background conditions apply location;;our own reading
green card holder|holders [only];say "must be allowed to work in the United States";;must nice background conditions apply location;;our own reading
green card only|required;say "must be allowed to work in the United States";;;;our own reading
h1b|h-1b|opt|cpt|gc only|preferred|candidates;say whether you sponsor a visa, and let everybody else apply;;must nice background conditions apply location;;our own reading
no h1b|h-1b|opt|cpt|gc;say whether you sponsor a visa, and let everybody else apply;;must nice background conditions apply location;;our own reading
local|domestic candidates|applicants only|preferred;say where, and on how many days, somebody must be;;;;our own reading
locals only|preferred;say where, and on how many days, somebody must be;;;;our own reading
no foreigners|foreign applicants|foreign candidates|overseas applicants|overseas candidates;say what permit is needed, and whether you help with it;;;;our own reading
foreigner|foreigners;name the permit that is needed;no foreigners, foreigners office, foreigners authority;must nice background conditions apply location;;our own reading
canadian [work|local|industry] experience;name the experience itself: Ontario forbids this condition from 2026;;title summary must nice background conditions apply;;Ontario, O.Reg. 476/24
local [work|market] experience required|mandatory|only;name what must be known of the place: its law, its language or its customers;;must background conditions;;our own reading
western|american|european|british educated|education|upbringing|mindset;name the ability that you expect from it;;must nice background conditions;;our own reading
christian|muslim|jewish|hindu|catholic|protestant candidate|candidates|applicant|applicants|faith|values|background|believer|believers;leave religion out, unless a law lets your organisation ask: then name it;;must nice background conditions apply;;our own reading
caucasian|white|black|asian|indian|hispanic|arab candidate|candidates|applicant|applicants|person|male|female only|preferred;leave it out: it is against the law almost everywhere;;;;our own reading
caste|complexion;leave it out;caste discrimination, caste bias, tan complexion;must nice background conditions apply;;our own reading

"""#),
(path: "words/outcome-despite.csv", text: #"""
# Words by which an outcome says that something stays as it is although something else changes.
phrase;instead;except;where;severity;source
without|despite|while|although|same|still|as|no-worse|no-longer|no-more|no-drop|no-loss;;;success;;our own reading

"""#),
(path: "words/outcome-falls.csv", text: #"""
# Words by which an outcome says that something becomes less.
phrase;instead;except;where;severity;source
cut|cuts|cutting|reduce|reduces|reduced|reducing|lower|lowers|lowered|lowering|decrease|decreases|decreased|decreasing;;;success;;Vision Training Systems
shrink|shrinks|shrank|shrunk|halve|halves|halved|halving|drop|drops|dropped|shorten|shortens|shortened|minimise*|minimize*;;;success;;our own reading
fall|falls|fell|fallen|decline|declines|declined|fewer|less|shorter|smaller;;no less, no fewer, less than, more or less;success;;our own reading
bring|brings|brought|drive|drives|drove|go|goes|went down;;;success;;our own reading

"""#),
(path: "words/outcome-faster.csv", text: #"""
# Words by which an outcome says that something takes less time.
phrase;instead;except;where;severity;source
faster|quicker;;no faster, not faster, no quicker, not quicker, faster than;success;;our own reading

"""#),
(path: "words/outcome-holds.csv", text: #"""
# Words by which an outcome says that something stays as it is.
phrase;instead;except;where;severity;source
hold|holds|held|holding|keep|keeps|kept|keeping|maintain|maintains|maintained|maintaining|preserve|preserves;;;success;;our own reading
stay|stays|stayed|remain|remains|remained|stable|steady|unchanged|flat|constant|sustain|sustains|sustained;;;success;;our own reading

"""#),
(path: "words/outcome-improves.csv", text: #"""
# Words by which an outcome says that something becomes better, whichever way that is.
phrase;instead;except;where;severity;source
improve|improves|improved|improving|better|optimise|optimises|optimised|optimising|optimize|optimizes|optimized|optimizing;;;success;;Vision Training Systems
enhance|enhances|enhanced|strengthen|strengthens|strengthened;;;success;;our own reading
gets|get|is|are|becomes|become better;;;success;;our own reading

"""#),
(path: "words/outcome-rises.csv", text: #"""
# Words by which an outcome says that something becomes more.
phrase;instead;except;where;severity;source
raise|raises|raised|raising|increase|increases|increased|increasing|grow|grows|grew|grown|growing;;;success;;our own reading
lift|lifts|lifted|boost|boosts|boosted|double|doubles|doubled|triple|triples|tripled|extend|extends|extended|rise|rises|rose|risen;;;success;;our own reading
higher|greater|more;;no more, any more, more than, more or less;success;;our own reading
go|goes|went|gone up;;;success;;our own reading

"""#),
(path: "words/pay-adjective.csv", text: #"""
# Praise of pay and benefits in the place of a figure.
phrase;instead;except;where;severity;source
competitive|attractive|generous|great|excellent|amazing|lucrative|market-leading|industry-leading|top-of-the-market|top-of-market|top|best-in-class|world-class|outstanding|market-competitive|fantastic|awesome|rewarding|very-competitive|unbeatable|exceptional|top-tier|premium|superb|above-market [_] [_] [_] [_] salary|salaries|pay|compensation|remuneration|wage*|package*|equity|stock*|bonus|bonuses|pto|vacation*|leave|time-off|holiday*|perks|stipend*|401|pension|reward*|option*|retirement|rates|benefits|benefit;give the figure: a range, a number of days, a share;great|good|excellent|outstanding|exceptional work|job|people|teams, pay attention, pay per click, talent ... equity, exceptional|top|great|amazing talent, excellent|great|competitive medical|dental|vision;;;own reading
competitive;give the figure: a range, a number of days, a share;competitive programming, competitive analysis, competitive advantage, competitive edge, competitive research, competitive landscape, competitive intelligence, competitive market*, competitive in, competitive with, competitive performance, competitive results, and competitive, competitive product*, competitive experience;pay benefit;;own reading
negotiable|doq|doe|commensurate|dependent-on-experience|based-on-experience;give the range, and what decides within it;non-negotiable;pay benefit;;own reading
market rate*|market-rate*|above-market|top-of-market;give the figure;;;;own reading
unlimited|uncapped|flexible pto|vacation*|time-off|leave|holidays|paid-time-off|bonus|commission;give the number of days that people took last year;;;;own reading
ample|endless|great|limitless|countless|huge|tremendous|plenty|excellent|many|exciting|significant|unlimited|numerous|massive [of] [career|personal|professional|growth|learning|development] [and] [career|personal|professional|growth|learning|development] opportunit*|potential;name one: who got which job after how long;;benefit;;own reading
opportunit*|room|space|potential|chance to|for [career|professional|personal|rapid|your|accelerated] [and] [career|professional|personal] [_] growth|advancement|development|progression|grow|advance|learn;name one: who got which job after how long;;benefit;;own reading
growth potential;give the figures: customers, revenue or people, then and now;;benefit;;own reading
fast-paced|dynamic|innovative|vibrant|exciting|friendly|great|fun|supportive|stimulating|inspiring|collaborative [and] [_] environment|team|culture|atmosphere|workplace|people|colleagues;say how the team works: who decides, how often you release, what changed last quarter;;benefit;;own reading
best-in-class|world-class|state-of-the-art|top-notch|cutting-edge [_] [_] hardware|equipment|laptop|tools|office|offices|facilities|technolog*|tech;name it;;benefit;;own reading
exciting|challenging|interesting|meaningful|impactful [and] [_] work|projects|challenges|opportunit*;say what the person will build, and who will use it;;benefit;;own reading
career|professional|personal [growth|development|advancement|learning] opportunit*;name one: who got which job after how long;;benefit;;our own reading
make|making|have an|a [real|positive|direct|big|tangible|meaningful] impact|difference;name the figure that will move, and who looks at it;;benefit;;our own reading
great|good|excellent|healthy|true|real work-life-balance;give the figure: hours a week, days of leave, who decides when;;;;our own reading
excellent|great|good|outstanding|clear|strong career|growth|development|advancement prospects|perspectives|path|paths|progression;name one: who got which job after how long;;benefit;;own reading
vibrant|dynamic|international|diverse|passionate|talented|young|amazing|great ... team|colleagues|people|environment|community;say how many people are on the team, and what they shipped;diverse backgrounds;benefit;;own reading
upside;give the figure: a share, and how it vests;;pay benefit;;own reading
as-per|per|according-to|in-line-with|matching|at-par-with [the|current|best|prevailing] industry|market|company|government [_] [norm|norms|standard|standards|rates|practice|policy];give the range, and what decides within it;;pay benefit;;our own reading
best [in|of] [the|our] industry|market|sector|business [pay|salary|salaries|package|packages|perks|benefits|compensation];give the figure: a range, a number of days, a share;;pay benefit;;our own reading
salary|pay|ctc|compensation no bar|constraint;give the range;;;;our own reading
competitive|attractive|excellent|good|great|handsome|lucrative ctc|incentives|incentive|perquisites|emoluments|allowances;give the figure: a range, a number of days, a share;;pay benefit;;our own reading
great|steep|fast|huge|exciting|strong learning curve|experience;name one: who learned what from whom;;benefit;;our own reading

"""#),
(path: "words/puzzle.csv", text: #"""
# Interview stages that test recall and puzzles: the sources say that these do not predict the work.
phrase;instead;except;where;severity;source
leetcode*;take a task from your own work, on realistic data;no leetcode*, not leetcode*, without leetcode*, never leetcode*, instead of leetcode*, neither leetcode, or leetcode style puzzle*, rather than leetcode*, leetcode free;interview page;;TechnoLynx 2026
hackerrank|codility|codesignal|coderbyte|coderpad|hackerearth;say what the task is, and take it from your own work;no hackerrank, no codility, not hackerrank, without hackerrank, no codesignal, in coderpad, on coderpad, with coderpad, using coderpad, coderpad session;interview;info;our own reading
puzzle|puzzles|riddle|riddles|brainteaser|brainteasers|brain-teaser|brain-teasers;take a task from your own work, on realistic data;no puzzle*, no riddle*, no brainteaser*, no brain teaser*, no algorithm puzzle*, no coding puzzle*, no algorithmic puzzle*, no logic puzzle*, not a puzzle, not puzzle*, without puzzle*, without riddle*, without brainteaser*, without brain teaser*, never puzzle*, instead of puzzle*, rather than puzzle*, no whiteboard puzzle*, no trick puzzle*, neither puzzle*, nor puzzle*, puzzles do not, puzzles don't, no whiteboard and no puzzle*, or puzzle*, or brainteaser*, or brain teaser*, or riddle*;interview page;;TechnoLynx 2026
algorithm|algorithms|algorithmic [coding] round|rounds|question|questions|challenge|challenges|quiz|test|interview|problem|problems|exercise;take a task from your own work, on realistic data;no algorithm quiz, no algorithm question*, no algorithm round, no algorithm test, no algorithmic question*, no algorithmic challenge*, without algorithm question*;interview;;TechnoLynx 2026
data structures and algorithms|algorithm;take a task from your own work, on realistic data;no data structures and algorithms;interview;;TechnoLynx 2026
dsa round|rounds|question|questions|test|interview;take a task from your own work, on realistic data;;interview;;our own reading
whiteboard|whiteboards|whiteboarding [session|interview|coding|exercise|test|round|challenge|design];give a laptop and the documentation, and ask for code that runs;no whiteboard*, not a whiteboard, not on a whiteboard, without [a] whiteboard*, never [a|at-a] whiteboard*, instead of [a] whiteboard*, rather than [a] whiteboard*, neither whiteboard*, nor whiteboard*, away from the whiteboard, virtual whiteboard, shared whiteboard, or whiteboard*, whiteboard is optional, whiteboards are for;interview page;;TechnoLynx 2026
[implement|invert|traverse|reverse|code|write] [a] binary [search] tree|trees;take a task from your own work, on realistic data;;interview;;HireML 2026
[reverse|implement] [a] linked list|lists;take a task from your own work, on realistic data;;interview;;HireML 2026
quicksort|quick-sort|mergesort|merge-sort|bubble-sort|sorting-algorithm|sorting-algorithms;take a task from your own work, on realistic data;;interview;;HireML 2026
big-o|time-complexity|space-complexity|complexity-of;ask why something is slow in your own system, and what to do first;complexity of our, complexity of your, complexity of real;interview;;HireML 2026
dynamic programming;take a task from your own work, on realistic data;;interview;;our own reading
recite|reciting|recitation;ask for a decision, not for a definition;;interview;;HireML 2026
derive|deriving|derivation|write-out|prove [of] [the] [gradient|gradients|formula|equations] [of|for] [by-hand] backpropagation|backprop|gradient|gradients|svm|formula|formulas;ask when it fails, and how one would notice;;interview;;HireML 2026
backpropagation by hand|on-paper|from-scratch;ask when it fails, and how one would notice;;interview;;HireML 2026
name|list the layers|types;ask for a decision, not for a definition;;interview;;HireML 2026
from memory|by-heart;let people look things up, as they do at work;;interview;;our own reading
trivia|quiz|quizzes|pop-quiz;ask for a decision, not for a definition;no trivia, no quiz*, without trivia, not a quiz, not trivia, neither trivia, nor trivia, or trivia, no algorithm quiz;interview;;TechnoLynx 2026
textbook|theory|theoretical question|questions|test|exam|quiz|knowledge-test;ask for a decision, not for a definition;no textbook question*, no theory question*, no theory test, without theory question*, not theory question*;interview;;TechnoLynx 2026
machine-learning|ml|statistics|math|maths|mathematics|python|sql|technical|multiple-choice|online|written exam|quiz|trivia|multiple-choice;take a task from your own work, on realistic data;no ml quiz, no technical quiz, no written exam;interview;;TechnoLynx 2026
iq|aptitude|psychometric|personality|cognitive|logic|logical|reasoning|numeracy test|tests|assessment|assessments|questionnaire;take a task from your own work, on realistic data;no iq test*, no personality test*, no psychometric test*, no aptitude test*, without personality test*;interview;;our own reading
competitive programming|coding-contest;take a task from your own work, on realistic data;;interview;;our own reading
coding contest|contests;take a task from your own work, on realistic data;;interview;;our own reading
timed|proctored [online] [coding] test|tests|assessment|assessments|challenge|exam;take a task from your own work, and give as long as it needs;;interview;;our own reading
automated [online] [coding|technical] test|tests|assessment|assessments|screening|screen;take a task from your own work, and read it yourself;automated test suite*, automated tests for, automated tests in, writes automated test*, write automated test*;interview;info;our own reading
golf|ping-pong balls;take a task from your own work, on realistic data;;interview;;our own reading
guesstimate|guesstimates|fermi-problem|fermi-problems|fermi-question|fermi-questions|estimation-question|estimation-questions;take a task from your own work, on realistic data;;interview;;our own reading
trick question|questions;ask what somebody would do first, and why;no trick question*, without trick question*, not trick question*, never trick question*;interview page;;our own reading

"""#),
(path: "words/required-in-nice.csv", text: #"""
# Words that ask for what a nice-to-have only wishes: read in `nice` only.
phrase;instead;except;where;severity;source
must have|be|know|hold|possess|demonstrate|speak|bring|show|understand|include;move it to the must-haves, or leave out "must";not a must have, must have been, must be able to explain why not, what must be, that must be, which must be, it must be, data must be, data must have;nice;;our own reading
a [absolute|definite|clear] must;move it to the must-haves, or leave out "must";not a must, not an absolute must;nice;;our own reading
must-have|must-haves;move it to the must-haves;not a must have, not must haves, rather than a must have;nice;;our own reading
required;move it to the must-haves, or leave out "required";not required, isn't required, not strictly required, as required, if required, where required, when required, no _ required, required by, required for, required under, required to, is required here, the required, neither is required, nor required, not be required, none is required, none of this is required, never required;nice;;our own reading
is|are required for|to|by;move it to the must-haves, or say that it may be learned here;not required;nice;info;our own reading
requires|requirement|requirements;move it to the must-haves, or leave it out;requirements engineering, requirements gathering, regulatory requirement*, not a requirement, no requirement*, business requirement*, system requirement*, product requirement*, gathering requirement*, requirements collection, and other requirements, into requirement*, user requirement*, customer requirement*, legal requirement*, compliance requirement*, requirements from, requirements into, stakeholder requirement*, translat* ... requirement*, security requirement*, technical requirement*, functional requirement*, latency requirement*, that requires, which requires, what it requires, understand* ... requirement*, requirements management, requirements specification, requirements analysis, beyond the requirement*;nice;info;our own reading
mandatory|compulsory|obligatory|non-negotiable|indispensable|imperative;move it to the must-haves;not mandatory, isn't mandatory, mandatory report*, mandatory access, mandatory disclosure*, not compulsory, not obligatory;nice;;our own reading
essential;move it to the must-haves;not essential, isn't essential, but not essential, essential oil*, essential service*, essential medicine*, essential worker*, nice but not essential, essential complexity;nice;;our own reading
necessary;move it to the must-haves;not necessary, isn't necessary, if necessary, where necessary, when necessary, as necessary, not strictly necessary, no _ necessary, necessary to, necessary for, necessary but;nice;;our own reading
needed;move it to the must-haves, or leave out "needed";not needed, isn't needed, as needed, if needed, where needed, when needed, whenever needed, no _ needed, needed to, needed for, needed by, they needed, that needed, what was needed, needed a;nice;info;our own reading
prerequisite|prerequisites|pre-requisite;move it to the must-haves;not a prerequisite, no prerequisite*;nice;;our own reading
you need|have to|should have|must;leave out the demand, or move it to the must-haves;you need not, you need to not, you have to hand;nice;info;our own reading
at least|minimum-of|a-minimum-of|no-fewer-than|not-less-than # year|years|months;leave out the least number, or move it to the must-haves;;nice;info;our own reading
minimum|min # years|months;leave out the least number, or move it to the must-haves;;nice;info;our own reading

"""#),
(path: "words/slogan.csv", text: #"""
# Values and promises that any company could print. evp/slogan is silent where a story, a figure or a link proves them.
phrase;instead;except;where;severity;source
we are|we're|like|as [a|one|all] [big|happy|close|close-knit|tight-knit] family;name one thing that the company does for people: "nobody answers mail after six";;company statement page team summary growth;;our own reading
one big|happy family;name one thing that the company does for people;we are one big, we're one big;company statement page team summary growth;;our own reading
family atmosphere|feeling|spirit|vibe|feel;name one thing that the company does for people;;company statement page team summary growth;;our own reading
people|customer|customers|users|user|client|clients|quality|safety first;tell of one decision in which it cost something;first aid, people first time, users first time, customer first time, users first see, customers first see, users first and, the user first, customers first bought, customers first contact*, users first used, users first open*;company statement page team;;our own reading
put|puts|putting our|the|its|your people|customers|customer|users|employees|patients|clients first;tell of one decision in which it cost something;;company statement page team;;our own reading
people are our|the greatest|most|biggest [important|valuable|precious] asset|assets|resource|strength;name one thing that the company does for people;;company statement page team;;our own reading
our greatest|biggest|most [important|valuable] asset|assets [is|are] [our|the] [people|team|employees];name one thing that the company does for people;;company statement page team;;our own reading
obsessed with|customer-obsession|customer-obsessed|user-obsessed|obsession;tell of one decision in which it cost something;;company statement page team summary;;our own reading
customer|user|quality obsession|obsessed;tell of one decision in which it cost something;;company statement page team summary;;our own reading
in our dna|blood;tell of one decision that shows it;;company statement page team summary;;our own reading
part of our dna;tell of one decision that shows it;;company statement page team summary;;our own reading
change|changing|transform|transforming|revolutionise|revolutionising|revolutionize|revolutionizing|disrupt|disrupting|reinvent|reinventing|reshape|reshaping the|an|our|entire|whole world|industry|way|game|planet;say for whom something changes, and by how much;change the way a, changes the way they;company statement page team summary problem;;our own reading
make|making the world a better|fairer|safer place;say for whom something changes, and by how much;;;;our own reading
better|brighter future|tomorrow|world;say for whom something changes, and by how much;;company statement page team summary;;our own reading
make|making|makes [a] [real|big|meaningful|lasting|true] difference|dent;say for whom something changes, and by how much;;company statement page team summary growth;;our own reading
shape|shaping|build|building|invent|inventing|create|creating|define|defining|drive|driving the future [of];say what will exist that does not yet;;company statement page team summary problem growth;;our own reading
be|become part of something [truly] big|bigger|great|special|meaningful|amazing|exciting;say what the team ships this year;;company statement page team summary growth;;our own reading
part of something bigger|special|great;say what the team ships this year;be part of something*, become part of something*;company statement page team summary growth;;our own reading
join us on|in our|this|the [exciting|incredible|amazing] journey|mission|adventure|ride;say what comes next, and by when;;company statement page team summary growth;;our own reading
exciting|incredible|amazing|thrilling journey|adventure|ride|times;say what comes next, and by when;on an exciting adventure game;company statement page team summary growth;;our own reading
great|best|amazing|fantastic|awesome|wonderful place|places to work|be|grow;name one thing that the company does for people;great place to work certified, certified great place to work, best place* to work by, best place* to work in, best place* to work for, best place* to work #, best place* to work list*, best place* to work award*;company statement page team summary growth;;our own reading
employer of choice;name one thing that the company does for people;;company statement page team;;our own reading
best and [the] brightest;say whom you work with: their number and their work;;company statement page team summary;;our own reading
brightest|smartest|greatest|sharpest|most-talented minds|people|talents;say whom you work with: their number and their work;;company statement page team summary;;our own reading
great|brilliant|bright|like-minded minds;say whom you work with: their number and their work;;company statement page team summary;;our own reading
unlimited|endless|limitless|boundless opportunities|opportunity|potential|possibilities|growth;name the next level, and what leads to it;;company statement page team summary growth;;our own reading
sky is the limit|sky's-the-limit;name the next level, and what leads to it;;company statement page team summary growth;;our own reading
sky's the limit;name the next level, and what leads to it;;company statement page team summary growth;;our own reading
career of a lifetime;name the next level, and what leads to it;;company statement page team summary growth;;our own reading
full|true|fullest potential;name the next level, and what leads to it;full potential energy, full potential surface*;company statement page team summary growth;;our own reading
work|job|role that|which matters;say for whom it matters, and how you know;;company statement page team summary;;our own reading
your|every work|voice|idea|opinion|contribution matters|counts;tell of one decision that somebody new has changed;;company statement page team summary growth;;our own reading
mission-driven|purpose-driven|values-driven|purpose-led|impact-driven|people-centric|people-focused;say what the mission has cost or changed so far;;company statement page team summary;;our own reading
move|moving fast and break things;say how often you ship, and who decides;;company statement page team;;our own reading
move|moving fast;say how often you ship, and who decides;move fast and break, moving fast and break;company statement page;;our own reading
think|thinking|dream|dreaming big;tell of one plan that was bold, and what came of it;;company statement page team summary growth;;our own reading
be|being bold|fearless|brave;tell of one decision that was bold, and what came of it;;company statement page;;our own reading
win|winning|succeed together|as-one-team|as-a-team;say how a decision is made, and by whom;;company statement page team;;our own reading
one team one|mindset|spirit|culture|mentality;say how a decision is made, and by whom;one team one service;company statement page team;;our own reading
one team;say how a decision is made, and by whom;one team one, one team mindset, one team spirit, one team culture, one team mentality, one team of, one team for, one team that, one team to, one team and, one team in, one team has, one team is, in one team, within one team, from one team, than one team, only one team, one team owns, one team at, one team per, one team or;company statement;;our own reading
integrity|excellence|innovation|teamwork|passion|transparency|accountability|honesty|empowerment|authenticity|commitment|agility|collaboration|respect;tell of one decision in which it cost something;data integrity, referential integrity, file integrity, integrity check*, integrity of, collaboration with, commitment to #, respect to, innovation lab, innovation centre, innovation center, innovation fund, centre of excellence, center of excellence, in collaboration, collaboration tool*, system integrity, integrity constraint*, research integrity, pricing transparency, pay transparency;company;info;our own reading
passion for excellence|innovation|technology|data|people|ai;say what people here have done with it;;company statement page team summary;;our own reading
committed to excellence|innovation|quality;say what is checked, by whom, and what happens when it fails;;company statement page team;;our own reading
culture of excellence|innovation|trust|respect|transparency|ownership|collaboration|learning|inclusion|continuous-learning;tell of one decision that shows it;;company statement page team summary growth;;our own reading
spirit of innovation|entrepreneurship|collaboration|discovery;tell of one decision that shows it;;company statement page team summary;;our own reading
bring|bringing your whole|full|authentic|true|best self [to-work];say what people may do here that they may not elsewhere;;company statement page team;;our own reading
flat hierarchy|hierarchies|structure|structures|organisation|organization;say how many levels there are, and who decides what;flat structure of data;company statement page team summary growth;;our own reading
open-door policy|culture;say how a complaint is made, and what came of the last one;;company statement page team;;our own reading
startup|start-up|entrepreneurial spirit|mentality|mindset|feel|atmosphere|vibe|culture;say how many people decide, and how fast;;company statement page team summary growth;;our own reading
leader|leaders|pioneer|pioneers at-the-forefront|forefront;say what you were first to do, and when;;company statement page team summary;;our own reading
at the forefront|cutting-edge|bleeding-edge|leading-edge of;say what you were first to do, and when;;company statement page team summary;;our own reading

"""#),
(path: "words/success-heading.csv", text: #"""
# Headings of postings below which stands what the person must achieve.
phrase;instead;except;where;severity;source
success|outcomes|okrs|kpis|milestones|deliverables;;customer success, success stories, success team, success manager*;;;Vision Training Systems
key results;;;;;our own reading
you'll|you-will|what-you'll|what-you-will achieve|accomplish;;;;;our own reading
your first # days|weeks|months;;;;;our own reading
your first month|months|quarter|year;;;;;our own reading

"""#),
(path: "words/success-in-use.csv", text: #"""
# Words of a measure that is taken where people use the model: such a measure is no offline score.
phrase;instead;except;where;severity;source
live|online|production|in-use|in-the-field|rollout|a/b;;;success;;our own reading
experiment|trial|pilot with|on|in;;;success;;our own reading

"""#),
(path: "words/success-participle.csv", text: #"""
# Forms after "you will have" that say what will be done by then, beside those in -ed.
phrase;instead;except;where;severity;source
you'll|you-will have [already|also|fully|successfully] built|cut|made|taken|led|written|set|run|brought|grown|won|put|found|shown|given|begun|become|driven|taught|learnt|left|met|moved|kept;;;;;our own reading
you'll|you-will have [already|also|fully|successfully] shipped|launched|deployed|reduced|improved|raised|released|delivered|designed|developed|established|implemented|integrated|migrated|automated|trained|tested|validated|evaluated|created|completed|contributed|helped|started|replaced|published|presented|defined|identified|hired|owned|learned|onboarded|increased|doubled|halved|decided|documented|measured|proved|proven|rolled;;;;;our own reading

"""#),
(path: "words/success-stated.csv", text: #"""
# How a posting says what the person must achieve: where one of these stands, success/missing is silent.
phrase;instead;except;where;severity;source
success looks|means|measures|criteria;;;;;Vision Training Systems
[what] [does] success [will] look|mean;;;;;Vision Training Systems
success in this role is|looks|means|will-be;;;;;our own reading
success is|will-be measured|judged|defined;;;;;our own reading
you|you'll|you-will|you-are [be] successful if|when;;;;;our own reading
you|you'll|you-will [have] [be] succeeded if|when;;;;;our own reading
we|we'll|we-will know [that] you|it;;;;;our own reading
how we|we'll|you'll|you [will] [be] measure|measured [your] [success];;;;;our own reading
in|within|during|by|after|over [the|your] [end] [of] [the|your] first # [to] [#] days|weeks|months|quarters;;;;;Vision Training Systems
[in|within|during|by|after|over] [the|your] [end] [of] [the|your] first week|month|quarter|half-year|year [you] you'll|you-will|you|we'd|we-will|we|be|have|own|ship|deliver|expect;;;;;our own reading
within|in|by|after month|months|day|week #;;;;;our own reading
within|in|after # days|weeks|months|quarters ... you'll|you-will|you|we'd|we-expect;;# months to ensure;;;our own reading
[within|in|after|by] # days|weeks|months|quarters have|own|your;;;;;our own reading
first 30|60|90|100|180 days;;;;;our own reading
30/60/90|30-60-90|30 60 90;;;;;our own reading
[the|your] # month|months goals|goal|objectives|milestones|plan|targets;;;;;our own reading
key|expected results|outcomes|deliverables;;;;;our own reading
cut|cuts|bring|brings|raise|raises|lift|lifts|reduce|reduces|lower|lowers|grow|grows|increase|increases|improve|improves|move|moves|take|takes ... [_] [_] from # ... #;;;;;our own reading
halve|halves|double|doubles|triple|triples ... [_] [_] [_] by|within|in|over|before [the] [end] [of] [next|this|#|your|first] [#|first] year|quarter|summer|winter|spring|autumn|month|months|weeks;;;;;our own reading
[by|before|until] [the] end of [the|your|this|next] [#|first|second|third|fourth] year|quarter|half-year you|you'll|you-will|we-expect;;;;;our own reading

"""#),
(path: "words/time-figures.csv", text: #"""
# Figures of which less is faster.
phrase;instead;except;where;severity;source
latency|latencies|delay|delays|lag;;;success;;Vision Training Systems
response|waiting|loading|build|training|inference|processing|turnaround|cycle|recovery time|times;;;success;;our own reading

"""#),
(path: "words/tool-not-outcome.csv", text: #"""
# What stands before the name of a tool where a duty or a measure is about the tool: the rule wants the name of a technology
# right after these words. `with` and `in` alone say how, which is fine: "builds the ranker in PyTorch".
phrase;instead;except;where;severity;source
must know|understand|use|have;say what is better afterwards, and leave the tool to the stack;;summary duty success;;vision training systems
know|knows|knowing [how-to-use];say what is better afterwards, and leave the tool to the stack;;summary duty success;;our own reading
use|uses|using|used|utilise|utilises|utilising|utilize|utilizes|utilizing|leverage|leverages|leveraging|employ|employs [tools-like|tools-such-as|technologies-like|technologies-such-as|modern|the];say what is better afterwards, and leave the tool to the stack;;duty success;;our own reading
work|works|working|worked [daily|hands-on|mainly|primarily|extensively] with|in [tools-like|tools-such-as|technologies-like|technologies-such-as];say what is better afterwards, and leave the tool to the stack;;summary duty success;;our own reading
code|codes|coding|program|programs|programming|develop|develops|developing|script|scripting [mainly|primarily|daily] in|with;say what the program does for its users, and leave the tool to the stack;;summary duty success;;our own reading
proficient|proficiency|fluent|fluency|skilled|skill|skills|adept|expert|expertise|versed|well-versed in|with|at|on|of;move the skill to the must-haves, and say here what it achieves;;summary duty success;;our own reading
experience|experienced|hands-on [experience] in|with|of|using;move the skill to the must-haves, and say here what it achieves;;summary duty success;;our own reading
knowledge|understanding|mastery|command of;move the skill to the must-haves, and say here what it achieves;;summary duty success;;our own reading
familiar|familiarity|conversant|comfortable with|in;move the skill to the must-haves, and say here what it achieves;;summary duty success;;our own reading
learn|learns|learning|master|masters|mastering|adopt|adopts|adopting|introduce|introduces|introducing|roll-out|rolls-out|migrate-to|migrates-to|move-to|moves-to|implement|implements|implementing|deploy|deploys;say what the tool makes possible, with a figure;machine learning, deep learning, reinforcement learning;success;info;our own reading

"""#),
(path: "words/unmeasured.csv", text: #"""
# Results that nobody could check, and praise of the product in the place of what it does.
phrase;instead;except;where;severity;source
drive|drives|driving|deliver|delivers|delivering|create|creates|creating|generate|generates|generating|add|adds|adding|bring|brings|bringing|unlock|unlocks|unlocking|maximi*|accelerat*|foster|fosters|fostering|fuel|fuels|fueling|fuelling|produce|produces|producing|realize|realise|achieve|achieving|champion|champions|spark|sparking|inspire|promote|promoting|encourage|fast-track|elevate|elevating|amplify|amplifying|multiply|magnify|spur|spearhead|demonstrate ... innovation|innovations|value|impact|impacts|excellence|growth|transformation|synerg*|success|results|outcomes|possibilit*|potential|competitiveness|greatness|change|improvement|improvements|differentiation;name the figure that should move, and from what to what;value of, impact of, missing value*, potential fraud, shapley value*, business value of, results of, results from, results to, results in, results on, results for, value proposition*, growth rate*, impact on carbon, success metric*, outcomes of, success of the, make results, impact analysis, change management, change detection, change data, code change*, value at risk, feature value*, lifetime value, user growth, revenue growth, subscriber growth, population growth, impact assessment*, results section, results so, accurate results, experimental results, performance improvement, results with, results against, research results, test results, results are, their|his|her growth, professional|career|personal growth, growth of;duty must nice summary problem growth title success background;;own reading
enable|enables|enabling|support|supports|supporting|provide|provides|providing|increase|increasing|ensure|ensuring|advance|advancing|lead|leading|extract|extracting|help|contribute-to|contributes-to|contributing-to [_] [business|company|organizational|real|strategic|the|our|customer|client|maximum|its|continued|overall|long-term|future] innovation|innovations|value|excellence|growth|success|transformation|improvement;name the figure that should move, and from what to what;value of, values, missing value*, ensure the success of, lead growth;duty must nice summary problem growth title success background;info;own reading
drive|drives|driving|unlock|unlocking|maximize|maximizing|maximise|maximising ... efficiency|efficiencies|revenue|satisfaction|productivity|profitability|adoption|engagement|effectiveness|operational-excellence|performance|agility|clarity|alignment;name the figure that should move, and from what to what;maximize the likelihood;duty must nice summary problem growth success;info;own reading
drive|drives|driving|deliver|delivers|delivering|create|creates|creating|generate|generates|generating|add|adding|realize|realise|realizing|maximize|maximise|optimize|optimise|achieve|achieving|meet|meets|meeting|support|supports|supporting|address|addresses|addressing|solve|solves|solving|advance|enable|enabling|demonstrate|real-world|real|tangible|significant|measurable|direct|clear|positive|strong|immediate|great|tackle|tackling|answer|unlock|inform|influence|impact|align|aligns|aligned|aligning|alignment ... business value|impact|outcomes|results|success|growth|needs|objectives|goals|challenges|problems|performance|transformation|opportunities|excellence|questions|objective|initiatives|priorities;name the decision or the figure that it serves;well-defined business;;info;own reading
actionable|meaningful|valuable|data-driven|deep|powerful|impactful|critical|relevant insight|insights|recommendations|intelligence;name the decision that waits for it;;;info;own reading
data-driven|data-informed|insight-driven|fact-based|evidence-based decision*|decision-making|strateg*|culture|insights|recommendation*|solution*|mindset|approach*|innovation|organi*;name the decision, and who takes it;;;info;own reading
better|smarter|informed|strategic|key-business|critical-business|important [and|business|product] decision|decisions|decision-making;name the decision, and who takes it;;duty must nice summary problem;info;own reading
inform|drive|support|influence|guide|shape|enable|informing|driving|supporting|influencing|guiding|shaping|enabling|drives|informs|contribute-to [strategic|business|product|key|critical|better|informed|data-driven|our|the|company|overall|ai|important|smart|high-level|executive] decisions|decision-making|decision|strategy|strategies|direction|vision|agenda;name the decision, and who takes it;technical decisions, design decisions, technical direction, technical strategy, research agenda, drive direction;;info;own reading
push|pushes|pushing|expand|expanding|break|breaking|extend|extending|redefine|redefining|stretch|test the|our|technolog* [_] boundaries|boundary|limits|envelope|frontier*|state-of-the-art|edge|barriers|possible|bar|sota;name the result that counts as further: a benchmark, a figure, a paper;;;;own reading
boundaries|boundary|limits|frontiers|art|realm of what|what's|science|technology|possibility|possible|the-possible [is] [currently] [possible];name the result that counts as further: a benchmark, a figure, a paper;;;;own reading
what's-possible|what-is-possible|possible-today|the-impossible|art-of-the-possible;name the result that counts as further: a benchmark, a figure, a paper;;;;own reading
shape|shaping|shapes|define|defining|defines|build|building|create|creating|invent|inventing|redefine|redefining|reinvent*|reimagin*|transform|transforming|transforms|drive|driving|power|powering|pioneer|pioneering|revolutioni*|influence|influencing|reshap*|chang*|impact|impacting|lead|leading|design|designing|be-part-of|into the|our ... future|way|ways|trajectory|next-generation|landscape|next-wave|next-chapter|world|industry;say what will be different, and for whom;the way for, by the way, change the way data, define the way, future releases, shape of, future work;;;own reading
revolutioni*|reinvent*|reimagin*|re-imagin*|redefin*|disrupt|disrupts|disrupting|disruptive|disruption|disruptors|unleash*|supercharg*|democrati*|reshap*;say what will be different, and for whom;network disruption*, supply chain disruption*, disruption of service;!must !nice !title;;own reading
transform|transforms|transforming|transformation-of ... industry|industries|way|ways|how|world|lives|businesses|business|healthcare|future|landscape|company|companies|society|sector|market|organization*|experience|millions|experiences|education|people;say what will be different, and for whom;transform business problem*, transform business requirement*, transforming business requirement*, transform business question*, load transform, transform industry data, transform customer data, the way data;!must !nice !title;info;own reading
forefront|cutting-edge-of|leading-edge-of|vanguard|cusp;name the result, paper or product that shows it;at the forefront of developing;;;own reading
world-class|best-in-class|best-in-breed|first-class|industry-leading|market-leading|world-leading|top-notch|award-winning|pioneering|disruptive|transformative|transformational|innovative|impactful|exciting|high-impact|bold|ambitious|game-changing|ground-breaking|groundbreaking ... solution*|platform|platforms|technolog*|product*|tool*|experience*|service*|system|systems|capabilit*|project*|initiative*|work|idea*|technique*|approach*|feature*|hardware|application*|organi*|company|ways|infrastructure|algorithm*|models|research|things|concepts|methods|strategies;say what it does better, and than what;;;;own reading
world-class|best-in-class|best-of-breed|top-notch|unparalleled|unmatched|second-to-none|unrivaled|unrivalled|game-changing|groundbreaking|ground-breaking|transformative|revolutionary|impactful|high-impact|market-leading|industry-leading|world-leading;say what it does better, and than what;;duty must nice summary problem growth title benefit;;own reading
creative|innovative|novel|impactful|intelligent|effective|best|optimal|robust|elegant|smart|efficient|practical|compelling|unique|customized|value-added|end-to-end|right solution|solutions to|for|that|the [complex|business|challenging|hard|difficult|customer|client|our|real-world|problem*|challenge*|need*|unique|tough];name the problem, and how you would know that it is solved;;duty must nice;info;own reading
complex|challenging|hard|difficult|tough|interesting|real|real-world|real-life|exciting|hardest|toughest|unique|novel|meaningful|big|large-scale|pressing|significant|important|impactful ... problem|problems|challenge|challenges|issues;name one of them;problem set, issues in, problem* ... such-as|including|like, challenge* ... such-as|including|like, problem*|challenge* such-as|including|like;duty must nice summary title growth background;info;own reading
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
innovate|innovates|innovating|innovation;name what would be new, and against what it is measured;open innovation, innovation lab, innovation team, innovation group, innovation center;duty must nice summary benefit;info;own reading
brilliant|exceptional|outstanding|superior|excellent|extraordinary|adequate|amazing|delightful|best-possible|magical|seamless|exceptional-quality|better results|outcomes|outcome|performance|experience|experiences|quality|products|product|software|value|deliverables|service;say what counts as good: a figure and its bar;performance of, best performance on;duty must nice summary;info;own reading
high-quality results|outcomes|deliverables|insights|work|output|solutions;say what counts as good: a figure and its bar;;duty must nice summary;info;own reading
deliver|delivers|delivering|drive|achieve|ensure results|outcomes|excellence|success [incrementally|iteratively|quickly];say what counts as delivered;results of, results to;duty must;;own reading
operational|engineering|technical|technological|scientific|product|business|analytical excellence;say what counts as good: a figure and its bar;;duty must nice summary;info;own reading
continuous|continual|constant improvement|innovation|enhancement;name what should improve, and by how much;improvement of;duty must nice summary;info;own reading
creative|innovative|cutting-edge|exciting uses|applications|ways|ideas|approaches [of|to|for];name one, and what it would be measured by;;duty;info;own reading
new directions|horizons|frontiers|paths|possibilities|ground|era|heights;name one, and what it would be measured by;;duty summary;info;own reading
turn*|bring*|transform* [_] [_] ideas|dreams|vision|visions|imagination|data into|to reality|life|value|action;name the thing, and who uses it;;;;own reading
fast|smart|quickly and smart|fast|iterate|quickly;give the time that it may take;;must nice duty;info;own reading
iterat* quickly|fast|rapidly;give the time that it may take;;must nice duty;info;own reading
rapid*|quick* iterat*|innovat*|prototyp*|experiment* ... new|innovation|products;give the time that it may take;;must nice duty;info;own reading
strategic|organizational|organisational|company|corporate direction|vision|projects|initiatives|goals|objectives|priorities|mission|imperatives;name the goal, and the figure for it;;duty summary;info;own reading
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
delight|delights|delighting|wow|delightful users|user|customers|customer|clients|people|experience*|product*;say what counts as good: a figure and its bar;;;info;own reading
right problem|problems|thing|things|way|methods|questions [to|with|at|for];name one of them;right way to, the right way;duty must nice;info;own reading
overcom* [_] challenges|obstacles|hurdles|barriers;name one of them;;duty must nice;info;own reading
latest and greatest;name the one that you mean, and what it would be tried on;;;;own reading
breakthrough|revolutionary|ground-breaking|bleeding-edge technolog*|idea*|research|science|work|product*|solution*|innovation*|experimentation;say what it does better, and than what;;;;own reading
significant|strategic|meaningful|substantial|valuable|key|important [strategic] contribution|contributions;name the figure that should move, and from what to what;open source contributions;duty must nice summary growth;info;own reading
increase|increasing|improve|improving|enhance|enhancing|boost|boosting|drive|maximi* [_] customer|client|user|stakeholder|employee satisfaction|happiness|delight|success;name the figure that should move, and from what to what;;duty summary problem;info;own reading
drive|driving|define|shape|influence|influencing|contribute-to [the|our|a|overall] [_] ai|data|ml|product|technology|digital|analytics strategy|vision|agenda;name the decision, and who takes it;;duty summary;info;our own reading
state-of-the-art [ai|ml|machine|deep|data|technology|digital|tech|generative|nlp] [learning|science|ai] solution*|product*;say what it does better, and than what;;;info;our own reading
new|exciting|interesting|big|tough challenge|challenges;name one of them;challenges of, challenges in;duty must nice growth;info;our own reading
efficiency and effectiveness|productivity;name the figure that should move, and from what to what;effectiveness of, productivity of;;info;our own reading
effectiveness and efficiency|productivity;name the figure that should move, and from what to what;efficiency of;;info;our own reading
operational|business|organizational|organisational|overall|process efficiency|efficiencies|effectiveness|productivity;name the figure that should move, and from what to what;;duty summary;info;our own reading
the|a voice of|for data|customer|ai|user|the-customer|the-user;say who has to be convinced of what, and how;;;info;our own reading
continuously|constantly|continually improve|improving|optimize|optimizing|optimise|enhance|enhancing|evolve [_] [_] process|processes|practices|skills|ourselves|ways|workflows;name what should improve, and by how much;;duty must nice;info;our own reading
impact|impacts|impacting [the] [_] world|lives|industry|millions|society|future|generations;name who will be better off, and by how much;;duty summary problem title;info;our own reading
key|core|valued|integral|essential|vital|critical member|part of [the|our|a] [_] team;say what the person decides or delivers;;duty summary;info;own reading
insights|work|problems|products|things|results|questions that [really|truly] matter|matters;name the decision that waits for it;;duty must summary;info;own reading
unlock|unlocks|unlocking [_] [_] opportunit*|insight*|possibilit*|potential|value|power|growth;name the figure that should move, and from what to what;;;info;own reading
solve|solving problems|challenges;name one of them;;duty must nice;info;own reading
success of [the|our|your|all|its] [_] project*|team*|company|product*|business|customer*|initiative*|organization|platform;say what counts as success: a figure and its bar;;duty must;info;own reading
promote|promoting|champion|championing|advocate|advocating|advocate-for|evangelize|socialize|socializing|instill|uphold|drive|driving [_] [_] best-practice|best-practices;name the practice: code review before merge, a model card for each release;best practices for|in|around;duty;info;own reading
timely delivery|completion|resolution|execution|manner;give the time that it may take;;duty;info;own reading
punch|punches|punching above our|your|its|their weight;name the figure that should move, and from what to what;;;;our own reading
the|a|be|as|act-as glue|linchpin|lynchpin|cornerstone|backbone|engine-room|driving-force between|of|for|that|behind|in;say what the person decides or delivers;;duty summary problem;;our own reading
move|moves|moving|shift|shifts|shifting|turn the dial;name the figure that should move, and from what to what;;;;our own reading
world-beating|class-leading|market-beating|bar-raising;say what it does better, and than what;;duty must nice summary problem growth title benefit;;our own reading
marquee|blue-chip|high-profile|prestigious [_] client*|customer*|project*|account*|engagement*|programme*;name one of them;;duty must summary;info;our own reading
holistic|joined-up|360-degree [_] view|approach|approaches|thinking|solution*|perspective;name what belongs together, and who decides;;duty must nice summary;info;our own reading
work|working|deliver|delivering|operate|operating|move|moving at pace|speed;give the time that it may take;;duty must nice summary;info;our own reading
our|the|their|its ai|data|digital|cloud|analytics|transformation [transformation|and] [_] journey|journeys;say what will be different, and for whom;data journey map*;duty must nice summary problem;info;our own reading
end-to-end delivery|ownership|accountability|responsibility;name the first and the last thing that the person builds;;duty must nice summary;info;our own reading
make|making sense of [_] [_] data|information|numbers;name the decision that waits for it;;duty must nice;info;our own reading
smooth|seamless|efficient|successful functioning|running|operation|operations|execution|delivery of;say what counts as good: a figure and its bar;;duty summary;info;our own reading
act|acts|acting|serve|serves|serving|be|being as [a|the|an] bridge|conduit|interface|catalyst|link [between|for];say what the person decides or delivers;;duty summary;info;our own reading
improve|improves|improving|better|enhance|enhancing|transform|transforming patient|health|healthcare|learning|student|citizen|public|educational|clinical outcomes|lives|care|experience|experiences|services;name the figure that should move, and from what to what;;duty summary problem;info;our own reading
contribut* to the [_] life|intellectual-life|academic-life|culture of the|our;name one thing that the person would organise or teach;;duty must;info;our own reading
evangelize|evangelizes|evangelizing|evangelise|evangelises|evangelising;say who has to be convinced of what, and how;;;info;our own reading

"""#),
(path: "words/vague-outcome.csv", text: #"""
# Words of a success measure that say nothing: read in `success` only. A figure in the same measure does not save them, since
# nobody could check them against it.
phrase;instead;except;where;severity;source
drive|drives|driving|drove [real|meaningful|significant|business|measurable|strategic|positive|enterprise|commercial|organisational|organizational] impact|value|results|outcomes|growth|success|innovation|change|transformation|excellence|adoption;name the figure that moves, from what to what;drive adoption of _ from, drives adoption to, driving adoption to #;success;;our own reading
make|makes|making|made [a|an] [real|meaningful|big|huge|positive|lasting|visible|significant|measurable|tangible|immediate] impact|difference|contribution;name the figure that moves, from what to what;;success;;our own reading
have|has|having [a|an] [real|meaningful|big|huge|positive|lasting|visible|significant|measurable|tangible|immediate] impact|influence;name the figure that moves, from what to what;;success;;our own reading
add|adds|adding|added|deliver|delivers|delivering|delivered|create|creates|creating|bring|brings|generate|generates|provide|provides|unlock|unlocks [real|business|tangible|measurable|significant|more|customer|clear] value;say who gets what, and how much;;success;;our own reading
business|customer|commercial|strategic value|impact;say who gets what, and how much;business value of # _, business impact of #, business impact assessment*, customer lifetime value, expected customer value;success;;our own reading
impactful;name the figure that moves;;success;;our own reading
meaningful|tangible|substantial|noticeable|demonstrable|positive|lasting impact|improvement|improvements|contribution|contributions|results|progress|difference|change|changes|outcomes;give the figure, from what to what;;success;;our own reading
measurable|significant|clear|visible impact|improvement|improvements|contribution|contributions|results|progress|difference|outcomes;give the measure itself, from what to what;;success;;our own reading
contribute|contributes|contributing|contributed to [the] [our|overall|team|company|company's|business|team's] success|growth|goals|mission|objectives|performance|culture|innovation|strategy;name the one thing that this person delivers;;success;;our own reading
support|supports|supporting|supported [the] [our|overall] business|company|strategic|organisational|organizational|team goals|objectives|needs|strategy|priorities|growth;name the one thing that this person delivers;;success;;our own reading
align|aligns|aligned|alignment with [the|our] business|company|corporate|strategic|organisational|organizational goals|objectives|strategy|priorities|needs;say what is agreed, by whom, and where it is written;;success;;our own reading
next level;name the figure that moves, from what to what;next level of the hierarchy, next level of care;success;;our own reading
move|moves|moving the needle;name the figure that moves, from what to what;;success;;our own reading
actionable|valuable|meaningful|deep|key insight|insights;name the decision that changes;;success;;our own reading
data-driven culture|mindset|decision|decisions|decision-making|organisation|organization|company|insights;name one decision that is made from data afterwards;;success;;our own reading
best practice|practices;name the practice, and who follows it;;success;;our own reading
exceed|exceeds|exceeding|exceeded|meet|meets|meeting|meet-or-exceed [or] [and] [all] expectations|targets|goals|objectives|requirements;write the expectation down: the figure, and the day;;success;;our own reading
world-class|best-in-class|industry-leading|first-class|top-notch|cutting-edge|state-of-the-art|leading-edge|next-generation|game-changing;name the benchmark and the score;;success;;our own reading
high-performing|high-performance|well-functioning|effective team|teams|culture|organisation|organization;say what the team does that it could not do before;;success;;our own reading
high-quality|good-quality|quality deliverables|work|code|models|model|results|solutions|output|outputs|insights|analysis|analyses|data;give the test that it passes;;success;;our own reading
on time and [on|within|in] budget;give the dates and the sum;;success;;our own reading
in a timely manner|fashion;give the time: "within two working days";;success;;our own reading
timely delivery|manner|fashion|completion;give the time: "within two working days";in a timely manner, in a timely fashion;success;;our own reading
smooth|seamless|frictionless|successful [and] [seamless] integration|operation|operations|transition|collaboration|experience|delivery|launch|launches|rollout|implementation|completion|deployment|deployments|project|projects|onboarding|adoption;give the test that it passes: who uses it, how often, without what;;success;;our own reading
successfully deliver*|launch*|deploy*|complet*|implement*|execut*|onboard*|integrat*|lead*|led|build*|built;leave out "successfully", and give the test that it passes;;success;;our own reading
run|runs|running|work|works|working smoothly|seamlessly|well|effectively|efficiently;give the figure: errors, minutes, incidents a month;works well below, working well under;success;;our own reading
robust|scalable|reliable|efficient|innovative|sustainable [and] [scalable|reliable|robust|efficient|maintainable|sustainable] solution|solutions|system|systems|pipeline|pipelines|platform|platforms|infrastructure|model|models|process|processes|architecture|foundation;give the load, and the failures that are allowed;;success;;our own reading
innovative|creative|novel|cutting-edge idea|ideas|approach|approaches|solution|solutions;name the product, and what it does afterwards;;success;;our own reading
better|improved|greater|increased|enhanced [overall|operational|team|model|customer|user] efficiency|productivity|performance|quality|experience|collaboration|communication|visibility|satisfaction|alignment|accuracy;give the figure, from what to what;better accuracy than #, increased satisfaction from #, improved accuracy from #, improved accuracy by #;success;info;our own reading
improve|improves|improving|enhance|enhances|enhancing|optimise|optimises|optimising|optimize|optimizes|optimizing|streamline|streamlines|streamlining processes|workflows|operations|efficiency|effectiveness|productivity|collaboration|communication|things;name the process, and the figure that moves;;success;;our own reading
significantly|substantially|dramatically|drastically|greatly|considerably|markedly|noticeably|measurably|massively;give the figure, from what to what;statistically significantly, not significantly, significantly worse, significantly different, significantly better than;success;;our own reading
continuous|continual|ongoing improvement|improvements|optimisation|optimization;name what is better after this time, and by how much;;success;;our own reading
trusted advisor|adviser|partner|expert|voice;say who asks for advice, and what they decide with it;;success;;our own reading
go-to|subject-matter|recognised|recognized person|expert|experts|resource|authority;say who asks, and what they can do alone afterwards;;success;;our own reading
thought leader|leaders|leadership;name the talk, the paper or the release;;success;;our own reading
fully ramped|ramped-up|productive|onboarded|integrated|operational|functional;say what the person does alone by then;fully operational # days, fully integrated with _ and;success;;our own reading
up-to-speed|ramped-up|hit-the-ground-running|hits-the-ground-running;say what the person does alone by then;fully ramped up;success;;our own reading
productive member|part|contributor;say what the person does alone by then;;success;;our own reading
good|strong|solid|deep|thorough|full|clear|comprehensive understanding|knowledge|grasp|command of;say what the person does with it: a decision, a change, a fix;;success;;our own reading
happy|satisfied|delighted|pleased|impressed stakeholders|customers|clients|users|partners|management;say how they show it: a score, a renewal, a launch;number of satisfied, share of satisfied, satisfied customers from #;success;;our own reading
stakeholders|customers|clients|users|partners|management are|is happy|satisfied|delighted|pleased|impressed;say how they show it: a score, a renewal, a launch;;success;;our own reading
strong|good|great|close|effective|productive [working] relationship|relationships|collaboration|partnership|partnerships;say what the two teams ship together, and by when;;success;;our own reading
take|takes|taking|took full|complete|real [end-to-end] ownership|responsibility;name the thing, and what no longer breaks;;success;;our own reading
ai|digital|data transformation|strategy|journey|maturity;name what works afterwards that did not before;data transformation job*, data transformation pipeline*, data transformation step*, data transformation time*, data transformation cost*;success;;our own reading
unlock|unlocks|realise|realises|realize|realizes|maximise|maximises|maximize|maximizes [the|full|its|their] potential|value|opportunities;name the figure that moves, from what to what;;success;;our own reading
synergy|synergies;name what two teams do once instead of twice;;success;;our own reading
user-friendly|easy-to-use|intuitive;give the share of users who finish the task alone;;success;;our own reading
as needed|required|appropriate|necessary;say when, and how often;as required by _, as required under;success;info;our own reading
various|several|multiple|numerous|many project|projects|initiatives|stakeholders|improvements|use-cases|things;name them, or give the number;;success;;our own reading
is|are|be|becomes|become [more] robust|scalable|innovative|world-class [and] [robust|scalable|reliable|efficient|maintainable|secure];give the load, and the failures that are allowed;robust to _, robust against _, scalable to #, robust and tested;success;;our own reading
improve|improves|improving|enhance|enhances|enhancing|increase|increases|increasing|boost|boosts [the|our] [overall|model|team|business|customer|user|operational|system] performance|quality|experience|efficiency;give the figure, from what to what;# performance of, # quality of, performance of the _, quality of the _, performance on, performance by #, quality by #, efficiency by #;success;info;our own reading

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
(path: "words/workplace-hybrid.csv", text: #"""
# Words that call a role hybrid between home and office. "Hybrid role" alone may mean research and production.
phrase;instead;except;where;severity;source
hybrid working|workplace|office;;hybrid working memor*;;;our own reading
hybrid work [model|arrangement|arrangements|schedule|policy|week|setup|set-up|environment|pattern];;hybrid work load*, hybrid work flow*;;;our own reading
hybrid home|office [and|or] office|home;;;;;our own reading
once|twice a|per|each|every week in|at|to the|our [_] office|hq|headquarters;;;;;our own reading
office|hq once|twice a|per|each|every week;;;;;our own reading

"""#),
(path: "words/workplace-onsite.csv", text: #"""
# Words that say that all the work is done at an office. Search and interviews on a site are no workplaces.
phrase;instead;except;where;severity;source
fully|completely|entirely|100|strictly|purely on-site|onsite|in-office|in-person|office-based;;on-site search, onsite search, on-site interview*, in-person interview*;;;our own reading
role|position|job is|will-be [fully|completely|entirely|100|strictly|purely] on-site|onsite|in-office|in-person|office-based;;;;;our own reading
on-site|onsite|in-office|office-based|in-person role|position|job|vacancy;;;;;our own reading
no remote work|working|option|options;;;;;our own reading
remote work|working is not possible|offered|available|allowed;;;;;our own reading

"""#),
(path: "words/workplace-remote.csv", text: #"""
# Words that call a role remote. posting/workplace-contradiction reads a word alone only where marks set it apart in a title.
phrase;instead;except;where;severity;source
fully|completely|entirely|100|purely|permanently remote [first] role|position|job|contract|vacancy|opening;;;;;our own reading
role|position|job|vacancy is|will-be [a] [fully|completely|entirely|100|purely|permanently] remote;;remote friendly, remote first, remote sensing, remote eligible, remote monitoring;;;our own reading
remote role|vacancy;;hybrid remote, role based, remote role assum*;;;our own reading
remote position;;remote position sens*, remote position estimat*, remote position track*, hybrid remote;;;our own reading
work|works|working fully|completely|entirely|100|permanently remotely|remote|from-home;;;;;our own reading
you|you'll [will] work remotely|from-home;;;;;our own reading
work remotely|remote from anywhere;;;;;our own reading
remote [senior|staff|principal|lead|junior] ml|machine-learning|ai|data|mlops|research engineer|scientist|researcher;;;title;;our own reading
fully|completely|entirely|100 remote;;remote team*, remote compan*, remote workforce, remote organisation*, remote organization*, remote interview*, remote process*, remote onboarding, remote hiring, remote first, remote friendly, remote customer*, remote meeting*, remote colleague*;;;our own reading
work|works|working from-home full-time|permanently|every-day;;;;;our own reading

"""#),
  ]
}
