import { Extension, type Extensions } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import { yCursorPlugin, yCursorPluginKey } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import type { XmlFragment } from 'yjs';
import type { SharedPlaces } from '../passages/shared-places.js';
import { readCaret } from '../../pieces/read-caret.js';
import { sharedPlaces } from './places.js';

/** Who a caret belongs to; the server's words, never what the other window says of itself. */
export interface CaretOwner {
  name: string;
  hue: number;
}

/** What makes an editor one that several write in at once. */
export function sharedExtensions(fragment: XmlFragment, awareness: Awareness): Extensions {
  return [
    Collaboration.configure({ fragment }),
    Extension.create<object, { places: SharedPlaces }>({
      name: 'sharedWriting',
      addStorage: () => ({ places: sharedPlaces(fragment) }),
      // Carets of others are drawn anew whenever one of them moves: one's own is read before.
      dispatchTransaction({ transaction, next }) {
        const carets: unknown = transaction.getMeta(yCursorPluginKey);
        if (!carets || transaction.docChanged) return next(transaction);
        readCaret();
        next(this.editor.state.tr.setMeta(yCursorPluginKey, carets));
      },
      addProseMirrorPlugins: () => [
        yCursorPlugin(awareness, {
          cursorBuilder: (owner: CaretOwner) => caret(owner),
          selectionBuilder: ({ hue }: CaretOwner) => ({
            class: 'others-selection',
            style: `--caret-hue: ${hue}`,
          }),
        }),
      ],
    }),
  ];
}

function caret({ name, hue }: CaretOwner): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'others-caret';
  mark.style.setProperty('--caret-hue', String(hue));
  const label = document.createElement('span');
  label.className = 'others-name';
  label.textContent = name;
  // Keeps the caret from being taken for the end of a line.
  mark.append('\u2060', label, '\u2060');
  return mark;
}
