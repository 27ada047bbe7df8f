import { useCommonT } from '@sprawa/i18n';
import { useCallback } from 'react';
import { RequestError } from '../graphql/request-error.js';
import { RestRefusal } from '../rest/rest-refusal.js';

/** Says an error in people's words; a coded refusal of the server's brings its own. */
export function useErrorText(): (error: unknown) => string {
  const t = useCommonT();
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof RequestError || error instanceof RestRefusal)) return t('error.unexpected');
      switch (error.code) {
        case 'NETWORK':
          return t('error.network');
        case 'UNAUTHENTICATED':
          return t('error.signedOut');
        case 'TOO_MANY_ATTEMPTS':
          return error.message || t('error.tooMany');
        case 'TOO_SLOW':
          return t('error.tooSlow');
        case 'SERVER':
        case 'INTERNAL_SERVER_ERROR':
          return t('error.server');
        default:
          return error.message || t('error.server');
      }
    },
    [t],
  );
}
