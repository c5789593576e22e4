/**
 * The gate behind `npm test`: every check in order, stopping at the first that fails.
 *
 * `--fast` (`npm run check`) leaves out dead code, the tests in files named `*.slow.test.ts` and all that needs a browser.
 * `--e2e` (`npm run test:e2e`) does only what needs a browser; whatever else is given goes to vitest.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

interface Step {
  title: string;
  /** Gives the exit code. */
  run(): Promise<number>;
  /** A slow step is not part of `--fast`. */
  slow?: true;
  /** A step of the tests in a browser, which are all of `--e2e`. */
  e2e?: true;
}

/** The part of vitest's JSON report that we read. */
interface TestReport {
  testResults: readonly TestFile[];
}

interface TestFile {
  name: string;
  status: string;
  assertionResults: readonly { status: string; fullName: string }[];
}

const {
  values: { fast, e2e },
  positionals,
} = parseArgs({
  allowPositionals: true,
  options: {
    fast: { type: "boolean", default: false },
    e2e: { type: "boolean", default: false },
  },
});
process.chdir(join(import.meta.dirname, ".."));

const temporary = mkdtempSync(join(tmpdir(), "dossier-test-"));
process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));
/** One for each run of vitest. */
const reportFiles: string[] = [];

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
    run: () => run("prettier", ["--check", "--log-level=warn", "."]),
  },
  { title: "types", run: () => run("typescript", ["-b"]) },
  {
    title: "lint",
    run: () => run("oxlint", ["--type-aware", ...folders.filter(existsSync)]),
  },
  { title: "dead code", run: () => run("knip", []), slow: true },
  {
    title: "tests",
    run: () =>
      runTests("unit", fast ? ["--exclude=**/*.slow.test.{ts,tsx}"] : []),
  },
  { title: "build", run: buildAll, slow: true, e2e: true },
  {
    title: "tests in a browser",
    run: () => runTests("e2e", positionals),
    slow: true,
    e2e: true,
  },
];

let failed = false;
let stoppedBy: "SIGINT" | "SIGTERM" | undefined;
const chosen = steps.filter((each) => (e2e ? each.e2e : !(fast && each.slow)));
for (const step of chosen) {
  console.log(`\n== ${step.title}`);
  const started = performance.now();
  const code = await step.run();
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
const { passedTests, failedTests, skippedTests } = readReports();
for (const name of skippedTests) console.log(`skipped: ${name}`);
console.log(`${passedTests} passed, ${failedTests} failed`);
process.exit(failed ? 1 : 0);

async function runTests(
  project: "unit" | "e2e",
  more: readonly string[],
): Promise<number> {
  const code = await runVitest(project, more);
  const died = code === 0 ? [] : filesThatDied(reportFiles.at(-1)!);
  if (died.length === 0) return code;
  // Node itself dies now and then where a thread with native code is ended (V8, "jit_page.has_value()").
  console.log(
    `\nThe process of these tests died; once more: ${died.join(" ")}`,
  );
  return runVitest(project, died);
}

/** Test files whose process ended in their middle; none where any test failed. */
function filesThatDied(reportFile: string): string[] {
  const files = existsSync(reportFile) ? readReport(reportFile) : [];
  return files.some(hasFailed)
    ? []
    : files.filter(isUnfinished).map(({ name }) => name);
}

/** A test failed in it, or it could not be loaded. */
function hasFailed(file: TestFile): boolean {
  return (
    file.assertionResults.some(({ status }) => status === "failed") ||
    (file.status === "failed" && !isUnfinished(file))
  );
}

function isUnfinished({ assertionResults }: TestFile): boolean {
  return assertionResults.some(
    ({ status }) => status !== "passed" && status !== "failed",
  );
}

function runVitest(
  project: "unit" | "e2e",
  more: readonly string[],
): Promise<number> {
  const reportFile = join(temporary, `${project}-${reportFiles.length}.json`);
  reportFiles.push(reportFile);
  return run("vitest", [
    "run",
    `--project=${project}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
    ...more,
  ]);
}

/** What the tests in a browser run: the built window, and a browser that is here or can be had. */
async function buildAll(): Promise<number> {
  // Loaded only now: the quick part needs neither.
  const { build } = await import("./build.ts");
  const { findTestBrowser } = await import("./find-test-browser.ts");
  try {
    const built = await build();
    console.log(
      built.length === 0 ? "Nothing is out of date." : built.join(", "),
    );
    process.env["DOSSIER_BROWSER"] = await findTestBrowser();
    console.log(process.env["DOSSIER_BROWSER"]);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** Runs one tool on this very Node and gives its exit code; a signal's is 128 + its number. */
function run(tool: string, args: readonly string[]): Promise<number> {
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

interface Counts {
  passedTests: number;
  failedTests: number;
  skippedTests: string[];
}

/** The counts of the last line, each file by its last run. A step that failed before any test did counts as one failure. */
function readReports(): Counts {
  const files = new Map(
    reportFiles
      .filter(existsSync)
      .flatMap(readReport)
      .map((file) => [file.name, file]),
  );
  const counts: Counts = { passedTests: 0, failedTests: 0, skippedTests: [] };
  for (const file of files.values()) {
    const { assertionResults } = file;
    const failures = assertionResults.filter(
      ({ status }) => status === "failed",
    ).length;
    // A file that cannot be loaded fails without a failed test in it.
    counts.failedTests += Math.max(failures, hasFailed(file) ? 1 : 0);
    for (const { status, fullName } of assertionResults)
      if (status === "passed") counts.passedTests += 1;
      else if (status !== "failed") counts.skippedTests.push(fullName);
  }
  return failed
    ? { ...counts, failedTests: Math.max(1, counts.failedTests) }
    : counts;
}

function readReport(file: string): readonly TestFile[] {
  return (JSON.parse(readFileSync(file, "utf8")) as TestReport).testResults;
}
