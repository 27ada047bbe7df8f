const KEY = 'sprawa.reloaded-at';
const ONCE_IN_MS = 60_000;

/**
 * A page that was open while a newer version was installed asks for parts that are not there any more: it loads itself
 * anew, at most once a minute, so that a part that is truly missing does not make it go round in circles.
 */
export function reloadWhenOutdated(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    if (Date.now() - last < ONCE_IN_MS) return;
    event.preventDefault();
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  });
}
