/** Everything that is gathered about the photos of one bundle. Arguments: photos. */
import { gatherBundle, openEyes } from './gather-bundle.ts';
import { reportMeasured } from './measured.ts';

await reportMeasured(async () => {
  const eyes = openEyes();
  const seen = await gatherBundle(eyes, process.argv.slice(2));
  await eyes.vision.close();
  return seen;
});
