/* `npm start`: the whole job on a made-up archive in the terminal, until there is a window to open. */
import { main, systemLocale } from "../electron/engine/cli/main.ts";
import { textFor } from "../electron/engine/text.ts";

const t = textFor(systemLocale(process.env));
process.stderr.write(`${t("cli.window")}\n\n`);
process.exitCode = await main(["tour", ...process.argv.slice(2)]);
