/** One half of the moderation sets: texts by what should become of them. docs/quality.md says how they came about. */
export type CommentSet = {
  /** Spam and advertisements by strangers: hidden, or suggested to be. */
  readonly spam: readonly string[];
  /** Obscene, about nobody and nothing of the library's. */
  readonly profanity: readonly string[];
  readonly threats: readonly string[];
  readonly groups: readonly string[];
  /** Insults to a person. */
  readonly insults: readonly string[];
  /** Other people's data. */
  readonly personalData: readonly string[];
  /** Furious, sarcastic or rude about the service: at most looked at. */
  readonly criticism: readonly string[];
  readonly informationRights: readonly string[];
  readonly safeguarding: readonly string[];
  /** What readers write every day, with words in it that mislead: nothing is done. */
  readonly ordinary: readonly string[];
};
