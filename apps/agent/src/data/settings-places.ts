/** Whose matter a place of the settings is. */
export const placeGroups = ['team', 'work', 'operation'] as const;
export type PlaceGroup = (typeof placeGroups)[number];

/**
 * The places few have a right to: on the page of settings, and in the palette. Any of the `rights` opens one; each is
 * called `shell.<key>`.
 */
export const settingsPlaces = [
  { key: 'people', to: '/settings/people', group: 'team', rights: ['people.manage'] },
  { key: 'groups', to: '/settings/groups', group: 'team', rights: ['people.manage'] },
  { key: 'roles', to: '/settings/roles', group: 'team', rights: ['role.manage'] },
  { key: 'workflows', to: '/settings/workflows', group: 'work', rights: ['workflow.manage'] },
  { key: 'contactFields', to: '/settings/contact-fields', group: 'work', rights: ['workflow.manage'] },
  { key: 'templates', to: '/templates', group: 'work', rights: ['template.use'] },
  { key: 'labels', to: '/labels', group: 'work', rights: ['label.manage'] },
  { key: 'consents', to: '/settings/consents', group: 'work', rights: ['consent.manage'] },
  { key: 'tokens', to: '/settings/tokens', group: 'operation', rights: ['token.create', 'token.manage'] },
  { key: 'audit', to: '/settings/audit', group: 'operation', rights: ['audit.read'] },
  { key: 'mailboxes', to: '/mailboxes', group: 'operation', rights: ['operate.mail'] },
  { key: 'jobQueue', to: '/operate/queue', group: 'operation', rights: ['operate.queue'] },
] as const satisfies readonly {
  key: string;
  to: string;
  group: PlaceGroup;
  rights: readonly string[];
}[];

export type SettingsPlace = (typeof settingsPlaces)[number];

/** Those that open to somebody, in their order. */
export const placesFor = (rights: readonly string[]): SettingsPlace[] =>
  settingsPlaces.filter((place) => place.rights.some((right: string) => rights.includes(right)));
