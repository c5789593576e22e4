import { afterEach, describe, expect, it } from "vitest";

import {
  bridge,
  call,
  failureOf,
  installEngine,
} from "../../renderer/engine-client.ts";
import { createWords } from "../../renderer/i18n.tsx";
import { fakeEngine } from "../helpers/fake-engine.ts";

afterEach(() => installEngine(undefined));

/** What the page takes a rejected promise for. */
async function failureOfRejected(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(() => undefined, failureOf);
}

const unknown = { code: "internal", params: { reference: "window" } };

describe("what went wrong", () => {
  it("is what the engine says", async () => {
    const failure = { code: "vault.busy", params: { holder: 42 } } as const;
    installEngine(fakeEngine({ "archive.list": () => ({ failure }) }));
    expect(await failureOfRejected(call("archive.list", {}))).toEqual(failure);
  });

  it.each([
    ["disk.full", { code: "disk.full", params: {} }],
    ["Error: disk.full", { code: "disk.full", params: {} }],
    ["internal", unknown],
    ["the disk.full of it", unknown],
    ["", unknown],
  ])(
    "is the code that a host's service fails with (%j)",
    async (message, failure) => {
      const save = (): Promise<never> => Promise.reject(new Error(message));
      installEngine(fakeEngine({}, { save }));
      const saved = bridge().host.save({ name: "a.md", text: "a" });
      expect(await failureOfRejected(saved)).toEqual(failure);
    },
  );

  it("is our own mistake, whatever else was thrown", () => {
    expect(failureOf("disk.full")).toEqual(unknown);
    expect(failureOf(undefined)).toEqual(unknown);
  });

  it.each([
    ["en", "The disk is full.", "(reference window)"],
    ["fr", "Le disque est plein.", "(référence window)"],
  ] as const)("has a whole sentence in %s", (lang, full, reference) => {
    const words = createWords(lang);
    const say = (message: string): string => {
      const { code, params } = failureOf(new Error(message));
      return words.t(`error.${code}`, params);
    };
    expect(say("disk.full")).toContain(full);
    expect(say("internal")).toContain(reference);
  });
});
