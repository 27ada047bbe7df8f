import { RichTextEditor } from '@mantine/tiptap';
import '@mantine/tiptap/styles.layer.css';
import Placeholder from '@tiptap/extension-placeholder';
import { Selection } from '@tiptap/pm/state';
import { useEditor, type Editor, type Extensions } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWritingT } from '../messages/writing.js';
import { richTextSchema } from './rich-text-schema.js';
import classes from './rich-text.module.css';

interface Props {
  /** HTML; taken over when it is not what the editor itself reported last. */
  value: string;
  /** @param byOthers several write it, and it was not written here */
  onChange: (html: string, byOthers: boolean) => void;
  label: string;
  placeholder: string;
  error?: string | null;
  autoFocus?: boolean;
  /** Where the caret goes instead of to the end; read once, when the editor is made. */
  caret?: { from: number; to: number } | null;
  /** Ctrl+Enter. */
  onSend?: () => void;
  /** Escape. */
  onLeave?: () => void;
  /** What a surrounding adds to the editor, e.g. what a typed `/` opens; read once, when the editor is made. */
  extensions?: Extensions;
  /**
   * Several write it: the text is where the extensions bring it from, and `value` is not looked at. Like these read once.
   */
  together?: boolean;
  /** The editor while it is in the page, for what stands beside the text; null when it leaves. */
  onEditor?: (editor: Editor | null) => void;
}

const none: Extensions = [];

/** Words with bold, italic, lists, links and quotes, and nothing a mail program would spoil. */
export function RichText({
  value,
  onChange,
  label,
  placeholder,
  error,
  autoFocus = false,
  caret = null,
  onSend,
  onLeave,
  extensions = none,
  together = false,
  onEditor,
}: Props) {
  const t = useWritingT();
  const [added] = useState(extensions);
  const [begin] = useState(caret);
  const placed = useRef<Editor | null>(null);
  const reported = useRef(value);
  const latest = useRef({ onChange, onSend, onLeave });
  useEffect(() => {
    latest.current = { onChange, onSend, onLeave };
  });
  const editor: Editor | null = useEditor({
    extensions: [...richTextSchema(together), Placeholder.configure({ placeholder }), ...added],
    content: together ? null : value,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      handleKeyDown: (_view, event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && latest.current.onSend) {
          event.preventDefault();
          latest.current.onSend();
          return true;
        }
        if (event.key === 'Escape' && latest.current.onLeave) {
          event.preventDefault();
          latest.current.onLeave();
          return true;
        }
        return false;
      },
    },
    onUpdate: ({ editor: changed, transaction }) => {
      reported.current = changed.isEmpty ? '' : changed.getHTML();
      const origin = transaction.getMeta('y-sync$') as { isChangeOrigin?: boolean } | undefined;
      latest.current.onChange(reported.current, origin?.isChangeOrigin ?? false);
    },
  });

  useEffect(() => {
    if (together || !editor || value === reported.current) return;
    reported.current = value;
    editor.commands.setContent(value, { emitUpdate: false });
  }, [together, editor, value]);

  useEffect(() => {
    if (!editor || !onEditor) return;
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);

  // Neither by the editor's own option nor by its command: both wait for a frame, and on a busy machine a key that comes in
  // between would be nobody's, or its caret would be put back to the end. Once: when something beside it was waited for, the
  // caret is where one writes by then.
  useLayoutEffect(() => {
    if (!editor || editor.isDestroyed || !autoFocus || placed.current === editor) return;
    placed.current = editor;
    const { tr, doc } = editor.state;
    editor.view.dispatch(tr.setSelection(Selection.atEnd(doc)).scrollIntoView());
    if (begin) editor.commands.setTextSelection(begin);
    editor.view.focus();
  }, [editor, autoFocus, begin]);

  const labels = {
    boldControlLabel: t('form.bold'),
    italicControlLabel: t('form.italic'),
    bulletListControlLabel: t('form.bulletList'),
    orderedListControlLabel: t('form.orderedList'),
    blockquoteControlLabel: t('form.quote'),
    linkControlLabel: t('form.link'),
    unlinkControlLabel: t('form.unlink'),
    linkEditorInputLabel: t('form.link'),
    linkEditorInputPlaceholder: t('form.linkPlaceholder'),
    linkEditorExternalLink: t('form.linkExternal'),
    linkEditorInternalLink: t('form.linkExternal'),
    linkEditorSave: t('form.linkSave'),
  };

  return (
    <>
      <RichTextEditor
        editor={editor}
        labels={labels}
        attributes={{ linkEditorExternalControl: { 'aria-label': t('form.linkExternal') } }}
        variant="subtle"
        withCodeHighlightStyles={false}
        classNames={{ root: classes.root, toolbar: classes.toolbar, content: classes.content }}
        data-error={error ? true : undefined}
      >
        <RichTextEditor.Content />
        <RichTextEditor.Toolbar>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Bold />
            <RichTextEditor.Italic />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.BulletList />
            <RichTextEditor.OrderedList />
            <RichTextEditor.Blockquote />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Link />
            <RichTextEditor.Unlink />
          </RichTextEditor.ControlsGroup>
        </RichTextEditor.Toolbar>
      </RichTextEditor>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </>
  );
}
