import { TemplateDesk } from '../features/templates/TemplateDesk.js';
import { useTemplatesT } from '../messages/templates.js';
import { OperatorsPage } from './operators-page.js';
import classes from './operators-page.module.css';

/** Where reply templates are kept: one's own by everybody, shared ones by those who lead (CS-7). */
export function TemplatesPage() {
  const t = useTemplatesT();
  return (
    <OperatorsPage title={t('title')} right="template.use" refusal={t('noRight')}>
      <p className={classes.lead}>{t('lead')}</p>
      <TemplateDesk />
    </OperatorsPage>
  );
}
