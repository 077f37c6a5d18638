import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'a talk about it', text: 'Does the FOI talk on the 22nd have a sign-up?' },
    { name: 'an account somewhere else', text: 'I deleted my Twitter account but I still follow you here.' },
    {
      name: 'a lecture about the law',
      text: 'The Freedom of Information lecture last night was superb. Are the slides going up?',
    },
    {
      name: 'somebody glad to be seen',
      text: 'I’m in the photo! Third row, terrible perm. Feel free to use it',
    },
    { name: 'prices of long ago', text: 'how much did the book cost in 1850?' },
    { name: 'a record that is beaten', text: 'beat my record, 6 books in a week' },
    { name: 'where one’s record stands', text: 'is my loan record online or at the desk?' },
    { name: 'changed details', text: 'my personal details changed, do i tell you?' },
    { name: 'a book about the law', text: 'Do you have books about the Freedom of Information Act?' },
    { name: 'subject headings', text: 'Subject access in the catalogue is much better now.' },
    {
      name: 'a catalogue record',
      text: 'The catalogue record for this edition is wrong: the translator is missing.',
    },
    { name: 'a reservation', text: 'Please remove my reservation for the Calvino.' },
    { name: 'faith', text: 'Ma foi, quelle belle exposition!' },
    { name: 'a memory stick', text: 'My data stick got lost on the second floor.' },
    { name: 'a question for any desk', text: 'Could you tell me how many books I can borrow?' },
  ],
  rejected: [
    { name: 'how to ask', text: 'can u do SARs by facebook', args: { request: 'access' } },
    { name: 'where to ask', text: 'Where’s the right address for an FOI?', args: { request: 'foi' } },
    { name: 'a reminder by its number', text: 'FOI-0417, anybody?', args: { request: 'foi' } },
    {
      name: 'consent withdrawn',
      text: 'I hereby revoke the permission given',
      args: { request: 'objection' },
    },
    { name: 'rectification', text: 'where do i ask for rectification?', args: { request: 'rectification' } },
    {
      name: 'behind an advertisement that ends with its address',
      text: 'Essays cheap www.essays.example. FOI: how many plagiarism cases?',
      args: { request: 'foi' },
    },
    {
      name: 'a request for a picture of oneself to go',
      text: 'Could you untag me and crop me out of that photo?',
      args: { request: 'erasure' },
    },
    {
      name: 'words as they are typed',
      text: 'gonna need all the emails where u lot discussed me. by law u have to give it',
      args: { request: 'access' },
    },
    {
      name: 'an internal review',
      text: 'I ask for an internal review. Your refusal cites section 43 without a public interest test.',
      args: { request: 'foi' },
    },
    {
      name: 'an old address',
      text: 'You have my old address on file even though I told you. Fix it',
      args: { request: 'rectification' },
    },
    {
      name: 'no wish to be watched',
      text: 'Not happy to be part of your trial at the turnstiles, stop using my swipe card data',
      args: { request: 'objection' },
    },
    { name: 'a child’s data', text: 'what info have u got on my daughter, shes 9 and has a card' },
    { name: 'the act misspelt', text: 'freedom of infomation request: number of complaints last year' },
    { name: 'who has seen it', text: 'tell me who looked at my account on monday' },
    { name: 'access, by its name', text: 'This is a subject access request.', args: { request: 'access' } },
    { name: 'access, as people talk', text: 'hi what info have u got on me??', args: { request: 'access' } },
    {
      name: 'access, among anger',
      text: 'You creeps! I demand to know every single thing you’ve recorded about me!',
      args: { request: 'access' },
    },
    {
      name: 'erasure',
      text: 'Kindly erase all my details from your database.',
      args: { request: 'erasure' },
    },
    {
      name: 'rectification',
      text: 'My date of birth on your records is incorrect.',
      args: { request: 'rectification' },
    },
    { name: 'objection', text: 'Stop using my picture for your campaign.', args: { request: 'objection' } },
    {
      name: 'freedom of information',
      text: 'FOI request: how many fines were waived in 2023?',
      args: { request: 'foi' },
    },
    {
      name: 'the same without the name',
      text: 'Please provide a breakdown of spending per publisher for the last three years.',
      args: { request: 'foi' },
    },
  ],
};
