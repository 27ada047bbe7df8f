// In one order for both applications: the kit in its layer, our own rules after it and therefore above it.
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@fontsource-variable/inter/wght.css';
import './base.css';
