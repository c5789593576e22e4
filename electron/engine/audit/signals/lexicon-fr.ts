import { terms, type Lexicon } from "./lexicon.ts";

export const french: Lexicon = {
  terms: {
    health: terms(
      "diabete*, diabetique*, tumeur*, chimio, chimiotherap*, leucemie*, depressif*, depressive*, antidepresseur*, anxiete, troubles anxieux",
      "bipolaire*, schizophren*, burn out, sante mentale, psychiatri*, psychiatre*, psychotherap*, autisme, autiste*, tdah, dyslexi*",
      "epilepsie*, epileptique*, sclerose en plaques, parkinson maladie, maladie de *, maladies rares, maladie chronique, migraine*, vih, sida",
      "depistage*, hepatite*, centre hospitalier*, hopital, hopitaux, chu de *, clinique de*, clinique du, clinique d, clinique la, clinique saint*, cliniques, grossesse*, enceinte, pma, fiv, fausse couche",
      "ivg, avortement*, contracepti*, menopause*, endometriose*, anorexie*, boulimie*, obesite, alcooliques anonymes, narcotiques anonymes",
      "pharmacie, pharmacies, parapharmacie*, addictolog*, alcoolisme, arreter de fumer, arret du tabac, sevrage*, fibromyalgie*, polyarthrite*, handicap, handicapes, dialyse*",
      "cancerolog*, greffe de *, troubles alimentaires, soins palliatifs, maternite",
    ),
    religion: terms(
      "paroisse*, eglise, eglises, diocese*, mosquee*, synagogue*, juif, juifs, juive, juives, judaisme, chretien*, christianisme, catholique*",
      "protestant*, evangelique*, musulman*, coran*, bible, bibles, priere*, prier, chapelet, rosaire, aumonerie*, catechisme, catechese, careme",
      "bouddhis*, hindouis*, temoins de jehovah, atheis*, laicite, foi et lumiere, la foi chretienne, pelerinage*, scoutisme catholique, messe dominicale",
      "horaires des messes, messe du dimanche",
    ),
    politics: terms(
      "parti socialiste, parti communiste, parti politique, les republicains, rassemblement national, front national, la france insoumise, lfi",
      "reconquete, europe ecologie, les ecologistes, en marche, renaissance parti, modem parti, elections, election presidentielle",
      "municipales, presidentielle*, legislatives, votez, gilets jaunes, extreme droite, extreme gauche, communis*, anarchis*, royaliste*",
      "socialiste*, feminis*, feministe*, manifestation contre, manif pour tous, militant*, candidat*, politique, politiques, petition*",
    ),
    sexuality: terms(
      "site de rencontre*, sites de rencontre*, marche des fiertes, fiertes, homosexu*, homo, homos, lesbien*, bisexuel*, bisexualite, transidentite*, transgenre*, gai, gais, drag queen*, libertin*",
    ),
    union: terms(
      "syndicat, syndicats, syndical*, syndiqu*, cgt, cfdt, cftc, cfe cgc, force ouvriere, unsa, sud solidaires, greve generale, en greve",
      "appel a la greve, piquet de greve, prud hommes",
    ),
    origin: terms(
      "communaute algerienne, communaute marocaine, communaute tunisienne, communaute turque, communaute portugaise, communaute comorienne",
      "communaute africaine, communaute antillaise, communaute chinoise, communaute malienne, diaspora*, refugie, refugies, refugiee*, demande d asile",
      "demandeurs d asile, droit d asile, immigre*, immigration, migrants, sans papiers, culture rom, les roms, tsigane*, gens du voyage, titre de sejour",
      "test adn origines, origines adn",
    ),
    money: terms(
      "pret personnel*, pret immobilier, pret rapide, pret conso*, prets rapides, credit a la consommation, credit conso*, credit rapide, credit renouvelable",
      "rachat de credit*, surendett*, dettes, casinos, casino en ligne, paris sportifs, paris en ligne, jeux d argent, loterie*, pole emploi, france travail",
      "offres d emploi, recherche d emploi, demandeurs d emploi, chomage, chomeur*, interim, rsa, allocation*, restos du coeur, banque alimentaire",
      "huissier*, mont de piete, interdit bancaire, fins de mois",
    ),
    children: terms(
      "creche, creches, assistante maternelle, assistantes maternelles, nounou*, ecole maternelle, ecole primaire, ecole elementaire, parents de",
      "parents d eleves, jeunes parents, jeunes mamans, mamans, futures mamans, maman solo, prenoms de bebe, prenoms bebe, puericulture, allaitement*",
      "poussette*, couches bebe, parentalite, petite enfance",
    ),
  },
  exclusions: {
    hopital: ["serie", "tele", "film"],
    enceinte: [
      "bluetooth",
      "connectee",
      "sans fil",
      "portable",
      "portables",
      "jbl",
      "sonos",
    ],
    maternite: ["film"],
    eglise: ["place de l eglise", "rue de l eglise"],
    "protestant*": ["film"],
    creche: ["creche de noel", "creches de noel", "provencale"],
    creches: ["creches de noel", "provencales"],
    "candidat*": ["koh lanta", "the voice", "emission", "jeu"],
    "petition*": ["competition*", "repetition*"],
    gai: ["gai savoir", "gai luron", "gai pinson"],
    politique: ["politique de confidentialite", "politique relative"],
    politiques: ["politiques de confidentialite"],
    elections: ["miss"],
    homo: ["homo sapiens", "homo erectus", "homo deus"],
    "allocation*": ["memory"],
    interim: ["directeur par"],
  },
};
