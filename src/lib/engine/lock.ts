/**
 * Statements that shut DuckDB off from everything but the page's own tables, in the order they must run.
 *
 * Run before the first table, long before a reader's file or SQL. Only files registered below `import/` can be
 * opened afterwards; every address, ATTACH, other path and COPY is refused, and nothing can unlock it again.
 * Without the first two, a missing extension becomes a request to another host.
 */
export const LOCK: readonly string[] = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	"SET allowed_directories = ['import/']",
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];
