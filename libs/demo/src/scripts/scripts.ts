import { ACCOUNTING_EN } from './accounting.en.js';
import { ACCOUNTING_EVERYDAY_PL } from './accounting-everyday.pl.js';
import { ACCOUNTING_TAXES_PL } from './accounting-taxes.pl.js';
import { ACCOUNTING_UK } from './accounting.uk.js';
import { REPAIR_EN } from './repair.en.js';
import { REPAIR_PL } from './repair.pl.js';
import { REPAIR_UK } from './repair.uk.js';
import type { Script } from './script.js';
import { SUPPORT_CALLS } from './support-calls.js';
import { SUPPORT_EN } from './support.en.js';
import { SUPPORT_PL } from './support.pl.js';
import { SUPPORT_UK } from './support.uk.js';

export const SCRIPTS: readonly Script[] = [
  ...SUPPORT_PL,
  ...SUPPORT_EN,
  ...SUPPORT_UK,
  ...SUPPORT_CALLS,
  ...ACCOUNTING_EVERYDAY_PL,
  ...ACCOUNTING_TAXES_PL,
  ...ACCOUNTING_UK,
  ...ACCOUNTING_EN,
  ...REPAIR_PL,
  ...REPAIR_UK,
  ...REPAIR_EN,
];
