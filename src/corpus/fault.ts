/** Something the reader of the terminal can mend: told in one sentence, exit code 1. */
export const fault = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message.endsWith('.') ? message : `${message}.`;
};

/** The command was not given what it needs. */
export class UsageError extends Error {}
