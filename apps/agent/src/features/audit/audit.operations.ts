import { graphql } from '../../gql/index.js';

export const AuditLogQuery = graphql(`
  query AuditLog($filter: AuditFilter!, $after: String) {
    auditLog(filter: $filter, after: $after) {
      rows {
        id
        at
        authorKind
        author
        via
        address
        browser
        system
        action
        title
        subject
        changes {
          field
          label
          from
          to
        }
      }
      endCursor
    }
  }
`);

export const AuditPeopleQuery = graphql(`
  query AuditPeople {
    auditPeople {
      id
      name
    }
  }
`);
