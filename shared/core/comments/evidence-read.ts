import { array, type InferOutput, looseObject, optional, string } from 'valibot';

/**
 * Evidence as it is read back: what an object has to have to be found by its author, and what people are told of it where
 * it is there. Nobody's request may fail because an old object lacks something.
 */
export const EVIDENCE_READ = looseObject({
  comment: string(),
  author: optional(looseObject({ id: string(), handle: string() })),
  text: string(),
  links: array(string()),
  link: optional(string()),
  /** ISO 8601, as the others. */
  keptAt: optional(string()),
  writtenAt: optional(string()),
  editedAt: optional(string()),
  judgement: optional(looseObject({ findings: array(looseObject({ rule: string(), reason: string() })) })),
  for: optional(looseObject({ action: string(), who: string(), why: string() })),
});
export type EvidenceRead = InferOutput<typeof EVIDENCE_READ>;
