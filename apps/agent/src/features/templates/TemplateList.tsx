import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { EmptyState, ErrorState, LabelChips, SkeletonLines } from '@sprawa/ui';
import { IconPaperclip, IconPlus, IconSearch, IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTemplatesT } from '../../messages/templates.js';
import { firstWords } from './first-words.js';
import { useTemplates, type ReplyTemplate } from './use-templates.js';
import classes from './templates.module.css';

interface Props {
  groupId: string | null;
  onOpen: (template: ReplyTemplate) => void;
  /** Null where nothing may be written. */
  onNew: (() => void) | null;
}

export function TemplateList({ groupId, onOpen, onNew }: Props) {
  const t = useTemplatesT();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const { data, status, error, refetch, isRefetching, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useTemplates(groupId, search);
  const found = data?.pages.flatMap(({ templates }) => templates) ?? [];
  return (
    <section aria-label={t('title')}>
      <div className={classes.bar}>
        <TextInput
          aria-label={t('find')}
          placeholder={t('find')}
          maxLength={100}
          value={typed}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {onNew && (
          <Button leftSection={<IconPlus size={16} />} onClick={onNew}>
            {t('newTemplate')}
          </Button>
        )}
      </div>
      {status === 'pending' && <SkeletonLines widths={[70, 90, 60]} />}
      {status === 'error' && (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />
      )}
      {status === 'success' && found.length === 0 && (
        <EmptyState
          icon={<IconTemplate size={26} stroke={1.6} />}
          title={search ? t('nothing') : t('none')}
          text={t('noneText')}
        />
      )}
      <ul className={classes.list}>
        {found.map((template) => (
          <li key={template.id} className={classes.groupLine}>
            <button type="button" className={classes.template} onClick={() => onOpen(template)}>
              <span className={classes.optionHead}>
                <span className={classes.templateName}>{template.name}</span>
                {template.attachments.length > 0 && (
                  <IconPaperclip size={14} stroke={1.7} aria-hidden="true" />
                )}
                <LabelChips labels={template.labels} most={3} />
                <span className={classes.optionGroup}>
                  {template.texts.map(({ language }) => language.toUpperCase()).join(' ')}
                </span>
              </span>
              <span className={classes.faint}>{firstWords(template.texts[0]?.html ?? '')}</span>
            </button>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}
