import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFirstStartT } from '../../messages/first-start.js';
import classes from './first-start.module.css';

/** Streams somebody began to draw and nobody published: the way back to each. */
export function BeingDrawn({ streams }: { streams: readonly { key: string; name: string }[] }) {
  const t = useFirstStartT();
  if (streams.length === 0) return null;
  return (
    <section>
      <h2 className={classes.section}>{t('beingDrawn')}</h2>
      <ul className={classes.list}>
        {streams.map(({ key, name }) => (
          <li key={key} className={classes.line}>
            <span className={classes.result}>
              <IconPencil size={18} stroke={1.7} aria-hidden="true" />
              <span>{name}</span>
            </span>
            <Button
              renderRoot={(props) => (
                <Link {...props} to="/settings/workflows/$stream" params={{ stream: key }} search={{}} />
              )}
              size="compact-sm"
              variant="default"
              aria-label={t('drawOnNamed', { name })}
            >
              {t('drawOn')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
