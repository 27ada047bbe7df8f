import { Button, NumberInput, Select, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { statesOf } from '../document/read-document.js';
import { addApprovers, hasApprovers } from '../document/approval.js';
import { mapOf, textsOf, valueAt, type Path, type WorkflowDocument } from '../document/workflow-document.js';
import { Fold } from './Fold.js';
import { MailsEditor } from './MailsEditor.js';
import { PrincipalsInput } from './PrincipalsInput.js';
import { StateSelect } from './StateSelect.js';
import classes from './parts.module.css';

/** Written in all languages at once, as a workflow's own texts are. */
const decisions = {
  accept: {
    en: 'Accept and send',
    pl: 'Zaakceptuj i wyślij',
    uk: 'Погодити й надіслати',
    ru: 'Согласовать и отправить',
  },
  reject: {
    en: 'Return with a reason',
    pl: 'Zwróć z uzasadnieniem',
    uk: 'Повернути з поясненням',
    ru: 'Вернуть с пояснением',
  },
};

const WHOSE = ['no', 'everybody', 'some'] as const;

/** Whose messages wait for approval, from when on no more, and where (CS-3). */
export function ApprovalEditor({ path }: { path: Path }) {
  const t = useDesignerT();
  const { document, value, set, edit, errorAt } = useDesign();
  const raw = value(path);
  const approval = mapOf(raw);
  const ofStream = path.length === 1;
  const whose =
    raw === undefined || raw === 'none' ? 'no' : approval.of === 'everybody' ? 'everybody' : 'some';
  const streamSays = !ofStream && document.approval !== undefined;
  const until = approval.until;
  const replies = typeof until === 'number' ? until : (mapOf(until).unedited ?? mapOf(until).accepted);
  const unedited = mapOf(until).unedited !== undefined;
  /** They decide where the replies wait, or where they were written. */
  function withApprovers(all: WorkflowDocument): WorkflowDocument {
    const [offered] = textsOf(valueAt(all, [...path.slice(0, -1), 'from']));
    const [waits] = textsOf(valueAt(all, [...path, 'to']));
    const states = statesOf(all).map(({ key }) => key);
    const where = [waits, offered].find((each) => each !== undefined && states.includes(each));
    const work = statesOf(all).find(({ key, kind }) => kind === 'in-progress' && key !== where)?.key;
    const back = work ?? (offered !== undefined && states.includes(offered) ? offered : undefined);
    return addApprovers(all, { where, back, ...decisions });
  }
  function setUntil(number: number | null, counting: boolean) {
    set([...path, 'until'], number === null ? undefined : counting ? { unedited: number } : number);
  }
  return (
    <>
      <Select
        label={ofStream ? t('approval.ofStream') : t('approval.label')}
        data={WHOSE.map((each) => ({ value: each, label: t(`approval.${each}`) }))}
        value={whose}
        allowDeselect={false}
        description={streamSays && raw === undefined ? t('approval.streamSays') : undefined}
        error={errorAt(path)}
        onChange={(next) => {
          if (next === 'no') set(path, streamSays ? 'none' : undefined);
          else
            set(
              [...path, 'of'],
              next === 'everybody'
                ? 'everybody'
                : textsOf(approval.of).filter((each) => each !== 'everybody'),
            );
        }}
      />
      {whose !== 'no' && (
        <div className={classes.inset}>
          {whose === 'some' && (
            <PrincipalsInput label={t('approval.of')} path={[...path, 'of']} placeholder={t('nobody')} />
          )}
          <PrincipalsInput
            label={t('approval.except')}
            path={[...path, 'except']}
            placeholder={t('nobody')}
          />
          <StateSelect label={t('approval.to')} path={[...path, 'to']} none={t('stays')} />
          <NumberInput
            label={t('approval.until')}
            description={t('approval.untilText')}
            min={1}
            max={1000}
            allowDecimal={false}
            value={typeof replies === 'number' ? replies : ''}
            error={errorAt([...path, 'until'])}
            onChange={(next) => setUntil(next === '' ? null : Number(next), unedited)}
          />
          {typeof replies === 'number' && (
            <Switch
              label={t('approval.unedited')}
              checked={unedited}
              onChange={(event) => setUntil(replies, event.currentTarget.checked)}
            />
          )}
          {!ofStream && (
            <Fold title={t('approval.mails')} wrong={Boolean(errorAt([...path, 'mails']))}>
              <MailsEditor path={[...path, 'mails']} />
            </Fold>
          )}
          {!hasApprovers(document) && (
            <Button
              variant="default"
              leftSection={<IconPlus size={16} />}
              onClick={() => edit(withApprovers)}
            >
              {t('approval.addApprovers')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
