import { htmlToText, textToHtml } from './text-and-html.js';

describe('text as HTML', () => {
  it.each([
    ['a\nb\n\nc', '<p>a<br />b</p><p>c</p>'],
    ['<script>alert("1")</script>', '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</p>'],
    [
      'see https://firma.example/a?b=1&c=2.',
      '<p>see <a href="https://firma.example/a?b=1&amp;c=2" rel="noopener noreferrer" target="_blank">https://firma.example/a?b=1&amp;c=2</a>.</p>',
    ],
    ['javascript:alert(1)', '<p>javascript:alert(1)</p>'],
    ['  indented', '<p>&nbsp;&nbsp;indented</p>'],
    ['', ''],
  ])('%j', (text, html) => {
    expect(textToHtml(text)).toBe(html);
  });
});

describe('HTML as text', () => {
  it.each([
    ['<p>Żółć &amp; <b>łąka</b></p><p>b</p>', 'Żółć & łąka\n\nb'],
    ['<ul><li>a</li><li>b</li></ul>', '* a\n * b'],
    ['<a href="https://x.example">https://x.example</a>', 'https://x.example'],
    ['<a href="https://x.example">x</a>', 'x (https://x.example)'],
    ['<img src="cid:a">', ''],
    ['<h1>Title</h1>', 'Title'],
  ])('%j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('of a mail too deep to walk is still text', () => {
    expect(htmlToText(`${'<b>'.repeat(5_000)}words`)).toBe('words');
  });
});
