import { Tooltip } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import {
  IconApi,
  IconDeviceMobileMessage,
  IconForms,
  IconMail,
  IconMessages,
  IconPencilPlus,
  IconPhone,
  IconUserCircle,
} from '@tabler/icons-react';

export type Channel = 'AGENT' | 'CALL' | 'EMAIL' | 'CHAT' | 'WEB_FORM' | 'SMS' | 'PORTAL' | 'API';

const icons: Record<Channel, typeof IconMail> = {
  AGENT: IconPencilPlus,
  CALL: IconPhone,
  EMAIL: IconMail,
  CHAT: IconMessages,
  WEB_FORM: IconForms,
  SMS: IconDeviceMobileMessage,
  PORTAL: IconUserCircle,
  API: IconApi,
};

/** Where a case or message came from (IN-3). */
export function ChannelIcon({
  channel,
  size = 16,
  decorative = false,
}: {
  channel: Channel;
  size?: number;
  decorative?: boolean;
}) {
  const t = useCommonT();
  const Icon = icons[channel];
  if (decorative) return <Icon size={size} color="var(--sp-text-faint)" stroke={1.7} aria-hidden="true" />;
  const label = t(`channel.${channel}`);
  return (
    <Tooltip label={label}>
      <Icon size={size} color="var(--sp-text-faint)" stroke={1.7} role="img" aria-label={label} />
    </Tooltip>
  );
}
