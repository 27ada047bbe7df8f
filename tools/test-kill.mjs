#!/usr/bin/env node
/**
 * The long form of the kill test: 500 mails in and 500 answers out while processes are killed 20 times, in both shapes.
 * Each number can be set (KILL_MAILS, KILL_ANSWERS, KILL_TIMES, KILL_SEED).
 */
import { runLong } from './testing/long-form.mjs';

runLong('apps/api/test/kill/kill.test.ts', {
  CI_TOOLS: 'required',
  KILL_MAILS: '500',
  KILL_ANSWERS: '500',
  KILL_TIMES: '20',
  KILL_LIMIT_SECONDS: '1800',
});
