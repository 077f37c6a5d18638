import * as v from 'valibot';
import { findPhrases, type Phrase } from './reading/phrases.ts';
import { withoutQuotations } from './reading/quotations.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

type Matter = 'absence' | 'library-record' | 'study';

const TITLE =
  '(?<![\\p{L}\\p{N}])(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Rev|Herr|Frau|Mme|Mlle|Sra|Sr|Dott|Dottssa)\\.? ';
const NAME = "\\p{Lu}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}'-]{1,30}){0,3}";
const about = (...matters: readonly string[]): RegExp =>
  new RegExp(`${TITLE}${NAME}(?:${matters.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** In the present, and of matters between a library and people: novels are full of unwell ladies and men with debts. */
const MATTERS: readonly Phrase<Matter>[] = [
  {
    kind: 'absence',
    pattern: about(
      ' (?:is|will be|has been)(?: currently| still| now)? (?:off|signed off|out|absent)(?: sick| ill| work)',
      ' (?:is|will be|has been)(?: currently| still| now)? on (?:sick|maternity|paternity|parental|adoption|compassionate|annual|unpaid|medical) leave',
      ' ist (?:krank|krankgeschrieben|in Elternzeit|im Mutterschutz)',
      ' est en (?:congé maladie|arrêt maladie|congé maternité)',
      ' está de baja',
      ' è in (?:malattia|maternità)',
    ),
  },
  {
    kind: 'library-record',
    pattern: about(
      "(?:'s)? (?:overdue|unpaid) (?:books?|items?|loans?|fines?)",
      ' (?:has|still has|owes)(?: not)? (?:an? |the |some |\\d+ |£\\d+ ?)?(?:overdue|unpaid|in fines|in late fees|returned (?:his|her|their|the) (?:books?|loans?))',
      "(?:'s) (?:loans|borrowing history|library record|reading history|library card)",
    ),
  },
  {
    kind: 'study',
    pattern: about(
      ' (?:has )?(?:failed|passed) (?:his|her|their|the) (?:exams?|viva|degree|tripos|finals|probation)',
      "'s (?:exam results?|marks|grades|disciplinary|complaint|appraisal|salary)",
    ),
  },
];

const SAYS: Readonly<Record<Matter, string>> = {
  absence: 'why somebody is away',
  'library-record': 'what somebody borrows or owes',
  study: 'how somebody’s studies or work go',
};

/** Clause `privacy.personal-data`. */
export const namesWithTitles = defineRule({
  id: 'names-with-titles',
  clause: 'privacy.personal-data',
  level: 'advise',
  reads: 'text',
  about:
    'Finds a title with a name (Dr, Professor, Ms, …) beside something that concerns nobody else: sick or parental leave, ' +
    'loans and fines, results and complaints. Authors, speakers, and names without a title pass; no program tells ' +
    'reliably what is a name. Quotations are not read, and the past tense is left to history and novels.',
  options: v.strictObject({}),
  *check({ texts }): Iterable<Remark> {
    for (const { at, role, text } of texts) {
      if (role === 'credit') continue;
      for (const { kind, span, words } of findPhrases(withoutQuotations(text), MATTERS))
        yield { at, span, args: { matter: kind, words } };
    }
  },
  message: (args) => `${quote(said(args, 'words'))} tells readers ${saysOf(said(args, 'matter'))}.`,
  help: () => 'Leave out the name or the reason: “Our Italian help desk is unstaffed this week.”',
});

const saysOf = (name: string): string =>
  Object.entries(SAYS).find(([matter]) => matter === name)?.[1] ?? SAYS.absence;
