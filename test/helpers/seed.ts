/**
 * Of the property tests of a run; in their names, so that it is printed. Fixed, so that a change is judged by what it
 * changes; `DOSSIER_SEED=N` repeats a run, and `npm run test:deep` takes a new one each time.
 */
export const seed = Number(process.env["DOSSIER_SEED"] ?? 20_261_121);
