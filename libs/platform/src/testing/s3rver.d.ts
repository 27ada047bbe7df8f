declare module 's3rver' {
  export default class S3rver {
    constructor(options: {
      port: number;
      address: string;
      silent: boolean;
      directory: string;
      configureBuckets: { name: string; configs: unknown[] }[];
    });
    /** @returns where it listens */
    run(): Promise<{ port: number }>;
    close(): Promise<void>;
  }
}
