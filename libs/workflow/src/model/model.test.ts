import { STATE_KINDS } from './workflow.js';
it('works', () => expect(STATE_KINDS.length).toBe(10));
