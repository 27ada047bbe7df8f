import type { AgentActor } from '@sprawa/identity';

/** Whether nothing an agent may do or see has changed between two looks. */
export const sameRights = (one: AgentActor, other: AgentActor): boolean => rightsOf(one) === rightsOf(other);

const rightsOf = ({ rights, principals, streamIds, visibleStateIds }: AgentActor): string =>
  JSON.stringify([[...rights], principals, streamIds, visibleStateIds].map((each) => [...each].sort()));
