/** Where the administrator puts what a network gave: to be said in brackets, after what it is to be stored as. */
export const WHERE_STORED =
  'on AWS in Secrets Manager, on one machine in .imprimatur/secrets.json: docs/data-model.md, Secrets, says how';
