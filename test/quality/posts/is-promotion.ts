import { RULES } from '../../../shared/core/rules/index.ts';
import { lintText } from '../../../shared/core/rules/prove.ts';
import { thePolicy } from '../../rules/proof.ts';

const POLICY = thePolicy();
const PROMOTION = RULES.filter(({ id }) => id === 'spam' || id === 'commercial-promotion');

/** Whether a text is held as spam or as an advertisement. Which of both is a matter of taste. */
export const isPromotion = (text: string): boolean =>
  lintText({ text }, POLICY, PROMOTION).some(({ level }) => level !== 'advise');
