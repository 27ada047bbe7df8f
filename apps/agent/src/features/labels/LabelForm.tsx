import { Alert, Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import {
  accepted,
  errorsByField,
  LabelDot,
  labelColourNames,
  RestRefusal,
  useErrorText,
  type LabelColour,
} from '@sprawa/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { CreateLabelMutation } from '../../data/label.operations.js';
import { nextColour } from '../../data/label-colour.js';
import { refreshLabels, type KnownLabel, type LabelScope } from '../../data/labels.js';
import { tellGood } from '../../data/outcome.js';
import { useLabelsT } from '../../messages/labels.js';
import { UpdateLabelMutation } from './labels.operations.js';
import classes from './label-desk.module.css';

const scopes: readonly LabelScope[] = ['CASES', 'CONTACTS', 'TEMPLATES'];

interface Props {
  /** Null: a new one. */
  label: KnownLabel | null;
  labels: readonly KnownLabel[];
  onClose: () => void;
}

/** A label's name, colour and what it may stand on. What was filled in stays when the server says no. */
export function LabelForm({ label, labels, onClose }: Props) {
  const t = useLabelsT();
  const common = useCommonT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const [name, setName] = useState(label?.name ?? '');
  const [color, setColor] = useState<LabelColour>(label?.color ?? nextColour(labels));
  const [applies, setApplies] = useState<readonly LabelScope[]>(label?.scopes ?? ['CASES']);
  const saving = useMutation({
    mutationFn: async () => {
      const input = { name, color, scopes: [...applies] };
      if (!label) return accepted((await client.request(CreateLabelMutation, { input })).createLabel).label;
      const { id, version } = label;
      return accepted((await client.request(UpdateLabelMutation, { id, version, input })).updateLabel).label;
    },
    onSuccess: (saved) => {
      refreshLabels(queryClient);
      tellGood(t('saved', { name: saved.name }));
      onClose();
    },
    onError: () => refreshLabels(queryClient),
  });
  const errors = saving.error instanceof RestRefusal ? errorsByField(saving.error.fieldErrors) : {};
  return (
    <Modal
      opened
      onClose={onClose}
      title={label ? t('editTitle') : t('new')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <TextInput
          label={t('name')}
          required
          maxLength={40}
          data-autofocus
          value={name}
          error={errors['input.name']}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <fieldset className={classes.set}>
          <legend className={classes.legend}>{t('color')}</legend>
          <div className={classes.colours}>
            {labelColourNames.map((each) => (
              <label key={each} className={classes.colour} title={t(`colors.${each}`)}>
                <input
                  type="radio"
                  name="color"
                  aria-label={t(`colors.${each}`)}
                  checked={each === color}
                  onChange={() => setColor(each)}
                />
                <LabelDot color={each} />
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className={classes.set}>
          <legend className={classes.legend}>{t('scopes')}</legend>
          <div className={classes.scopes}>
            {scopes.map((scope) => (
              <Checkbox
                key={scope}
                label={t(`scope.${scope}`)}
                checked={applies.includes(scope)}
                onChange={(event) =>
                  setApplies(
                    event.currentTarget.checked
                      ? [...applies, scope]
                      : applies.filter((each) => each !== scope),
                  )
                }
              />
            ))}
          </div>
          {errors['input.scopes'] && (
            <p role="alert" className={classes.wrong}>
              {errors['input.scopes']}
            </p>
          )}
        </fieldset>
        {saving.error && Object.keys(errors).length === 0 && (
          <Alert color="bad" role="alert">
            {words(saving.error)}
          </Alert>
        )}
        <div className={classes.foot}>
          <Button type="submit" loading={saving.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
