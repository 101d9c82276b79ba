/** What a claim says: the editor's statement, or the label of a drafted claim. */
export const claimWords = ({
  statement,
  label,
}: {
  statement: string | null;
  label?: string | null;
}): string => statement ?? label ?? '';
