import { Skeleton } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { ErrorState } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { peopleOptions } from '../designer/use-designs.js';
import { FieldsBench } from './FieldsBench.js';
import { setUpOptions } from './use-contact-fields.js';

/** The fields an organisation adds to its contacts, worked on as one (CT-1). */
export function ContactFieldsDesk() {
  const common = useCommonT();
  const people = useQuery(peopleOptions);
  const fields = useQuery(setUpOptions);
  if (fields.status === 'error' || people.status === 'error')
    return (
      <ErrorState
        error={fields.error ?? people.error}
        onRetry={() => void Promise.all([fields.refetch(), people.refetch()])}
        retrying={fields.isRefetching || people.isRefetching}
      />
    );
  if (fields.status === 'pending' || people.status === 'pending')
    return (
      <div role="status" aria-label={common('state.loading')}>
        <Skeleton height={320} />
      </div>
    );
  return <FieldsBench kept={fields.data} people={people.data.designPeople} />;
}
