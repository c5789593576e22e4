import { PAGE_ROWS, type CommandName, type PickedPath } from "./commands.ts";
import type { ErrorCode, Result } from "./errors.ts";
import type { EventName, Events } from "./events.ts";
import type { Bridge } from "./host.ts";

export interface BridgeTools {
  /** A token for one zip of a made-up archive, as if a person had chosen it: always the same one. */
  sampleToken(): Promise<PickedPath>;
}

/** One promise of `window.engine`. It holds when `run` settles; whoever runs it sets a time limit. */
export interface BridgeCheck {
  name: string;
  run: (bridge: Bridge, tools: BridgeTools) => Promise<void>;
}

/**
 * What every host's `window.engine` does, to be run in this order on a vault that does not exist yet.
 *
 * The same list runs in an installed Chromium, in Node against Electron's parts, and inside a real Electron
 * (`--self-test`), so that a page can forget which of them it is in.
 */
export const bridgeChecks: readonly BridgeCheck[] = [
  {
    name: "says which host it is",
    async run({ host }) {
      expect(host.kind === "electron" || host.kind === "browser", host.kind);
    },
  },
  {
    name: "answers a call",
    async run(bridge) {
      const { providers } = valueOf(await bridge.send("providers.list", {}));
      expect(
        providers.some(({ id }) => id === "facebook"),
        "no Facebook",
      );
    },
  },
  {
    name: "says as data that there is no vault yet",
    async run(bridge) {
      expectCode(await bridge.send("overview.get", {}), "vault.missing");
    },
  },
  {
    name: "refuses names that the contract does not have",
    async run(bridge) {
      for (const name of ["vault.read", "constructor", "__proto__", ""])
        expectCode(await sendAny(bridge, name, {}), "input.invalid");
    },
  },
  {
    name: "refuses inputs of another shape",
    async run(bridge) {
      for (const input of [
        null,
        "words",
        { query: 5 },
        { query: "a", more: 1 },
      ])
        expectCode(
          await sendAny(bridge, "records.search", input),
          "input.invalid",
        );
    },
  },
  {
    name: "remembers what was chosen for the window",
    async run(bridge) {
      const settings = valueOf(
        await bridge.send("settings.set", { language: "fr", theme: "dark" }),
      );
      const kept = valueOf(await bridge.send("settings.get", {}));
      expect(
        settings.language === "fr" && kept.language === "fr",
        kept.language,
      );
      expect(settings.theme === "dark" && kept.theme === "dark", kept.theme);
      valueOf(
        await bridge.send("settings.set", {
          language: "system",
          theme: "system",
        }),
      );
      // A vault is only made by an import.
      expectCode(await bridge.send("overview.get", {}), "vault.missing");
    },
  },
  {
    name: "imports nothing that no person chose",
    async run(bridge) {
      for (const path of ["/etc/passwd", "C:\\Windows", "", "token"])
        expectCode(
          await bridge.send("archive.import", { paths: [path] }),
          "input.invalid",
        );
    },
  },
  {
    name: "gives no token for what is no file",
    async run({ host }) {
      const tokens = await host.pickFiles([
        { name: "a.zip", path: "/etc/passwd" },
        "/etc/passwd",
        null,
      ]);
      expect(tokens.length === 0, `${tokens.length} tokens`);
    },
  },
  {
    name: "imports what a token stands for and tells how far it is",
    async run(bridge, tools) {
      const progressed = collect(bridge, "import.progressed");
      const changed = collect(bridge, "vault.changed");
      const { archives, failed } = valueOf(
        await bridge.send("archive.import", {
          paths: [await tools.sampleToken()],
          job: "bridge-check",
        }),
      );
      expect(failed.length === 0, failed[0]?.code);
      expect(archives.length === 1, `${archives.length} archives`);
      expect((archives[0]?.added ?? 0) > 0, "nothing was added");
      const told = await progressed.first(
        (each) => each.job === "bridge-check",
      );
      expect(told.bytesTotal > 0, "no bytes to read");
      const { archives: known } = await changed.first(() => true);
      expect(known === 1, `the vault has ${known} archives`);
      progressed.end();
      changed.end();
    },
  },
  {
    name: "stops telling a listener that left",
    async run(bridge) {
      const left = collect(bridge, "vault.changed");
      const stays = collect(bridge, "vault.changed");
      left.end();
      const { archives } = valueOf(await bridge.send("archive.list", {}));
      const [first] = archives;
      if (first === undefined) throw new Error("no archive to erase");
      valueOf(await bridge.send("archive.erase", { archive: first.id }));
      await stays.first(() => true);
      expect(left.all.length === 0, "it was told");
      stays.end();
    },
  },
  {
    name: "hands out every record once, in pages",
    async run(bridge, tools) {
      const paths = [await tools.sampleToken()];
      const { archives } = valueOf(
        await bridge.send("archive.import", { paths }),
      );
      const seen = new Set<string>();
      let cursor: string | undefined;
      do {
        const page = valueOf(
          await bridge.send("records.list", { cursor, limit: PAGE_ROWS }),
        );
        expect(page.records.length <= PAGE_ROWS, "a page is too long");
        for (const { id } of page.records) {
          expect(!seen.has(id), "a record came twice");
          seen.add(id);
        }
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen.size === archives[0]?.records, `${seen.size} records`);
    },
  },
  {
    name: "answers many calls at once, each with its own answer",
    async run(bridge) {
      const limits = Array.from({ length: 40 }, (_, at) => at + 1);
      const pages = await Promise.all(
        limits.map((limit) => bridge.send("records.list", { limit })),
      );
      for (const [at, page] of pages.entries())
        expect(
          valueOf(page).records.length === limits[at],
          "an answer went to another call",
        );
    },
  },
  {
    name: "finds words",
    async run(bridge) {
      const { records } = valueOf(
        await bridge.send("records.list", { category: "messages", limit: 50 }),
      );
      const word = records
        .map(({ text }) => /[a-z]{5,}/.exec(text ?? "")?.[0])
        .find((each) => each !== undefined);
      if (word === undefined) throw new Error("no message has words");
      const page = valueOf(
        await bridge.send("records.search", {
          query: word,
          category: "messages",
        }),
      );
      expect(page.total > 0 && page.hits.length > 0, `nothing for ${word}`);
    },
  },
  {
    name: "cancels no job that does not run",
    async run(bridge) {
      const { cancelled } = valueOf(
        await bridge.send("job.cancel", { job: "another" }),
      );
      expect(!cancelled, "it says it did");
    },
  },
  {
    name: "erases everything",
    async run(bridge) {
      valueOf(await bridge.send("archive.erase", { all: true }));
      const { archives } = valueOf(await bridge.send("archive.list", {}));
      expect(archives.length === 0, `${archives.length} archives are left`);
    },
  },
];

/** What a page that does not keep to the contract could send. */
function sendAny(
  bridge: Bridge,
  name: string,
  input: unknown,
): Promise<Result<unknown>> {
  return bridge.send(name as CommandName, input as never);
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`it failed with ${result.error.code}`);
  return result.value;
}

function expectCode(result: Result<unknown>, code: ErrorCode): void {
  const found = result.ok ? "no failure" : result.error.code;
  expect(found === code, `${found} instead of ${code}`);
}

function expect(condition: boolean, otherwise: string | undefined): void {
  if (!condition) throw new Error(otherwise ?? "not as promised");
}

interface Collected<N extends EventName> {
  readonly all: Events[N][];
  /** The first event like that, when it comes. */
  first(isIt: (payload: Events[N]) => boolean): Promise<Events[N]>;
  end(): void;
}

function collect<N extends EventName>(bridge: Bridge, name: N): Collected<N> {
  const all: Events[N][] = [];
  let look = (): void => {};
  const end = bridge.on(name, (payload) => {
    all.push(payload);
    look();
  });
  return {
    all,
    first: (isIt) =>
      new Promise((resolve) => {
        look = () => {
          const found = all.find(isIt);
          if (found !== undefined) resolve(found);
        };
        look();
      }),
    end,
  };
}
