import { Button } from '@mantine/core';
import { useId } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import type { Path } from '../document/workflow-document.js';
import classes from './parts.module.css';

/** A colour, or the one a state or stream has of itself. */
export function ColourInput({ path, usual }: { path: Path; usual: string }) {
  const t = useDesignerT();
  const { value, set, errorAt } = useDesign();
  const id = useId();
  const colour = value(path);
  const error = errorAt(path);
  return (
    <div>
      <label htmlFor={id} className={classes.label}>
        {t('colour')}
      </label>
      <div className={classes.row}>
        <input
          id={id}
          type="color"
          className={classes.colour}
          value={typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : usual}
          onChange={(event) => set(path, event.currentTarget.value)}
        />
        {colour !== undefined && (
          <Button variant="subtle" size="compact-sm" onClick={() => set(path, undefined)}>
            {t('usualColour')}
          </Button>
        )}
      </div>
      {error && <p className={classes.wrong}>{error}</p>}
    </div>
  );
}
