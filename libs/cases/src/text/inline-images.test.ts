import { withInlineImages } from './inline-images.js';

describe('a picture inside a mail', () => {
  const addresses = new Map([['a@b', '/files/1']]);

  it.each([
    ['<img src="cid:a@b">', '<img src="/files/1">'],
    ["<img src='cid:a%40b'>", "<img src='/files/1'>"],
    ['<img src="cid:other">', '<img src="cid:other">'],
    ['<img src="cid:%zz">', '<img src="cid:%zz">'],
  ])('%s becomes %s', (html, shown) => {
    expect(withInlineImages(html, addresses)).toBe(shown);
  });
});
