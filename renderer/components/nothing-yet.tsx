import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

import { isNoVault } from "../engine-client.ts";
import { useText } from "../i18n.tsx";
import { Go } from "./go.tsx";
import { Empty, ErrorNotice, Waiting } from "./notices.tsx";
import { Headline } from "./page.tsx";

/** A page without anything to show: nothing was imported yet, the answer is still coming, or there is none. */
export function NothingYet(props: {
  heading: string;
  /** True when the answer came and holds nothing. */
  isEmpty: boolean;
  error: unknown;
  icon: LucideIcon;
  title: string;
  children: string;
}): ReactNode {
  const t = useText();
  const { heading, isEmpty, error, icon: Icon, title, children } = props;
  const isWaiting = !isEmpty && error === null;
  return (
    <>
      <Headline look={isWaiting ? "vh" : "title"}>{heading}</Headline>
      <div className="section-tight">
        {isWaiting ? (
          <Waiting lines={8} />
        ) : isEmpty || isNoVault(error) ? (
          <Empty
            icon={<Icon size={28} strokeWidth={1.5} aria-hidden="true" />}
            title={title}
            step={
              <Go place={{ to: "/" }} className="btn btn-main">
                {t("window.chooseArchives")}
              </Go>
            }
          >
            {children}
          </Empty>
        ) : (
          <ErrorNotice error={error} />
        )}
      </div>
    </>
  );
}
