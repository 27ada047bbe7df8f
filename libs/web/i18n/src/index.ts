export { detectLanguage, preferredLanguage, storedLanguage } from './chosen-language.js';
export { chooseLanguage, createI18n, languageOf, speak, type Catalogues } from './create-i18n.js';
export { formatsOf, type Formats } from './formats.js';
export { formatLocales, isLanguage, languageNames, languages, type Language } from './languages.js';
export type { MessageKey, MessageTree, Translate, Translated } from './message-types.js';
export { messagesOf, translator, useCommonT, type MessageSpace } from './use-messages.js';
export { useFormats, useLanguage } from './use-formats.js';
export { I18nextProvider, useTranslation } from 'react-i18next';
export type { i18n as I18n } from 'i18next';
