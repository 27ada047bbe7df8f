import { speak } from '@sprawa/i18n';
import { AppProviders, reloadWhenOutdated } from '@sprawa/ui';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient, whenSignedOut } from './api/client.js';
import { i18n } from './api/i18n.js';
import { router } from './routes/router.js';
import { sessionQuery } from './session/session-query.js';

whenSignedOut(() => {
  const session = queryClient.getQueryData(sessionQuery.queryKey);
  if (!session?.me) return;
  queryClient.setQueryData(sessionQuery.queryKey, { ...session, me: null });
  // The guard of the signed-in pages then leads to signing in, and from there back to the same page.
  void router.invalidate();
});

reloadWhenOutdated();

// Nothing is shown before it can be said in the reader's language.
void speak(i18n).then(() => {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <AppProviders density="roomy" i18n={i18n} queryClient={queryClient}>
        <RouterProvider router={router} />
      </AppProviders>
    </StrictMode>,
  );
});
