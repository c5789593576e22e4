import Bowser from "bowser";

const LONGEST = 1000;

/** What stands at the beginning of nearly all of them and tells nothing. */
const NO_BROWSER = "Mozilla";

/** What a browser says of itself in short words (`Firefox (Windows)`); undefined where it names nothing that is known. */
export function userAgentWords(text: string): string | undefined {
  if (!/^(?:Mozilla|Opera|Dalvik|\[FB)/.test(text) || text.length > LONGEST)
    return undefined;
  const parser = Bowser.getParser(text);
  const name = parser.getBrowserName();
  const browser = name === NO_BROWSER ? "" : name;
  const system = parser.getOSName();
  if (browser === "" || system === "") return browser || system || undefined;
  return `${browser} (${system})`;
}
