export const THREATS = [
  'I will find you and break your legs',
  'someone should burn that place down with you in it',
  'watch your back, I know which bus you take home',
  'You deserve to be shot.',
  'im gonna stab that librarian i swear',
  'Hope you all die in a fire',
  'We are coming for you, traitors.',
  'Kill yourself.',
  'I’ll smash your face in if you post this again',
  'bring that woman outside and see what happens to her',
  'there is a bomb in the library, you have one hour',
  'next time I see you on King’s Parade you’re dead',
  'I’m going to make you pay for this. I know where you live.',
  'The person who runs this account should be hanged.',
  'I am coming with a knife tomorrow, tell the fat one at the desk',
  'you wont be smiling when i get hold of you',
] as const;

export const GROUPS = [
  'Foreign students are vermin, send them back',
  'Muslims should be banned from this university.',
  'Why do you promote books by trans people? They are mentally ill perverts.',
  'women are too stupid for philosophy, stop pretending',
  'Jews run your publishing houses, wake up',
  'Immigrants are ruining our libraries, deport them all',
  'Disabled people are a burden, spend the money on normal students',
  'gays are disgusting and should not be in a display for kids',
  'These gypsies steal everything, keep them out',
  'Black people have never written anything worth reading.',
  'Poles are all thieves, lock up the books',
  'No wonder standards fall, the Chinese students cheat, all of them, it is in their blood',
  'Refugees are rats',
  'we need to cleanse this country of islam',
] as const;

export const INSULTS = [
  'You are a pathetic idiot.',
  'whoever wrote this is a complete moron',
  'shut your mouth you stupid cow',
  'what a loser, get a life',
  '@reader92 you are thick as a brick, nobody likes you',
  'The lecturer in that video is a fat ugly pig.',
  'you lying piece of filth',
  'Professor Example is a fraud and a disgusting creep',
  'ur such a clown lmao go back to school',
  'That girl at the front looks like a pig',
] as const;

export const PROFANITY = [
  'fuck off',
  'what the fuck is this shit',
  'suck my dick',
  'Arschloch',
  'f u c k this',
  'sh1t sh1t sh1t',
  'cunts',
  'va te faire foutre',
  'fuuuuck yesss',
  'You can shove it up your arse, bitches',
  'bunch of wankers',
  'https://pics.example/xyz fuck this, look',
] as const;

export const PERSONAL_DATA = [
  'The girl on the left is Jane, her number is 07700 900123',
  'He lives at 14 Mill Lane, CB2 1RX, go and say hello',
  'write to her: jane.reader@mail.example, she loves spam',
  'The librarian’s home phone: 01632 960 456',
  'His NI number is QQ 12 34 56 C lol',
  'that lecturer lives in the yellow house at 3 Station Road, you can see his car there every night',
  'my ex works at your desk, text him on 07700900456 and tell him what you think',
  'Her student card is on the picture, and she was born on 12/04/2003, her DOB is public now',
] as const;
