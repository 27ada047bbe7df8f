import type { OpenCase } from '../../data/open-case.js';
import type { ConversationT } from '../../messages/conversation.js';
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
export function sendWords(t: ConversationT, action: Action, openCase: OpenCase): string {
  const name = readerOf(openCase, action);
  const verb = {
    MESSAGE: () => t('composer.sendTo', { name }),
    ACCEPT: () => t('composer.acceptAndSend', { name }),
    PROPOSAL: () => t('composer.sendForApproval'),
    NOTE: () => (doesMore(action, openCase) ? action.name : t('composer.addNote')),
    REJECT: () =>
      openCase.proposal ? t('composer.returnTo', { name: openCase.proposal.author.name }) : action.name,
    PASS: () => action.name,
    NOTHING: () => action.name,
  }[action.writes]();
  return action.leadsTo && action.leadsTo.id !== openCase.state.id
    ? `${verb} · → ${action.leadsTo.name}`
    : verb;
}

/** A note that also moves the case, hands it over or agrees on a time is called by what it does. */
const doesMore = (action: Action, { state }: OpenCase): boolean =>
  action.asksTerm || action.asksAssignee || (action.leadsTo !== null && action.leadsTo.id !== state.id);

/** What the notice says afterwards. */
export function doneWords(t: ConversationT, action: Action, openCase: OpenCase): string {
  if (action.writes === 'MESSAGE' || action.writes === 'ACCEPT')
    return t('composer.sent', { name: readerOf(openCase, action) });
  if (action.writes === 'PROPOSAL') return t('composer.proposed');
  if (action.writes === 'NOTE' && !doesMore(action, openCase)) return t('composer.noted');
  return t('composer.done', { action: action.name });
}

/** The shortest way to close the case: without words where there is one; never one that deletes. */
export function closing(actions: readonly Action[]): Action | null {
  const ways = actions.filter(
    (action) => action.available && !action.deletes && action.leadsTo?.open === false,
  );
  return ways.find((action) => action.writes === 'NOTHING') ?? ways[0] ?? null;
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

/** Pixels of a button beside its letters, of its icon, between two buttons, and of the menu's round button. */
const buttonSize = { around: 30, icon: 24, gap: 8, menu: 36 };

/** Width of a name in pixels where nobody can measure: a little more than letters take on average. */
const roughly = (name: string) => name.length * 7.6;

/**
 * The bar for so many pixels: the outlined ones stand in the actions' order, and a long name that does not fit lets a
 * shorter one after it pass. Outlined buttons give up their icons before they give up their places.
 */
export function layOut(
  actions: readonly Action[],
  width: number,
  most: number,
  measure: (name: string) => number = roughly,
): ReturnType<typeof arrange> & { icons: boolean } {
  const { main, beside, rest } = arrange(actions, actions.length);
  const taken = main ? buttonSize.around + buttonSize.icon + measure(main.name) : 0;
  const fit = (icons: boolean) => {
    let left = width - taken - buttonSize.menu - buttonSize.gap;
    const shown: Action[] = [];
    for (const action of beside) {
      const size = buttonSize.gap + buttonSize.around + (icons ? buttonSize.icon : 0) + measure(action.name);
      if (shown.length === most) break;
      if (size <= left) {
        left -= size;
        shown.push(action);
      } else if (shown.length === 0) break;
    }
    return shown;
  };
  const withIcons = fit(true);
  const icons = withIcons.length >= Math.min(2, beside.length) || withIcons.length >= fit(false).length;
  const shown = icons ? withIcons : fit(false);
  return {
    main,
    beside: shown,
    rest: [...beside.filter((action) => !shown.includes(action)), ...rest],
    icons,
  };
}
