import type { i18n as Words } from "i18next";
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { I18nProvider } from "react-aria-components";
import { I18nextProvider } from "react-i18next";

import type { Locale, Settings } from "../shared/contract/commands.ts";
import { call } from "./engine-client.ts";

export type Theme = Settings["theme"];

interface Preferences {
  locale: Locale;
  setLocale: (locale: Locale) => void;
  theme: Theme;
  setTheme: (theme: Theme) => void;
  /** The last choice could not be saved: it is gone with the window. */
  isForgotten: boolean;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (preferences === undefined) throw new Error("outside of its provider");
  return preferences;
}

/** Puts a look on the page. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
}

/** Language and look, as they were chosen; the engine keeps them for the next window. */
export function PreferencesProvider(props: {
  words: Words;
  theme?: Theme;
  children: ReactNode;
}): ReactNode {
  const { words, children } = props;
  const [locale, setLocale] = useState<Locale>(
    words.language === "fr" ? "fr" : "en",
  );
  const [theme, setTheme] = useState<Theme>(props.theme ?? "system");
  const [isForgotten, setForgotten] = useState(false);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => showTheme(theme), [theme]);

  const preferences = useMemo(() => {
    function keep(choice: Partial<Settings>): void {
      call("settings.set", choice).then(
        () => setForgotten(false),
        () => setForgotten(true),
      );
    }
    return {
      locale,
      setLocale(chosen: Locale) {
        void words.changeLanguage(chosen);
        setLocale(chosen);
        keep({ language: chosen });
      },
      theme,
      setTheme(chosen: Theme) {
        setTheme(chosen);
        keep({ theme: chosen });
      },
      isForgotten,
    };
  }, [locale, theme, isForgotten, words]);
  return (
    <PreferencesContext value={preferences}>
      <I18nextProvider i18n={words}>
        <I18nProvider locale={locale === "fr" ? "fr-FR" : "en-GB"}>
          {children}
        </I18nProvider>
      </I18nextProvider>
    </PreferencesContext>
  );
}
