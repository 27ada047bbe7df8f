import { ActionIcon, Modal } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconMinus, IconPlus } from '@tabler/icons-react';
import { useViewsT } from '../../messages/views.js';
import { useColumnNames } from './columns.js';
import { moveTo } from './view-order.js';
import classes from './columns.module.css';

interface Props {
  columns: readonly string[];
  onChange: (columns: string[]) => void;
  onClose: () => void;
}

/** Which columns the table and an export have, and in which order; each step is seen at once. */
export function ColumnsModal({ columns, onChange, onClose }: Props) {
  const t = useViewsT();
  const { all, nameOf } = useColumnNames();
  const hidden = all.filter((column) => !columns.includes(column));
  return (
    <Modal opened onClose={onClose} title={t('column.title')} size={420}>
      <h3 className={classes.title}>{t('column.shown')}</h3>
      <ol className={classes.list}>
        {columns.map((column, at) => {
          const name = nameOf(column);
          return (
            <li key={column}>
              <span>{name}</span>
              <Step
                label={t('column.up', { name })}
                disabled={at === 0}
                onClick={() => onChange(moveTo(columns, at, at - 1))}
              >
                <IconArrowUp size={15} />
              </Step>
              <Step
                label={t('column.down', { name })}
                disabled={at === columns.length - 1}
                onClick={() => onChange(moveTo(columns, at, at + 1))}
              >
                <IconArrowDown size={15} />
              </Step>
              <Step
                label={t('column.hide', { name })}
                disabled={columns.length === 1}
                onClick={() => onChange(columns.filter((each) => each !== column))}
              >
                <IconMinus size={15} />
              </Step>
            </li>
          );
        })}
      </ol>
      {hidden.length > 0 && <h3 className={classes.title}>{t('column.hidden')}</h3>}
      <ul className={classes.list}>
        {hidden.map((column) => (
          <li key={column}>
            <span>{nameOf(column)}</span>
            <Step
              label={t('column.show', { name: nameOf(column) })}
              disabled={columns.length >= 30}
              onClick={() => onChange([...columns, column])}
            >
              <IconPlus size={15} />
            </Step>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

interface StepProps {
  label: string;
  disabled: boolean;
  onClick: () => void;
  children: React.ReactNode;
}

function Step({ label, disabled, onClick, children }: StepProps) {
  return (
    <ActionIcon size={24} aria-label={label} title={label} {...{ disabled, onClick }}>
      {children}
    </ActionIcon>
  );
}
