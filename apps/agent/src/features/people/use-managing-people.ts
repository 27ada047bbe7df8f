import { useErrorText } from '@sprawa/ui';
import { tellBad, tellGood } from '../../data/outcome.js';
import { usePeopleT } from '../../messages/people.js';
import { offerUndo } from '../../pieces/offer-undo.js';
import { resend, resume, revoke, useRefreshPeople, type Person } from './use-people.js';

/** What is done about somebody by one press, with the way back where there is one. */
export function useManagingPeople() {
  const t = usePeopleT();
  const words = useErrorText();
  const refresh = useRefreshPeople();

  async function attempt<T>(work: () => Promise<T>): Promise<{ done: T } | null> {
    try {
      return { done: await work() };
    } catch (error) {
      tellBad(words(error));
      return null;
    } finally {
      void refresh();
    }
  }

  return {
    resend: async ({ id, email }: Person): Promise<void> => {
      if (await attempt(() => resend(id))) tellGood(t('resent', { email }));
    },
    revoke: async ({ id, agent: { name } }: Person): Promise<void> => {
      if (!(await attempt(() => revoke(id, false)))) return;
      offerUndo(t('revoked', { name }), t('undo'), () => {
        void attempt(() => revoke(id, true)).then((back) => back && tellGood(t('revokedBack', { name })));
      });
    },
    resume: async (person: Pick<Person, 'id' | 'version' | 'agent'>): Promise<void> => {
      if (await attempt(() => resume(person))) tellGood(t('resumed', { name: person.agent.name }));
    },
  };
}
