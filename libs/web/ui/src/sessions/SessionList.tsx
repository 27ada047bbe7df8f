import { Badge, Button } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { RelativeTime } from '../components/RelativeTime.js';
import classes from './SessionList.module.css';

export interface SignedInSession {
  id: string;
  browser?: string | null;
  system?: string | null;
  current: boolean;
  createdAt: string;
  lastUsedAt: string;
}

interface Props {
  sessions: readonly SignedInSession[];
  /** Which is being ended: an id, or all the others. */
  ending: string | 'others' | null;
  onEnd: (id: string) => void;
  onEndOthers: () => void;
}

const onPhones = new Set(['Android', 'iPhone', 'iPad']);

/** Where one is signed in; every place but this can be signed out (AD-3). */
export function SessionList({ sessions, ending, onEnd, onEndOthers }: Props) {
  const t = useCommonT();
  const formats = useFormats();
  const others = sessions.filter(({ current }) => !current);
  const device = ({ browser, system }: SignedInSession) =>
    browser && system
      ? t('sessions.device', { browser, system })
      : (browser ?? system ?? t('sessions.unknown'));
  return (
    <div className={classes.whole}>
      <ul className={classes.list}>
        {sessions.map((session) => {
          const Icon = onPhones.has(session.system ?? '') ? IconDeviceMobile : IconDeviceDesktop;
          return (
            <li key={session.id} className={classes.item}>
              <Icon size={20} color="var(--sp-text-faint)" aria-hidden="true" />
              <span className={classes.words}>
                <span className={classes.device}>{device(session)}</span>
                {session.current ? (
                  <Badge variant="light" size="sm" tt="none">
                    {t('sessions.current')}
                  </Badge>
                ) : (
                  <span className={classes.when}>
                    {t('sessions.lastUsed')} <RelativeTime iso={session.lastUsedAt} />
                  </span>
                )}
                <span className={classes.when}>
                  {t('sessions.since', { date: formats.exactTime(session.createdAt) })}
                </span>
              </span>
              {!session.current && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  loading={ending === session.id}
                  disabled={ending !== null}
                  aria-label={t('sessions.endOf', { device: device(session) })}
                  onClick={() => onEnd(session.id)}
                >
                  {t('action.signOut')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <Button
          className={classes.all}
          variant="default"
          loading={ending === 'others'}
          disabled={ending !== null}
          onClick={onEndOthers}
        >
          {t('sessions.endOthers')}
        </Button>
      )}
    </div>
  );
}
