import { IconLinkOff } from '@tabler/icons-react';
import { ButtonLink } from '../../components/ButtonLink.js';
import { FormCard } from '../../components/FormCard.js';
import formClasses from '../../components/form.module.css';
import { useT } from '../../messages/use-t.js';
import { useMe } from '../../session/use-session.js';

/** Expired, used or unknown: the server does not say which, and the ways on are the same. */
export function LinkGone() {
  const t = useT();
  const me = useMe();
  return (
    <FormCard
      icon={<IconLinkOff size={28} stroke={1.6} />}
      title={t('link.goneTitle')}
      intro={t('link.goneText')}
      footer={t('link.goneHint')}
    >
      <div className={formClasses.form} style={{ gap: 10 }}>
        {me ? (
          <ButtonLink to="/" fullWidth>
            {t('nav.home')}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink to="/sign-in" fullWidth>
              {t('link.goneSignIn')}
            </ButtonLink>
            <ButtonLink to="/forgot" variant="default" fullWidth>
              {t('link.goneForgot')}
            </ButtonLink>
          </>
        )}
      </div>
    </FormCard>
  );
}
