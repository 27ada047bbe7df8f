import type { PlannedEntry } from '@sprawa/workflow';
import { asItLeaves } from './as-it-leaves.js';

type Message = Extract<PlannedEntry, { kind: 'message' }>;

const message = (html: string, direction: 'in' | 'out' = 'out'): Message => ({
  kind: 'message',
  direction,
  html,
  text: 'SECRET as it was',
  fileIds: [],
  cc: [],
});

describe('a message on its way to the customer', () => {
  it.each([
    ['an attribute', '<p>Pay <span data-thread="SECRET">now</span></p>', '<p>Pay <span>now</span></p>'],
    ['a class', '<p class="SECRET">Pay now</p>', '<p>Pay now</p>'],
    ['an id and a name', '<p id="SECRET"><a name="SECRET">Pay</a></p>', null],
    ['a style', '<p style="--comment: \'SECRET\'">Pay now</p>', '<p>Pay now</p>'],
    ['a title', '<a href="https://a.example" title="SECRET">here</a>', null],
    ['a mark', '<p><mark data-comment="SECRET">Pay</mark> now</p>', '<p>Pay now</p>'],
    ['an element of its own', '<p><x-comment text="SECRET">Pay</x-comment> now</p>', '<p>Pay now</p>'],
    ['a comment of HTML', '<p>Pay<!-- SECRET --> now</p>', '<p>Pay now</p>'],
    ['a conditional comment', '<p>Pay<!--[if mso]><b>SECRET</b><![endif]--> now</p>', null],
    ['an unfinished comment', '<p>Pay now</p><!-- SECRET', '<p>Pay now</p>'],
    ['a processing instruction', '<p>Pay<?comment SECRET?> now</p>', '<p>Pay now</p>'],
    [
      'a script that only holds data',
      '<script type="application/json">"SECRET"</script><p>Pay</p>',
      '<p>Pay</p>',
    ],
    ['a style sheet', '<style>/* SECRET */</style><p>Pay</p>', '<p>Pay</p>'],
    ['an address of another scheme', '<a href="thread:SECRET">Pay</a>', null],
    ['an address that holds data', '<a href="data:text/plain,SECRET">Pay</a>', null],
    ['a hidden field', '<input type="hidden" value="SECRET"><p>Pay</p>', '<p>Pay</p>'],
    ['a picture', '<img alt="SECRET" src="https://a.example/SECRET.png"><p>Pay</p>', '<p>Pay</p>'],
    ['an attribute in capitals', '<P DATA-THREAD=SECRET>Pay now</P>', '<p>Pay now</p>'],
    ['an attribute of a list', '<ol start="5" data-x="SECRET"><li value="7">Pay</li></ol>', null],
    ['an element in an element', '<svg><desc><p data-x="SECRET">Pay</p></desc></svg>', '<p>Pay</p>'],
  ])('loses a comment hidden in %s', (_where, html, left) => {
    const entry = asItLeaves(message(html)) as Message;
    expect(JSON.stringify(entry)).not.toContain('SECRET');
    expect(entry.text).toContain(/Pay/.test(html) ? 'Pay' : 'here');
    if (left) expect(entry.html).toBe(left);
  });

  it('is left alone when there is nothing to take off', () => {
    const entry = message('<p>Pay <strong>now</strong></p>');
    expect(asItLeaves(entry)).toBe(entry);
  });

  it('is not the customer’s own, nor what stays among colleagues', () => {
    const theirs = message('<p style="color:red">Help</p>', 'in');
    expect(asItLeaves(theirs)).toBe(theirs);
    const note = { kind: 'note', html: '<p id="x">y</p>', text: 'y', fileIds: [] } as never;
    expect(asItLeaves(note)).toBe(note);
  });
});
