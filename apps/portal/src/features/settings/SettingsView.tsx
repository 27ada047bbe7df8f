import { useCommonT } from '@sprawa/i18n';
import { PageTitle } from '@sprawa/ui';
import { BackToCases } from '../../components/BackToCases.js';
import { useT } from '../../messages/use-t.js';
import { useMe, useOrganisation } from '../../session/use-session.js';
import { AboutYou } from './AboutYou.js';
import { ChangePassword } from './ChangePassword.js';
import { SignedInPlaces } from './SignedInPlaces.js';
import classes from './SettingsView.module.css';

export function SettingsView() {
  const t = useT();
  const common = useCommonT();
  const me = useMe();
  const organisation = useOrganisation();
  if (!me) return null;
  return (
    <div className={classes.page}>
      <div>
        <BackToCases />
        <PageTitle title={t('settings.title')} site={organisation || undefined} />
      </div>
      <section className={classes.section} aria-labelledby="about-you">
        <h2 id="about-you" className={classes.heading}>
          {t('settings.you')}
        </h2>
        <AboutYou key={`${me.id} ${me.language} ${me.timeZone}`} me={me} />
      </section>
      <section className={classes.section} aria-labelledby="password">
        <h2 id="password" className={classes.heading}>
          {t('settings.password')}
        </h2>
        <ChangePassword email={me.email} />
      </section>
      <section className={classes.section} aria-labelledby="signed-in">
        <div>
          <h2 id="signed-in" className={classes.heading}>
            {common('sessions.title')}
          </h2>
          <p className={classes.lead}>{common('sessions.lead')}</p>
        </div>
        <SignedInPlaces />
      </section>
    </div>
  );
}
