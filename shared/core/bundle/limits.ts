/** What a bundle may hold. Checked before any work is done on it, and again while bytes arrive. */
export const BUNDLE_LIMITS = {
  /** Files and folders, without what computers add on their own (see `isIgnored`). */
  entries: 200,
  /** Entries of any sort, looked at before giving up. */
  looked: 2_000,
  /** Bytes of all files together, unpacked. */
  bytes: 500_000_000,
  postMdBytes: 1_000_000,
  frontMatterBytes: 65_536,
  /** Entries of a list in the front matter: each is held against the others. */
  listed: 200,
  /** Characters of the body. No network takes nearly as much. */
  textCharacters: 100_000,
  /** Characters of the title: the calendar shows it in one line. */
  titleCharacters: 300,
  /** Characters of any other entry in one line, addresses among them. */
  lineCharacters: 4_096,
  /** UTF-8 bytes of a path inside the bundle. */
  pathBytes: 200,
  /** Folders inside one another, the bundle's own not counted. */
  depth: 4,
  /** Problems that one report tells; those after it are counted. */
  problems: 100,
} as const;
