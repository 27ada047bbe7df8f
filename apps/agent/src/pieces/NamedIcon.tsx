import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBriefcase,
  IconBuilding,
  IconBulb,
  IconCalculator,
  IconCash,
  IconCheck,
  IconChecks,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconClockX,
  IconFileCheck,
  IconHandGrab,
  IconMailCheck,
  IconPackageExport,
  IconStethoscope,
  IconUserCheck,
  IconCreditCard,
  IconEdit,
  IconFileInvoice,
  IconFlag,
  IconHeadset,
  IconHelp,
  IconHourglass,
  IconInbox,
  IconLifebuoy,
  IconLock,
  IconLockOpen,
  IconMail,
  IconMessage,
  IconMessageReply,
  IconNote,
  IconPackage,
  IconPhone,
  IconPlayerPause,
  IconPlayerPlay,
  IconPointFilled,
  IconReceipt,
  IconRefresh,
  IconRotate,
  IconSend,
  IconShieldCheck,
  IconSparkles,
  IconStar,
  IconThumbDown,
  IconThumbUp,
  IconTool,
  IconTrash,
  IconTruck,
  IconUser,
  IconUserPlus,
  IconUsers,
  IconX,
} from '@tabler/icons-react';
import { chipColours } from '@sprawa/ui';
import { useComputedColorScheme } from '@mantine/core';

const icons: Record<string, typeof IconMail> = {
  'clock-x': IconClockX,
  'file-check': IconFileCheck,
  'hand-grab': IconHandGrab,
  'mail-check': IconMailCheck,
  'package-export': IconPackageExport,
  stethoscope: IconStethoscope,
  'user-check': IconUserCheck,
  'alert-triangle': IconAlertTriangle,
  'arrow-back-up': IconArrowBackUp,
  'arrow-forward-up': IconArrowForwardUp,
  briefcase: IconBriefcase,
  building: IconBuilding,
  bulb: IconBulb,
  calculator: IconCalculator,
  cash: IconCash,
  check: IconCheck,
  checks: IconChecks,
  'circle-check': IconCircleCheck,
  'circle-x': IconCircleX,
  clock: IconClock,
  'credit-card': IconCreditCard,
  edit: IconEdit,
  'file-invoice': IconFileInvoice,
  flag: IconFlag,
  headset: IconHeadset,
  help: IconHelp,
  hourglass: IconHourglass,
  inbox: IconInbox,
  lifebuoy: IconLifebuoy,
  lock: IconLock,
  'lock-open': IconLockOpen,
  mail: IconMail,
  message: IconMessage,
  'message-reply': IconMessageReply,
  note: IconNote,
  package: IconPackage,
  phone: IconPhone,
  'player-pause': IconPlayerPause,
  'player-play': IconPlayerPlay,
  receipt: IconReceipt,
  refresh: IconRefresh,
  rotate: IconRotate,
  send: IconSend,
  'shield-check': IconShieldCheck,
  sparkles: IconSparkles,
  star: IconStar,
  'thumb-down': IconThumbDown,
  'thumb-up': IconThumbUp,
  tool: IconTool,
  trash: IconTrash,
  truck: IconTruck,
  user: IconUser,
  'user-plus': IconUserPlus,
  users: IconUsers,
  x: IconX,
};

interface Props {
  /** As the workflow's file names it, e.g. `message-reply`; one we do not carry becomes a dot. */
  name: string;
  /** `#rrggbb` of the organisation's choice. */
  color?: string;
  size?: number;
}

/** A silent icon chosen in a workflow. The whole set would weigh more than the app, so a fixed choice of it is carried. */
export function NamedIcon({ name, color, size = 18 }: Props) {
  const scheme = useComputedColorScheme('light');
  const Icon = icons[name] ?? IconPointFilled;
  return (
    <Icon
      size={size}
      stroke={1.7}
      color={color ? chipColours(color, scheme).dot : undefined}
      aria-hidden="true"
    />
  );
}
