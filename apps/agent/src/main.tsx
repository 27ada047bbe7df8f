import { speak } from '@sprawa/i18n';
import { AppProviders, reloadWhenOutdated } from '@sprawa/ui';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n, queryClient } from './client.js';
import { router } from './router.js';

reloadWhenOutdated();

// Nothing is shown before it can be said in the reader's language.
void speak(i18n).then(() => {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <AppProviders density="dense" i18n={i18n} queryClient={queryClient}>
        <RouterProvider router={router} />
      </AppProviders>
    </StrictMode>,
  );
});
