const STATUS = {
  ValidationException: 400,
  ResourceNotFoundException: 404,
  UnknownOperationException: 404,
  ConflictException: 409,
  InternalServerException: 500,
} as const;

/** An error that EventBridge Scheduler's API answers with, by AWS's name for it. */
export class SchedulerError extends Error {
  override readonly name = 'SchedulerError';
  readonly type: keyof typeof STATUS;

  constructor(type: keyof typeof STATUS, message: string, options?: ErrorOptions) {
    super(message, options);
    this.type = type;
  }

  get status(): (typeof STATUS)[keyof typeof STATUS] {
    return STATUS[this.type];
  }
}

export const invalid = (message: string, cause?: unknown): SchedulerError =>
  new SchedulerError('ValidationException', message, { cause });
