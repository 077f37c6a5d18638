/** Contrast of every pair of text and ground is at least 4.5:1 in both schemes (WCAG 2.2, 1.4.3). */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#eef0f6, #12141c);
  --card: light-dark(#ffffff, #1c202c);
  --edge: light-dark(#cdd2e0, #363c4e);
  --control: light-dark(#7a8196, #7d859c);
  --ink: light-dark(#1b2030, #eceef6);
  --soft: light-dark(#545c72, #aab1c5);
  --accent: light-dark(#4338a8, #b4adff);
  --on-accent: light-dark(#ffffff, #16142e);
  --alarm: light-dark(#9c1c2e, #ffb0b8);
  --on-alarm: light-dark(#ffffff, #3a0710);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
}
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--card); }
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.top, main, .end { max-width: 40rem; margin-inline: auto; padding-inline: 1rem; }
.top { padding-block: 2rem 0.5rem; }
.top h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
.top h1 a { color: inherit; text-decoration: none; }
.top p { margin: 0.35rem 0 0; color: var(--soft); }
.end { padding-block: 1rem 3rem; color: var(--soft); font-size: 0.875rem; }
.empty, .post { background: var(--card); border: 1px solid var(--edge); border-radius: 14px; }
.empty { padding: 2rem; text-align: center; color: var(--soft); }
.post { margin-block: 1rem; padding: 1.1rem 1.25rem 1.25rem; }
.by { display: flex; gap: 0.75rem; align-items: center; }
.by h2, .by h3 { margin: 0; font-size: 1rem; line-height: 1.3; }
.by p { margin: 0; color: var(--soft); font-size: 0.875rem; overflow-wrap: anywhere; }
.by a { color: inherit; }
.face {
  flex: none; display: grid; place-items: center; width: 2.75rem; height: 2.75rem;
  border-radius: 12px; background: var(--accent); color: var(--on-accent); font-weight: 700;
}
.reader .face { border-radius: 50%; background: var(--soft); color: var(--card); width: 2.1rem; height: 2.1rem; }
.text { margin: 0.8rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 1.0625rem; }
.reader .text { font-size: 1rem; margin-top: 0.4rem; }
.hashtag { font-weight: 600; text-decoration-style: dotted; }
.media { display: grid; gap: 0.6rem; margin: 0.9rem 0 0; padding: 0; list-style: none; }
.media.several { grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); }
.media figure { margin: 0; }
.media img, .media video {
  display: block; width: 100%; height: auto; max-height: 34rem; object-fit: contain;
  border-radius: 10px; background: var(--ground);
}
@media (min-width: 36rem) { .media.several img { aspect-ratio: 4 / 3; } }
.media figcaption { margin-top: 0.4rem; font-size: 0.9375rem; }
.alt summary, .no-alt {
  display: inline-block; padding: 0.1rem 0.55rem; border-radius: 6px;
  font-size: 0.8125rem; font-weight: 700; letter-spacing: 0.04em;
}
.alt summary { background: var(--ink); color: var(--card); cursor: pointer; list-style: none; }
.alt summary::-webkit-details-marker { display: none; }
.alt summary::after { content: " +"; }
.alt[open] summary::after { content: " −"; }
.alt p { margin: 0.4rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.no-alt { background: var(--alarm); color: var(--on-alarm); }
.replies { margin: 1rem 0 0; padding: 0; list-style: none; border-top: 1px solid var(--edge); }
.replies > li { padding-block: 0.9rem 0; }
.replies .nested { padding-left: 1.25rem; border-left: 3px solid var(--edge); }
.comment { margin-top: 1rem; border-top: 1px solid var(--edge); padding-top: 0.8rem; }
.comment summary { cursor: pointer; color: var(--accent); font-weight: 600; width: fit-content; }
.comment label { display: block; margin: 0.8rem 0 0.25rem; font-weight: 600; }
.comment input, .comment textarea {
  width: 100%; padding: 0.55rem 0.7rem; font: inherit; color: inherit;
  background: var(--ground); border: 1px solid var(--control); border-radius: 8px;
}
.comment textarea { min-height: 5.5rem; resize: vertical; }
.comment button {
  margin-top: 0.9rem; padding: 0.55rem 1.2rem; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 0; border-radius: 8px;
}
.comment .choice { display: flex; gap: 0.5rem; align-items: baseline; margin: 0.8rem 0 0; }
.comment .choice input { width: auto; }
.comment .choice label { margin: 0; font-weight: 400; }
.comment .delete { color: var(--on-alarm); background: var(--alarm); }
.replies .comment { margin-top: 0.5rem; border-top: 0; padding-top: 0; font-size: 0.9375rem; }
.private { margin: 0.5rem 0 0; font-size: 0.875rem; font-weight: 600; color: var(--soft); }
.problem { margin: 0.8rem 0 0; color: var(--alarm); font-weight: 600; }
@media (forced-colors: active) { .post, .empty, .face { border: 1px solid; } }
`;
