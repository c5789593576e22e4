import { terms, type Lexicon } from "./lexicon.ts";

export const german: Lexicon = {
  terms: {
    health: terms(
      "krebs, krebshilfe, krebs selbsthilfe, krebshilf*, krebspatient*, krebsvorsorge, brustkrebs, darmkrebs, hautkrebs, tumor*, onkolog*, chemotherapie*, leukamie",
      "depressionen, depressiv*, antidepressiv*, angststorung*, psychiatri*, psychotherap*, psychische gesundheit, bipolar*, schizophren*",
      "autismus, autisten, adhs, demenz, alzheimer*, epilepsie*, multiple sklerose, rheuma, migrane, hiv test, aidshilfe, hepatitis, dialyse*",
      "klinik, kliniken, klinikum, *klinik, *klinikum, krankenhaus, *krankenhaus, schwanger*, kinderwunsch*, fehlgeburt*, abtreibung*, verhutung*",
      "wechseljahre, menopause, endometriose, magersucht, bulimie, essstorung*, adipositas, anonyme alkoholiker, suchtberatung, suchthilfe, suchtklinik",
      "apotheke, apotheken, *apotheke, rauchfrei, rauchstopp, selbsthilfegruppe*, selbsthilfe, reha, pflegegrad, behinderung, behinderte, fibromyalgie, organspende",
    ),
    religion: terms(
      "kirche, kirchen, *kirche, kirchengemeinde*, pfarrei, pfarrgemeinde*, evangelische*, katholi*, moschee*, *moschee, muslime, muslimisch*, islamisch*",
      "judische gemeinde, judisch*, judentum, synagoge*, bibel*, gottesdienst*, gebet, gebete, rosenkranz, christen, christlich*, zeugen jehovas, freikirche*",
      "konfession*, atheismus, heilige messe, sonntagsmesse, firmung, konfirmation, kommunion",
    ),
    politics: terms(
      "spd, cdu, csu, fdp, afd, die linke, die grunen, grune jugend, bundnis 90, piratenpartei, bundnis sahra wagenknecht, jusos, junge union",
      "bundestagswahl*, landtagswahl*, kommunalwahl*, europawahl*, wahlkampf*, bundestag, landtag, burgerinitiative*, kommunistisch*",
      "sozialdemokrat*, sozialistisch*, feminismus, feministisch*, rechtsextrem*, linksextrem*, volksbegehren, politik, parteitag, montagsdemo",
    ),
    sexuality: terms(
      "christopher street day, csd, schwul*, lesben, lesbisch*, queere, queeres, homosexualitat, homosexuell*, bisexualitat, bisexuell*",
      "transsexu*, transidentitat, regenbogenfamilie*",
    ),
    union: terms(
      "gewerkschaft*, ver di, ig metall, ig bce, ig bau, dgb, betriebsrat*, personalrat, warnstreik*, streik, streiks, tarifvertrag, arbeitskampf",
    ),
    origin: terms(
      "turkische gemeinde, kurdische gemeinde, russlanddeutsche*, polnische gemeinde, afrodeutsche*, schwarze menschen in, fluchtling*, gefluchtete*",
      "migranten*, migration, asyl, asylberatung, asylverfahren, sinti, integrationskurs*, einburgerung*, spataussiedler*, auslanderbehorde, ahnenforschung dna",
    ),
    money: terms(
      "kredit, kredite, *kredit, *kredite, schulden, schuldner*, schuldenfrei, insolvenz*, privatinsolvenz, online casino, spielbank, sportwetten",
      "gluckspiel*, glucksspiel*, lotto, arbeitsagentur, agentur fur arbeit, jobcenter, jobborse, stellenangebot*, arbeitslos*, burgergeld, hartz iv",
      "hartz 4, grundsicherung, wohngeld, zeitarbeit*, inkasso*, pfandhaus*, tafel e v",
    ),
    children: terms(
      "kita, *kita, kindergarten, kindertagesstatte, kinderkrippe, elternbeirat, elternabend*, eltern von, elternzeit, elterngeld, babynamen, krabbelgruppe*",
      "junge mutter, junge eltern, alleinerziehend*, tagesmutter, grundschule, kinderwagen, stillberatung, windeln, kinderbetreuung, schwangere mutter",
    ),
  },
  exclusions: {
    krebs: [
      "horoskop",
      "sternzeichen",
      "tierkreis*",
      "flusskrebs",
      "rezept",
      "krebse",
    ],
    "*klinik": [
      "puppenklinik",
      "autoklinik",
      "poliklinik film",
      "handyklinik",
      "schwarzwaldklinik",
    ],
    klinik: ["schwarzwaldklinik", "serie"],
    kirche: ["an der kirche"],
    "tumor*": ["humor"],
    politik: ["datenschutz"],
    streik: ["bowling"],
    kredit: ["bildnachweis"],
    kita: ["kita kita"],
    "*kita": ["nikita", "akita", "markita", "chikita"],
    "bibel*": ["bibeli"],
    lotto: ["sport"],
    migration: ["daten", "server", "vogel", "bird", "cloud", "software"],
    csd: ["csd bank"],
  },
};
