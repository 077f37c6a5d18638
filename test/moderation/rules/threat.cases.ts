import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
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
    { name: 'plainly', text: 'I will find you and break your legs', certainty: 'high' },
    { name: 'by somebody else', text: 'One day somebody will put a bullet in your head' },
    { name: 'as a hint', text: 'I know what time you lock up. Sleep well.' },
    { name: 'to a building', text: 'gonna torch the whole building with everyone inside' },
  ],
};
