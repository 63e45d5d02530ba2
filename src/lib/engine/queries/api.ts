/** Questions whose answers the static API publishes as they are: columns keep the names of the tables. */
import type { Row } from '../engine';
import type { Query } from '../query';
import type { Relation } from '../relations';
import conflictPlacesSql from '../sql/api-conflict-places.sql?raw';
import conflictsSql from '../sql/api-conflicts.sql?raw';
import placesSql from '../sql/api-places.sql?raw';
import sourcesSql from '../sql/api-sources.sql?raw';
import treatyActsSql from '../sql/api-treaty-acts.sql?raw';

/** What a row must hold is said by the published schema, and a test holds every document against it. */
function asItIs(name: string, sql: string, reads: Relation): Query<void, Row> {
	return { name, sql, reads: [reads], bind: () => [], decode: (row) => row };
}

export const apiPlaces = asItIs('api-places', placesSql, 'places');
export const apiConflicts = asItIs('api-conflicts', conflictsSql, 'conflicts');
export const apiConflictPlaces = asItIs(
	'api-conflict-places',
	conflictPlacesSql,
	'conflict_places'
);
export const apiTreatyActs = asItIs('api-treaty-acts', treatyActsSql, 'treaty_actions');
export const apiSources = asItIs('api-sources', sourcesSql, 'sources');
