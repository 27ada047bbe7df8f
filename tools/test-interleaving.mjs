#!/usr/bin/env node
/**
 * The long form of the test of people who change the same cases at once: thousands of schedules. Their number and the
 * first seed can be set (INTERLEAVING_SCHEDULES, INTERLEAVING_SEED).
 */
import { runLong } from './testing/long-form.mjs';

runLong('apps/api/test/interleaving', { INTERLEAVING_SCHEDULES: '2000' });
