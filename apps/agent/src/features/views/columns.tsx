import { useCommonT, useFormats, type Formats } from '@sprawa/i18n';
import { Avatar, ChannelIcon, LabelChips, PriorityIcon, StateChip } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { contactFieldsOptions, streamsOptions } from '../../data/directory.js';
import type { CaseSort, TableCasesQuery } from '../../gql/graphql.js';
import { useT } from '../../messages/index.js';
import { useViewsT, type ViewMessages } from '../../messages/views.js';
import classes from './table.module.css';

export type TableRow = TableCasesQuery['cases']['edges'][number]['node'];

export const caseColumns = [
  ...(['number', 'subject', 'contact', 'state', 'stream', 'owner', 'group', 'priority', 'source'] as const),
  ...(['created', 'lastActivity', 'stateSince', 'closed', 'callback', 'files', 'labels'] as const),
] satisfies (keyof ViewMessages['column'])[];
type CaseColumn = (typeof caseColumns)[number];

/** The key of the contact's own field that a column shows (CT-1); null of all others. */
export const ownFieldOf = (column: string): string | null =>
  column.startsWith('contact-field:') ? column.slice('contact-field:'.length) : null;

/** Columns that an index gives in order, with their orders: the first is what a press begins with. */
export const columnSorts: Partial<Record<string, CaseSort[]>> = {
  number: ['NEWEST', 'OLDEST'],
  created: ['NEWEST', 'OLDEST'],
  lastActivity: ['NEWEST_ACTIVITY', 'OLDEST_ACTIVITY'],
  priority: ['PRIORITY'],
};
const rising: readonly CaseSort[] = ['OLDEST', 'OLDEST_ACTIVITY'];
export const directionOf = (sort: CaseSort): 'ascending' | 'descending' =>
  rising.includes(sort) ? 'ascending' : 'descending';

/** Names of all columns there are: what every case has, and the fields of the viewer's streams. */
export function useColumnNames(): { all: string[]; nameOf: (column: string) => string } {
  const t = useViewsT();
  const { data: streams = [] } = useQuery(streamsOptions);
  const fields = new Map<string, string>();
  for (const { key, label, kind } of streams.flatMap(({ form }) => form))
    if (kind !== 'FILE' && !fields.has(key)) fields.set(key, label);
  const { data: own = [] } = useQuery(contactFieldsOptions);
  function nameOf(column: string): string {
    const ownKey = ownFieldOf(column);
    if (ownKey !== null)
      return `${t('column.contact')}: ${own.find(({ key }) => key === ownKey)?.label ?? ownKey}`;
    return column.startsWith('field:')
      ? (fields.get(column.slice('field:'.length)) ?? column.slice('field:'.length))
      : t(`column.${column as CaseColumn}`);
  }
  return {
    all: [
      ...caseColumns,
      ...[...fields.keys()].map((key) => `field:${key}`),
      ...own.map(({ key }) => `contact-field:${key}`),
    ],
    nameOf,
  };
}

/** What stands in a cell. */
export function useCells(): (row: TableRow, column: string) => ReactNode {
  const t = useT();
  const common = useCommonT();
  const formats = useFormats();
  return (row, column) => {
    const ownKey = ownFieldOf(column);
    if (ownKey !== null) return row.contact.fields?.find(({ key }) => key === ownKey)?.text ?? '';
    if (column.startsWith('field:'))
      return row.fields?.find(({ key }) => key === column.slice('field:'.length))?.text ?? '';
    switch (column as CaseColumn) {
      case 'number':
        return row.number;
      case 'subject':
        return row.subject;
      case 'contact':
        return row.contact.name;
      case 'state':
        return <StateChip name={row.state.name} color={row.state.color} />;
      case 'stream':
        return row.stream.name;
      case 'owner':
        return row.owner ? (
          <span className={classes.person}>
            <Avatar {...row.owner} size={20} decorative />
            {row.owner.name}
          </span>
        ) : null;
      case 'group':
        return row.group?.name ?? null;
      case 'priority':
        return row.priority === 'NONE' ? null : (
          <span className={classes.person}>
            <PriorityIcon priority={row.priority} decorative />
            {t(`priority.${row.priority}`)}
          </span>
        );
      case 'source':
        return (
          <span className={classes.person}>
            <ChannelIcon channel={row.channel} decorative />
            {common(`channel.${row.channel}`)}
          </span>
        );
      case 'files':
        return row.attachmentCount || null;
      case 'labels':
        return <LabelChips labels={row.labels} most={3} />;
      case 'created':
        return <Moment iso={row.createdAt} formats={formats} />;
      case 'lastActivity':
        return <Moment iso={row.lastActivityAt} formats={formats} />;
      case 'stateSince':
        return <Moment iso={row.stateSince} formats={formats} />;
      case 'closed':
        return row.closedAt ? <Moment iso={row.closedAt} formats={formats} /> : null;
      case 'callback':
        return row.callbackAt ? <Moment iso={row.callbackAt} formats={formats} /> : null;
    }
  };
}

function Moment({ iso, formats }: { iso: string; formats: Formats }) {
  return (
    <time dateTime={iso} title={formats.exactTime(iso)}>
      {formats.shortDate(iso)}, {formats.time(iso)}
    </time>
  );
}
