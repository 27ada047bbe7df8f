import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { useHeaderUnfolded } from '../../data/preferences.js';
import { useWritingT } from '../../messages/writing.js';
import { FieldButtons, type ActionUses } from './FieldButtons.js';
import { HeaderActions, type HeaderUses } from './HeaderActions.js';
import classes from './case-fields.module.css';

interface Props {
  openCase: OpenCase;
  buttons: ActionUses;
  uses: HeaderUses;
}

/** What the stream wants seen at once, on one line; what does not fit there is one press away, and stays so (CS-15). */
export function HeaderFields({ openCase, buttons, uses }: Props) {
  const t = useWritingT();
  const [unfolded, setUnfolded] = useHeaderUnfolded();
  const list = useRef<HTMLUListElement>(null);
  const [fits, setFits] = useState(Number.POSITIVE_INFINITY);
  const id = useId();
  const { headerFields } = openCase;

  useLayoutEffect(() => {
    const place = list.current;
    if (!place) return;
    const measure = () => {
      const items = [...place.children] as HTMLElement[];
      const top = items[0]?.offsetTop ?? 0;
      setFits(items.filter((item) => item.offsetTop === top).length);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [headerFields]);

  if (headerFields.length === 0) return null;
  const more = headerFields.length - Math.min(fits, headerFields.length);
  const folded = !unfolded && more > 0;
  return (
    <div className={classes.header}>
      <ul
        ref={list}
        id={id}
        className={classes.items}
        aria-label={t('fields.header')}
        data-folded={!unfolded || undefined}
      >
        {headerFields.map((field, place) => (
          <li
            key={`${field.source}-${field.key}`}
            className={classes.item}
            data-cut={(folded && place >= fits) || undefined}
          >
            {field.source === 'ACTION' ? (
              <FieldButtons actions={buttons.actions.filter(({ key }) => key === field.key)} uses={buttons} />
            ) : (
              <>
                <span className={classes.label}>{field.label}</span>
                <span className={classes.text} title={field.text || undefined}>
                  {field.text || '—'}
                </span>
                <span className={classes.tools}>
                  <HeaderActions field={field} uses={uses} />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          className={classes.more}
          variant="subtle"
          color="neutral"
          size="compact-sm"
          aria-expanded={unfolded}
          aria-controls={id}
          rightSection={unfolded ? <IconChevronUp size={14} /> : <IconChevronDown size={14} />}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? t('fields.fewer') : t('fields.more', { count: more })}
        </Button>
      )}
    </div>
  );
}
