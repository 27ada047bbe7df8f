import { Button } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { ErrorState, SkeletonLines } from '@sprawa/ui';
import { IconArrowBackUp, IconArrowsSplit2, IconGitMerge, IconLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { useRelationsT } from '../../messages/relations.js';
import { FoldSection } from '../../pieces/FoldSection.js';
import { offer, useOffers } from '../../keyboard/offers.js';
import { LinkDialog } from './LinkDialog.js';
import { LinkList } from './LinkList.js';
import { MergeDialog } from './MergeDialog.js';
import { MoveDialog } from './MoveDialog.js';
import { relationsOptions, type MergedCase } from './relations.js';
import classes from './relations.module.css';
import { useMerging } from './use-merging.js';

/** What this case has to do with others: what it is linked with, and what was merged into it, with a way back (CS-28). */
export function RelationsSection({ openCase }: { openCase: OpenCase }) {
  const t = useRelationsT();
  const [dialog, setDialog] = useState<'link' | 'merge' | 'move' | null>(null);
  const { data, status, error, refetch, isRefetching } = useQuery(relationsOptions(openCase.number));
  const merged = data?.mergedCases ?? [];
  const links = data?.links ?? [];
  useOffers(() =>
    openCase.may.merge
      ? [
          offer('case', 'link', t('link.title'), () => setDialog('link')),
          offer('case', 'merge', t('merge.title'), () => setDialog('merge')),
          offer('case', 'split', t('move.title'), () => setDialog('move')),
        ]
      : [],
  );
  return (
    <FoldSection name="relations" title={t('title')} count={links.length + merged.length}>
      <div className={classes.section}>
        {status === 'pending' && <SkeletonLines widths={[70, 45]} />}
        {status === 'error' && (
          <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />
        )}
        {data && links.length + merged.length === 0 && <p className={classes.none}>{t('none')}</p>}
        {links.length > 0 && (
          <LinkList number={openCase.number} links={links} mayUnlink={openCase.may.merge} />
        )}
        {merged.length > 0 && (
          <div>
            <h3 className={classes.heading}>{t('merged.heading')}</h3>
            <ul className={classes.list}>
              {merged.map((each) => (
                <MergedItem key={each.case.id} merged={each} stays={openCase.number} />
              ))}
            </ul>
          </div>
        )}
        {openCase.may.merge && (
          <div className={classes.tools}>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconLink size={15} stroke={1.7} aria-hidden="true" />}
              onClick={() => setDialog('link')}
            >
              {t('linkDo')}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconGitMerge size={15} stroke={1.7} aria-hidden="true" />}
              onClick={() => setDialog('merge')}
            >
              {t('mergeDo')}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconArrowsSplit2 size={15} stroke={1.7} aria-hidden="true" />}
              onClick={() => setDialog('move')}
            >
              {t('moveDo')}
            </Button>
          </div>
        )}
        {dialog === 'link' && <LinkDialog openCase={openCase} onClose={() => setDialog(null)} />}
        {dialog === 'merge' && <MergeDialog openCase={openCase} onClose={() => setDialog(null)} />}
        {dialog === 'move' && <MoveDialog openCase={openCase} onClose={() => setDialog(null)} />}
      </div>
    </FoldSection>
  );
}

function MergedItem({ merged, stays }: { merged: MergedCase; stays: string }) {
  const t = useRelationsT();
  const formats = useFormats();
  const { undo } = useMerging();
  const [busy, setBusy] = useState(false);
  const { number, subject } = merged.case;
  return (
    <li className={classes.item}>
      <span className={classes.itemSubject}>{subject}</span>
      <span className={classes.itemFacts}>
        <span>{number}</span>
        <span>{t('merged.by', { name: merged.mergedBy.name, when: formats.date(merged.mergedAt) })}</span>
        {merged.intoNumber !== stays && <span>{t('merged.further', { number: merged.intoNumber })}</span>}
      </span>
      {merged.mayUndo && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={busy}
          leftSection={<IconArrowBackUp size={15} stroke={1.7} aria-hidden="true" />}
          aria-label={`${t('merge.undoDo')}: ${number}`}
          onClick={() => {
            setBusy(true);
            void undo(number, stays).finally(() => setBusy(false));
          }}
        >
          {t('merged.undo')}
        </Button>
      )}
    </li>
  );
}
