import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  ContactKind,
  Field,
  FieldValue,
  MutationCreateContactArgs,
  MutationUpdateContactArgs,
  QueryContactArgs,
  QueryContactsArgs,
} from '@sprawa/contracts/agent';
import {
  CurrentActor,
  CurrentLanguage,
  InputChecks,
  Requires,
  toRefused,
  type AgentActor,
  type Language,
  type RefusedResult,
} from '@sprawa/identity';
import { CodedError, isId } from '@sprawa/platform';
import { CreateContact } from '../../commands/create-contact.js';
import { StaleContact, UpdateContact } from '../../commands/update-contact.js';
import { ContactFields } from '../../fields/contact-fields.js';
import type { ContactParent } from '../../queries/contact-row.js';
import { ContactsById } from '../../queries/contacts-by-id.js';
import { SearchContacts } from '../../queries/search-contacts.js';
import { toContactField, toContactValues, toField } from './field-types.js';

type Result = { __typename: 'ContactSaved'; contact: ContactParent } | RefusedResult;

const KINDS = { PERSON: 'person', COMPANY: 'company' } as const satisfies Record<ContactKind, string>;

@Resolver('Contact')
export class ContactsResolver {
  constructor(
    private readonly byId: ContactsById,
    private readonly search: SearchContacts,
    private readonly creation: CreateContact,
    private readonly change: UpdateContact,
    private readonly own: ContactFields,
  ) {}

  @Query()
  @Requires('contact.read')
  contacts(@Args() args: QueryContactsArgs, @CurrentLanguage() language: Language): Promise<ContactParent[]> {
    const checks = new InputChecks(language);
    const words = checks.line('search', args.search, { max: 100, required: false });
    const first = checks.count('first', args.first, { max: 50, usual: 10 });
    checks.done();
    return this.search.find(words, first);
  }

  @Query()
  @Requires('contact.read')
  async contact(@Args() { id }: QueryContactArgs): Promise<ContactParent | null> {
    return isId(id) ? ((await this.byId.load([id])).get(id) ?? null) : null;
  }

  @Query()
  @Requires('contact.read')
  async contactFields(
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<Field[]> {
    const asked = (await this.own.all()).filter(({ hidden }) => !hidden);
    return asked.map((field) => toContactField(field, { ...actor, language }));
  }

  @Query()
  @Requires('contact.read')
  async contactSearchFields(@CurrentLanguage() language: Language): Promise<Field[]> {
    return (await this.own.all()).map((field) => toField(field, language));
  }

  @Mutation()
  @Requires('contact.edit')
  createContact(
    @Args() { input }: MutationCreateContactArgs,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<Result> {
    return this.saved(() => this.creation.create(actor, { ...input, kind: KINDS[input.kind] }, language));
  }

  @Mutation()
  @Requires('contact.edit')
  updateContact(
    @Args() { input }: MutationUpdateContactArgs,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<Result> {
    return this.saved(async () => {
      await this.change.update(actor, input, language);
      return input.id;
    });
  }

  @ResolveField()
  company(@Parent() contact: ContactParent): Promise<ContactParent | null> | null {
    return contact.companyId ? this.byId.one(contact.companyId) : null;
  }

  @ResolveField()
  async fields(
    @Parent() contact: ContactParent,
    @CurrentLanguage() language: Language,
  ): Promise<FieldValue[]> {
    return toContactValues(await this.own.all(), contact.keptFields, language);
  }

  private async saved(save: () => Promise<string>): Promise<Result> {
    try {
      const id = await save();
      return { __typename: 'ContactSaved', contact: (await this.byId.load([id])).get(id)! };
    } catch (error) {
      if (error instanceof CodedError) return toRefused(error);
      if (error instanceof StaleContact)
        return { __typename: 'Refused', code: 'STALE_VERSION', message: error.message, fieldErrors: [] };
      throw error;
    }
  }
}
