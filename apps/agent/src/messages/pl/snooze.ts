import type { Translated } from '@sprawa/i18n';
import type { snooze as en } from '../en/snooze.js';

export const snooze = {
  title: 'Odłóż do…',
  lead: 'Sprawa zniknie tylko z Twoich kolejek. Wróci jako nieprzeczytana, a gdy klient odpowie — od razu.',
  at: { tonight: 'Dziś wieczorem', tomorrow: 'Jutro rano', nextWeek: 'W przyszłym tygodniu' },
  untilAnswer: 'Do odpowiedzi klienta',
  exact: 'Albo do',
  do: 'Odłóż',
  noTime: 'Podaj datę i godzinę.',
  past: 'Ten czas już minął.',
  done: 'Sprawa {{number}} jest odłożona do {{when}}.',
  doneAnswer: 'Sprawa {{number}} jest odłożona do odpowiedzi klienta.',
  woken: 'Sprawa {{number}} wróciła do Twoich kolejek.',
  until: 'Sprawa jest u Ciebie odłożona do {{when}}.',
  awaits: 'Sprawa jest u Ciebie odłożona do odpowiedzi klienta.',
  wake: 'Przywróć',
} satisfies Translated<typeof en>;
