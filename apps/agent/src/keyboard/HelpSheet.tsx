import { Modal } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { useMe } from '../data/use-me.js';
import { useAsideT } from '../messages/aside.js';
import { keyLabel, keymap, type Command } from './keymap.js';
import classes from './HelpSheet.module.css';

const groups = [
  {
    name: 'lists',
    commands: [
      'next',
      'previous',
      'open',
      'pick',
      'assignToMe',
      'priority',
      'follow',
      'toggleRead',
      'filter',
    ],
  },
  {
    name: 'cases',
    commands: [
      'write',
      'note',
      'assignTo',
      'close',
      'label',
      'snooze',
      'details',
      'fields',
      'subject',
      'settings',
      'undo',
      'back',
    ],
  },
  { name: 'everywhere', commands: ['palette', 'search', 'newCase', 'help'] },
] as const satisfies readonly { name: string; commands: readonly Command[] }[];

/** As `entryKeys` of the messages' menus. */
const onMessages = [
  ['quoteReply', 'q'],
  ['quoteNote', 'n'],
  ['noteOn', 't'],
  ['pin', 'i'],
  ['editNote', 'm'],
  ['deleteNote', 'Del'],
  ['print', 'd'],
] as const;

/** Where workflows are drawn, which few do: shown to those only. */
const onTheDrawing = [
  ['undoStep', ['Ctrl', 'Z']],
  ['redoStep', ['Ctrl', 'Shift', 'Z']],
  ['removePlace', ['Del']],
] as const;

export function HelpSheet({ onClose }: { onClose: () => void }) {
  const t = useAsideT();
  const common = useCommonT();
  const { rights } = useMe();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      size="md"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      {groups.map(({ name, commands }) => (
        <section key={name} className={classes.group}>
          <h3 className={classes.title}>{t(`keys.${name}`)}</h3>
          <dl className={classes.keys}>
            {commands.map((command) => (
              <div key={command} className={classes.row}>
                <dt>{t(`keys.${command}`)}</dt>
                <dd>
                  {keymap[command].map((key, at) => (
                    <span key={key}>
                      {at > 0 && <span className={classes.or}>{t('keys.or')}</span>}
                      <kbd className={classes.key}>{keyLabel(key)}</kbd>
                    </span>
                  ))}
                </dd>
              </div>
            ))}
            {name === 'cases' && (
              <div className={classes.row}>
                <dt>{t('keys.send')}</dt>
                <dd>
                  <kbd className={classes.key}>Ctrl</kbd>
                  <kbd className={classes.key}>Enter</kbd>
                </dd>
              </div>
            )}
          </dl>
        </section>
      ))}
      <section className={classes.group}>
        <h3 className={classes.title}>{t('keys.messages')}</h3>
        <dl className={classes.keys}>
          {onMessages.map(([name, key]) => (
            <div key={name} className={classes.row}>
              <dt>{t(`keys.${name}`)}</dt>
              <dd>
                <kbd className={classes.key}>{key}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {rights.includes('workflow.manage') && (
        <section className={classes.group}>
          <h3 className={classes.title}>{t('keys.drawing')}</h3>
          <dl className={classes.keys}>
            {onTheDrawing.map(([name, pressed]) => (
              <div key={name} className={classes.row}>
                <dt>{t(`keys.${name}`)}</dt>
                <dd>
                  {pressed.map((key) => (
                    <kbd key={key} className={classes.key}>
                      {key}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Modal>
  );
}
