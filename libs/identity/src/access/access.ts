import { SetMetadata } from '@nestjs/common';
import type { Right } from './actor.js';

/** Where a handler keeps what it asks of its caller. */
export const ACCESS = 'sprawa:access';

export type Access =
  { to: 'everybody' } | { to: 'customers' } | { to: 'agents'; right: Right; tokens?: 'admitted' };

/**
 * Only for agents who hold this right, signed in or through an API token of theirs. On resolver methods (Query, Mutation,
 * Subscription) and routes. No token holds `self`: what is a person's own stays shut to it.
 */
export const Requires = (right: Right) => SetMetadata(ACCESS, { to: 'agents', right } satisfies Access);

/** For every agent, whichever rights they hold; through an API token as well. */
export const AnyAgent = () =>
  SetMetadata(ACCESS, { to: 'agents', right: 'self', tokens: 'admitted' } satisfies Access);

/** Only for signed-in customers: everything of the portal that is not public. */
export const CustomerOnly = () => SetMetadata(ACCESS, { to: 'customers' } satisfies Access);

/** For everybody, signed in or not. Said aloud, because silence is refused at start. */
export const Public = () => SetMetadata(ACCESS, { to: 'everybody' } satisfies Access);
