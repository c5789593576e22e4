import { createRoot } from "react-dom/client";

import "./theme.css";
import { App } from "./app.tsx";
import { call, createQueryClient } from "./engine-client.ts";
import { createWords, preferredLocale } from "./i18n.tsx";
import type { Settings } from "../shared/contract/commands.ts";
import type { Place } from "./places.ts";
import { showTheme } from "./preferences.tsx";
import { createPages } from "./router.tsx";

/** Whoever has imported something wants to see it; everybody else begins at the beginning. */
async function firstPage(): Promise<Place["to"]> {
  try {
    const { archives } = await call("archive.list", {});
    return archives.length > 0 ? "/overview" : "/";
  } catch {
    // The page says what is wrong, where the thing would be.
    return "/";
  }
}

/** What was chosen in an earlier window. */
async function chosen(): Promise<Settings> {
  try {
    return await call("settings.get", {});
  } catch {
    // Nothing to wait for: the system's own are as good to begin with.
    return { language: "system", theme: "system" };
  }
}

async function open(): Promise<void> {
  const element = document.getElementById("root");
  if (element === null) throw new Error("the page has no root");
  const [{ language, theme }, first] = await Promise.all([
    chosen(),
    firstPage(),
  ]);
  // Before any page is drawn: who chose the dark should not see it light first.
  showTheme(theme);
  const words = createWords(
    language === "system" ? preferredLocale(navigator.languages) : language,
  );
  document.documentElement.lang = words.language;
  createRoot(element).render(
    <App
      queries={createQueryClient()}
      words={words}
      theme={theme}
      router={createPages(first)}
    />,
  );
}

void open();
