import { accepted } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type {
  RoleInput,
  RolePartsFragment,
  RolesQuery as RolesAnswer,
  StaffGroupPartsFragment,
} from '../../gql/graphql.js';
import {
  DeleteRoleMutation,
  DeleteStaffGroupMutation,
  RolesQuery,
  SaveRoleMutation,
  StaffGroupsQuery,
} from './groups-and-roles.operations.js';

export type StaffGroup = StaffGroupPartsFragment;
export type Role = RolePartsFragment;
export type RightGroup = RolesAnswer['rightGroups'][number];

export function useStaffGroups() {
  return useQuery({
    queryKey: keys.staffGroups,
    queryFn: async () => (await client.request(StaffGroupsQuery)).staffGroups,
  });
}

export function useRoles() {
  return useQuery({ queryKey: keys.roles, queryFn: () => client.request(RolesQuery) });
}

export async function deleteGroup(id: string, back: boolean): Promise<void> {
  accepted((await client.request(DeleteStaffGroupMutation, { id, back })).deleteStaffGroup);
}

export async function deleteRole(key: string, back: boolean): Promise<void> {
  accepted((await client.request(DeleteRoleMutation, { key, back })).deleteRole);
}

export const saveRole = async (input: RoleInput): Promise<Role> =>
  accepted((await client.request(SaveRoleMutation, { input })).saveRole).role;
