import { anyOf, type Phrase } from '../reading/phrases.ts';

export type InternalKind = 'confidential' | 'addressed' | 'staff-matter' | 'access-code' | 'contact-list';

/** Notices to the public name the reason why something is closed. */
const PUBLIC_NOTICE = anyOf(
  '(?:re)?open(?:s|ed|ing)?',
  'clos(?:e|es|ed|ing|ure)',
  'unstaffed',
  'unavailable',
  'no service',
  'geschlossen',
  'geöffnet',
  'öffnen',
  'fermée?s?',
  'ouverte?s?',
  'cerrad[oa]s?',
  'abiert[oa]s?',
  'chius[oa]',
  'apert[oa]',
);

/** What a code is for: `for the stacks`. */
const FOR = '(?: (?:for|to|of|at|in|on)(?: \\p{L}{1,14}){1,5})?';
const TELLS = '(?: is(?: now)?| has changed to|:|=)';
/** A word with a figure or a sign in it; any other is prose (“the password is on your card”). */
const SECRET = '(?=[^ ]{0,39}[\\d#*@$%])[^ ,;]{3,39}[^ ,;.]';

/** What staff write to each other. "Confidential" alone is not enough: help for readers is confidential too. */
export const INTERNAL_WORDINGS: readonly Phrase<InternalKind>[] = [
  {
    kind: 'confidential',
    pattern: anyOf(
      'strictly (?:private(?: and|,) )?confidential',
      'private (?:and|&) confidential',
      'this (?:message|e-?mail|information|document|notice|post) is (?:strictly )?confidential',
      '(?:please )?(?:keep|treat) (?:this|it) (?:as )?confidential',
      '(?:for )?internal (?:use|circulation|distribution)(?: only)?',
      'internal (?:memo|memorandum|notice|announcement|e-?mail)',
      'not for (?:publication|circulation|distribution|public release)',
      "(?:do not|don't|please do not) (?:forward|circulate|share (?:this )?(?:outside|externally|with (?:readers|students|anyone)))",
      'not to be (?:shared|forwarded|circulated)',
      'embargoed until',
      'streng vertraulich',
      'vertraulich behandeln',
      'nur für den (?:internen gebrauch|dienstgebrauch)',
      '(?:bitte )?nicht weiterleiten',
      'strictement confidentiel(?:le)?s?',
      '(?:à|pour) usage interne',
      'ne pas (?:diffuser|transférer)',
      'estrictamente confidencial(?:es)?',
      '(?:de|para) uso interno',
      'no reenviar',
      'strettamente (?:confidenziale|riservato)',
      '(?:ad|per) uso interno',
      'non inoltrare',
    ),
  },
  {
    kind: 'addressed',
    pattern: anyOf(
      '(?:dear|hi|hello|attention|to|for the attention of) all (?:library )?(?:staff|colleagues|team(?: members)?)',
      'all (?:library )?staff (?:must|should|are (?:asked|reminded|requested|required)|need to|please)',
      '(?:dear|hi|hello) (?:colleagues|team)',
      '(?:reminder|note|notice|message) (?:to|for) (?:all )?(?:library )?(?:staff|colleagues)',
      'liebe kolleg(?:innen|en)(?: und kolleg(?:innen|en))?',
      'chers collègues',
      'estimad[oa]s (?:compañer[oa]s|colegas)',
      'cari colleghi',
    ),
  },
  {
    kind: 'staff-matter',
    pattern: anyOf(
      '(?:staff|team) (?:meeting|rota|payroll|appraisals?|salar(?:y|ies)|sickness|absences?)',
      '(?:desk|weekend|evening|holiday|summer|enquiry desk|help desk) rota',
      '(?:swap|cover) (?:my|your|a|the) (?:desk )?shifts?',
      'rota for (?:next|this|the) (?:week|month|term)',
      'pay ?slips?',
      'payroll',
      '(?:disciplinary|redundancy) (?:hearing|procedure|meeting|consultation|panel)',
      'annual leave (?:requests?|forms?|cards?)',
      'minutes of (?:the|our|last) (?:staff |team )?meeting',
      'dienstplan',
      '(?:dienst|team)besprechung',
      'gehaltsabrechnung(?:en)?',
      'urlaubsanträge?',
      'réunion du personnel',
      'fiches? de paie',
      'reunión de(?:l)? personal',
      'nóminas',
      'riunione del personale',
      'buste? paga',
    ),
    unless: PUBLIC_NOTICE,
  },
  {
    kind: 'access-code',
    pattern: anyOf(
      '(?:door|entry|alarm|gate|key ?safe|safe|lift|staff room) (?:pin|code|combination)(?: (?:is|has|will)|:)',
      '(?:admin|administrator|staff|system|database|vpn|router|wi-?fi|account) password(?: (?:is|has|will)|:)',
      `(?:door|entry|entrance|access|alarm|gate|key ?pad|key ?safe|safe|lift|lock|security|staff ?room) (?:pin|code|combination)(?:${FOR}${TELLS})? ?[#*]?\\d{3,8}[#*]?`,
      `pin(?: code| number)?${FOR}${TELLS} ?[#*]?\\d{4,8}[#*]?`,
      `(?:password|passcode|pass ?phrase|(?:wi-?fi|wlan|network) (?:key|code|pass))${FOR}${TELLS} ?${SECRET}`,
      'password(?: is)?: ?[^ ]{4,40}',
      'log ?in: ?[^ ]{2,40} ?/? ?password',
      '(?:türcode|alarmcode|passwort|kennwort)(?: (?:ist|lautet)|:)',
      'mot de passe ?(?:est|:)',
      'contraseña ?(?:es|:)',
    ),
  },
  {
    kind: 'contact-list',
    pattern: anyOf(
      '(?:internal|staff) (?:phone|telephone|extension|contact) (?:list|numbers|directory)',
      'internal extensions?',
      'home (?:phone|telephone) numbers? of',
      'interne telefonliste',
      'annuaire interne',
    ),
  },
];
