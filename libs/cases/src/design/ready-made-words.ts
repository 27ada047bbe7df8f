import type { Language } from '@sprawa/identity';

/** What each ready-made workflow is for, by its file's name. */
export const readyMadeWords: Readonly<Record<string, Record<Language, string>>> = {
  support: {
    en: 'Technical support: questions by mail and a form, asking back, forwarding, reopening.',
    pl: 'Wsparcie techniczne: pytania pocztą i przez formularz, dopytywanie, przekazywanie, ponowne otwieranie.',
    uk: 'Технічна підтримка: запити поштою та через форму, уточнення, передавання, повторне відкриття.',
    ru: 'Техническая поддержка: вопросы по почте и через форму, уточнения, передача, повторное открытие.',
  },
  'accounting-office': {
    en: 'An accounting office: replies of trainees and specialists wait for an expert’s approval.',
    pl: 'Biuro rachunkowe: odpowiedzi stażystów i specjalistów czekają na akceptację eksperta.',
    uk: 'Бухгалтерська фірма: відповіді стажерів і спеціалістів чекають на схвалення експерта.',
    ru: 'Бухгалтерская фирма: ответы стажёров и специалистов ждут одобрения эксперта.',
  },
  'repair-with-payment': {
    en: 'A repair shop: a quote, the customer’s consent, payment, repair, return.',
    pl: 'Serwis: wycena, zgoda klienta, płatność, naprawa, zwrot.',
    uk: 'Ремонт: кошторис, згода клієнта, оплата, ремонт, повернення.',
    ru: 'Ремонт: смета, согласие клиента, оплата, ремонт, возврат.',
  },
  'sales-leads': {
    en: 'Sales: leads are qualified, called back, offered to, won or lost.',
    pl: 'Sprzedaż: kwalifikacja zapytań, oddzwanianie, oferty, wygrane i przegrane.',
    uk: 'Продажі: кваліфікація запитів, передзвони, пропозиції, укладені й утрачені угоди.',
    ru: 'Продажи: квалификация запросов, перезвоны, предложения, заключённые и упущенные сделки.',
  },
  'wishes-box': {
    en: 'A wishes box: ideas and remarks are read, planned or put aside, and answered once they came true.',
    pl: 'Skrzynka życzeń: pomysły i uwagi są czytane, planowane albo odkładane, a spełnione dostają odpowiedź.',
    uk: 'Скринька побажань: ідеї та зауваження читають, планують або відкладають, а про здійснені повідомляють.',
    ru: 'Ящик пожеланий: идеи и замечания читают, планируют или откладывают, а об исполненных сообщают.',
  },
  recruitment: {
    en: 'Recruitment: applications are read, talked over and offered for; a refusal leaves once a manager accepts it.',
    pl: 'Rekrutacja: zgłoszenia, rozmowy i oferty; odmowa wychodzi dopiero po akceptacji kierownika.',
    uk: 'Підбір персоналу: заявки, співбесіди й пропозиції; відмову надсилають лише після погодження керівника.',
    ru: 'Подбор персонала: заявки, собеседования и предложения; отказ уходит только после согласования руководителя.',
  },
};
