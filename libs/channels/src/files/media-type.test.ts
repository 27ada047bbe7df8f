import { contentHeaders } from './content-headers.js';
import { isProgram, mediaTypeOf } from './media-type.js';

const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
const pdf = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
const zip = Buffer.from('504b0304140000000000000021000000000000000000000000000500000078', 'hex');
const html = Buffer.from('<html><script>alert(1)</script>');

/** The header of a program for Windows, as small as it can be. */
const exe = Buffer.concat([
  Buffer.from('MZ'),
  Buffer.alloc(58),
  Buffer.from([0x40, 0, 0, 0]),
  Buffer.from('PE\0\0'),
  Buffer.alloc(64),
]);

describe('the type of a file', () => {
  it.each([
    ['a picture', png, 'image/png', 'image/png'],
    ['a picture called a page', png, 'text/html', 'image/png'],
    ['a page called a picture', html, 'image/png', 'application/octet-stream'],
    ['a page', html, 'text/html; charset=utf-8', 'text/html'],
    ['a document', pdf, 'application/octet-stream', 'application/pdf'],
    [
      'a Word file, which is an archive',
      zip,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['an archive called a picture', zip, 'image/jpeg', 'application/zip'],
    ['text', Buffer.from('żółć'), 'text/plain', 'text/plain'],
    ['nothing known', Buffer.from('abc'), 'nonsense', 'application/octet-stream'],
    ['a claim with another header in it', Buffer.from('abc'), 'text/x\r\nSet-Cookie: a=b', 'text/x'],
  ])('of %s', async (_what, head, claimed, type) => {
    expect(await mediaTypeOf(head, claimed)).toBe(type);
  });
});

describe('a program', () => {
  it.each([
    ['of Windows', exe, true],
    ['of Linux', Buffer.from('7f454c4602010100', 'hex'), true],
    ['of macOS', Buffer.from('cffaedfe07000001', 'hex'), true],
    ['of macOS for two processors', Buffer.from('cafebabe00000002', 'hex'), true],
    ['that is a letter beginning with MZ', Buffer.from('MZ-2026/10 zamówienie '.repeat(20)), false],
    ['that is a picture', png, false],
    ['that is nothing', Buffer.alloc(0), false],
  ])('%s', (_what, head, program) => {
    expect(isProgram(head)).toBe(program);
  });
});

describe('a file on its way to a browser', () => {
  it.each([
    ['image/png', 'inline', 'image/png'],
    ['image/svg+xml', 'attachment', 'image/svg+xml'],
    ['text/html', 'attachment', 'text/plain; charset=utf-8'],
    ['application/pdf', 'attachment', 'application/pdf'],
  ])('of type %s goes as %s', (mediaType, disposition, type) => {
    const headers = contentHeaders({ name: 'żółć "1".x', mediaType, size: 3 });
    expect(headers).toMatchObject({
      'content-type': type,
      'content-disposition': `${disposition}; filename="____ _1_.x"; filename*=UTF-8''%C5%BC%C3%B3%C5%82%C4%87%20%221%22.x`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-length': '3',
    });
  });
});
