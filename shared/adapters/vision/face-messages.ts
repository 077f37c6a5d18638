import type { Face } from '../../core/media/vision-facts.ts';

/** What the thread needs to start. */
export type FaceThreadData = { readonly wasm: string; readonly faceModels: string };

/** A small picture; one at a time. */
export type FaceQuestion = { readonly rgb: Uint8Array; readonly width: number; readonly height: number };

/** `tensors`: how many the thread still holds. The same after every look, or memory leaks. */
export type FaceAnswer =
  | { readonly faces: readonly Face[]; readonly tensors: number; readonly failed?: undefined }
  | { readonly failed: string };
