export type Command =
  | 'next'
  | 'previous'
  | 'open'
  | 'assignToMe'
  | 'assignTo'
  | 'pick'
  | 'priority'
  | 'follow'
  | 'toggleRead'
  | 'label'
  | 'snooze'
  | 'filter'
  | 'subject'
  | 'settings'
  | 'fields'
  | 'palette'
  | 'search'
  | 'newCase'
  | 'write'
  | 'note'
  | 'details'
  | 'close'
  | 'undo'
  | 'help'
  | 'back';

/** The keys of each command, in the order the help sheet names them. */
export const keymap: Record<Command, readonly string[]> = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  open: ['Enter', 'o'],
  back: ['Escape'],
  assignToMe: ['a'],
  assignTo: ['w'],
  pick: ['x'],
  priority: ['p'],
  follow: ['l'],
  toggleRead: ['u'],
  filter: ['f'],
  label: ['t'],
  snooze: ['s'],
  write: ['r'],
  note: ['n'],
  details: ['i'],
  fields: ['d'],
  subject: ['h'],
  settings: ['g'],
  close: ['e'],
  undo: ['z'],
  newCase: ['c'],
  palette: ['Mod+k'],
  search: ['/'],
  help: ['?'],
};

/** The parts of a keyboard event that decide; `target` as the words of its role in the page. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Already handled, or part of composing a letter. */
  spent: boolean;
  /** Where the focus is: single letters must not act while someone types or a dialog or menu is open. */
  focus: 'page' | 'control' | 'typing' | 'overlay';
}

/** The command of a key press, or none. Enter and arrows keep their own meaning on buttons and links. */
export function commandOf(press: KeyPress): Command | null {
  // Also while one types: no letter is lost by it.
  if (isPalette(press)) return 'palette';
  if (press.spent || press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.focus === 'typing' || press.focus === 'overlay') return null;
  if (press.focus === 'control' && press.key === 'Enter') return null;
  const found = (Object.keys(keymap) as Command[]).find((command) => keymap[command].includes(press.key));
  return found ?? null;
}

const isPalette = ({ key, ctrlKey, metaKey, altKey, spent, focus }: KeyPress): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !spent && focus !== 'overlay';

const onMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);

/** What a tooltip says of a button, with the key that does the same. */
export const withKey = (label: string, command: Command): string =>
  `${label} · ${keyLabel(keymap[command][0]!).toUpperCase()}`;

/** How a key is written on the help sheet. */
export function keyLabel(key: string): string {
  return { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', 'Mod+k': onMac ? '⌘ K' : 'Ctrl K' }[key] ?? key;
}
