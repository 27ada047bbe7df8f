import type { Language, Right } from '@sprawa/identity';

export interface Role {
  key: string;
  name: Record<Language, string>;
  rights: Right[];
}

const trainee: Right[] = ['case.read', 'contact.read', 'staff.read', 'template.use', 'self'];
const specialist: Right[] = [
  ...trainee,
  'case.create',
  'case.assign',
  'case.prioritise',
  'case.edit',
  'case.merge',
  'case.move',
  'case.log',
  'case.bulk',
  'label.apply',
  'contact.edit',
];

/**
 * Who leads others gives them views, templates and labels to work by, says what contacts are asked to consent to, may carry
 * data out of the house, and edits notes of others (CS-8, CS-9, CS-19, CT-4).
 */
const leading: Right[] = [
  'view.share',
  'case.export',
  'template.manage',
  'label.manage',
  'consent.manage',
  'note.edit',
];

/** Who works here, in which groups, what roles may do (AD-1), how work goes (WF-12), and by what servers mail does. */
const administering: Right[] = ['people.manage', 'role.manage', 'workflow.manage', 'mailbox.manage'];

/** What runs behind the scenes: the queue, the mail ledger, everybody's sessions, maintenance (AD-7). */
const operator: Right[] = ['operate.queue', 'operate.mail', 'operate.sessions', 'operate.maintenance'];

/** Programs that act for people, and what was done at the desk (AD-4, AD-5). */
const overseeing: Right[] = ['token.create', 'token.manage', 'audit.read'];

/**
 * Roles to start with (AD-1), most powerful first. A trainee answers through workflows alone; who handles cases also
 * opens, hands on, ranks and corrects them. What sets the upper three apart today is what workflows grant them, and what
 * leaders keep for everybody; administrators also design workflows and operate the program.
 */
export const ROLES: Role[] = [
  {
    key: 'administrator',
    name: { en: 'Administrator', pl: 'Administrator', uk: 'Адміністратор', ru: 'Администратор' },
    rights: [...specialist, ...leading, ...administering, ...operator, ...overseeing],
  },
  {
    key: 'manager',
    name: { en: 'Manager', pl: 'Kierownik', uk: 'Керівник', ru: 'Руководитель' },
    rights: [...specialist, ...leading],
  },
  { key: 'expert', name: { en: 'Expert', pl: 'Ekspert', uk: 'Експерт', ru: 'Эксперт' }, rights: specialist },
  {
    key: 'specialist',
    name: { en: 'Specialist', pl: 'Specjalista', uk: 'Спеціаліст', ru: 'Специалист' },
    rights: specialist,
  },
  { key: 'trainee', name: { en: 'Trainee', pl: 'Stażysta', uk: 'Стажер', ru: 'Стажёр' }, rights: trainee },
];
