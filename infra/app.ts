import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { comprehendOf } from './comprehend.ts';
import { ImprimaturStack } from './imprimatur-stack.ts';
import { domainOf } from './noticeboard.ts';
import { PROJECT } from './pipeline-function.ts';
import { nameIn, stageOf } from './stage.ts';
import { visionOf } from './vision.ts';

const app = new App();
const stage = stageOf(app.node);
const domain = domainOf(app.node);
const comprehend = comprehendOf(app.node, PROJECT);
const stack = new ImprimaturStack(app, nameIn(stage, 'pipeline'), {
  stage,
  vision: visionOf(app.node),
  ...(domain && { domain }),
  ...(comprehend && { comprehend }),
  description: `Imprimatur: the publishing pipeline of a library (${stage})`,
  terminationProtection: stage === 'production',
});
Tags.of(stack).add('project', 'imprimatur');
Tags.of(stack).add('stage', stage);
// Findings without a written reason stop the build.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
