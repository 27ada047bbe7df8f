import { sanitiseMailHtml } from './sanitise-html.js';
import { splitQuotedHtml } from './split-quoted-html.js';
import { splitQuotedText } from './split-quoted-text.js';
import { htmlToText, textToHtml } from './text-and-html.js';

/** What a mail says, ready for the timeline. */
export interface Words {
  /** Sanitised; without the quoted mail. */
  html: string;
  text: string;
  /** The quoted mail, folded away by default. */
  quotedHtml: string | null;
}

/** Characters of a text that is shown; what is longer can be read in the original. */
const TEXT_LIMIT = 60_000;

/** The HTML is what the sender saw; the text stands in for it where it is missing, empty, or too much to show. */
export function wordsOfMail({ html, text }: { html: string | null; text: string }): Words {
  const clean = html === null ? null : sanitiseMailHtml(html);
  if (clean !== null && (/<img\b/.test(clean) || htmlToText(clean) !== '')) {
    const { visible, quoted } = splitQuotedHtml(clean);
    return { html: visible, text: htmlToText(visible), quotedHtml: quoted };
  }
  const plain = text.trim() || html === null ? text : htmlToText(html);
  const shown = plain.length > TEXT_LIMIT ? `${plain.slice(0, TEXT_LIMIT)}\n…` : plain;
  const { visible, quoted } = splitQuotedText(shown);
  return {
    html: textToHtml(visible),
    text: visible,
    quotedHtml: quoted === null ? null : textToHtml(quoted),
  };
}
