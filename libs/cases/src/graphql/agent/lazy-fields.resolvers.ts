import { ResolveField, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import type { GraphQLResolveInfo } from 'graphql';
import { askingOnlyFor } from '../asking-only-for.js';
import { made, type Lazy } from '../lazy.js';
import type { Label } from '../../labels/label.js';
import { toLabel } from './labels.resolver.js';
import type { CaseParent, StreamType } from './case-types.js';

/** Of a contact, what stands in the row of the case already; a list asks for no more. */
const namesTheContact = askingOnlyFor('id', 'name');

@Resolver('Case')
class CaseContactResolver {
  @ResolveField()
  contact(
    parent: CaseParent & { contact: Lazy<object> },
    _args: unknown,
    _context: unknown,
    info: GraphQLResolveInfo,
  ): object | Promise<object> {
    const { contact_id: id, contact_name: name } = parent.of.view;
    return namesTheContact(info) ? { id, name } : made(parent.contact);
  }
}

@Resolver('Case')
class CaseLabelsResolver {
  @ResolveField()
  labels(parent: { labels: Lazy<readonly Label[]> }): Sdl.Label[] | Promise<Sdl.Label[]> {
    const labels = made(parent.labels);
    // Most rows carry none, and wait for nothing.
    return labels instanceof Promise ? labels.then((all) => all.map(toLabel)) : labels.map(toLabel);
  }
}

@Resolver('CaseConnection')
class CaseConnectionResolver {
  @ResolveField()
  totalCount(parent: { totalCount: Lazy<number> }): number | Promise<number> {
    return made(parent.totalCount);
  }
}

@Resolver('EntryConnection')
class EntryConnectionResolver {
  @ResolveField()
  totalCount(parent: { totalCount: Lazy<number> }): number | Promise<number> {
    return made(parent.totalCount);
  }
}

@Resolver('Group')
class GroupResolver {
  @ResolveField()
  memberCount(parent: { memberCount: Lazy<number> }): number | Promise<number> {
    return made(parent.memberCount);
  }
}

@Resolver('Stream')
class StreamResolver {
  @ResolveField()
  states(parent: StreamType): Sdl.State[] {
    return parent.states();
  }

  @ResolveField()
  form(parent: StreamType): Sdl.Field[] {
    return parent.form();
  }

  @ResolveField()
  searchFields(parent: StreamType): Sdl.Field[] {
    return parent.searchFields();
  }
}

/** Of the agents' door (`Lazy`). */
export const agentLazyFields = [
  CaseContactResolver,
  CaseLabelsResolver,
  CaseConnectionResolver,
  EntryConnectionResolver,
  GroupResolver,
  StreamResolver,
];
