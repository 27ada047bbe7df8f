import { useDesignerT } from '../../../messages/designer.js';
import { FieldsEditor } from '../parts/FieldsEditor.js';
import classes from '../parts/parts.module.css';

/** The fields every case of the stream carries (WF-10). */
export function FormPanel() {
  const t = useDesignerT();
  return (
    <div className={classes.fields}>
      <p className={classes.hint}>{t('formText')}</p>
      <FieldsEditor path={['form']} />
    </div>
  );
}
