import { momentText } from '@sprawa/workflow';
import type { DemoMail } from '../outgoing/demo-mailbox.js';
import { escapeHtml } from '../incoming/reading/text-and-html.js';

/** Nothing on these pages may run; the mails' links may open in tabs of their own. */
export const DEMO_PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** The list, newest first, with times of that zone (IANA). A page that changes under its reader shuts people out (WCAG 2.2.1): a link fetches what is new. */
export function demoListPage(mails: readonly DemoMail[], timeZone: string): string {
  const rows = mails.map(
    ({ id, to, subject, from, at, text }) => `<li><a href="/demo/mail/${escapeHtml(id)}">
      <span class="who">${escapeHtml(to.join(', '))}</span><time datetime="${iso(at)}">${shown(at, timeZone)}</time>
      <span class="subject">${escapeHtml(subject)}</span><span class="from">from ${escapeHtml(from)}</span>
      <span class="words">${escapeHtml(text.replace(/\s+/g, ' ').slice(0, 160))}</span></a></li>`,
  );
  const list =
    rows.length > 0
      ? `<ol>${rows.join('')}</ol>`
      : `<p class="empty">No mail yet. Look again once the program has had something to say.</p>`;
  return page(
    'Demo mailbox',
    `<header><h1>Demo mailbox</h1><p>Mail the program would have sent. Set <code>SMTP_URL</code> to send it for real. <a href="/demo/mail">Look for new mail</a></p></header>${list}`,
  );
}

/** One mail: its HTML in a frame that runs nothing, its text and its header below. */
export function demoMailPage(mail: DemoMail, timeZone: string): string {
  const header = Object.entries(mail.headers).map(
    ([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  const files = mail.attachments.map(
    ({ name, size }) => `<li>${escapeHtml(name)} <small>${Math.ceil(size / 1024)} kB</small></li>`,
  );
  return page(
    mail.subject,
    `<nav><a href="/demo/mail">← All mails</a></nav>
    <header><h1>${escapeHtml(mail.subject)}</h1><p>to ${escapeHtml(mail.to.join(', '))} · from ${escapeHtml(mail.from)} · <time datetime="${iso(mail.at)}">${shown(mail.at, timeZone)}</time></p></header>
    ${files.length > 0 ? `<h2>Attachments</h2><ul class="files">${files.join('')}</ul>` : ''}
    <iframe title="The mail as its reader sees it" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(opensInNewTab(mail.html))}"></iframe>
    <details><summary>Text version</summary><pre>${escapeHtml(mail.text)}</pre></details>
    <details><summary>Header</summary><table>${header.join('')}</table></details>`,
  );
}

/** Our own links carry no target; inside the frame they would open where nobody sees them. */
const opensInNewTab = (html: string): string =>
  /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, '$&<base target="_blank">')
    : `<base target="_blank">${html}`;
const iso = (at: string | Date): string => new Date(at).toISOString();
const shown = (at: string | Date, timeZone: string): string => momentText(new Date(at), 'en', timeZone);

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1f2430;--dim:#5b6270;--line:#e0e3e9;--paper:#fff;--ground:#f6f7f9;--accent:#3b5bdb}
@media(prefers-color-scheme:dark){:root{--ink:#e6e8ee;--dim:#a2a9b8;--line:#2e3340;--paper:#1a1d25;--ground:#12141a;--accent:#91a7ff}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 "Inter Variable",Inter,system-ui,sans-serif}
main{max-width:880px;margin:0 auto;padding:32px 20px 64px}header{margin-bottom:20px}h1{font-size:22px;line-height:1.3;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:14px;margin:20px 0 6px}header p,.empty{color:var(--dim);margin:0;overflow-wrap:anywhere}nav{margin-bottom:16px}a{color:var(--accent)}
ol{list-style:none;margin:0;padding:0;background:var(--paper);border:1px solid var(--line);border-radius:10px;overflow:hidden}
li+li{border-top:1px solid var(--line)}ol a{display:grid;grid-template-columns:1fr auto;gap:0 16px;padding:12px 16px;color:inherit;text-decoration:none}
ol a:hover{background:color-mix(in srgb,var(--accent) 7%,transparent)}a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:-2px;border-radius:4px}
.who{font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}time{color:var(--dim);font-size:13px;font-variant-numeric:tabular-nums}
.subject,.words{grid-column:1/-1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.from{grid-column:1/-1;color:var(--dim);font-size:13px}.words{color:var(--dim)}
iframe{display:block;width:100%;height:62vh;border:1px solid var(--line);border-radius:10px;background:#fff}.files{margin:0 0 16px;padding-left:18px}.files li{border:0}
details{margin-top:14px;background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:10px 16px}summary{cursor:pointer;font-weight:600}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.6 ui-monospace,monospace}table{border-collapse:collapse;font-size:13px;margin-top:8px}th{text-align:left;color:var(--dim);font-weight:500;white-space:nowrap}
th,td{padding:3px 14px 3px 0;vertical-align:top;overflow-wrap:anywhere}`;
