/** `element`: the quoted mail is in it; `rest`: the quoted mail begins here and goes to the end. */
export type QuoteMark = 'element' | 'rest';

const ELEMENT_CLASSES =
  /(?:^|\s)(?:gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote|moz-forward-container)(?:\s|$)/;
const REST_IDS =
  /^(?:x_)?(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|reply-intro|stopSpelling|mail-editor-reference-message-container)$/;
/** The line Outlook draws above the header it repeats. */
const OUTLOOK_LINE = /^border:\s*none;\s*border-top:\s*solid #(?:e1e1e1|b5c4df) 1\.0pt/i;

/** What the mail programs in use mark the quoted mail with. */
export function quoteMark(tag: string, attribs: Record<string, string>): QuoteMark | null {
  const classes = attribs.class ?? '';
  const id = attribs.id ?? '';
  if (tag === 'blockquote' && (attribs.type === 'cite' || /gmail_quote|protonmail_quote/.test(classes)))
    return 'element';
  if (ELEMENT_CLASSES.test(classes)) return 'element';
  if (REST_IDS.test(id)) return 'rest';
  return tag === 'div' && OUTLOOK_LINE.test((attribs.style ?? '').trim()) ? 'rest' : null;
}
