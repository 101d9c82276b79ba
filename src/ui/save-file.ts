/** How long a browser may take to begin reading what it is to save. */
const BEGIN_MS = 60_000;

/** Hands a text or bytes to the browser to be saved as a file. Needs no permission, and sends nothing. */
export const saveFile = (name: string, content: string | Blob, type: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGIN_MS);
};
