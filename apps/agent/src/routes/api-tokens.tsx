import { TokenDesk } from '../features/api-tokens/TokenDesk.js';
import { useTokensT } from '../messages/tokens.js';
import { OperatorsPage } from './operators-page.js';
import classes from './operators-page.module.css';

/** Tokens by which programs act for agents (AD-4). */
export function ApiTokensPage() {
  const t = useTokensT();
  return (
    <OperatorsPage title={t('title')} right={['token.create', 'token.manage']} refusal={t('noRight')}>
      <p className={classes.lead}>{t('lead')}</p>
      <TokenDesk />
    </OperatorsPage>
  );
}
