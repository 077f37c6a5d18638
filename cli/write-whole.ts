import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file that other programs read at any time: they find the old text or the new one, never half of it. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
