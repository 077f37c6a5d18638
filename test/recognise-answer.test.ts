import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseAnswer } from '../shared/core/permissions/recognise-answer.ts';

const YES = [
  'Yes',
  'yes please!',
  'Yes, of course. When will it be up?',
  'Of course, go ahead 😊',
  'Go ahead!',
  'Sure thing, feel free',
  'By all means.',
  "I'd be delighted for you to use it.",
  'More than happy for you to share it',
  'No problem at all',
  'No objections from me.',
  "That's fine by me",
  'I hereby give my permission for the library to use this photograph.',
  'I am happy to grant permission for its use on your accounts.',
  'Permission granted.',
  'You may use it',
  'You’re welcome to use it; you can certainly use the other one as well.',
  "I don't mind at all.",
  'Aye, nae bother',
  'Please do.',
  'Be my guest.',
  'We consent to its use as described.',
];
const YES_WITH_CREDIT = [
  'Yes but credit me',
  'yes, please tag me',
  'Okay, as long as I’m credited.',
  'Certainly, with attribution please',
  'Fine with me, credit would be nice. Please name the photographer',
  'Go ahead, please credit @reader@social.example',
];
const NO = [
  'No',
  'Sorry, no.',
  'No, thank you.',
  "I'd rather you didn't.",
  'I would prefer it if you did not',
  'Please don’t use it',
  "I'm not comfortable with that.",
  'You may not use my picture.',
  "I'm afraid I must decline.",
  'Thanks, but no thanks',
  'I do not consent to this.',
  'Permission refused.',
  'We’d have to say no on this occasion',
  'I am not happy for you to share it',
];
const NEITHER = [
  'Yeah, right.',
  'Oh sure, because you always ask first 🙄',
  'Sure, and pigs might fly',
  'How kind of you to ask.',
  'Let me think about it',
  'Maybe. What for?',
  "It's not mine to give, ask my sister.",
  'Do you pay for that?',
  'Is it for the exhibition?',
  'Could you tell me more first?',
  'Yes and no.',
  'Lovely light that evening, wasn’t it',
  'When does the reading room open?',
  'yes /s',
  'I might, depends which one',
  '',
];

describe('an answer to a request for permission', () => {
  it.each(YES)('“%s” seems to be a yes', (text) => {
    expect(recogniseAnswer(text)?.says).toBe('yes');
  });
  it.each(YES_WITH_CREDIT)('“%s” seems to be a yes that wants credit', (text) => {
    expect(recogniseAnswer(text)).toEqual({ says: 'yes', wantsCredit: true });
  });
  it.each(NO)('“%s” seems to be a no', (text) => {
    expect(recogniseAnswer(text)?.says).toBe('no');
  });
  it.each(NEITHER)('“%s” suggests nothing', (text) => {
    expect(recogniseAnswer(text)).toBeUndefined();
  });

  it('is never a yes where the same words are a no', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NO), fc.constantFrom(...YES, ...NEITHER), (no, other) => {
        expect(recogniseAnswer(`${no} ${other}`)?.says).not.toBe('yes');
      }),
    );
  });
});
