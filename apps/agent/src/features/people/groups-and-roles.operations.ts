import { graphql } from '../../gql/index.js';

export const StaffGroupParts = graphql(`
  fragment StaffGroupParts on StaffGroup {
    id
    key
    name
    names {
      en
      pl
      uk
      ru
    }
    members {
      id
      name
      initials
      hue
      suspended
    }
    supervisor {
      id
      name
    }
    version
  }
`);

export const StaffGroupsQuery = graphql(`
  query StaffGroups {
    staffGroups {
      ...StaffGroupParts
    }
  }
`);

export const SaveStaffGroupMutation = graphql(`
  mutation SaveStaffGroup($input: StaffGroupInput!) {
    saveStaffGroup(input: $input) {
      __typename
      ... on StaffGroupSaved {
        group {
          ...StaffGroupParts
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

export const DeleteStaffGroupMutation = graphql(`
  mutation DeleteStaffGroup($id: ID!, $back: Boolean) {
    deleteStaffGroup(id: $id, back: $back) {
      __typename
      ... on PeopleChanged {
        id
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

export const RoleParts = graphql(`
  fragment RoleParts on Role {
    key
    name
    names {
      en
      pl
      uk
      ru
    }
    rights
    holders
    version
  }
`);

export const RolesQuery = graphql(`
  query Roles {
    roles {
      ...RoleParts
    }
    rightGroups {
      key
      name
      rights {
        key
        name
        explanation
        mayGive
      }
    }
  }
`);

export const SaveRoleMutation = graphql(`
  mutation SaveRole($input: RoleInput!) {
    saveRole(input: $input) {
      __typename
      ... on RoleSaved {
        role {
          ...RoleParts
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

export const DeleteRoleMutation = graphql(`
  mutation DeleteRole($key: String!, $back: Boolean) {
    deleteRole(key: $key, back: $back) {
      __typename
      ... on PeopleChanged {
        id
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
