/** Hands a text out as a file, as a link with `download` would. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read the address later than they return.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
