import type { LanguageRow } from "./iso-639-2.js";

/**
 * Codes of the EU authority table “language” that are known to exist there: terminological codes in upper case.
 * The table grows; a language that is not in this list gets no EU IRI rather than one that may lead nowhere.
 * Source: http://publications.europa.eu/resource/authority/language
 */
export const EU_LANGUAGE_CODES = `
  AFR AMH ARA ARO AYM AYO AZE BEL BEN BIS BOD BOS BRE BRG BUL CAL CAO CAS CAT CAV CAW CAX CAZ CES CHA
  CHN CKB CMN COR COS CRS CSB CYB CYM DAN DEU DIV DSB DZO ELL ENG EPO ESE EST EUS FAO FAS FIJ FIL FIN
  FRA FRY FUR GLA GLE GLG GLV GRN GUG GYR HAT HBS HCA HEB HIF HIN HMO HRV HSB HUN HYE IGN INA IND ISL
  ITA ITE ITO JPN KAL KAT KAZ KHM KIN KIR KMR KON KOR KUR KXD LAO LAT LAV LEC LIN LIT LTZ LUA MAH MIN
  MIS MKD MLG MLT MON MPD MRI MTP MUL MYA MZP NAU NBL NEP NIU NLD NNO NOB NOR NSO NYA OCI OSS PAP PAU
  PCP PIH POL POR PRS PSM PUQ PUS QUE RAR REY ROH ROM RON RUN RUS SAG SCO SDH SIN SIP SJE SLK SLV SME
  SMO SOM SOT SPA SQI SRP SRQ SSW SWA SWB SWE TAM TET TGK THA TIR TKL TNA TNO TON TPI TPJ TRN TSN TSO
  TUK TUR TVL UKR UND URD URE UZB VEN VIE VLS WLN ZHO AFA ALG APA ART ATH AUS BAD BAI BAT BER BNT BTK
  CAI CAU CEL CMC CUS DAY DRA FIU GEM IJO INC INE IRA IRO KAR KHI KRO MAP MKH MNO MSA MUN MYN NAH NAI
  NIC NUB OTO PAA PHI PRA ROA SAI SAL SEM SGN SIO SIT SLA SMI SON SSA TAI TUP TUT WAK WEN XHO YAA YID
  YPK YUE YUQ YUZ ZLM ZND ZUL ZXX
`;

/** Languages of ISO 639-3 that the EU authority table has and ISO 639-2 has not. Source: the same table. */
export const EU_ISO_639_3: readonly LanguageRow[] = [
  ["aro", "", "Araona"],
  ["ayo", "", "Ayoreo"],
  ["brg", "", "Baure"],
  ["cal", "", "Carolinian"],
  ["cao", "", "Chácobo"],
  ["cas", "", "Tsimané; Chimane"],
  ["cav", "", "Cavineña"],
  ["caw", "", "Kallawaya"],
  ["cax", "", "Chiquitano"],
  ["caz", "", "Canichana"],
  ["ckb", "", "Central Kurdish; Sorani"],
  ["cmn", "", "Mandarin Chinese; Mandarin"],
  ["crs", "", "Seselwa Creole French; Seychellois Creole"],
  ["cyb", "", "Cayubaba"],
  ["ese", "", "Ese Ejja"],
  ["gug", "", "Paraguayan Guaraní"],
  ["gyr", "", "Guarayu"],
  ["hbs", "sh", "Serbo-Croatian"],
  ["hca", "", "Andaman Creole Hindi"],
  ["hif", "", "Fiji Hindi"],
  ["ign", "", "Ignaciano"],
  ["ite", "", "Itene"],
  ["ito", "", "Itonama"],
  ["kmr", "", "Northern Kurdish; Kurmanji"],
  ["kxd", "", "Brunei Malay"],
  ["lec", "", "Leco"],
  ["mpd", "", "Machinere"],
  ["mtp", "", "Wichí Lhamtés Nocten"],
  ["mzp", "", "Movima"],
  ["pcp", "", "Pacahuara"],
  ["pih", "", "Pitcairn-Norfolk"],
  ["prs", "", "Dari"],
  ["psm", "", "Pauserna"],
  ["puq", "", "Puquina"],
  ["rey", "", "Reyesano"],
  ["sdh", "", "Southern Kurdish"],
  ["sip", "", "Sikkimese"],
  ["sje", "", "Pite Sami"],
  ["srq", "", "Sirionó"],
  ["swb", "", "Comorian"],
  ["tna", "", "Tacana"],
  ["tno", "", "Toromono"],
  ["tpj", "", "Tapieté"],
  ["trn", "", "Trinitario"],
  ["ure", "", "Uru"],
  ["vls", "", "West Flemish; Vlaams"],
  ["yaa", "", "Yaminahua; Yaminava"],
  ["yue", "", "Yue Chinese; Cantonese"],
  ["yuq", "", "Yuqui"],
  ["yuz", "", "Yuracare"],
  ["zlm", "", "Colloquial Malay"],
];
