import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { useNow } from '@sprawa/ui';
import { IconCalendarClock, IconMessageReply, IconMoonStars, IconSunrise } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useZone } from '../../data/wall-clock.js';
import { useTogetherT } from '../../messages/together.js';
import { fromLocalInput, toLocalInput } from '../composer/term.js';
import { snoozeTimes } from './snooze-times.js';
import { useSnooze } from './use-snooze.js';
import classes from './snooze.module.css';

const icons = { tonight: IconMoonStars, tomorrow: IconSunrise, nextWeek: IconCalendarClock } as const;

interface Props {
  number: string;
  onClose: () => void;
  /** The case is out of the way now. */
  onDone: () => void;
}

/** Until when a case is to be out of one's way (CS-29): one press, or any time of the reader's zone. */
export function SnoozeSheet({ number, onClose, onDone }: Props) {
  const t = useTogetherT();
  const common = useCommonT();
  const formats = useFormats();
  const now = useNow();
  const zone = useZone();
  const { put } = useSnooze(number);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function choose(until: string | null) {
    setBusy(true);
    if (await put(until)) onDone();
    else setBusy(false);
  }
  function chooseTyped() {
    const at = fromLocalInput(typed, zone);
    if (!at) return setWrong(t('snooze.noTime'));
    if (new Date(at) <= new Date()) return setWrong(t('snooze.past'));
    void choose(at);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="sm"
      title={t('snooze.title')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <p className={classes.lead}>{t('snooze.lead')}</p>
      <div className={classes.choices}>
        {snoozeTimes(now, zone).map(({ key, at }, place) => {
          const Icon = icons[key];
          return (
            <Choice
              key={key}
              first={place === 0}
              busy={busy}
              icon={<Icon size={18} stroke={1.6} aria-hidden="true" />}
              when={key === 'nextWeek' ? formats.exactTime(at.toISOString()) : formats.time(at.toISOString())}
              onClick={() => void choose(at.toISOString())}
            >
              {t(`snooze.at.${key}`)}
            </Choice>
          );
        })}
        <Choice
          busy={busy}
          icon={<IconMessageReply size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => void choose(null)}
        >
          {t('snooze.untilAnswer')}
        </Choice>
      </div>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          chooseTyped();
        }}
      >
        <TextInput
          type="datetime-local"
          label={t('snooze.exact')}
          value={typed}
          min={toLocalInput(now, zone)}
          error={wrong}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <Group mt="sm">
          <Button type="submit" loading={busy}>
            {t('snooze.do')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

interface ChoiceProps {
  icon: ReactNode;
  when?: string;
  first?: boolean;
  busy: boolean;
  onClick: () => void;
  children: string;
}

function Choice({ icon, when, first, busy, onClick, children }: ChoiceProps) {
  return (
    <button
      type="button"
      className={classes.choice}
      disabled={busy}
      data-autofocus={first || undefined}
      onClick={onClick}
    >
      {icon}
      <span className={classes.words}>{children}</span>
      {when && <span className={classes.when}>{when}</span>}
    </button>
  );
}
