import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'two who meet', text: 'See you after the talk, I’ll be waiting for you outside the café' },
    { name: 'a match', text: 'I’m coming in with a bat and ball for the staff cricket match' },
    { name: 'a pun', text: 'We will make you suffer through another pun tomorrow' },
    { name: 'dusk', text: 'Wait till it’s dark and the windows light up, it is gorgeous' },
    { name: 'a shelf that is found', text: 'I know which shelf the maps live on' },
    { name: 'a beating at the quiz', text: 'We are going to beat them at the quiz on Friday' },
    { name: 'a message that is shot over', text: 'I will shoot you an e-mail tomorrow' },
    { name: 'a supervisor', text: 'My supervisor will kill me if I lose this book.' },
    { name: 'coffee', text: 'I could murder a coffee.' },
    { name: 'history', text: 'They burned heretics and their books; sobering exhibits.' },
    { name: 'pictures on a wall', text: 'Hang the prints a little lower, please.' },
    { name: 'fines', text: 'Kill the fines already!' },
  ],
  rejected: [
    {
      name: 'somebody who is to be struck',
      text: 'next time i see the porter hes getting his teeth knocked out',
    },
    { name: 'a weapon that is brought', text: 'I have got a gun and I am coming to the reading room' },
    { name: 'a building in flames', text: 'One day this building will go up in flames' },
    { name: 'plainly', text: 'I will find you and break your legs' },
    { name: 'by somebody else', text: 'One day somebody will put a bullet in your head' },
    { name: 'as a hint', text: 'I know what time you lock up. Sleep well.' },
    { name: 'to a building', text: 'gonna torch the whole building with everyone inside' },
    {
      name: 'somebody who is met alone',
      text: 'Wait until closing, when she’s all alone at the desk',
    },
    {
      name: 'somebody who is pushed',
      text: 'One of these days I will throw that porter down the stairs',
    },
    { name: 'a thing thrown at a face', text: 'he’s going to get bleach in his face' },
    { name: 'fire', text: 'I have two cans of petrol and nothing left to lose' },
    { name: 'suffering', text: 'I’ll make every one of you suffer' },
    {
      name: 'a warning',
      text: 'You better not be at the desk on Monday, I’m warning you',
    },
    { name: 'a visit', text: 'My brothers will pay that librarian a visit. You have no idea who we are.' },
    { name: 'the hospital', text: 'Hope you like soup through a straw' },
    { name: 'in Scots', text: 'ah’ll kick ye heid in, ah’ll batter ye' },
  ],
};
