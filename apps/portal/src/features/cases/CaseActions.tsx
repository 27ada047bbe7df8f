import { Button } from '@mantine/core';
import { useErrorText } from '@sprawa/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Notice } from '../../components/Notice.js';
import { useT } from '../../messages/use-t.js';
import { ActionIcon } from './ActionIcon.js';
import classes from './CaseView.module.css';
import { performAction } from './operations/perform-action.js';

interface Props {
  number: string;
  /** Besides replying: closing, reopening. Each can be taken back by another, so none asks first. */
  actions: readonly { key: string; name: string; icon: string }[];
}

export function CaseActions({ number, actions }: Props) {
  const t = useT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const performing = useMutation({
    mutationFn: (action: string) => performAction({ number, action }),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['my-case', number] }),
        queryClient.invalidateQueries({ queryKey: ['my-cases'] }),
      ]),
  });
  if (actions.length === 0) return null;
  return (
    <div className={classes.actions} role="group" aria-label={t('case.options')}>
      {actions.map(({ key, name, icon }) => (
        <Button
          key={key}
          variant="default"
          leftSection={<ActionIcon name={icon} />}
          loading={performing.isPending && performing.variables === key}
          disabled={performing.isPending}
          onClick={() => performing.mutate(key)}
        >
          {name}
        </Button>
      ))}
      {performing.error && <Notice tone="bad">{words(performing.error)}</Notice>}
    </div>
  );
}
