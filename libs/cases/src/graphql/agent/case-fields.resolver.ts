import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ContactFields, ContactsById, toField } from '@sprawa/contacts';
import type * as Sdl from '@sprawa/contracts/agent';
import { HotReads } from '@sprawa/platform';
import {
  fieldObstacle,
  fieldText,
  offeredActions,
  offeredField,
  shownFields,
  type Action,
  type Field,
  type OfferedAction,
} from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { editorOf } from '../../commands/change-case/change-case.js';
import { caseHeader, type HeaderContact } from '../../domain/case-header.js';
import { loadFactsForView } from '../../queries/find-case/case-side.js';
import { inLanguage } from '../../streams/stream.js';
import { wordsOf } from '../../words/words.js';
import type { CaseParent } from './case-types.js';
import { loadEntryNames } from './entry-names.js';
import { caseFields } from '../../domain/case-fields.js';

type Of = CaseParent['of'];

/** The values of a case's form, what of them the viewer may change, and what the header shows (CS-15, WF-10). */
@Resolver('Case')
export class CaseFieldsResolver {
  constructor(
    private readonly source: DataSource,
    private readonly reads: HotReads,
    private readonly contacts: ContactsById,
    private readonly contactFields: ContactFields,
  ) {}

  @ResolveField()
  async form(@Parent() { of }: CaseParent): Promise<Sdl.CaseField[]> {
    const { view, stream, actor } = of;
    const names = await loadEntryNames(this.reads, [], actor.language, Object.values(view.fields));
    const own = new Set(stream.workflow.form.map(({ key }) => key));
    const came = caseFields(stream).filter(
      (field, place, all) =>
        !own.has(field.key) &&
        Object.hasOwn(view.fields, field.key) &&
        all.findIndex(({ key }) => key === field.key) === place,
    );
    return [...shownFields(stream.workflow.form, view.fields), ...came].map((field) => {
      const reason = own.has(field.key) ? obstacleTo(field, of) : wordsOf(actor.language).fieldObstacles.came;
      const value = view.fields[field.key] ?? null;
      return {
        field: toField(offeredField(field, value), actor.language),
        value,
        text: fieldText(field, value, actor.language, names),
        editable: reason === null,
        reason,
      };
    });
  }

  @ResolveField()
  async headerFields(@Parent() { of }: CaseParent): Promise<Sdl.HeaderField[]> {
    const { view, stream, actor } = of;
    const items = stream.workflow.header ?? [];
    if (items.length === 0) return [];
    const names = await loadEntryNames(this.reads, [], actor.language, Object.values(view.fields));
    const offered = await this.offered(of);
    const asksContact = items.some((item) => 'contact' in item);
    return caseHeader(
      items,
      {
        fields: shownFields(stream.workflow.form, view.fields).map((field) => ({
          key: field.key,
          label: inLanguage(field.label, actor.language),
          text: fieldText(field, view.fields[field.key], actor.language, names),
          obstacle: obstacleTo(field, of),
        })),
        contact: asksContact && actor.rights.has('contact.read') ? await this.contact(of) : null,
        mayEditContact: actor.rights.has('contact.edit'),
        writeWith: writeWith(offered),
        buttons: offered.map(({ action: { key, name } }) => ({
          key,
          label: inLanguage(name, actor.language),
        })),
      },
      wordsOf(actor.language).header,
    );
  }

  private async contact({ view, actor }: Of): Promise<HeaderContact | null> {
    const contact = await this.contacts.one(view.contact_id);
    if (!contact) return null;
    const company = contact.companyId ? await this.contacts.one(contact.companyId) : null;
    return {
      phones: contact.phones,
      emails: contact.emails,
      company: company?.name ?? null,
      taxId: contact.taxId ?? null,
      address: contact.address ?? null,
      fields: (await this.contactFields.all()).map((field) => ({
        key: field.key,
        label: inLanguage(field.label, actor.language),
        text: fieldText(field, contact.keptFields[field.key], actor.language),
      })),
    };
  }

  private async offered({ view, stream, actor }: Of): Promise<OfferedAction[]> {
    const performer = { kind: 'agent', agentId: actor.agentId, principals: actor.principals } as const;
    const facts = await loadFactsForView(this.source, view, stream, performer);
    return offeredActions(stream.workflow, facts, performer);
  }
}

/** The first action whose words reach the customer; for those who may only propose, the one that proposes. */
function writeWith(offered: readonly OfferedAction[]): string | null {
  const open = offered.filter(({ available }) => available).map(({ action }) => action);
  return (open.find(reachesCustomer) ?? open.find(({ writes }) => writes === 'proposal'))?.key ?? null;
}

const reachesCustomer = ({ writes, mails, deletes }: Action): boolean =>
  writes === 'message' && !deletes && mails.some((mail) => mail.to.includes('customer'));

function obstacleTo(field: Field, { view, stream, actor }: Of): string | null {
  const obstacle = fieldObstacle(
    stream.workflow,
    field,
    stream.stateById(view.state_id).key,
    editorOf(actor),
  );
  return obstacle ? wordsOf(actor.language).fieldObstacles[obstacle] : null;
}
