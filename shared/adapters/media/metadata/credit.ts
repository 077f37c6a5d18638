import type { Sharp } from 'sharp';
import type { Embedded } from './embedded.ts';

/** What stays in a published picture: who made it, how to credit it, who owns it. */
export type Credit = Pick<Embedded, 'creator' | 'credit' | 'rights'>;

const escapeXml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** An XMP packet with the credit and nothing else; no time and no tool, so that the same credit is the same bytes. */
function packet({ creator, credit, rights }: Credit): string {
  const fields = [
    creator && `<dc:creator><rdf:Seq><rdf:li>${escapeXml(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    rights &&
      `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(rights)}</rdf:li></rdf:Alt></dc:rights>`,
    credit && `<photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>`,
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">',
    ...fields.filter(Boolean),
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('');
}

/**
 * Writes the credit into what `image` will become: as XMP, and as EXIF for programs that read only that. GIF can carry
 * neither. (IPTC-IIM is read but not written: libvips cannot, and IPTC itself recommends XMP.)
 */
export function withCredit(image: Sharp, { creator, credit, rights }: Credit): Sharp {
  if (!creator && !credit && !rights) return image;
  const withXmp = image.withXmp(packet({ creator, credit, rights }));
  if (!creator && !rights) return withXmp;
  return withXmp.withExif({
    IFD0: { ...(creator && { Artist: creator }), ...(rights && { Copyright: rights }) },
  });
}
