import { open, rename } from 'node:fs/promises';
import { inspectionPage } from '../shared/core/report/html/inspection-page.ts';
import type { Inspected } from '../shared/core/report/inspection/inspected.ts';

export type InspectionFile = {
  add(one: Inspected, preview: Uint8Array | undefined): Promise<void>;
  /** Only now is it there under its name: nobody opens half a page. */
  close(): Promise<void>;
};

/** Writes the page about `count` files to `path`, file by file. */
export async function openInspectionFile(path: string, count: number): Promise<InspectionFile> {
  const page = inspectionPage(count);
  const part = `${path}.part`;
  const file = await open(part, 'w');
  await file.write(page.before);
  return {
    async add(one, preview) {
      await file.write(page.article(one, preview));
    },
    async close() {
      await file.write(page.after);
      await file.close();
      await rename(part, path);
    },
  };
}
