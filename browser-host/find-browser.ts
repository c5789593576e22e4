import { accessSync, constants, realpathSync, statSync } from "node:fs";
import path from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** A browser of the Chromium family: `DOSSIER_BROWSER`, else one that is installed; undefined when there is none. */
export function findBrowser(
  environment: Environment,
  platform: NodeJS.Platform,
): string | undefined {
  const named = environment["DOSSIER_BROWSER"];
  // Who names one gets that one or none: a surprise would be worse.
  if (named !== undefined && named !== "")
    return isProgram(named) ? path.resolve(named) : undefined;
  return candidates(environment, platform)
    .filter(isProgram)
    .toSorted((one, other) => Number(isSnap(one)) - Number(isSnap(other)))[0];
}

function candidates(
  environment: Environment,
  platform: NodeJS.Platform,
): string[] {
  if (platform === "win32")
    return ["LOCALAPPDATA", "PROGRAMFILES", "PROGRAMFILES(X86)"].flatMap(
      (name) => {
        const folder = environment[name];
        return folder === undefined
          ? []
          : [
              String.raw`Google\Chrome\Application\chrome.exe`,
              String.raw`Chromium\Application\chrome.exe`,
              String.raw`Microsoft\Edge\Application\msedge.exe`,
            ].map((program) => path.join(folder, program));
      },
    );
  if (platform === "darwin")
    return ["/Applications", `${environment["HOME"] ?? ""}/Applications`]
      .filter((folder) => path.isAbsolute(folder))
      .flatMap((folder) =>
        ["Chromium", "Google Chrome", "Microsoft Edge"].map((name) =>
          path.join(folder, `${name}.app`, "Contents", "MacOS", name),
        ),
      );
  const programs = [
    "chromium",
    "google-chrome-stable",
    "google-chrome",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  const folders = (environment["PATH"] ?? "")
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  return programs.flatMap((program) =>
    folders.map((folder) => path.join(folder, program)),
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** A snap sees neither our profile folder nor the person's hidden folders, so it is the last choice. */
function isSnap(file: string): boolean {
  const real = realpathSync(file);
  return real.startsWith("/snap/") || real === "/usr/bin/snap";
}
