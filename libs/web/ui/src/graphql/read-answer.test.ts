import { readAnswer } from './read-answer.js';
import { mayPass, RequestError } from './request-error.js';

describe('an answer of the server', () => {
  it('gives its data', () => {
    expect(readAnswer(200, { data: { me: null } })).toEqual({ me: null });
  });

  it('throws the first error with its code', () => {
    expect(() =>
      readAnswer(200, { data: null, errors: [{ message: 'No', extensions: { code: 'FORBIDDEN' } }] }),
    ).toThrow(expect.objectContaining({ code: 'FORBIDDEN', message: 'No' }));
  });

  it('knows a signed-out session by its status alone', () => {
    expect(() => readAnswer(401, null)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });

  it('calls an answer without data a fault of the server', () => {
    expect(() => readAnswer(502, null)).toThrow(expect.objectContaining({ code: 'SERVER', status: 502 }));
  });
});

describe('trying again by itself', () => {
  it('makes sense when nothing answered or the server stumbled', () => {
    expect(mayPass(new RequestError('NETWORK', ''))).toBe(true);
    expect(mayPass(new RequestError('SERVER', '', 503))).toBe(true);
  });

  it('makes none for a refusal', () => {
    expect(mayPass(new RequestError('FORBIDDEN', '', 200))).toBe(false);
  });
});
