import {
  IconArchive,
  IconChecklist,
  IconEye,
  IconHourglass,
  IconInbox,
  IconMailbox,
  IconPhoneCall,
  IconStack2,
  IconUser,
  IconZzz,
} from '@tabler/icons-react';
import type { QueueKey } from '../../gql/graphql.js';

export const queueIcons: Record<QueueKey, typeof IconInbox> = {
  TO_ASSIGN: IconInbox,
  MINE: IconUser,
  TO_ACCEPT: IconChecklist,
  WAITING: IconHourglass,
  UNREAD: IconMailbox,
  FOLLOWED: IconEye,
  CALLBACKS_DUE: IconPhoneCall,
  SNOOZED: IconZzz,
  ALL: IconStack2,
  ARCHIVE: IconArchive,
};
