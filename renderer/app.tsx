import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { RouterProvider, type AnyRouter } from "@tanstack/react-router";
import type { i18n as Words } from "i18next";
import { useEffect, type ReactNode } from "react";

import { bridge } from "./engine-client.ts";
import { ImportJobProvider } from "./import-job.tsx";
import { PreferencesProvider, type Theme } from "./preferences.tsx";

/** Everything around the pages: answers of the engine, words, look, a running import. */
export function App(props: {
  queries: QueryClient;
  words: Words;
  theme?: Theme;
  router: AnyRouter;
}): ReactNode {
  const { queries, words, theme = "system", router } = props;
  useEffect(
    () =>
      bridge().on("vault.changed", () => {
        void queries.invalidateQueries();
      }),
    [queries],
  );
  useEffect(
    () =>
      // Before the next page stands: a list that begins in the middle would keep its place there.
      router.subscribe("onBeforeLoad", ({ pathChanged }) => {
        if (pathChanged) window.scrollTo(0, 0);
      }),
    [router],
  );
  return (
    <QueryClientProvider client={queries}>
      <PreferencesProvider words={words} theme={theme}>
        <ImportJobProvider>
          <RouterProvider router={router} />
        </ImportJobProvider>
      </PreferencesProvider>
    </QueryClientProvider>
  );
}
