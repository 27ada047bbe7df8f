/** Of cases put out of one's own way, in English. */
export const snooze = {
  title: 'Out of the way until…',
  lead: 'Only your own queues leave it out. It comes back unread, and in any case when the customer answers.',
  at: { tonight: 'This evening', tomorrow: 'Tomorrow morning', nextWeek: 'Next week' },
  untilAnswer: 'Until the customer answers',
  exact: 'Or until',
  do: 'Snooze',
  noTime: 'Give a date and a time.',
  past: 'This time has passed already.',
  done: 'Case {{number}} is out of your way until {{when}}.',
  doneAnswer: 'Case {{number}} is out of your way until the customer answers.',
  woken: 'Case {{number}} is back in your queues.',
  until: 'You have snoozed this case until {{when}}.',
  awaits: 'You have snoozed this case until the customer answers.',
  wake: 'Bring it back',
};
