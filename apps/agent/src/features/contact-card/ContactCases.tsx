import { SegmentedControl } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { StateChip } from '@sprawa/ui';
import { IconTicketOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseSearch } from '../../data/case-search.js';
import type { OpenCase } from '../../data/open-case.js';
import { useHistoryT } from '../../messages/history.js';
import { PagedDrawer } from '../../pieces/PagedDrawer.js';
import classes from './contact-cases.module.css';
import { queueOf, useContactCases, type Which } from './use-contact-cases.js';

interface Props {
  openCase: OpenCase;
  /** The list to go back to from there. */
  search: CaseSearch;
  opened: boolean;
  onClose: () => void;
}

/** Everything a contact ever wrote about, as far as one may see it (CS-23). */
export function ContactCases({ openCase, search, opened, onClose }: Props) {
  const t = useHistoryT();
  const formats = useFormats();
  const [which, setWhich] = useState<Which>('all');
  const { contact } = openCase;
  const { query, cases, total } = useContactCases(contact.id, which);
  return (
    <PagedDrawer
      {...{ opened, onClose, query, items: cases }}
      title={t('cases.title', { name: contact.name })}
      count={total === undefined ? null : t('cases.count', { count: total })}
      filters={
        <SegmentedControl
          fullWidth
          aria-label={t('cases.which')}
          value={which}
          data={(Object.keys(queueOf) as Which[]).map((each) => ({
            value: each,
            label: t(`cases.${each}`),
          }))}
          onChange={(chosen) => setWhich(chosen as Which)}
        />
      }
      empty={{ icon: <IconTicketOff size={26} stroke={1.6} />, title: t('cases.empty') }}
    >
      {(each) => (
        <li key={each.id}>
          <Link
            to="/cases/$number"
            params={{ number: each.number }}
            search={search}
            className={classes.case}
            aria-current={each.number === openCase.number ? 'page' : undefined}
            // Of the case on the page there is nothing to go to: what is over it goes.
            onClick={onClose}
          >
            <span className={classes.subject}>{each.subject}</span>
            <span className={classes.facts}>
              <StateChip name={each.state.name} color={each.state.color} />
              <span>{each.number}</span>
              <span className={classes.stream}>{each.stream.name}</span>
              <time dateTime={each.createdAt} title={formats.exactTime(each.createdAt)}>
                {formats.date(each.createdAt)}
              </time>
              {each.number === openCase.number && <span className={classes.here}>{t('cases.here')}</span>}
            </span>
          </Link>
        </li>
      )}
    </PagedDrawer>
  );
}
