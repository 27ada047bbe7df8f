import { Link as LinkMark } from '@mantine/tiptap';
import type { Extensions } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';

/** Ctrl+K makes a link of chosen words; without any it is the palette's, as everywhere (CS-29). */
const KeptLink = LinkMark.extend({
  addKeyboardShortcuts: () => ({
    'Mod-k': ({ editor }) => {
      if (editor.state.selection.empty) return false;
      window.dispatchEvent(new Event('edit-link'));
      return true;
    },
  }),
});

/**
 * What a text of ours may be made of, and nothing a mail program would spoil.
 * @param together several write in it: what one undoes is their own, and no editor adds a line by itself that the others
 * would add as well
 */
export function richTextSchema(together = false): Extensions {
  return [
    StarterKit.configure({
      link: false,
      heading: false,
      codeBlock: false,
      code: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      ...(together && { undoRedo: false, trailingNode: false }),
    }),
    KeptLink.configure({ openOnClick: false, protocols: ['mailto', 'tel'], defaultProtocol: 'https' }),
  ];
}
