/* The words of phones for the halves of the day, by language of the system. */

/** Markers of halves of the day: before noon, after noon; behind the time unless they stand before it. */
const HALVES: readonly (readonly [
  am: readonly string[],
  pm: readonly string[],
])[] = [
  [
    ["am", "a.m.", "a. m.", "a.m"],
    ["pm", "p.m.", "p. m.", "p.m", "in the afternoon"],
  ],
  [
    ["上午", "凌晨", "早上", "清晨"],
    ["下午", "中午", "晚上"],
  ],
  [["午前"], ["午後"]],
  [["오전"], ["오후"]],
  [["öö"], ["ös"]],
  [["de."], ["du."]],
  [["ص"], ["م"]],
  [
    ["ق.ظ.", "ق.ظ"],
    ["ب.ظ.", "ب.ظ"],
  ],
  [
    ["π.μ.", "πμ"],
    ["μ.μ.", "μμ"],
  ],
  [["sa"], ["ch"]],
  [["pg"], ["ptg"]],
  [["fm"], ["em"]],
  [["ap."], ["ip."]],
  [["dop."], ["odp."]],
  [["дп"], ["пп"]],
  [["vm."], ["nm."]],
  [["p.d."], ["m.d."]],
  [["priekšp."], ["pēcp."]],
  [["priešpiet"], ["popiet"]],
  [
    ["vorm.", "morgens"],
    ["nachm.", "mittags", "abends", "nachts"],
  ],
  [['לפנה"צ'], ['אחה"צ']],
  [["gh"], ["gd"]],
  [["to"], ["tk"]],
];

/** Which half of the day a marker is, and which markers belong together. */
export interface Half {
  pm: boolean;
  family: number;
}

/** By the marker in lower case. */
export const HALF_OF: ReadonlyMap<string, Half> = new Map(
  HALVES.flatMap(([am, pm], family) => [
    ...am.map((token): [string, Half] => [token, { pm: false, family }]),
    ...pm.map((token): [string, Half] => [token, { pm: true, family }]),
  ]),
);

/** Halves that run over midnight or noon. */
const NIGHT = new Set(["nachts", "晚上"]);
const NOON = new Set(["中午", "mittags"]);

/** All of them as a pattern, longest first. */
export const HALF = [...HALF_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((token) => token.replace(/[.]/g, "\\."))
  .join("|");

/** On a clock of 24 hours. An hour above 12 beside a marker is that hour. */
export function hourOf(
  hour: number,
  token: string | undefined,
  half: Half | undefined,
): number | undefined {
  if (hour > 24) return undefined;
  if (token === undefined || half === undefined || hour > 12) return hour % 24;
  if (NIGHT.has(token)) return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  if (NOON.has(token)) return hour >= 10 ? hour : hour + 12;
  return (hour % 12) + (half.pm ? 12 : 0);
}
