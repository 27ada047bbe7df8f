/** What the palette of commands says. */
export const palette = {
  title: 'Command palette',
  hint: 'Find cases and contacts, or say what to do',
  group: {
    recent: 'Opened lately',
    cases: 'Cases',
    case: 'On this case',
    contacts: 'Contacts',
    go: 'Go to',
    settings: 'Settings',
  },
  casesOf: 'Cases of {{name}}',
  labelled: 'Cases with the label {{name}}',
  nothing: 'Nothing found for “{{text}}”.',
  failed: 'The search did not answer. Type on to try again.',
};
