import type { ReactNode } from "react";

import { useText } from "../i18n.tsx";
import { ErrorNotice } from "./notices.tsx";
import { Headline, Page } from "./page.tsx";

/** A page that could not be drawn: our own mistake, said in place of the page. */
export function PageFailure(props: { error: unknown }): ReactNode {
  const t = useText();
  return (
    <Page title={t("window.failure")}>
      <Headline look="title">{t("window.failure")}</Headline>
      <div className="section-tight">
        <ErrorNotice error={props.error} />
      </div>
    </Page>
  );
}
