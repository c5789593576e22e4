import type { Messages } from "./en.ts";

/** Les mots du schéma : d’où tout est venu, et où c’est allé. */
export const flowMapFr: Messages["window"]["flowMap"] = {
  one: "Voici d’où vient ce que {service} garde sur vous.",
  told: "C’est chez {service} qu’arrive le plus de ce que d’autres disent de vous.",
  most: "C’est {service} qui en garde le plus sur vous.",
  sub: "De gauche à droite : d’où cela vient, qui le garde, et ce qui a été transmis. Le nombre ouvre les enregistrements.",
  from: "D’où cela vient",
  keeps: "Qui le garde",
  to: "Ce qui a été transmis",
  source: {
    provided: "Vous",
    observed: "Votre usage du service",
    inferred: "Les déductions des services",
    received: "D’autres",
  },
  widths: "Épaisseur, en enregistrements :",
  width: {
    few: "moins de 100",
    hundreds: "centaines",
    thousands: "milliers",
    more: "dizaines de milliers et plus",
  },
  notDrawn: "Non dessinés : {records} dont l’origine n’est pas encore connue.",
  caption: "Enregistrements par service et par origine",
};
