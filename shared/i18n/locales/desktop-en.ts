/** The menu bar, and what stands in the system's own dialogs. */
export const desktopEn = {
  menu: {
    about: "About Dossier",
    hide: "Hide Dossier",
    file: "File",
    quit: "Quit Dossier",
    edit: "Edit",
    undo: "Undo",
    redo: "Redo",
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    selectAll: "Select all",
    view: "View",
    actualSize: "Actual size",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fullScreen: "Full screen",
    window: "Window",
    minimize: "Minimise",
    close: "Close",
  },
  dialog: {
    archives: "Downloads (ZIP, text)",
    everything: "All files",
  },
} as const;
