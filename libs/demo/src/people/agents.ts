import type { Language } from '@sprawa/identity';
import type { Gender } from '../play/wording.js';
import type { GroupKey, Part } from '../scripts/script.js';

export interface DemoAgent {
  email: string;
  name: string;
  gender: Gender;
  role: 'administrator' | 'manager' | 'expert' | 'specialist' | 'trainee';
  language: Language;
  groups: readonly GroupKey[];
  /** E-mail of another demo agent, who stands before this one in the list. */
  supervisor?: string;
  plays: readonly Part[];
}

export const ORGANISATION = 'Biuro Pogodne';
/** Of every demo sign-in (architecture: contract). There are none in production. */
export const DEMO_PASSWORD = 'demo-password';

/**
 * The first six are known by their addresses. Trainees work where workflows let trainees see something: the repair
 * stream shows them nothing. The accountant is a trainee too, so that membership in `accountants` is all they have.
 */
export const AGENTS: readonly DemoAgent[] = [
  {
    email: 'admin@demo.test',
    name: 'Helen Carter',
    gender: 'woman',
    role: 'administrator',
    language: 'en',
    groups: [],
    plays: [],
  },
  {
    email: 'manager@demo.test',
    name: 'Tomasz Wrona',
    gender: 'man',
    role: 'manager',
    language: 'pl',
    supervisor: 'admin@demo.test',
    groups: ['support-first-line', 'bookkeepers', 'technicians'],
    plays: ['manager', 'other-approver'],
  },
  {
    email: 'expert@demo.test',
    name: 'Marta Zielińska',
    gender: 'woman',
    role: 'expert',
    language: 'en',
    supervisor: 'manager@demo.test',
    groups: ['specialists', 'bookkeepers', 'technicians'],
    plays: ['specialist', 'approver', 'technician'],
  },
  {
    email: 'specialist@demo.test',
    name: 'Оксана Ткаченко',
    gender: 'woman',
    role: 'specialist',
    language: 'uk',
    supervisor: 'expert@demo.test',
    groups: ['support-first-line', 'bookkeepers', 'technicians'],
    plays: ['first-line', 'bookkeeper', 'technician'],
  },
  {
    email: 'trainee@demo.test',
    name: 'Kacper Nowicki',
    gender: 'man',
    role: 'trainee',
    language: 'pl',
    supervisor: 'expert@demo.test',
    groups: ['support-first-line', 'bookkeepers'],
    plays: ['bookkeeper'],
  },
  {
    email: 'accountant@demo.test',
    name: 'Bożena Kowalczyk',
    gender: 'woman',
    role: 'trainee',
    language: 'pl',
    supervisor: 'manager@demo.test',
    groups: ['accountants'],
    plays: ['accountant'],
  },
  {
    email: 'joanna.krol@demo.test',
    name: 'Joanna Król',
    gender: 'woman',
    role: 'expert',
    language: 'pl',
    supervisor: 'manager@demo.test',
    groups: ['specialists', 'bookkeepers'],
    plays: ['specialist', 'approver', 'other-approver'],
  },
  {
    email: 'andrii.kovalenko@demo.test',
    name: 'Андрій Коваленко',
    gender: 'man',
    role: 'expert',
    language: 'uk',
    supervisor: 'manager@demo.test',
    groups: ['technicians', 'specialists'],
    plays: ['technician', 'specialist'],
  },
  {
    email: 'piotr.maj@demo.test',
    name: 'Piotr Maj',
    gender: 'man',
    role: 'specialist',
    language: 'pl',
    supervisor: 'andrii.kovalenko@demo.test',
    groups: ['technicians'],
    plays: ['technician'],
  },
  {
    email: 'iryna.bondar@demo.test',
    name: 'Ірина Бондар',
    gender: 'woman',
    role: 'specialist',
    language: 'uk',
    supervisor: 'joanna.krol@demo.test',
    groups: ['bookkeepers'],
    plays: ['bookkeeper'],
  },
  {
    email: 'emma.lindsay@demo.test',
    name: 'Emma Lindsay',
    gender: 'woman',
    role: 'specialist',
    language: 'en',
    supervisor: 'expert@demo.test',
    groups: ['support-first-line'],
    plays: ['first-line'],
  },
  {
    email: 'daniel.hughes@demo.test',
    name: 'Daniel Hughes',
    gender: 'man',
    role: 'specialist',
    language: 'en',
    supervisor: 'expert@demo.test',
    groups: ['support-first-line', 'specialists'],
    plays: ['first-line', 'specialist'],
  },
];

export const GROUPS: readonly { key: GroupKey; name: { en: string; pl: string; uk: string; ru: string } }[] =
  [
    {
      key: 'support-first-line',
      name: { en: 'First line', pl: 'Pierwsza linia', uk: 'Перша лінія', ru: 'Первая линия' },
    },
    {
      key: 'specialists',
      name: { en: 'Specialists', pl: 'Specjaliści', uk: 'Спеціалісти', ru: 'Специалисты' },
    },
    {
      key: 'bookkeepers',
      name: { en: 'Bookkeepers', pl: 'Księgowość klientów', uk: 'Бухгалтери', ru: 'Бухгалтеры' },
    },
    { key: 'technicians', name: { en: 'Technicians', pl: 'Serwisanci', uk: 'Техніки', ru: 'Техники' } },
    { key: 'accountants', name: { en: 'Accountants', pl: 'Rozliczenia', uk: 'Розрахунки', ru: 'Расчёты' } },
  ];
