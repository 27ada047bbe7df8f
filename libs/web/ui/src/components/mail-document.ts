/** Colours of the place a mail without its own is shown in. */
export interface MailColours {
  /** Mails are written for a light page; in the dark those with colours of their own get a white sheet. */
  scheme: 'light' | 'dark';
  text: string;
  link: string;
  line: string;
}

/** Whether a mail brings colours of its own; then it keeps them, on white paper where the page is dark; else it takes the page's. */
export function hasOwnColours(html: string): boolean {
  return /\bbgcolor\s*=|<font[^>]*\scolor|(?:^|[\s;"'{])(?:color|background(?:-color)?)\s*:/i.test(html);
}

/** Where the server keeps the address of a picture from outside: nothing fetches it by itself. */
const KEPT_ADDRESS = /(<img\b[^>]*?\s)data-remote-src(\s*=)/gi;

/** One from outside, its address kept apart or not. */
const REMOTE_IMAGE = /<img\b[^>]*?\s(?:data-remote-src\s*=|src\s*=\s*["']?\s*(?:https?:)?\/\/)[^>]*>/gi;

/** Whether showing it whole would fetch something from outside. */
export function hasRemoteImages(html: string): boolean {
  return (
    html.search(REMOTE_IMAGE) >= 0 ||
    /<(?:td|table|body)\b[^>]*\s(?:src|background)\s*=\s*["']?\s*(?:https?:)?\/\//i.test(html) ||
    /url\(\s*["']?\s*(?:https?:)?\/\//i.test(html)
  );
}

/**
 * A whole document around the mail's HTML, with a policy of its own: no scripts, no frames, no forms, and images from
 * outside only when the reader asked. `fonts` are `@font-face` rules of our own. It stands in a sandboxed frame all the same.
 */
export function mailDocument(html: string, colours: MailColours, remoteImages: boolean, fonts = ''): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src 'self' data: blob:${remoteImages ? ' https: http:' : ''}`;
  const own = hasOwnColours(html);
  const paper = own && colours.scheme === 'dark';
  const text = paper ? '#1c2227' : colours.text;
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><base target="_blank"><style>${fonts}
html{color-scheme:${own ? 'light' : 'light dark'};background:${paper ? '#fff' : 'transparent'}}
body{display:flow-root;margin:0;padding:${paper ? '12px' : '0'};color:${text};font:inherit;font-family:'Inter Variable',system-ui,sans-serif;font-size:inherit;line-height:1.55;overflow-wrap:anywhere;overflow-x:auto;overflow-y:hidden}
a{color:${paper ? '#0b5f78' : colours.link}}img{max-width:100%;height:auto}p{margin:0 0 .75em}p:last-child{margin-bottom:0}
.picture{padding:0 6px;border:1px dashed ${colours.line};border-radius:4px;font-size:.875em}
blockquote{margin:.5em 0;padding-left:12px;border-left:3px solid ${colours.line}}pre{white-space:pre-wrap}table{max-width:100%}
</style></head><body>${remoteImages ? html.replace(KEPT_ADDRESS, '$1src$2') : withoutRemoteImages(html)}</body></html>`;
}

/** The policy blocks them anyway; each leaves its description in a frame instead of a broken picture. */
function withoutRemoteImages(html: string): string {
  return html.replace(REMOTE_IMAGE, (picture) => {
    const described = /\salt\s*=\s*"([^"<>]*)"/i.exec(picture)?.[1]?.trim();
    return described ? `<span class="picture">${described}</span>` : '';
  });
}
