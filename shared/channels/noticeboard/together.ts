/**
 * Lets calls at the same time share one run of `work`: one that has begun may have passed over what a caller has just
 * written, so those who come meanwhile share the run that begins when it is over. Whoever waits gets that run's error.
 */
export function together(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    next = undefined;
    const run = work();
    running = run;
    const over = () => {
      if (running === run) running = undefined;
    };
    run.then(over, over);
    return run;
  };
  return () => {
    if (!running) return begin();
    next ??= running.then(begin, begin);
    return next;
  };
}
