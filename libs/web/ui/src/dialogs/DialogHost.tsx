import { useEffect, useState, type ComponentType } from 'react';
import { prepareDialogs, takeQuestions, watchQuestions } from './ask-to-confirm.js';

/** Where dialogs appear, once there is a question. */
export function DialogHost() {
  const [Dialogs, setDialogs] = useState<ComponentType | null>(null);
  useEffect(() => {
    const stop = watchQuestions(() => {
      prepareDialogs().then((module) => setDialogs(() => module.Dialogs), askPlainly);
    });
    return () => void stop();
  }, []);
  return Dialogs && <Dialogs />;
}

/** Without the dialogs' code, e.g. offline, the browser's own question is better than none. */
function askPlainly() {
  for (const { title, text, answer } of takeQuestions()) answer(window.confirm(`${title}\n\n${text}`));
}
