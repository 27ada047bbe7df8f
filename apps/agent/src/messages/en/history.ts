/** The log of a case in English. */
export const history = {
  log: {
    title: 'Log of case {{number}}',
    kind: 'What',
    person: 'Who',
    everything: 'Everything',
    everybody: 'Everybody',
    kinds: { CHANGES: 'Changes', MESSAGES: 'Messages', NOTES: 'Notes', APPROVALS: 'Approvals' },
    count_one: '{{count}} entry',
    count_other: '{{count}} entries, newest first',
    empty: 'Nothing like that happened here.',
    showAll: 'Show everything',
    received: 'Message received',
    sent: 'Message sent',
    note: 'Internal note',
    deletedNote: 'Internal note, deleted',
    proposal: 'Proposed reply: {{status}}',
    became: 'became',
    none: 'none',
  },
};
