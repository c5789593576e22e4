#!/usr/bin/env node
/* Checked before anything else is loaded: under an older Node the SQLite addon does not fail, it crashes. */
if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(
    "Dossier needs Node 24 or newer. Start it with: npm run dossier\n",
  );
  process.exit(3);
}

// Whoever reads our output may have enough (`| head`): that is no mistake of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 3);
});
// Nobody listens to our messages any more; what is under way goes on.
process.stderr.on("error", () => undefined);

const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
