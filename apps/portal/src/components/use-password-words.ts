import { useCommonT } from '@sprawa/i18n';
import { passwordLength, type PasswordFault } from './password-rules.js';

/** A fault of a new password in words; null for none. */
export function usePasswordWords(): (fault: PasswordFault | null) => string | null {
  const t = useCommonT();
  return (fault) => {
    switch (fault) {
      case 'tooShort':
        return t('invalid.tooShort', { count: passwordLength.least });
      case 'tooLong':
        return t('invalid.tooLong', { count: passwordLength.most });
      case 'passwordsDiffer':
        return t('invalid.passwordsDiffer');
      case null:
        return null;
    }
  };
}
