import type { Page, Route } from 'playwright-core';

interface Held {
  /** It is on its way. */
  asked: Promise<unknown>;
  letGo(): Promise<void>;
  drop(): Promise<void>;
}

/** Keeps the next request of an operation on its way, until it is let go or lost. */
export async function hold(page: Page, operation: string): Promise<Held> {
  const pattern = '**/graphql/agent';
  let catchIt: (route: Route) => void;
  const caught = new Promise<Route>((resolve) => {
    catchIt = resolve;
  });
  const keep = async (route: Route): Promise<void> => {
    if (route.request().postData()?.includes(`mutation ${operation}`)) catchIt(route);
    else await route.fallback();
  };
  await page.route(pattern, keep);
  const end = (how: 'continue' | 'abort') => async () => {
    const route = await caught;
    await route[how]();
    await page.unroute(pattern, keep);
  };
  return { asked: caught, letGo: end('continue'), drop: end('abort') };
}
