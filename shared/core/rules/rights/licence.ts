import { type CreativeCommons, creativeCommons } from './creative-commons.ts';
import { type RightsStatement, rightsStatement } from './rights-statements.ts';

/** What a bundle says of the right to publish a medium. */
export type Licence =
  | { readonly kind: 'own' }
  | { readonly kind: 'permission' }
  | CreativeCommons
  | RightsStatement
  /** Not one of the forms; `suggestion` is the URI of the licence that was probably meant. */
  | { readonly kind: 'unknown'; readonly suggestion?: string };

/** Reads `own`, `permission`, or a URI of Creative Commons or RightsStatements.org. */
export function parseLicence(written: string): Licence {
  const text = written.trim();
  const word = text.toLowerCase();
  if (word === 'own' || word === 'permission') return { kind: word };
  if (!URL.canParse(text)) {
    const suggestion = suggestLicence(text);
    return { kind: 'unknown', ...(suggestion !== undefined && { suggestion }) };
  }
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'unknown' };
  const host = url.hostname.replace(/^www\./, '');
  const path = url.pathname.split('/').filter((segment) => segment !== '');
  const known =
    host === 'creativecommons.org'
      ? creativeCommons(path)
      : host === 'rightsstatements.org'
        ? rightsStatement(path)
        : undefined;
  return known ?? { kind: 'unknown' };
}

/** `CC BY-SA 4.0`, `cc0`, `Public domain`, `InC`: names that people write where the URI is wanted. */
function suggestLicence(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/[\s_-]+/g, '-');
  if (/^cc-?(0|zero)(-1\.0)?$/.test(plain)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  if (/^(the-)?public-domain$/.test(plain)) return 'https://creativecommons.org/publicdomain/mark/1.0/';
  const [, conditions, version = '4.0'] =
    /^cc-?(by(?:-(?:nc-sa|nc-nd|nc|nd|sa))?)(?:-(\d\.\d))?$/.exec(plain) ?? [];
  if (conditions !== undefined) {
    const path = ['licenses', conditions, version];
    return creativeCommons(path) && `https://creativecommons.org/${path.join('/')}/`;
  }
  const statement = rightsStatement(['vocab', text, '1.0']);
  return statement && `http://rightsstatements.org/vocab/${statement.id}/1.0/`;
}
