/* `npm run test:deep`: all tests again with a new seed for the property tests, as often as asked (once). */
import { spawnSync } from "node:child_process";

const rounds = Number(process.argv[2] ?? 1);
for (let round = 0; round < rounds; round += 1) {
  const seed = String(Date.now() % 0x7fffffff);
  console.log(`DOSSIER_SEED=${seed}`);
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "-t", "seed|DOSSIER_SEED"],
    { stdio: "inherit", env: { ...process.env, DOSSIER_SEED: seed } },
  );
  if (status !== 0) process.exit(1);
}
