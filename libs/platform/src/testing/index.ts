export { createEmptyDatabase, createTestDatabase, type TestDatabase } from './test-database.js';
export { freePorts } from './free-port.js';
export { installedProgram } from './installed-program.js';
export { startObjectStore, type ObjectStore } from './object-store.js';
export { startRedisServer, type RedisServer } from './redis-server.js';
export { SetClock } from '../clock/clock.js';
