import { Args, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, RIGHT_GROUPS, RIGHT_WORDS, Requires, type AgentActor } from '@sprawa/permissions';
import { isId } from '@sprawa/platform';
import {
  ExplainAccess,
  type Explained,
  type ExplainedCase,
} from '../../queries/explain-access/explain-access.js';
import { inLanguage } from '../../streams/stream.js';
import { toState } from './case-types.js';

/** What somebody can see and do, and why (AD-1). */
@Resolver()
export class ExplainedAccessResolver {
  constructor(private readonly explaining: ExplainAccess) {}

  @Query()
  @Requires('people.manage')
  async explainedAccess(
    @Args() { personId, caseNumber }: Sdl.QueryExplainedAccessArgs,
    @CurrentActor() viewer: AgentActor,
  ): Promise<Sdl.ExplainedAccess | null> {
    if (!isId(personId)) return null;
    const explained = await this.explaining.of(viewer, personId, caseNumber?.slice(0, 40) ?? null);
    return explained && toAccess(explained, viewer);
  }
}

function toAccess(explained: Explained, { language }: AgentActor): Sdl.ExplainedAccess {
  const { person, streams } = explained;
  const because = reasons(explained);
  return {
    readsCases: person.rights.has('case.read'),
    rights: RIGHT_GROUPS.flatMap(({ rights }) => rights)
      .filter((right) => person.rights.has(right))
      .map((right) => ({
        key: right,
        name: RIGHT_WORDS[right].name[language],
        explanation: RIGHT_WORDS[right].explanation[language],
        by: because([`role:${person.roleKey}`])[0]!,
      })),
    streams: streams.map(({ stream, explained: { worksBy, states } }) => ({
      id: stream.id,
      name: inLanguage(stream.definition.name, language),
      worksBy: because(worksBy),
      states: (worksBy.length > 0 ? states : []).map(({ state, seenBy, actions }) => ({
        state: toState(stream.state(state.key), language),
        seenBy: because(seenBy),
        actions: actions.map(({ action, by, waits }) => ({
          key: action.key,
          name: inLanguage(action.name, language),
          by: because(by),
          waits,
        })),
      })),
    })),
    case: explained.case && toCase(explained, explained.case, language),
  };
}

function toCase(explained: Explained, of: ExplainedCase, language: string): Sdl.ExplainedCase {
  const { view, stream, sees, offered } = of;
  const because = reasons(explained);
  const state = stream.stateById(view.state_id);
  const there = explained.streams
    .find((each) => each.stream.id === stream.id)
    ?.explained.states.find((each) => each.state.key === state.key);
  return {
    number: view.number,
    subject: view.subject,
    stream: inLanguage(stream.definition.name, language),
    state: toState(state, language),
    sees,
    seenBy: sees ? because(there?.seenBy ?? []) : [],
    actions: offered.map(({ action, available, needsApproval = false }) => ({
      key: action.key,
      name: inLanguage(action.name, language),
      by: because(there?.actions.find((each) => each.action.key === action.key)?.by ?? []),
      available,
      waits: needsApproval,
    })),
  };
}

const reasons =
  ({ nameOf }: Explained) =>
  (principals: readonly string[]): Sdl.AccessReason[] =>
    principals.map((principal) => ({
      kind: principal.slice(0, principal.indexOf(':')).toUpperCase() as Sdl.AccessReasonKind,
      name: nameOf(principal),
    }));
