import type { OpenCase } from '../../data/open-case.js';
import { useOwnPreferences } from '../../data/own-preferences.js';
import { useMe } from '../../data/use-me.js';
import { optionsInForce, optionsOf, type ReplyOption } from './reply-options.js';
import type { Action } from './writing.js';

export interface OptionKeeper {
  offered: ReplyOption[];
  on: ReplyOption[];
  toggle: (option: ReplyOption) => void;
}

export function useReplyOptions(action: Action | null, openCase: OpenCase): OptionKeeper {
  const { agent: me } = useMe();
  const [ticked, tick] = useOwnPreferences();
  const offered = action ? optionsOf(action, openCase, me) : [];
  return {
    offered,
    on: optionsInForce(offered, ticked),
    toggle: (option) => void tick({ [option]: !ticked[option] }),
  };
}
