// Copies text, and says whether that worked: a page without focus, or a browser that forbids it, refuses.

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
