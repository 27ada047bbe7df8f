import { Alert, Button, Loader, Menu, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { FieldInput, useErrorText } from '@sprawa/ui';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { client } from '../../client.js';
import type {
  AssigneeInput,
  BulkActionInput,
  BulkChoiceInput,
  BulkChoiceQuery as BulkChoiceResult,
} from '../../gql/graphql.js';
import { useBulkT } from '../../messages/bulk.js';
import { AssigneeField } from '../../pieces/AssigneeField.js';
import { NamedIcon } from '../../pieces/NamedIcon.js';
import { SpecialField, isSpecial } from '../../pieces/SpecialField.js';
import { TermField } from '../composer/TermField.js';
import { momentOf, type Term } from '../composer/term.js';
import { BulkChoiceQuery } from './bulk.operations.js';

export type BulkAction = BulkChoiceResult['bulkChoice']['actions'][number];

interface MenuProps {
  choice: () => BulkChoiceInput;
  onChoose: (action: BulkAction) => void;
  children: ReactElement;
}

/** The actions there are in the chosen cases, each with how many of them it is one of. */
export function ActionMenu({ choice, onChoose, children }: MenuProps) {
  const t = useBulkT();
  const formats = useFormats();
  const errorText = useErrorText();
  const [opened, setOpened] = useState(false);
  const asked = opened ? choice() : null;
  const { data, error } = useQuery({
    queryKey: ['bulkChoice', asked],
    queryFn: async () => (await client.request(BulkChoiceQuery, { choice: asked! })).bulkChoice,
    enabled: opened,
    staleTime: 0,
  });
  const several = new Set(data?.actions.map(({ stream }) => stream.id)).size > 1;
  return (
    <Menu opened={opened} onChange={setOpened} position="top-start" width={300}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {error ? (
          <Menu.Label>{errorText(error)}</Menu.Label>
        ) : !data ? (
          <Menu.Label>
            <Loader size={14} />
          </Menu.Label>
        ) : data.actions.length === 0 ? (
          <Menu.Label>{t('noAction')}</Menu.Label>
        ) : (
          data.actions.map((action) => (
            <Menu.Item
              key={`${action.stream.id} ${action.key}`}
              leftSection={<NamedIcon name={action.icon} size={16} />}
              rightSection={
                <Text span size="xs" c="dimmed">
                  {formats.number(action.cases)}
                </Text>
              }
              color={action.deletes ? 'bad' : undefined}
              onClick={() => onChoose(action)}
            >
              {action.name}
              {several && (
                <Text span size="xs" c="dimmed">
                  {' '}
                  {action.stream.name}
                </Text>
              )}
            </Menu.Item>
          ))
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

interface Props {
  action: BulkAction;
  count: number;
  busy: boolean;
  onClose: () => void;
  onDo: (action: BulkActionInput) => void;
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || value === false;

/** What the action asks for, once for all, and what it will do that one may not expect. */
export function ActionDialog({ action, count, busy, onClose, onDo }: Props) {
  const t = useBulkT();
  const common = useCommonT();
  const formats = useFormats();
  const [text, setText] = useState('');
  const [fields, setFields] = useState<Record<string, unknown>>({});
  const [assignee, setAssignee] = useState<AssigneeInput | null>(null);
  const [term, setTerm] = useState<Term | null>(null);
  const lacks =
    (action.textRequired && text.trim() === '') ||
    (action.asksAssignee && !assignee) ||
    (action.asksTerm && !term) ||
    action.fields.some(({ key, required }) => required && isEmpty(fields[key]));
  const said = { count: action.cases, number: formats.number(action.cases), name: action.name };

  return (
    <Modal
      opened
      onClose={onClose}
      title={action.name}
      size="lg"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Stack gap="md">
        {action.cases < count && (
          <Text size="sm">{t('offeredIn', { ...said, total: formats.number(count) })}</Text>
        )}
        {action.emptiesForms > 0 && (
          <Alert color="warn" icon={<IconAlertTriangle size={18} />} title={t('emptiesTitle')}>
            {t('empties', { count: action.emptiesForms, number: formats.number(action.emptiesForms) })}
          </Alert>
        )}
        {action.leavesOpen > 0 && (
          <Alert color="warn" icon={<IconAlertTriangle size={18} />} title={t('leavesOpenTitle')}>
            {t('leavesOpen', { count: action.leavesOpen, number: formats.number(action.leavesOpen) })}
          </Alert>
        )}
        {action.deletes && (
          <Alert color="bad" icon={<IconAlertTriangle size={18} />}>
            {t('deletes', said)}
          </Alert>
        )}
        {action.writes !== 'NOTHING' && (
          <Textarea
            label={t(action.writes === 'NOTE' ? 'note' : 'message')}
            description={action.writes === 'MESSAGE' ? t('messageTo', said) : undefined}
            required={action.textRequired}
            autosize
            minRows={4}
            maxRows={14}
            maxLength={100_000}
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        {action.asksTerm && <TermField value={term} proposed={action.defaultTerm} onChange={setTerm} />}
        {action.fields.map((field) => {
          const shared = {
            value: fields[field.key],
            onChange: (value: unknown) => setFields({ ...fields, [field.key]: value }),
          };
          return isSpecial(field) ? (
            <SpecialField key={field.key} field={field} {...shared} />
          ) : (
            <FieldInput
              key={field.key}
              field={{ ...field, kind: field.kind as Parameters<typeof FieldInput>[0]['field']['kind'] }}
              {...shared}
            />
          );
        })}
        {action.asksAssignee && (
          <AssigneeField label={t('assignee')} required value={assignee} onChange={setAssignee} />
        )}
        <Stack gap="xs" align="flex-end">
          <Button
            disabled={lacks}
            loading={busy}
            color={action.deletes ? 'bad' : undefined}
            onClick={() =>
              onDo({
                streamId: action.stream.id,
                key: action.key,
                html: htmlOf(text),
                fields: Object.entries(fields)
                  .filter(([, value]) => !isEmpty(value))
                  .map(([key, value]) => ({ key, value })),
                assignee,
                term: momentOf(term, new Date())?.toISOString() ?? null,
              })
            }
          >
            {t('doAction', said)}
          </Button>
        </Stack>
      </Stack>
    </Modal>
  );
}

/** Words as they were typed: a paragraph for each, and nothing of it is markup. */
function htmlOf(text: string): string {
  const escaped = text.trim().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  if (escaped === '') return '';
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('');
}
