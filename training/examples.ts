import { readdirSync, readFileSync } from 'node:fs';
import { featuresOf } from '../shared/core/moderation/learned/features.ts';
import { isLabel, LABELS, type Label } from '../shared/core/moderation/learned/labels.ts';
import { plainWords } from '../shared/core/moderation/reading/words.ts';
import type { Example } from './fit.ts';

const FOLDER = new URL('./comments/', import.meta.url);

/** The labels in the order in which the weights have them. */
export const LABEL_NAMES: readonly Label[] = Object.keys(LABELS).filter(isLabel);

export type LabelledComment = { readonly kind: Label; readonly text: string };

/** One file for each of the people who wrote them. */
export const commentFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ndjson'))
    .sort();

export const commentsIn = (file: string): LabelledComment[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

export const exampleOf = ({ kind, text }: LabelledComment): Example => ({
  features: [...featuresOf(plainWords(text).map(({ word }) => word)).keys()],
  label: LABEL_NAMES.indexOf(kind),
});
