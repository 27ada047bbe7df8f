import { Button, SegmentedControl } from '@mantine/core';
import { askToConfirm, EmptyState, ErrorState, SkeletonLines, useErrorText } from '@sprawa/ui';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../client.js';
import { tellBad, tellGood } from '../../data/outcome.js';
import { useMe } from '../../data/use-me.js';
import { useTokensT } from '../../messages/tokens.js';
import { RevokeApiTokenMutation } from './api-tokens.operations.js';
import { TokenForm } from './TokenForm.js';
import { TokenTable } from './TokenTable.js';
import { useAllTokens, useMyTokens, useRefreshTokens, type Token } from './use-tokens.js';
import classes from './api-tokens.module.css';

/** One's own tokens and, for whoever manages them, everybody's (AD-4). */
export function TokenDesk() {
  const t = useTokensT();
  const words = useErrorText();
  const refresh = useRefreshTokens();
  const { rights } = useMe();
  const mayMake = rights.includes('token.create');
  const mayManage = rights.includes('token.manage');
  const [whose, setWhose] = useState<'mine' | 'all'>(mayMake ? 'mine' : 'all');
  const [making, setMaking] = useState(false);
  const mine = useMyTokens(whose === 'mine');
  const all = useAllTokens(whose === 'all');
  const query = whose === 'mine' ? mine : all;
  const tokens = whose === 'mine' ? mine.data : all.data?.pages.flatMap(({ rows }) => rows);

  async function revoke({ id, name }: Token) {
    const sure = await askToConfirm({
      title: t('revokeTitle', { name }),
      text: t('revokeText'),
      confirm: t('revoke'),
      cancel: t('cancel'),
    });
    if (!sure) return;
    try {
      const { revokeApiToken } = await client.request(RevokeApiTokenMutation, { id });
      if (revokeApiToken) tellGood(t('revoked', { name }));
      else tellBad(t('gone'));
    } catch (error) {
      tellBad(words(error));
    }
    await refresh();
  }

  const make = mayMake && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setMaking(true)}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <div className={classes.bar}>
        {mayManage && mayMake && (
          <SegmentedControl
            aria-label={t('whose')}
            value={whose}
            onChange={(value) => setWhose(value as 'mine' | 'all')}
            data={[
              { value: 'mine', label: t('mine') },
              { value: 'all', label: t('everybodys') },
            ]}
          />
        )}
        {tokens && tokens.length > 0 && <div className={classes.make}>{make}</div>}
      </div>
      {query.status === 'pending' && <SkeletonLines widths={[60, 45, 70, 50]} height={20} />}
      {query.status === 'error' && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} retrying={query.isRefetching} />
      )}
      {tokens?.length === 0 && (
        <EmptyState
          icon={<IconKey size={26} stroke={1.6} />}
          title={t(whose === 'mine' ? 'emptyTitle' : 'nobodyTitle')}
          text={t(whose === 'mine' ? 'emptyText' : 'nobodyText')}
          action={make || undefined}
        />
      )}
      {tokens && tokens.length > 0 && (
        <TokenTable tokens={tokens} withOwners={whose === 'all'} onRevoke={(token) => void revoke(token)} />
      )}
      {whose === 'all' && all.hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={all.isFetchingNextPage}
          onClick={() => void all.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
      {making && <TokenForm onClose={() => setMaking(false)} />}
    </>
  );
}
