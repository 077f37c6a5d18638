/** A Creative Commons licence or public domain tool, by its URI. */
export type CreativeCommons = {
  readonly kind: 'creative-commons';
  /** `BY-SA 4.0`, `CC0 1.0`, `Public Domain Mark 1.0`. */
  readonly name: string;
  /** Attribution is asked for. */
  readonly by: boolean;
  /** No derivatives: nothing may be cropped, blurred or written over. */
  readonly noDerivatives: boolean;
};

/**
 * Conditions by version, as https://creativecommons.org/licenses/list.en and /retiredlicenses.en list them. Version
 * 2.1 exists only in ports. In 1.0 there were licences without attribution, and `by-nd-nc` for what is `by-nc-nd` now.
 */
const MODERN = ['by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nc-nd'];
const FIRST = ['by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nd-nc', 'sa', 'nd', 'nc', 'nc-sa', 'nd-nc'];
const LICENCES: Readonly<Record<string, readonly string[]>> = {
  '1.0': FIRST,
  '2.0': [...MODERN, 'nc', 'nc-sa', 'sa', 'nd', 'nd-nc', 'nc-nd', 'by-nd-nc'],
  '2.1': [...MODERN, 'by-nd-nc'],
  '2.5': [...MODERN, 'by-nd-nc'],
  '3.0': MODERN,
  '4.0': MODERN,
};

/** After the version: a port (`uk`, `scotland`, `igo`), then `deed`, `deed.en`, `legalcode`, `legalcode.de`, `rdf`. */
const PORT = /^[a-z][a-z-]{1,19}$/;
const PAGE = /^(deed|legalcode|rdf)(\.[a-z]{2,3}([-_][a-z]{2,8})?)?$/;

/** Reads the path of a creativecommons.org address, split at its slashes. */
export function creativeCommons(path: readonly string[]): CreativeCommons | undefined {
  const [folder, conditions = '', version = '', ...rest] = path.map((segment) => segment.toLowerCase());
  if (!isTail(rest)) return undefined;
  if (folder === 'publicdomain' && version === '1.0') {
    if (conditions === 'zero') return tool('CC0 1.0');
    if (conditions === 'mark') return tool('Public Domain Mark 1.0');
  }
  if (folder !== 'licenses' || !LICENCES[version]?.includes(conditions)) return undefined;
  const parts = conditions.split('-');
  return {
    kind: 'creative-commons',
    name: `CC ${conditions.toUpperCase()} ${version}`,
    by: parts.includes('by'),
    noDerivatives: parts.includes('nd'),
  };
}

const tool = (name: string): CreativeCommons => ({
  kind: 'creative-commons',
  name,
  by: false,
  noDerivatives: false,
});

/** At most a port and a page, in this order. */
function isTail(rest: readonly string[]): boolean {
  const [first, second, ...more] = rest;
  if (more.length > 0) return false;
  if (first === undefined) return true;
  if (second === undefined) return PAGE.test(first) || PORT.test(first);
  return PORT.test(first) && !PAGE.test(first) && PAGE.test(second);
}
