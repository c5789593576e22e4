import type { Locale } from "../contract/commands.ts";
import type { en } from "./locales/en.ts";

/** What a placeholder can be filled with; a number comes out in the language's own figures. */
export type Value = string | number;
export type Values = Readonly<Record<string, Value>>;

/** `["error.disk.full", "The disk is full…"]` for every sentence. */
type Leaves<T, Path extends string = ""> = {
  [K in keyof T & string]: T[K] extends string
    ? [key: `${Path}${K}`, words: T[K]]
    : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];
type Leaf = Leaves<typeof en>;

type WithoutPlural<Key> = Key extends `${infer Base}_zero`
  ? Base
  : Key extends `${infer Base}_one`
    ? Base
    : Key extends `${infer Base}_other`
      ? Base
      : Key;

/** Dotted path of a sentence, without its plural ending. */
export type MessageKey = WithoutPlural<Leaf[0]>;

type Words<Key extends string> = Extract<
  Leaf,
  [Key | `${Key}_${"zero" | "one" | "other"}`, string]
>[1];
type PlaceholdersIn<Sentence> =
  Sentence extends `${string}{${infer Name}}${infer Rest}`
    ? Name | PlaceholdersIn<Rest>
    : never;

/** A key that is only known when the program runs may need any values; a missing one throws then. */
type IsUnion<T, All = T> = T extends unknown
  ? [All] extends [T]
    ? false
    : true
  : never;

type Given<Key extends MessageKey> =
  true extends IsUnion<Key>
    ? [values?: Values]
    : [PlaceholdersIn<Words<Key>>] extends [never]
      ? []
      : [values: Readonly<Record<PlaceholdersIn<Words<Key>>, Value>>];

/** Says a sentence in one language. */
export interface Text {
  readonly locale: Locale;
  <Key extends MessageKey>(key: Key, ...values: Given<Key>): string;
}

/** The findings that have words. */
export type FindingId = keyof (typeof en)["finding"];

/** The steps a person can take, by the keys of the action catalogue. */
export type ActionKey = keyof (typeof en)["action"];
