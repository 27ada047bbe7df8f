import { Alert, Button, Modal } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { tellGood } from '../../data/outcome.js';
import type { AssigneeInput } from '../../gql/graphql.js';
import { usePeopleT } from '../../messages/people.js';
import { AssigneeField } from '../../pieces/AssigneeField.js';
import { offerUndo } from '../../pieces/offer-undo.js';
import { useManagingPeople } from './use-managing-people.js';
import { handOver, useRefreshPeople, type Person } from './use-people.js';
import classes from './people.module.css';

/** Suspends somebody, and asks what becomes of their open cases; of who is suspended already only that. */
export function SuspendForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = usePeopleT();
  const common = useCommonT();
  const words = useErrorText();
  const formats = useFormats();
  const refresh = useRefreshPeople();
  const managing = useManagingPeople();
  const [to, setTo] = useState<AssigneeInput | null>(null);
  const { agent, openCases } = person;
  const leaving = person.status !== 'SUSPENDED';
  const doing = useMutation({
    mutationFn: () => handOver(person, { agentId: to?.agentId ?? null, groupId: to?.groupId ?? null }),
    onSuccess: ({ person: after, cases }) => {
      void refresh();
      const handing = cases > 0 ? t('handing', { count: cases, number: formats.number(cases) }) : '';
      const { name } = agent;
      if (leaving)
        offerUndo(`${t('suspendedNow', { name })} ${handing}`, t('undo'), () => void managing.resume(after));
      else tellGood(handing || t('ownsNone'));
      onClose();
    },
    onError: () => void refresh(),
  });
  const errors = doing.error instanceof RestRefusal ? errorsByField(doing.error.fieldErrors) : {};
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(leaving ? 'suspendTitle' : 'handOverTitle', { name: agent.name })}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <div className={classes.form}>
        {leaving && <p className={classes.text}>{t('suspendLead')}</p>}
        <p className={classes.text}>
          {openCases > 0
            ? t('ownsOpen', { count: openCases, number: formats.number(openCases) })
            : t('ownsNone')}
        </p>
        {openCases > 0 && (
          <AssigneeField
            label={t('handTo')}
            description={t('handToNote')}
            withNobody
            placeholder={t('handToNobody')}
            value={to}
            error={errors['to.agentId'] ?? errors['to.groupId']}
            onChange={setTo}
          />
        )}
        {doing.error && Object.keys(errors).length === 0 && (
          <Alert color="bad" role="alert">
            {words(doing.error)}
          </Alert>
        )}
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('cancel')}
          </Button>
          <Button
            color={leaving ? 'bad' : undefined}
            loading={doing.isPending}
            onClick={() => doing.mutate()}
          >
            {t(leaving ? 'suspendDo' : 'handOverDo')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
