/*
 * A host in a process of its own, to be killed: opens a vault, drops archives on the page and tells whoever started it
 * how far it is. Started by killed.e2e.ts: `run-host.ts FOLDER PATH…`.
 */
import { openApp } from "./harness.ts";
import { bridgeOf, dropForTokens, send } from "./page-engine.ts";

export type HostNews = "importing" | "imported" | "closed" | "page-crashed";

const [folder = "", ...archives] = process.argv.slice(2);
const app = await openApp({ folder, keep: true });
process.on("SIGTERM", () => void app.host.close());
// The test is over, whatever became of it.
process.on("disconnect", () => void app.host.close());

let isImporting = false;
bridgeOf(app.page).on("import.progressed", ({ records }) => {
  if (isImporting || records === 0) return;
  isImporting = true;
  tell("importing");
});
const paths = await dropForTokens(app, archives);
send(app.page, "archive.import", { paths }).then(
  ({ ok }) => ok && tell("imported"),
  // When the page goes first, nobody hears how the import ended.
  () => undefined,
);
tell(await app.host.ended);
process.disconnect();

function tell(news: HostNews): void {
  process.send?.(news);
}
