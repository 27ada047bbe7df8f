/** A wrong with a stable code, fit to be shown; anything else that is thrown is told to nobody outside. */
export class CodedError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly status: number = statusOf[code],
  ) {
    super(message);
  }
}

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_INPUT'
  | 'BAD_CREDENTIALS'
  | 'TOO_MANY_ATTEMPTS'
  | 'BUSY'
  | 'LINK_INVALID'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE_REFUSED'
  | 'TOO_COMPLEX'
  | 'ALREADY_RUNNING'
  | 'TOO_SLOW'
  | 'INTERNAL';

const statusOf: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  BAD_CREDENTIALS: 401,
  TOO_MANY_ATTEMPTS: 429,
  BUSY: 503,
  LINK_INVALID: 410,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  TOO_COMPLEX: 400,
  ALREADY_RUNNING: 409,
  TOO_SLOW: 503,
  INTERNAL: 500,
};

export interface FieldError {
  path: string;
  message: string;
}

/** Bad input, with every wrong field named; the form keeps what was typed. */
export class InputError extends CodedError {
  constructor(
    message: string,
    readonly fieldErrors: FieldError[],
  ) {
    super('BAD_INPUT', message);
  }
}
