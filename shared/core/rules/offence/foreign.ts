import { type Wording, wording, wordings } from './offence.ts';

/** Obscenity and insults in the languages that the library teaches. Words that are innocent in another are left out. */
const VULGAR = wordings('profanity', [
  wording(
    'block',
    'hurensohn|hurensöhne|fick dich|verpiss dich|arschl(?:och|öcher)|wichser|fotze[n]?|leck mich am arsch',
  ),
  wording(
    'hold',
    'schei(?:ß|ss)e?|schei(?:ß|ss)(?:er|en|egal)|verdammte schei(?:ß|ss)e|beschissen\\p{L}{0,3}|schlampen?|kackbratze',
  ),
  wording(
    'block',
    'enculé\\p{L}{0,2}|nique(?:r)? (?:ta|sa) mère|fils de put(?:e|ain)|va te faire (?:foutre|enculer)|ta gueule|connards?|connasses?',
  ),
  wording('hold', 'merde|merdique|putain|salopes?|salauds?|bordel de merde|fait chier'),
  wording(
    'block',
    'hij[oa]s? de (?:la gran )?puta|hijueputas?|vete a la mierda|chinga (?:a )?tu madre|me cago en (?:tu|la|dios)|que te (?:jodan|follen)',
  ),
  wording(
    'hold',
    'putas?|mierda|joder|coño|gilipollas|cabr(?:ón|ones|ona)|pendej[oa]s?|maric(?:ón|ones)|sudacas?',
  ),
  wording('block', 'vaffanculo|figli[oa]? di puttana|stronz[oaie]'),
  wording('block', 'dreckige[rnms]? (?:ausländer|juden?|türken?|araber|flüchtlinge)'),
  wording('hold', 'coglion[ei]|cazzo|puttan[ae]|minchia|froci[oa]?'),
  wording('block', 'filh[oa]s? da puta|vai (?:tomar no cu|se foder)|foda-se'),
  wording('hold', 'caralho|porra'),
  wording('block', 'пош[её]л(?:а|и)? на ?х[уy]й|иди(?:те)? на ?х[уy]й|[её]б твою мать'),
  wording(
    'hold',
    'бля(?:д\\p{L}{1,4}|ть)?|х[уy](?:й|я|ё|ем)|х[уy]йн\\p{L}{1,2}|пизд\\p{L}{1,6}|(?:за|на|вы|у|съ)?[её]ба(?:ть|н\\p{L}{1,4}|л\\p{L}?)|муда(?:к|ки)|жид(?:ы|ов)?',
  ),
  wording('hold', 'kurwa|spierdalaj|kanaken?|neger|bougnoules?|youpins?'),
]);

const INSULTS = wordings('insult', [
  wording(
    'hold',
    '(?:du|sie|ihr)(?: bist| sind| seid)?(?: so)?(?: ein| eine)?(?: \\p{L}{3,12}er)? (?:idiot(?:en)?|depp(?:en)?|trottel|vollidiot(?:en)?|versager|missgeburt|schwachkopf)',
  ),
  wording('hold', 'halt(?:et)? (?:die|deine|eure) (?:fresse|klappe|schnauze)'),
  wording(
    'hold',
    "(?:tu es|t'es|vous êtes|espèce) (?:une? |des |d'|de )(?:gros(?:se)? |sale |pauvre )?(?:idiote?s?|con(?:ne)?s?|imbéciles?|abrutie?s?|crétine?s?|débiles?)",
  ),
  wording('hold', '(?:sale|pauvre|gros) con(?:ne)?|maldit[oa]s? (?:idiota|imbécil)s?'),
  wording(
    'block',
    'sales? (?:arabe|juif|juive|noir|nègre|gitan|pédé|pute|boche)s?|schei(?:ß|ss)-? ?(?:ausländer|juden|türken|flüchtlinge)|черножоп\\p{L}{2,4}',
  ),
  wording('hold', 'du (?:alte |blöde |dumme |verdammte )?(?:hure|schlampe|sau|schwein|kuh|schwuchtel)'),
  wording('hold', 'eres (?:una? )?(?:idiota|imbécil|estúpid[oa]|tont[oa]|gilipollas|burr[oa]|basura)'),
  wording('hold', "sei (?:un |una |un')?(?:idiota|cretin[oa]|scem[oa]|imbecille|deficiente)"),
  wording('hold', '(?:você é|tu és|és) (?:uma? )?(?:idiota|imbecil|burr[oa]|otári[oa])'),
  wording(
    'hold',
    '(?:ты|вы) (?:просто |такой |такая )?(?:идиот(?:ка|ы)?|дура(?:к|ки)?|дебил(?:ы)?|сука|мразь|урод(?:ы)?|тварь)|заткни(?:сь|тесь)',
  ),
]);

export const FOREIGN: readonly Wording[] = [...VULGAR, ...INSULTS];
