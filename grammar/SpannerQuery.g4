/*
 * Queries. Imported by SpannerParser.g4, whose header explains the conventions.
 *
 * Sources: https://docs.cloud.google.com/spanner/docs/reference/standard-sql/ query-syntax, subqueries, pipe-syntax.
 *
 * Parentheses are where SQL grammars need unbounded lookahead: behind `((` may stand an expression, a query or a join. Here
 * only what begins with a keyword of its own is read as a query at once. Behind a second parenthesis an expression (or, in
 * FROM, a join) is read, and a `queryRest` may follow it; the builder makes a query of the two. Two tokens decide.
 */
parser grammar SpannerQuery;

// A query that is a statement of its own or the body of a view: only there may hints and GRAPH stand in front.
query: hints+=hintClause* ( body=queryExpression | graph=graphQuery );

queryExpression: with=withClause? first=queryPrimary rest=queryRest?;

// The queries that tell themselves by their first token from a value or a join in parentheses.
keywordQuery: ( with=withClause first=queryPrimary | keyword=keywordPrimary ) rest=queryRest?;

withClause
    : WITH recursive=RECURSIVE? expressions+=commonTableExpression ( COMMA expressions+=commonTableExpression )*
    ;

commonTableExpression: name=identifier AS LPAREN body=queryExpression RPAREN;

queryPrimary
    : keyword=keywordPrimary
    | LPAREN inner=queryExpression RPAREN ( AS alias=identifier )?
    ;

keywordPrimary: selection=select | from=fromClause;

// All that may follow the first operand of a query, in order; at least one part of it is written.
queryRest
    : operations+=setOperation+ order=queryOrderBy? limit=limitClause? forUpdate=forUpdateClause? pipes+=pipe*
    | order=queryOrderBy limit=limitClause? forUpdate=forUpdateClause? pipes+=pipe*
    | limit=limitClause forUpdate=forUpdateClause? pipes+=pipe*
    | forUpdate=forUpdateClause pipes+=pipe*
    | pipes+=pipe+
    ;

setOperation: operator=setOperator right=queryPrimary;

setOperator: operation=( UNION | INTERSECT | EXCEPT ) hint=hintClause? quantifier=( ALL | DISTINCT );

queryOrderBy: ORDER BY items+=orderingItem ( COMMA items+=orderingItem )*;

limitClause: LIMIT count=expression ( OFFSET skip=expression )?;

forUpdateClause: FOR UPDATE;

// ---------------------------------------------------------------- SELECT

select
    : SELECT hint=hintClause? quantifier=( ALL | DISTINCT )? ( AS ( struct=STRUCT | asType=path ) )?
        items+=selectItem ( COMMA items+=selectItem )* COMMA?
        from=fromClause? ( WHERE where=expression )? group=groupByClause? ( HAVING having=expression )?
        ( WINDOW windows+=windowDefinition ( COMMA windows+=windowDefinition )* )?
    ;

selectItem
    : star=STAR modifiers=starModifiers?
    | value=expression ( DOT star=STAR modifiers=starModifiers? | AS? alias=identifier )?
    ;

starModifiers
    : EXCEPT except=columnList ( REPLACE LPAREN replacements+=starReplacement ( COMMA replacements+=starReplacement )* RPAREN )?
    | REPLACE LPAREN replacements+=starReplacement ( COMMA replacements+=starReplacement )* RPAREN
    ;

starReplacement: value=expression AS column=identifier;

groupByClause: GROUP hint=hintClause? BY keys+=expression ( COMMA keys+=expression )*;

windowDefinition: name=identifier AS specification=windowSpecification;

// ---------------------------------------------------------------- FROM

// Commas and JOINs are one chain, which groups from left to right.
fromClause: FROM first=fromItem joins+=join*;

join
    : COMMA hint=hintClause? right=fromItem                                          # commaJoin
    | operation=joinOperation                                                        # keywordJoin
    ;

joinOperation
    : ( kind=( CROSS | INNER ) | kind=( FULL | LEFT | RIGHT ) OUTER? )? hash=HASH? JOIN hint=hintClause? right=fromItem
        condition=joinCondition?
    ;

joinCondition
    : ON condition=expression                                                        # onCondition
    | USING columns=columnList                                                       # usingCondition
    ;

fromItem
    : name=path ( call=LPAREN ( arguments+=argument ( COMMA arguments+=argument )* )? RPAREN )? suffix=fromItemSuffix
                                                                                     # tableReference
    | UNNEST LPAREN array=expression RPAREN suffix=fromItemSuffix                    # unnest
    | GRAPH_TABLE LPAREN graph=path body=graphBody shape=graphShape? RPAREN suffix=fromItemSuffix # graphTable
    | LPAREN subquery=keywordQuery RPAREN suffix=fromItemSuffix                      # tableSubquery
    // A join; or, where a queryRest follows one subquery, a query.
    | LPAREN first=fromItem joins+=join* rest=queryRest? RPAREN suffix=fromItemSuffix # parenthesizedFrom
    ;

graphShape: COLUMNS LPAREN columns+=selectItem ( COMMA columns+=selectItem )* RPAREN;

// The builder checks what each kind of item takes.
fromItemSuffix
    : hint=hintClause? ( AS? alias=identifier )? ( with=WITH offset=OFFSET ( AS? offsetAlias=identifier )? )? sample=tableSample?
    ;

tableSample
    : TABLESAMPLE method=identifier LPAREN size=expression ( rows=ROWS | unit=identifier ) RPAREN
        ( WITH weight=identifier ( AS? weightAlias=identifier )? )?
    ;

// ---------------------------------------------------------------- pipe syntax

pipe: PIPE operator=pipeOperator;

pipeOperator
    : selection=select                                                               # pipeSelect
    | EXTEND items+=selectItem ( COMMA items+=selectItem )*                          # pipeExtend
    | SET assignments+=pipeAssignment ( COMMA assignments+=pipeAssignment )*         # pipeSet
    | DROP columns+=identifier ( COMMA columns+=identifier )*                        # pipeDrop
    | RENAME renames+=columnRename ( COMMA renames+=columnRename )*                  # pipeRename
    | AS alias=identifier                                                            # pipeAs
    | WHERE condition=expression                                                     # pipeWhere
    | AGGREGATE ( items+=aggregateItem ( COMMA items+=aggregateItem )* )?
        ( group=GROUP ( andOrder=AND ORDER )? BY keys+=aggregateItem ( COMMA keys+=aggregateItem )* )?
                                                                                     # pipeAggregate
    | operation=joinOperation                                                        # pipeJoin
    | order=queryOrderBy                                                            # pipeOrderBy
    | limit=limitClause                                                              # pipeLimit
    | operator=setOperator operands+=parenthesizedQuery ( COMMA operands+=parenthesizedQuery )*
                                                                                     # pipeSetOperation
    | sample=tableSample                                                             # pipeTableSample
    ;

parenthesizedQuery: LPAREN inner=queryExpression RPAREN;

pipeAssignment: column=identifier EQ value=expression;

columnRename: from=identifier AS? to=identifier;

aggregateItem: value=expression ( AS? alias=identifier )? direction=( ASC | DESC )?;
