import { Chance } from '../chance.js';
import { say, toHtml } from './wording.js';

const chance = () => new Chance('wording');

describe('the words of a script', () => {
  it('are filled with what the case is about', () => {
    expect(say('Zamówienie {order}', { order: 'ZP-1' }, 'man', chance())).toBe('Zamówienie ZP-1');
  });

  it.each([
    ['man', 'Kupiłem to wczoraj'],
    ['woman', 'Kupiłam to wczoraj'],
  ] as const)('are bent for a %s', (gender, words) => {
    expect(say('{Kupiłem/Kupiłam} to wczoraj', {}, gender, chance())).toBe(words);
  });

  it('are one of several, which may hold places too', () => {
    expect(['no ZP-1', 'about ZP-1']).toContain(
      say('{no <order>|about <order>}', { order: 'ZP-1' }, 'man', chance()),
    );
  });

  it('are refused when a place has no value', () => {
    expect(() => say('{odrer}', { order: 'ZP-1' }, 'man', chance())).toThrow('odrer');
  });

  it('become paragraphs, lines and lists, with nothing of them taken for HTML', () => {
    expect(toHtml('Hello,\n\nthree < four\nand more\n\n- one\n- two')).toBe(
      '<p>Hello,</p><p>three &lt; four<br>and more</p><ul><li>one</li><li>two</li></ul>',
    );
  });
});
