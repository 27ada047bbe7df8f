import { firstWords, plainToHtml, richTextToPlain, sanitiseRichText } from './rich-text.js';

describe('what an agent writes', () => {
  it.each([
    ['<p>Hi <strong>you</strong></p>', '<p>Hi <strong>you</strong></p>'],
    ['<script>alert(1)</script><p>x</p>', '<p>x</p>'],
    ['<p onclick="x()" style="position:fixed">x</p>', '<p>x</p>'],
    ['<a href="javascript:alert(1)">x</a>', '<a target="_blank" rel="noopener noreferrer">x</a>'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<iframe src="https://e.example"></iframe><form><input></form>', ''],
  ])('%s is kept as %s', (html, kept) => {
    expect(sanitiseRichText(html)).toBe(kept);
  });

  it('has a plain text of its own', () => {
    expect(richTextToPlain('<p>One</p><ul><li>Two</li></ul>')).toMatch(/One\s+\* Two/);
  });
});

describe('what a customer types', () => {
  it('is text, whatever it looks like', () => {
    expect(plainToHtml('a <b> & c\nd\n\ne')).toBe('<p>a &lt;b&gt; &amp; c<br>d</p><p>e</p>');
  });
});

describe('the first words for a list', () => {
  it.each([
    ['One\n  two\n', 'One two'],
    ['See the site [https://firm.example/a?b=c] today', 'See the site today'],
    [' * first\n * second', 'first second'],
    ['x'.repeat(300), 'x'.repeat(160)],
  ])('of %j are %j', (text, words) => {
    expect(firstWords(text)).toBe(words);
  });
});
