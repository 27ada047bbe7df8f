/** What stands beside the page on wide screens and comes over it on narrow ones; only those fetch it. */
export { Drawer as SideDrawer } from '@mantine/core';
