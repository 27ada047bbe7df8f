import { graphql } from '../../gql/index.js';

export const SnoozeCaseMutation = graphql(`
  mutation SnoozeCase($number: String!, $until: DateTime) {
    snoozeCase(number: $number, until: $until) {
      id
      snooze {
        until
      }
    }
  }
`);

export const WakeCaseMutation = graphql(`
  mutation WakeCase($number: String!) {
    wakeCase(number: $number) {
      id
      snooze {
        until
      }
    }
  }
`);
