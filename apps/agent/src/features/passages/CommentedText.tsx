import { Link as LinkMark } from '@mantine/tiptap';
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useMemo, useRef } from 'react';
import { CommentButton } from './CommentButton.js';
import { threadsOfDraft, threadsOfEntry } from './shown-threads.js';
import { ThreadRail } from './ThreadRail.js';
import { useAnchors } from './use-anchors.js';
import { useThreads } from './use-threads.js';
import classes from './passages.module.css';

/** One can go through it and select by keyboard as in any text, and change nothing. */
const Sealed = Extension.create({
  name: 'sealed',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transaction) =>
        !transaction.docChanged || Boolean(transaction.getMeta('preventUpdate')),
    }),
  ],
});

interface Props {
  number: string;
  html: string;
  label: string;
  /** A proposal of the timeline, or a colleague's draft. */
  of: { entryId: string } | { draftOf: string };
}

/**
 * A text one reads and comments on, while a colleague may be writing it. The editor builds it from what its schema knows
 * and drops everything else, as the frame of a mail does.
 */
export function CommentedText({ number, html, label, of }: Props) {
  const draftOf = 'draftOf' in of ? of.draftOf : null;
  const entryId = 'entryId' in of ? of.entryId : null;
  const threads = useThreads(number, draftOf);
  const shown = useMemo(
    () => (entryId ? threadsOfEntry(threads, entryId) : threadsOfDraft(threads, draftOf!, null)),
    [threads, entryId, draftOf],
  );
  const editor = useEditor({
    extensions: [
      StarterKit.configure({ link: false, trailingNode: false }),
      LinkMark.configure({ openOnClick: true }),
      Sealed,
    ],
    content: html,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-readonly': 'true',
        'aria-label': label,
        inputmode: 'none',
        class: classes.read!,
      },
    },
  });
  const latest = useRef(html);
  useEffect(() => {
    if (!editor || latest.current === html) return;
    latest.current = html;
    editor.commands.setContent(html, { emitUpdate: false });
  }, [editor, html]);
  const anchors = useAnchors(editor, shown);
  return (
    <div className={classes.place}>
      <div className={classes.beside} data-with={shown.length > 0 || anchors.choosing || undefined}>
        <div className={classes.text}>
          <EditorContent editor={editor} />
          <CommentButton anchors={anchors} words />
        </div>
        {(shown.length > 0 || anchors.choosing) && (
          <ThreadRail number={number} anchors={anchors} where={{ entryId, draftOf }} />
        )}
      </div>
    </div>
  );
}
