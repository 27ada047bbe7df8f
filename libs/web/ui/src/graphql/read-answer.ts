import { RequestError } from './request-error.js';

interface GraphqlAnswer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** The data of a GraphQL answer; the first coded error is thrown otherwise. */
export function readAnswer(status: number, body: unknown): unknown {
  const answer = (body ?? {}) as GraphqlAnswer;
  const error = answer.errors?.[0];
  if (error) throw new RequestError(error.extensions?.code ?? 'SERVER', error.message, status);
  if (status === 401) throw new RequestError('UNAUTHENTICATED', 'Signed out', status);
  if (status >= 400 || answer.data === undefined || answer.data === null)
    throw new RequestError('SERVER', `HTTP ${status}`, status);
  return answer.data;
}
