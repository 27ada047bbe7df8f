import { modals, ModalsProvider } from '@mantine/modals';
import { useEffect } from 'react';
import { takeQuestions, watchQuestions, type AskedQuestion } from './ask-to-confirm.js';

/** Shows the questions that wait and those that come. */
export function Dialogs() {
  useEffect(() => {
    const show = () => takeQuestions().forEach(open);
    show();
    return watchQuestions(show);
  }, []);
  return <ModalsProvider />;
}

function open({ title, text, confirm, cancel, answer }: AskedQuestion) {
  modals.openConfirmModal({
    title,
    children: text,
    labels: { confirm, cancel },
    confirmProps: { color: 'bad' },
    onConfirm: () => answer(true),
    onClose: () => answer(false),
  });
}
