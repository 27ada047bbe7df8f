/**
 * Messages are nested objects of strings. English is the source: it has the plural forms `_one` and `_other`;
 * Polish, Ukrainian and Russian need `_few` and `_many` besides. A language file says
 * `satisfies Translated<typeof en>`, so a missing, misspelt or needless key does not compile.
 */
export interface MessageTree {
  [key: string]: string | MessageTree;
}

/** The shape of a Slavic language's messages made from the English ones. */
export type Translated<English> = {
  [
    Key in keyof English as Key extends `${infer Base}_one` ? Key | `${Base}_few` | `${Base}_many` : Key
  ]: English[Key] extends string ? string : Translated<English[Key]>;
};

type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** Dotted keys of all messages; a plural one by its base name. */
export type MessageKey<Messages> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${MessageKey<Messages[Key]>}`;
}[keyof Messages & string];

/** Gives a message with its `{{values}}` filled in; `count` chooses the plural form. */
export type Translate<Messages> = (
  key: MessageKey<Messages>,
  values?: Record<string, string | number>,
) => string;
