import { Extension } from '@tiptap/react';
import { Plugin } from '@tiptap/pm/state';

/**
 * Tells of a `/` typed at the start of a line or after a space, with its place in the text. It is typed all the same:
 * who means a slash goes on writing.
 */
export function slashTyped(tell: (place: number) => void): Extension {
  return Extension.create({
    name: 'slashTyped',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleTextInput: (view, from, to, text) => {
            if (text !== '/' || from !== to) return false;
            const { $from } = view.state.selection;
            const before = $from.parent.textBetween(0, $from.parentOffset, ' ', ' ');
            if (/^$|\s$/.test(before)) setTimeout(() => tell(from));
            return false;
          },
        },
      }),
    ],
  });
}
