import { openRepository, type GitFault } from "../git/repository.js";
import { filesAsStaged, stagedDrafts } from "../git/staged.js";
import { complain } from "../terminal/say.js";
import { gitTexts } from "../texts/git.js";
import { lintFound } from "./lint-files.js";
import type { Session } from "./session.js";

/** Lints the reports that the next commit adds or changes, as they stand in the index; settings are read from the work tree. */
export async function lintStaged(session: Session): Promise<number> {
  const { world } = session;
  const repository = await openRepository(world);
  if (!repository.ok) return fail(repository, session);
  const staged = await stagedDrafts(repository);
  if (!staged.ok) return fail(staged, session);
  const files = await filesAsStaged(world.files, staged.drafts, repository);
  const candidates = staged.drafts.map(({ path }) => ({ path, named: false, operands: [], fault: undefined }));
  return (await lintFound({ operands: [], candidates }, { ...session, world: { ...world, files } })).code;
}

function fail({ code, detail }: GitFault, { world }: Session): number {
  complain(world, gitTexts.fault(code, detail));
  return 2;
}
