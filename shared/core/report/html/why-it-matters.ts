/**
 * Why a clause is there, in one or two sentences for somebody who is about to mend a post. By the ids of the clauses
 * that the rules carry out; a clause without one of its own is told the reason of its family.
 */
const REASONS: Readonly<Record<string, string>> = {
  accessibility:
    'Readers who cannot see or hear a part of a post should get the same from it as everybody else.',
  'accessibility.alt-text':
    'A screen reader says the description in place of the picture. Without one, a blind reader hears only that there is an image, and misses what you wanted to show.',
  'accessibility.gif':
    'A moving picture says nothing to a screen reader, and some readers stop all movement. Only the words tell them what happens in it.',
  'accessibility.video':
    'Many people watch without sound, and some cannot hear or cannot see. Captions and words for what is shown bring them the whole video.',
  'accessibility.flashing':
    'Fast flashes can set off epileptic seizures, also in people who never had one, before they can look away.',
  'accessibility.characters':
    'A screen reader spells capitals and odd letters one by one, and says the name of every emoji. What looks lively is a row of noise to the ear.',
  'accessibility.links':
    'Many readers go from link to link, or hear them in a list. A link that hides where it leads is not followed, or only on trust.',
  'accessibility.plain-language':
    'Short sentences are understood by everybody: in a hurry, in a second language, and through a screen reader.',
  'accessibility.hashtags':
    'A screen reader says #readingroom as one word that nobody understands; the capitals in #ReadingRoom tell it where each word begins.',
  administration:
    'Readers trust what comes from an account that the library keeps, watches and can be asked about.',
  'administration.directory':
    'An account that is not in the directory has nobody who watches it, answers on it, or can take a post down.',
  audience: 'A post that is for somebody is read; a post that is for nobody in particular is passed over.',
  balance:
    'Followers come for what only this library can tell. An account that mostly passes on what others wrote is soon muted.',
  conduct: 'What the library says in public stays with its name, also after it was deleted.',
  'conduct.offence':
    'Words that demean people harm them, and drive away the readers whom the library most wants to reach. A screenshot outlives the post.',
  'conduct.commercial':
    'The library is trusted because it sells nothing. Praise for a product looks like an endorsement by the University.',
  'conduct.spam': 'Networks hide and suspend accounts that look like spam, and readers leave them.',
  'conduct.tone': 'Readers hear one voice, whoever of the staff is writing.',
  copyright:
    'A picture or text belongs to whoever made it. Using it without a right to can cost money and trust.',
  'copyright.media':
    'Every picture belongs to somebody. Unless a licence or a permission says that the library may publish it, the owner can demand its removal and payment.',
  'copyright.sources':
    'Readers can only check, and follow, what they are told the source of. A library shows how it is done.',
  'copyright.plagiarism':
    'Who passes off the words of others as their own loses trust, and a library more than most: readers learn from it how to quote.',
  editorial:
    'What the library says is taken for checked. A slip in it is passed on by others, and cannot be called back.',
  'editorial.accuracy':
    'Readers act on a date or a link as it stands: a wrong one brings them to a closed door, and others pass it on.',
  'editorial.spacing':
    'Posts that come all at once push each other out of sight, and those of the night are below the news of the morning.',
  engagement: 'A post that asks or invites is answered; that is what the accounts are for.',
  format:
    'A bundle is read by a program. What it would have to guess, it asks, so that nothing else goes out than you meant.',
  'format.network':
    'Each network takes only so much. What does not fit would be cut off or refused at the minute of publication, when nobody is there to mend it.',
  'format.time':
    'News that comes too late misleads, and a date that is read wrongly sends people to a closed door.',
  limits:
    'The accounts speak to the public. What is meant for colleagues or about applicants does harm there, to them and to the library.',
  permission:
    'What readers made is theirs. Whoever is asked and named is glad to be shown; whoever is not has a right to complain.',
  privacy:
    'What is online is copied within minutes and cannot be called back. The law protects personal information, and so do we.',
  'privacy.personal-data':
    'A number or an address that is public can be used to trace, call or defraud a person, and a deleted post does not bring it back.',
  'privacy.images':
    'A picture can show or say more than you see in it: who was there, and where it was taken. Once it is out, that cannot be called back.',
  purpose:
    'The library counts for what it posts. A post without a purpose can be neither found again nor weighed.',
};

/** The reason for a clause, or for the family that its id begins with. */
export function whyItMatters(clause: string): string | undefined {
  for (let id = clause; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('.'))))
    if (Object.hasOwn(REASONS, id)) return REASONS[id];
  return undefined;
}
