import { Select, Switch, TagsInput, TextInput } from '@mantine/core';
import { languageNames, languages, timeZones } from '@sprawa/i18n';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { textsOf } from '../document/workflow-document.js';
import { ApprovalEditor } from '../parts/ApprovalEditor.js';
import { ColourInput } from '../parts/ColourInput.js';
import { Fold } from '../parts/Fold.js';
import { IconInput } from '../parts/IconInput.js';
import { LocalizedInput } from '../parts/LocalizedInput.js';
import { MailPreview } from '../parts/MailPreview.js';
import { MembersInput } from '../parts/MembersInput.js';
import { TemplateInput } from '../parts/TemplateInput.js';
import classes from '../parts/parts.module.css';

const AUTOMATIC = ['apart', 'show', 'drop'] as const;

/** What belongs to the stream as a whole: its name, its mail, its people. */
export function StreamPanel() {
  const t = useDesignerT();
  const { value, set, errorAt, people } = useDesign();
  const text = (path: string[]) => {
    const found = value(path);
    return typeof found === 'string' ? found : '';
  };
  return (
    <div className={classes.fields}>
      <LocalizedInput label={t('name')} path={['name']} limit={60} required autoFocus />
      <TagsInput
        label={t('mailboxes')}
        description={t('mailboxesText')}
        value={textsOf(value(['mailboxes']))}
        error={errorAt(['mailboxes'])}
        maxTags={20}
        splitChars={[',', ' ', ';']}
        acceptValueOnBlur
        // Nothing is suggested; a list without anything in it would take the first Escape.
        dropdownOpened={false}
        onChange={(next) => set(['mailboxes'], next.length ? next : undefined)}
      />
      <TextInput
        label={t('senderName')}
        withAsterisk
        maxLength={100}
        value={text(['sender', 'name'])}
        error={errorAt(['sender', 'name'])}
        onChange={(event) => set(['sender', 'name'], event.currentTarget.value)}
      />
      <TextInput
        label={t('senderAddress')}
        withAsterisk
        type="email"
        maxLength={254}
        value={text(['sender', 'address'])}
        error={errorAt(['sender', 'address'])}
        onChange={(event) => set(['sender', 'address'], event.currentTarget.value.trim())}
      />
      <MembersInput
        part="groups"
        known={people.groups.map(({ key, name }) => ({ value: key, label: name }))}
        withNew
      />
      <MembersInput
        part="agents"
        known={people.agents.map(({ email, name }) => ({ value: email, label: name }))}
      />
      <Switch
        label={t('openingTakes')}
        description={t('openingTakesText')}
        checked={value(['openingTakes']) === true}
        onChange={(event) => set(['openingTakes'], event.currentTarget.checked || undefined)}
      />
      <Fold title={t('confirmation')} wrong={Boolean(errorAt(['confirmation']))}>
        <p className={classes.hint}>{t('confirmationText')}</p>
        <TemplateInput
          label={t('subject')}
          path={['confirmation', 'subject']}
          use="CONFIRMATION"
          limit={300}
          required
        />
        <TemplateInput
          label={t('body')}
          description={t('bodyText')}
          path={['confirmation', 'body']}
          use="CONFIRMATION"
          long
          required
        />
        <MailPreview path={['confirmation']} label={t('mailPreview')} />
        <LocalizedInput label={t('signature')} path={['signature']} limit={2_000} long />
      </Fold>
      <Fold title={t('approval.title')} wrong={Boolean(errorAt(['approval']))}>
        <ApprovalEditor path={['approval']} />
      </Fold>
      <Fold title={t('look')} wrong={Boolean(errorAt(['icon']) ?? errorAt(['color']))}>
        <IconInput path={['icon']} />
        <ColourInput path={['color']} usual="#5b6ee1" />
      </Fold>
      <Fold
        title={t('moreSettings')}
        wrong={Boolean(errorAt(['language']) ?? errorAt(['timeZone']) ?? errorAt(['automaticMail']))}
      >
        <Select
          label={t('streamLanguage')}
          description={t('streamLanguageText')}
          data={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          value={text(['language']) || 'en'}
          allowDeselect={false}
          onChange={(next) => set(['language'], next ?? undefined)}
        />
        <Select
          label={t('timeZone')}
          data={timeZones()}
          value={text(['timeZone']) || null}
          placeholder={t('usualZone')}
          searchable
          clearable
          limit={60}
          nothingFoundMessage={t('nothingFound')}
          onChange={(next) => set(['timeZone'], next ?? undefined)}
        />
        <Select
          label={t('automaticMail')}
          data={AUTOMATIC.map((each) => ({ value: each, label: t(`automatic.${each}`) }))}
          value={text(['automaticMail']) || 'apart'}
          allowDeselect={false}
          onChange={(next) => set(['automaticMail'], next === 'apart' ? undefined : (next ?? undefined))}
        />
      </Fold>
    </div>
  );
}
