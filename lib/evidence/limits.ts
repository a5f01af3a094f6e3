/** The largest file, in bytes. The database holds the same. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Every kind of file that is taken, by media type, with the endings its name may have; the first is that of a download. */
export const FILE_KINDS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
};

/** Endings of a name, with their dots, as a file field asks for them. */
export const FILE_ENDINGS = Object.values(FILE_KINDS)
  .flat()
  .map((ending) => `.${ending}`);
