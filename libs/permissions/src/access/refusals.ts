import { catalogue } from '@sprawa/identity';

/** Why the door stays shut, in words. */
export const refusal = catalogue({
  en: { unauthenticated: 'Please sign in.', forbidden: 'You do not have the right to do this.' },
  pl: { unauthenticated: 'Zaloguj się.', forbidden: 'Nie masz uprawnień do tej czynności.' },
  uk: { unauthenticated: 'Увійдіть, будь ласка.', forbidden: 'У вас немає права на цю дію.' },
  ru: { unauthenticated: 'Войдите, пожалуйста.', forbidden: 'У вас нет права на это действие.' },
});
