import { Tooltip } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { useNow } from '@sprawa/ui';
import { IconPhoneCall, IconPhoneOutgoing } from '@tabler/icons-react';
import type { CaseRow } from '../data/case-rows.js';
import { useZone } from '../data/wall-clock.js';
import { useT } from '../messages/index.js';
import { callbackWords } from './callback-words.js';
import classes from './callback-mark.module.css';

/** The callback agreed for a case: when, and how late it is; nothing for a case without one (WF-3). */
export function CallbackMark({ of }: { of: Pick<CaseRow, 'callbackAt' | 'callbackKind'> }) {
  const t = useT();
  const formats = useFormats();
  const now = useNow();
  const zone = useZone();
  if (!of.callbackAt) return null;
  const { short, whole, overdue } = callbackWords(t, formats, of.callbackAt, now, zone);
  const Icon = overdue ? IconPhoneCall : IconPhoneOutgoing;
  const whose = t(of.callbackKind === 'PUBLIC' ? 'callback.public' : 'callback.private');
  return (
    <Tooltip label={`${formats.exactTime(of.callbackAt)} · ${whose}`}>
      <span className={classes.mark} data-overdue={overdue || undefined}>
        <Icon size={15} stroke={1.7} aria-hidden="true" />
        <span className={classes.hidden}>{whole}</span>
        <time dateTime={of.callbackAt} aria-hidden="true">
          {short}
        </time>
      </span>
    </Tooltip>
  );
}
