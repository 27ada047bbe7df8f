import type { DoorClient } from '../door-client.js';
import { register, type RunningApi } from '../start-api.js';

/** Everybody the access table speaks of. The two customers are one whose case it is, and one it is not. */
export const CALLERS = [
  'nobody',
  'owner',
  'stranger',
  'administrator',
  'manager',
  'expert',
  'specialist',
  'trainee',
  'accountant',
] as const;
export type Caller = (typeof CALLERS)[number];

/** Of the tests' office; see start-api.ts. */
const STAFF: Partial<Record<Caller, string>> = {
  administrator: 'admin@test.example',
  manager: 'manager@test.example',
  expert: 'expert@test.example',
  specialist: 'specialist@test.example',
  trainee: 'trainee@test.example',
  accountant: 'accountant@test.example',
};

export const CUSTOMERS = { owner: 'owner@customer.example', stranger: 'stranger@customer.example' };

export const isCustomer = (caller: Caller): caller is keyof typeof CUSTOMERS => caller in CUSTOMERS;
export const isStaff = (caller: Caller): boolean => caller in STAFF;

/** Where this caller signs in, and as whom; null: nowhere. */
export function accountOf(caller: Caller): { door: 'agent' | 'portal'; email: string } | null {
  if (isCustomer(caller)) return { door: 'portal', email: CUSTOMERS[caller] };
  const email = STAFF[caller];
  return email ? { door: 'agent', email } : null;
}

/** Signs everybody in, once. Each holds the token of their own door and shows it at whichever they knock. */
export async function signInCallers(api: RunningApi): Promise<Record<Caller, DoorClient>> {
  await register(api, CUSTOMERS.owner, 'Olga Owner');
  await register(api, CUSTOMERS.stranger, 'Stefan Stranger');
  const clients = await Promise.all(
    CALLERS.map(async (caller) => {
      const account = accountOf(caller);
      if (!account) return [caller, api.anonymous('portal')] as const;
      return [
        caller,
        account.door === 'agent' ? await api.agent(account.email) : await api.customer(account.email),
      ] as const;
    }),
  );
  return Object.fromEntries(clients) as Record<Caller, DoorClient>;
}
