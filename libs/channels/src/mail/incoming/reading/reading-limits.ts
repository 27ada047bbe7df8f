/** What one mail may cost. Whoever needs more is set aside, whole, for a person to look at. */
export interface ReadingLimits {
  /** Of the mail, and of its decoded files together. */
  maxBytes: number;
  /** MIME parts. Each level of nesting is a part, so that this limits the depth as well. */
  maxParts: number;
}

export const MAX_PARTS = 500;

/** A mail beyond a limit: it will be so however often it is read. */
export class BeyondLimits extends Error {}
