import { createRoot } from "react-dom/client";

import "./theme.css";
import { App } from "./app.tsx";
import { call, createQueryClient } from "./engine-client.ts";
import { createWords, preferredLocale } from "./i18n.tsx";
import type { Place } from "./places.ts";
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

async function open(): Promise<void> {
  const element = document.getElementById("root");
  if (element === null) throw new Error("the page has no root");
  const words = createWords(preferredLocale(navigator.languages));
  const router = createPages(await firstPage());
  createRoot(element).render(
    <App queries={createQueryClient()} words={words} router={router} />,
  );
}

void open();
