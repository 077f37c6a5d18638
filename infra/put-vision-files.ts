/** `node infra/put-vision-files.ts FOLDER`, as a step of bundling a function: CDK's steps are commands. */
import { putVisionFiles } from './vision-files.ts';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Expected the folder to put the files into.');
await putVisionFiles(folder);
