/** Where an S3-compatible store is, out of `S3_URL`. */
export interface S3Address {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/**
 * Reads `s3://KEY:SECRET@host[:port]/bucket?region=…`. `s3:` and `https:` mean TLS, `http:` does not. Signs that mean
 * something in addresses are percent-encoded in the secret.
 * @returns what is wrong, in words, when it is no such address
 */
export function readS3Address(text: string): S3Address | string {
  if (!/^(?:s3|https?):\/\//.test(text)) return 'must begin with s3://, https:// or http://';
  // URL gives hosts and ports only to schemes it knows.
  const url = URL.parse(text.replace(/^s3:/, 'https:'));
  if (!url) return 'is not an address';
  if (!url.username || !url.password) return 'names no key and secret: s3://KEY:SECRET@host/bucket';
  const bucket = url.pathname.replace(/^\/|\/$/g, '');
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    return 'names no bucket: s3://KEY:SECRET@host/bucket';
  const unknown = [...url.searchParams.keys()].find((key) => key !== 'region');
  if (unknown) return `may say region only, not ${unknown}`;
  return {
    endpoint: url.origin,
    bucket,
    region: url.searchParams.get('region') ?? 'us-east-1',
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
  };
}
