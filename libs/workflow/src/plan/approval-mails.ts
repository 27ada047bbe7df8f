import type { Action, ActionMail, MailRecipient } from '../model/workflow.js';
import type { PlannedEntry } from './plan.js';

const OPEN = {
  en: '<p><a href="{{case.url}}">Open the case</a></p>',
  pl: '<p><a href="{{case.url}}">Otwórz sprawę</a></p>',
  uk: '<p><a href="{{case.url}}">Відкрити справу</a></p>',
  ru: '<p><a href="{{case.url}}">Открыть дело</a></p>',
};

const REJECTED: ActionMail = {
  to: ['proposal-author'],
  subject: {
    en: 'Your reply in case {{case.number}} was returned',
    pl: 'Twoja odpowiedź w sprawie {{case.number}} wraca do poprawy',
    uk: 'Вашу відповідь у справі {{case.number}} повернено',
    ru: 'Ваш ответ в деле {{case.number}} вернули',
  },
  body: {
    en: `<p>{{agent.name}} has returned your reply:</p>{{textHtml}}${OPEN.en}`,
    pl: `<p>{{agent.name}} zwraca Ci odpowiedź do poprawy:</p>{{textHtml}}${OPEN.pl}`,
    uk: `<p>{{agent.name}} повертає вам відповідь на доопрацювання:</p>{{textHtml}}${OPEN.uk}`,
    ru: `<p>{{agent.name}} возвращает вам ответ на доработку:</p>{{textHtml}}${OPEN.ru}`,
  },
};

const EDITED: ActionMail = {
  to: ['proposal-author'],
  subject: {
    en: 'Your reply in case {{case.number}} was changed and sent',
    pl: 'Twoja odpowiedź w sprawie {{case.number}} wysłana ze zmianami',
    uk: 'Вашу відповідь у справі {{case.number}} змінено й надіслано',
    ru: 'Ваш ответ в деле {{case.number}} изменён и отправлен',
  },
  body: {
    en: `<p>{{agent.name}} changed your reply and sent it. It went out like this:</p>{{textHtml}}${OPEN.en}`,
    pl: `<p>{{agent.name}} wysyła Twoją odpowiedź ze zmianami, w takim brzmieniu:</p>{{textHtml}}${OPEN.pl}`,
    uk: `<p>{{agent.name}} надсилає вашу відповідь зі змінами, у такому вигляді:</p>{{textHtml}}${OPEN.uk}`,
    ru: `<p>{{agent.name}} отправляет ваш ответ с изменениями, в таком виде:</p>{{textHtml}}${OPEN.ru}`,
  },
};

const PASSED: ActionMail = {
  to: ['approver'],
  subject: {
    en: 'Please decide on a reply in case {{case.number}}',
    pl: 'Prośba o decyzję w sprawie {{case.number}}',
    uk: 'Потрібне ваше рішення у справі {{case.number}}',
    ru: 'Нужно ваше решение в деле {{case.number}}',
  },
  body: {
    en: `<p>{{agent.name}} asks you to decide whether a reply may be sent.</p>{{textHtml}}${OPEN.en}`,
    pl: `<p>{{agent.name}} prosi Cię o decyzję, czy odpowiedź można wysłać.</p>{{textHtml}}${OPEN.pl}`,
    uk: `<p>{{agent.name}} просить вас вирішити, чи можна надіслати відповідь.</p>{{textHtml}}${OPEN.uk}`,
    ru: `<p>{{agent.name}} просит вас решить, можно ли отправить ответ.</p>{{textHtml}}${OPEN.ru}`,
  },
};

/**
 * The mails of an action with those of a decision that the workflow does not write itself: an author always learns that
 * their reply was returned or changed, and an approver that they were asked. Colleagues alone get them.
 */
export function withApprovalMails({ mails, writes }: Action, entries: readonly PlannedEntry[]): ActionMail[] {
  const reaches = (who: MailRecipient) => mails.some(({ to }) => to.includes(who));
  const verdict = entries.find((entry) => entry.kind === 'decision')?.verdict;
  if (verdict === 'rejected' && !reaches('proposal-author')) return [...mails, REJECTED];
  if (verdict === 'accepted-edited' && !reaches('proposal-author')) return [...mails, EDITED];
  return writes === 'pass' && !reaches('approver') ? [...mails, PASSED] : mails;
}
