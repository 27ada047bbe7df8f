/** Accounts of the demo (never in production), in the order of what they may do; the accountant sees what waits for payment. */
export const demoPeople = [
  { role: 'administrator', email: 'admin@demo.test' },
  { role: 'manager', email: 'manager@demo.test' },
  { role: 'expert', email: 'expert@demo.test' },
  { role: 'specialist', email: 'specialist@demo.test' },
  { role: 'trainee', email: 'trainee@demo.test' },
  { role: 'accountant', email: 'accountant@demo.test' },
] as const;

export type DemoPerson = (typeof demoPeople)[number];

export const demoPassword = 'demo-password';
