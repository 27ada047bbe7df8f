export {
  RIGHTS,
  type Actor,
  type AgentActor,
  type CustomerActor,
  type Language,
  type Right,
} from '@sprawa/identity';
