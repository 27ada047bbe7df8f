import { SetMetadata } from '@nestjs/common';
import type { Right } from './actor.js';

/** Where a handler keeps what it asks of its caller. */
export const ACCESS = 'sprawa:access';

export type Access = { to: 'everybody' } | { to: 'customers' } | { to: 'agents'; right: Right };

/** Only for signed-in agents who hold this right. On resolver methods (Query, Mutation, Subscription) and routes. */
export const Requires = (right: Right) => SetMetadata(ACCESS, { to: 'agents', right } satisfies Access);

/** Only for signed-in customers: everything of the portal that is not public. */
export const CustomerOnly = () => SetMetadata(ACCESS, { to: 'customers' } satisfies Access);

/** For everybody, signed in or not. Said aloud, because silence is refused at start. */
export const Public = () => SetMetadata(ACCESS, { to: 'everybody' } satisfies Access);
