/** What readers write in a world, and what it is. */
export const WORDS = {
  question: ['When does the reading room open on Saturdays?', 'Is there a lift to the second floor?'],
  criticism: [
    'Your service is a disgrace, and the staff are useless.',
    'The new catalogue is terrible. I waited two weeks for one book.',
  ],
  spam: ['CHEAP FOLLOWERS!!! Buy now, click here http://bit.ly/x1 and earn $5000'],
  advertisement: ['I offer proofreading for students. Message me for rates.'],
  request: [
    'I make a subject access request under the UK GDPR.',
    'Please tell me what personal data you hold about me.',
  ],
  danger: ['I do not want to live any more.', 'Delete my data. I want to die.'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** What the library answers. */
export const ANSWERS = [
  'Thank you for writing to us.',
  'The doors are open from ten to six.',
  // A stricter policy does not let it out.
  'THE DOORS ARE OPEN FROM TEN TILL EVENING.',
] as const;

export const isShouted = (text: string): boolean => text.includes(ANSWERS[2]);

export type Kind = keyof typeof WORDS;
export const KINDS: readonly Kind[] = ['question', 'criticism', 'spam', 'advertisement', 'request', 'danger'];

const kinds = new Map(KINDS.flatMap((kind) => WORDS[kind].map((text): [string, Kind] => [text, kind])));
export const kindOf = (text: string): Kind | undefined => kinds.get(text);

/** What is hidden without a person, or by one who goes by the policy. */
export const mayBeHidden = (text: string): boolean => {
  const kind = kindOf(text);
  return kind === 'spam' || kind === 'advertisement';
};
/** What is for both officers. */
export const isForBoth = (text: string): boolean => text === WORDS.danger[1];
/** What is an officer's. */
export const isRouted = (text: string): boolean => {
  const kind = kindOf(text);
  return kind === 'request' || kind === 'danger';
};
