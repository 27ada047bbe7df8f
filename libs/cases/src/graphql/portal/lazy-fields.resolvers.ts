import { ResolveField, Resolver } from '@nestjs/graphql';
import { made, type Lazy } from '../lazy.js';

@Resolver('MyCaseConnection')
class MyCaseConnectionResolver {
  @ResolveField()
  openCount(parent: { openCount: Lazy<number> }): number | Promise<number> {
    return made(parent.openCount);
  }

  @ResolveField()
  archivedCount(parent: { archivedCount: Lazy<number> }): number | Promise<number> {
    return made(parent.archivedCount);
  }
}

@Resolver('MyMessageConnection')
class MyMessageConnectionResolver {
  @ResolveField()
  totalCount(parent: { totalCount: Lazy<number> }): number | Promise<number> {
    return made(parent.totalCount);
  }
}

/** Of the customers' door (`Lazy`). */
export const portalLazyFields = [MyCaseConnectionResolver, MyMessageConnectionResolver];
