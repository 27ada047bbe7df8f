import { Avatar } from '@sprawa/ui';
import { useMe } from '../../data/use-me.js';
import { useSharedT } from '../../messages/shared-writing.js';
import type { SharedSession } from './shared-session.js';
import { useSessionState } from './use-session-state.js';
import classes from './shared-writing.module.css';

/** Who else writes in this very text, and whether one's own words are with them. */
export function WritersAlong({ session }: { session: SharedSession }) {
  const t = useSharedT();
  const { writers, failed } = useSessionState(session);
  const { agent: me } = useMe();
  const nameOf = ({ id, name }: { id: string; name: string }) => (id === me.id ? t('elsewhere') : name);
  const agents = [...new Map(writers.map(({ agent }) => [agent.id, agent])).values()];
  return (
    <div className={classes.along} role="status" data-failed={failed || undefined}>
      {agents.map((agent) => (
        <Avatar key={agent.id} {...agent} size={20} decorative />
      ))}
      <span>
        {failed
          ? t('cutOff')
          : agents.length === 0
            ? t('nobody')
            : agents.length === 1
              ? agents[0]!.id === me.id
                ? t('alongOneself')
                : t('along', { name: agents[0]!.name })
              : t('several', { count: agents.length, names: agents.map(nameOf).join(', ') })}
      </span>
    </div>
  );
}
