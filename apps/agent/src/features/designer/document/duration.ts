export const units = ['m', 'h', 'd', 'w'] as const;
export type Unit = (typeof units)[number];

/** `14d` as its number and unit; days where it is none. */
export function readDuration(value: unknown): { number: number | null; unit: Unit } {
  const match = typeof value === 'string' ? /^(\d{1,7})([mhdw])$/.exec(value.trim()) : null;
  return match ? { number: Number(match[1]), unit: match[2] as Unit } : { number: null, unit: 'd' };
}

export const duration = (number: number | null, unit: Unit): string | undefined =>
  number === null || number < 1 ? undefined : `${Math.round(number)}${unit}`;
