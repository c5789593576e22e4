import type { ChatLocale } from "./regions.ts";

/**
 * Words of ours in languages whose own are not known: behind the name of a file, and before the address of a map.
 * Readers know both without them.
 */
export const WORDLESS: Readonly<
  Partial<Record<ChatLocale, { attached: string; location: string }>>
> = {
  bg: { attached: "прикачен файл", location: "местоположение" },
  ur: { attached: "منسلک فائل", location: "مقام" },
  mr: { attached: "जोडलेली फाइल", location: "स्थान" },
  lt: { attached: "pridėtas failas", location: "vieta" },
  af: { attached: "lêer aangeheg", location: "ligging" },
  sl: { attached: "pripeta datoteka", location: "lokacija" },
  sr: { attached: "приложена датотека", location: "локација" },
  lv: { attached: "pievienots fails", location: "atrašanās vieta" },
  et: { attached: "lisatud fail", location: "asukoht" },
  sw: { attached: "faili iliyoambatishwa", location: "mahali" },
};
