/** La barre des menus, et ce que disent les dialogues du système. */
export const desktopFr = {
  menu: {
    about: "À propos de Dossier",
    hide: "Masquer Dossier",
    file: "Fichier",
    quit: "Quitter Dossier",
    edit: "Édition",
    undo: "Annuler",
    redo: "Rétablir",
    cut: "Couper",
    copy: "Copier",
    paste: "Coller",
    selectAll: "Tout sélectionner",
    view: "Affichage",
    actualSize: "Taille réelle",
    zoomIn: "Agrandir",
    zoomOut: "Réduire",
    fullScreen: "Plein écran",
    window: "Fenêtre",
    minimize: "Réduire la fenêtre",
    close: "Fermer",
  },
  dialog: {
    archives: "Téléchargements (ZIP, texte)",
    everything: "Tous les fichiers",
  },
};
