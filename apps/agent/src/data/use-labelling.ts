import { accepted, useErrorText } from '@sprawa/ui';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../client.js';
import type { CaseQuery } from '../gql/graphql.js';
import { useT } from '../messages/index.js';
import { patchCase, refreshCase, refreshLists } from './case-cache.js';
import type { CaseRow } from './case-rows.js';
import { keys } from './keys.js';
import {
  CreateLabelMutation,
  LabelCaseMutation,
  LabelContactMutation,
  LabelTemplateMutation,
} from './label.operations.js';
import { nextColour } from './label-colour.js';
import { labelsOptions, type LabelOn, type LabelScope } from './labels.js';
import { tellBad } from './outcome.js';

/** What is put on and taken off in one go. */
export interface LabelChange {
  add?: LabelOn;
  remove?: LabelOn;
}

const changed = (labels: readonly LabelOn[], { add, remove }: LabelChange): LabelOn[] =>
  [...labels.filter(({ id }) => id !== remove?.id && id !== add?.id), ...(add ? [add] : [])].sort((a, b) =>
    a.name.localeCompare(b.name),
  );
const idsOf = ({ add, remove }: LabelChange) => ({
  add: add ? [add.id] : [],
  remove: remove ? [remove.id] : [],
});

/** Puts labels on and takes them off, shown at once and rolled back with a reason (CS-5). Asks for no version: labels add up. */
export function useLabelling() {
  const queryClient = useQueryClient();
  const t = useT();
  const words = useErrorText();
  return useMemo(() => {
    async function ofCase(row: Pick<CaseRow, 'number' | 'labels'>, change: LabelChange): Promise<void> {
      const { number } = row;
      await queryClient.cancelQueries({ queryKey: keys.allCases });
      patchCase(queryClient, number, { labels: changed(row.labels, change) });
      const undo = () => patchCase(queryClient, number, { labels: row.labels });
      try {
        const { labelCase } = await client.request(LabelCaseMutation, {
          input: { number, ...idsOf(change) },
        });
        if (labelCase.__typename === 'Refused') {
          undo();
          return tellBad(labelCase.message, t('quick.failed', { number }));
        }
        if (labelCase.case) patchCase(queryClient, number, labelCase.case);
        void refreshCase(queryClient, number);
        refreshLists(queryClient);
      } catch (error) {
        undo();
        tellBad(words(error), t('quick.failed', { number }));
      }
    }

    async function ofContact(
      number: string,
      contact: { id: string; labels: readonly LabelOn[] },
      change: LabelChange,
    ): Promise<void> {
      showOnContact(queryClient, number, changed(contact.labels, change));
      try {
        const input = { id: contact.id, ...idsOf(change) };
        const { labels } = (await client.request(LabelContactMutation, { input })).labelContact;
        showOnContact(queryClient, number, labels);
        void refreshCase(queryClient, number);
      } catch (error) {
        showOnContact(queryClient, number, [...contact.labels]);
        tellBad(words(error));
      }
    }

    /** @returns what it carries now; null when that did not change, and why was told */
    async function ofTemplate(id: string, change: LabelChange): Promise<LabelOn[] | null> {
      try {
        const input = { id, ...idsOf(change) };
        const { labels } = (await client.request(LabelTemplateMutation, { input })).labelTemplate;
        void queryClient.invalidateQueries({ queryKey: ['reply-templates'] });
        return labels;
      } catch (error) {
        tellBad(words(error));
        return null;
      }
    }

    /** Null when it could not be made; why was told. */
    async function create(name: string, scope: LabelScope): Promise<LabelOn | null> {
      try {
        const known = await queryClient.ensureQueryData(labelsOptions);
        const input = { name, color: nextColour(known), scopes: [scope] };
        const { label } = accepted((await client.request(CreateLabelMutation, { input })).createLabel);
        await queryClient.invalidateQueries({ queryKey: keys.labels });
        return label;
      } catch (error) {
        tellBad(words(error));
        return null;
      }
    }
    return { ofCase, ofContact, ofTemplate, create };
  }, [queryClient, t, words]);
}

function showOnContact(queryClient: QueryClient, number: string, labels: LabelOn[]): void {
  queryClient.setQueryData<CaseQuery['case']>(
    keys.case(number),
    (data) => data && { ...data, contact: { ...data.contact, labels } },
  );
}
