import { useCommonT } from '@sprawa/i18n';
import { IconCloudCheck, IconCloudOff } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { Reachability } from '../graphql/reachability.js';
import classes from './ConnectionNotice.module.css';

/** How long the good news stays. */
const goodNews = 4_000;

interface Props {
  reachability: Reachability;
  /** The server is back: what was missed meanwhile is to be fetched. */
  onBack: () => void;
}

/** Says above everything that the server cannot be reached, and for a moment that it is back. */
export function ConnectionNotice({ reachability, onBack }: Props) {
  const t = useCommonT();
  const up = useSyncExternalStore(reachability.subscribe, () => reachability.up);
  const [wasDown, setWasDown] = useState(false);
  if (!up && !wasDown) setWasDown(true);
  const back = useEffectEvent(onBack);
  useEffect(() => {
    if (!up || !wasDown) return;
    back();
    const timer = setTimeout(() => setWasDown(false), goodNews);
    return () => clearTimeout(timer);
  }, [up, wasDown]);
  useEffect(() => {
    const look = () => reachability.doubt();
    for (const event of ['offline', 'online']) window.addEventListener(event, look);
    return () => {
      for (const event of ['offline', 'online']) window.removeEventListener(event, look);
    };
  }, [reachability]);
  return (
    <div role="status" className={classes.place}>
      {wasDown && (
        <p className={classes.notice} data-back={up || undefined}>
          {up ? (
            <IconCloudCheck size={18} stroke={1.8} aria-hidden="true" />
          ) : (
            <IconCloudOff size={18} stroke={1.8} aria-hidden="true" />
          )}
          {up ? t('state.online') : t('state.offline')}
        </p>
      )}
    </div>
  );
}
