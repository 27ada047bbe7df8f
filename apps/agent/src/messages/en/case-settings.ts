/** Everything that can be put right on a case, in English. */
export const caseSettings = {
  title: 'Settings of case {{number}}',
  subjectHint: 'Enter saves it, Escape brings back what was there.',
  stream: 'Stream',
  source: 'Source',
  sourceHint: 'How the case came in. What its messages came by stays.',
  noLabels: 'None',
  may: {
    subject: 'You may not change the subjects of cases.',
    contact: 'You may not give cases to another contact.',
    move: 'You may not move cases to other streams.',
    nowhere: 'You work in no other stream, so there is nowhere you could move it.',
    source: 'You may not change the sources of cases.',
    labels: 'You may not label cases.',
  },
};
