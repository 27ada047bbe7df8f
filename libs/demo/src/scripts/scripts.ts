import { ACCOUNTING_PL } from './accounting.pl.js';
import { REPAIR_UK } from './repair.uk.js';
import type { Script } from './script.js';
import { SUPPORT_PL } from './support.pl.js';

export const SCRIPTS: readonly Script[] = [...SUPPORT_PL, ...ACCOUNTING_PL, ...REPAIR_UK];
