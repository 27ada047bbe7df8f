import { Button } from '@mantine/core';
import { useEntranceT } from '../../messages/entrance.js';
import { demoPassword, demoPeople, type DemoPerson } from './demo-people.js';
import classes from './session.module.css';

/** One click to be somebody else: the quickest way to see what each role may do. */
export function DemoPeople({
  onChoose,
  disabled,
}: {
  onChoose: (person: DemoPerson) => void;
  disabled: boolean;
}) {
  const t = useEntranceT();
  return (
    <section className={classes.demo} aria-labelledby="demo-title">
      <h2 id="demo-title" className={classes.demoTitle}>
        {t('entrance.demoTitle')}
      </h2>
      <p className={classes.demoLead}>{t('entrance.demoLead', { password: demoPassword })}</p>
      <div className={classes.people}>
        {demoPeople.map((person) => (
          <Button
            key={person.email}
            variant="default"
            size="compact-sm"
            disabled={disabled}
            title={person.email}
            onClick={() => onChoose(person)}
          >
            {t(`role.${person.role}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
