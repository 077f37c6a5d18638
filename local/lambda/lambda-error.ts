const STATUS = {
  InvalidParameterValueException: 400,
  InvalidRequestContentException: 400,
  ResourceNotFoundException: 404,
  UnknownOperationException: 404,
  RequestTooLargeException: 413,
  ServiceException: 500,
} as const;

/** An error that Lambda's API answers with, by AWS's name for it. What a function throws is not one of these. */
export class LambdaError extends Error {
  override readonly name = 'LambdaError';
  readonly type: keyof typeof STATUS;

  constructor(type: keyof typeof STATUS, message: string, options?: ErrorOptions) {
    super(message, options);
    this.type = type;
  }

  get status(): (typeof STATUS)[keyof typeof STATUS] {
    return STATUS[this.type];
  }

  /** Lambda says whose fault it was beside the message. */
  get side(): 'User' | 'Server' {
    return this.status < 500 ? 'User' : 'Server';
  }
}
