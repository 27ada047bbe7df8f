import { ResolveField, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { made, type Lazy } from '../lazy.js';

@Resolver('Case')
class CaseContactResolver {
  @ResolveField()
  contact(parent: { contact: Lazy<object> }): object | Promise<object> {
    return made(parent.contact);
  }
}

@Resolver('CaseConnection')
class CaseConnectionResolver {
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
  searchFields(parent: { searchFields: Lazy<Sdl.Field[]> }): Sdl.Field[] | Promise<Sdl.Field[]> {
    return made(parent.searchFields);
  }
}

/** Of the agents' door (`Lazy`). */
export const agentLazyFields = [CaseContactResolver, CaseConnectionResolver, GroupResolver, StreamResolver];
