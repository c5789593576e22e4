import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { RouterProvider, type AnyRouter } from "@tanstack/react-router";
import type { i18n as Words } from "i18next";
import { useEffect, type ReactNode } from "react";

import { bridge } from "./engine-client.ts";
import { ImportJobProvider } from "./import-job.tsx";
import { PreferencesProvider } from "./preferences.tsx";

/** Everything around the pages: answers of the engine, words, look, a running import. */
export function App(props: {
  queries: QueryClient;
  words: Words;
  router: AnyRouter;
}): ReactNode {
  const { queries, words, router } = props;
  useEffect(
    () =>
      bridge().on("vault.changed", () => {
        void queries.invalidateQueries();
      }),
    [queries],
  );
  return (
    <QueryClientProvider client={queries}>
      <PreferencesProvider words={words}>
        <ImportJobProvider>
          <RouterProvider router={router} />
        </ImportJobProvider>
      </PreferencesProvider>
    </QueryClientProvider>
  );
}
