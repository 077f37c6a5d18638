import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'a nickname among friends', text: 'you little nerd, love it' },
    { name: 'legends', text: 'You absolute legends' },
    { name: 'better days', text: 'There are more interesting books than this. I have seen better days.' },
    { name: 'a title', text: 'The lecture on “The Idiot” was superb.' },
    { name: 'a deed', text: 'That was a mistake, and you should say so.' },
    { name: 'a clown in a circus', text: 'The clowns in this poster are from 1890.' },
  ],
  rejected: [
    { name: 'an animal for a person', text: 'the guy on the desk is a proper weasel' },
    { name: 'to the reader', text: 'You are a pathetic idiot.' },
    { name: 'to another reader', text: '@bookworm you are the dumbest person on here' },
    { name: 'about somebody', text: 'That professor is a lying scumbag.' },
    { name: 'names thrown', text: 'You utter plank, learn to read' },
    { name: 'somebody with a name', text: 'Brenda on reception is a nasty old cow' },
    { name: 'less than a thing', text: 'I have met brighter bricks than you' },
    { name: 'a voice', text: 'he has a voice like a dying crow' },
    { name: 'somebody and a noun', text: 'Your manager is a slimy little careerist' },
  ],
};
