import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { StateChip } from '@sprawa/ui';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import type { StatePartsFragment } from '../../gql/graphql.js';
import { useRelationsT } from '../../messages/relations.js';
import pickerClasses from '../../pieces/picker.module.css';
import { findCasesOptions, shortestFind } from './relations.js';
import classes from './relations.module.css';

interface Suggested {
  id: string;
  number: string;
  subject: string;
  state: StatePartsFragment;
  contact?: { name: string };
}

interface Props {
  /** The case on the page; it is not among what is offered, its contact's other cases are offered first. */
  openCase: OpenCase;
  chosen: { number: string; subject: string } | null;
  error?: string | null;
  onChoose: (number: string) => void;
}

/** Another case by number, subject or words. */
export function CasePicker({ openCase, chosen, error, onChoose }: Props) {
  const t = useRelationsT();
  const [typed, setTyped] = useState<string | null>(null);
  const text = (typed ?? '').trim();
  const [asked] = useDebouncedValue(text, 200);
  const { data = [], isFetching } = useQuery(findCasesOptions(asked));
  const searching = text.length >= shortestFind;
  const found = searching && asked.length >= shortestFind ? data : [];
  const others: Suggested[] = searching ? found : openCase.otherCases;
  const offered = others.filter(({ number }) => number !== openCase.number);
  const [wanted, setWanted] = useState(false);
  const combobox = useCombobox({
    // Open means in sight: a list nobody sees would take the Escape that is for the dialog.
    opened: wanted && (searching || offered.length > 0),
    onOpenedChange: setWanted,
    onDropdownClose: () => combobox.resetSelectedOption(),
  });

  return (
    <Combobox
      store={combobox}
      shadow="md"
      withinPortal
      onOptionSubmit={(number) => {
        combobox.closeDropdown();
        setTyped(null);
        onChoose(number);
      }}
    >
      <Combobox.Target>
        <TextInput
          label={t('merge.other')}
          placeholder={t('merge.find')}
          data-autofocus
          maxLength={200}
          error={error}
          value={typed ?? (chosen ? `${chosen.number} ${chosen.subject}` : '')}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          rightSection={isFetching ? <Loader size={14} /> : null}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={(event) => {
            event.currentTarget.select();
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped(null);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={pickerClasses.dropdown} data-overlay>
        <Combobox.Options className={pickerClasses.options} aria-label={t('merge.other')} tabIndex={0}>
          {offered.length > 0 && (
            <div className={pickerClasses.hint}>
              {searching ? t('merge.found') : t('merge.ofContact', { name: openCase.contact.name })}
            </div>
          )}
          {offered.map((other) => (
            <Combobox.Option key={other.id} value={other.number} className={pickerClasses.option}>
              <span className={pickerClasses.words}>
                {other.subject}
                <span className={classes.optionFacts}>
                  <span>{other.number}</span>
                  <StateChip name={other.state.name} color={other.state.color} />
                  {other.contact && <span className={pickerClasses.second}>{other.contact.name}</span>}
                </span>
              </span>
            </Combobox.Option>
          ))}
          {searching && offered.length === 0 && !isFetching && asked === text && (
            <div className={pickerClasses.hint}>{t('merge.nothing')}</div>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
