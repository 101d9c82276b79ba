import { parseDocument } from 'yaml';

/** What a YAML text holds; throws in a sentence that names the file, where it is broken. */
export const readYaml = (yaml: string, file: string): unknown => {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) throw new Error(`${file}: ${error.message.split('\n')[0]?.replace(/:$/, '.')}`);
  return document.toJS();
};
