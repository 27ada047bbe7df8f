import {
  initialState,
  type Field,
  type LocalizedText,
  type State,
  type Workflow,
  type WorkflowFile,
} from '@sprawa/workflow';
import type { SearchPlace } from '../domain/field-search.js';

/** A state as a row, so that lists and counts can join it, beside what its workflow says of it. */
export interface StateRecord {
  id: string;
  key: string;
  open: boolean;
  waiting: boolean;
  retired: boolean;
  name: LocalizedText;
  customerName: LocalizedText;
  customerHint: LocalizedText | null;
  kind: State['kind'];
  color: string;
  position: number;
}

/** A stream with everything an action needs to know of it; read from memory, never per case. */
export class Stream {
  readonly statesById: ReadonlyMap<string, StateRecord>;
  readonly statesByKey: ReadonlyMap<string, StateRecord>;

  constructor(
    readonly id: string,
    readonly definition: WorkflowFile,
    readonly version: number,
    readonly position: number,
    readonly states: readonly StateRecord[],
  ) {
    this.statesById = new Map(states.map((state) => [state.id, state]));
    this.statesByKey = new Map(states.map((state) => [state.key, state]));
  }

  get workflow(): Workflow {
    return this.definition.workflow;
  }

  /** Where values of fields stand: on its cases, and in the history of its actions (WF-5). */
  get searchPlaces(): SearchPlace[] {
    const at = (action: string | null) => (field: Field) => ({ streamId: this.id, action, field });
    return [
      ...this.workflow.form.map(at(null)),
      ...this.definition.webForms.flatMap((form) => form.fields.map(at(null))),
      ...this.workflow.actions.flatMap((action) => action.fields.map(at(action.key))),
    ];
  }

  get initial(): StateRecord {
    return this.state(initialState(this.workflow).key);
  }

  /** @throws when the workflow names a state that has no row: a broken installation, not a user's mistake. */
  state(key: string): StateRecord {
    const state = this.statesByKey.get(key);
    if (!state) throw new Error(`Stream ${this.definition.key} has no state ${key}`);
    return state;
  }

  stateById(id: string): StateRecord {
    const state = this.statesById.get(id);
    if (!state) throw new Error(`Stream ${this.definition.key} has no state with id ${id}`);
    return state;
  }

  /** One name, one colour: by its colour a customer would tell apart what is to read alike, such as a reply that waits for approval. */
  colorForCustomers(state: StateRecord): string {
    const alike = this.states.find(({ customerName }) => customerName.en === state.customerName.en);
    return (alike ?? state).color;
  }
}

export function inLanguage(text: LocalizedText, language: string): string {
  return (text as Record<string, string | undefined>)[language] ?? text.en;
}
