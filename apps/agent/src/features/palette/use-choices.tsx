import { StateChip } from '@sprawa/ui';
import { IconArrowRight, IconBolt, IconSettings, IconTicket, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { queueKeys } from '../../data/case-search.js';
import { streamsOptions } from '../../data/directory.js';
import { labelsFor, labelsOptions } from '../../data/labels.js';
import { recentCases } from '../../data/recent-cases.js';
import { placesFor } from '../../data/settings-places.js';
import { useMe } from '../../data/use-me.js';
import { keyLabel, keymap } from '../../keyboard/keymap.js';
import { offersNow, type Offer } from '../../keyboard/offers.js';
import { useT } from '../../messages/index.js';
import { usePaletteT } from '../../messages/palette.js';
import { viewsOptions } from '../views/use-views.js';
import { searchOfView } from '../views/view-search.js';
import { matchOffers } from './match-offers.js';
import { useFound } from './use-found.js';

/** One line of the palette. */
export interface Choice {
  id: string;
  label: string;
  /** Said more quietly beside it. */
  beside?: ReactNode;
  icon: typeof IconBolt;
  keys?: string;
  run: () => void;
}

export interface Group {
  id: 'recent' | 'cases' | 'case' | 'contacts' | 'go' | 'settings';
  choices: Choice[];
}

const icons = { case: IconBolt, go: IconArrowRight, settings: IconSettings };

/** Everything the palette offers for what was typed, in groups; what is empty is left out. */
export function useChoices(text: string) {
  const t = useT();
  const say = usePaletteT();
  const navigate = useNavigate();
  const { rights } = useMe();
  const [offered] = useState(offersNow);
  const [recent] = useState(recentCases);
  const { data: streams = [] } = useQuery(streamsOptions);
  const { data: views = [] } = useQuery(viewsOptions);
  const { data: labels = [] } = useQuery({ ...labelsOptions, select: labelsFor('CASES') });
  const { cases, contacts, looking, failed } = useFound(text);

  const toCase = (number: string) => () =>
    void navigate({ to: '/cases/$number', params: { number }, search: {} });
  const places: Offer[] = [
    ...queueKeys.map((queue) => ({
      ...{ id: `queue-${queue}`, label: t(`queue.${queue}`), section: 'go' as const },
      run: () => void navigate({ to: '/cases', search: { queue } }),
    })),
    ...views.map((view) => ({
      ...{ id: `view-${view.id}`, label: view.name, section: 'go' as const },
      run: () => void navigate({ to: '/cases', search: searchOfView(view) }),
    })),
    ...streams.map((stream) => ({
      ...{ id: `stream-${stream.id}`, label: stream.name, section: 'go' as const },
      run: () => void navigate({ to: '/cases', search: { stream: stream.id } }),
    })),
    ...placesFor(rights).map(({ key, to, group }) => ({
      ...{ id: key, label: t(`shell.${key}`) },
      section:
        group === 'operation' && key !== 'tokens' && key !== 'audit'
          ? ('go' as const)
          : ('settings' as const),
      run: () => void navigate({ to }),
    })),
    // Of many labels one is meant once its name is being typed; unasked they would push the rest out of sight.
    ...(text ? labels : []).map((label) => ({
      ...{ id: `label-${label.id}`, label: say('labelled', { name: label.name }), section: 'go' as const },
      run: () => void navigate({ to: '/cases', search: { label: [label.id] } }),
    })),
  ];
  const offers = matchOffers([...offered, ...places], text);
  const ofSection = (section: Offer['section']): Choice[] =>
    offers
      .filter((offer) => offer.section === section)
      .map(({ id, label, command, run }) => ({
        ...{ id, label, icon: icons[section], run },
        ...(command ? { keys: keymap[command].map(keyLabel)[0]! } : {}),
      }));

  const groups: Group[] = [
    {
      id: 'recent',
      choices: text
        ? []
        : recent.map(({ number, subject }) => ({
            ...{ id: `recent-${number}`, label: subject, beside: number, icon: IconTicket },
            run: toCase(number),
          })),
    },
    { id: 'case', choices: ofSection('case') },
    { id: 'go', choices: ofSection('go') },
    { id: 'settings', choices: ofSection('settings') },
    // After what is known at once: what Enter would choose must not change while somebody reaches for it.
    {
      id: 'cases',
      choices: cases.map(({ id, number, subject, state, contact }) => ({
        ...{ id: `case-${id}`, label: subject, icon: IconTicket },
        beside: (
          <>
            <span>
              {number} · {contact.name}
            </span>
            <StateChip name={state.name} color={state.color} />
          </>
        ),
        run: toCase(number),
      })),
    },
    {
      id: 'contacts',
      choices: contacts.map(({ id, name, emails }) => ({
        ...{ id: `contact-${id}`, label: say('casesOf', { name }), beside: emails[0], icon: IconUser },
        run: () => void navigate({ to: '/cases', search: { q: emails[0] ?? name } }),
      })),
    },
  ];
  return { groups: groups.filter(({ choices }) => choices.length > 0), looking, failed };
}
