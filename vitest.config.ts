import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Two cores are what the CI machine has, and engine tests start worker threads of their own.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          // better-sqlite3 is a native addon: a process of its own for each file, never a thread.
          pool: "forks",
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
    ],
  },
});
