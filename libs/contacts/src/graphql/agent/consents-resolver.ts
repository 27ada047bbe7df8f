import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import {
  CurrentActor,
  LANGUAGES,
  Requires,
  inLanguage,
  orRefused,
  type AgentActor,
  type Language,
  type RefusedResult,
} from '@sprawa/identity';
import { CONSENT_MEANS, type ConsentKind, type ConsentWording, type Texts } from '../../consents/consent.js';
import { ManageConsentKinds } from '../../consents/manage-kinds.js';
import { ReadConsents, type ConsentEntry, type ConsentOfKind } from '../../consents/read-consents.js';
import { RecordConsent } from '../../consents/record-consent.js';

type KindResult = { __typename: 'ConsentKindSaved'; kind: Sdl.ConsentKind } | RefusedResult;
type Result =
  { __typename: 'ConsentRecorded'; entryId: string; consents: Sdl.ContactConsents } | RefusedResult;

@Resolver()
export class ConsentsResolver {
  constructor(
    private readonly reading: ReadConsents,
    private readonly managing: ManageConsentKinds,
    private readonly recording: RecordConsent,
  ) {}

  @Query()
  @Requires('contact.read')
  async consentKinds(@CurrentActor() { language }: AgentActor): Promise<Sdl.ConsentKind[]> {
    return (await this.reading.kinds()).map((kind) => toKind(kind, language));
  }

  @Query()
  @Requires('contact.read')
  async consentWordings(@Args() { kindId }: Sdl.QueryConsentWordingsArgs): Promise<Sdl.ConsentWording[]> {
    return (await this.reading.wordings(kindId)).map(toWording);
  }

  @Query()
  @Requires('contact.read')
  contactConsents(
    @Args() { contactId }: Sdl.QueryContactConsentsArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Sdl.ContactConsents | null> {
    return this.consents(actor, contactId);
  }

  @Mutation()
  @Requires('consent.manage')
  saveConsentKind(
    @Args() { input }: Sdl.MutationSaveConsentKindArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<KindResult> {
    return orRefused(async () => this.saved(actor, await this.managing.saveKind(actor, input)));
  }

  @Mutation()
  @Requires('consent.manage')
  async orderConsentKinds(
    @Args() { ids }: Sdl.MutationOrderConsentKindsArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Sdl.ConsentKind[]> {
    await this.managing.order(actor, ids);
    return this.consentKinds(actor);
  }

  @Mutation()
  @Requires('consent.manage')
  saveConsentWording(
    @Args() { input }: Sdl.MutationSaveConsentWordingArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<KindResult> {
    return orRefused(async () => {
      await this.managing.saveWording(actor, input);
      return this.saved(actor, input.kindId);
    });
  }

  @Mutation()
  @Requires('contact.edit')
  recordConsent(
    @Args() { input }: Sdl.MutationRecordConsentArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Result> {
    return orRefused(async () => {
      const entryId = await this.recording.give(actor, { ...input, means: toMeans(input.means) });
      return this.recorded(actor, input.contactId, entryId);
    });
  }

  @Mutation()
  @Requires('contact.edit')
  withdrawConsent(
    @Args() { input }: Sdl.MutationWithdrawConsentArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Result> {
    return orRefused(async () => {
      const entryId = await this.recording.withdraw(actor, { ...input, means: toMeans(input.means) });
      return this.recorded(actor, input.contactId, entryId);
    });
  }

  @Mutation()
  @Requires('contact.edit')
  takeConsentEntryBack(
    @Args() { id }: Sdl.MutationTakeConsentEntryBackArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Result> {
    return orRefused(async () => this.recorded(actor, await this.recording.takeBack(actor, id), id));
  }

  private async saved(actor: AgentActor, id: string): Promise<KindResult> {
    const kind = (await this.reading.kinds()).find((each) => each.id === id)!;
    return { __typename: 'ConsentKindSaved', kind: toKind(kind, actor.language) };
  }

  private async recorded(actor: AgentActor, contactId: string, entryId: string): Promise<Result> {
    const consents = (await this.consents(actor, contactId))!;
    return { __typename: 'ConsentRecorded', entryId, consents };
  }

  private async consents(actor: AgentActor, contactId: string): Promise<Sdl.ContactConsents | null> {
    const found = await this.reading.of(actor, contactId);
    return (
      found && {
        kinds: found.kinds.map((each) => toConsent(each, actor.language)),
        forms: found.forms.map(({ caseId: _, at, ...form }) => ({ ...form, at: at.toISOString() })),
      }
    );
  }
}

const toMeans = (means: Sdl.ConsentMeans): string => means.toLowerCase().replace('_', '-');
const fromMeans = (means: (typeof CONSENT_MEANS)[number]): Sdl.ConsentMeans =>
  means.toUpperCase().replace('-', '_') as Sdl.ConsentMeans;

const toTexts = (texts: Texts): Sdl.ConsentText[] =>
  LANGUAGES.flatMap((language) => (texts[language] ? [{ language, text: texts[language] }] : []));

const toWording = ({ number, texts, since }: ConsentWording): Sdl.ConsentWording => ({
  number,
  texts: toTexts(texts),
  since: since.toISOString(),
});

const toKind = (
  { id, key, name, active, version, wording }: ConsentKind,
  language: Language,
): Sdl.ConsentKind => ({
  ...{ id, key, active, version },
  name: inLanguage(name, language),
  names: toTexts(name),
  wording: wording && toWording(wording),
});

const toConsent = ({ kind, standing, entries }: ConsentOfKind, language: Language): Sdl.ContactConsent => ({
  kind: toKind(kind, language),
  state: standing.state.toUpperCase().replace('-', '_') as Sdl.ConsentState,
  since: standing.by?.at.toISOString() ?? null,
  entries: entries.map(toEntry),
});

function toEntry(entry: ConsentEntry): Sdl.ConsentEntry {
  const { id, note, recordedBy, caseNumber, agreed, takenBack } = entry;
  return {
    ...{ id, note, recordedBy, caseNumber, agreed, takenBack },
    event: entry.event.toUpperCase() as Sdl.ConsentState,
    at: entry.at.toISOString(),
    means: fromMeans(entry.means),
    recordedAt: entry.recordedAt.toISOString(),
  };
}
