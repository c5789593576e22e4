import { terms, type Lexicon } from "./lexicon.ts";

/** Portuguese, Italian and Dutch: the commonest words only, beginnings that seldom mean anything else. */
export const others: Lexicon = {
  terms: {
    health: terms(
      "cancro, kanker*, kankerbestrijding, gravid*, zwanger*, ziekenhui*, ospedale*, hospitais, chimioterap*, quimioterapia*, dipenden*, verslaving*",
      "alcolisti anonimi, fecondazion*, saude mental, salute mentale, tossicodipenden*, depressao, depressione",
    ),
    religion: terms(
      "igreja*, paroquia*, chiesa*, parrocchi*, kerk, kerken, parochie*, moskee*, moschea*, mesquita*, sinagoga*, bibbia, bijbel*, catechismo, catequese",
      "cattolic*, cristao, cristaos, cristiani, muculman*, musulmani, joodse, ebrei, ebraic*, preghier*",
    ),
    politics: terms(
      "partito democratico, partito comunista, partido social democrata, partij van de arbeid, forza italia, lega nord, fratelli d italia, groenlinks, pvda, vvd",
      "elezioni, eleicoes, verkiezing*, kommunistisch*, comunista*",
    ),
    sexuality: terms(
      "omosessual*, lesbica, lesbiche, lesbisch*, homoseksu*, homossexu*, transgenere",
    ),
    union: terms(
      "sindicatos, sindacat*, vakbond*, fnv, cgil, cisl, greve geral, sciopero generale",
    ),
    origin: terms(
      "rifugiat*, vluchteling*, refugiad*, asielzoeker*, richiedenti asilo, imigrantes, immigrati",
    ),
    money: terms(
      "prestit*, emprestimo*, lening*, schulden, schuldhulp*, werkloos*, disoccupa*, desempregad*, scommesse, gokken, kansspel*, uitzendbureau*, voedselbank*",
    ),
    children: terms(
      "asilo nido, scuola materna, kinderopvang, kinderdagverblijf, creche infantil, jardim de infancia, genitori di, mamme",
    ),
  },
  exclusions: {
    cancro: ["oroscopo", "tropico", "zodiac*", "signo", "segno"],
    depressione: ["tropicale", "economica"],
    depressao: ["tropical", "economica"],
    "chiesa*": ["federico chiesa", "enrico chiesa"],
    "lening*": ["leningrad*"],
  },
};
