import { lazy } from 'react';
import { withEntryWords } from '../messages/entries.js';
import { withWords } from '../messages/together.js';
import { withWritingWords } from '../messages/writing.js';

// What stands beside the conversation: the page is not kept waiting for what is looked at later.
export const HeaderFields = lazy(() =>
  withWritingWords(import('../features/case-fields/HeaderFields.js')).then((module) => ({
    default: module.HeaderFields,
  })),
);
export const AtThisCase = lazy(() =>
  withWords(import('../features/presence/AtThisCase.js')).then((module) => ({ default: module.AtThisCase })),
);
export const WritersLine = lazy(() =>
  withWords(import('../features/presence/AtThisCase.js')).then((module) => ({ default: module.WritersLine })),
);
export const TakeOpened = lazy(() =>
  import('../features/case/TakeOpened.js').then((module) => ({ default: module.TakeOpened })),
);
export const SnoozeSheet = lazy(() =>
  withWords(import('../features/snooze/SnoozeSheet.js')).then((module) => ({ default: module.SnoozeSheet })),
);
export const MoveStreamDialog = lazy(async () => {
  const { learnMoving } = await import('../messages/moving.js');
  await learnMoving();
  return { default: (await import('../features/moving-streams/MoveStreamDialog.js')).MoveStreamDialog };
});
export const SnoozedLine = lazy(() =>
  withWords(import('../features/snooze/SnoozedLine.js')).then((module) => ({ default: module.SnoozedLine })),
);
export const ConversationMenu = lazy(() =>
  withEntryWords(import('../features/entries/ConversationMenu.js')).then((module) => ({
    default: module.ConversationMenu,
  })),
);
export const CaseDetails = lazy(() =>
  withWritingWords(import('./case-details.js')).then((module) => ({ default: module.CaseDetails })),
);
export const SideDrawer = lazy(() =>
  import('../pieces/SideDrawer.js').then((module) => ({ default: module.SideDrawer })),
);
