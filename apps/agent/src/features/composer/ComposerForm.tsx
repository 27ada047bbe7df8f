import { ActionIcon, Alert, Button, FileButton, Tooltip } from '@mantine/core';
import { UploadList, useFileDrop } from '@sprawa/ui';
import { IconChevronDown, IconEyeSearch, IconPaperclip, IconTrash } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ClipboardEvent } from 'react';
import { useMe } from '../../data/use-me.js';
import { useWritingT } from '../../messages/writing.js';
import { NamedIcon } from '../../pieces/NamedIcon.js';
import { RichText } from '../../pieces/RichText.js';
import { CommentButton } from '../passages/CommentButton.js';
import { threadsOfDraft } from '../passages/shown-threads.js';
import { withSharedWords } from '../../messages/shared-writing.js';
import { movesOf, useAnchors } from '../passages/use-anchors.js';
import { useThreads } from '../passages/use-threads.js';
import { AboutLine } from './AboutLine.js';
import { AudienceLine } from './AudienceLine.js';
import { sendWords, readerOf } from './composer-words.js';
import { ConflictNotice } from './ConflictNotice.js';
import { DraftStatus } from './DraftStatus.js';
import { EarlierFiles } from './EarlierFiles.js';
import { GreetingLanguage } from './GreetingLanguage.js';
import { OptionsMenu } from './OptionsMenu.js';
import { OtherDraft } from './OtherDraft.js';
import { Recipients } from './Recipients.js';
import { TemplateButton } from '../templates/TemplateButton.js';
import { useInserting } from '../templates/use-inserting.js';
import type { Composer } from './use-composer.js';
import { asksForMore, audienceOf, hasEditor, proposalAt, takesFiles, type Action } from './writing.js';
import classes from './composer.module.css';
import beside from '../passages/passages.module.css';

// Most replies ask for words only.
const ActionFields = lazy(() =>
  import('./ActionFields.js').then((module) => ({ default: module.ActionFields })),
);
const PreviewModal = lazy(() =>
  import('./PreviewModal.js').then((module) => ({ default: module.PreviewModal })),
);
const ThreadRail = lazy(() =>
  import('../passages/ThreadRail.js').then((module) => ({ default: module.ThreadRail })),
);

const WritersAlong = lazy(() =>
  withSharedWords(import('../shared-writing/WritersAlong.js')).then((module) => ({
    default: module.WritersAlong,
  })),
);

const LeftWords = lazy(() =>
  withSharedWords(import('../shared-writing/LeftWords.js')).then((module) => ({ default: module.LeftWords })),
);

const toneOf = { public: 'accent', proposal: 'info', internal: 'internal' } as const;

/** The form of one action. Its colour, its first line and its button each say who will read what is written. */
export function ComposerForm({ composer, action }: { composer: Composer; action: Action }) {
  const t = useWritingT();
  const { writing, openCase, uploads, errors, sending } = composer;
  const [preview, setPreview] = useState(false);
  const templates = useInserting((files) =>
    composer.change({
      files: [...(composer.writing?.files ?? []), ...files.map((file) => ({ ...file }))],
    }),
  );
  const mayUseTemplates = useMe().rights.includes('template.use');
  const withFiles = takesFiles(action);
  const drop = useFileDrop(uploads, !withFiles);
  const [editor, setEditor] = useState<Editor | null>(null);
  const { onEditor: offerTemplates } = templates;
  const { shared } = composer.draft;
  const { session, onEditor: offerShared } = shared;
  const onEditor = useCallback(
    (made: Editor | null) => {
      setEditor(made);
      offerTemplates(made);
      offerShared(made);
    },
    [offerTemplates, offerShared],
  );
  const { agent: me } = useMe();
  const threads = useThreads(openCase.number);
  const fresh = openCase.draft ? null : (proposalAt(openCase)?.id ?? null);
  const shown = useMemo(() => threadsOfDraft(threads, me.id, fresh), [threads, me.id, fresh]);
  const anchors = useAnchors(editor, shown);
  const withComments = shown.length > 0 || anchors.choosing;
  useEffect(() => {
    session?.followedBy(() => movesOf(editor));
  }, [session, editor]);
  if (!writing) return null;
  const audience = audienceOf(action);
  const name = readerOf(openCase, action);

  function paste(event: ClipboardEvent) {
    const files = [...event.clipboardData.files];
    if (!withFiles || files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    uploads.add(files);
  }

  return (
    <section
      className={classes.form}
      data-audience={audience}
      data-over={drop.over || undefined}
      aria-label={action.name}
      onPasteCapture={paste}
      {...drop.handlers}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        if (
          event.key === 'Escape' &&
          !(event.target as HTMLElement).closest('[data-overlay], [role="dialog"], [role="listbox"]')
        ) {
          event.preventDefault();
          composer.fold();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          composer.send();
        }
      }}
    >
      <header className={classes.formHead}>
        <NamedIcon name={action.icon} size={16} />
        <h2 className={classes.formTitle}>
          {action.needsApproval ? t('approval.named', { action: action.name }) : action.name}
        </h2>
        <AudienceLine audience={audience} action={action} writing={writing} openCase={openCase} />
        <Tooltip label={`${t('form.fold')} · Esc`}>
          <ActionIcon aria-label={t('form.fold')} onClick={composer.fold}>
            <IconChevronDown size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </header>
      <div className={classes.content}>
        {composer.conflict && (
          <ConflictNotice
            conflict={composer.conflict}
            sending={sending}
            onApply={composer.applyMine}
            onDiscard={composer.discardMine}
          />
        )}
        {composer.draft.other && <OtherDraft draft={composer.draft} />}
        <Suspense>
          {session && <WritersAlong session={session} />}
          {shared.left !== null && <LeftWords html={shared.left} onDone={shared.forgetLeft} />}
        </Suspense>
        {composer.refusal && (
          <Alert color="bad" role="alert">
            {composer.refusal}
          </Alert>
        )}
        <Recipients
          action={action}
          writing={writing}
          openCase={openCase}
          errors={errors}
          onChange={composer.change}
        />
        {writing.about && action.writes === 'NOTE' && (
          <AboutLine about={writing.about} onDrop={() => composer.change({ about: undefined })} />
        )}
        {hasEditor(action) && (
          <div className={beside.place}>
            <div className={beside.beside} data-with={withComments || undefined}>
              <div className={beside.text}>
                <RichText
                  key={session?.id}
                  value={writing.html}
                  together={session !== null}
                  onChange={(html, byOthers) => {
                    const words = { html, passages: movesOf(editor) };
                    if (byOthers) composer.draft.follow(words);
                    else composer.change(words);
                  }}
                  extensions={
                    session ? [...templates.extensions, ...session.extensions] : templates.extensions
                  }
                  onEditor={onEditor}
                  label={t('form.textLabel')}
                  placeholder={
                    audience === 'internal'
                      ? t(action.writes === 'REJECT' ? 'form.placeholderReason' : 'form.placeholderInternal')
                      : t('form.placeholderPublic', { name })
                  }
                  error={errors.text}
                  autoFocus
                  caret={shared.caret}
                  onSend={composer.send}
                  onLeave={composer.fold}
                />
              </div>
              {withComments && (
                <Suspense>
                  <ThreadRail
                    number={openCase.number}
                    anchors={anchors}
                    where={{ entryId: null, draftOf: null }}
                    before={composer.draft.keep}
                  />
                </Suspense>
              )}
            </div>
          </div>
        )}
        {asksForMore(action) && (
          <Suspense fallback={<div className={classes.fieldsToCome} />}>
            <ActionFields
              number={openCase.number}
              action={action}
              writing={writing}
              errors={errors}
              onChange={composer.change}
            />
          </Suspense>
        )}
        {withFiles && (
          <>
            <EarlierFiles
              files={writing.files.filter((file) => !file.fresh)}
              onRemove={composer.removeFile}
            />
            <UploadList uploads={uploads} />
            {errors.fileIds && (
              <p className={classes.error} role="alert">
                {errors.fileIds}
              </p>
            )}
          </>
        )}
        {errors.assignToMe && (
          <p className={classes.error} role="alert">
            {`${t('form.option.assignToMe')}: ${errors.assignToMe}`}
          </p>
        )}
      </div>
      <footer className={classes.formFoot}>
        {withFiles && (
          <FileButton multiple onChange={uploads.add}>
            {(props) => (
              <Tooltip label={t('form.attach')}>
                <ActionIcon {...props} size="lg" aria-label={t('form.attach')}>
                  <IconPaperclip size={18} stroke={1.7} />
                </ActionIcon>
              </Tooltip>
            )}
          </FileButton>
        )}
        {hasEditor(action) && mayUseTemplates && (
          <TemplateButton inserting={templates.inserting} openCase={openCase} />
        )}
        <GreetingLanguage
          action={action}
          html={writing.html}
          onChange={(html) => {
            session?.write(html);
            composer.change({ html });
          }}
        />
        {audience !== 'internal' && (
          <Tooltip label={t('form.preview')}>
            <ActionIcon size="lg" aria-label={t('form.preview')} onClick={() => setPreview(true)}>
              <IconEyeSearch size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        )}
        {hasEditor(action) && <CommentButton anchors={anchors} />}
        <Tooltip label={t('composer.discard')}>
          <ActionIcon size="lg" aria-label={t('composer.discard')} onClick={composer.discard}>
            <IconTrash size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
        <OptionsMenu options={composer.options} />
        <DraftStatus state={composer.draft.state} />
        <Button
          color={action.color === 'bad' ? 'bad' : toneOf[audience]}
          loading={sending}
          disabled={composer.conflict !== null}
          onClick={composer.send}
          title="Ctrl+Enter"
          className={classes.send}
        >
          {sendWords(t, action, openCase)}
        </Button>
      </footer>
      {drop.over && <div className={classes.veil}>{t('form.dropHere')}</div>}
      {preview && (
        <Suspense>
          <PreviewModal
            openCase={openCase}
            action={action}
            writing={writing}
            assignToMe={composer.options.on.includes('assignToMe')}
            onClose={() => setPreview(false)}
          />
        </Suspense>
      )}
    </section>
  );
}
