import { hasOwnColours, hasRemoteImages, mailDocument } from './mail-document.js';

const colours = { scheme: 'dark' as const, text: 'white', link: 'cyan', line: 'grey' };

describe('a mail', () => {
  it.each([
    '<p style="color:#333">x</p>',
    '<td bgcolor="#fff">x</td>',
    '<div style="margin:0; background: white">x</div>',
    '<font color=red>x</font>',
  ])('with colours of its own is shown on white in the dark: %s', (html) => {
    expect(hasOwnColours(html)).toBe(true);
    expect(mailDocument(html, colours, false)).toContain('background:#fff');
  });

  it('with colours of its own needs no sheet on a light page', () => {
    expect(mailDocument('<p style="color:#333">x</p>', { ...colours, scheme: 'light' }, false)).toContain(
      'background:transparent',
    );
  });

  it('without any takes the page’s', () => {
    expect(hasOwnColours('<p>What colour: blue or red?</p>'.replace('colour', 'size'))).toBe(false);
    expect(mailDocument('<p>x</p>', colours, false)).toContain('color:white');
  });

  it('fetches nothing from outside unless asked', () => {
    expect(mailDocument('<p>x</p>', colours, false)).toContain(`img-src 'self' data: blob:"`);
    expect(mailDocument('<p>x</p>', colours, true)).toContain(`img-src 'self' data: blob: https: http:"`);
  });

  it('takes the address of a picture from outside away until asked', () => {
    const html = '<img alt="Logo" src="https://t.example/x.gif"><img src="/files/1">';
    expect(mailDocument(html, colours, false)).not.toContain('t.example');
    expect(mailDocument(html, colours, false)).toContain('<span class="picture">Logo</span><img src');
    expect(mailDocument(html, colours, false)).toContain('<img src="/files/1">');
    expect(mailDocument(html, colours, true)).toContain('src="https://t.example/x.gif"');
  });

  it('gets the pictures whose addresses the server has set aside once asked', () => {
    const html = '<img data-remote-src="https://t.example/x.gif" alt="Logo">';
    expect(mailDocument(html, colours, false)).not.toContain(' src=');
    expect(mailDocument(html, colours, true)).toContain('<img src="https://t.example/x.gif" alt="Logo">');
  });

  it('never allows scripts', () => expect(mailDocument('', colours, true)).toContain(`default-src 'none'`));
});

describe('pictures from outside', () => {
  it('are seen in images, backgrounds and styles', () => {
    expect(hasRemoteImages('<img alt="" src="https://tracker.example/1.gif">')).toBe(true);
    expect(hasRemoteImages('<img alt="" data-remote-src="https://tracker.example/1.gif">')).toBe(true);
    expect(hasRemoteImages('<td background="http://x.example/y.png">')).toBe(true);
    expect(hasRemoteImages('<p style="background:url(//x.example/y.png)">')).toBe(true);
  });

  it('are not those that came with the mail', () => {
    expect(hasRemoteImages('<img src="/files/abc?token=1"><img src="data:image/png;base64,AA">')).toBe(false);
    expect(hasRemoteImages('<a href="https://example.com">x</a>')).toBe(false);
  });
});
