import type { Messages } from "./en.ts";

/** Les mots de la page des affaires ; les affaires elles-mêmes sont dans stories-fr. */
export const storiesPageFr: Messages["window"]["stories"] = {
  title_zero:
    "Autant que vos téléchargements le montrent avec certitude, aucune de ces affaires ne vous concerne.",
  title_one: "Une de ces affaires vous concerne, disent vos téléchargements.",
  title_other:
    "{count} de ces affaires vous concernent, disent vos téléchargements.",
  lede: "Ce qui a été rapporté sur Facebook, Instagram et WhatsApp, avec les dates. Les réponses viennent de vos seuls enregistrements ; rien n’a été cherché ailleurs.",
  empty: "Il n’y a pas encore de réponses",
  emptyText:
    "Une fois un téléchargement importé, cette page dit si des affaires connues vous concernent.",
  told: "Ce qui a été rapporté",
  concerns: "Est-ce que cela me concerne ?",
  behind: "Les constats derrière cette réponse",
  fairness: "Pour être juste.",
};
