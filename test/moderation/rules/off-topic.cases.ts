import type { ModerationCases } from '../cases.ts';

const postText = 'The reading room is open again after the restoration of its skylight.';

export const cases: ModerationCases = {
  accepted: [
    { name: 'a short one', postText, text: 'What about the football yesterday?' },
    {
      name: 'one on the subject',
      postText,
      text: 'I would like to know who paid for the restoration, and why it took so many years to finish.',
    },
    {
      name: 'one about something else of a library’s',
      postText,
      text: 'When will somebody finally repair the lift, and may we use the other books in the meantime?',
    },
    {
      name: 'one whose post nobody knows',
      text: 'The government must finally do something about potholes, they have ruined two of my tyres this month alone.',
    },
  ],
  rejected: [
    {
      name: 'potholes',
      postText,
      certainty: 'low',
      text: 'The government must finally do something about potholes, they have ruined two of my tyres this month alone.',
    },
  ],
};
