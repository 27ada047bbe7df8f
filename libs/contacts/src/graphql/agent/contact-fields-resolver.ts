import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import {
  CurrentActor,
  Requires,
  orRefused,
  toAgent,
  type AgentActor,
  type AgentRow,
  type RefusedResult,
} from '@sprawa/identity';
import { contactFieldsDocument } from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { loadKeptFields } from '../../fields/kept-fields.js';
import { SaveContactFields } from '../../fields/save-contact-fields.js';

type Result = { __typename: 'ContactFieldsSaved'; setUp: Sdl.ContactFieldsSetUp } | RefusedResult;

/** The fields of contacts for whoever sets them up (CT-1): the same people who design the forms of cases. */
@Resolver()
export class ContactFieldsResolver {
  constructor(
    private readonly source: DataSource,
    private readonly saving: SaveContactFields,
  ) {}

  @Query()
  @Requires('workflow.manage')
  async contactFieldsSetUp(): Promise<Sdl.ContactFieldsSetUp> {
    const { fields, state } = await loadKeptFields(this.source);
    const [by] = state.changedBy
      ? ((await this.source.query(`SELECT id, name, suspended_at FROM agent WHERE id = $1`, [
          state.changedBy,
        ])) as AgentRow[])
      : [];
    return {
      revision: state.revision,
      document: { fields: contactFieldsDocument(fields) },
      changedBy: by ? toAgent(by) : null,
      changedAt: state.changedAt,
      fromFile: state.origin === 'FILE',
      fileIgnoredAt: state.fileIgnoredAt,
    };
  }

  @Mutation()
  @Requires('workflow.manage')
  async saveContactFields(
    @Args() { input }: Sdl.MutationSaveContactFieldsArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Result> {
    return orRefused(async () => {
      await this.saving.save(actor, input);
      return { __typename: 'ContactFieldsSaved' as const, setUp: await this.contactFieldsSetUp() };
    });
  }
}
