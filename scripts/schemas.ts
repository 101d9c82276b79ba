/** Writes the JSON Schemas of `docs/schemas` from the schemas in the source. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { CONTRACTS } from '../src/corpus/contracts.ts';

export const FOLDER = fileURLToPath(new URL('../docs/schemas', import.meta.url));

/** File name → the schema's text. */
export const schemaFiles = (): Map<string, string> =>
  new Map(
    Object.entries(CONTRACTS).map(([name, schema]) => [
      `${name}.schema.json`,
      // What a schema cannot say in JSON (trimming) is no part of the shape.
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'output' }), null, 2)}\n`,
    ]),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(join(FOLDER, name), text);
}
