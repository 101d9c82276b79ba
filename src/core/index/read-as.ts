/** A file of the index as it is read: by its schema, or not at all. */
import * as v from 'valibot';

/** A file of the index that cannot be used, with the reason as a code. */
export class IndexError extends Error {
  readonly code: 'unreadable' | 'corrupt' | 'format';
  readonly file: string;
  constructor(code: IndexError['code'], file: string, why: string) {
    super(`${file}: ${why}`);
    this.name = 'IndexError';
    this.code = code;
    this.file = file;
  }
}

const formatOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;

/** Reads JSON text by a schema; throws an `IndexError` that names the file and the place. */
export const readAs = <S extends v.GenericSchema>(
  schema: S,
  text: string,
  file: string,
  format?: number,
): v.InferOutput<S> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new IndexError('corrupt', file, 'not JSON');
  }
  const found = formatOf(value);
  if (format !== undefined && found !== undefined && found !== format)
    throw new IndexError(
      'format',
      file,
      `format ${String(found)}; this version reads format ${format}`,
    );
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new IndexError('corrupt', file, `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
};
