import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Two cores are what the CI machine has, and engine tests start worker threads of their own.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          // better-sqlite3 is a native addon: a process of its own for each file, never a thread.
          pool: "forks",
          // For what hangs; how quick something is belongs into a benchmark.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.ts"],
          pool: "forks",
          // Two windows at a time wait more than they work; no test of theirs looks at the clock.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
