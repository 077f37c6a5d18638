import type { RejectedCase, RuleCases } from './cases.ts';

const found = (name: string, problem: string, text: string, spanText: string): RejectedCase => ({
  name,
  text,
  expected: { at: 'text', level: 'advise', args: { problem }, spanText },
});

export const cases: RuleCases = {
  accepted: [
    { name: 'no emoji', text: 'The reading room is open again. Which seat is yours?' },
    { name: 'one at the end', text: 'We are open again! 🎉' },
    { name: 'three in a row', text: 'New books in French, German and Spanish 🇫🇷🇩🇪🇪🇸' },
    { name: 'a family and a skin tone, which are one each', text: 'Story time 👩‍👩‍👧‍👦👍🏽❤️' },
    { name: 'one after a noun', text: 'Come in for a coffee ☕ and a chat.' },
    { name: 'one before the noun that it goes with', text: 'Visit the 🎄 Christmas market with us.' },
    { name: 'one after an object', text: 'Thank you 🙏 for all the postcards.' },
    { name: 'one after a loose preposition', text: 'Come on in 🎉 we are open.' },
    { name: 'two lines that begin with one', text: '📍 Main hall\n🕙 Ten o’clock\nBring a friend.' },
    { name: 'one hashtag at the beginning', text: '#OnThisDay in 1821 Baudelaire was born.' },
    { name: 'hashtags at the end', text: 'Come and read with us. #BookGroup #Poetry' },
    { name: 'nothing but hashtags', text: '#BookGroup #Poetry' },
    { name: 'digits, stars and signs that are no emoji', text: '# 1 * 2 © ® ™ № § † → ♀' },
    { name: 'more, where the policy allows it', text: 'Done 🎉🎉🎉🎉🎉', options: { inARow: 5 } },
  ],
  rejected: [
    found('four in a row', 'row', 'Hooray 🎉🎉🎉🎉 we are open', '🎉🎉🎉🎉'),
    found('many in a row with blanks between', 'row', 'Open! 🎉 📚 ☕ 🍪', '🎉 📚 ☕ 🍪'),
    {
      name: 'a row of flags, each of which is one',
      text: 'Welcome 🇫🇷🇩🇪🇪🇸🇮🇹',
      expected: { args: { problem: 'row', count: 4 } },
    },
    found('one in place of a verb', 'instead-of-word', 'We ❤️ libraries', 'We ❤️ libraries'),
    found('one in place of a noun', 'instead-of-word', 'Join us for ☕ and cake.', 'for ☕ and'),
    found('one in place of the last word', 'instead-of-word', 'Do you like the 📚?', 'the 📚'),
    found(
      'a list with emoji for bullets',
      'bullets',
      'Friday:\n📍 Main hall\n🕙 Ten o’clock\n📚 Bring a book',
      '📍',
    ),
    found(
      'hashtags before the first word',
      'hashtags-first',
      '#Books #Reading Come and see.',
      '#Books #Reading',
    ),
    {
      name: 'a wording of its own',
      proof: { texts: [{ at: 'text.bluesky', role: 'body', text: 'Yes 👍👍👍👍' }] },
      expected: { at: 'text.bluesky', args: { count: 4 } },
    },
  ],
};
