/*
 * Tokens of Cloud Spanner's GoogleSQL dialect.
 *
 * Source of the rules: https://docs.cloud.google.com/spanner/docs/reference/standard-sql/lexical
 *
 * Conventions
 *   - Keywords ignore case; identifiers and quoted text keep theirs.
 *   - Type names (INT64, STRING, ...) are no keywords: they are names like any other, and the AST builder knows them. A
 *     type keyword beside a named type would be an ambiguity that the parser pays for at every column.
 *   - Comments go to the hidden channel, so that the formatter and the converter can keep them. White space is dropped.
 *   - What cannot be a token at all still becomes one (the UNTERMINATED_... and UNRECOGNIZED rules at the end), so that
 *     the lexer never fails and every mistake is reported by the parser, at its place, in the reader's words.
 *   - `>>` is no token, because ARRAY<STRUCT<...>> ends in one: the parser joins two adjacent `>`.
 */
lexer grammar SpannerLexer;

options { caseInsensitive = true; }

// ---------------------------------------------------------------- reserved keywords: never a bare name
// The list is that of the lexical page; the parser's rule `identifier` must name none of these.

ALL: 'ALL';
AND: 'AND';
ANY: 'ANY';
ARRAY: 'ARRAY';
AS: 'AS';
ASC: 'ASC';
ASSERT_ROWS_MODIFIED: 'ASSERT_ROWS_MODIFIED';
AT: 'AT';
BETWEEN: 'BETWEEN';
BY: 'BY';
CASE: 'CASE';
CAST: 'CAST';
COLLATE: 'COLLATE';
CONTAINS: 'CONTAINS';
CREATE: 'CREATE';
CROSS: 'CROSS';
CUBE: 'CUBE';
CURRENT: 'CURRENT';
DEFAULT: 'DEFAULT';
DEFINE: 'DEFINE';
DESC: 'DESC';
DISTINCT: 'DISTINCT';
ELSE: 'ELSE';
END: 'END';
ENUM: 'ENUM';
ESCAPE: 'ESCAPE';
EXCEPT: 'EXCEPT';
EXCLUDE: 'EXCLUDE';
EXISTS: 'EXISTS';
EXTRACT: 'EXTRACT';
FALSE: 'FALSE';
FETCH: 'FETCH';
FOLLOWING: 'FOLLOWING';
FOR: 'FOR';
FROM: 'FROM';
FULL: 'FULL';
GRAPH_TABLE: 'GRAPH_TABLE';
GROUP: 'GROUP';
GROUPING: 'GROUPING';
GROUPS: 'GROUPS';
HASH: 'HASH';
HAVING: 'HAVING';
IF: 'IF';
IGNORE: 'IGNORE';
IN: 'IN';
INNER: 'INNER';
INTERSECT: 'INTERSECT';
INTERVAL: 'INTERVAL';
INTO: 'INTO';
IS: 'IS';
JOIN: 'JOIN';
LATERAL: 'LATERAL';
LEFT: 'LEFT';
LIKE: 'LIKE';
LIMIT: 'LIMIT';
LOOKUP: 'LOOKUP';
MERGE: 'MERGE';
NATURAL: 'NATURAL';
NEW: 'NEW';
NO: 'NO';
NOT: 'NOT';
NULL: 'NULL';
NULLS: 'NULLS';
OF: 'OF';
ON: 'ON';
OR: 'OR';
ORDER: 'ORDER';
OUTER: 'OUTER';
OVER: 'OVER';
PARTITION: 'PARTITION';
PRECEDING: 'PRECEDING';
PROTO: 'PROTO';
RANGE: 'RANGE';
RECURSIVE: 'RECURSIVE';
RESPECT: 'RESPECT';
RIGHT: 'RIGHT';
ROLLUP: 'ROLLUP';
ROWS: 'ROWS';
SELECT: 'SELECT';
SET: 'SET';
SOME: 'SOME';
STRUCT: 'STRUCT';
TABLESAMPLE: 'TABLESAMPLE';
THEN: 'THEN';
TO: 'TO';
TREAT: 'TREAT';
TRUE: 'TRUE';
UNBOUNDED: 'UNBOUNDED';
UNION: 'UNION';
UNNEST: 'UNNEST';
USING: 'USING';
WHEN: 'WHEN';
WHERE: 'WHERE';
WINDOW: 'WINDOW';
WITH: 'WITH';
WITHIN: 'WITHIN';

// ---------------------------------------------------------------- contextual keywords: also legal as bare names
// Each of these must also stand in the parser's rule `identifier`.

ACTION: 'ACTION';
ACYCLIC: 'ACYCLIC';
ADD: 'ADD';
AGGREGATE: 'AGGREGATE';
ALTER: 'ALTER';
ANALYZE: 'ANALYZE';
ARE: 'ARE';
ASCENDING: 'ASCENDING';
AUTO_INCREMENT: 'AUTO_INCREMENT';
BIT_REVERSED_POSITIVE: 'BIT_REVERSED_POSITIVE';
BUNDLE: 'BUNDLE';
CALL: 'CALL';
CASCADE: 'CASCADE';
CHANGE: 'CHANGE';
CHEAPEST: 'CHEAPEST';
CHECK: 'CHECK';
COLUMN: 'COLUMN';
COLUMNS: 'COLUMNS';
CONSTRAINT: 'CONSTRAINT';
COST: 'COST';
COUNTER: 'COUNTER';
DATABASE: 'DATABASE';
DEFINER: 'DEFINER';
DELETE: 'DELETE';
DELETION: 'DELETION';
DESCENDING: 'DESCENDING';
DESTINATION: 'DESTINATION';
DETERMINISTIC: 'DETERMINISTIC';
DROP: 'DROP';
DYNAMIC: 'DYNAMIC';
EDGE: 'EDGE';
ENFORCED: 'ENFORCED';
EXECUTE: 'EXECUTE';
EXTEND: 'EXTEND';
FILTER: 'FILTER';
FOREIGN: 'FOREIGN';
FUNCTION: 'FUNCTION';
GENERATED: 'GENERATED';
GRANT: 'GRANT';
GRAPH: 'GRAPH';
HIDDEN_COLUMN: 'HIDDEN';
IDENTITY: 'IDENTITY';
INDEX: 'INDEX';
INPUT: 'INPUT';
INSERT: 'INSERT';
INTERLEAVE: 'INTERLEAVE';
INVOKER: 'INVOKER';
KEY: 'KEY';
LABEL: 'LABEL';
LABELED: 'LABELED';
LANGUAGE: 'LANGUAGE';
LET: 'LET';
LOCALITY: 'LOCALITY';
MATCH: 'MATCH';
MAX: 'MAX';
MODEL: 'MODEL';
NEXT: 'NEXT';
NODE: 'NODE';
NULL_FILTERED: 'NULL_FILTERED';
OFFSET: 'OFFSET';
OPTIONAL: 'OPTIONAL';
OPTIONS: 'OPTIONS';
OUTPUT: 'OUTPUT';
PARENT: 'PARENT';
PATH: 'PATH';
PATHS: 'PATHS';
PER: 'PER';
PLACEMENT: 'PLACEMENT';
POLICY: 'POLICY';
PRIMARY: 'PRIMARY';
PROPERTIES: 'PROPERTIES';
PROPERTY: 'PROPERTY';
QUEUE: 'QUEUE';
REBUILD: 'REBUILD';
REFERENCES: 'REFERENCES';
REMOTE: 'REMOTE';
RENAME: 'RENAME';
REPLACE: 'REPLACE';
RESTART: 'RESTART';
RETURN: 'RETURN';
RETURNS: 'RETURNS';
REVOKE: 'REVOKE';
ROLE: 'ROLE';
ROW: 'ROW';
SCHEMA: 'SCHEMA';
SEARCH: 'SEARCH';
SECURITY: 'SECURITY';
SEQUENCE: 'SEQUENCE';
SEQUENCES: 'SEQUENCES';
SHORTEST: 'SHORTEST';
SIMPLE: 'SIMPLE';
SKIP_RANGE: 'SKIP';
SOURCE: 'SOURCE';
SQL: 'SQL';
START: 'START';
STATISTICS: 'STATISTICS';
STORED: 'STORED';
STORING: 'STORING';
STREAM: 'STREAM';
STREAMS: 'STREAMS';
SYNONYM: 'SYNONYM';
TABLE: 'TABLE';
TABLES: 'TABLES';
TRAIL: 'TRAIL';
UNIQUE: 'UNIQUE';
UNKNOWN: 'UNKNOWN';
UPDATE: 'UPDATE';
USAGE: 'USAGE';
VALUE: 'VALUE';
VECTOR: 'VECTOR';
VIEW: 'VIEW';
VIEWS: 'VIEWS';
WALK: 'WALK';
YIELD: 'YIELD';

// ---------------------------------------------------------------- operators and punctuation

LPAREN: '(';
RPAREN: ')';
LBRACKET: '[';
RBRACKET: ']';
LBRACE: '{';
RBRACE: '}';
COMMA: ',';
DOT: '.';
SEMICOLON: ';';
COLON: ':';
AT_SIGN: '@';
DOUBLE_AT: '@@';
QUESTION: '?';
EQ: '=';
NEQ: '!=' | '<>';
LT: '<';
LTE: '<=';
GT: '>';
GTE: '>=';
SHIFT_LEFT: '<<';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
PERCENT: '%';
CONCAT: '||';
PIPE: '|>';
BAR: '|';
AMPERSAND: '&';
CARET: '^';
TILDE: '~';
EXCLAMATION: '!';
NAMED_ARGUMENT: '=>';
ARROW: '->';

// ---------------------------------------------------------------- literals and names

INTEGER_LITERAL: DIGIT+ | '0X' HEX_DIGIT+;
FLOAT_LITERAL: DIGIT+ '.' DIGIT* EXPONENT? | DIGIT+ EXPONENT;

// Behind a value these are a dot and a name, as in `document.2024`; the lexer does not look back. The second is nothing else.
DOTTED_NUMBER: '.' DIGIT+ EXPONENT?;
DOTTED_WORD: '.' DIGIT [A-Z0-9_]*;

// A backslash keeps the next quote from ending the literal in raw strings too.
STRING_LITERAL: 'R'? QUOTED_TEXT;
BYTES_LITERAL: ('B' | 'RB' | 'BR') QUOTED_TEXT;

IDENTIFIER: [A-Z_] [A-Z0-9_]*;
QUOTED_IDENTIFIER: '`' BACKQUOTED_CHARACTER+ '`';

// ---------------------------------------------------------------- white space and comments

// The blanks of the lexical page, every Unicode space, and a byte order mark wherever it stands.
WHITESPACE: [ \t\r\n\b\f\u000B\u00A0\u0085\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+ -> skip;
LINE_COMMENT: ('--' | '#') ~[\r\n]* -> channel(HIDDEN);
BLOCK_COMMENT: '/*' ( ~'*' | '*'+ ~[*/] )* '*'+ '/' -> channel(HIDDEN);

// ---------------------------------------------------------------- what is wrong, kept for the message
// Each of these runs one character less far than the right form does, so the right form wins by the longest match.

UNTERMINATED_COMMENT: '/*' ( ~'*' | '*'+ ~[*/] )* '*'*;
UNTERMINATED_TRIPLE_QUOTED: LITERAL_PREFIX? ( OPEN_TRIPLE_SINGLE | OPEN_TRIPLE_DOUBLE );
UNTERMINATED_STRING: LITERAL_PREFIX? ( '\'' SINGLE_CHARACTER* | '"' DOUBLE_CHARACTER* ) '\\'?;
UNTERMINATED_IDENTIFIER: '`' BACKQUOTED_CHARACTER* '\\'?;
EMPTY_IDENTIFIER: '``';
// 5abc: a name that begins with a digit, or a number that runs into a name.
MALFORMED_NUMBER: ( INTEGER_LITERAL | FLOAT_LITERAL | DOTTED_NUMBER ) [A-Z_] [A-Z0-9_]*;
UNRECOGNIZED: .;

fragment DIGIT: [0-9];
fragment HEX_DIGIT: [0-9A-F];
fragment EXPONENT: 'E' [+-]? DIGIT+;
fragment LITERAL_PREFIX: 'R' | 'B' | 'RB' | 'BR';
fragment QUOTED_TEXT
    : '\'' SINGLE_CHARACTER* '\''
    | '"' DOUBLE_CHARACTER* '"'
    | '\'\'\'' TRIPLE_SINGLE_PART* '\'\'\''
    | '"""' TRIPLE_DOUBLE_PART* '"""'
    ;
fragment SINGLE_CHARACTER: ~['\\\r\n] | '\\' ~[\r\n];
fragment DOUBLE_CHARACTER: ~["\\\r\n] | '\\' ~[\r\n];
fragment BACKQUOTED_CHARACTER: ~[`\\\r\n] | '\\' ~[\r\n];
// One or two quotes belong to the text where something else follows them.
fragment TRIPLE_SINGLE_PART: '\'' '\''? ( ~['\\] | '\\' . ) | ~['\\] | '\\' .;
fragment TRIPLE_DOUBLE_PART: '"' '"'? ( ~["\\] | '\\' . ) | ~["\\] | '\\' .;
fragment OPEN_TRIPLE_SINGLE: '\'\'\'' TRIPLE_SINGLE_PART* '\''? '\''? '\\'?;
fragment OPEN_TRIPLE_DOUBLE: '"""' TRIPLE_DOUBLE_PART* '"'? '"'? '\\'?;
