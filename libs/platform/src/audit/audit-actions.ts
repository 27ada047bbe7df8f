/**
 * Everything the audit log can tell of (AD-5), by the kind it is looked for under. A code is never given another meaning:
 * entries keep it for years. Its words stand in `libs/permissions/src/audit/words`.
 */
export const AUDIT_ACTIONS = {
  'sign-in.done': 'sign-ins',
  'sign-in.failed': 'sign-ins',
  'sign-in.flood': 'sign-ins',
  'sign-out.done': 'sign-ins',
  'session.ended': 'sign-ins',
  'password.reset': 'passwords',
  'token.created': 'tokens',
  'token.revoked': 'tokens',
  'export.started': 'exports',
  'export.downloaded': 'exports',
  'audit.exported': 'exports',
  'template.created': 'templates',
  'template.changed': 'templates',
  'template.deleted': 'templates',
  'template.restored': 'templates',
  'template-group.created': 'templates',
  'template-group.changed': 'templates',
  'template-group.deleted': 'templates',
  'template-group.restored': 'templates',
  'label.created': 'labels',
  'label.changed': 'labels',
  'label.deleted': 'labels',
  'label.restored': 'labels',
  'view.created': 'views',
  'view.changed': 'views',
  'view.deleted': 'views',
  'view.restored': 'views',
  'invitation.created': 'people',
  'invitation.changed': 'people',
  'invitation.deleted': 'people',
  'invitation.restored': 'people',
  'agent.created': 'people',
  'agent.changed': 'people',
  'group.created': 'people',
  'group.changed': 'people',
  'group.deleted': 'people',
  'group.restored': 'people',
  'role.created': 'people',
  'role.changed': 'people',
  'role.deleted': 'people',
  'role.restored': 'people',
  'consent-kind.created': 'consents',
  'consent-kind.changed': 'consents',
  'workflow.published': 'workflows',
  'set-up.done': 'operation',
  'jobs.retried': 'operation',
  'job.discarded': 'operation',
  'mail.reprocessed': 'operation',
  'mail.discarded': 'operation',
  'maintenance.started': 'operation',
  'audit.pruned': 'operation',
} as const satisfies Record<string, string>;

export type AuditAction = keyof typeof AUDIT_ACTIONS;
export type AuditKind = (typeof AUDIT_ACTIONS)[AuditAction];

export const auditActionsOf = (kind: AuditKind): AuditAction[] =>
  (Object.keys(AUDIT_ACTIONS) as AuditAction[]).filter((action) => AUDIT_ACTIONS[action] === kind);
