import { Button, Modal, Progress, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { useErrorText } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { toFilter, type CaseSearch } from '../../data/case-search.js';
import { tellBad } from '../../data/outcome.js';
import type { ExportFormat } from '../../gql/graphql.js';
import { useViewsT } from '../../messages/views.js';
import { usualColumns } from './view-search.js';
import { MyExportsQuery, StartExportMutation } from './views.operations.js';

/** How often is looked how far an export is; the browser shows the bytes, this the rows. */
const every = 1_000;

/** The list as a file: the browser downloads it, the window tells how far it is, and what was exported before (CS-9). */
export function ExportModal({ search, onClose }: { search: CaseSearch; onClose: () => void }) {
  const t = useViewsT();
  const errorText = useErrorText();
  const formats = useFormats();
  const [format, setFormat] = useState<ExportFormat>('XLSX');
  const [busy, setBusy] = useState(false);
  const [started, setStarted] = useState<string | null>(null);
  const { data: exports = [], refetch } = useQuery({
    queryKey: ['myExports'],
    queryFn: async () => (await client.request(MyExportsQuery)).myExports,
    refetchInterval: (query) =>
      query.state.data?.some(({ id, state }) => id === started && (state === 'ASKED' || state === 'RUNNING'))
        ? every
        : false,
  });
  const current = exports.find(({ id }) => id === started);
  const running = current?.state === 'ASKED' || current?.state === 'RUNNING';

  async function start() {
    setBusy(true);
    try {
      const { startExport } = await client.request(StartExportMutation, {
        input: { filter: toFilter(search), columns: search.columns ?? usualColumns, format },
      });
      if (startExport.__typename === 'Refused') return tellBad(startExport.message);
      setStarted(startExport.id);
      const link = document.createElement('a');
      link.href = startExport.url;
      link.download = '';
      link.click();
      await refetch();
    } catch (error) {
      tellBad(errorText(error));
    } finally {
      setBusy(false);
    }
  }

  const says = current && { count: current.rows };
  const total = current?.total ?? null;
  return (
    <Modal opened onClose={onClose} title={t('exporting.title')} size={480}>
      <Stack gap="md">
        <Text size="sm">{t('exporting.lead')}</Text>
        <SegmentedControl
          aria-label={t('exporting.format')}
          value={format}
          onChange={(value) => setFormat(value as ExportFormat)}
          data={[
            { value: 'XLSX', label: t('exporting.xlsx') },
            { value: 'CSV', label: t('exporting.csv') },
          ]}
        />
        <Text size="sm" role="status" mih={20}>
          {says &&
            (running
              ? total === null
                ? t('exporting.progress', says)
                : t('exporting.progressOf', {
                    count: formats.number(current.rows),
                    total: formats.number(total),
                  })
              : t(current.state === 'DONE' ? 'exporting.done' : 'exporting.broken', says))}
        </Text>
        {running && total !== null && (
          <Progress
            value={total === 0 ? 100 : (100 * current.rows) / total}
            aria-label={t('exporting.title')}
          />
        )}
        <Button loading={busy || running} onClick={() => void start()} data-autofocus>
          {started && !running ? t('exporting.again') : t('exporting.start')}
        </Button>
        {exports.length > 0 && (
          <Table fz="sm" captionSide="top">
            <Table.Caption>{t('exporting.log')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('exporting.when')}</Table.Th>
                <Table.Th>{t('exporting.format')}</Table.Th>
                <Table.Th ta="right">{t('exporting.rows')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {exports.slice(0, 5).map((each) => (
                <Table.Tr key={each.id}>
                  <Table.Td>{formats.exactTime(each.askedAt)}</Table.Td>
                  <Table.Td>{each.format}</Table.Td>
                  <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
                    {formats.number(each.rows)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Modal>
  );
}
