// What needs no page: pure rules, so that an application's own rules and their tests load no component.
export { isBusy, storedIds, uploadsAfter, type Upload, type UploadEvent } from './files/uploads.js';
export {
  emptyValue,
  filledFields,
  isEmptyValue,
  missingFields,
  type FieldDefinition,
  type FieldInputValue,
  type FieldKind,
} from './forms/field-value.js';
export { isEmail } from './forms/is-email.js';
export { mayPass, RequestError } from './graphql/request-error.js';
export { errorsByField, readRefusal, RestRefusal, type FieldError } from './rest/rest-refusal.js';
export { chipColours } from './theme/chip-colours.js';
