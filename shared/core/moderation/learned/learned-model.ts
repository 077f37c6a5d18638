import { type Model, readModel } from './model.ts';
import { BIAS, LEARNED_LABELS, WEIGHTS } from './weights.ts';

let model: Model | undefined;

/** What was learned from `training/comments`, read when it is first asked for. */
export function learnedModel(): Model {
  model ??= readModel(LEARNED_LABELS, BIAS, WEIGHTS);
  return model;
}
