/** What throttled or overdue answers of AWS, and of the local run, are called where a function passes them on. */
const BUSY = new Set([
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'InternalServerError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'Sandbox.Timedout',
]);

/** The pipeline has too much to do for the moment: nobody's fault, and worth another try. */
export class BusyError extends Error {
  override readonly name = 'BusyError';

  constructor(options?: ErrorOptions) {
    super(
      'The pipeline is busy and did not answer in time. Try again in a minute; if you were changing something, look first whether it was done.',
      options,
    );
  }
}

/** By the error's name, as a function or the SDK gives it. */
export const isBusy = (name: string): boolean => BUSY.has(name);
