import type { Messages } from "./en.ts";

/** Les réponses du graphique : comment les enregistrements sont venus, année par année. */
export const flowYearsFr: Messages["window"]["flowYears"] = {
  caption: "Enregistrements par année et par provenance",
  received: {
    once: "Ce que d’autres ont dit de vous date de {peak}, en tout ou pour l’essentiel.",
    since:
      "D’autres ont commencé à parler de vous en {first}, surtout en {peak}.",
  },
  inferred: {
    once: "La plupart des déductions à votre sujet datent de {peak}.",
    since:
      "Les déductions à votre sujet commencent en {first} ; la plupart datent de {peak}.",
  },
  shared: {
    once: "Ce qui a été transmis date surtout de {peak}.",
    since: "Les transmissions commencent en {first} ; surtout en {peak}.",
  },
  observed: {
    once: "Ce qui a été relevé date surtout de {peak}.",
    since: "Les relevés commencent en {first} ; surtout en {peak}.",
  },
  provided: {
    once: "Vous en avez donné le plus en {peak}.",
    since: "Ce que vous avez donné commence en {first} ; surtout en {peak}.",
  },
};
