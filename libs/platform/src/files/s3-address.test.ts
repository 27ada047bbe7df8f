import { readS3Address } from './s3-address.js';

describe('S3_URL', () => {
  it.each([
    [
      's3://key:secret@s3.eu-central-1.amazonaws.com/cases?region=eu-central-1',
      { endpoint: 'https://s3.eu-central-1.amazonaws.com', bucket: 'cases', region: 'eu-central-1' },
    ],
    ['http://key:secret@localhost:9000/cases', { endpoint: 'http://localhost:9000', region: 'us-east-1' }],
    [
      'https://key:se%2Fcret@store.example:8443/my.cases/',
      { secretAccessKey: 'se/cret', bucket: 'my.cases' },
    ],
  ])('%s is read', (text, expected) => {
    expect(readS3Address(text)).toMatchObject(expected);
  });

  it.each([
    ['ftp://key:secret@host/bucket', 'begin with'],
    ['s3://host/bucket', 'key and secret'],
    ['s3://key@host/bucket', 'key and secret'],
    ['s3://key:secret@host', 'bucket'],
    ['s3://key:secret@host/Not A Bucket', 'bucket'],
    ['s3://key:secret@host/bucket?region=x&acl=public', 'acl'],
    ['s3://', 'not an address'],
  ])('%s is refused: %s', (text, why) => {
    expect(readS3Address(text)).toContain(why);
    expect(readS3Address(text)).not.toContain('secret@');
  });
});
