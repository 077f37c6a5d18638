const WORDS: Readonly<Record<string, string>> = {
  access: 'a request for the data that the library has about somebody',
  erasure: 'a request to delete somebody’s data',
  rectification: 'a request to correct somebody’s data',
  objection: 'an objection to the use of somebody’s data',
  foi: 'a freedom of information request',
};

/** Which request it is, for people: `a freedom of information request`. */
export const requestWords = (request: string | undefined): string =>
  WORDS[request ?? ''] ?? 'a request for information';
