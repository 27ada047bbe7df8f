import { useFormats } from '@sprawa/i18n';
import {
  IconArrowRight,
  IconChecklist,
  IconInbox,
  IconLock,
  IconPencil,
  IconSend,
  type Icon,
} from '@tabler/icons-react';
import { useHistoryT } from '../../messages/history.js';
import { useConversationT } from '../../messages/conversation.js';
import classes from './case-log.module.css';
import { partsOf, type Change, type Logged, type LoggedChange } from './logged.js';

/** One thing that was done: who, when, what. */
export function LogLine({ entry }: { entry: Logged }) {
  const t = useConversationT();
  const formats = useFormats();
  const { Icon, title } = useHeading(entry);
  const { kind, name, via } = entry.author;
  const say = useHistoryT();
  return (
    <li className={classes.line}>
      <Icon size={16} stroke={1.7} className={classes.icon} aria-hidden="true" />
      <div className={classes.what}>
        <div className={classes.head}>
          <span className={classes.who}>{kind === 'SYSTEM' ? name || t('timeline.system') : name}</span>
          {via && <span className={classes.when}>{say('log.via', { name: via })}</span>}
          <time dateTime={entry.at} className={classes.when}>
            {formats.exactTime(entry.at)}
          </time>
        </div>
        {title && <div className={classes.title}>{title}</div>}
        {entry.__typename === 'ChangeEntry' ? (
          <Changes entry={entry} />
        ) : (
          'text' in entry && entry.text && <p className={classes.words}>{entry.text}</p>
        )}
      </div>
    </li>
  );
}

function useHeading(entry: Logged): { Icon: Icon; title: string | null } {
  const t = useConversationT();
  const say = useHistoryT();
  switch (entry.__typename) {
    case 'MessageEntry':
      return entry.direction === 'IN'
        ? { Icon: IconInbox, title: say('log.received') }
        : { Icon: IconSend, title: say('log.sent') };
    case 'NoteEntry':
      return { Icon: IconLock, title: say(entry.deleted ? 'log.deletedNote' : 'log.note') };
    case 'ProposalEntry':
      return {
        Icon: IconChecklist,
        title: say('log.proposal', { status: t(`verdict.${entry.status}`) }),
      };
    case 'DecisionEntry':
      return { Icon: IconChecklist, title: t(`verdict.${entry.verdict}`) };
    case 'ChangeEntry':
      return { Icon: IconPencil, title: entry.actionName ?? null };
  }
}

function Changes({ entry }: { entry: LoggedChange }) {
  const { values, sentence } = partsOf(entry);
  return (
    <>
      {sentence && <p className={classes.sentence}>{sentence}</p>}
      {values.length + entry.fields.length > 0 && (
        <dl className={classes.changes}>
          {values.map((change, place) => (
            <div key={place}>
              <dt>{change.label}</dt>
              <dd>
                <FromTo change={change} />
              </dd>
            </div>
          ))}
          {entry.fields.map(({ key, label, text }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** The server does not know the reader's zone: a time agreed on is written here. */
function FromTo({ change: { what, from, to } }: { change: Change }) {
  const say = useHistoryT();
  const formats = useFormats();
  const words = (value: string | null | undefined) =>
    value ? (
      <span>{what === 'callback' ? formats.exactTime(value) : value}</span>
    ) : (
      <span className={classes.none}>{say('log.none')}</span>
    );
  return (
    <>
      {words(from)}{' '}
      <IconArrowRight
        size={14}
        stroke={1.8}
        role="img"
        aria-label={say('log.became')}
        className={classes.arrow}
      />{' '}
      {words(to)}
    </>
  );
}
