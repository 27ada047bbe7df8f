import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { useT } from '../messages/index.js';
import classes from './root.module.css';

export function Root() {
  return (
    <>
      <Outlet />
      <OfflineNotice />
    </>
  );
}

function OfflineNotice() {
  const t = useT();
  const { online } = useNetwork();
  return (
    <div role="status" className={classes.place}>
      {online ? null : (
        <p className={classes.notice}>
          <IconCloudOff size={16} aria-hidden="true" />
          {t('app.offline')}
        </p>
      )}
    </div>
  );
}
