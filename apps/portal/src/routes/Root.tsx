import { ConnectionNotice } from '@sprawa/ui';
import { Outlet, useRouter } from '@tanstack/react-router';
import { client, queryClient } from '../api/client.js';

/** Every page, and above it a word when the server cannot be reached. */
export function Root() {
  const router = useRouter();
  return (
    <>
      <Outlet />
      <ConnectionNotice
        reachability={client.reachability}
        onBack={() => {
          void queryClient.invalidateQueries();
          // A page that could not be opened meanwhile opens now.
          void router.invalidate();
        }}
      />
    </>
  );
}
