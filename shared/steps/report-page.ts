import type { MediaFacts } from '../core/media/facts.ts';
import type { ReportMedium, ReportPost } from '../core/report/html/report-post.ts';
import type { Deps, LocalFile, OpenedBundle } from '../ports.ts';
import type { Examined } from './examine-bundle.ts';

/** No network takes more pictures in one post than the noticeboard, with ten. */
const MOST_PREVIEWS = 20;
/** Bytes of all previews of one post together: a page that takes long to open is not opened. */
const MOST_BYTES = 6_000_000;

/** Gathers what a page says about an examined bundle. The bundle must still be open: its pictures are read once more. */
export async function reportPost(
  deps: Pick<Deps, 'media'>,
  opened: OpenedBundle,
  { report, facts, files, read, marks }: Examined,
): Promise<ReportPost> {
  const media: ReportMedium[] = [];
  let room = MOST_BYTES;
  for (const [index, { file, people }] of (read?.bundle.media ?? []).entries()) {
    const fact = facts.find((one) => one.file === file);
    // Reports are kept: whom the author wants blurred is not shown in them as they are.
    const isShown = index < MOST_PREVIEWS && (people !== 'blur' || fact?.covered !== undefined);
    const preview = fact && isShown ? await previewOf(deps, files, fact) : undefined;
    const fits = preview !== undefined && preview.length <= room;
    if (fits) room -= preview.length;
    const marked = marks && Object.hasOwn(marks, file) ? marks[file] : undefined;
    media.push({ file, ...(fact && { facts: fact }), ...(fits && { preview }), marks: marked ?? [] });
  }
  return {
    report,
    ...(opened.postMd !== undefined && { source: opened.postMd }),
    ...(read && { read }),
    media,
  };
}

async function previewOf(
  { media }: Pick<Deps, 'media'>,
  files: readonly LocalFile[],
  facts: MediaFacts,
): Promise<Uint8Array | undefined> {
  const found = files.find(({ path }) => path === facts.file);
  return found && media.preview(found.localPath, facts);
}
