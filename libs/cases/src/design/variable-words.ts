import { catalogue } from '@sprawa/identity';
import type { TemplateVariable } from '@sprawa/workflow';

type Words = Record<TemplateVariable, string>;

const en: Words = {
  'case.number': 'Number of the case',
  'case.subject': 'Subject of the case',
  'case.url': 'Address of the case, for agents',
  'case.portalUrl': 'Address of the case in the portal, for the customer',
  'contact.name': 'Name of the contact',
  'contact.email': 'E-mail address of the contact',
  'contact.fields': 'A field of the contact',
  'stream.name': 'Name of the stream',
  'stream.signature': 'Signature of the stream',
  'state.name': 'State of the case afterwards',
  organisation: 'Name of the organisation',
  today: 'Today’s date',
  now: 'Date and time of sending',
  'agent.name': 'Name of the agent',
  'agent.email': 'E-mail address of the agent',
  fields: 'A field of the action',
  text: 'What was written, without formatting',
  textHtml: 'What was written, as it looks',
};

const pl: Words = {
  'case.number': 'Numer sprawy',
  'case.subject': 'Temat sprawy',
  'case.url': 'Adres sprawy dla agentów',
  'case.portalUrl': 'Adres sprawy w portalu dla klienta',
  'contact.name': 'Imię i nazwisko kontaktu',
  'contact.email': 'Adres e-mail kontaktu',
  'contact.fields': 'Pole kontaktu',
  'stream.name': 'Nazwa strumienia',
  'stream.signature': 'Podpis strumienia',
  'state.name': 'Stan sprawy po akcji',
  organisation: 'Nazwa organizacji',
  today: 'Dzisiejsza data',
  now: 'Data i godzina wysłania',
  'agent.name': 'Imię i nazwisko agenta',
  'agent.email': 'Adres e-mail agenta',
  fields: 'Pole akcji',
  text: 'To, co napisano, bez formatowania',
  textHtml: 'To, co napisano, z formatowaniem',
};

const uk: Words = {
  'case.number': 'Номер справи',
  'case.subject': 'Тема справи',
  'case.url': 'Адреса справи для агентів',
  'case.portalUrl': 'Адреса справи на порталі для клієнта',
  'contact.name': 'Ім’я контакту',
  'contact.email': 'Електронна адреса контакту',
  'contact.fields': 'Поле контакту',
  'stream.name': 'Назва потоку',
  'stream.signature': 'Підпис потоку',
  'state.name': 'Стан справи після дії',
  organisation: 'Назва організації',
  today: 'Сьогоднішня дата',
  now: 'Дата й час надсилання',
  'agent.name': 'Ім’я агента',
  'agent.email': 'Електронна адреса агента',
  fields: 'Поле дії',
  text: 'Написане, без форматування',
  textHtml: 'Написане, з форматуванням',
};

const ru: Words = {
  'case.number': 'Номер дела',
  'case.subject': 'Тема дела',
  'case.url': 'Адрес дела для агентов',
  'case.portalUrl': 'Адрес обращения на портале для клиента',
  'contact.name': 'Имя контакта',
  'contact.email': 'Электронный адрес контакта',
  'contact.fields': 'Поле контакта',
  'stream.name': 'Название потока',
  'stream.signature': 'Подпись потока',
  'state.name': 'Состояние дела после действия',
  organisation: 'Название организации',
  today: 'Сегодняшняя дата',
  now: 'Дата и время отправки',
  'agent.name': 'Имя агента',
  'agent.email': 'Электронный адрес агента',
  fields: 'Поле действия',
  text: 'Написанное, без форматирования',
  textHtml: 'Написанное, с форматированием',
};

/** What each variable of a template stands for, to whoever writes it (WF-6). */
export const variableWords = catalogue<TemplateVariable>({ en, pl, uk, ru });
