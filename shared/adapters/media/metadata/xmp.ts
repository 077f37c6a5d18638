import { SaxesParser } from 'saxes';
import { BOUNDS } from '../bounds.ts';
import { fromXmp, type Location, locationOf } from './coordinates.ts';
import { type Embedded, present, tidy } from './embedded.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const META = 'adobe:ns:meta/';
const EXIF = 'http://ns.adobe.com/exif/1.0/';
const DC = 'http://purl.org/dc/elements/1.1/';
const PHOTOSHOP = 'http://ns.adobe.com/photoshop/1.0/';
const TIFF = 'http://ns.adobe.com/tiff/1.0/';
const IPTC = 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/';
const IPTC_EXTENSION = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/';

const NO_PROPERTY: readonly string[] = [
  RDF,
  META,
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/',
];

type Properties = ReadonlyMap<string, readonly string[]>;

/** Real packets are about ten deep; looking up a prefix costs a step per level. */
const DEEPEST = 100;

/**
 * The texts of every property, by namespace and name: XMP may write one as an attribute, an element, or a list of
 * alternatives, under any prefix. What was read before a fault in the XML is kept.
 */
function properties(xml: string): Properties {
  const found = new Map<string, string[]>();
  const add = (name: string, text: string) => {
    if (text.trim() === '') return;
    const texts = found.get(name);
    if (texts) texts.push(text);
    else found.set(name, [text]);
  };
  /** The property that each open element belongs to: list items belong to the one around them. */
  const open: { property: string | undefined; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST) throw new RangeError(`XMP nested deeper than ${DEEPEST}`);
    const property = NO_PROPERTY.includes(tag.uri) ? open.at(-1)?.property : tag.uri + tag.local;
    open.push({ property, text: '' });
    for (const attribute of Object.values(tag.attributes)) {
      if (!NO_PROPERTY.includes(attribute.uri)) add(attribute.uri + attribute.local, attribute.value);
    }
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element?.property) add(element.property, element.text);
  });
  try {
    parser.write(xml).close();
  } catch {
    // Half a packet is better than none.
  }
  return found;
}

function location(xml: string, all: Properties): Location | undefined {
  const latitude = all.get(`${EXIF}GPSLatitude`)?.[0];
  const longitude = all.get(`${EXIF}GPSLongitude`)?.[0];
  if (latitude && longitude) return locationOf(fromXmp(latitude), fromXmp(longitude));
  // A street or a room, and coordinates in a part of the packet that could not be read.
  const isPlaced = all.has(`${IPTC}Location`) || all.has(`${IPTC_EXTENSION}Sublocation`);
  return isPlaced || /GPSLatitude|GPSLongitude/.test(xml) ? 'present' : undefined;
}

/** What an XMP packet says (XMP specification part 2; IPTC Photo Metadata Standard 2023). */
export function fromXmpPacket(packet: Buffer | undefined): Embedded {
  if (packet === undefined || packet.length > BOUNDS.xmpBytes) return {};
  const xml = packet
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\0+$/, '');
  const all = properties(xml);
  const first = (name: string) => tidy(all.get(name)?.[0]);
  const camera = [first(`${TIFF}Make`), first(`${TIFF}Model`)].filter((word) => word !== undefined);
  return present({
    location: location(xml, all),
    camera: tidy(camera.join(' ')),
    creator: tidy(all.get(`${DC}creator`)?.join(', ')),
    credit: first(`${PHOTOSHOP}Credit`),
    rights: first(`${DC}rights`),
    // `dc:description` is a caption for people who see the picture, and not taken for its description.
    embeddedAlt: first(`${IPTC}AltTextAccessibility`),
  });
}
