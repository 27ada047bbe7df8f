import { NotMade } from '@sprawa/identity';

export type DeclinedCode =
  'STALE_VERSION' | 'LAST_ADMINISTRATOR' | 'MORE_RIGHTS' | 'ONESELF' | 'ROLE_IN_USE' | 'GROUP_IN_USE';

/** A change of people, groups or roles that is not made. */
export class Declined extends NotMade {
  constructor(code: DeclinedCode, message: string) {
    super(code, message);
  }
}
