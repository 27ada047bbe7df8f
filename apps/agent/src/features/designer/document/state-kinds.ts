/** The kinds a state may have, in the order they are offered, with the colour of a state that names none (WF-2). */
const colours = {
  unused: '#7b8591',
  unqualified: '#2f7fd6',
  'in-progress': '#6f6ae0',
  waiting: '#b07a10',
  'private-callback': '#b765c9',
  'public-callback': '#d0559b',
  closed: '#778088',
  'closed-success': '#2b8f52',
  'success-to-confirm': '#12898f',
  'success-cancelled': '#d4574a',
} as const;

export type StateKind = keyof typeof colours;

export const stateKinds = Object.keys(colours) as StateKind[];

export const kindColour = (kind: StateKind): string => colours[kind];
