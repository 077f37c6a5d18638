/** The text of a file, or undefined where it is neither UTF-8 nor UTF-16 that says so. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'utf-16' } | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'utf-16');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'utf-16');
  return decoded(bytes, 'utf-8', 'utf-8');
}

function decoded<Encoding>(bytes: Uint8Array, label: string, encoding: Encoding) {
  try {
    // Drops the byte order mark.
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    // No text has NUL; UTF-16 without its mark, read as UTF-8, is full of them.
    return text.includes('\0') ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}
