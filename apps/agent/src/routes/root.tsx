import { ConnectionNotice } from '@sprawa/ui';
import { Outlet } from '@tanstack/react-router';
import { client, queryClient } from '../client.js';

export function Root() {
  return (
    <>
      <Outlet />
      <ConnectionNotice
        reachability={client.reachability}
        onBack={() => void queryClient.invalidateQueries()}
      />
    </>
  );
}
