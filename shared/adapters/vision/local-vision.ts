import type { Vision } from '../../ports.ts';
import type { VisionAssets } from './assets.ts';
import { installedAssets } from './installed-assets.ts';
import { threadedVision, type VisionOptions } from './threaded-vision.ts';

export type LocalVisionOptions = VisionOptions & {
  /** Where the models are, when not where npm puts them. */
  readonly assets?: Partial<VisionAssets>;
};

/** Looks at pictures on this machine, with the models that npm installed. */
export const localVision = ({ assets, ...options }: LocalVisionOptions = {}): Vision =>
  threadedVision(() => ({ ...installedAssets(), ...assets }), options);
