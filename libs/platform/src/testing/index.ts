export { createTestDatabase, type TestDatabase } from './test-database.js';
export { SetClock } from '../clock/clock.js';
