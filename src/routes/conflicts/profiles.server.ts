import { buildEngine } from '$lib/engine/node';
import { askConflictProfiles } from '$lib/state/conflict-profiles';

let asked: ReturnType<typeof askConflictProfiles> | undefined;

/** Of all conflicts, asked once a build. */
export const conflictProfiles = async () => (asked ??= askConflictProfiles(await buildEngine()));
