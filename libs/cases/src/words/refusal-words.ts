import type { Language } from '@sprawa/permissions';
import type { ProposalSeal, Refusal } from '@sprawa/workflow';
import type { Answer } from '../commands/answer.js';
import { wordsOf } from './words.js';

/** The engine's no, said in a language, with every field's problem at its place. */
export function refusalAnswer(refusal: Refusal, language: Language): Extract<Answer, { kind: 'refused' }> {
  const words = wordsOf(language);
  return {
    kind: 'refused',
    code: refusal.code,
    message: words.refusals[refusal.code],
    fieldErrors: refusal.problems.map(({ path, problem }) => ({
      path,
      message:
        problem === 'changed'
          ? (words.proposalChanged[path.replace('proposal.', '') as keyof ProposalSeal] ??
            words.problems.changed)
          : words.problems[problem],
    })),
  };
}

export function refused(code: string, message: string, path?: string): Extract<Answer, { kind: 'refused' }> {
  return { kind: 'refused', code, message, fieldErrors: path ? [{ path, message }] : [] };
}
