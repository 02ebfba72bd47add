/** Something a person can put right in the seeds folder: the message says where and how. */
export class EditionError extends Error {
  override name = 'EditionError';
}
