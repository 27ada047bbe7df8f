/** Told on the bus topic `case` when a change of a case was committed. Carries ids only; who may see it is decided by the listener. */
export interface CaseEvent {
  number: string;
  version: number;
  contactId: string;
  /** The state before and after: whoever saw it in either wants to know. */
  stateIds: string[];
  byAgent: string | null;
  what: string[];
  /** Whether the customer can see a difference. */
  public: boolean;
}
