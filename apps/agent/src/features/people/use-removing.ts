import { useErrorText } from '@sprawa/ui';
import { tellBad, tellGood } from '../../data/outcome.js';
import { usePeopleT } from '../../messages/people.js';
import { offerUndo } from '../../pieces/offer-undo.js';
import { useRefreshPeople } from './use-people.js';

/** Deletes at once, with the way back beside what is said of it. */
export function useRemoving() {
  const t = usePeopleT();
  const words = useErrorText();
  const refresh = useRefreshPeople();

  async function attempt(work: Promise<void>): Promise<boolean> {
    try {
      await work;
      return true;
    } catch (error) {
      tellBad(words(error));
      return false;
    } finally {
      void refresh();
    }
  }

  return async (name: string, remove: (back: boolean) => Promise<void>): Promise<void> => {
    if (!(await attempt(remove(false)))) return;
    offerUndo(t('deleted', { name }), t('undo'), () => {
      void attempt(remove(true)).then((back) => back && tellGood(t('restored', { name })));
    });
  };
}
