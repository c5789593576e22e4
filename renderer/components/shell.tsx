import {
  Outlet,
  useNavigate,
  useRouter,
  useRouterState,
} from "@tanstack/react-router";
import {
  Archive,
  Building2,
  Fingerprint,
  Inbox,
  Lightbulb,
  ListChecks,
  Menu,
  Newspaper,
  Search,
  ShieldCheck,
  TextQuote,
  Users,
  type LucideIcon,
} from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  Popover,
  ToggleButton,
  ToggleButtonGroup,
} from "react-aria-components";

import { THEMES, type Locale } from "../../shared/contract/commands.ts";
import type { MessageKey } from "../../shared/i18n/text-type.ts";
import { useEngine } from "../engine-client.ts";
import { useFormat, useText } from "../i18n.tsx";
import { useImportJob } from "../import-job.tsx";
import type { Place } from "../places.ts";
import { usePreferences, type Theme } from "../preferences.tsx";
import { Brand } from "./brand.tsx";
import { FlowPatterns } from "./flow-mark.tsx";
import { Go } from "./go.tsx";

interface Entry {
  to: Exclude<Place["to"], "/findings/one">;
  words: MessageKey;
  Icon: LucideIcon;
}

const PAGES: readonly Entry[] = [
  { to: "/", words: "window.nav.start", Icon: Inbox },
  { to: "/overview", words: "window.nav.overview", Icon: TextQuote },
  { to: "/portrait", words: "window.nav.portrait", Icon: Fingerprint },
  { to: "/findings", words: "window.nav.findings", Icon: Lightbulb },
  { to: "/stories", words: "window.nav.stories", Icon: Newspaper },
  { to: "/companies", words: "window.nav.companies", Icon: Building2 },
  { to: "/people", words: "window.nav.people", Icon: Users },
  { to: "/search", words: "window.nav.search", Icon: Search },
  { to: "/checklist", words: "window.nav.checklist", Icon: ListChecks },
];
const HERE: readonly Entry[] = [
  { to: "/archives", words: "window.nav.archives", Icon: Archive },
];

const LANGUAGES: Readonly<Record<Locale, string>> = {
  en: "English",
  fr: "Français",
};

/** What stands around every page: where one can go, the promise, language and look. */
export function Shell(): ReactNode {
  const t = useText();
  const [isMenuOpen, setMenuOpen] = useState(false);
  useShortcuts();
  useDropGuard();

  return (
    <>
      <FlowPatterns />
      {/* The one link with an address: readers know it for what it is, and it holds no more than this. */}
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {t("window.skip")}
      </a>
      <div className="app">
        <header className="side">
          <Go place={{ to: "/overview" }} className="brand">
            <Brand />
            {t("window.name")}
          </Go>
          <PageList />
          <div className="side-foot">
            <Choices />
            <Promise />
          </div>
        </header>
        <header className="top">
          <div className="top-row">
            <Go place={{ to: "/overview" }} className="brand">
              <Brand />
              {t("window.name")}
            </Go>
            <Go
              place={{ to: "/search" }}
              className="btn btn-icon"
              label={t("window.searchAll")}
            >
              <Search size={20} aria-hidden="true" />
            </Go>
            <DialogTrigger isOpen={isMenuOpen} onOpenChange={setMenuOpen}>
              <Button className="btn">
                <Menu size={20} aria-hidden="true" />
                {t("window.pages")}
              </Button>
              <Popover className="menu" placement="bottom end" offset={6}>
                <Dialog aria-label={t("window.pages")} className="menu-in">
                  <PageList onGo={() => setMenuOpen(false)} />
                  <Choices />
                  <Promise />
                </Dialog>
              </Popover>
            </DialogTrigger>
          </div>
        </header>
        <main className="main" id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <ImportAnnouncer />
    </>
  );
}

function PageList(props: { onGo?: () => void }): ReactNode {
  const t = useText();
  const counts = useCounts();
  const here = useRouterState({ select: (state) => state.location.pathname });

  function entry({ to, words, Icon }: Entry): ReactNode {
    const count = counts[to];
    return (
      <li key={to}>
        <Go
          place={{ to }}
          className="nav-go"
          current={here === to || here.startsWith(`${to}/`)}
          {...(props.onGo !== undefined && { onPress: props.onGo })}
        >
          <Icon size={20} strokeWidth={1.5} aria-hidden="true" />
          <span>{t(words)}</span>
          {to === "/search" ? (
            <kbd className="count" aria-hidden="true">
              {t("window.searchKey")}
            </kbd>
          ) : (
            count !== undefined && <span className="count">{count}</span>
          )}
        </Go>
      </li>
    );
  }

  return (
    <>
      <nav className="nav" aria-label={t("window.pages")}>
        <ul>{PAGES.map(entry)}</ul>
      </nav>
      <nav className="nav" aria-label={t("window.thisComputer")}>
        <ul>{HERE.map(entry)}</ul>
      </nav>
    </>
  );
}

/** What a page holds, where asking is cheap; nothing before the first import. */
function useCounts(): Partial<Record<Place["to"], string>> {
  const { locale } = useText();
  const format = useFormat();
  const archives = useEngine("archive.list", {}).data?.archives.length ?? 0;
  const findings = useEngine(
    "findings.list",
    { lang: locale },
    { enabled: archives > 0 },
  ).data?.findings.length;
  // One after the other: the page in front should not have to wait for a number beside it.
  const items = useEngine(
    "checklist.get",
    { lang: locale },
    { enabled: archives > 0 && findings !== undefined },
  ).data?.items.filter(({ status }) => status === "todo").length;
  const overview = useEngine(
    "overview.get",
    {},
    { enabled: archives > 0 },
  ).data;
  if (archives === 0) return {};
  return {
    ...(overview !== undefined && {
      "/companies": format.number(overview.organisations),
      "/people": format.number(overview.people),
    }),
    "/archives": format.number(archives),
    ...(findings !== undefined && { "/findings": format.number(findings) }),
    ...(items !== undefined && { "/checklist": format.number(items) }),
  };
}

function Choices(): ReactNode {
  const t = useText();
  const { locale, setLocale, theme, setTheme, isForgotten } = usePreferences();
  return (
    <div className="choices">
      <ToggleButtonGroup
        className="choice"
        aria-label={t("window.language")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[locale]}
        onSelectionChange={(keys) => setLocale([...keys][0] as Locale)}
      >
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <ToggleButton key={tag} id={tag} lang={tag}>
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        className="choice"
        aria-label={t("window.theme")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[theme]}
        onSelectionChange={(keys) => setTheme([...keys][0] as Theme)}
      >
        {THEMES.map((each) => (
          <ToggleButton key={each} id={each}>
            {t(`window.themes.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className="not-kept" role="status">
        {isForgotten && t("window.notKept")}
      </p>
    </div>
  );
}

function Promise(): ReactNode {
  const t = useText();
  return (
    <p className="offline">
      <ShieldCheck size={18} strokeWidth={1.5} aria-hidden="true" />
      <span>
        <strong>{t("window.promise.title")}</strong>
        {t("window.promise.text")}
      </span>
    </p>
  );
}

/** Says once that an import is over, wherever the person is by then. */
function ImportAnnouncer(): ReactNode {
  const t = useText();
  const { state } = useImportJob();
  return (
    <p className="vh" role="status">
      {state.is === "done" ? t("window.import.over") : ""}
    </p>
  );
}

/** Ctrl K to search from anywhere, / to the field of the page; Alt and an arrow to the page before and back. */
function useShortcuts(): void {
  const navigate = useNavigate();
  const { history } = useRouter();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if ((event.ctrlKey || event.metaKey) && event.key === "k") {
        event.preventDefault();
        const field = document.querySelector<HTMLElement>("input[type=search]");
        if (field === null) void navigate({ to: "/search" });
        field?.focus();
      }
      const isTyping = (event.target as Element).matches("input, textarea");
      if (event.key === "/" && !isTyping) {
        const field = document.querySelector<HTMLElement>("input[type=search]");
        if (field !== null) event.preventDefault();
        field?.focus();
      }
      if (event.altKey && event.key === "ArrowLeft") history.back();
      if (event.altKey && event.key === "ArrowRight") history.forward();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [navigate, history]);
}

/** A file that misses the drop zone must not replace the window. */
function useDropGuard(): void {
  useEffect(() => {
    const refuse = (event: DragEvent): void => event.preventDefault();
    window.addEventListener("dragover", refuse);
    window.addEventListener("drop", refuse);
    return () => {
      window.removeEventListener("dragover", refuse);
      window.removeEventListener("drop", refuse);
    };
  }, []);
}
