import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

import { isPrivate } from "../helpers/is-private.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import * as standIn from "./stand-in/electron.ts";

vi.mock("electron", async () => {
  const { electron } = await import("./stand-in/electron.ts");
  return electron;
});

const { Dialogs, safeName } = await import("../../electron/dialogs.ts");
const { serveWindow } = await import("../../electron/ipc.ts");

const folder = temporaryFolder();
afterAll(folder.remove);

const window = new standIn.BrowserWindow({});
const picks: string[][] = [];
let connections = 0;
const engine = {
  connect() {
    connections += 1;
    return { inner: "port" } as never;
  },
  pick(paths: string[]) {
    picks.push(paths);
    return Promise.resolve(paths.map((_, at) => `token ${at}`));
  },
};
serveWindow(window as never, engine, new Dialogs(window as never, "fr"));

const ours = standIn.senderOf(window);
const strangers: [string, unknown][] = [
  ["a frame that is gone", { sender: ours.sender, senderFrame: null }],
  [
    "a frame inside the page",
    {
      sender: ours.sender,
      senderFrame: Object.assign(new standIn.Frame(), { parent: {} }),
    },
  ],
  [
    "another origin",
    {
      sender: ours.sender,
      senderFrame: Object.assign(new standIn.Frame(), {
        url: "https://example.org/",
      }),
    },
  ],
  ["another window", standIn.senderOf(new standIn.BrowserWindow({}))],
];

function invoke(channel: string, input: unknown, event: unknown = ours) {
  const handler = standIn.ipcMain.invoked.get(channel);
  if (handler === undefined) throw new Error(`nobody handles ${channel}`);
  return handler(event as never, input as never);
}

const refused = { ok: false, error: { code: "input.invalid", params: {} } };
const inputs: Record<string, unknown> = {
  "host.pick": "archives",
  "host.pickFiles": ["/a/b.zip"],
  "host.save": { name: "a.md", text: "a" },
  "host.copy": "a",
  "host.print": "a.pdf",
};

beforeEach(() => {
  picks.length = 0;
  standIn.dialogOptions.length = 0;
  standIn.clipboardTexts.length = 0;
  standIn.answers.open = { canceled: true, filePaths: [] };
  standIn.answers.save = { canceled: true, filePath: "" };
});

describe("the main process", () => {
  it("handles these channels and no others", () => {
    expect([...standIn.ipcMain.invoked.keys()].sort()).toEqual(
      Object.keys(inputs).sort(),
    );
    expect(standIn.ipcMain.eventNames()).toEqual(["engine.connect"]);
  });

  it.each(strangers)("answers nothing to %s", async (_name, event) => {
    for (const [channel, input] of Object.entries(inputs))
      expect(await invoke(channel, input, event), channel).toEqual(refused);
    standIn.ipcMain.emit("engine.connect", event);
    expect(connections).toBe(0);
    expect(picks).toEqual([]);
    expect(standIn.dialogOptions).toEqual([]);
    expect(standIn.clipboardTexts).toEqual([]);
  });

  it.each(Object.entries(inputs))(
    "refuses on %s what is not of its shape",
    async (channel) => {
      for (const input of [
        undefined,
        null,
        5,
        {},
        { name: "a.md" },
        { name: 5, text: "a" },
        { name: "a".repeat(301), text: "a" },
        ["relative/path"],
        ["/a", 5],
        [null],
        Array.from({ length: 1001 }, () => "/a"),
        "a".repeat(301),
      ]) {
        if (channel === "host.copy" && typeof input === "string") continue;
        expect(await invoke(channel, input)).toEqual(refused);
      }
      expect(standIn.dialogOptions).toEqual([]);
      expect(picks).toEqual([]);
    },
  );

  it("gives a page that asks its port, to its frame alone", () => {
    standIn.ipcMain.emit("engine.connect", ours);
    expect(connections).toBe(1);
    expect(ours.senderFrame?.received).toEqual([
      { channel: "engine.port", ports: ["port"] },
    ]);
  });

  it("gives tokens for what a person chose, never paths", async () => {
    const filePaths = [
      "/home/zoe/Downloads/a.zip",
      "/home/zoe/Downloads/b.zip",
    ];
    standIn.answers.open = { canceled: false, filePaths };
    const answer = await invoke("host.pick", "archives");
    expect(answer).toEqual({ ok: true, value: ["token 0", "token 1"] });
    expect(picks).toEqual([filePaths]);
    expect(standIn.dialogOptions[0]).toMatchObject({
      defaultPath: "/paths/downloads",
      properties: ["openFile", "multiSelections"],
      filters: [
        { name: "Téléchargements (ZIP, texte)", extensions: ["zip", "txt"] },
        { name: "Tous les fichiers", extensions: ["*"] },
      ],
    });
  });

  it("opens the next dialog where the person last was", async () => {
    await invoke("host.pick", "folder");
    expect(standIn.dialogOptions[0]).toMatchObject({
      defaultPath: "/home/zoe/Downloads",
      properties: ["openDirectory", "createDirectory"],
    });
  });

  it("copies text", async () => {
    expect(await invoke("host.copy", "https://example.org")).toEqual({
      ok: true,
      value: null,
    });
    expect(standIn.clipboardTexts).toEqual(["https://example.org"]);
  });

  it("saves where the person says, for their eyes only, and leaves nothing beside it", async () => {
    const filePath = path.join(folder.path, "liste.md");
    standIn.answers.save = { canceled: false, filePath };
    const input = { name: "../../checklist.md", text: "à faire" };
    expect(await invoke("host.save", input)).toEqual({
      ok: true,
      value: { name: "liste.md" },
    });
    expect(readFileSync(filePath, "utf8")).toBe("à faire");
    expect(isPrivate(filePath)).toBe(true);
    expect(readdirSync(folder.path)).toEqual(["liste.md"]);
    expect(standIn.dialogOptions[0]).toMatchObject({
      defaultPath: "/home/zoe/Downloads/checklist.md",
      properties: ["createDirectory", "showOverwriteConfirmation"],
    });
  });

  it("replaces a file whole that the person agreed to replace", async () => {
    const filePath = path.join(folder.path, "liste.md");
    writeFileSync(filePath, "something much longer than what comes now");
    standIn.answers.save = { canceled: false, filePath };
    await invoke("host.save", { name: "a.md", text: "b" });
    expect(readFileSync(filePath, "utf8")).toBe("b");
  });

  it("says in a code of the contract that it may not write there", async () => {
    const filePath = path.join(folder.path, "missing", "a.md");
    standIn.answers.save = { canceled: false, filePath };
    expect(await invoke("host.save", { name: "a.md", text: "b" })).toEqual({
      ok: false,
      error: { code: "input.out-no-permission", params: {} },
    });
  });

  it("writes nothing when the person changes their mind", async () => {
    const answer = { ok: true, value: null };
    expect(await invoke("host.save", { name: "a", text: "b" })).toEqual(answer);
    expect(await invoke("host.print", "a.pdf")).toEqual(answer);
    expect(window.webContents.printed).toEqual([]);
    expect(readdirSync(folder.path)).toEqual(["liste.md"]);
  });

  it("prints the page into a file", async () => {
    const filePath = path.join(folder.path, "page.pdf");
    standIn.answers.save = { canceled: false, filePath };
    expect(await invoke("host.print", "page.pdf")).toEqual({
      ok: true,
      value: { name: "page.pdf" },
    });
    expect(readFileSync(filePath, "utf8")).toMatch(/^%PDF-/);
    expect(window.webContents.printed).toEqual([
      expect.objectContaining({
        preferCSSPageSize: true,
        printBackground: true,
      }),
    ]);
  });
});

describe("a suggested name", () => {
  it.each([
    ["checklist.md", "checklist.md"],
    ["Liste de Zoé.pdf", "Liste de Zoé.pdf"],
    ["../../.bashrc", "bashrc"],
    ["C:\\Windows\\a.txt", "C-Windows-a.txt"],
    ["a\u0000b\nc.md", "a-b-c.md"],
    ['<a>:"b"|?*.md', "a-b-.md"],
    ["name. . ", "name"],
    ["", "dossier-"],
    ["...", "dossier-"],
    ["CON.txt", "dossier-CON.txt"],
    ["a".repeat(300), "a".repeat(120)],
  ])("%j becomes %j", (name, expected) => {
    expect(safeName(name)).toBe(expected);
  });
});
