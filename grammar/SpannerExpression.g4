/*
 * Names, types and expressions. Imported by SpannerParser.g4, whose header explains the conventions.
 *
 * Sources: https://docs.cloud.google.com/spanner/docs/reference/standard-sql/ operators, data-types, lexical,
 * conditional_expressions, conversion_functions, aggregate-function-calls, protocol-buffers.
 */
parser grammar SpannerExpression;

// ---------------------------------------------------------------- names

path: first=identifier ( DOT rest+=pathPart )*;

// Every contextual keyword of the lexer stands here.
identifier
    : token=( IDENTIFIER | QUOTED_IDENTIFIER
    | ACTION | ACYCLIC | ADD | AGGREGATE | ALTER | ANALYZE | ARE | ASCENDING | AUTO_INCREMENT
    | BIT_REVERSED_POSITIVE | BUNDLE | CALL | CASCADE | CHANGE | CHEAPEST | CHECK | COLUMN | COLUMNS | CONSTRAINT
    | COST | COUNTER | DATABASE | DEFINER | DELETE | DELETION | DESCENDING | DESTINATION | DETERMINISTIC | DROP
    | DYNAMIC | EDGE | ENFORCED | EXECUTE | EXTEND | FILTER | FOREIGN | FUNCTION | GENERATED | GRANT | GRAPH
    | HIDDEN_COLUMN | IDENTITY | INDEX | INPUT | INSERT | INTERLEAVE | INVOKER | KEY | LABEL | LABELED | LANGUAGE
    | LET | LOCALITY | MATCH | MAX | MODEL | NEXT | NODE | NULL_FILTERED | OFFSET | OPTIONAL | OPTIONS | OUTPUT
    | PARENT | PATH | PATHS | PER | PLACEMENT | POLICY | PRIMARY | PROPERTIES | PROPERTY | QUEUE | REBUILD
    | REFERENCES | REMOTE | RENAME | REPLACE | RESTART | RETURN | RETURNS | REVOKE | ROLE | ROW | SCHEMA | SEARCH | SECURITY | SEQUENCE
    | SEQUENCES | SHORTEST | SIMPLE | SKIP_RANGE | SOURCE | SQL | START | STATISTICS | STORED | STORING | STREAM
    | STREAMS | SYNONYM | TABLE | TABLES | TRAIL | UNIQUE | UNKNOWN | UPDATE | USAGE | VALUE | VECTOR | VIEW | VIEWS
    | WALK | YIELD )
    ;

// Behind a dot, a reserved word is a plain name: any token that is a word.
pathPart
    : token=~( LPAREN | RPAREN | LBRACKET | RBRACKET | LBRACE | RBRACE | COMMA | DOT | SEMICOLON | COLON | AT_SIGN
    | DOUBLE_AT | QUESTION | EQ | NEQ | LT | LTE | GT | GTE | SHIFT_LEFT | PLUS | MINUS | STAR | SLASH | PERCENT
    | CONCAT | PIPE | BAR | AMPERSAND | CARET | TILDE | EXCLAMATION | NAMED_ARGUMENT | ARROW
    | INTEGER_LITERAL | FLOAT_LITERAL | DOTTED_NUMBER | DOTTED_WORD | STRING_LITERAL | BYTES_LITERAL
    | UNTERMINATED_COMMENT | UNTERMINATED_TRIPLE_QUOTED | UNTERMINATED_STRING | UNTERMINATED_IDENTIFIER
    | EMPTY_IDENTIFIER | MALFORMED_NUMBER | UNRECOGNIZED )
    ;

// ---------------------------------------------------------------- types

// Lengths and parameters are lax, so that the builder can say what is wrong with VARCHAR(10) or STRING(10, 2).
type
    : ARRAY LT element=type GT ( LPAREN parameterName=identifier NAMED_ARGUMENT vectorLength=INTEGER_LITERAL RPAREN )?
        # arrayType
    | STRUCT ( LT ( fields+=structField ( COMMA fields+=structField )* )? GT | NEQ )
        # structType
    | ( word=( INTERVAL | PROTO | ENUM ) | name=path )
        ( LPAREN parameters+=typeParameter ( COMMA parameters+=typeParameter )* RPAREN )?
        # namedType
    ;

typeParameter: minus=MINUS? number=INTEGER_LITERAL | word=identifier;

structField: name=identifier fieldType=type | fieldType=type;

// ---------------------------------------------------------------- expressions
//
// Chains are flat: operands with operators between them. Which operator binds tighter is the builder's table
// (dev.spanlift.ast.BinaryOperator, from the operators page); a flat chain is read in a loop, without recursion and
// with one token of lookahead, however long it is. The first operand stands apart, as most chains have no other: a list
// that stays empty costs next to nothing.

expression: first=negation ( operators+=( AND | OR ) operands+=negation )* ( ARROW body=expression )?;

// Comparisons do not associate: at most one predicate follows its left operand.
negation: nots+=NOT* left=valueExpression tail=predicate?;

predicate
    : operator=( EQ | NEQ | LT | LTE | GT | GTE ) right=valueExpression              # comparisonPredicate
    | not=NOT? LIKE quantifier=( ANY | SOME | ALL ) patterns=inCandidates            # quantifiedLikePredicate
    | not=NOT? LIKE pattern=valueExpression                                          # likePredicate
    | not=NOT? BETWEEN low=valueExpression AND high=valueExpression                  # betweenPredicate
    | not=NOT? IN candidates=inCandidates                                            # inPredicate
    | IS not=NOT? test=( NULL | TRUE | FALSE | UNKNOWN )                             # isPredicate
    | IS not=NOT? LABELED label=labelExpression                                      # labeledPredicate
    | IS not=NOT? end=( SOURCE | DESTINATION ) OF? edge=valueExpression              # edgeEndPredicate
    | IS not=NOT? DISTINCT FROM right=valueExpression                                # distinctPredicate
    ;

// For parentheses that begin with parentheses see the head of SpannerQuery.g4.
inCandidates
    : LPAREN subquery=keywordQuery RPAREN                                            # inSubquery
    | hint=hintClause LPAREN subquery=queryExpression RPAREN                         # inHintedSubquery
    | LPAREN values+=expression ( COMMA values+=expression )* ( AS alias=identifier )? rest=queryRest? RPAREN # inList
    | graph=bracedGraphQuery                                                         # inGraphSubquery
    | UNNEST LPAREN array=expression RPAREN                                          # inUnnest
    ;

valueExpression: first=operand ( operators+=binaryOperator operands+=operand )*;

binaryOperator
    : token=( STAR | SLASH | CONCAT | PLUS | MINUS | SHIFT_LEFT | AMPERSAND | CARET | BAR )
    | shiftRight=GT closing=GT
    ;

operand: signs+=( PLUS | MINUS | TILDE )* base=primary postfixes+=postfix*;

postfix
    : DOT field=pathPart                                                             # fieldAccess
    // Behind a dot, a name may begin with a digit.
    | DOT digits=( INTEGER_LITERAL | FLOAT_LITERAL | MALFORMED_NUMBER )              # digitsFieldAccess
    | token=( DOTTED_NUMBER | DOTTED_WORD )                                          # dottedFieldAccess
    | DOT LPAREN extension=path RPAREN                                               # extensionAccess
    | LBRACKET index=expression RBRACKET                                             # subscript
    | LPAREN ( distinct=DISTINCT? arguments+=argument ( COMMA arguments+=argument )* )?
        modifiers+=argumentModifier* RPAREN hint=hintClause? ( OVER window=windowSpecification )?
                                                                                     # functionCall
    ;

primary
    : NULL                                                                           # nullLiteral
    | value=( TRUE | FALSE )                                                         # booleanLiteral
    | text=INTEGER_LITERAL                                                           # integerLiteral
    | text=( FLOAT_LITERAL | DOTTED_NUMBER )                                         # floatLiteral
    | text=STRING_LITERAL                                                            # stringLiteral
    | text=BYTES_LITERAL                                                             # bytesLiteral
    // A name, or a literal of a type: DATE '2020-01-01'.
    | name=identifier text=STRING_LITERAL?                                           # nameOrTypedLiteral
    // Reserved words that name functions.
    | keyword=( IF | LEFT | RIGHT | GROUPING )                                       # functionKeyword
    | AT_SIGN parameter=pathPart                                                     # namedParameter
    | QUESTION                                                                       # positionalParameter
    // Its further names are postfixes: a path here would make every dot behind a path ambiguous.
    | DOUBLE_AT variable=pathPart                                                    # systemVariable
    | INTERVAL value=valueExpression from=identifier ( TO to=identifier )?           # interval
    | LPAREN subquery=keywordQuery RPAREN                                            # scalarSubquery
    // One value is a parenthesised expression, two or more are a struct; with a rest it is a query (see SpannerQuery.g4).
    | LPAREN elements+=expression ( COMMA elements+=expression )* ( AS alias=identifier )? rest=queryRest? RPAREN
                                                                                     # parenthesized
    | ARRAY LPAREN subquery=queryExpression RPAREN                                   # arraySubquery
    | EXISTS hint=hintClause?
        ( LPAREN subquery=queryExpression RPAREN | graph=bracedGraphQuery | pattern=bracedGraphPattern ) # existsSubquery
    | keyword=( ARRAY | VALUE ) graph=bracedGraphQuery                               # graphSubquery
    | ( keyword=ARRAY ( LT elementType=type GT )? )?
        LBRACKET ( elements+=expression ( COMMA elements+=expression )* )? RBRACKET  # array
    | constructor=structConstructorType LPAREN ( fields+=structValue ( COMMA fields+=structValue )* )? RPAREN # struct
    | CASE subject=expression? branches+=caseBranch+ ( ELSE otherwise=expression )? END # case
    | CAST LPAREN value=expression AS target=type ( format=castFormat )? RPAREN      # cast
    | EXTRACT LPAREN part=identifier ( LPAREN weekday=identifier RPAREN )? FROM value=expression
        ( AT identifier identifier timeZone=expression )? RPAREN                     # extract
    | NEW message=path LPAREN ( fields+=messageField ( COMMA fields+=messageField )* )? RPAREN # new
    | NEW message=path braces=bracedConstructor                                      # bracedNew
    // Without NEW, where the type follows from the column.
    | braces=bracedConstructor                                                       # bracedMessage
    | WITH LPAREN ( variables+=withVariable COMMA )+ result=expression RPAREN        # with
    ;

structConstructorType: STRUCT ( typed=LT ( fields+=structField ( COMMA fields+=structField )* )? GT | typed=NEQ )?;

structValue: value=expression ( AS alias=identifier )?;

messageField: value=expression ( AS ( name=identifier | LPAREN extension=path RPAREN ) )?;

withVariable: name=identifier AS value=expression;

caseBranch: WHEN condition=expression THEN result=expression;

castFormat: word=identifier format=expression ( AT identifier identifier timeZone=expression )?;

// Commas may be left out, but not before an extension, which would be the arguments of a call.
bracedConstructor: LBRACE ( groups+=bracedGroup ( COMMA groups+=bracedGroup )* COMMA? )? RBRACE;

bracedGroup: first=bracedField rest+=bracedNamedField*;

bracedField: ( name=identifier | LPAREN extension=path RPAREN ) content=bracedContent;

bracedNamedField: name=identifier content=bracedContent;

bracedContent: COLON value=expression | COLON? nested=bracedConstructor;

// `SAFE_CAST(x AS type)` is read as a call with an AS argument: SAFE_CAST is no reserved word.
argument
    : STAR                                                                           # starArgument
    | TABLE table=path                                                               # tableArgument
    | MODEL model=path                                                               # modelArgument
    | SEQUENCE sequence=path                                                         # sequenceArgument
    | ( name=identifier NAMED_ARGUMENT )? value=expression
        ( AS ( alias=type format=castFormat? | field=extensionField ) )?                # expressionArgument
    ;

// What REPLACE_FIELDS sets beside plain fields. A field before the first extension, as in `a.(b)`, would make every dot
// of every path ambiguous.
extensionField: steps+=extensionStep ( DOT steps+=extensionStep )*;

extensionStep: extension=extensionName ( DOT names+=pathPart )*;

extensionName: LPAREN name=path RPAREN;

argumentModifier
    : handling=( IGNORE | RESPECT ) NULLS                                            # nullHandling
    | HAVING bound=identifier value=expression                                       # havingModifier
    | ORDER BY items+=orderingItem ( COMMA items+=orderingItem )*                    # orderByModifier
    | LIMIT count=expression                                                         # limitModifier
    ;

orderingItem: key=expression ( COLLATE collation=expression )? direction=( ASC | DESC )? ( NULLS nulls=identifier )?;

windowSpecification
    : name=identifier                                                                # namedWindow
    | LPAREN base=identifier? ( PARTITION BY partitionBy+=expression ( COMMA partitionBy+=expression )* )?
        ( ORDER BY orderBy+=orderingItem ( COMMA orderBy+=orderingItem )* )? frame=windowFrame? RPAREN
                                                                                     # inlineWindow
    ;

windowFrame: unit=( ROWS | RANGE ) ( first=frameBound | BETWEEN first=frameBound AND last=frameBound );

frameBound
    : UNBOUNDED direction=( PRECEDING | FOLLOWING )
    | CURRENT currentRow=ROW
    | offset=expression direction=( PRECEDING | FOLLOWING )
    ;

hintClause: AT_SIGN LBRACE entries+=hintEntry ( COMMA entries+=hintEntry )* RBRACE;

hintEntry: name=path EQ value=valueExpression;
