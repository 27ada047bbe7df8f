import type * as Sdl from '@sprawa/contracts/agent';
import { LANGUAGES, type Language } from '@sprawa/identity';
import { renderBody, sanitiseRichText } from '@sprawa/templates';
import type { CaseFacts, Field, LocalizedText } from '@sprawa/workflow';
import { contactFieldTexts } from '../../mail/contact-field-texts.js';
import { inLanguage } from '../../streams/stream.js';
import type { CaseParent } from './case-types.js';

/** The organisation's own fields of contacts, and what one contact's hold. */
export interface ContactFieldsHeld {
  fields: readonly Field[];
  kept: Readonly<Record<string, unknown>>;
}

interface Around {
  /** Of the case's participants, whom it is about. */
  main: { email: string; language: string | null } | undefined;
  /** Null where they are not named, or not the viewer's to read: then they say nothing. */
  own: ContactFieldsHeld | null;
  decides: CaseFacts | null;
}

/**
 * The editor of an approval or of a new round (`decides`) starts with the very reply that waits; every other with the action's template,
 * in the customer's language where it is known and in the stream's where not.
 */
export function initialTexts(
  template: LocalizedText | undefined,
  of: CaseParent['of'],
  around: Around,
): Pick<Sdl.Action, 'initialText' | 'initialTexts'> {
  const { main, decides } = around;
  if (decides || !template) return { initialText: decides?.proposal?.html ?? '', initialTexts: [] };
  const first = (main?.language ?? of.stream.definition.language) as Language;
  const texts = [first, ...LANGUAGES.filter((language) => language !== first)].map((language) => ({
    language,
    html: initialText(inLanguage(template, language), of, around, language),
  }));
  return { initialText: texts[0]!.html, initialTexts: texts };
}

function initialText(
  template: string,
  { view, actor, stream }: CaseParent['of'],
  { main, own }: Around,
  language: Language,
): string {
  const timeZone = stream.definition.timeZone ?? 'UTC';
  return sanitiseRichText(
    renderBody(template, {
      case: { number: view.number, subject: view.subject },
      contact: {
        name: view.contact_name,
        email: main?.email ?? '',
        fields: own ? contactFieldTexts(own.fields, own.kept, { language, timeZone }) : {},
      },
      agent: { name: actor.name, email: actor.email },
      stream: {
        name: inLanguage(stream.definition.name, language),
        signature: inLanguage(stream.definition.signature, language),
      },
    }),
  );
}
