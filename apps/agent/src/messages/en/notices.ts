/** What one is told in the app, under the bell. */
export const notices = {
  title: 'Notices',
  unread_one: 'Notices: {{count}} unread',
  unread_other: 'Notices: {{count}} unread',
  readAll: 'Mark all as read',
  none: 'Nothing to tell you',
  noneText: 'When a reply of yours is returned or a colleague mentions you, it stands here.',
  more: 'Show older ones',
  by: {
    REPLY_REJECTED: '{{name}} returned your reply',
    REPLY_EDITED: '{{name}} changed your reply and sent it',
    REPLY_VOIDED: '{{name}} moved the case on, and your reply no longer waits',
    REPLY_PASSED: '{{name}} asks you to decide on a reply',
    MENTIONED: '{{name}} mentioned you',
    ANSWERED: '{{name}} answered in a conversation of yours',
    FOLLOWED: '{{name}} did something on a case you follow',
  },
  of: {
    REPLY_REJECTED: 'Your reply was returned',
    REPLY_EDITED: 'Your reply was changed and sent',
    REPLY_VOIDED: 'The customer wrote, so your reply no longer waits',
    REPLY_PASSED: 'A reply waits for your decision',
    MENTIONED: 'You were mentioned',
    ANSWERED: 'There is an answer in a conversation of yours',
    FOLLOWED: 'Something happened on a case you follow',
  },
};
