import { Readable } from "node:stream";

/**
 * Stands in for `process.stdin` where the process has none of its own: Electron gives its utility processes no
 * standard input, so the host reads the terminal while somebody here listens.
 */
export class TerminalInput extends Readable {
  readonly isTTY = true;
  isRaw = false;
  readonly #tell: (listening: { on: boolean; raw: boolean }) => void;
  #reading = false;

  constructor(tell: (listening: { on: boolean; raw: boolean }) => void) {
    super();
    this.#tell = tell;
    this.on("pause", () => this.#read(false));
    this.on("resume", () => this.#read(true));
  }

  setRawMode(raw: boolean): this {
    this.isRaw = raw;
    if (this.#reading) this.#tell({ on: true, raw });
    return this;
  }

  override _read(): void {
    this.#read(true);
  }

  #read(on: boolean): void {
    if (this.#reading === on) return;
    this.#reading = on;
    this.#tell({ on, raw: on && this.isRaw });
  }
}
