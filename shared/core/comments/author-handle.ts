const NOT_TOLD = 'not told by';

/** What stands in a handle's place where a network does not tell programs who wrote. */
export const handleNotTold = (network: string): string => `${NOT_TOLD} ${network}`;

/** Whether it names anybody: the others are the same for many people. */
export const isHandleTold = (handle: string): boolean => handle !== '' && !handle.startsWith(NOT_TOLD);
