/** Gives pictures that a mail carries inside itself their address: `cid:` is a name only that mail knows (RFC 2392). */
export function withInlineImages(html: string, addresses: ReadonlyMap<string, string>): string {
  if (addresses.size === 0) return html;
  return html.replace(/(["'])cid:([^"']+)\1/gi, (whole: string, quote: string, id: string) => {
    const address = addresses.get(decoded(id)) ?? addresses.get(id);
    return address ? `${quote}${address}${quote}` : whole;
  });
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
