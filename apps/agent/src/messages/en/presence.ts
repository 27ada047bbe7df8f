/** Who works at a case, in English. */
export const presence = {
  isHere: '{{name}} has this case open.',
  writesReply: '{{name}} is writing a reply…',
  writesNote: '{{name}} is writing a note…',
  severalWrite_one: '{{count}} person is writing…',
  severalWrite_other: '{{count}} people are writing…',
};
