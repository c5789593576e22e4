import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { contentSecurityPolicy } from "../../shared/contract/content-security-policy.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import * as standIn from "./stand-in/electron.ts";

vi.mock("electron", async () => {
  const { electron } = await import("./stand-in/electron.ts");
  return electron;
});

const { isOurAddress, openSession, ourFrame, secureProgram, START_ADDRESS } =
  await import("../../electron/security.ts");

const folder = temporaryFolder();
const bundle = path.join(folder.path, "renderer");
let session: standIn.Session;

beforeAll(() => {
  mkdirSync(path.join(bundle, "assets"), { recursive: true });
  mkdirSync(path.join(folder.path, "renderer-other"));
  writeFileSync(path.join(bundle, "index.html"), "<!doctype html>");
  writeFileSync(path.join(bundle, "assets", "a b.js"), "1;");
  writeFileSync(path.join(bundle, "secret.key"), "no page file");
  writeFileSync(path.join(folder.path, "outside.js"), "secret");
  writeFileSync(path.join(folder.path, "renderer-other", "a.js"), "secret");
  secureProgram();
  session = openSession(bundle) as unknown as standIn.Session;
});
afterAll(folder.remove);

function handler(of: standIn.Session, name: string) {
  const found = of.handlers.get(name);
  if (found === undefined) throw new Error(`${name} was never set`);
  return (...given: unknown[]): unknown => found(...(given as never[]));
}

/** What a handler that answers by calling back said. */
function answerOf(of: standIn.Session, name: string, ...given: unknown[]) {
  const said: unknown[] = [];
  handler(of, name)(...given, (answer: unknown) => said.push(answer));
  return said;
}

describe("before anything is shown", () => {
  it("every process is sandboxed", () => {
    expect(standIn.asked).toContain("app.enableSandbox");
  });

  it("our scheme is a secure origin of its own that bypasses no policy", () => {
    expect(standIn.schemes).toEqual([
      {
        scheme: "app",
        privileges: {
          standard: true,
          secure: true,
          supportFetchAPI: true,
          codeCache: true,
        },
      },
    ]);
  });

  it("no name is looked up and no proxy leads anywhere", () => {
    expect(standIn.switches.get("host-resolver-rules")).toBe("MAP * ~NOTFOUND");
    expect(standIn.switches.get("proxy-server")).toBe("127.0.0.1:9");
    expect(standIn.switches.get("proxy-bypass-list")).toBe("<-loopback>");
    expect([...standIn.switches.keys()]).toContain(
      "disable-background-networking",
    );
  });
});

describe("the page's session", () => {
  it("lives in memory", () => {
    expect(session.partition).not.toMatch(/^persist:/);
    expect(session.partition).not.toBe("");
  });

  it.each([
    "https://example.org/",
    "http://127.0.0.1:8080/",
    "ws://example.org/",
    "file:///etc/passwd",
    "data:text/html,a",
    "blob:app://bundle/1",
    "devtools://devtools/bundled/a.html",
    "app://other/index.html",
    "app://bundle.example.org/",
    "app://bundle@example.org/",
    "app://user@bundle/index.html",
    "app://bundle:80/index.html",
    "application://bundle/index.html",
    "//bundle/index.html",
    "",
  ])("makes no request to %s", (url) => {
    expect(isOurAddress(url)).toBe(false);
    expect(answerOf(session, "onBeforeRequest", { url })).toEqual([
      { cancel: true },
    ]);
  });

  it("makes requests to its own page", () => {
    expect(
      answerOf(session, "onBeforeRequest", { url: START_ADDRESS }),
    ).toEqual([{ cancel: false }]);
  });

  it("allows nothing that a page can ask for", () => {
    expect(answerOf(session, "permissionRequest", {}, "media")).toEqual([
      false,
    ]);
    expect(
      handler(session, "permissionCheck")(null, "clipboard-sanitized-write"),
    ).toBe(false);
    expect(handler(session, "devicePermission")({})).toBe(false);
    expect(answerOf(session, "displayMedia", {})).toEqual([null]);
    expect(answerOf(session, "bluetoothPairing", {})).toEqual([
      { confirmed: false },
    ]);
    expect(answerOf(session, "certificate", {})).toEqual([-2]);
  });

  it("downloads nothing and fetches no dictionaries", () => {
    const event = new standIn.Preventable();
    session.emit("will-download", event);
    expect(event.isPrevented).toBe(true);
    expect(session.spellChecker).toBe(false);
    expect(session.proxies).toContainEqual({
      mode: "fixed_servers",
      proxyRules: "127.0.0.1:9",
      proxyBypassRules: "<-loopback>",
    });
  });

  it("is not the only one that is shut: each that Electron makes is", () => {
    const other = new standIn.Session("");
    standIn.app.emit("session-created", other);
    expect(answerOf(other, "permissionRequest", {}, "media")).toEqual([false]);
    expect(
      answerOf(other, "onBeforeRequest", { url: "https://example.org/" }),
    ).toEqual([{ cancel: true }]);
  });
});

describe("the page's files", () => {
  const get = (url: string, method = "GET"): Promise<Response> =>
    handler(session, "protocol app")({ method, url }) as Promise<Response>;

  it("come with the policy, their type and no guessing", async () => {
    const response = await get("app://bundle/index.html");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("<!doctype html>");
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentSecurityPolicy("'none'"),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    expect(contentSecurityPolicy("'none'")).toContain("connect-src 'none'");
  });

  it("may have spaces, queries and fragments", async () => {
    const response = await get("app://bundle/assets/a%20b.js?a=1#b");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/javascript/);
  });

  it.each([
    "app://bundle/../outside.js",
    "app://bundle/..%2foutside.js",
    "app://bundle/%2e%2e/outside.js",
    "app://bundle/%2e%2e%2foutside.js",
    "app://bundle/assets/..%2f..%2foutside.js",
    "app://bundle/..%5coutside.js",
    "app://bundle/..\\outside.js",
    "app://bundle/..%2frenderer-other/a.js",
    "app://bundle/%2f%2e%2e%2foutside.js",
    "app://bundle/index.html%00.js",
    "app://bundle/%",
    "app://bundle/%ff",
    "app://bundle/",
    "app://bundle/assets",
    "app://bundle/secret.key",
    "app://bundle/missing.js",
    "app://other/index.html",
    "https://bundle/index.html",
    "no address",
  ])("are not found under %s", async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("");
  });

  it("are only read", async () => {
    expect((await get("app://bundle/index.html", "POST")).status).toBe(404);
  });
});

describe("whatever shows a page", () => {
  const contents = new standIn.WebContents();
  beforeAll(() => {
    standIn.app.emit("web-contents-created", {}, contents);
  });

  it.each(["will-navigate", "will-frame-navigate", "will-redirect"])(
    "stays on ours at %s",
    (name) => {
      const away = new standIn.Preventable("https://example.org/app://bundle/");
      const file = new standIn.Preventable("file:///etc/passwd");
      const here = new standIn.Preventable(START_ADDRESS);
      for (const event of [away, file, here]) contents.emit(name, event);
      expect(away.isPrevented).toBe(true);
      expect(file.isPrevented).toBe(true);
      expect(here.isPrevented).toBe(false);
    },
  );

  it("opens no window, not even of ours", () => {
    expect(contents.windowOpenHandler?.()).toEqual({ action: "deny" });
  });

  it("holds no other page", () => {
    const event = new standIn.Preventable();
    contents.emit("will-attach-webview", event);
    expect(event.isPrevented).toBe(true);
  });

  it("sends no packets past the proxy", () => {
    expect(contents.webRtc).toBe("disable_non_proxied_udp");
  });

  it("chooses no device and no log-in", () => {
    const device = new standIn.Preventable();
    const chosen: unknown[] = [];
    contents.emit("select-bluetooth-device", device, [{}], (id: unknown) =>
      chosen.push(id),
    );
    const login = new standIn.Preventable();
    contents.emit("login", login);
    expect([device.isPrevented, login.isPrevented]).toEqual([true, true]);
    expect(chosen).toEqual([""]);
  });
});

describe("a message to the main process", () => {
  const window = new standIn.BrowserWindow({});
  const check = (event: unknown) =>
    ourFrame(event as never, window as never) as unknown;
  const sender = window.webContents;

  it("counts when it comes from the page of our window", () => {
    expect(check(standIn.senderOf(window))).toBe(sender.mainFrame);
  });

  it("counts for nothing from a frame that is gone", () => {
    expect(check({ sender, senderFrame: null })).toBeUndefined();
  });

  it("counts for nothing from a frame inside the page", () => {
    const inner = new standIn.Frame();
    inner.parent = sender.mainFrame;
    expect(check({ sender, senderFrame: inner })).toBeUndefined();
  });

  it("counts for nothing from another origin in our window", () => {
    for (const url of [
      "https://example.org/",
      "app://bundle.example.org/",
      "about:blank",
      "",
    ]) {
      const frame = new standIn.Frame();
      frame.url = url;
      expect(check({ sender, senderFrame: frame })).toBeUndefined();
    }
  });

  it("counts for nothing from another window", () => {
    const other = new standIn.WebContents();
    expect(
      check({ sender: other, senderFrame: other.mainFrame }),
    ).toBeUndefined();
  });

  it("counts for nothing once our window is gone", () => {
    const gone = new standIn.BrowserWindow({});
    gone.destroy();
    expect(
      ourFrame(standIn.senderOf(gone) as never, gone as never),
    ).toBeUndefined();
  });
});
