import { type Named, resembledOrNamed } from './named.ts';
import type { RouteRule } from './route-rule.ts';

/** How somebody says in another language that they do not want to live, or mean to end it; the rest is learned. */
const NO_WISH_TO_LIVE: readonly RegExp[] = [
  /quiero (?:morir|matarme|suicidarme)|me quiero (?:morir|matar|suicidar)|no quiero (?:seguir )?vivi(?:r|endo)|voy a (?:matarme|suicidarme)/,
  /je (?:veux|vais|voudrais) (?:mourir|en finir|me (?:tuer|suicider))|envie de (?:mourir|me (?:tuer|suicider))|ne veux plus vivre/,
  /ich (?:will|m(?:ö|oe)chte) (?:sterben|nicht mehr leben|mich umbringen|tot sein)|bring(?:e|)? mich um|nicht mehr leben will/,
  /voglio (?:morire|uccidermi|ammazzarmi|suicidarmi|farla finita)|non voglio pi[ùu] vivere/,
  /quero (?:morrer|me matar|me suicidar)|vou me matar|n[ãa]o quero mais viver/,
  /chc[ęe] (?:umrze[ćc]|si[ęe] zabi[ćc]|zabi[ćc] si[ęe])|nie chc[ęe] (?:ju[żz] )?[żz]y[ćc]/,
  /vreau s[ăa] (?:mor|m[ăa] omor|m[ăa] sinucid)|nu mai vreau s[ăa] tr[ăa]iesc/,
  /ik wil (?:dood|sterven|niet meer leven|er een eind aan maken)|zelfmoord plegen/,
  /eisiau marw|isio marw|lladd fy hun/,
  /[öo]lmek istiyorum|intihar ed(?:ece|iyor)|kendimi [öo]ld[üu]r/,
  /хочу (?:умереть|померти)|не хочу (?:больше |більше )?(?:жить|жити)|покончить с собой|убью себя|вб(?:ити|'?ю) себе|накласти на себе руки/,
  /[أا]ريد [أا]ن [أا]موت|[أا]نتحر|س[أا]قتل نفسي/,
  /می ?خواهم بمیرم|خودکشی (?:کنم|کرنا)|مرنا چاہت/,
  /mujhe marna|marna chaht[aei]|khudkushi kar/,
  /मरना चाहत|आत्महत्या कर/,
];
/** Written without blanks between words. */
const WITHOUT_BLANKS = /想死|不想活|我要?自[杀殺]|死にたい|自殺したい|죽고 ?싶|자살하고/;

const NAMED: readonly Named[] = [
  {
    name: new RegExp(`(?<!\\p{L})(?:${NO_WISH_TO_LIVE.map(({ source }) => source).join('|')})`, 'iu'),
    args: { danger: 'self-harm' },
  },
  { name: WITHOUT_BLANKS, args: { danger: 'self-harm' } },
  {
    name: /there(?:'s| is) an? bomb (?:in|under|at|on|by)|bomb (?:goes|is going|will go|going) off (?:at|in|today|tonight|now)/iu,
    args: { danger: 'danger-now' },
  },
  {
    name: /(?:taken|took|take|taking) (?:an|my|another) overdose|(?<!\p{L})(?:i|i've|ive|i have|she|he|she's|he's)(?: just)? (?:overdosed|od'?d)(?!\p{L})/iu,
    args: { danger: 'self-harm' },
  },
  {
    name: /^\W*(?:@\S+ )?(?:help\W+)?(?:(?:there(?:'s| is) )?(?:a )?fire (?:on|in|at) the|shots fired)(?!\p{L})/iu,
    args: { danger: 'danger-now' },
  },
];

/** Clause `safeguarding`. */
export const safeguarding: RouteRule = {
  id: 'safeguarding',
  reason: 'safeguarding',
  about:
    'Somebody who speaks of suicide or self-harm, also a friend’s, of violence, abuse, exploitation or stalking, of a child in ' +
    'danger, or of danger at this moment. Figures of speech, books and history are left alone where the words around them ' +
    'tell. Despair without words for it, irony and most of what is said in other languages pass: silence is no all-clear.',
  check: (reading) => resembledOrNamed('safeguarding', NAMED, reading),
};
