import { graphql } from '../gql/index.js';

export const StreamsQuery = graphql(`
  query Streams {
    streams {
      id
      key
      name
      icon
      color
      states {
        ...StateParts
      }
      form {
        ...FieldParts
      }
      searchFields {
        ...FieldParts
      }
    }
  }
`);

export const AgentsQuery = graphql(`
  query Agents($search: String) {
    agents(search: $search, first: 50) {
      ...AgentParts
    }
  }
`);

export const GroupsQuery = graphql(`
  query Groups {
    groups {
      id
      name
      memberCount
    }
  }
`);

export const ContactsQuery = graphql(`
  query Contacts($search: String!) {
    contacts(search: $search, first: 8) {
      ...ContactParts
    }
  }
`);

export const ContactFieldsQuery = graphql(`
  query ContactFields {
    contactFields {
      ...FieldParts
      editable
      options {
        key
        label
        hidden
      }
    }
  }
`);

export const CreateContactMutation = graphql(`
  mutation CreateContact($input: CreateContactInput!) {
    createContact(input: $input) {
      __typename
      ... on ContactSaved {
        contact {
          ...ContactParts
        }
      }
      ... on Refused {
        code
        message
        fieldErrors {
          path
          message
        }
      }
    }
  }
`);
