/** What is said outside the page: by `npm start`, and by the second host (an installed browser). */
export const startEn = {
  usage:
    "Usage: npm start -- [--host=auto|electron|browser] [--headless]. Without anything, the best window this computer can open.",
  headlessElectron:
    "Electron cannot run without a window: leave out --headless, or take --host=browser.",
  building: "Building what has changed…",
  buildFailed: "Dossier could not be built from its sources: {detail}",
  fetchingElectron:
    "Fetching Electron’s runtime (about 120 MB) from github.com, once. DOSSIER_NO_DOWNLOAD=1 forbids it.",
  noElectron: {
    notInstalled: "Electron’s runtime is not installed.",
    forbidden:
      "Electron’s runtime is not installed, and DOSSIER_NO_DOWNLOAD=1 forbids to fetch it.",
    notFetched:
      "Electron’s runtime is not installed and could not be fetched ({detail}).",
    broken: "Electron’s runtime does not run on this computer ({detail}).",
    notBuilt: "This checkout has no Electron window to start.",
  },
  usesBrowser: "{why} Dossier opens in the browser installed here instead.",
  noDisplay:
    "There is no screen to show a window on. Start Dossier from a desktop, or add --headless to run without one.",
  noBrowser:
    "There is no window: install Chromium, Google Chrome or Microsoft Edge for one, or name a browser with DOSSIER_BROWSER=PATH.",
  browserFailed:
    "The browser {browser} did not start. Update it, or name another one with DOSSIER_BROWSER=PATH.",
  tourInstead: "Here is the whole job in the terminal, on a made-up archive:",
  root: "You run Dossier as root: the browser’s own sandbox is off, and no picture, sound or video of an archive is shown.",
  pageCrashed:
    "The window broke down, so Dossier has ended. Your vault holds whole archives only. Start Dossier again.",
  folderWindow: {
    title: "Choose a folder",
    explained:
      "Choose the folder that your archive was unpacked into. Dossier reads it and changes nothing in it.",
    path: "Folder",
    up: "One folder up",
    folders: "Folders in it",
    none: "There is no folder in it.",
    unreadable:
      "There is no folder with this name that Dossier is allowed to read. Check it, or choose another one.",
    choose: "Choose this folder",
    cancel: "Cancel",
  },
  testBrowser: {
    fetching:
      "There is no browser here: fetching Chromium for the tests (about 180 MB) from cdn.playwright.dev, once. DOSSIER_NO_DOWNLOAD=1 forbids it.",
    installing:
      "Playwright’s Chromium could not be fetched: installing Debian’s with apt-get.",
    none: "The window cannot be tested without a browser. Install Chromium, Google Chrome or Microsoft Edge, or name one with DOSSIER_BROWSER=PATH.",
  },
} as const;
