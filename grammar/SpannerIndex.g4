/*
 * Clauses of secondary, search and vector indexes. Imported by SpannerParser.g4, whose header explains the conventions.
 *
 * Source: https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language INDEX, SEARCH INDEX and
 * VECTOR INDEX statements.
 */
parser grammar SpannerIndex;

// One list for every kind of index; the builder checks which clauses a kind has, and their order.
indexClause
    : STORING columns=columnList                                                     # storingClause
    | PARTITION BY parts+=keyPart ( COMMA parts+=keyPart )*                          # partitionByClause
    | ORDER BY parts+=keyPart ( COMMA parts+=keyPart )*                              # orderByClause
    | WHERE condition=expression                                                     # whereClause
    | comma=COMMA? INTERLEAVE IN table=path                                          # interleaveInClause
    | comma=COMMA? options=optionsClause                                             # indexOptionsClause
    ;

// The builder checks which alterations a kind of index has.
indexAlteration
    : action=( ADD | DROP ) stored=STORED? COLUMN column=identifier options=optionsClause? # alterIndexColumn
    | SET options=optionsClause                                                      # setIndexOptions
    | REBUILD                                                                        # rebuildIndex
    ;
