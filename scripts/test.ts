/**
 * The gate behind `npm test`: every check in order, stopping at the first that fails.
 *
 * `--fast` (`npm run check`) leaves out dead code and the tests in files named `*.slow.test.ts`.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

interface Step {
  title: string;
  tool: string;
  args: readonly string[];
  /** A slow step is not part of `--fast`. */
  slow?: true;
}

/** The part of vitest's JSON report that we read. */
interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly {
    name: string;
    status: string;
    assertionResults: readonly { status: string; fullName: string }[];
  }[];
}

const { fast } = parseArgs({
  options: { fast: { type: "boolean", default: false } },
}).values;
process.chdir(join(import.meta.dirname, ".."));

const temporary = mkdtempSync(join(tmpdir(), "dossier-test-"));
process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));
const reportFile = join(temporary, "report.json");

// Bare oxlint walks node_modules for minutes where there is no git repository, so folders are named.
const folders = [
  "electron",
  "renderer",
  "shared",
  "browser-host",
  "test",
  "scripts",
];

const steps: readonly Step[] = [
  {
    title: "format",
    tool: "prettier",
    args: ["--check", "--log-level=warn", "."],
  },
  { title: "types", tool: "typescript", args: ["-b"] },
  {
    title: "lint",
    tool: "oxlint",
    args: ["--type-aware", ...folders.filter(existsSync)],
  },
  { title: "dead code", tool: "knip", args: [], slow: true },
  {
    title: "tests",
    tool: "vitest",
    args: [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${reportFile}`,
      ...(fast ? ["--exclude=**/*.slow.test.ts"] : []),
    ],
  },
];

let failed = false;
let stoppedBy: "SIGINT" | "SIGTERM" | undefined;
for (const step of steps.filter((each) => !(fast && each.slow))) {
  console.log(`\n== ${step.title}`);
  const started = performance.now();
  const code = await run(step);
  console.log(
    `   ${step.title}: ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (stoppedBy !== undefined) process.exit(128 + constants.signals[stoppedBy]);
  failed = code !== 0;
  if (failed) {
    console.log(`   ${step.title} failed (exit ${code}).`);
    break;
  }
}
const { passedTests, failedTests, skippedTests } = readReport();
for (const name of skippedTests) console.log(`skipped: ${name}`);
console.log(`${passedTests} passed, ${failedTests} failed`);
process.exit(failed ? 1 : 0);

/** Runs one tool on this very Node and gives its exit code; a signal's is 128 + its number. */
function run({ tool, args }: Step): Promise<number> {
  const child = spawn(process.execPath, [programOf(tool), ...args], {
    stdio: "inherit",
  });
  // We outlive the tool, so that our folder is removed. At a terminal Ctrl-C reaches it by itself.
  const stop = (signal: "SIGINT" | "SIGTERM"): void => {
    stoppedBy = signal;
    if (signal === "SIGTERM" || !process.stdin.isTTY) child.kill(signal);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve(code ?? 128 + constants.signals[signal ?? "SIGTERM"]);
    });
  });
}

function programOf(tool: string): string {
  const folder = join("node_modules", tool);
  const { bin } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as {
    bin: string | Record<string, string>;
  };
  const program =
    typeof bin === "string" ? bin : (bin[tool] ?? Object.values(bin)[0]);
  if (program === undefined) throw new Error(`${tool} has no program`);
  return join(folder, program);
}

/** The counts of the last line. A step that failed before any test did counts as one failure. */
function readReport(): {
  passedTests: number;
  failedTests: number;
  skippedTests: string[];
} {
  if (!existsSync(reportFile))
    return { passedTests: 0, failedTests: 1, skippedTests: [] };
  const report = JSON.parse(readFileSync(reportFile, "utf8")) as TestReport;
  // A file that cannot be loaded fails without a failed test in it.
  const unloadable = report.testResults.filter(
    (file) =>
      file.status === "failed" &&
      !file.assertionResults.some((test) => test.status === "failed"),
  );
  const failures = report.numFailedTests + unloadable.length;
  return {
    passedTests: report.numPassedTests,
    failedTests: failed ? Math.max(1, failures) : failures,
    skippedTests: report.testResults.flatMap((file) =>
      file.assertionResults
        .filter((test) => test.status !== "passed" && test.status !== "failed")
        .map((test) => test.fullName),
    ),
  };
}
