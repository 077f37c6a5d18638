import type { RejectedCase, RuleCases } from './cases.ts';

const found = (tag: string, suggestion: string): RejectedCase => ({
  name: `${tag} for ${suggestion}`,
  text: `Come and see! ${tag}, says everyone.`,
  expected: { level: 'advise', args: { tag, suggestion }, spanText: tag },
});

export const cases: RuleCases = {
  accepted: [
    { name: 'a capital for each word', text: 'Come in #ReadingRoom #WorldBookDay2026' },
    { name: 'a capital inside', text: 'Come in #readingRoom' },
    { name: 'one word', text: '#library #bookshelf #manuscript #together #weekend #newspaper #understand' },
    { name: 'names', text: '#shakespeare #cambridge #newcastle #wordsworth #portsmouth' },
    { name: 'abbreviations and numbers', text: '#mml #NHS #2026 #c4 #MMLL' },
    { name: 'underscores', text: '#reading_room' },
    { name: 'other languages', text: '#buchmesse #poesie #литература #読書 #lectura #französisch' },
    { name: 'the fragment of a link', text: 'https://example.org/#readingroom' },
    { name: 'a word that could be two', text: '#island #legend #season #therapist #carpet #message #forget' },
    { name: 'a tag that the policy keeps', text: '#readingroom', options: { keep: ['ReadingRoom'] } },
  ],
  rejected: [
    found('#readingroom', '#ReadingRoom'),
    found('#Readingroom', '#ReadingRoom'),
    found('#READINGROOM', '#ReadingRoom'),
    found('#worldbookday2026', '#WorldBookDay2026'),
    found('#bookoftheday', '#BookOfTheDay'),
    found('#askalibrarian', '#AskALibrarian'),
    found('#mmllibrary', '#MMLLibrary'),
  ],
};
