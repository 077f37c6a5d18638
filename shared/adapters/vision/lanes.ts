import { gate } from '../media/gate.ts';
import type { Budget } from './budget.ts';

/** Something that answers one question at a time, in a thread of its own. */
export type Engine<Question, Answer> = {
  /** Rejects also when the thread ends. */
  ask(question: Question): Promise<Answer>;
  /** Ends the thread, in the middle of a question too. */
  stop(): Promise<void>;
};

export type Lanes<Question, Answer> = {
  /** @throws MediaProblemError `timed-out`, and whatever the engine throws; another takes its place then. */
  ask(question: Question, budget: Budget): Promise<Answer>;
  /** Stops every engine. What they are asked at that moment fails; a later question starts another. */
  close(): Promise<void>;
};

/** At most `most` engines side by side, each started when there is a question and no other is free. */
export function lanes<Question, Answer>(
  most: number,
  start: () => Promise<Engine<Question, Answer>>,
): Lanes<Question, Answer> {
  type Started = Promise<Engine<Question, Answer>>;
  const all = new Set<Started>();
  const free: Started[] = [];
  const inTurn = gate(most);

  const take = (): Started => {
    const engine = free.pop() ?? start();
    all.add(engine);
    return engine;
  };
  const drop = async (engine: Started): Promise<void> => {
    all.delete(engine);
    // One that still starts is stopped when it has; one that did not start has nothing to stop.
    await engine.then((started) => started.stop()).catch(() => undefined);
  };

  return {
    ask: (question, budget) =>
      inTurn(async () => {
        let engine: Started | undefined;
        try {
          const answer = await budget.spend(async () => {
            engine = take();
            return (await engine).ask(question);
          });
          if (engine && all.has(engine)) free.push(engine);
          return answer;
        } catch (error) {
          // Not awaited: whoever waits has waited long enough.
          if (engine) void drop(engine);
          throw error;
        }
      }),
    async close() {
      free.length = 0;
      await Promise.all([...all].map(drop));
    },
  };
}
