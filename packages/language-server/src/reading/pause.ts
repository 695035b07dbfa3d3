/** A wait that can be cut short. */
export interface Pause {
  readonly over: Promise<void>;
  readonly end: () => void;
}

/** Waits for so many milliseconds, or until it is ended. */
export function pause(milliseconds: number): Pause {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    end = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { over, end };
}

/** Lets everything that waits have its turn: messages that have come, timers that are due. */
export async function turn(): Promise<void> {
  await new Promise<void>((resolve) => { setImmediate(resolve); });
}
