import { IconCheck, IconHourglass, IconPencilCheck, IconX } from '@tabler/icons-react';
import type { ProposalStatus } from '../../gql/graphql.js';

export const verdictLooks: Record<
  ProposalStatus,
  { tone: 'warn' | 'good' | 'bad' | 'neutral'; Icon: typeof IconCheck }
> = {
  WAITING: { tone: 'warn', Icon: IconHourglass },
  ACCEPTED: { tone: 'good', Icon: IconCheck },
  ACCEPTED_EDITED: { tone: 'good', Icon: IconPencilCheck },
  REJECTED: { tone: 'bad', Icon: IconX },
  VOIDED: { tone: 'neutral', Icon: IconX },
};
