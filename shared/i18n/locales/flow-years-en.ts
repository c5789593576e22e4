/** Answers of the chart of how records came, year by year. */
export const flowYearsEn = {
  caption: "Records by year and by how they came",
  received: {
    once: "What others said about you is from {peak}, or most of it is.",
    since: "Others began saying things about you in {first}, most in {peak}.",
  },
  inferred: {
    once: "Most guesses about you are from {peak}.",
    since: "Guesses about you begin in {first}; most are from {peak}.",
  },
  shared: {
    once: "Most of what was passed on is from {peak}.",
    since: "Passing on begins in {first}; most is from {peak}.",
  },
  observed: {
    once: "Most of what was logged is from {peak}.",
    since: "Logging begins in {first}; most is from {peak}.",
  },
  provided: {
    once: "You gave most of it in {peak}.",
    since: "What you gave begins in {first}; most is from {peak}.",
  },
} as const;
