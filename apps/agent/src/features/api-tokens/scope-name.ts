import { useTokensT } from '../../messages/tokens.js';

/** What a scope lets a token do, in words; one of a newer server by its own name. */
export function useScopeName(): (scope: string) => string {
  const t = useTokensT();
  return (scope) => {
    const key = `scopes.${scope.replace('.', '-')}`;
    const words = t(key as 'scopes.case-read');
    return words === key ? scope : words;
  };
}
