import { Avatar } from '@sprawa/ui';
import { useSharedT } from '../../messages/shared-writing.js';
import type { SharedSession } from './shared-session.js';
import { useSessionState } from './use-session-state.js';
import classes from './shared-writing.module.css';

/** Who else writes in this very text, and whether one's own words are with them. */
export function WritersAlong({ session }: { session: SharedSession }) {
  const t = useSharedT();
  const { writers, failed } = useSessionState(session);
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
              ? t('along', { name: agents[0]!.name })
              : t('several', { count: agents.length, names: agents.map(({ name }) => name).join(', ') })}
      </span>
    </div>
  );
}
