export const THREATS = [
  'One day somebody will put a bullet in your head and I will laugh',
  'i swear i will come down there and beat the living daylights out of you',
  'say that to my face and i will knock your teeth out',
  'I know what time you lock up. Sleep well.',
  'You should be lynched for what you did.',
  'gonna torch the whole building with everyone inside',
  'Drop dead.',
  'Your children go to St Mary’s school, don’t they? Would be a shame.',
  'I’d love to strangle the person who posted this',
  'That lecturer won’t walk out of there alive tomorrow',
  'go kill urself',
  'people like you end up in the river',
  'I have a gun and I know your office',
  'we will hunt you down one by one',
  'Somebody needs to slap that woman hard',
  'You will bleed for this.',
] as const;

export const GROUPS = [
  'Asylum seekers are parasites living off us',
  'keep your arabs out of our town',
  'Homosexuality is a disease and you are spreading it with these displays',
  'All women lie, that is what they do',
  'The Jews are behind this too, as always',
  'Kick the foreigners out and there would be enough seats for us.',
  'Autistic kids should not be allowed in a library, they belong in a home',
  'Trans people are groomers, stay away from our children',
  'Typical Irish, drunk and lazy the lot of them',
  'Africans are not capable of literature',
  'we dont want muslims here',
  'Travellers are scum, call the police on them',
  'Indians smell, there, I said it',
  'White people are a plague on the earth.',
] as const;

export const INSULTS = [
  'you’re an utter imbecile',
  'The author of this post is brain-dead.',
  'stupid bitch',
  'What a pathetic little man you are',
  '@bookworm you are the dumbest person on here, please stop writing',
  'That professor is a lying scumbag.',
  'Look at that ugly hag behind the desk',
  'go back to your cave, troll, you worthless nobody',
  'your mother must be so ashamed of you, you failure',
  'She is a vile human being and a coward.',
] as const;

export const PROFANITY = [
  'fuck you',
  'eat shit and die lol',
  'motherfucker',
  'holy shit, tits and arse everywhere',
  'Hurensohn',
  'b1tch a$$ c*nts',
  'f.u.c.k.',
  'puta madre, cabrones',
  'wtf dickheads',
  'fukkin hell mate what a load of bollocks, piss off',
  'cocksuckers, all',
  'lol look at this shit https://vid.example/1 fucking mental',
] as const;

export const PERSONAL_DATA = [
  'This is what she looks like and her mobile is 07700 900777',
  'The thief is a student of mine, his email is t.reader@college.example',
  'If you want to complain to the librarian privately, she lives at 27 Grange Road, CB3 9DH',
  'ring him at home on 01632 960987 at night, he will love it',
  'Her passport number is 123456789, I have the scan',
  'The woman in the red coat lives opposite me, 8 Church Street, flat 2',
  'His card number is 4111 1111 1111 1111, enjoy',
  'contact my neighbour instead, 020 7946 0999, he knows',
] as const;
