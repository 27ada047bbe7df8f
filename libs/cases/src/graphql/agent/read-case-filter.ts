import { Injectable } from '@nestjs/common';
import { ContactFields } from '@sprawa/contacts';
import type * as Sdl from '@sprawa/contracts/agent';
import type { AgentActor } from '@sprawa/permissions';
import { Clock, InputError, isId, type FieldError } from '@sprawa/platform';
import { isOpen, type Field, type StateKind } from '@sprawa/workflow';
import {
  leavesOf,
  opennessOf,
  queueOf,
  type FilterDocument,
} from '../../domain/case-filter/filter-document.js';
import { readFilter } from '../../domain/case-filter/read-filter.js';
import {
  FIELD_FILTERS_LIMIT,
  readFieldQuestion,
  type ContactPlace,
  type FieldQuestion,
  type SearchPlace,
} from '../../domain/field-search.js';
import { PRIORITY_NAMES, type PriorityName } from '../../persistence/case-row.js';
import { SavedViews } from '../../queries/saved-views/saved-views.js';
import { Labels } from '../../labels/labels.js';
import { inLanguage } from '../../streams/stream.js';
import { Streams } from '../../streams/streams.js';
import { wordsOf } from '../../words/words.js';
import { fromScreaming } from './case-types.js';
import type { CaseFilter, Narrowing } from '../../queries/list-cases/case-filter.js';
import { documentCondition } from '../../queries/list-cases/document-condition.js';
import type { QueueName } from '../../queries/list-cases/queue-condition.js';
import { SearchText } from '../../queries/list-cases/search-text.js';

/** A filter as it comes from outside, checked and made of the viewer's own streams. */
@Injectable()
export class ReadCaseFilter {
  constructor(
    private readonly streams: Streams,
    private readonly views: SavedViews,
    private readonly search: SearchText,
    private readonly labels: Labels,
    private readonly clock: Clock,
    private readonly contactFields: ContactFields,
  ) {}

  /** @throws InputError naming the field, or the leaf of a document */
  async read(actor: AgentActor, given: Sdl.CaseFilter): Promise<CaseFilter> {
    return {
      ...plainFilter(given),
      ...(given.text?.trim() && { asked: await this.search.read(given.text) }),
      ...(given.labelIds && { labelIds: await this.labels.meaning(given.labelIds) }),
      ...(await this.fieldConditions(actor, given)),
      ...(await this.narrowed(actor, given)),
    };
  }

  private async narrowed(
    actor: AgentActor,
    given: Sdl.CaseFilter,
  ): Promise<Pick<CaseFilter, 'queue' | 'where'>> {
    const documents: FilterDocument[] = [];
    if (isGiven(given.view)) documents.push(await this.ofView(actor, given.view!));
    if (isGiven(given.where)) documents.push(await this.document(actor, given.where));
    if (documents.length === 0) return {};
    let queue: string | undefined;
    const rest = documents.map((document) => {
      const stays = queue === undefined && !given.queue ? queueOf(document) : null;
      if (!stays) return document;
      queue = stays.queue;
      return stays.rest;
    });
    const within = queue === undefined ? {} : { queue: queue as QueueName };
    const narrower = rest.filter(({ parts }) => parts.length > 0);
    if (narrower.length === 0) return within;
    const all = await Promise.all(narrower.map((document) => this.narrowing(actor, document)));
    return {
      ...within,
      where: {
        condition: (params) => all.map((each) => each.condition(params)).join(' AND '),
        open: all.find(({ open }) => open !== null)?.open ?? null,
      },
    };
  }

  private async ofView(actor: AgentActor, id: string): Promise<FilterDocument> {
    const view = isId(id) ? await this.views.find(actor, id) : null;
    if (view) return view.filter;
    const message = wordsOf(actor.language).savedViews.notFound;
    throw new InputError(message, [{ path: 'filter.view', message }]);
  }

  /**
   * A document that somebody writes now: wrong leaves and unknown fields are told.
   * @param at where it stands in what was asked
   */
  async document(actor: AgentActor, given: unknown, at = 'filter.where'): Promise<FilterDocument> {
    const words = wordsOf(actor.language);
    const read = readFilter(given, words.filter);
    const refuse = (errors: FieldError[]) =>
      new InputError(
        errors[0]!.message,
        errors.map(({ path, message }) => ({ path: `${at}.${path}`, message })),
      );
    if (Array.isArray(read)) throw refuse(read);
    const places = await this.placesOf(actor);
    const own = await this.contactPlaces(actor);
    const problems = leavesOf(read).flatMap(({ leaf, path }) => {
      if (leaf.op !== 'matches') return [];
      const asked =
        leaf.on === 'field' ? askField(actor, leaf, places) : askField<ContactPlace>(actor, leaf, own);
      return 'message' in asked
        ? [{ path: asked.path.replace(/^filter\.fields\.0/, path), message: asked.message }]
        : [];
    });
    if (problems.length > 0) throw refuse(problems);
    return read;
  }

  /** A document that was checked once, for whoever looks now: what they do not know matches nothing. */
  async narrowing(actor: AgentActor, document: FilterDocument): Promise<Narrowing> {
    const [streams, places] = [await this.streams.all(), await this.placesOf(actor)];
    const own = await this.contactPlaces(actor);
    const meaning = {
      actor,
      now: this.clock.now(),
      statesOfKinds: (kinds: readonly string[]) =>
        streams.flatMap(({ states }) =>
          states.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
        ),
      labels: leavesOf(document).some(({ leaf }) => leaf.on === 'label')
        ? await this.labels.meanings('cases')
        : new Map<string, readonly string[]>(),
      field: (question: FieldQuestion) => {
        const asked = askField(actor, question, places);
        return 'message' in asked ? null : asked;
      },
      contactField: (question: FieldQuestion) => {
        const asked = askField(actor, question, own);
        return 'message' in asked ? null : asked;
      },
    };
    return {
      condition: (params) => documentCondition(document, meaning, params),
      open: opennessOf(document, (kind) => isOpen(kind as StateKind)),
    };
  }

  private async fieldConditions(
    actor: AgentActor,
    given: Sdl.CaseFilter,
  ): Promise<Pick<CaseFilter, 'fields' | 'contactFields'>> {
    const [fields, contactFields] = [given.fields ?? [], given.contactFields ?? []];
    const words = wordsOf(actor.language).fieldSearch;
    const problem = (path: string, message: string) => new InputError(message, [{ path, message }]);
    if (fields.length + contactFields.length > FIELD_FILTERS_LIMIT)
      throw problem('filter.fields', words.many(FIELD_FILTERS_LIMIT));
    const conditions = <Place extends ContactPlace>(
      asked: readonly FieldQuestion[],
      places: readonly Place[],
      name: string,
    ) =>
      asked.map((question, at) => {
        const read = askField(actor, question, places, at);
        if ('message' in read) throw problem(read.path.replace('fields', name), read.message);
        return read;
      });
    return {
      fields:
        fields.length > 0 ? conditions(fields, await this.placesOf(actor, given.streamIds), 'fields') : [],
      contactFields:
        contactFields.length > 0
          ? conditions(contactFields, await this.contactPlaces(actor), 'contactFields')
          : [],
    };
  }

  /** Only fields of streams the viewer works in are known here. */
  private async placesOf(actor: AgentActor, among?: readonly string[] | null): Promise<SearchPlace[]> {
    return (await this.streams.all())
      .filter(({ id }) => actor.streamIds.includes(id) && (among?.includes(id) ?? true))
      .flatMap((stream) => stream.searchPlaces);
  }

  /** What is kept of contacts is asked by whoever may read them; of hidden fields too, as they hold what they held. */
  private async contactPlaces({ rights }: AgentActor): Promise<ContactPlace[]> {
    return rights.has('contact.read') ? (await this.contactFields.all()).map((field) => ({ field })) : [];
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function askField<Place extends ContactPlace>(
  actor: AgentActor,
  question: FieldQuestion,
  places: readonly Place[],
  at = 0,
) {
  const label = (field: Field) => inLanguage(field.label, actor.language);
  return readFieldQuestion(question, at, places, label, wordsOf(actor.language).fieldSearch);
}

function plainFilter(given: Sdl.CaseFilter): CaseFilter {
  return {
    ...(given.queue && { queue: fromScreaming<QueueName>(given.queue) }),
    ...(given.streamIds && { streamIds: given.streamIds }),
    ...(given.stateIds && { stateIds: given.stateIds }),
    ...(given.ownerIds && { ownerIds: given.ownerIds }),
    ...(given.groupIds && { groupIds: given.groupIds }),
    ...(given.contactId && { contactId: given.contactId }),
    ...(given.priorities && {
      priorities: given.priorities.map((name) => PRIORITY_NAMES.indexOf(fromScreaming<PriorityName>(name))),
    }),
    ...(given.channels && { channels: given.channels.map((channel) => fromScreaming(channel)) }),
    ...(given.text && { text: given.text }),
  };
}
