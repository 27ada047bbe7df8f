import { Button, MultiSelect, Switch } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { listOf, mapOf, textsOf, type Path } from '../document/workflow-document.js';
import { MailPreview } from './MailPreview.js';
import { Step } from './Step.js';
import { TemplateInput } from './TemplateInput.js';
import classes from './parts.module.css';

const RECIPIENTS = [
  'customer',
  'assignee',
  'supervisor',
  'followers',
  'proposal-author',
  'approver',
] as const;
const LIMIT = 10;

/** The mails an action sends: to whom, and what they say (WF-6, WF-7). */
export function MailsEditor({ path }: { path: Path }) {
  const t = useDesignerT();
  const { value, set, errorAt } = useDesign();
  const mails = listOf(value(path));
  const put = (next: unknown[]) => set(path, next.length > 0 ? next : undefined);
  /** A single mail may stand without a list; its parts are edited in one. */
  const asList = !Array.isArray(value(path)) && mails.length > 0;
  return (
    <>
      {mails.map((mail, index) => (
        <section key={index} className={classes.inset} aria-label={t('mailNumber', { number: index + 1 })}>
          <div className={classes.row}>
            <h3 className={classes.small}>{t('mailNumber', { number: index + 1 })}</h3>
            <span className={classes.end} />
            <Step
              label={t('removeMail', { number: index + 1 })}
              onClick={() => put(mails.filter((_, at) => at !== index))}
            >
              <IconTrash size={15} stroke={1.7} />
            </Step>
          </div>
          <Recipients path={asList ? [...path, 'to'] : [...path, index, 'to']} />
          <TemplateInput
            label={t('subject')}
            path={asList ? [...path, 'subject'] : [...path, index, 'subject']}
            use="SUBJECT"
            limit={300}
            required
          />
          <TemplateInput
            label={t('body')}
            description={t('bodyText')}
            path={asList ? [...path, 'body'] : [...path, index, 'body']}
            use="BODY"
            long
            required
          />
          <Switch
            label={t('withCopies')}
            checked={mapOf(mail).cc === true}
            onChange={(event) =>
              set(asList ? [...path, 'cc'] : [...path, index, 'cc'], event.currentTarget.checked || undefined)
            }
          />
          <MailPreview
            path={asList ? path : [...path, index]}
            label={t('mailPreviewOf', { number: index + 1 })}
          />
        </section>
      ))}
      {errorAt(path) && <p className={classes.wrong}>{errorAt(path)}</p>}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        disabled={mails.length >= LIMIT}
        className={classes.start}
        onClick={() =>
          put([
            ...mails,
            {
              to: 'customer',
              subject: 'Re: {{case.subject}} [#{{case.number}}]',
              body: '{{textHtml}}\n<p>{{stream.signature}}</p>',
            },
          ])
        }
      >
        {t('addMail')}
      </Button>
    </>
  );
}

function Recipients({ path }: { path: Path }) {
  const t = useDesignerT();
  const { value, set, errorAt, people } = useDesign();
  const [search, setSearch] = useState('');
  const chosen = textsOf(value(path));
  const known = [
    ...RECIPIENTS.map((each) => ({ value: each as string, label: t(`recipients.${each}`) })),
    ...people.groups.map(({ key, name }) => ({
      value: `group:${key}`,
      label: t('recipients.group', { name }),
    })),
  ];
  const typed = /^\S+@\S+\.\S+$/.test(search.trim()) ? [`address:${search.trim()}`] : [];
  const others = [...chosen, ...typed]
    .filter((each, at, all) => all.indexOf(each) === at && !known.some((option) => option.value === each))
    .map((each) => ({ value: each, label: each.replace(/^(address|group):/, '') }));
  return (
    <MultiSelect
      label={t('recipientsOf')}
      description={t('recipientsText')}
      data={[...known, ...others]}
      value={chosen}
      error={errorAt(path)}
      withAsterisk
      searchable
      hidePickedOptions
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={t('nothingFound')}
      onChange={(next) => set(path, next.length === 0 ? undefined : next)}
    />
  );
}
