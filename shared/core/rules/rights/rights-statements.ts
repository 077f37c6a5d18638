/** One of the twelve statements of RightsStatements.org, by its URI. They describe; most of them license nothing. */
export type RightsStatement = {
  readonly kind: 'rights-statement';
  readonly id: string;
  readonly title: string;
  /**
   * What it means for a post: `free` may go out · `unclear` a person must decide · `forbidden` needs the
   * rights-holder's permission.
   */
  readonly use: 'free' | 'unclear' | 'forbidden';
};

/**
 * https://rightsstatements.org/page/1.0/. A library's post is not commercial, but a network's terms take rights of
 * commercial use with them; so what is free only for some use is for a person to decide.
 */
const STATEMENTS: readonly Omit<RightsStatement, 'kind'>[] = [
  { id: 'InC', title: 'In Copyright', use: 'forbidden' },
  { id: 'InC-OW-EU', title: 'In Copyright – EU Orphan Work', use: 'forbidden' },
  { id: 'InC-EDU', title: 'In Copyright – Educational Use Permitted', use: 'unclear' },
  { id: 'InC-NC', title: 'In Copyright – Non-Commercial Use Permitted', use: 'unclear' },
  { id: 'InC-RUU', title: 'In Copyright – Rights-holder(s) Unlocatable or Unidentifiable', use: 'unclear' },
  { id: 'NoC-CR', title: 'No Copyright – Contractual Restrictions', use: 'unclear' },
  { id: 'NoC-NC', title: 'No Copyright – Non-Commercial Use Only', use: 'unclear' },
  { id: 'NoC-OKLR', title: 'No Copyright – Other Known Legal Restrictions', use: 'unclear' },
  { id: 'NoC-US', title: 'No Copyright – United States', use: 'unclear' },
  { id: 'CNE', title: 'Copyright Not Evaluated', use: 'unclear' },
  { id: 'UND', title: 'Copyright Undetermined', use: 'unclear' },
  { id: 'NKC', title: 'No Known Copyright', use: 'free' },
];

/** Reads the path of a rightsstatements.org address (`vocab`, `page` or `data`), split at its slashes. */
export function rightsStatement(path: readonly string[]): RightsStatement | undefined {
  const [folder, id = '', version, ...rest] = path;
  if (!['vocab', 'page', 'data'].includes(folder ?? '') || version !== '1.0' || rest.length > 0)
    return undefined;
  const found = STATEMENTS.find((statement) => statement.id.toLowerCase() === id.toLowerCase());
  return found && { kind: 'rights-statement', ...found };
}
