/** Names of the environment variables that `infra/` sets and `wiring/aws.ts` reads. */
export const ENV = {
  table: 'IMPRIMATUR_TABLE',
  mediaBucket: 'IMPRIMATUR_MEDIA_BUCKET',
  noticeboardBucket: 'IMPRIMATUR_NOTICEBOARD_BUCKET',
  noticeboardUrl: 'IMPRIMATUR_NOTICEBOARD_URL',
  scheduleGroup: 'IMPRIMATUR_SCHEDULE_GROUP',
  scheduleRoleArn: 'IMPRIMATUR_SCHEDULE_ROLE_ARN',
  scheduleDeadLetterArn: 'IMPRIMATUR_SCHEDULE_DEAD_LETTER_ARN',
  intakeFunctionArn: 'IMPRIMATUR_INTAKE_FUNCTION_ARN',
  publishFunctionArn: 'IMPRIMATUR_PUBLISH_FUNCTION_ARN',
  pollScheduleGroup: 'IMPRIMATUR_POLL_SCHEDULE_GROUP',
  pollScheduleRoleArn: 'IMPRIMATUR_POLL_SCHEDULE_ROLE_ARN',
  pollScheduleDeadLetterArn: 'IMPRIMATUR_POLL_SCHEDULE_DEAD_LETTER_ARN',
  pollFunctionArn: 'IMPRIMATUR_POLL_FUNCTION_ARN',
  tendFunctionArn: 'IMPRIMATUR_TEND_FUNCTION_ARN',
  secretPrefix: 'IMPRIMATUR_SECRET_PREFIX',
  noticeTopicArn: 'IMPRIMATUR_NOTICE_TOPIC_ARN',
  vision: 'IMPRIMATUR_VISION',
  factsVersion: 'IMPRIMATUR_FACTS_VERSION',
  comprehendRegion: 'IMPRIMATUR_COMPREHEND_REGION',
} as const;

/** Where a function finds the policy, below its own folder. */
export const POLICY_FILE = 'policy/mmll-library.yaml';

/** What may look at pictures: the function itself with the models beside its code, or Amazon Rekognition. */
export const VISIONS = ['local', 'rekognition'] as const;
export type VisionName = (typeof VISIONS)[number];

/** Where intake finds what it looks at pictures with, below its own folder. */
export const VISION_FOLDER = 'vision';
