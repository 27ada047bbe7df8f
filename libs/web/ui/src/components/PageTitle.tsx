import { Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';

interface Props {
  /** Of the window; the heading's own words when it is plain text. */
  title: string;
  /** Whose page it is, after the title in the window's. */
  site?: string;
  children?: ReactNode;
  /** Only the window's title: the page shows its heading some other way. */
  hidden?: boolean;
}

/** The page's one level-one heading, and the window's title with it. */
export function PageTitle({ title, site = 'Sprawa', children, hidden = false }: Props) {
  useEffect(() => {
    document.title = `${title} · ${site}`;
  }, [title, site]);
  return hidden ? null : <Title order={1}>{children ?? title}</Title>;
}
