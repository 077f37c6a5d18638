import { findPersonalData } from './personal-data/find.ts';
import { mayBePublic, PERSONAL_DATA_NAMES, personalDataLevel } from './personal-data/naming.ts';
import { personalDataOptions, personalDataSettings } from './personal-data/settings.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

/** Clause `privacy.personal-data`; UK GDPR, article 4(1). */
export const personalDataInText = defineRule({
  id: 'personal-data-in-text',
  clause: 'privacy.personal-data',
  level: 'block',
  reads: 'text',
  about:
    'Finds e-mail addresses, telephone numbers, UK postcodes, National Insurance, NHS, passport, driving licence and ' +
    'card numbers, IBANs, UK accounts with their sort codes, vehicle registrations, IP and MAC addresses and dates of birth in every text of the post. ' +
    'Numbers with a check digit are checked; numbers whose shape is not telling need a word that says what they are. ' +
    'The library’s own contacts in the policy (“publicContacts”) are allowed. Links, hashtags, handles, ISBNs, ' +
    'shelfmarks, dates and opening hours are left alone. Names are not recognised: no program does that reliably. ' +
    'Contacts are held, because an office may have them too; all other kinds block.',
  options: personalDataOptions,
  *check({ texts, policy }, { libraryCards }): Iterable<Remark> {
    const { isAllowed } = personalDataSettings(policy, libraryCards);
    for (const { at, text } of texts)
      for (const datum of findPersonalData(text, libraryCards))
        if (!isAllowed(datum))
          yield {
            at,
            span: datum.span,
            level: personalDataLevel(datum.kind),
            args: { kind: datum.kind, what: PERSONAL_DATA_NAMES[datum.kind] },
          };
  },
  message: (args) => `This looks like ${said(args, 'what')}, which could be somebody’s.`,
  help: (args) =>
    mayBePublic(said(args, 'kind'))
      ? 'Take it out, or point to a page of the library’s instead. If it is a public contact of the library, ask the ' +
        'administrator to add it to “publicContacts” in the policy.'
      : 'Take it out. If it is in a picture too, cover it there. Nobody needs it to read the post.',
});
