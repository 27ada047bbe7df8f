/** What is asked when two people changed the same, in English. */
export const clash = {
  title: 'Somebody changed case {{number}} first',
  lead: 'You both changed the same. Choose what shall stand; nothing else of the case is touched.',
  theirs: 'Theirs, as it is now',
  mine: 'Yours',
  apply: 'Apply',
  leave: 'Leave it as it is',
  takeTheirs: 'Take theirs',
  keepMine: 'Keep mine',
  chosen: 'what you chose',
  nothing: 'empty',
  part: { subject: 'Subject', priority: 'Priority', owner: 'Owner', contact: 'Contact', source: 'Source' },
};
