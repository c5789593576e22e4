import { readFile } from "node:fs/promises";
import path from "node:path";

import {
  app,
  protocol,
  session as sessions,
  type BrowserWindow,
  type Session,
  type WebContents,
  type WebFrameMain,
} from "electron";

import { contentSecurityPolicy } from "../shared/contract/content-security-policy.ts";

const SCHEME = "app";
const HOST = "bundle";

/** The one address there is. */
export const START_ADDRESS = `${SCHEME}://${HOST}/index.html`;

/** A port of this computer where nothing listens: where requests go that nobody should have made. */
const DEAD_PROXY = "127.0.0.1:9";

/** The types of the files we build; another file is not served. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** What has to be said before Electron is ready: every process sandboxed, our scheme a real origin, no network. */
export function secureProgram(): void {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        codeCache: true,
      },
    },
  ]);
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  app.commandLine.appendSwitch("proxy-server", DEAD_PROXY);
  app.commandLine.appendSwitch("proxy-bypass-list", "<-loopback>");
  for (const name of [
    "disable-background-networking",
    "disable-component-update",
    "disable-domain-reliability",
    "disable-sync",
    "no-pings",
    "disable-breakpad",
  ])
    app.commandLine.appendSwitch(name);
  app.on("session-created", secureSession);
  app.on("web-contents-created", (_event, contents) =>
    secureContents(contents),
  );
}

/** Whether an address is one of our own page's, by its parts: a prefix says nothing. */
export function isOurAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${SCHEME}:` &&
    url.host === HOST &&
    url.username === "" &&
    url.password === ""
  );
}

/** The frame a message came from, if that is the page of our window: not a frame inside it, not another page. */
export function ourFrame(
  event: { sender: WebContents; senderFrame: WebFrameMain | null },
  window: BrowserWindow,
): WebFrameMain | undefined {
  // Null when the frame has navigated or is gone by now.
  const frame = event.senderFrame;
  const ours =
    frame !== null &&
    !window.isDestroyed() &&
    event.sender === window.webContents &&
    frame.parent === null &&
    isOurAddress(frame.url);
  return ours ? frame : undefined;
}

/** The page's session. Without `persist:` in its name it lives in memory; nothing of it is ever on disk. */
export function openSession(bundle: string): Session {
  const session = sessions.fromPartition("dossier", { cache: false });
  // `session-created` has done it already; this one is the one that must not depend on an event.
  secureSession(session);
  serveBundle(session, bundle);
  return session;
}

/** Answers `app://bundle/…` of one session with the files of a folder, and with nothing else. */
function serveBundle(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async ({ method, url }) => {
    const file = method === "GET" ? fileOf(url, folder) : undefined;
    const type = CONTENT_TYPES[path.extname(file ?? "")];
    if (file === undefined || type === undefined) return refuse();
    try {
      // Copied into an array of its own kind: the types of a Response know no Buffer.
      return new Response(new Uint8Array(await readFile(file)), {
        headers: {
          "Content-Type": type,
          "Content-Security-Policy": contentSecurityPolicy("'none'"),
          "X-Content-Type-Options": "nosniff",
          "Referrer-Policy": "no-referrer",
        },
      });
    } catch {
      // Not there, a folder, unreadable: all the same to a page.
      return refuse();
    }
  });
}

function refuse(): Response {
  return new Response(null, { status: 404 });
}

/** The file an address stands for; undefined when that would lie outside the folder. */
function fileOf(address: string, folder: string): string | undefined {
  if (!isOurAddress(address)) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(new URL(address).pathname);
  } catch {
    return undefined;
  }
  if (/[\\\0]/.test(name)) return undefined;
  const file = path.join(folder, name);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

/** Shuts one session off from everything but our own page: requests, permissions, devices, downloads. */
function secureSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isOurAddress(url) }),
  );
  session.setPermissionRequestHandler((_contents, _permission, answer) =>
    answer(false),
  );
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setBluetoothPairingHandler((_details, answer) =>
    answer({ confirmed: false }),
  );
  // -2 is "failed": nothing here has a certificate to show.
  session.setCertificateVerifyProc((_request, answer) => answer(-2));
  session.on("will-download", (event) => event.preventDefault());
  // Spelling dictionaries would be fetched.
  session.setSpellCheckerEnabled(false);
  void session.setProxy({
    mode: "fixed_servers",
    proxyRules: DEAD_PROXY,
    proxyBypassRules: "<-loopback>",
  });
}

/** Keeps whatever shows a page on our own page, alone. */
function secureContents(contents: WebContents): void {
  const stayHere = (event: { url: string; preventDefault(): void }): void => {
    if (!isOurAddress(event.url)) event.preventDefault();
  };
  contents.on("will-navigate", stayHere);
  contents.on("will-frame-navigate", stayHere);
  contents.on("will-redirect", stayHere);
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("select-bluetooth-device", (event, _devices, answer) => {
    event.preventDefault();
    answer("");
  });
  contents.on("login", (event) => event.preventDefault());
  // The only way to the network that neither the policy nor the requests of a session cover.
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
