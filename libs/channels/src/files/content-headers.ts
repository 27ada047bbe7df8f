/** Shown in place; anything else is offered for saving, whatever it claims to be. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
/** Half of a character, which cannot be encoded. */
const LONE = /\p{Surrogate}/gu;

/** Headers under which bytes from strangers can do nothing in a browser (RFC 6266, RFC 8187). */
export function contentHeaders(file: {
  name: string;
  mediaType: string;
  size: number;
}): Record<string, string> {
  const disposition = SHOWN.has(file.mediaType) ? 'inline' : 'attachment';
  const ascii = file.name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(file.name.replace(LONE, '_')).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'content-type': /^text\//.test(file.mediaType) ? 'text/plain; charset=utf-8' : file.mediaType,
    'content-length': String(file.size),
    'content-disposition': `${disposition}; filename="${ascii}"; filename*=UTF-8''${encoded}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    // Pictures are asked for from inside sandboxed frames, whose origin is nobody's; the signature is what lets in.
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'private, max-age=900, immutable',
    'referrer-policy': 'no-referrer',
  };
}
