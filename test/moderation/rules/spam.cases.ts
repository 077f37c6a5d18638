import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'what somebody will not do', text: "You won't be so funny when the exam comes, said my sister" },
    { name: 'places that are sold ahead', text: 'Presale for the talk ends tonight, join us' },
    {
      name: 'helpers who are looked for',
      text: 'We are looking for three motivated students for the reading panel',
    },
    { name: 'thanks', text: 'Thanks for sharing such useful information' },
    {
      name: 'a conversation about an account',
      text: 'I got my account back after the password reset, thanks',
    },
    { name: 'an e-mail that is asked for', text: 'Shoot me an email when the book is back, please.' },
    { name: 'a prize of the library’s', text: 'Congratulations to the winners of the translation prize!' },
    {
      name: 'a reader’s blog on the subject',
      text: 'We have a blog post about this manuscript: https://blog.example/ms-42',
    },
    {
      name: 'a newsletter that somebody looks for',
      text: 'I would subscribe to the newsletter, where do I sign up?',
    },
    {
      name: 'spam that is quoted',
      text: 'Please hide “Check out my channel”, that is the third time today.',
    },
  ],
  rejected: [
    { name: 'an essay mill', text: 'need ur essay done by tmrw? slide into my dms, first page free' },
    { name: 'imitated goods', text: 'replica jordans n watches, same quality half the price' },
    {
      name: 'a channel',
      text: 'Great! Check out my channel for more',
    },
    { name: 'being featured', text: 'Send it to @lovely.library.pics for a feature' },
    { name: 'a miracle', text: 'I was healed by this herbal doctor, write to him' },
    { name: 'followers', text: 'Buy real Instagram followers, instant delivery' },
    { name: 'essays to buy', text: 'Our experts write your dissertation for you, DM us' },
    { name: 'coins', text: 'Token presale live, 1000x, link in bio' },
    { name: 'a team', text: 'Looking for 4 ambitious ladies, be your own boss' },
    { name: 'a shared screen', text: 'netflix and disney for a fiver' },
    { name: 'a blog', text: 'Thanks for sharing this useful article. Visit our website for garden sheds' },
    { name: 'in another language', text: 'Доход от 500 в день, пишите в телеграм' },
  ],
};
