import { CodedError, InputError } from '@sprawa/platform';
import { GraphQLError } from 'graphql';
import { formatError } from './format-error.js';

const wrapped = (error: Error) => new GraphQLError(error.message, { originalError: error });
const format = (error: Error, code = 'INTERNAL_SERVER_ERROR') => {
  const logged: unknown[] = [];
  const answer = formatError(
    { message: error.message, extensions: { code, stacktrace: ['at secret.ts'] } },
    wrapped(error),
    { error: (message) => logged.push(message) },
  );
  return { answer, logged };
};

describe('an error that leaves the program', () => {
  it('keeps its code and words when it was meant to be shown', () => {
    expect(format(new CodedError('FORBIDDEN', 'You may not.')).answer).toEqual({
      message: 'You may not.',
      extensions: { code: 'FORBIDDEN' },
    });
  });

  it('names every wrong field', () => {
    const { answer } = format(new InputError('Check it.', [{ path: 'name', message: 'Too long.' }]));
    expect(answer.extensions).toEqual({
      code: 'BAD_INPUT',
      fieldErrors: [{ path: 'name', message: 'Too long.' }],
    });
  });

  it('tells nothing of the inside, and is logged', () => {
    const { answer, logged } = format(new Error('duplicate key value (email)=(anna@firm.example)'));
    expect(answer).toEqual({
      message: 'Something went wrong on our side.',
      extensions: { code: 'INTERNAL' },
    });
    expect(logged).toHaveLength(1);
  });

  it('lets a mistake in the question be told as it is', () => {
    expect(format(new Error('Cannot query field "secret"'), 'GRAPHQL_VALIDATION_FAILED').answer).toEqual({
      message: 'Cannot query field "secret"',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });
});
