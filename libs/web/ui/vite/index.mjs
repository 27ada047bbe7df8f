export { kitStyles } from './kit-styles.mjs';
export { operationsInPlace } from './operations.mjs';
