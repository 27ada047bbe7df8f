export { accepted } from './graphql/accepted.js';
export { AttachmentList, type AttachmentItem } from './components/AttachmentList.js';
export { Avatar } from './components/Avatar.js';
export { ChannelIcon, type Channel } from './components/ChannelIcon.js';
export { ColorSchemeItems, ColorSchemeSwitch } from './components/ColorSchemeSwitch.js';
export { ConnectionNotice } from './components/ConnectionNotice.js';
export { askToConfirm, type Question } from './dialogs/ask-to-confirm.js';
export { EmptyState } from './components/EmptyState.js';
export { ErrorState } from './components/ErrorState.js';
export { FileKindIcon } from './components/FileKindIcon.js';
export { LabelChip, LabelChips, LabelDot } from './components/LabelChip.js';
export { LanguageItems, LanguageSwitch } from './components/LanguageSwitch.js';
export { Logo, LogoMark } from './components/Logo.js';
export { MailFrame } from './components/MailFrame.js';
export { PageTitle } from './components/PageTitle.js';
export { PriorityIcon, type Priority } from './components/PriorityIcon.js';
export { RelativeTime } from './components/RelativeTime.js';
export { SkeletonLines } from './components/SkeletonLines.js';
export { SkipLink } from './components/SkipLink.js';
export { StateChip } from './components/StateChip.js';
export { useErrorText } from './components/use-error-text.js';
export { useNow } from './components/use-now.js';
export { FileButton } from './files/FileButton.js';
export { FileDrop, useFileDrop } from './files/FileDrop.js';
export { fileSizeLimit, uploadFile, type StoredFile } from './files/upload-file.js';
export { UploadList } from './files/UploadList.js';
export { isBusy, storedIds, uploadsAfter, type Upload } from './files/uploads.js';
export { useUploads, type Uploads } from './files/use-uploads.js';
export {
  emptyValue,
  filledFields,
  isEmptyValue,
  missingFields,
  type FieldDefinition,
  type FieldInputValue,
  type FieldKind,
} from './forms/field-value.js';
export { FieldInput } from './forms/FieldInput.js';
export { isEmail } from './forms/is-email.js';
export { PasswordField } from './forms/PasswordField.js';
export {
  createGraphqlClient,
  type GraphqlClient,
  type GraphqlClientOptions,
  type Subscriber,
  type TypedDocument,
} from './graphql/graphql-client.js';
export { type Reachability } from './graphql/reachability.js';
export { mayPass, RequestError } from './graphql/request-error.js';
export { useUnsavedGuard } from './guards/use-unsaved-guard.js';
export { AppProviders } from './providers/AppProviders.js';
export { createQueryClient } from './providers/create-query-client.js';
export { postJson } from './rest/post-json.js';
export { errorsByField, RestRefusal, type FieldError } from './rest/rest-refusal.js';
export { SessionList, type SignedInSession } from './sessions/SessionList.js';
export { chipColours } from './theme/chip-colours.js';
export { labelColourNames, type LabelColour } from './theme/label-colours.js';
export { type Density } from './theme/theme.js';
export { surfaces, toneColours, type Scheme, type Tone } from './theme/tokens.js';
export { reloadWhenOutdated } from './reload-when-outdated.js';
