import { Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { contactFieldsOptions } from '../../../data/directory.js';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import {
  addToHeader,
  contactFacts,
  HEADER_LIMIT,
  headerChoices,
  headerOf,
  moveInHeader,
  removeFromHeader,
  type HeaderPart,
} from '../document/edit-header.js';
import { mapOf, valueAt } from '../document/workflow-document.js';
import { ButtonPreview } from '../parts/ButtonPreview.js';
import { Step } from '../parts/Step.js';
import classes from '../parts/parts.module.css';

const kinds = { field: 'headerField', contact: 'headerContact', button: 'fieldButton' } as const;

/** What stands above a conversation beside what every header shows (CS-15). */
export function HeaderPanel() {
  const t = useDesignerT();
  const { document, edit, errorAt, say } = useDesign();
  const { data: own = [] } = useQuery(contactFieldsOptions);
  const parts = headerOf(document);
  const nameOf = ({ of, name }: HeaderPart): string => {
    if (of === 'field') {
      const field = valueAt(document, ['form', name]);
      return field === undefined ? t('headerGone', { key: name }) : say(mapOf(field).label) || name;
    }
    if (of === 'button') {
      const action = valueAt(document, ['actions', name]);
      return action === undefined ? t('headerGone', { key: name }) : say(mapOf(action).name) || name;
    }
    const fact = contactFacts.find((each) => each === name);
    return fact
      ? t(`facts.${fact}`)
      : (own.find(({ key }) => key === name)?.label ?? t('headerGone', { key: name }));
  };
  const choices = headerChoices(
    document,
    own.map(({ key }) => key),
  );
  const group = (of: HeaderPart['of']) =>
    choices
      .filter((choice) => choice.of === of)
      .map((choice) => ({ value: `${of}:${choice.name}`, label: nameOf(choice) }));
  const full = parts.length >= HEADER_LIMIT;
  const does = ({ of, name }: HeaderPart) =>
    t(`headerDoes.${of === 'contact' && (name === 'phone' || name === 'email') ? name : 'other'}`);
  return (
    <div className={classes.fields}>
      <p className={classes.hint}>{t('headerText')}</p>
      {parts.length === 0 && <p className={classes.hint}>{t('headerEmpty')}</p>}
      <ol className={classes.list} aria-label={t('headerPart')}>
        {parts.map((part, index) => {
          const name = nameOf(part);
          const error = errorAt(['header', index]);
          return (
            <li key={`${part.of}.${part.name}.${index}`}>
              <div className={classes.row}>
                <span className={classes.grow}>
                  {name} <span className={classes.faint}>{t(kinds[part.of])}</span>
                </span>
                <Step
                  label={t('up', { name })}
                  disabled={index === 0}
                  onClick={() => edit((all) => moveInHeader(all, index, index - 1))}
                >
                  <IconArrowUp size={15} stroke={1.7} />
                </Step>
                <Step
                  label={t('down', { name })}
                  disabled={index === parts.length - 1}
                  onClick={() => edit((all) => moveInHeader(all, index, index + 1))}
                >
                  <IconArrowDown size={15} stroke={1.7} />
                </Step>
                <Step
                  label={t('removeOne', { name })}
                  onClick={() => edit((all) => removeFromHeader(all, index))}
                >
                  <IconTrash size={15} stroke={1.7} />
                </Step>
              </div>
              {error && <p className={classes.wrong}>{error}</p>}
            </li>
          );
        })}
      </ol>
      <Select
        label={t('headerAdd')}
        description={full ? t('headerFull', { max: HEADER_LIMIT }) : undefined}
        disabled={full}
        data={[
          { group: t('headerField'), items: group('field') },
          { group: t('headerContact'), items: group('contact') },
          { group: t('fieldButton'), items: group('button') },
        ].filter(({ items }) => items.length > 0)}
        value={null}
        searchable
        nothingFoundMessage={t('nothingFound')}
        onChange={(chosen) => {
          const [of, ...name] = (chosen ?? '').split(':');
          if (of === 'field' || of === 'contact' || of === 'button')
            edit((all) => addToHeader(all, { of, name: name.join(':') }));
        }}
      />
      {parts.length > 0 && (
        <section className={classes.preview} aria-label={t('preview')}>
          <h3 className={classes.small}>{t('preview')}</h3>
          <dl className={classes.headerPreview}>
            {parts.map((part, index) => (
              <div key={index}>
                <dt>{part.of === 'button' ? t('fieldButton') : nameOf(part)}</dt>
                <dd>
                  {part.of === 'button' ? (
                    <ButtonPreview action={part.name} />
                  ) : (
                    <>
                      … <span className={classes.faint}>({does(part)})</span>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
