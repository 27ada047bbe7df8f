import { compile } from 'html-to-text';

/**
 * A whole mail around a body: quiet type, readable width, dark mode left to the mail program.
 * Tables and inline styles, because mail programs know little else.
 */
export function mailDocument(
  body: string,
  options: { language: string; title: string; footer?: string; button?: { label: string; url: string } },
): string {
  const button = options.button
    ? `<table role="presentation" cellspacing="0" cellpadding="0" style="margin:24px 0"><tr><td style="border-radius:8px;background:#3b5bdb"><a href="${escapeAttribute(options.button.url)}" style="display:inline-block;padding:12px 22px;color:#ffffff;font-weight:600;text-decoration:none">${escapeText(options.button.label)}</a></td></tr></table>`
    : '';
  const footer = options.footer
    ? `<div style="margin-top:28px;padding-top:14px;border-top:1px solid #d8dbe2;color:#636a76;font-size:13px;line-height:1.5">${options.footer}</div>`
    : '';
  return `<!doctype html><html lang="${escapeAttribute(options.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(options.title)}</title></head><body style="margin:0;padding:24px 16px"><div style="max-width:600px;margin:0 auto;font-family:Inter,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:1.6;color:#1f2430">${body}${button}${footer}</div></body></html>`;
}

/** Once for all mails: reading the selectors costs more than a mail's text. */
const toText = compile({
  wordwrap: 78,
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'title', format: 'skip' },
  ],
});

/** The plain-text alternative of a mail; links stand in brackets behind their words. */
export function mailText(document: string): string {
  return toText(document).trim();
}

export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}
