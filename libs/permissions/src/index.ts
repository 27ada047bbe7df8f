export {
  AnyAgent,
  CurrentActor,
  CurrentLanguage,
  CustomerOnly,
  Public,
  Requires,
  hueOf,
  inLanguage,
  initialsOf,
  toAgent,
} from '@sprawa/identity';
export { AccessGuard, admit } from './access/access-guard.js';
export { OperationsNameTheirRight } from './access/operations-name-their-right.js';
export {
  RIGHTS,
  type Actor,
  type AgentActor,
  type CustomerActor,
  type Language,
  type Right,
} from './actor/actor.js';
export { ActorLoader } from './actor/load-actor.js';
export { OpenWork, type HandedOver, type Successor, type WorkKeeper } from './people/open-work.js';
export { RIGHT_GROUPS, RIGHT_WORDS, rightName } from './roles/right-words.js';
export { PermissionsAgentDoor, PermissionsHttp, PermissionsModule } from './permissions.module.js';
export { SqlParams } from './policy/sql-params.js';
export { sameRights } from './policy/same-rights.js';
export { ownCasesOf, visibleTo } from './policy/visible-cases.js';
export { ensureRoles } from './roles/ensure-roles.js';
export { ROLES, type Role } from './roles/roles.js';
export { loadAgents } from './staff/load-agents.js';
export { addToGroup, allGroups, ensureGroup } from './staff/groups.js';
