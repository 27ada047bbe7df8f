import { useEffect, useRef } from 'react';
import type { Offered } from '../document/template-variables.js';
import classes from './parts.module.css';

interface Props {
  id: string;
  label: string;
  offered: readonly Offered[];
  /** Where the keys stand. */
  at: number;
  onChosen: (name: string) => void;
}

/** What may become of the variable that is being typed. The keys stay in the text. */
export function VariableList({ id, label, offered, at, onChosen }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at, offered.length]);
  return (
    <ul ref={list} id={id} role="listbox" aria-label={label} className={classes.variables}>
      {offered.map(({ name, label: meaning }, index) => (
        <li
          key={name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          // The text keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChosen(name)}
        >
          <code>{name}</code> <span className={classes.faint}>{meaning}</span>
        </li>
      ))}
    </ul>
  );
}
