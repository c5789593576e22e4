import type { CDPSession, Page } from "playwright-core";

import type { HostEnd, PageSetup } from "./in-page.ts";

/** Files beyond these are not asked for: no person drops so many. */
const MOST_FILES = 1000;

/** The host's way into the page that `window.engine` does not give: what only the debugging pipe can do. */
export class PageSide {
  readonly #page: Page;
  readonly #name: string;
  readonly #hostEnd: string;
  #session: Promise<CDPSession> | undefined;

  constructor(page: Page, setup: PageSetup) {
    this.#page = page;
    this.#name = setup.hostEnd;
    this.#hostEnd = `window[${JSON.stringify(setup.hostEnd)}]`;
  }

  /**
   * Where the files lie that the page handed over. What a script made up has no place and is left out: a page
   * cannot invent a path.
   */
  async pathsOf(hand: number, count: number): Promise<string[]> {
    const session = await this.#started();
    const paths: string[] = [];
    for (let at = 0; at < Math.min(count, MOST_FILES); at += 1) {
      const { result } = await session.send("Runtime.evaluate", {
        expression: `${this.#hostEnd}.file(${hand}, ${at})`,
      });
      if (result.objectId === undefined) continue;
      const { objectId } = result;
      try {
        const { path } = await session.send("DOM.getFileInfo", { objectId });
        if (path !== "") paths.push(path);
      } catch {
        // It is no file at all.
      } finally {
        await session.send("Runtime.releaseObject", { objectId });
      }
    }
    return paths;
  }

  /** Puts text that the page handed over on the clipboard. */
  async copy(hand: number): Promise<boolean> {
    return (await this.#press(`copy(${hand})`)) === true;
  }

  async openWindow(address: string): Promise<void> {
    await this.#press(`openWindow(${JSON.stringify(address)})`);
  }

  async emit(name: string, payload: unknown): Promise<void> {
    await this.#page.evaluate(
      ([hostEnd, event, value]) => {
        const ends = window as unknown as Record<string, HostEnd>;
        ends[hostEnd]?.emit(event, value);
      },
      [this.#name, name, payload] as const,
    );
  }

  /** Runs what the browser allows only while a person presses something. */
  async #press(expression: string): Promise<unknown> {
    const session = await this.#started();
    const { result } = await session.send("Runtime.evaluate", {
      expression: `${this.#hostEnd}.${expression}`,
      userGesture: true,
      returnByValue: true,
    });
    return result.value;
  }

  #started(): Promise<CDPSession> {
    return (this.#session ??= this.#page.context().newCDPSession(this.#page));
  }
}
