import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { postIdOf } from '../../shared/core/bundle/names.ts';
import { UsageError } from '../../shared/core/errors.ts';
import type { Policy } from '../../shared/core/policy/policy.ts';
import { print } from '../output.ts';
import { readDirectory, readPolicy } from '../place.ts';

/** `imprimatur new DIR`: a bundle to fill in. */
export const newCommand = (): Command =>
  new Command('new')
    .description('make a folder with a post to fill in')
    .argument('<dir>', 'the folder to make; its name becomes the post\u2019s id')
    .action(async (folder: string) => {
      const { problem } = postIdOf(basename(folder));
      if (problem)
        throw new UsageError(
          `Expected ${problem.expected}, but got ${problem.got}. For example: ${problem.example}`,
        );
      await mkdir(folder, { recursive: true });
      if ((await readdir(folder)).length > 0)
        throw new UsageError(`${folder} is not empty. Choose another name, so that nothing is overwritten.`);
      const accounts = readDirectory().map((account) => account.id);
      await writeFile(join(folder, 'post.md'), template(readPolicy(), accounts));
      print(`${join(folder, 'post.md')} is ready to be filled in. Put its pictures beside it, then:`);
      print(`  imprimatur check ${folder}\n  imprimatur submit ${folder}`);
    });

const template = (policy: Policy, accounts: readonly string[]): string => `---
title: What the post is about, for the calendar       # never published
publish: now                    # or 2026-12-01 10:00 (${policy.timeZone}), or with an offset
accounts: [${accounts.join(', ')}]
purpose: ${policy.purposes[0]?.id}       # ${policy.purposes.map((one) => one.id).join(' · ')}
audience: [${policy.audiences[0]}]      # ${policy.audiences.join(' · ')}
kind: own                       # own · repost · external-event
# Uncomment for pictures; each needs a description that says what it shows and why.
# media:
#   - file: picture.jpg
#     alt: Two long oak tables under the restored skylight, every seat taken.
#     licence: own              # own · permission · a Creative Commons or RightsStatements.org address
#     credit: "Photo: Library staff"
#     people: none              # none · consented · blur
# sources: [https://…]          # where the content comes from
---
Write here what readers will see.
`;
