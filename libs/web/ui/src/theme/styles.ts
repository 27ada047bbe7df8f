// In one order for both applications; the kit lies in its layer, our own rules outside of it and therefore above it.
// The sheets of the kit's components come with the components (../../vite/kit-styles.mjs).
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@fontsource-variable/inter/wght.css';
import './base.css';
