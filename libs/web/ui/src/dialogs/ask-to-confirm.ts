export interface Question {
  title: string;
  text: string;
  /** The button that goes on with what cannot be undone, and the one that does not. */
  confirm: string;
  cancel: string;
}

export interface AskedQuestion extends Question {
  answer(yes: boolean): void;
}

const waiting: AskedQuestion[] = [];
const watchers = new Set<() => void>();

/** Asks before what cannot be undone; closing the dialog is a no. */
export function askToConfirm(question: Question): Promise<boolean> {
  return new Promise((answer) => {
    waiting.push({ ...question, answer });
    watchers.forEach((tell) => tell());
  });
}

/** For whoever shows questions: told of each new one until the returned function is called. */
export function watchQuestions(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The questions nobody has shown yet; each is given once. */
export const takeQuestions = (): AskedQuestion[] => waiting.splice(0);

/** Dialogs are rare, so their code is fetched when one is near: call this when a question becomes likely. */
export const prepareDialogs = () => import('./Dialogs.js');
