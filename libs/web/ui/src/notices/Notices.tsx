import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

export { Notifications as Notices };
