import type { Messages } from "./en.ts";

/** Les mots pour emporter l’audit. */
export const auditFr: Messages["window"]["audit"] = {
  open: "Emporter l’audit…",
  title: "Emporter l’audit",
  holds:
    "Il contient tout ce que Dossier a trouvé : vos archives et ce qui y manque, ce qui est détenu et à quel point c’est sensible, ce qu’elles disent de vous, chaque constat avec les enregistrements les plus récents qui le fondent, les entreprises, les personnes, ce que les services ont en commun, des chiffres publiés à côté des vôtres, et les fichiers lus avec leurs empreintes.",
  withoutNames: "Retirer les noms des autres personnes",
  format: "Sous quelle forme",
  formats: {
    html: "Une page à lire et à imprimer",
    csv: "Des tableaux",
    json: "Pour des programmes",
  },
  about: {
    html: "Un fichier HTML. Tout navigateur l’ouvre ; il ne charge rien et n’exécute rien.",
    csv: "Un dossier de fichiers CSV, un par tableau, pour un tableur. La fenêtre ne peut enregistrer qu’un fichier à la fois : c’est donc un terminal qui les écrit. Dans le dossier où se trouve Dossier :",
    json: "Un fichier JSON, avec des codes pour les natures et des heures en millisecondes, UTC.",
  },
  copyCommand: "Copier la commande",
  save: "Enregistrer…",
  collecting: "Rassemblement en cours…",
  soFar: "{size} jusqu’ici",
};
