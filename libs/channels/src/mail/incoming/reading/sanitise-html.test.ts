import { htmlNesting } from './html-nesting.js';
import { sanitiseMailHtml } from './sanitise-html.js';

describe('HTML from a mail', () => {
  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['a handler', '<img src="cid:a" onerror="alert(1)">', '<img src="cid:a" />'],
    [
      'a link that runs',
      '<a href="javascript:alert(1)">x</a>',
      '<a rel="noopener noreferrer" target="_blank">x</a>',
    ],
    [
      'a link that hides how it runs',
      '<a href="java\tscript:alert(1)">x</a>',
      '<a rel="noopener noreferrer" target="_blank">x</a>',
    ],
    [
      'a data link',
      '<a href="data:text/html,<script>1</script>">x</a>',
      '<a rel="noopener noreferrer" target="_blank">x</a>',
    ],
    [
      'a form',
      '<form action="https://evil.example"><input name="password"><button>Go</button>text</form>',
      'text',
    ],
    ['a frame', 'a<iframe src="https://evil.example">x</iframe>b', 'ab'],
    ['a drawing', '<svg><a xlink:href="javascript:1"><text>x</text></a></svg>b', 'b'],
    ['a style sheet', '<style>body{display:none}</style>a', 'a'],
    [
      'a base and a refresh',
      '<base href="https://evil.example"><meta http-equiv="refresh" content="0;url=//evil">a',
      'a',
    ],
    [
      'an overlay',
      '<div style="position:fixed;top:0;z-index:9;color:red">a</div>',
      '<div style="color:red">a</div>',
    ],
    [
      'a picture behind the text',
      '<div style="background:url(https://evil.example/p)">a</div>',
      '<div>a</div>',
    ],
    ['a comment with a trap', '<!--[if mso]><script>1</script><![endif]-->a', 'a'],
    ['a broken tag', '<img """><script>alert(1)</script>">', '"&gt;'],
  ])('loses %s', (_what, html, clean) => {
    expect(sanitiseMailHtml(html)).toBe(clean);
  });

  it('opens links in a new tab that learns nothing', () => {
    expect(sanitiseMailHtml('<a href="https://firma.example/a?b=c&d" target="_top" class="x">f</a>')).toBe(
      '<a href="https://firma.example/a?b=c&amp;d" target="_blank" rel="noopener noreferrer">f</a>',
    );
  });

  it('keeps pictures that came along and sets remote ones aside', () => {
    expect(
      sanitiseMailHtml('<img src="cid:logo@1" alt="L"><img src="https://firma.example/p.png" width="20">'),
    ).toBe(
      '<img alt="L" src="cid:logo@1" /><img width="20" data-remote-src="https://firma.example/p.png" />',
    );
  });

  it('drops pictures that only tell that the mail was read', () => {
    expect(sanitiseMailHtml('a<img src="https://t.example/open" width="1" height="1">')).toBe('a');
  });

  it('believes no mark that is ours to set', () => {
    expect(sanitiseMailHtml('<p data-quote="element">a</p><img data-remote-src="javascript:1">')).toBe(
      '<p>a</p>',
    );
  });

  it('marks what mail programs mark as the quoted mail', () => {
    expect(sanitiseMailHtml('<div class="gmail_quote x">a</div>')).toBe('<div data-quote="element">a</div>');
    expect(sanitiseMailHtml('<div id="divRplyFwdMsg">a</div>')).toBe('<div data-quote="rest">a</div>');
    expect(sanitiseMailHtml('<blockquote type="cite">a</blockquote>')).toBe(
      '<blockquote data-quote="element">a</blockquote>',
    );
  });

  it('is left to the text when it is too long or too deep, and quickly so', () => {
    const started = performance.now();
    expect(sanitiseMailHtml('<b>'.repeat(600_000))).toBeNull();
    expect(sanitiseMailHtml('a'.repeat(2_000_001))).toBeNull();
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('of thousands of unclosed cells is not deep', () => {
    expect(htmlNesting(`<table>${'<tr><td>x'.repeat(5_000)}</table>`)).toBe(1);
  });
});
