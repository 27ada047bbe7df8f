import { IconChevronDown } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useFoldedSections } from '../data/preferences.js';
import classes from './fold-section.module.css';

interface Props {
  /** Under which its state is remembered. */
  name: string;
  title: string;
  count?: number;
  /** Beside the title. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A section of the context panel that remembers whether it is folded. */
export function FoldSection({ name, title, count, tools, children }: Props) {
  const [folded, setFolded] = useFoldedSections();
  const id = useId();
  const open = !folded.includes(name);
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setFolded(open ? [...folded, name] : folded.filter((each) => each !== name))}
          >
            <IconChevronDown size={14} stroke={2} aria-hidden="true" />
            {title}
            {count !== undefined && count > 0 && <span className={classes.count}>{count}</span>}
          </button>
        </h2>
        {open && tools}
      </div>
      <div id={id} hidden={!open} className={classes.body}>
        {open && children}
      </div>
    </section>
  );
}
