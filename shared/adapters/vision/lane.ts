import { gate } from '../media/gate.ts';
import type { Budget } from './budget.ts';

/** Something that answers one question at a time, in a thread of its own. */
export type Engine<Question, Answer> = {
  /** Rejects also when the thread dies. */
  ask(question: Question): Promise<Answer>;
  /** Ends the thread, in the middle of a question too. Its promise may then stay open. */
  stop(): Promise<void>;
};

export type Lane<Question, Answer> = {
  /** @throws MediaProblemError `timed-out`; the engine is then stopped, and the next question starts another. */
  ask(question: Question, budget: Budget): Promise<Answer>;
  close(): Promise<void>;
};

/** Starts an engine when it is first needed, asks it in turn, and replaces it after a failure. */
export function lane<Question, Answer>(
  start: () => Promise<Engine<Question, Answer>>,
): Lane<Question, Answer> {
  let engine: Promise<Engine<Question, Answer>> | undefined;
  const inTurn = gate(1);

  const drop = async (): Promise<void> => {
    const dropped = engine;
    engine = undefined;
    // One that still starts is stopped when it has; one that did not start has nothing to stop.
    await dropped?.then((started) => started.stop()).catch(() => undefined);
  };

  return {
    ask: (question, budget) =>
      inTurn(async () => {
        let isAsked = false;
        try {
          return await budget.spend(async () => {
            isAsked = true;
            engine ??= start();
            return (await engine).ask(question);
          });
        } catch (error) {
          // Not awaited: whoever waits has waited long enough.
          if (isAsked) void drop();
          throw error;
        }
      }),
    close: () => inTurn(drop),
  };
}
