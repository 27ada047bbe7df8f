/** Bytes of a draft as JSON. */
export const DOCUMENT_LIMIT = 500_000;

export function documentBytes(document: unknown): number {
  return Buffer.byteLength(JSON.stringify(document) ?? '');
}

export function isDocument(document: unknown): document is Record<string, unknown> {
  return typeof document === 'object' && document !== null && !Array.isArray(document);
}
