import type { RejectedCase, RuleCases } from './cases.ts';

const found = (problem: string, text: string, spanText: string): RejectedCase => ({
  name: `${problem}: ${text}`,
  text,
  expected: { at: 'text', level: 'advise', args: { problem }, spanText },
});
const passes = (text: string) => ({ name: text, text });

export const cases: RuleCases = {
  accepted: [
    passes('We are open again! Will you come? Yes!'),
    passes('What?! A book fair!! In May?'),
    passes('¡Bienvenidos! ¿Qué libro lees? ¡¡Gracias!!'),
    passes('What does “lol” mean, and is "OMG!!!" older than you think?'),
    passes('#FOMO #LOL https://example.org/lol/omg'),
    passes('Size B4, Ur of the Chaldees, CU Library, the PLS scheme and BTW 21 (Btw.)'),
    passes('Lola, Idkowiak, Xoxocotlán and Brbić'),
    passes('z. B. oder u. a., siehe Bd. 2'),
    { name: 'one that the policy allows', text: 'No FOMO here.', options: { allow: ['fomo'] } },
  ],
  rejected: [
    found('marks', 'We are open again!!!', '!!!'),
    found('marks', 'Lost your card????', '????'),
    found('marks', 'Really?!?', '?!?'),
    found('texting', 'OMG, a first edition!', 'OMG'),
    found('texting', 'Bring it back by Friday, thx', 'thx'),
    found('texting', 'The café is gr8', 'gr8'),
    found('texting', 'Return your books pls.', 'pls'),
    found('texting', 'Looool what a title', 'Looool'),
    found('texting', 'Where r u reading today?', 'r u'),
  ],
};
