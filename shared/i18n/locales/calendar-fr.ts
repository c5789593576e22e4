import type { Messages } from "./en.ts";

/** Le calendrier de ce qui a été noté jour après jour, et des chiffres publiés à côté des vôtres. */
export const calendarFr: Messages["window"]["calendar"] = {
  title_one: "{year} : quelque chose a été relevé ou signalé {count} jour.",
  title_other: "{year} : quelque chose a été relevé ou signalé {count} jours.",
  sub: "Chaque marque est un jour où un service a relevé quelque chose sur vous, ou que d’autres lui ont parlé de vous. Les jours sont ceux du temps universel (UTC) ; ce qui n’a pas de date n’y figure pas.",
  year: "Année",
  steps: "Plus le carré est grand, plus il y a d’enregistrements ce jour-là :",
  none: "aucun",
  from_one: "{count} enregistrement",
  from_other: "{count} enregistrements",
  upTo: "de {first} à {last}",
  andMore: "{first} ou plus",
  caption: "{year} : jours et enregistrements par mois",
  month: "Mois",
  days: "Jours",
  all: "Les deux ensemble",
  whole: "Année entière",
};

export const figuresFr: Messages["window"]["figures"] = {
  title_one:
    "{count} entreprise a signalé votre activité à Meta. Une étude en a trouvé {mean} en moyenne.",
  title_other:
    "{count} entreprises ont signalé votre activité à Meta. Une étude en a trouvé {mean} en moyenne.",
  sub: "Il s’agit d’autres personnes, dans un autre pays et sur d’autres années : c’est un repère pour vos chiffres, pas un verdict.",
  figure: "Ce qui a été compté",
  published: "Dans l’étude",
  own: "Dans vos archives",
  mean: "Entreprises ayant signalé l’activité d’une personne, en moyenne",
  most: "De même, pour la personne qui en a le plus (à peu près)",
  liveRamp: "Le courtier en données LiveRamp figure dans l’archive",
  liveRampShare: "{share} des archives",
  yes: "oui",
  no: "non",
  limits:
    "Les {volunteers} personnes de l’étude vivent aux États-Unis, ont choisi d’y participer et avaient des archives de trois ans. Les vôtres couvrent peut-être moins ou plus de temps, et ne contiennent que ce que Meta énumère : ce que vous avez effacé ou qui n’a jamais été énuméré n’est compté nulle part.",
  source: "Source : {source}. Comparé avec elle le {date}.",
};
