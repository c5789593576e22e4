import { fileURLToPath } from "node:url";

import { describe, expect, it, vi } from "vitest";

import * as standIn from "./stand-in/electron.ts";

vi.mock("electron", async () => {
  const { electron } = await import("./stand-in/electron.ts");
  return electron;
});

const { EngineHost } = await import("../../electron/engine-host.ts");
const silent = fileURLToPath(
  new URL("stand-in/silent-engine.ts", import.meta.url),
);

describe("the engine's process", () => {
  it("is not started before Electron is ready", () => {
    const engine = new EngineHost(silent, () => {});
    expect(() => engine.connect()).toThrow("not ready yet");
  });

  it("fails what it was asked when it dies, and is started again only when needed", async () => {
    standIn.becomeReady();
    const deaths: unknown[] = [];
    const engine = new EngineHost(silent, (death) => deaths.push(death));
    const folder = engine.vaultFolder();
    const pick = engine.pick(["/a/b"]);
    standIn.processes.at(-1)?.kill();
    await expect(pick).rejects.toThrow("the engine ended");
    // A window that waits to be placed is not kept waiting.
    expect(await folder).toBeUndefined();
    expect(deaths).toHaveLength(1);
    expect(standIn.processes).toHaveLength(1);
    expect(engine.connect()).toBeDefined();
    expect(standIn.processes).toHaveLength(2);
    standIn.processes.at(-1)?.kill();
    await vi.waitFor(() => expect(deaths).toHaveLength(2));
  });

  it("is asked nothing for nothing", async () => {
    const engine = new EngineHost(silent, () => {});
    const before = standIn.processes.length;
    expect(await engine.pick([])).toEqual([]);
    await engine.close();
    expect(standIn.processes).toHaveLength(before);
  });

  it("is ended by force when it does not end", async () => {
    const deaths: unknown[] = [];
    const engine = new EngineHost(silent, (death) => deaths.push(death));
    engine.connect();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const closed = engine.close();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    await closed;
    expect(deaths).toEqual([]);
  });
});
