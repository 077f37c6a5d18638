import type { RuleCases } from './cases.ts';
import { facts, medium, proof } from './proof.ts';

export const cases: RuleCases = {
  accepted: [
    { name: 'a picture without location', proof: proof() },
    {
      name: 'a picture that names only its camera',
      proof: proof({ facts: [facts({ camera: 'Phone 12' })] }),
    },
    { name: 'a file that could not be measured', proof: proof({ facts: [undefined] }) },
  ],
  rejected: [
    {
      name: 'coordinates, which do not get into the finding',
      proof: proof({ facts: [facts({ location: { latitude: 52.2053, longitude: 0.1218 } })] }),
      expected: { at: 'media[0].file', level: 'advise', args: { file: 'reading-room.jpg', video: false } },
    },
    {
      name: 'a location of which only the presence is known, in a video',
      proof: proof({
        bundle: { media: [medium(), medium({ file: 'tour.mp4' })] },
        facts: [facts(), facts({ file: 'tour.mp4', type: 'video/mp4', location: 'present' })],
      }),
      expected: { at: 'media[1].file', args: { video: true } },
    },
  ],
};
