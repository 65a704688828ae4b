/*
 * Graph queries (GQL). Imported by SpannerParser.g4, whose header explains the conventions.
 *
 * Sources: https://docs.cloud.google.com/spanner/docs/reference/standard-sql/ graph-query-statements, graph-patterns,
 * graph-subqueries, graph-operators, graph-sql-queries.
 */
parser grammar SpannerGraph;

graphQuery: GRAPH graph=path body=graphBody;

// A graph query between braces may leave out its graph: then it is that of the query around it.
bracedGraphQuery: LBRACE ( GRAPH graph=path )? body=graphBody RBRACE;

// EXISTS also takes a bare pattern.
bracedGraphPattern: LBRACE pattern=graphPattern RBRACE;

graphBody: parts+=graphPart ( NEXT parts+=graphPart )*;

graphPart: first=linearQuery operations+=graphSetOperation*;

graphSetOperation: operator=setOperator right=linearQuery;

linearQuery: statements+=graphStatement+ result=returnStatement? | result=returnStatement;

graphStatement
    : optional=OPTIONAL? MATCH pattern=graphPattern                                  # match
    | LET assignments+=graphAssignment ( COMMA assignments+=graphAssignment )*       # let
    | FILTER WHERE? condition=expression                                             # filter
    | FOR element=identifier IN array=expression ( with=WITH OFFSET ( AS offsetAlias=identifier )? )? # for
    | clause=graphOrderBy                                                            # graphOrderByStatement
    | LIMIT count=expression                                                         # graphLimit
    | ( OFFSET | SKIP_RANGE ) count=expression                                       # graphOffset
    | WITH quantifier=( ALL | DISTINCT )? items+=returnItem ( COMMA items+=returnItem )* group=groupByClause?
                                                                                     # graphWith
    | optional=OPTIONAL? CALL ( per=PER LPAREN RPAREN )? function=path
        LPAREN ( arguments+=argument ( COMMA arguments+=argument )* )? RPAREN
        ( YIELD columns+=yieldItem ( COMMA columns+=yieldItem )* )?                  # callFunction
    | optional=OPTIONAL? CALL LPAREN ( variables+=identifier ( COMMA variables+=identifier )* )? RPAREN
        body=bracedGraphQuery                                                        # callSubquery
    ;

graphAssignment: variable=identifier EQ value=expression;

yieldItem: column=identifier ( AS alias=identifier )?;

// OFFSET stands before LIMIT here.
returnStatement
    : RETURN quantifier=( ALL | DISTINCT )? items+=returnItem ( COMMA items+=returnItem )*
        group=groupByClause? order=graphOrderBy? ( ( OFFSET | SKIP_RANGE ) skip=expression )? ( LIMIT count=expression )?
    ;

returnItem: star=STAR | value=expression ( AS alias=identifier )?;

graphOrderBy: ORDER BY items+=graphOrderingItem ( COMMA items+=graphOrderingItem )*;

graphOrderingItem
    : key=expression ( COLLATE collation=expression )? direction=( ASC | ASCENDING | DESC | DESCENDING )?
        ( NULLS nulls=identifier )?
    ;

// ---------------------------------------------------------------- patterns

graphPattern: paths+=pathPattern ( COMMA paths+=pathPattern )* ( WHERE where=expression )?;

pathPattern
    : hint=hintClause? ( variable=identifier EQ )? ( search=pathSearch | restrictor=pathMode )? chain=pathChain
    ;

pathSearch: all=ALL | ANY goal=( SHORTEST | CHEAPEST )?;

pathMode: word=( WALK | TRAIL | ACYCLIC | SIMPLE ) ( PATH | PATHS )?;

pathChain: first=pathTerm steps+=pathStep*;

pathStep: hint=hintClause? term=pathTerm;

pathTerm: element=pathPrimary quantifier=pathQuantifier?;

pathPrimary
    : LPAREN filler=patternFiller RPAREN                                             # nodePattern
    | LPAREN restrictor=pathMode? chain=pathChain ( WHERE where=expression )? RPAREN       # subpath
    | edge=edgePattern                                                               # edge
    ;

// `<-` is no token, because `a<-1` compares; nor are `-[` and `]-`.
edgePattern
    : MINUS ( LBRACKET filler=patternFiller RBRACKET ( MINUS | right=ARROW ) )?
    | left=LT MINUS ( LBRACKET filler=patternFiller RBRACKET MINUS )?
    | right=ARROW
    ;

patternFiller
    : hint=hintClause? variable=identifier? ( ( IS | COLON ) label=labelExpression )?
        ( WHERE where=expression | properties=propertyFilters )? ( COST cost=expression )?
    ;

propertyFilters: LBRACE filters+=propertyFilter ( COMMA filters+=propertyFilter )* RBRACE;

propertyFilter: property=identifier COLON value=expression;

pathQuantifier
    : symbol=( STAR | PLUS )
    | LBRACE ( exact=INTEGER_LITERAL | lower=INTEGER_LITERAL? COMMA upper=INTEGER_LITERAL? ) RBRACE
    ;

// As in expressions, the chain is flat and the builder knows that & binds tighter than |.
labelExpression: operands+=labelOperand ( operators+=( BAR | AMPERSAND ) operands+=labelOperand )*;

labelOperand: nots+=EXCLAMATION* ( name=identifier | any=PERCENT | open=LPAREN inner=labelExpression RPAREN );
