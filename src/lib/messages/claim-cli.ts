/** What the command says to a terminal where it cannot check. */
import * as m from './compiled/messages.js';

export const claimUsage = (): string => m.claim_cli_usage();

export const claimFileUnread = (path: string): string => m.claim_cli_no_file({ path });

export const claimNoDay = (given: string): string => m.claim_cli_no_day({ given });
