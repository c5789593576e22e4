/** Who answers for a broker, or for it in one country. */
interface Answering {
  controller: string;
  /** Lines. */
  address: string;
  /** Where the controller says so itself; text, never opened. */
  source: string;
}

interface Broker {
  name: string;
  /** Names it is known by; their legal forms and countries make no difference. */
  names: readonly string[];
  /** Its registrable domains. Another domain with the same label may be anybody's. */
  domains: readonly string[];
  answers: readonly Answering[];
}

/** When this table was last compared with its sources. */
export const BROKERS_CHECKED_AT = Date.UTC(2026, 10, 21);

/**
 * Data brokers and agencies that trade in identity data or place advertisements by it: those that studies of what
 * people's archives hold met most often, and the largest in Europe. Controllers and addresses are those for questions on
 * data protection, as the CC0 company records of datarequests.org give them with the companies' own pages as sources.
 * Knowingly left out: kits that only measure apps, and names that are surnames or words ("Merkle", "Nielsen", "Branch")
 * where nothing else says which company is meant.
 */
export const BROKERS: readonly Broker[] = [
  {
    name: "LiveRamp",
    names: ["LiveRamp", "Live Ramp"],
    domains: [
      "liveramp.com",
      "liveramp.fr",
      "liveramp.de",
      "liveramp.es",
      "liveramp.it",
      "liveramp.uk",
      "liveramp.co.uk",
      "liveramp.nl",
    ],
    answers: [
      {
        controller: "LiveRamp France SAS",
        address: "25 rue Anatole France\n92300 Levallois-Perret\nFrance",
        source:
          "https://liveramp.fr/politique-de-confidentialite-de-nos-produits-et-services-2/",
      },
      {
        controller: "LiveRamp UK Limited",
        address:
          "1st Floor, Imperial House\n8 Kean Street\nLondon\nWC2B 4AS\nUnited Kingdom",
        source: "https://liveramp.uk/privacy/",
      },
      {
        controller: "LiveRamp Netherlands B.V.",
        address: "Reguliersdwarsstraat 108\n1017 BN Amsterdam\nThe Netherlands",
        source: "https://liveramp.uk/privacy-policy-netherlands/",
      },
    ],
  },
  {
    name: "Acxiom",
    names: ["Acxiom", "Acxiom Data"],
    domains: ["acxiom.com", "acxiom.de", "acxiom.co.uk", "acxiom.fr"],
    answers: [
      {
        controller: "Acxiom Deutschland GmbH",
        address: "Speicherstraße 57-59\n60327 Frankfurt am Main\nDeutschland",
        source:
          "https://www.acxiom.de/datenschutz/datenschutzinformationen-fuer-verbraucher-und-firmendatenbank/",
      },
      {
        controller: "Acxiom Ltd.",
        address: "17 Hatfields\nLondon\nSE1 8DJ\nUnited Kingdom",
        source:
          "https://www.acxiom.co.uk/about-acxiom/privacy/uk-privacy-policy/",
      },
    ],
  },
  {
    name: "Experian",
    names: ["Experian", "Experian Marketing Services", "Experian Boost"],
    domains: [
      "experian.com",
      "experian.co.uk",
      "experian.de",
      "experian.at",
      "experian.ch",
      "experian.fr",
      "experian.it",
      "experian.es",
      "experian.nl",
    ],
    answers: [
      {
        controller: "Experian Ltd.",
        address:
          "The Sir John Peace Building\nExperian Way\nNG2 Business Park\nNottingham\nNG80 1ZZ\nUnited Kingdom",
        source: "https://www.experian.co.uk/legal/privacy-statement.html",
      },
      {
        controller: "Experian GmbH",
        address: "Rheinstraße 99\n76532 Baden-Baden\nDeutschland",
        source: "https://www.experian.de/legal/datenschutz",
      },
      {
        controller: "Experian Austria GmbH",
        address: "Strozzigasse 10/14\n10180 Wien\nÖsterreich",
        source: "https://www.experian.at/legal/datenschutz-bestimmungen",
      },
      {
        controller: "Experian Switzerland AG",
        address: "Thurgauerstraße 101a\n8152 Glattpark (Opfikon)\nSchweiz",
        source: "https://www.experian.ch/legal/datenschutz",
      },
    ],
  },
  {
    name: "Epsilon",
    names: [
      "Epsilon",
      "Epsilon Data Management",
      "Conversant",
      "Epsilon Conversant",
    ],
    domains: ["epsilon.com", "conversantmedia.com"],
    answers: [
      {
        controller: "Epsilon International UK Ltd",
        address:
          "2 Television Centre\n101 Wood Lane\nLondon\nW12 7FR\nUnited Kingdom",
        source: "https://legal.epsilon.com/eu/privacy-policy-services",
      },
    ],
  },
  {
    name: "Neustar (TransUnion)",
    names: ["Neustar", "TransUnion", "Trans Union"],
    domains: [
      "neustar.biz",
      "home.neustar",
      "transunion.com",
      "transunion.co.uk",
      "transunion.ca",
    ],
    answers: [
      {
        controller: "Neustar, Inc.",
        address:
          "c/o Neustar (UK) Ltd./MarketShare Partners EMEA Ltd.\n21 Palmer Street\nLondon\nSW1H 0AD\nUnited Kingdom",
        source: "https://www.home.neustar/privacy",
      },
    ],
  },
  {
    name: "Oracle",
    names: [
      "Oracle",
      "Oracle Data Cloud",
      "Oracle Advertising",
      "Oracle America",
      "BlueKai",
      "Oracle BlueKai",
      "Datalogix",
      "Moat by Oracle Data Cloud",
    ],
    domains: ["oracle.com", "bluekai.com", "datalogix.com", "moat.com"],
    answers: [
      {
        controller: "Oracle Corporation",
        address: "Hauptstraße 4\n85579 Neubiberg / München\nGermany",
        source:
          "https://www.oracle.com/legal/privacy/services-privacy-policy.html",
      },
    ],
  },
  {
    name: "Criteo",
    names: ["Criteo"],
    domains: ["criteo.com", "criteo.net"],
    answers: [
      {
        controller: "Criteo",
        address: "32 Rue Blanche\n75009 Paris\nFrance",
        source: "https://www.criteo.com/privacy/",
      },
    ],
  },
  {
    name: "Equifax",
    names: ["Equifax"],
    domains: ["equifax.com", "equifax.co.uk"],
    answers: [
      {
        controller: "Equifax Ltd.",
        address: "PO Box 10036\nLeicester\nLE3 4FS\nUnited Kingdom",
        source: "https://www.equifax.co.uk/privacy-hub/privacy-notice",
      },
    ],
  },
  {
    name: "Nielsen",
    names: [
      "The Nielsen Company",
      "Nielsen Marketing Cloud",
      "Nielsen Holdings",
      "NielsenIQ",
    ],
    domains: ["nielsen.com", "exelator.com", "nielseniq.com"],
    answers: [
      {
        controller: "Nielsen",
        address:
          "14 Riverwalk, National Digital Park\nCitywest Business Campus\nDublin 24\nD24 XN32\nIreland",
        source:
          "https://www.nielsen.com/legal/privacy-principles/website-privacy-statement/",
      },
    ],
  },
  {
    name: "Lotame",
    names: ["Lotame", "Lotame Solutions"],
    domains: ["lotame.com"],
    answers: [
      {
        controller: "Lotame Solutions, Inc.",
        address:
          "8850 Stanford Blvd\nSuite 4000\nColumbia\nMD 21045\nUnited States of America",
        source:
          "https://www.lotame.com/about-lotame/privacy/lotames-products-services-privacy-policy/",
      },
    ],
  },
  {
    name: "Eyeota",
    names: ["Eyeota"],
    domains: ["eyeota.com", "eyeota.net"],
    answers: [
      {
        controller: "Eyeota Pte Ltd",
        address: "c/o ePrivacy GmbH\nGroße Bleichen 21\n20354 Hamburg\nGermany",
        source: "https://www.eyeota.com/privacy-center-contact-us",
      },
    ],
  },
  {
    name: "Zeotap",
    names: ["Zeotap"],
    domains: ["zeotap.com"],
    answers: [
      {
        controller: "zeotap GmbH",
        address: "c/o ePrivacy GmbH\nGroße Bleichen 21\n20354 Hamburg\nGermany",
        source: "https://zeotap.com/product-privacy-policy/",
      },
    ],
  },
  {
    name: "Quantcast",
    names: ["Quantcast"],
    domains: ["quantcast.com"],
    answers: [
      {
        controller: "Quantcast International Ltd.",
        address:
          "Beaux Lane House\nLower Mercer Street\n1st Floor\nDublin 2\nIreland",
        source: "https://www.quantcast.com/privacy/",
      },
    ],
  },
  {
    name: "ID5",
    names: ["ID5 Technology"],
    domains: ["id5.io"],
    answers: [
      {
        controller: "ID5 Technology Ltd.",
        address: "15 Bishopsgate\nLondon\nEC2N 3AR\nUnited Kingdom",
        source: "https://id5.io/platform-privacy-policy/",
      },
    ],
  },
  {
    name: "Taboola",
    names: ["Taboola"],
    domains: ["taboola.com"],
    answers: [
      {
        controller: "Taboola, Inc.",
        address:
          "1115 Broadway\n7th Floor\nNew York\nNY 10010\nUnited States of America",
        source: "https://www.taboola.com/privacy-policy",
      },
    ],
  },
  {
    name: "Outbrain",
    names: ["Outbrain"],
    domains: ["outbrain.com"],
    answers: [
      {
        controller: "Outbrain UK Limited",
        address:
          "First Floor\nCraven House\n121 Kingsway\nLondon\nWC2B 6PA\nUnited Kingdom",
        source: "https://www.outbrain.com/privacy/user-policy/",
      },
    ],
  },
  {
    name: "The Trade Desk",
    names: ["The Trade Desk", "The UK Trade Desk"],
    domains: ["thetradedesk.com", "adsrvr.org"],
    answers: [
      {
        controller: "The UK Trade Desk Ltd.",
        address:
          "10th Floor\n1 Bartholomew Close\nLondon\nEC1A 7BL\nUnited Kingdom",
        source: "https://www.thetradedesk.com/legal/privacy",
      },
    ],
  },
  {
    name: "Adform",
    names: ["Adform"],
    domains: ["adform.com", "adform.net"],
    answers: [
      {
        controller: "Adform A/S",
        address: "Silkegade 3B\n1113 Copenhagen\nDenmark",
        source:
          "https://site.adform.com/privacy-center/platform-privacy/product-and-services-privacy-policy/",
      },
    ],
  },
  {
    name: "PubMatic",
    names: ["PubMatic"],
    domains: ["pubmatic.com"],
    answers: [
      {
        controller: "PubMatic GmbH",
        address: "Barbara Strozzilaan 101\n1083 HN Amsterdam\nThe Netherlands",
        source: "https://pubmatic.com/legal/privacy-policy/",
      },
    ],
  },
  {
    name: "MediaMath",
    names: ["MediaMath"],
    domains: ["mediamath.com"],
    answers: [
      {
        controller: "MediaMath UK Ltd",
        address: "230 Blackfriars Road\nLondon\nSE1 8NW\nUnited Kingdom",
        source: "https://www.mediamath.com/privacy-policy/",
      },
    ],
  },
  {
    name: "NextRoll (AdRoll)",
    names: ["AdRoll", "NextRoll", "RollWorks"],
    domains: ["adroll.com", "nextroll.com", "rollworks.com"],
    answers: [
      {
        controller: "NextRoll Limited",
        address:
          "Level 6\n1, Burlington Plaza\nBurlington Road\nDublin 4\nIreland",
        source: "https://www.nextroll.com/privacy",
      },
    ],
  },
  {
    name: "Merkle",
    names: ["Merkle UK One"],
    domains: ["merkle.com", "merkleinc.com"],
    answers: [
      {
        controller: "Merkle UK One Ltd",
        address:
          "10 Triton Street\nRegents Place\nLondon\nNW1 3BF\nUnited Kingdom",
        source: "https://www.merkleinc.com/emea/privacy",
      },
    ],
  },
  {
    name: "Weborama",
    names: ["Weborama"],
    domains: ["weborama.com", "weborama.fr"],
    answers: [
      {
        controller: "Weborama",
        address: "37 Bd des Capucines\n75002 Paris\nFrance",
        source: "https://weborama.com/respect-de-la-vie-privee-2-2/",
      },
    ],
  },
  {
    name: "Semasio",
    names: ["Semasio"],
    domains: ["semasio.com", "semasio.net"],
    answers: [
      {
        controller: "Semasio GmbH",
        address: "c/o WeWork\nHermannstraße 13\n20095 Hamburg\nGermany",
        source: "https://www.semasio.com/privacy",
      },
    ],
  },
  {
    name: "Temelio",
    names: ["Temelio"],
    domains: ["temelio.com"],
    answers: [
      {
        controller: "Temelio S.A.S",
        address: "2 rue de Lisbonne\n75008 Paris\nFrance",
        source:
          "https://cdn.prod.website-files.com/6273edeee204e00de9592474/68c934cbd1cdca29a9bd667b_202509_TEMELIO_PolitiqueConfidentialite.pdf",
      },
    ],
  },
  {
    name: "WPP Media (GroupM)",
    names: ["WPP Media", "GroupM", "Xaxis"],
    domains: ["wppmedia.com", "groupm.com", "xaxis.com"],
    answers: [
      {
        controller: "WPP Media",
        address:
          "Sea Containers\n18 Upper Ground\nLondon\nSE1 9ET\nUnited Kingdom",
        source: "https://www.wppmedia.com/pages/privacy-policy",
      },
    ],
  },
  {
    name: "Publicis Media",
    names: ["Publicis Media"],
    domains: ["publicismedia.com", "publicismedia.de"],
    answers: [
      {
        controller: "Publicis Media GmbH",
        address: "Toulouser Allee 3\n40211 Düsseldorf\nDeutschland",
        source: "https://www.publicismedia.de/datenschutz/",
      },
    ],
  },
  {
    name: "Omnicom Media Group",
    names: ["Omnicom Media Group"],
    domains: ["omnicommediagroup.com"],
    answers: [
      {
        controller: "Omnicom Media Group",
        address: "10 Regents Wharf\nLondon\nN1 9RL\nUnited Kingdom",
        source: "https://www.omnicommediagroup.com/privacy-notice/",
      },
    ],
  },
  {
    name: "Kantar",
    names: ["Kantar"],
    domains: ["kantar.com"],
    answers: [
      {
        controller: "Kantar GmbH",
        address: "Landsberger Straße 284\n80687 München\nDeutschland",
        source:
          "https://www.kantar.com/de/-/media/project/kantar/germany/datenschutz/datenschutzerklaerung-markt-sozialforschung.pdf",
      },
    ],
  },
  {
    name: "Foursquare",
    names: ["Foursquare Labs"],
    domains: ["foursquare.com", "factual.com"],
    answers: [
      {
        controller: "Foursquare Labs, Inc.",
        address:
          "50 West 23rd Street\n8th Floor\nNew York\nNY 10010\nUnited States of America",
        source:
          "https://foursquare.com/legal/privacy-center/foursquare-privacy-policy-consumer-services/",
      },
    ],
  },
  {
    name: "Zeta Global",
    names: ["Zeta Global", "IgnitionOne", "Netmining"],
    domains: ["zetaglobal.com"],
    answers: [
      {
        controller: "Zeta Global Corp.",
        address: "3 Park Avenue\nNew York\nNY 10016\nUnited States of America",
        source: "https://zetaglobal.com/privacy-policy/",
      },
    ],
  },
  {
    name: "Bisnode",
    names: ["Bisnode"],
    domains: ["bisnode.com", "bisnode.de"],
    answers: [
      {
        controller: "Bisnode Deutschland GmbH",
        address: "Robert-Bosch-Straße 11\n64293 Darmstadt\nDeutschland",
        source:
          "https://www.bisnode.de/globalassets/germany/pdf-dokumente/datenschutzhinweise/datenschutzhinweise_fur_personen-im-auskunftsdatenbestand_final.pdf",
      },
      {
        controller: "Bisnode AB",
        address: "169 93 Solna\nSweden",
        source: "https://github.com/datenanfragen/data/issues/421",
      },
    ],
  },
  {
    name: "Schober",
    names: [
      "Schober Information Group",
      "Schober Information Group Deutschland",
    ],
    domains: ["schober.de", "schober.com"],
    answers: [
      {
        controller: "Schober Information Group Deutschland GmbH",
        address: "Meisenweg 37\n70771 Leinfelden-Echterdingen\nDeutschland",
        source: "https://schober.de/datenschutz/",
      },
    ],
  },
  {
    name: "AZ Direct",
    names: ["AZ Direct"],
    domains: ["az-direct.com"],
    answers: [
      {
        controller: "AZ Direct GmbH",
        address: "Carl-Bertelsmann-Straße 161S\n33311 Gütersloh\nDeutschland",
        source: "https://www.az-direct.com/site/dm",
      },
      {
        controller: "AZ Direct Österreich GmbH",
        address: "Donau-City-Straße 6\nAndromeda Tower\n1220 Wien\nÖsterreich",
        source: "https://www.az-direct.com/site/unternehmen/standorte/",
      },
    ],
  },
  {
    name: "Deutsche Post Direkt",
    names: ["Deutsche Post Direkt"],
    domains: ["postdirekt.de"],
    answers: [
      {
        controller: "Deutsche Post Direkt GmbH",
        address: "Junkersring 57\n53844 Troisdorf\nDeutschland",
        source: "https://service.postdirekt.de/portal/datenschutz",
      },
    ],
  },
  {
    name: "Amobee",
    names: ["Amobee", "Videology"],
    domains: ["amobee.com"],
    answers: [
      {
        controller: "Amobee, Inc.",
        address:
          "1st Floor, Hogarth House\n135 High Holborn\nLondon\nWC1V 6PX\nUnited Kingdom",
        source: "https://www.amobee.com/trust/privacy-guidelines/",
      },
    ],
  },
  {
    name: "CRIF",
    names: ["CRIF", "CRIF Bürgel"],
    domains: ["crif.com", "crif.at", "crif.de", "crif.it"],
    answers: [
      {
        controller: "CRIF GmbH",
        address: "Leopoldstraße 244\n80807 München\nDeutschland",
        source: "https://www.crif.de/konsumenten/selbstauskunft/",
      },
      {
        controller: "CRIF GmbH",
        address: "Rothschildplatz 3/Top 3.06.B\n1020 Wien\nÖsterreich",
        source:
          "https://www.crif.at/datenschutzerklaerung-auskunftei-und-adressverlag/",
      },
      {
        controller: "CRIF SpA",
        address: "Via Mario Fantin, 1-3\n40131 Bologna\nItaly",
        source: "https://github.com/datenanfragen/data/issues/138",
      },
    ],
  },
];
