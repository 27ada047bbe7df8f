import { cleanFileName } from './file-name.js';

describe('the name of a file from outside', () => {
  it.each([
    ['umowa żółć.pdf', 'umowa żółć.pdf'],
    ['рахунок №5.pdf', 'рахунок №5.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\anna\\cv.doc', 'cv.doc'],
    ['.htaccess', 'htaccess'],
    ['invoice\u202Efdp.exe', 'invoice fdp.exe'],
    ['a\r\nContent-Type: text/html', 'html'],
    ['a"b<c>.txt', 'a b c .txt'],
    ['', 'attachment'],
    ['...', 'attachment'],
    [undefined, 'attachment'],
    ['winmail.dat', 'winmail.dat'],
  ])('%j becomes "%s"', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });

  it('keeps its ending when it is cut', () => {
    const clean = cleanFileName(`${'ż'.repeat(500)}.pdf`);
    expect([...clean]).toHaveLength(150);
    expect(clean.endsWith('ż.pdf')).toBe(true);
  });
});
