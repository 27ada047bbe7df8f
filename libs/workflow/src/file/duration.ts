const MINUTES = { m: 1, h: 60, d: 1_440, w: 10_080 } as const;
/** Ten years: whoever waits longer means something else. */
const LIMIT = 3_650 * MINUTES.d;

/** `30m`, `12h`, `14d` or `2w` in minutes; null when it is none of these, zero, or above ten years. */
export function parseDuration(text: string): number | null {
  const match = /^(\d{1,7})([mhdw])$/.exec(text.trim());
  if (!match) return null;
  const minutes = Number(match[1]) * MINUTES[match[2] as keyof typeof MINUTES];
  return minutes > 0 && minutes <= LIMIT ? minutes : null;
}

/** The shortest way to write so many minutes: `2w`, `36h`, `90m`. */
export function durationText(minutes: number): string {
  const unit = (['w', 'd', 'h', 'm'] as const).find((name) => minutes % MINUTES[name] === 0) ?? 'm';
  return `${minutes / MINUTES[unit]}${unit}`;
}
