import { commandOf, keymap, type KeyPress } from './keymap.js';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  spent: false,
  focus: 'page',
  ...more,
});

describe('a key pressed on the page', () => {
  it.each([
    ['j', 'next'],
    ['ArrowDown', 'next'],
    ['k', 'previous'],
    ['o', 'open'],
    ['Enter', 'open'],
    ['a', 'assignToMe'],
    ['x', 'pick'],
    ['p', 'priority'],
    ['l', 'follow'],
    ['u', 'toggleRead'],
    ['t', 'label'],
    ['s', 'snooze'],
    ['n', 'note'],
    ['w', 'assignTo'],
    ['i', 'details'],
    ['f', 'filter'],
    ['d', 'fields'],
    ['h', 'subject'],
    ['g', 'settings'],
    ['/', 'search'],
    ['?', 'help'],
  ])('%s means %s', (key, command) => expect(commandOf(press(key))).toBe(command));

  it('means nothing when no command has it', () => expect(commandOf(press('q'))).toBeNull());

  it('belongs to no two commands', () => {
    const keys = Object.values(keymap).flat();
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the palette', () => {
  it('opens by Ctrl+K or ⌘K, also while one types', () => {
    expect(commandOf(press('k', { ctrlKey: true }))).toBe('palette');
    expect(commandOf(press('K', { metaKey: true, focus: 'typing' }))).toBe('palette');
  });
  it('does not open over a dialog, nor when an editor took the keys', () => {
    expect(commandOf(press('k', { ctrlKey: true, focus: 'overlay' }))).toBeNull();
    expect(commandOf(press('k', { ctrlKey: true, spent: true }))).toBeNull();
    expect(commandOf(press('k', { ctrlKey: true, altKey: true }))).toBeNull();
  });
});

describe('a key that belongs to somebody else', () => {
  it('is left to the one who types', () => expect(commandOf(press('a', { focus: 'typing' }))).toBeNull());
  it('is left to an open dialog or menu', () =>
    expect(commandOf(press('j', { focus: 'overlay' }))).toBeNull());
  it('is left to the browser with Ctrl, Alt or ⌘', () => {
    expect(commandOf(press('a', { ctrlKey: true }))).toBeNull();
    expect(commandOf(press('l', { metaKey: true }))).toBeNull();
    expect(commandOf(press('p', { altKey: true }))).toBeNull();
  });
  it('presses the button it is on', () => expect(commandOf(press('Enter', { focus: 'control' }))).toBeNull());
  it('is not handled twice', () => expect(commandOf(press('j', { spent: true }))).toBeNull());
});
