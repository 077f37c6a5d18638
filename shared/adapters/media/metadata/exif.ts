import readExif, { type Exif, type GPSInfoTags } from 'exif-reader';
import { BOUNDS } from '../bounds.ts';
import { fromDegrees, type Location, locationOf } from './coordinates.ts';
import { type Embedded, present, tidy } from './embedded.ts';

/** Tags that say where: EXIF 2.32, 4.6.6. A bare version tag, which cameras write with location off, does not. */
const SAYS_WHERE = /^GPS(?:Dest)?(?:Lat|Long)itude$|^GPSAreaInformation$/;

function location(gps: Partial<GPSInfoTags>): Location | undefined {
  const { GPSLatitude, GPSLatitudeRef, GPSLongitude, GPSLongitudeRef } = gps;
  if (Array.isArray(GPSLatitude) && Array.isArray(GPSLongitude)) {
    return locationOf(
      fromDegrees(GPSLatitude, String(GPSLatitudeRef)),
      fromDegrees(GPSLongitude, String(GPSLongitudeRef)),
    );
  }
  return Object.keys(gps).some((tag) => SAYS_WHERE.test(tag)) ? 'present' : undefined;
}

/** EXIF as sharp hands it over, or undefined where it is too damaged to read. */
export function parseExif(exif: Buffer | undefined): Exif | undefined {
  if (exif === undefined || exif.length > BOUNDS.exifBytes) return undefined;
  try {
    return readExif(exif);
  } catch {
    return undefined;
  }
}

/** What an EXIF block says. One that cannot be read says nothing; it is not published either. */
export function fromExif(exif: Buffer | undefined): Embedded {
  const tags = parseExif(exif);
  if (tags === undefined) return {};
  const camera = [tidy(tags.Image?.Make), tidy(tags.Image?.Model)].filter((word) => word !== undefined);
  return present({
    location: tags.GPSInfo && location(tags.GPSInfo),
    camera: tidy(camera.join(' ')),
    creator: tidy(tags.Image?.Artist),
    rights: tidy(tags.Image?.Copyright),
  });
}
