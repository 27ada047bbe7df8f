export interface FieldError {
  path: string;
  message: string;
}

/** A REST endpoint said no: `code` is stable, `message` is for people, `fieldErrors` name what is wrong with which field. */
export class RestRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly fieldErrors: FieldError[] = [],
    readonly status = 0,
  ) {
    super(message);
    this.name = 'RestRefusal';
  }
}

/** Reads whatever a refused request answered with; an answer that is not ours becomes `SERVER`, none at all `NETWORK`. */
export function readRefusal(status: number, body: unknown): RestRefusal {
  const { code, message, fieldErrors } = (body ?? {}) as Partial<RestRefusal>;
  if (typeof code === 'string' && typeof message === 'string') {
    return new RestRefusal(code, message, Array.isArray(fieldErrors) ? fieldErrors : [], status);
  }
  return new RestRefusal(
    status === 0 ? 'NETWORK' : status === 429 ? 'TOO_MANY_ATTEMPTS' : 'SERVER',
    '',
    [],
    status,
  );
}

/** Field errors as forms take them: the first message for each path. */
export function errorsByField(errors: readonly FieldError[]): Record<string, string> {
  return Object.fromEntries([...errors].reverse().map(({ path, message }) => [path, message]));
}
