import type { Vision } from '../../shared/ports.ts';

/** For tests whose subject is not seeing: a look at a picture by the real thing takes a second or more. */
export const seesNothing: Vision = {
  look: async () => ({ width: 1, height: 1, faces: [], words: [] }),
  close: async () => {},
};
