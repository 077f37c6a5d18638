import type { RejectedCase, RuleCases } from './cases.ts';
import { bundle, medium } from './proof.ts';

const found = (defect: string, name: string, alt: string): RejectedCase => ({
  name,
  alt,
  expected: { at: 'media[0].alt', args: { defect } },
});
const BODY = 'Our exhibition “Women in Translation” opens on Friday at five. Will you come? #NewBooks';

export const cases: RuleCases = {
  accepted: [
    { name: 'a sentence about what is seen', alt: 'Two long oak tables under a skylight, every seat taken.' },
    { name: 'a medium that matters', alt: 'Oil painting of Goethe reclining among ruins.' },
    { name: 'an old photograph', alt: 'Black-and-white photograph of readers in hats, 1905.' },
    { name: 'a map, and a screenshot', alt: 'Screenshot of the catalogue with “Reserve” circled in red.' },
    { name: 'a short noun phrase', alt: 'Snow on the steps.' },
    { name: 'a short list of things', alt: 'A desk, a lamp, two books and a cup of tea.' },
    { name: 'a list of names', alt: 'Marcel Proust, Virginia Woolf, James Joyce, Franz Kafka, Thomas Mann' },
    {
      name: 'a long description: 125 characters are no limit',
      alt: 'A queue of twelve people in raincoats outside the library before opening, seen through the glass door from the inside, with puddles reflecting the lamps.',
    },
    {
      name: 'words on a poster in capitals',
      alt: 'Poster with the words OPEN DAY above a drawing of the library.',
    },
    { name: 'phonetic letters', alt: 'The transcription [ˈbeβe] and a θ on a whiteboard.' },
    { name: 'German', alt: 'Zwei Studentinnen lesen an einem langen Tisch.' },
    { name: 'French', alt: 'Un chat dort sur le Petit Robert.' },
    { name: 'Spanish', alt: 'Dos estudiantes leen en una mesa larga.' },
    { name: 'Russian', alt: 'Две студентки читают за длинным столом.' },
    { name: 'Greek', alt: 'Μια γάτα κοιμάται πάνω στο λεξικό.' },
    { name: 'Chinese, which has no spaces', alt: '一只猫睡在词典上。' },
    { name: 'Arabic', alt: 'طالبتان تقرآن على طاولة طويلة.' },
    { name: 'a picture held by someone in the picture', alt: 'A child holding a picture of Goethe.' },
    {
      name: 'some words of the body',
      text: BODY,
      alt: 'A glass case with letters; the sign above reads “Women in Translation”.',
    },
    {
      name: 'a defect that the library does not mind',
      alt: 'Photo of the new sofa in the lounge',
      options: { allow: ['redundant-opening'] },
    },
  ],
  rejected: [
    found('file-name', 'the name that a camera gave', 'IMG_1234.jpg'),
    found('file-name', 'the name that a computer gave', 'Screenshot 2026-03-04 at 10.11.12'),
    found('file-name', 'a name without its ending', 'reading_room_final'),
    found('file-name', 'a number that names an upload', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'),
    found('placeholder', 'a placeholder', 'Alt text here'),
    found('placeholder', 'a French placeholder', 'sans titre'),
    found('placeholder', 'what a program wrote', 'May be an image of 3 people and text'),
    {
      ...found(
        'redundant-opening',
        'an opening that the screen reader says already',
        'Image of two students at a table',
      ),
      expected: {
        level: 'advise',
        args: { defect: 'redundant-opening', suggestion: 'Two students at a table' },
      },
    },
    found('redundant-opening', 'a German opening', 'Ein Bild von zwei Studentinnen im Lesesaal'),
    {
      ...found(
        'repeats-body',
        'the body again',
        'our exhibition women in translation opens on friday at five',
      ),
      text: BODY,
    },
    {
      ...found(
        'repeats-body',
        'the body in another order',
        'Will you come? Our exhibition “Women in Translation” opens on Friday at five.',
      ),
      text: BODY,
    },
    found('repeats-title', 'the title of the post', 'Reading room reopens'),
    {
      name: 'the credit line',
      proof: {
        bundle: bundle({
          media: [medium({ alt: 'Library staff 2026', credit: 'Photo: Library staff 2026' })],
        }),
      },
      expected: { args: { defect: 'repeats-credit' } },
    },
    {
      name: 'another picture’s description',
      proof: {
        bundle: bundle({
          media: [medium({ alt: 'A cat on a book.' }), medium({ file: 'b.jpg', alt: 'A cat on a book' })],
        }),
      },
      expected: { at: 'media[1].alt', args: { defect: 'repeats-other-alt' } },
    },
    found('emoji-only', 'emoji only', '📚✨'),
    found('hashtags-only', 'hashtags only', '#library #books'),
    found('punctuation-only', 'dots only', '...'),
    found('all-capitals', 'capitals', 'THE READING ROOM AT NIGHT'),
    found('look-alike-letters', 'a Cyrillic letter in an English word', 'The reаding room at night'),
    found('look-alike-letters', 'a mathematical alphabet', '𝐓𝐰𝐨 𝐬𝐭𝐮𝐝𝐞𝐧𝐭𝐬 at a table'),
    found('one-word', 'one word', 'Library'),
    found('bare-link', 'a web address', 'https://example.org/reading-room'),
    found('keyword-stuffing', 'keywords', 'library, books, reading, students, Cambridge, study'),
    found('repetition', 'the same word over and over', 'books books books books'),
    found('stray-characters', 'code around it', '<p>Two students at a table</p>'),
    found('stray-characters', 'letters in the wrong encoding', 'Two students at a cafÃ© table'),
  ],
};
