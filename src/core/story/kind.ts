import * as v from 'valibot';

/** What a note or a difference says, for notes and differences alike. */
export const KINDS = ['conflict', 'worded', 'shared', 'alone', 'partial'] as const;
export const Kind = v.picklist(KINDS);
export type Kind = v.InferOutput<typeof Kind>;
