export { kitStyles } from './kit-styles.mjs';
export { operationsByName } from './operations.mjs';
