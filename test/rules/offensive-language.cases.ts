import type { RejectedCase, RuleCases } from './cases.ts';

const found = (
  level: 'hold' | 'block',
  kind: string,
  name: string,
  text: string,
  spanText?: string,
): RejectedCase => ({
  name,
  text,
  expected: { level, args: { kind }, ...(spanText !== undefined && { spanText }) },
});

export const cases: RuleCases = {
  accepted: [
    { name: 'a brake', text: 'The new wheel retards the motion of the clock.' },
    { name: 'a dog', text: 'The kennel register of 1820 lists a bitch called Juno.' },
    { name: 'an hour and a room', text: 'Open until 7pm in room B2B' },
    {
      name: 'places and words with bad letters in them',
      text: 'Scunthorpe, Essex, Penistone, an assassin, a classic, the host, magna cum laude',
    },
    { name: 'names', text: 'Philip K. Dick, Cox, Hancock, Cockburn, Hooker and Tu Fu' },
    { name: 'a degree', text: 'Master of Arts (MA) in Translation' },
    {
      name: 'titles',
      text: 'The Idiot, Les Misérables, Moby-Dick, The Rape of the Lock, To Kill a Mockingbird, The Golden Ass',
    },
    {
      name: 'history',
      text: 'Bloody Sunday, Holocaust Memorial Day, and women who were banned from the library in 1869',
    },
    { name: 'health and gender', text: 'Breast cancer, sex education, queer studies, Black writers' },
    {
      name: 'words of other languages',
      text: 'Gute Fahrt! Das Buch ist dick. Un gato negro, con amor. Le train est en retard. Ein Fagott.',
    },
    {
      name: 'Russian words with bad letters in them',
      text: 'Жидкость, хутор, неграмотный, «Идиот» Достоевского',
    },
    {
      name: 'figures of speech',
      text: 'Kill your darlings, shoot a film, beat us to it, die laughing, burn the midnight oil',
    },
    {
      name: 'kind words to somebody',
      text: 'You are a legend. You are all invited. You must be a poet. Are you a night owl?',
    },
    {
      name: 'groups of people, spoken of kindly',
      text: 'Refugees are welcome here, Muslims are celebrating Eid, women are writing, Migrants should be heard',
    },
    { name: 'a writing group', text: 'Shut up and write: every Thursday' },
    {
      name: 'scorn in a title that the policy allows',
      text: 'New: Never Mind the Bollocks, a history of punk',
      options: { allow: ['Never Mind the Bollocks'] },
    },
  ],
  rejected: [
    {
      name: 'a slur as a noun',
      text: 'The retards on the second floor are loud again',
      expected: { level: 'block', args: { kind: 'insult' }, spanText: 'The retards' },
    },
    {
      name: 'a figure for a letter of a threat',
      text: 'k1ll yourself, readers',
      expected: { level: 'block', args: { kind: 'threat' }, spanText: 'k1ll yourself' },
    },
    {
      name: 'shutting a group out',
      text: 'Muslims are not welcome in our reading room',
      expected: { level: 'block', args: { kind: 'attack-on-group' } },
    },
    {
      name: 'shutting a group out of the library',
      text: 'Refugees are banned from the library.',
      expected: { level: 'block', args: { kind: 'attack-on-group' } },
    },
    found('block', 'profanity', 'an obscene word', 'What the fuck is this?', 'fuck'),
    found('block', 'profanity', 'an obscene word in disguise', 'What a load of bullsh1t!'),
    found('block', 'profanity', 'an obscene word letter by letter', 'f u c k this essay', 'f u c k'),
    found('block', 'profanity', 'an obscene word in Spanish', '¡Vete a la mierda!'),
    found('hold', 'profanity', 'a mild word', 'This printer is crap.'),
    found('hold', 'profanity', 'a French word that films have in their titles', 'Putain !'),
    found('block', 'slur', 'a slur', 'No pakis in here'),
    found(
      'hold',
      'slur',
      'a slur that is spoken about',
      'A lecture on the word “nigger” in American fiction',
      'nigger',
    ),
    found('block', 'threat', 'a threat', 'I will kill you if you take my seat', 'I will kill you'),
    found('block', 'threat', 'a wish', 'Go and die in a fire'),
    found('hold', 'threat', 'what may be a joke', 'I could kill you for that pun'),
    found('block', 'insult', 'an insult', 'You are a complete moron.', 'You are a complete moron'),
    found('hold', 'insult', 'an insult with an if', 'You are an idiot if you miss this'),
    found('hold', 'insult', 'a German insult', 'Du bist ein Idiot!'),
    found(
      'block',
      'attack-on-group',
      'dehumanising a group',
      'Immigrants are vermin',
      'Immigrants are vermin',
    ),
    found('hold', 'attack-on-group', 'a prejudice', 'Women are bad drivers'),
    found('block', 'attack-on-group', 'sending people away', 'Go back to your own country'),
    found(
      'hold',
      'attack-on-group',
      'propaganda as a subject',
      'How Nazi propaganda taught that “Jews are vermin”',
    ),
    found(
      'hold',
      'attack-on-group',
      'history in the third person',
      'In 1492 Spain decided to expel the Jews',
    ),
  ],
};
