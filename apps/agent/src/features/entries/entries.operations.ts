import { graphql } from '../../gql/index.js';

export const EditNoteMutation = graphql(`
  mutation EditNote($input: EditNoteInput!) {
    editNote(input: $input) {
      ...OutcomeParts
    }
  }
`);

export const DeleteNoteMutation = graphql(`
  mutation DeleteNote($number: String!, $entryId: ID!, $deleted: Boolean!) {
    deleteNote(number: $number, entryId: $entryId, deleted: $deleted) {
      ...OutcomeParts
    }
  }
`);

export const PinNoteMutation = graphql(`
  mutation PinNote($number: String!, $entryId: ID!, $pinned: Boolean!) {
    pinNote(number: $number, entryId: $entryId, pinned: $pinned) {
      ...OutcomeParts
    }
  }
`);

export const NoteWordingsQuery = graphql(`
  query NoteWordings($number: String!, $entryId: ID!) {
    case(number: $number) {
      id
      noteWordings(entryId: $entryId) {
        id
        html
        at
        by {
          name
        }
      }
    }
  }
`);

export const PinnedNotesQuery = graphql(`
  query PinnedNotes($number: String!) {
    case(number: $number) {
      id
      pinnedNotes {
        id
        html
        text
        at
        name
      }
    }
  }
`);

export const EntryCountsQuery = graphql(`
  query EntryCounts($number: String!) {
    case(number: $number) {
      id
      entryCounts {
        messages
        notes
        changes
        calls
        approvals
      }
    }
  }
`);
