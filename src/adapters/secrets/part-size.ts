/** Bytes that are judged at once; the same wherever they come from, since limits are those of a part. Each thread holds some of them. */
export const partSize = 1024 * 1024;
