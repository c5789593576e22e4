import { homedir } from "node:os";
import path from "node:path";

/** Where the vault lies unless told: the user's local data folder, never one that is synchronised by default. */
export function vaultLocation(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  const given = environment["DOSSIER_VAULT"];
  // Whoever asks knows what a relative path is relative to.
  if (given !== undefined && given !== "") return given;
  return path.join(dataFolder(environment, platform), "dossier", "vault.db");
}

function dataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  if (platform === "win32")
    return (
      environment["LOCALAPPDATA"] ?? path.join(homedir(), "AppData", "Local")
    );
  if (platform === "darwin")
    return path.join(homedir(), "Library", "Application Support");
  const data = environment["XDG_DATA_HOME"];
  return data !== undefined && path.isAbsolute(data)
    ? data
    : path.join(homedir(), ".local", "share");
}
