import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { contentSecurityPolicy } from "../shared/contract/content-security-policy.ts";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** What is sent for a request. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

/** Sent with everything: one policy, nothing sniffed, nothing kept. */
export const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy("'self'"),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

/**
 * The built page, by address.
 *
 * The folder is listed once and only what was listed can be had: however an address is spelled, it leads nowhere else.
 */
export class StaticFiles {
  readonly #files = new Map<string, string>();

  constructor(folder: string) {
    for (const entry of readdirSync(folder, {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const address = path.relative(folder, file).split(path.sep).join("/");
      this.#files.set(`/${address}`, file);
    }
  }

  /** Answers a GET for an address of the origin. */
  answer(pathname: string): Answer {
    const file = this.#files.get(named(pathname));
    if (file === undefined) return notFound;
    return {
      status: 200,
      headers: {
        ...HEADERS,
        "content-type":
          CONTENT_TYPES[path.extname(file)] ?? "application/octet-stream",
      },
      body: readFileSync(file),
    };
  }
}

export const notFound: Answer = {
  status: 404,
  headers: { ...HEADERS, "content-type": "text/plain; charset=utf-8" },
  body: "",
};

function named(pathname: string): string {
  if (pathname === "/") return "/index.html";
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "";
  }
}
