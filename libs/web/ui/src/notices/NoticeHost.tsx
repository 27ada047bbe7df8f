import type { NotificationsProps } from '@mantine/notifications';
import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';

const Notices = lazy(async (): Promise<{ default: ComponentType<NotificationsProps> }> => {
  try {
    const { Notices } = await import('./Notices.js');
    return { default: Notices };
  } catch {
    // A page without notices is better than none.
    return { default: () => null };
  }
});

/**
 * Where notices appear. Its code is fetched once the page stands, not at the first notice: that may be to say that the
 * server cannot be reached. Notices given before wait in their store.
 */
export function NoticeHost(props: NotificationsProps) {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    // Safari has no idle callbacks.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => setIdle(true), 200);
      return () => clearTimeout(timer);
    }
    const call = requestIdleCallback(() => setIdle(true), { timeout: 2000 });
    return () => cancelIdleCallback(call);
  }, []);
  return (
    idle && (
      <Suspense>
        <Notices {...props} />
      </Suspense>
    )
  );
}
