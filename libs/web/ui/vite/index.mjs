export { kitStyles } from './kit-styles.mjs';
export { operationsInPlace } from './operations.mjs';
export { preloadsOfNewOnly } from './preloads.mjs';
