/** Copies a text; says whether it worked. Pages without TLS have no clipboard, so a field helps out. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = document.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'copy-field';
    // Nothing outside an open dialog can be selected.
    (document.querySelector('dialog[open]') ?? document.body).append(field);
    field.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    } finally {
      field.remove();
      // Selecting a field takes the focus along in some browsers, and the field is gone.
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    }
  }
}
