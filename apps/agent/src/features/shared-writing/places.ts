import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import type { XmlFragment } from 'yjs';
import type { EditorState } from '@tiptap/pm/state';
import type { SharedPlaces } from '../passages/shared-places.js';

interface Binding {
  binding: { type: XmlFragment; mapping: Map<never, never> } | null;
}

const bindingOf = (state: EditorState): Binding['binding'] =>
  (ySyncPluginKey.getState(state) as Binding | undefined)?.binding ?? null;

export function sharedPlaces(fragment: XmlFragment): SharedPlaces {
  return {
    before: (call) => {
      fragment.doc?.on('beforeAllTransactions', call);
      return () => fragment.doc?.off('beforeAllTransactions', call);
    },
    tie: (state, place) => {
      const binding = bindingOf(state);
      return binding && absolutePositionToRelativePosition(place, binding.type, binding.mapping);
    },
    find: (state, tied) => {
      const binding = bindingOf(state);
      return binding && tied && binding.type.doc
        ? relativePositionToAbsolutePosition(binding.type.doc, binding.type, tied, binding.mapping)
        : null;
    },
  };
}
