import { fileTypeFromBuffer } from 'file-type';
import { inflateSync } from 'node:zlib';
import { Chance } from '../chance.js';
import { makeFile } from './make-file.js';

const values = { invoice: 'FV/2026/11/7', order: 'ZP-1', amount: '12,50 zł', tracking: 'PL1', serial: 'SN1' };

describe('a file made for a case', () => {
  it.each([
    ['error-window', 'image/png'],
    ['cracked-screen', 'image/png'],
    ['device', 'image/png'],
    ['chart', 'image/png'],
    ['invoice', 'application/pdf'],
    ['letter', 'application/pdf'],
  ] as const)('%s is what it says, by its bytes', async (make, mediaType) => {
    const file = makeFile(make, values, new Chance('file'));
    expect(file.mediaType).toBe(mediaType);
    expect((await fileTypeFromBuffer(file.bytes))?.mime).toBe(mediaType);
  });

  it('has a picture with all its rows', () => {
    const { bytes } = makeFile('chart', values, new Chance('file'));
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    const data = bytes.indexOf('IDAT');
    expect(inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)))).toHaveLength(
      height * (1 + 3 * width),
    );
  });

  it('has a PDF whose table points at its objects', () => {
    const text = makeFile('invoice', values, new Chance('file')).bytes.toString('latin1');
    const places = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map((found) => Number(found[1]));
    expect(places.map((place, index) => text.startsWith(`${index + 1} 0 obj`, place))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(text).toContain('12,50 PLN');
  });
});
