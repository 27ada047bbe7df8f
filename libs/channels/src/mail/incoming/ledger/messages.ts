import { catalogue } from '@sprawa/identity';

export const ledgerMessage = catalogue({
  en: { notSetAside: 'This mail is not in quarantine any more. Somebody may have been faster.' },
  pl: { notSetAside: 'Tej wiadomości nie ma już w kwarantannie. Być może ktoś był szybszy.' },
  uk: { notSetAside: 'Цього листа вже немає в карантині. Можливо, хтось вас випередив.' },
  ru: { notSetAside: 'Этого письма уже нет в карантине. Возможно, кто-то вас опередил.' },
});
