import { Stack, Validations } from 'aws-cdk-lib';
import { type Conditions, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';

export type Permission = {
  /** Named one by one. */
  readonly actions: readonly string[];
  readonly on: readonly string[];
  readonly when?: Conditions;
  /** Why `on` has to end in a wildcard. Without it cdk-nag refuses the wildcard, and the build stops. */
  readonly because?: string;
};

/** How cdk-nag writes a resource in the id of a finding: references in angle brackets. */
function spelled(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  if (typeof resource !== 'object' || resource === null) return '';
  if ('Ref' in resource) return `<${resource.Ref}>`;
  if ('Fn::GetAtt' in resource && Array.isArray(resource['Fn::GetAtt'])) {
    return `<${resource['Fn::GetAtt'].join('.')}>`;
  }
  if ('Fn::Join' in resource && Array.isArray(resource['Fn::Join'])) {
    const [delimiter, parts] = resource['Fn::Join'];
    return parts.map(spelled).join(delimiter);
  }
  throw new Error(`Cannot spell the resource ${JSON.stringify(resource)} for cdk-nag.`);
}

/** Lets a role do something. */
export function permit(role: IRole, { actions, on, when, because }: Permission): void {
  role.addToPrincipalPolicy(
    new PolicyStatement({ actions: [...actions], resources: [...on], ...(when && { conditions: when }) }),
  );
  if (because === undefined) return;
  for (const resource of on) {
    const id = `AwsSolutions-IAM5[Resource::${spelled(Stack.of(role).resolve(resource))}]`;
    Validations.of(role).acknowledge({ id, reason: because });
  }
}
