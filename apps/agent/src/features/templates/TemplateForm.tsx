import { Alert, Button, FileButton, Menu, Modal, Select, Tabs, TextInput } from '@mantine/core';
import { languages, languageNames, useCommonT, useLanguage, type Language } from '@sprawa/i18n';
import { accepted, errorsByField, RestRefusal, UploadList, useErrorText, useUploads } from '@sprawa/ui';
import { IconBraces, IconPaperclip } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useCallback, useRef, useState } from 'react';
import { client } from '../../client.js';
import { useTemplatesT } from '../../messages/templates.js';
import { RichText } from '../../pieces/RichText.js';
import { EarlierFiles } from '../composer/EarlierFiles.js';
import { SaveReplyTemplateMutation } from './templates.operations.js';
import { TemplateLabels } from './TemplateLabels.js';
import { TryOut } from './TryOut.js';
import type { ReplyTemplate, TemplateGroup } from './use-templates.js';
import classes from './templates.module.css';

interface Props {
  template: ReplyTemplate | null;
  groups: readonly TemplateGroup[];
  /** Where a new one goes at first. */
  groupId: string;
  variables: readonly string[];
  onClose: () => void;
  onSaved: () => void;
  onDelete: (template: ReplyTemplate) => void;
}

/** One template: its name and group, a text per language, its files, and what it would say in a real case. */
export function TemplateForm({ template, groups, groupId, variables, onClose, onSaved, onDelete }: Props) {
  const t = useTemplatesT();
  const common = useCommonT();
  const words = useErrorText();
  const own = useLanguage();
  const editable = template?.editable ?? true;
  const [name, setName] = useState(template?.name ?? '');
  const [group, setGroup] = useState(template?.groupId ?? groupId);
  const [texts, setTexts] = useState<Partial<Record<Language, string>>>(() =>
    Object.fromEntries(template?.texts.map(({ language, html }) => [language, html]) ?? []),
  );
  const [language, setLanguage] = useState<Language>(
    template?.texts.some((text) => text.language === own) === false ? template.texts[0]!.language : own,
  );
  const [kept, setKept] = useState(template?.attachments ?? []);
  const uploads = useUploads('/files/agent');
  const editor = useRef<Editor | null>(null);
  const onEditor = useCallback((made: Editor | null) => {
    editor.current = made;
  }, []);
  const saving = useMutation({
    mutationFn: async () => {
      const { saveReplyTemplate } = await client.request(SaveReplyTemplateMutation, {
        input: {
          ...(template && { id: template.id, version: template.version }),
          groupId: group,
          name,
          texts: languages.flatMap((each) => (texts[each] ? [{ language: each, html: texts[each] }] : [])),
          fileIds: [...kept.map(({ id }) => id), ...uploads.ids],
        },
      });
      return accepted(saveReplyTemplate);
    },
    onSuccess: onSaved,
    onError: (error) => {
      const wrong = error instanceof RestRefusal ? error.fieldErrors.map(({ path }) => path) : [];
      const place = languages.find((each) => wrong.includes(`texts.${each}`));
      if (place) setLanguage(place);
    },
  });
  const errors = saving.error instanceof RestRefusal ? errorsByField(saving.error.fieldErrors) : {};
  const fileError = Object.entries(errors).find(([path]) => path.startsWith('fileIds'))?.[1];
  const shown = errors[`texts.${language}`] ?? errors.texts;
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={template ? t('editTemplate') : t('newTemplate')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        {!editable && <Alert color="gray">{t('readOnly')}</Alert>}
        <div className={classes.bar}>
          <TextInput
            label={t('name')}
            data-autofocus
            maxLength={120}
            readOnly={!editable}
            value={name}
            error={errors.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Select
            label={t('group')}
            allowDeselect={false}
            readOnly={!editable}
            value={group}
            error={errors.groupId}
            onChange={(value) => setGroup(value ?? group)}
            data={groups
              .filter((each) => each.editable || each.id === group)
              .map((each) => ({ value: each.id, label: each.name }))}
          />
        </div>
        {template && <TemplateLabels template={template} />}
        <Tabs
          value={language}
          onChange={(value) => setLanguage((value ?? language) as Language)}
          keepMounted={false}
        >
          <Tabs.List aria-label={t('text')}>
            {languages.map((each) => (
              <Tabs.Tab key={each} value={each} c={errors[`texts.${each}`] ? 'bad' : undefined}>
                {languageNames[each]}
                {texts[each] ? ' ●' : ''}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={language} pt="sm">
            <RichText
              key={language}
              value={texts[language] ?? ''}
              onChange={(html) => setTexts((before) => ({ ...before, [language]: html }))}
              label={t('textIn', { language: languageNames[language] })}
              placeholder={t('placeholder')}
              error={shown}
              onEditor={onEditor}
            />
          </Tabs.Panel>
        </Tabs>
        <div className={classes.foot}>
          <span className={classes.faint}>{t('textHint')}</span>
          <Menu width={280} position="bottom-end">
            <Menu.Target>
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<IconBraces size={14} />}
                className={classes.end}
              >
                {t('variables')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown mah={300} style={{ overflowY: 'auto' }}>
              {variables.map((variable) => (
                <Menu.Item
                  key={variable}
                  onClick={() => editor.current?.chain().focus().insertContent(`{{${variable}}}`).run()}
                >
                  {variable}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <FileButton multiple onChange={uploads.add}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="compact-sm"
                disabled={!editable}
                leftSection={<IconPaperclip size={14} />}
              >
                {t('attach')}
              </Button>
            )}
          </FileButton>
        </div>
        <EarlierFiles
          files={kept}
          onRemove={(id) => setKept((files) => files.filter((file) => file.id !== id))}
        />
        <UploadList uploads={uploads} />
        {fileError && (
          <Alert color="bad" role="alert">
            {fileError}
          </Alert>
        )}
        <TryOut html={texts[language] ?? ''} language={language} />
        {saving.error && Object.keys(errors).length === 0 && (
          <Alert color="bad" role="alert">
            {words(saving.error)}
          </Alert>
        )}
        <div className={classes.foot}>
          {template?.editable && (
            <Button variant="subtle" color="bad" onClick={() => onDelete(template)}>
              {t('delete')}
            </Button>
          )}
          {editable && (
            <Button type="submit" className={classes.end} loading={saving.isPending} disabled={uploads.busy}>
              {t('save')}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}
