import type * as Sdl from '@sprawa/contracts/agent';
import type { LinkKind } from '@sprawa/workflow';

export const toLinkKind = (kind: LinkKind): Sdl.LinkKind =>
  kind.toUpperCase().replace('-', '_') as Sdl.LinkKind;

export const fromLinkKind = (kind: Sdl.LinkKind): LinkKind =>
  kind.toLowerCase().replace('_', '-') as LinkKind;
