/*
 * Queries. Imported by SpannerParser.g4, whose header explains the conventions.
 *
 * Source: https://docs.cloud.google.com/spanner/docs/reference/standard-sql/query-syntax
 */
parser grammar SpannerQuery;

query: SELECT items+=expression ( COMMA items+=expression )* ( FROM table=path )?;
