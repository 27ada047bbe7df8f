import type { Language } from '@sprawa/identity';

export const CONSENT_LIMITS = {
  kinds: 50,
  /** Versions of one kind. */
  wordings: 100,
  /** Of one contact. */
  entries: 500,
  key: 40,
  name: 120,
  text: 5_000,
  note: 500,
  /** What was agreed to in forms, the newest. */
  forms: 100,
};

/** How long whoever recorded something can say that it was a mistake. */
export const TAKE_BACK_SECONDS = 60;

/** How somebody said it. */
export const CONSENT_MEANS = ['mail', 'phone', 'paper', 'web-form', 'portal', 'other'] as const;
export type ConsentMeans = (typeof CONSENT_MEANS)[number];

/** By language; at least one. */
export type Texts = Partial<Record<Language, string>>;

export interface ConsentKind {
  id: string;
  /** Never changes. */
  key: string;
  name: Texts;
  /** Asked for today; of others what was said stays. */
  active: boolean;
  version: number;
  /** The newest; null: nobody has worded it yet. */
  wording: ConsentWording | null;
}

/** Never changes: other words are the next number. */
export interface ConsentWording {
  id: string;
  number: number;
  texts: Texts;
  since: Date;
}
