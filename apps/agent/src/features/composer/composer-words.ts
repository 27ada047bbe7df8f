import type { OpenCase } from '../../data/open-case.js';
import type { T } from '../../messages/index.js';
import type { Action } from './writing.js';

/** Who reads what is sent, as the button names them: the case's contact, or the first address. */
export function readerOf(
  openCase: Pick<OpenCase, 'participants' | 'contact'>,
  action: Pick<Action, 'recipients'>,
): string {
  return (
    openCase.participants.find((person) => person.main)?.name ||
    openCase.contact.name ||
    action.recipients[0] ||
    ''
  );
}

/** All who will get it, by name where one is known. */
export function readersOf(
  openCase: Pick<OpenCase, 'participants'>,
  action: Pick<Action, 'recipients'>,
  cc: readonly string[],
): string[] {
  const names = new Map(openCase.participants.map((person) => [person.email.toLowerCase(), person.name]));
  return [...action.recipients, ...cc].map((address) => names.get(address.toLowerCase()) || address);
}

/** What the button says it will do, and what the case becomes by it. */
export function sendWords(t: T, action: Action, openCase: OpenCase): string {
  const name = readerOf(openCase, action);
  const verb = {
    MESSAGE: () => t('composer.sendTo', { name }),
    ACCEPT: () => t('composer.acceptAndSend', { name }),
    PROPOSAL: () => t('composer.sendForApproval'),
    NOTE: () => t('composer.addNote'),
    REJECT: () =>
      openCase.proposal ? t('composer.returnTo', { name: openCase.proposal.author.name }) : action.name,
    NOTHING: () => action.name,
  }[action.writes]();
  return action.leadsTo && action.leadsTo.id !== openCase.state.id
    ? `${verb} · → ${action.leadsTo.name}`
    : verb;
}

/** What the notice says afterwards. */
export function doneWords(t: T, action: Action, openCase: OpenCase): string {
  if (action.writes === 'MESSAGE' || action.writes === 'ACCEPT')
    return t('composer.sent', { name: readerOf(openCase, action) });
  if (action.writes === 'PROPOSAL') return t('composer.proposed');
  if (action.writes === 'NOTE') return t('composer.noted');
  return t('composer.done', { action: action.name });
}

/** Pixels of a button beside its letters, of one letter on average, and between two buttons. */
const buttonSize = { around: 54, letter: 7.6, gap: 8 };

/** How many outlined buttons fit beside the main one and the menu; names in some languages are much longer. */
export function fitting(actions: readonly Action[], width: number, most: number): number {
  const size = ({ name }: Pick<Action, 'name'>) =>
    buttonSize.around + name.length * buttonSize.letter + buttonSize.gap;
  const { main, beside } = arrange(actions, most);
  let left = width - size({ name: 'More items' }) - (main ? size(main) : 0);
  let count = 0;
  for (const action of beside) {
    left -= size(action);
    if (left < 0) break;
    count += 1;
  }
  return count;
}

/** The actions as the bar shows them: one filled, a few outlined, the rest in a menu; unavailable ones come last. */
export function arrange(
  actions: readonly Action[],
  outlined: number,
): { main: Action | null; beside: Action[]; rest: Action[] } {
  const main =
    actions.find((action) => action.main && action.available) ??
    actions.find((action) => action.available) ??
    null;
  const others = actions.filter((action) => action !== main);
  const ordered = [
    ...others.filter((action) => action.available && !action.deletes),
    ...others.filter((action) => !action.available || action.deletes),
  ];
  const beside = ordered.filter((action) => action.available && !action.deletes).slice(0, outlined);
  return { main, beside, rest: ordered.filter((action) => !beside.includes(action)) };
}
