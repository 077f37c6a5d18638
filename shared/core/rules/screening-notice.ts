import * as v from 'valibot';
import { anyOf, findPhrases, type Phrase } from './reading/phrases.ts';
import { withoutQuotations } from './reading/quotations.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

type Whom = 'applicants' | 'donors';

const APPLICANTS = '(?:job )?(?:applicants?|candidates?|interviewees?|offer holders?)';
/** One candidate who is screened is a film. */
const SEVERAL = '(?:job )?(?:applicants|candidates|interviewees|offer holders)';
const DONORS = '(?:(?:potential|prospective|possible|major|new) )?donors?';
const PROFILES =
  '(?:social media|social network(?:s|ing)?|online|facebook|instagram|linkedin|twitter|x|mastodon|bluesky|tiktok) (?:profiles?|accounts?|posts?|history|presence|activit(?:y|ies)|pages?|checks?)';
const LOOK =
  '(?:check(?:ed|ing)?|screen(?:ed|ing)?|vet(?:ted|ting)?|review(?:ed|ing)?|search(?:ed|ing)?|look(?:ed|ing)? (?:at|up|through|into)|monitor(?:ed|ing)?|research(?:ed|ing)?)';
const THE = '(?:the |our |all |all the |every |your |this |these |their )?';

const WORDINGS: readonly Phrase<Whom>[] = [
  {
    kind: 'applicants',
    pattern: anyOf(
      `${LOOK} ${THE}${PROFILES} of ${THE}(?:${APPLICANTS}|students?|staff)`,
      `${LOOK} ${THE}${APPLICANTS}(?:'s?)? ${PROFILES}`,
      `(?:screen(?:ing)?|vet(?:ting)?|background checks?) (?:of |on )?${THE}${SEVERAL}`,
      `(?:applicant|${SEVERAL}) (?:screening|vetting)`,
      `social media (?:screening|vetting|checks? (?:on|of))`,
      `(?:does|do|has|have) any(?:one|body) know(?:n|s)? (?:of |about )?(?:this|these|the|our) ${APPLICANTS}`,
      `what do you (?:know|think) (?:of|about) (?:this|these|our) ${APPLICANTS}`,
      `(?:our |the )?short-?listed ${APPLICANTS} (?:are|is|for)`,
      `(?:bewerber|bewerberinnen|kandidaten) (?:prüfen|überprüfen|durchleuchten)`,
      `(?:vérifier|examiner) (?:les|des) (?:profils|comptes) (?:des|de) candidats`,
      `(?:revisar|comprobar) (?:los )?perfiles de (?:los )?candidatos`,
      `(?:controllare|verificare) i profili dei candidati`,
    ),
  },
  {
    kind: 'donors',
    pattern: anyOf(
      `${LOOK} ${THE}${DONORS}(?:'s?)? (?:wealth|income|background|assets|finances|${PROFILES})`,
      `(?:donor|wealth) (?:prospect(?:s|ing)?|screening|profiling|vetting)`,
      `prospect research (?:on|of|into|for)`,
      `(?:list|file|profile)s? of ${THE}(?:potential|prospective|possible) donors?`,
      `(?:does|do) any(?:one|body) know (?:of |about )?(?:this|these|the|our) ${DONORS}`,
      `how (?:rich|wealthy) (?:is|are) (?:this|these|our|the) ${DONORS}`,
    ),
  },
];

/** Clause `limits.screening`. */
export const screeningNotice = defineRule({
  id: 'screening-notice',
  clause: 'limits.screening',
  level: 'hold',
  reads: 'text',
  about:
    'Finds wordings with which applicants, students or possible donors are looked into: screening, vetting, checking ' +
    'their profiles, asking readers about them. Vacancies, open days for applicants, thanks to donors and screenings of ' +
    'films pass. It reads English, and the commonest wordings of German, French, Spanish and Italian.',
  options: v.strictObject({}),
  *check({ texts }): Iterable<Remark> {
    for (const { at, role, text } of texts) {
      if (role === 'credit') continue;
      for (const { kind, span, words } of findPhrases(withoutQuotations(text), WORDINGS))
        yield { at, span, args: { whom: kind, words } };
    }
  },
  message: (args) =>
    `${quote(said(args, 'words'))} reads as if social media were used to look into ${args.whom === 'donors' ? 'possible donors' : 'applicants'}.`,
  help: () =>
    'The policy rules that out. If something else is meant, say it in other words; the administrator decides.',
});
