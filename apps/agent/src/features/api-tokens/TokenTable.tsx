import { Button } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { RelativeTime } from '@sprawa/ui';
import { useTokensT } from '../../messages/tokens.js';
import { useScopeName } from './scope-name.js';
import type { Token } from './use-tokens.js';
import classes from './api-tokens.module.css';

interface Props {
  tokens: readonly Token[];
  withOwners: boolean;
  onRevoke: (token: Token) => void;
}

export function TokenTable({ tokens, withOwners, onRevoke }: Props) {
  const t = useTokensT();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          {withOwners && <th scope="col">{t('whose')}</th>}
          <th scope="col">{t('may')}</th>
          <th scope="col">{t('state')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id} data-ended={token.state === 'WORKING' ? undefined : true}>
            <td>
              <div className={classes.name}>{token.name}</div>
              <code className={classes.hint}>sprawa_…{token.hint}</code>
            </td>
            {withOwners && <td className={classes.soft}>{token.agent.name}</td>}
            <td className={classes.soft}>
              <May token={token} />
            </td>
            <td className={classes.soft}>
              <State token={token} />
            </td>
            <td className={classes.tools}>
              {(token.state === 'WORKING' || token.state === 'RESTING') && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('revokeOf', { name: token.name })}
                  onClick={() => onRevoke(token)}
                >
                  {t('revoke')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function May({ token: { scopes, inForce, state } }: { token: Token }) {
  const t = useTokensT();
  const nameOf = useScopeName();
  const lost = state === 'WORKING' ? scopes.filter((scope) => !inForce.includes(scope)) : [];
  return (
    <>
      {scopes.map(nameOf).join(' · ')}
      {lost.length > 0 && (
        <div className={classes.lost}>{t('lessNow', { scopes: lost.map(nameOf).join(' · ') })}</div>
      )}
    </>
  );
}

function State({ token }: { token: Token }) {
  const t = useTokensT();
  const formats = useFormats();
  return (
    <>
      <div className={classes.state} data-state={token.state}>
        {token.state === 'REVOKED' && token.revokedBy
          ? t('revokedBy', { name: token.revokedBy })
          : t(`states.${token.state}`, { name: token.agent.name })}
      </div>
      {token.state === 'WORKING' && <div>{t('ends', { date: formats.date(token.expiresAt) })}</div>}
      <div>
        {token.lastUsedAt ? (
          <>
            {t('usedBefore')} <RelativeTime iso={token.lastUsedAt} />{' '}
            {token.lastUsedFrom && t('usedFrom', { address: token.lastUsedFrom })}
          </>
        ) : (
          t('neverUsed')
        )}
      </div>
    </>
  );
}
