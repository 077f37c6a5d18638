import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'flights to read of', text: 'Is there a cheap flights guide in the travel section?' },
    {
      name: 'a charity’s bake sale',
      text: 'Not trying to sell anything, but our society bakes for the food bank on Friday.',
    },
    { name: 'a question about prices', text: 'Where is the cheapest colour printing?' },
    { name: 'a reader who wants a call', text: 'Could somebody please call me back about my loan?' },
  ],
  rejected: [
    { name: 'rooms', text: 'Rooms to let from £650 pcm, bills included' },
    { name: 'something second-hand', text: 'For sale: a set of encyclopaedias, £50 ono' },
    { name: 'a trade', text: 'End of tenancy cleaning, best rates in town' },
    { name: 'goods', text: 'Perfumes wholesale, all brands, DM to order' },
  ],
};
