import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'praise in the same form', text: 'What a clever woman she was' },
    { name: 'a title', text: 'The lecture on “The Idiot” was superb.' },
    { name: 'a deed', text: 'That was a mistake, and you should say so.' },
    { name: 'a clown in a circus', text: 'The clowns in this poster are from 1890.' },
  ],
  rejected: [
    { name: 'an animal for a person', text: 'the guy on the desk is a proper weasel' },
    { name: 'to the reader', text: 'You are a pathetic idiot.', certainty: 'high' },
    { name: 'to another reader', text: '@bookworm you are the dumbest person on here' },
    { name: 'about somebody', text: 'That professor is a lying scumbag.' },
  ],
};
