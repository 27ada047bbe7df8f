/** The number people wrote, with or without a leading #, as it stands in the database; null when it is none. */
export function caseDigits(number: string): string | null {
  const digits = /^#?(\d{1,18})$/.exec(number.trim())?.[1];
  return digits === undefined ? null : BigInt(digits).toString();
}
