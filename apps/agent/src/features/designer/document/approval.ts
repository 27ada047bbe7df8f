import { addAction } from './edit-actions.js';
import { makeKey } from './make-key.js';
import { keysAt } from './keyed.js';
import { EVERYWHERE } from './read-document.js';
import { mapOf, withValue, type WorkflowDocument } from './workflow-document.js';

/** Whether anybody could ever send what waits. */
export const hasApprovers = (document: WorkflowDocument): boolean =>
  Object.values(mapOf(document.actions)).some((action) => mapOf(action).writes === 'accept');

interface Approvers {
  /** The state replies wait in; every state when it is not known. */
  where: string | undefined;
  /** Where a returned reply leads; it stays when unset. */
  back: string | undefined;
  accept: unknown;
  reject: unknown;
}

/**
 * The two decisions an approval needs: accepting and returning. Those who lead may take them until somebody else is named.
 * What is accepted goes where the reply would have gone, with its mails, so accepting itself leads nowhere.
 */
export function addApprovers(
  document: WorkflowDocument,
  { where, back, accept, reject }: Approvers,
): WorkflowDocument {
  const from = [where ?? EVERYWHERE];
  const perform = ['role:administrator', 'role:manager', 'role:expert'];
  const accepting = makeKey('accept', keysAt(document, ['actions']), 'accept');
  const returning = makeKey('reject', keysAt(document, ['actions']), 'reject');
  const both = addAction(addAction(document, { key: accepting, name: accept, from, writes: 'accept' }), {
    key: returning,
    name: reject,
    from,
    to: back === where ? undefined : back,
    writes: 'reject',
  });
  const look: [string, object][] = [
    [accepting, { perform, icon: 'checks', color: 'good', ...(where !== undefined && { main: true }) }],
    [returning, { perform, icon: 'arrow-back-up', color: 'bad' }],
  ];
  return look.reduce(
    (all, [key, parts]) => withValue(all, ['actions', key], { ...mapOf(mapOf(all.actions)[key]), ...parts }),
    both,
  );
}
