import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { accepted, useErrorText } from '@sprawa/ui';
import { IconPaperclip, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../client.js';
import type { OpenCase } from '../../data/open-case.js';
import { useTemplatesT } from '../../messages/templates.js';
import { ReplyTemplatesQuery, UseReplyTemplateMutation } from './templates.operations.js';
import { firstWords } from './first-words.js';
import type { Inserting } from './use-inserting.js';
import classes from './templates.module.css';

/** Suggestions as one types; Enter fills the chosen one for this case and puts it into the text. */
export function TemplatePicker({ openCase, inserting }: { openCase: OpenCase; inserting: Inserting }) {
  const t = useTemplatesT();
  const words = useErrorText();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 120);
  const combobox = useCombobox({ opened: true });
  const { data, error, isFetching } = useQuery({
    queryKey: ['reply-templates', 'picker', openCase.stream.id, asked],
    queryFn: async () => {
      const { replyTemplates } = await client.request(ReplyTemplatesQuery, {
        search: asked,
        streamId: openCase.stream.id,
        first: 20,
      });
      combobox.selectFirstOption();
      return replyTemplates.templates;
    },
    placeholderData: keepPreviousData,
  });
  const filling = useMutation({
    mutationFn: async (id: string) =>
      accepted(
        (await client.request(UseReplyTemplateMutation, { number: openCase.number, id })).useReplyTemplate,
      ),
    onSuccess: (filled) => inserting.put(filled.html, filled.attachments),
  });
  const wrong = filling.error ?? error;
  return (
    <Combobox store={combobox} onOptionSubmit={(id) => filling.mutate(id)} keepMounted={false}>
      <div className={classes.picker}>
        <Combobox.EventsTarget>
          <TextInput
            aria-label={t('find')}
            placeholder={t('find')}
            autoFocus
            data-autofocus
            maxLength={100}
            value={typed}
            disabled={filling.isPending}
            leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
            rightSection={isFetching || filling.isPending ? <Loader size={14} /> : null}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.selectFirstOption();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') {
                event.preventDefault();
                event.stopPropagation();
                inserting.leave(typed);
              }
            }}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className={classes.options} aria-label={t('title')} tabIndex={0}>
          {data?.map((template) => (
            <Combobox.Option key={template.id} value={template.id} className={classes.option}>
              <span className={classes.optionHead}>
                <span className={classes.optionName}>{template.name}</span>
                {template.attachments.length > 0 && (
                  <IconPaperclip size={14} stroke={1.7} aria-hidden="true" />
                )}
                <span className={classes.optionGroup}>{template.groupName}</span>
              </span>
              <span className={classes.optionText}>{firstWords(template.texts[0]?.html ?? '')}</span>
            </Combobox.Option>
          ))}
          {data?.length === 0 && <div className={classes.hint}>{asked ? t('nothing') : t('none')}</div>}
        </Combobox.Options>
        {wrong && (
          <div className={classes.wrong} role="alert">
            {words(wrong)}
          </div>
        )}
        <Link to="/templates" className={classes.manage}>
          {t('manage')}
        </Link>
      </div>
    </Combobox>
  );
}
