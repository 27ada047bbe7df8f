import { Button, type ButtonProps } from '@mantine/core';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Props = ButtonProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & { ref?: Ref<HTMLAnchorElement> };

const Anchored = (props: Props) => <Button component="a" {...props} />;

const Linked = createLink(Anchored);

/** A link that looks like a button, with the router's typed addresses. */
export const ButtonLink: LinkComponent<typeof Anchored> = (props) => <Linked {...props} />;
