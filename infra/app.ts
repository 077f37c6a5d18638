import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ImprimaturStack } from './imprimatur-stack.ts';
import { domainOf } from './noticeboard.ts';
import { nameIn, stageOf } from './stage.ts';
import { visionOf } from './vision.ts';

const app = new App();
const stage = stageOf(app.node);
const domain = domainOf(app.node);
const stack = new ImprimaturStack(app, nameIn(stage, 'pipeline'), {
  stage,
  vision: visionOf(app.node),
  ...(domain && { domain }),
  description: `Imprimatur: the publishing pipeline of a library (${stage})`,
  terminationProtection: stage === 'production',
});
Tags.of(stack).add('project', 'imprimatur');
Tags.of(stack).add('stage', stage);
// Findings without a written reason stop the build.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
