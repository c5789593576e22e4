import type { Messages } from "./en.ts";

/** Ce qui est dit hors de la page : par `npm start`, et par le second hôte (un navigateur installé). */
export const startFr = {
  usage:
    "Usage : npm start -- [--host=auto|electron|browser] [--headless]. Sans rien, la meilleure fenêtre que cet ordinateur puisse ouvrir.",
  headlessElectron:
    "Electron ne peut pas fonctionner sans fenêtre : retirez --headless, ou prenez --host=browser.",
  building: "Construction de ce qui a changé…",
  buildFailed:
    "Dossier n’a pas pu être construit à partir de ses sources : {detail}",
  fetchingElectron:
    "Téléchargement du moteur d’Electron (environ 120 Mo) depuis github.com, une seule fois. DOSSIER_NO_DOWNLOAD=1 l’interdit.",
  noElectron: {
    notInstalled: "Le moteur d’Electron n’est pas installé.",
    forbidden:
      "Le moteur d’Electron n’est pas installé, et DOSSIER_NO_DOWNLOAD=1 interdit de le télécharger.",
    notFetched:
      "Le moteur d’Electron n’est pas installé et n’a pas pu être téléchargé ({detail}).",
    broken:
      "Le moteur d’Electron ne fonctionne pas sur cet ordinateur ({detail}).",
    notBuilt: "Cette copie des sources n’a pas de fenêtre Electron à ouvrir.",
  },
  usesBrowser: "{why} Dossier s’ouvre donc dans le navigateur installé ici.",
  noDisplay:
    "Il n’y a pas d’écran pour montrer une fenêtre. Lancez Dossier depuis un bureau, ou ajoutez --headless pour vous en passer.",
  noBrowser:
    "Il n’y a pas de fenêtre : installez Chromium, Google Chrome ou Microsoft Edge pour en avoir une, ou nommez un navigateur avec DOSSIER_BROWSER=CHEMIN.",
  browserFailed:
    "Le navigateur {browser} n’a pas démarré. Mettez-le à jour, ou nommez-en un autre avec DOSSIER_BROWSER=CHEMIN.",
  tourInstead:
    "Voici tout le travail dans le terminal, sur une archive inventée :",
  root: "Vous lancez Dossier en tant que root : l’isolation propre au navigateur est désactivée, et aucune image, aucun son ni aucune vidéo d’une archive n’est montré.",
  pageCrashed:
    "La fenêtre s’est interrompue, donc Dossier s’est arrêté. Votre coffre ne contient que des archives entières. Relancez Dossier.",
  folderWindow: {
    title: "Choisir un dossier",
    explained:
      "Choisissez le dossier où votre archive a été décompressée. Dossier le lit et n’y change rien.",
    path: "Dossier",
    up: "Dossier parent",
    folders: "Dossiers qu’il contient",
    none: "Il ne contient aucun dossier.",
    unreadable:
      "Il n’y a pas de dossier de ce nom que Dossier ait le droit de lire. Vérifiez-le, ou choisissez-en un autre.",
    choose: "Choisir ce dossier",
    cancel: "Annuler",
  },
  testBrowser: {
    fetching:
      "Il n’y a pas de navigateur ici : téléchargement de Chromium pour les tests (environ 180 Mo) depuis cdn.playwright.dev, une seule fois. DOSSIER_NO_DOWNLOAD=1 l’interdit.",
    installing:
      "Le Chromium de Playwright n’a pas pu être téléchargé : installation de celui de Debian avec apt-get.",
    none: "La fenêtre ne peut pas être testée sans navigateur. Installez Chromium, Google Chrome ou Microsoft Edge, ou nommez-en un avec DOSSIER_BROWSER=CHEMIN.",
  },
} as const satisfies Messages["start"];
