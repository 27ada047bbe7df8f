import { Injectable, LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { Settings } from '../config/settings.js';

/**
 * Structured logs without personal data: ids and codes, never addresses, names, subjects or texts.
 * Nest's own words come through here too.
 */
@Injectable()
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(settings: Settings) {
    this.pino = pino({
      level: settings.LOG_LEVEL,
      base: undefined,
      redact: {
        paths: [
          'email',
          'password',
          'token',
          '*.email',
          '*.password',
          '*.token',
          '*.authorization',
          '*.cookie',
        ],
        censor: '[left out]',
      },
    });
  }

  info(message: string, data: object = {}): void {
    this.pino.info(plain(data), message);
  }
  log(message: unknown, context?: unknown): void {
    this.pino.debug({ context }, String(message));
  }
  warn(message: unknown, data: unknown = {}): void {
    this.pino.warn(plain(data), String(message));
  }
  error(message: unknown, data: unknown = {}): void {
    this.pino.error(plain(data), String(message));
  }
  debug(message: unknown, data: unknown = {}): void {
    this.pino.debug(plain(data), String(message));
  }
}

/** Database errors carry whole rows in `detail` and `parameters`; only what tells the cause is kept. */
function plain(data: unknown): object {
  if (data instanceof Error) return { error: shortError(data) };
  if (typeof data !== 'object' || data === null) return { context: data };
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, value instanceof Error ? shortError(value) : value]),
  );
}

function shortError(error: Error): object {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return { name: error.name, message: error.message, code, constraint, stack: error.stack };
}
