import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'a supervisor', text: 'My supervisor will kill me if I lose this book.' },
    { name: 'coffee', text: 'I could murder a coffee.' },
    { name: 'history', text: 'They burned heretics and their books; sobering exhibits.' },
    { name: 'pictures on a wall', text: 'Hang the prints a little lower, please.' },
    { name: 'fines', text: 'Kill the fines already!' },
  ],
  rejected: [
    { name: 'plainly', text: 'I will find you and break your legs', certainty: 'high' },
    { name: 'by somebody else', text: 'One day somebody will put a bullet in your head' },
    { name: 'as a hint', text: 'I know what time you lock up. Sleep well.' },
    { name: 'to a building', text: 'gonna torch the whole building with everyone inside' },
  ],
};
