/** A page's end, opaque to clients: the sort key and the number that makes it unique. */
export interface Cursor {
  key: string;
  number: string;
}

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.key, cursor.number])).toString('base64url');
}

/** Null for anything that was not made by `encodeCursor`; the list then starts from its beginning. */
export function decodeCursor(text: string | null | undefined): Cursor | null {
  if (!text || text.length > 200) return null;
  try {
    const [key, number] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    return typeof key === 'string' &&
      key.length < 100 &&
      typeof number === 'string' &&
      /^\d{1,18}$/.test(number)
      ? { key, number }
      : null;
  } catch {
    return null;
  }
}

/** A page size as asked for, between 1 and `most`. */
export function pageSize(asked: number | null | undefined, usual: number, most: number): number {
  return Math.min(most, Math.max(1, Math.trunc(asked ?? usual)));
}
