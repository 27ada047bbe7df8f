import { toField } from '@sprawa/contacts';
import type * as Sdl from '@sprawa/contracts/agent';
import { offeredFields, type CallbackKind, type StateKind } from '@sprawa/workflow';
import { hueOf, initialsOf, type AgentActor } from '@sprawa/permissions';
import { searchableFields } from '../../domain/field-search.js';
import { priorityName } from '../../persistence/case-row.js';
import type { CaseView } from '../../queries/case-view.js';
import type { NoticeKind } from '../../notices/notice.js';
import { inLanguage, type StateRecord, type Stream } from '../../streams/stream.js';

/** What field resolvers of `Case` start from; plain fields are on it already. */
export interface CaseParent {
  of: { view: CaseView; stream: Stream; actor: AgentActor };
}

/** Of a few dozen words, each of them in every row. */
const screamed = new Map<string, string>();
function screaming<T extends string>(value: string): T {
  let found = screamed.get(value);
  if (found === undefined) screamed.set(value, (found = value.toUpperCase().replace(/-/g, '_')));
  return found as T;
}
export const fromScreaming = <T extends string>(value: string): T =>
  value.toLowerCase().replace(/_/g, '-') as T;

export const toChannel = (channel: string): Sdl.Channel => screaming(channel);
export const toStateKind = (kind: StateKind): Sdl.StateKind => screaming(kind);
export const toCallbackKind = (kind: CallbackKind): Sdl.CallbackKind => screaming(kind);
export const toNoticeKind = (kind: NoticeKind): Sdl.NoticeKind => screaming(kind);
export const toPriority = (value: number): Sdl.Priority => screaming(priorityName(value));

export function toAgentType(id: string, name: string, suspended: boolean): Sdl.Agent {
  return { id, name, initials: initialsOf(name), hue: hueOf(id), suspended };
}

export function toState(state: StateRecord, language: string): Sdl.State {
  return {
    id: state.id,
    key: state.key,
    name: inLanguage(state.name, language),
    kind: screaming(state.kind),
    color: state.color,
    open: state.open,
  };
}

/** A stream as the schema has it; what rows of a list do not show is made when it is asked for (`Lazy`). */
export interface StreamType extends Omit<Sdl.Stream, 'states' | 'form' | 'searchFields'> {
  states(): Sdl.State[];
  form(): Sdl.Field[];
  searchFields(): Sdl.Field[];
}

export function toStream(stream: Stream, actor: AgentActor): StreamType {
  return {
    id: stream.id,
    key: stream.definition.key,
    name: inLanguage(stream.definition.name, actor.language),
    icon: stream.definition.icon,
    color: stream.definition.color,
    states: () => {
      const visible = new Set(actor.visibleStateIds);
      return stream.states
        .filter((state) => visible.has(state.id) && !state.retired)
        .map((state) => toState(state, actor.language));
    },
    form: () => offeredFields(stream.workflow.form).map((field) => toField(field, actor.language)),
    searchFields: () =>
      searchableFields(stream.searchPlaces, (field) => inLanguage(field.label, actor.language)).map(
        ({ field, label }) => ({ ...toField(field, actor.language), label, required: false }),
      ),
  };
}
