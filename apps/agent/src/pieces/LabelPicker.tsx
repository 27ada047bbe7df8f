import { Combobox, Loader, useCombobox } from '@mantine/core';
import { useDesk } from './desk-context.js';
import { LabelDot } from '@sprawa/ui';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { labelsFor, labelsOptions, type LabelOn, type LabelScope } from '../data/labels.js';
import { useLabelling, type LabelChange } from '../data/use-labelling.js';
import { useLabelsT } from '../messages/labels.js';
import { plainly } from './plainly.js';
import classes from './picker.module.css';

interface Props {
  /** What it stands on now. */
  labels: readonly LabelOn[];
  scope: LabelScope;
  onChange: (change: LabelChange) => void;
  onClose: () => void;
  /** What it opens beside. */
  children: ReactElement;
}

const creating = '+';
const nothingSeen = { backgroundOpacity: 0 };
const longestName = 40;

/** Labels to put on and take off, one after the other, by typing; what there is none of yet is made (CS-5). */
export function LabelPicker({ labels, scope, onChange, onClose, children }: Props) {
  const t = useLabelsT();
  const { create } = useLabelling();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const { data = [], isPending } = useQuery({ ...labelsOptions, select: labelsFor(scope) });
  const { onPhone } = useDesk();
  const combobox = useCombobox({
    onDropdownClose: onClose,
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  const name = typed.replace(/\s+/g, ' ').trim();
  const found = data.filter((label) => plainly(label.name).includes(plainly(name)));
  const exists = data.some((label) => plainly(label.name) === plainly(name));
  useEffect(() => {
    combobox.openDropdown();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it comes
  }, []);
  useEffect(() => {
    if (name) combobox.selectFirstOption();
    else combobox.resetSelectedOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what Enter takes follows what is typed
  }, [name]);

  async function choose(option: string) {
    if (option !== creating) {
      const label = data.find(({ id }) => id === option);
      if (!label) return;
      const on = labels.some(({ id }) => id === label.id);
      setTyped('');
      return onChange(on ? { remove: label } : { add: label });
    }
    setBusy(true);
    const made = await create(name, scope);
    setBusy(false);
    if (!made) return;
    setTyped('');
    onChange({ add: made });
  }

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(option) => void choose(option)}
      width={onPhone ? 'calc(100vw - 16px)' : 256}
      // What it half covers would be pressed by mistake: the first press beside it only closes it.
      withOverlay
      overlayProps={nothingSeen}
      position="bottom-start"
      shadow="md"
      withinPortal
    >
      <Combobox.DropdownTarget>{children}</Combobox.DropdownTarget>
      <Combobox.Dropdown className={classes.dropdown} data-overlay>
        <Combobox.Search
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          placeholder={t('find')}
          aria-label={t('find')}
          maxLength={longestName}
          rightSection={busy ? <Loader size={14} /> : null}
          onKeyDown={(event) => event.key === 'Tab' && combobox.closeDropdown()}
        />
        <Combobox.Options className={classes.options} aria-label={t('add')} aria-multiselectable tabIndex={0}>
          {found.map((label) => {
            const on = labels.some(({ id }) => id === label.id);
            return (
              <Combobox.Option key={label.id} value={label.id} className={classes.option} active={on}>
                <LabelDot color={label.color} />
                <span className={classes.words}>{label.name}</span>
                {on && <IconCheck size={16} className={classes.tick} aria-hidden="true" />}
              </Combobox.Option>
            );
          })}
          {name && !exists && (
            <Combobox.Option value={creating} className={classes.option} disabled={busy}>
              <IconPlus size={16} aria-hidden="true" />
              <span className={classes.words}>{t('create', { name })}</span>
            </Combobox.Option>
          )}
          {!name && found.length === 0 && !isPending && <Combobox.Empty>{t('nothingYet')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
