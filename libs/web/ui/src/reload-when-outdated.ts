const KEY = 'sprawa.reloaded-at';
const ONCE_IN_MS = 60_000;

/**
 * A page that was open while a newer version was installed asks for parts that are not there any more: it loads itself
 * anew, at most once a minute, so that a part that is truly missing does not make it go round in circles. While the
 * server cannot be reached it stays: a page without one of its parts is better than the browser's error page.
 */
export function reloadWhenOutdated(): void {
  window.addEventListener('vite:preloadError', () => void reloadOnce());
}

async function reloadOnce(): Promise<void> {
  const last = Number(sessionStorage.getItem(KEY) ?? 0);
  if (Date.now() - last < ONCE_IN_MS) return;
  const page = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (!page?.ok) return;
  sessionStorage.setItem(KEY, String(Date.now()));
  window.location.reload();
}
