import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { EmptyState, ErrorState, SkeletonLines, useErrorText } from '@sprawa/ui';
import { IconArrowDown, IconArrowUp, IconPlus, IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { tellBad } from '../../data/outcome.js';
import { useConsentsT } from '../../messages/consents.js';
import { ConsentKindsQuery, OrderConsentKindsMutation } from './consents.operations.js';
import { KindForm } from './KindForm.js';
import { movedKinds } from './moved-kinds.js';
import type { ConsentKind } from './use-consents.js';
import { WordingForm } from './WordingForm.js';
import classes from './consent-desk.module.css';

type Opened = { kind: ConsentKind | null } | { words: ConsentKind } | null;

/** All kinds of consent in their order; each is changed, and worded, in a window of its own (CT-4). */
export function ConsentDesk() {
  const t = useConsentsT();
  const queryClient = useQueryClient();
  const words = useErrorText();
  const [opened, setOpened] = useState<Opened>(null);
  const {
    data: kinds,
    status,
    error,
    refetch,
    isRefetching,
  } = useQuery({
    queryKey: keys.consentKinds,
    queryFn: async () => (await client.request(ConsentKindsQuery)).consentKinds,
  });
  const ordering = useMutation({
    mutationFn: async (ids: string[]) =>
      (await client.request(OrderConsentKindsMutation, { ids })).orderConsentKinds,
    onSuccess: (ordered) => queryClient.setQueryData(keys.consentKinds, ordered),
    onError: (failure) => tellBad(words(failure)),
  });

  if (status === 'pending') return <SkeletonLines widths={[40, 55, 35, 60]} height={20} />;
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  const create = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpened({ kind: null })}>
      {t('newKind')}
    </Button>
  );
  return (
    <>
      {kinds.length === 0 ? (
        <EmptyState
          icon={<IconShieldCheck size={26} stroke={1.6} />}
          title={t('emptyTitle')}
          text={t('emptyText')}
          action={create}
        />
      ) : (
        <>
          <div className={classes.bar}>{create}</div>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('kind')}</th>
                <th scope="col">{t('wordingLabel')}</th>
                <th scope="col">{t('status')}</th>
                <th scope="col">
                  <span className={classes.unseen}>{t('actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {kinds.map((kind, place) => (
                <tr key={kind.id} data-inactive={!kind.active || undefined}>
                  <td>
                    <button
                      type="button"
                      className={classes.open}
                      aria-label={t('edit', { name: kind.name })}
                      onClick={() => setOpened({ kind })}
                    >
                      {kind.name}
                    </button>
                    <code className={classes.key}>{kind.key}</code>
                  </td>
                  <td>
                    <WordingButton kind={kind} onOpen={() => setOpened({ words: kind })} />
                  </td>
                  <td className={classes.soft}>{t(kind.active ? 'asked' : 'notAsked')}</td>
                  <td className={classes.tools}>
                    {(['up', 'down'] as const).map((way) => {
                      const Icon = way === 'up' ? IconArrowUp : IconArrowDown;
                      const moved = movedKinds(kinds, place, way);
                      return (
                        <Tooltip key={way} label={t(way, { name: kind.name })}>
                          <ActionIcon
                            aria-label={t(way, { name: kind.name })}
                            disabled={moved === null || ordering.isPending}
                            onClick={() => moved && ordering.mutate(moved.map(({ id }) => id))}
                          >
                            <Icon size={16} stroke={1.8} />
                          </ActionIcon>
                        </Tooltip>
                      );
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {opened && 'kind' in opened && <KindForm kind={opened.kind} onClose={() => setOpened(null)} />}
      {opened && 'words' in opened && <WordingForm kind={opened.words} onClose={() => setOpened(null)} />}
    </>
  );
}

function WordingButton({ kind, onOpen }: { kind: ConsentKind; onOpen: () => void }) {
  const t = useConsentsT();
  const formats = useFormats();
  return (
    <button type="button" className={classes.open} aria-haspopup="dialog" onClick={onOpen}>
      {kind.wording
        ? t('wordingSince', { number: kind.wording.number, date: formats.date(kind.wording.since) })
        : t('writeWords')}
      <span className={classes.unseen}> {t('words', { name: kind.name })}</span>
    </button>
  );
}
