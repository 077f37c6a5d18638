/**
 * Stands in for `node-fetch` in deployed code, where packages ask for it in case Node has no `fetch`. Node has one, and
 * nothing that looks at pictures may use either: its models are files.
 */
export default function fetchNothing(): never {
  throw new Error('Looking at pictures needs no network; something tried to fetch.');
}
