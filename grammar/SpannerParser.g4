/*
 * Cloud Spanner DDL, GoogleSQL dialect.
 *
 * Source of the rules: https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language
 *
 * Conventions
 *   - One name all the way: the label `createTable` here is `visitCreateTable` in the builder, the record `CreateTable` in
 *     the tree, and the folder `testdata/parse/create_table`.
 *   - Every element that the builder reads has a label, because contexts keep labelled elements and no list of children:
 *     the parser runs with parse trees switched off, which halves its cost.
 *   - The parser is called once per statement, with that statement's tokens; the semicolon is not among them.
 *   - The grammar is laxer than the language wherever the builder can give a better message than the parser could: order
 *     of column attributes, missing commas before INTERLEAVE, shapes of option values. What the builder refuses is a syntax
 *     error all the same.
 *   - Every public entry ends in EOF.
 */
parser grammar SpannerParser;

options { tokenVocab = SpannerLexer; superClass = LeanParser; }

@header { import dev.spanlift.parser.antlr.LeanParser; }

import SpannerExpression, SpannerQuery, SpannerGraph, SpannerIndex, SpannerPropertyGraph, SpannerAccess;

// ---------------------------------------------------------------- entries

statementEntry: body=statement EOF;

expressionEntry: body=expression EOF;

typeEntry: body=type EOF;

queryEntry: body=query EOF;

// The parts of CREATE TABLE and CREATE QUEUE, for those that have mistakes: each part is then read by itself.

tableHeaderEntry: body=tableHeader EOF;

queueHeaderEntry: body=queueHeader EOF;

tableElementEntry: body=tableElement EOF;

tableTailEntry: body=tableTail EOF;

// ---------------------------------------------------------------- statements

// Three rules, because one for all would make a method of more than 8,000 bytes, which the JVM never compiles.
statement
    : create=createStatement
    | alter=alterStatement
    | other=otherStatement
    ;

createStatement
    : CREATE DATABASE name=path options=optionsClause?                               # createDatabase
    | CREATE ( orReplace=OR REPLACE )? SCHEMA ( ifNotExists=IF NOT EXISTS )? name=path options=optionsClause?
                                                                                     # createSchema
    | header=tableHeader LPAREN ( elements+=tableElement ( COMMA elements+=tableElement )* COMMA? )? RPAREN
        tail=tableTail                                                               # createTable
    // The builder refuses what a table has and a queue has not.
    | header=queueHeader LPAREN ( elements+=tableElement ( COMMA elements+=tableElement )* COMMA? )? RPAREN
        tail=tableTail                                                               # createQueue
    | CREATE unique=UNIQUE? nullFiltered=NULL_FILTERED? INDEX ( ifNotExists=IF NOT EXISTS )? name=path ON table=path
        keys=keyPartList clauses+=indexClause*                                       # createIndex
    | CREATE SEARCH INDEX name=path ON table=path columns=columnList clauses+=indexClause*
                                                                                     # createSearchIndex
    | CREATE VECTOR INDEX ( ifNotExists=IF NOT EXISTS )? name=path ON table=path columns=columnList
        clauses+=indexClause*                                                        # createVectorIndex
    | CREATE ( orReplace=OR REPLACE )? VIEW name=path security=sqlSecurityClause? AS body=query # createView
    | CREATE CHANGE STREAM ( ifNotExists=IF NOT EXISTS )? name=path scope=changeStreamScope? options=optionsClause?
                                                                                     # createChangeStream
    | CREATE SEQUENCE ( ifNotExists=IF NOT EXISTS )? name=path clauses+=sequenceOption* options=optionsClause?
                                                                                     # createSequence
    | CREATE ( orReplace=OR REPLACE )? MODEL ( ifNotExists=IF NOT EXISTS )? name=path
        signature=modelSignature? remote=REMOTE? options=optionsClause?              # createModel
    | CREATE PROTO BUNDLE types=protoTypeList                                        # createProtoBundle
    | CREATE ( orReplace=OR REPLACE )? FUNCTION name=path
        LPAREN ( parameters+=functionParameter ( COMMA parameters+=functionParameter )* )? RPAREN
        clauses+=functionClause*                                                     # createFunction
    | CREATE ( orReplace=OR REPLACE )? PROPERTY GRAPH ( ifNotExists=IF NOT EXISTS )? name=path options=optionsClause?
        NODE TABLES LPAREN nodes+=nodeTable ( COMMA nodes+=nodeTable )* COMMA? RPAREN
        ( EDGE TABLES LPAREN edges+=edgeTable ( COMMA edges+=edgeTable )* COMMA? RPAREN )? optionsBehind=optionsClause?
                                                                                     # createPropertyGraph
    | CREATE ROLE name=identifier                                                    # createRole
    | CREATE LOCALITY GROUP ( ifNotExists=IF NOT EXISTS )? name=localityGroupName options=optionsClause?
                                                                                     # createLocalityGroup
    | CREATE PLACEMENT ( ifNotExists=IF NOT EXISTS )? name=identifier options=optionsClause? # createPlacement
    ;

alterStatement
    : ALTER DATABASE name=path SET options=optionsClause                             # alterDatabase
    | ALTER SCHEMA ( ifExists=IF EXISTS )? name=path ( SET options=optionsClause )? # alterSchema
    | ALTER TABLE ( ifExists=IF EXISTS )? name=path actions+=alterTableAction ( COMMA actions+=alterTableAction )*
                                                                                     # alterTable
    | ALTER QUEUE name=path action=alterTableAction                                  # alterQueue
    | ALTER INDEX name=path alteration=indexAlteration                               # alterIndex
    | ALTER SEARCH INDEX name=path alteration=indexAlteration                        # alterSearchIndex
    | ALTER VECTOR INDEX name=path alteration=indexAlteration                        # alterVectorIndex
    | ALTER CHANGE STREAM name=path alteration=changeStreamAlteration                # alterChangeStream
    | ALTER SEQUENCE ( ifExists=IF EXISTS )? name=path ( SET options=optionsClause | clauses+=sequenceOption+ )
                                                                                     # alterSequence
    | ALTER MODEL ( ifExists=IF EXISTS )? name=path ( SET options=optionsClause )?   # alterModel
    | ALTER PROTO BUNDLE ( INSERT insert=protoTypeList )? ( UPDATE update=protoTypeList )?
        ( DELETE delete=protoTypeList )?                                             # alterProtoBundle
    | ALTER LOCALITY GROUP ( ifExists=IF EXISTS )? name=localityGroupName ( SET options=optionsClause )?
                                                                                     # alterLocalityGroup
    | ALTER PLACEMENT ( ifExists=IF EXISTS )? name=identifier SET options=optionsClause # alterPlacement
    | ALTER STATISTICS name=identifier SET options=optionsClause                     # alterStatistics
    ;

otherStatement
    // DEFAULT is a locality group; the builder refuses it for other kinds.
    : DROP kind=objectKind ( ifExists=IF EXISTS )? ( name=path | group=DEFAULT )     # drop
    | DROP PROTO BUNDLE                                                              # dropProtoBundle
    | RENAME TABLE renames+=tableRename ( COMMA renames+=tableRename )*              # renameTable
    | GRANT privileges+=privilege ( COMMA privileges+=privilege )* ON target=privilegeTarget TO ROLE roles=roleList
                                                                                     # grant
    | REVOKE privileges+=privilege ( COMMA privileges+=privilege )* ON target=privilegeTarget FROM ROLE roles=roleList
                                                                                     # revoke
    | GRANT ROLE roles=roleList TO ROLE members=roleList                             # grantRole
    | REVOKE ROLE roles=roleList FROM ROLE members=roleList                          # revokeRole
    | ANALYZE                                                                        # analyze
    ;

objectKind
    : first=( SCHEMA | TABLE | QUEUE | INDEX | VIEW | SEQUENCE | ROLE | MODEL | PLACEMENT | FUNCTION )
    | first=( SEARCH | VECTOR ) INDEX
    | first=CHANGE STREAM
    | first=PROPERTY GRAPH
    | first=LOCALITY GROUP
    ;

// The one reserved word that is a locality group's name.
localityGroupName: DEFAULT | name=identifier;

optionsClause: OPTIONS LPAREN entries+=option ( COMMA entries+=option )* RPAREN;

option: name=path EQ value=expression;

signedInteger: minus=MINUS? magnitude=INTEGER_LITERAL;

columnList: LPAREN columns+=identifier ( COMMA columns+=identifier )* RPAREN;

keyPartList: LPAREN ( parts+=keyPart ( COMMA parts+=keyPart )* trailing=COMMA? )? RPAREN;

// Only the keys of an ordinary index take expressions; the builder refuses them elsewhere.
keyPart: ( column=identifier | LPAREN value=expression RPAREN ) direction=( ASC | DESC )?;

sqlSecurityClause: SQL SECURITY kind=( INVOKER | DEFINER );

// ---------------------------------------------------------------- tables

tableHeader: CREATE TABLE ( ifNotExists=IF NOT EXISTS )? name=path;

queueHeader: CREATE QUEUE ( ifNotExists=IF NOT EXISTS )? name=path;

// Constraints and keys come first: `PRIMARY KEY (a)` could begin a column named PRIMARY of a type named KEY.
tableElement
    : ( CONSTRAINT name=identifier )? FOREIGN KEY columns=columnList REFERENCES table=path referencedColumns=columnList
        onDelete=onDeleteClause? enforcement=enforcementClause?                      # foreignKey
    | ( CONSTRAINT name=identifier )? CHECK LPAREN condition=expression RPAREN       # checkConstraint
    | key=primaryKeyClause                                                           # primaryKeyElement
    | SYNONYM LPAREN name=path RPAREN                                                # synonym
    | column=columnDefinition                                                        # columnElement
    ;

// The builder checks the order of the attributes, and that each stands once.
columnDefinition: name=identifier columnType=type attributes+=columnAttribute*;

columnAttribute
    : NOT NULL                                                                       # notNullAttribute
    | DEFAULT value=valueExpression                                                  # defaultAttribute
    | ON UPDATE value=valueExpression                                                # onUpdateAttribute
    | AS LPAREN value=expression RPAREN stored=STORED?                               # generatedAttribute
    | GENERATED BY DEFAULT AS IDENTITY ( LPAREN options+=sequenceOption+ RPAREN )?   # identityAttribute
    | AUTO_INCREMENT                                                                 # autoIncrementAttribute
    | PLACEMENT KEY                                                                  # placementKeyAttribute
    | HIDDEN_COLUMN                                                                  # hiddenAttribute
    | PRIMARY KEY                                                                    # primaryKeyAttribute
    | options=optionsClause                                                          # optionsAttribute
    ;

primaryKeyClause: PRIMARY KEY parts=keyPartList;

onDeleteClause: ON DELETE action=referentialAction;

referentialAction: cascade=CASCADE | NO ACTION;

enforcementClause: not=NOT? ENFORCED;

tableTail: key=primaryKeyClause? clauses+=trailingTableClause*;

trailingTableClause: comma=COMMA? body=tableClause;

tableClause
    : clause=interleaveClause                                                        # interleave
    | policy=rowDeletionPolicyClause                                                 # rowDeletionPolicy
    | options=optionsClause                                                          # tableOptions
    ;

interleaveClause: INTERLEAVE IN inParent=PARENT? table=path onDelete=onDeleteClause?;

rowDeletionPolicyClause
    : ROW DELETION POLICY LPAREN function=identifier
        LPAREN column=identifier COMMA INTERVAL days=signedInteger unit=identifier RPAREN RPAREN
    ;

alterTableAction
    // A synonym and a policy come first: they could begin a column named SYNONYM or ROW.
    : ADD SYNONYM name=path                                                          # addSynonym
    | ADD policy=rowDeletionPolicyClause                                             # addRowDeletionPolicy
    | ADD element=tableElement                                                       # addElement
    | ADD COLUMN ( ifNotExists=IF NOT EXISTS )? column=columnDefinition              # addColumn
    | ADD ifNotExists=IF NOT EXISTS column=columnDefinition                          # addColumn
    | DROP CONSTRAINT name=identifier                                                # dropConstraint
    | DROP ROW DELETION POLICY                                                       # dropRowDeletionPolicy
    | DROP SYNONYM name=path                                                         # dropSynonym
    // Without its name behind it, COLUMN would be the name itself; the builder refuses that.
    | DROP keyword=COLUMN? column=identifier                                         # dropColumn
    | ALTER keyword=COLUMN? column=identifier alteration=columnAlteration            # alterColumn
    | REPLACE policy=rowDeletionPolicyClause                                         # replaceRowDeletionPolicy
    | SET onDelete=onDeleteClause                                                    # setOnDelete
    | SET clause=interleaveClause                                                    # setInterleave
    | SET options=optionsClause                                                      # setTableOptions
    | RENAME TO name=path                                                            # renameTo
    ;

columnAlteration
    : SET options=optionsClause                                                      # setColumnOptions
    | SET DEFAULT value=valueExpression                                              # setDefault
    | DROP DEFAULT                                                                   # dropDefault
    | SET ON UPDATE value=valueExpression                                            # setOnUpdate
    | DROP ON UPDATE                                                                 # dropOnUpdate
    | SET NOT NULL                                                                   # setNotNull
    | DROP NOT NULL                                                                  # dropNotNull
    | ALTER IDENTITY set=SET? change=sequenceOption                                  # alterIdentity
    | columnType=type attributes+=columnAttribute*                                   # redefineColumn
    ;

tableRename: from=path TO to=path;

// ---------------------------------------------------------------- sequences

// The builder checks which properties a statement takes, and that each stands once.
sequenceOption
    : BIT_REVERSED_POSITIVE                                                          # bitReversedPositive
    | SKIP_RANGE RANGE min=signedInteger COMMA max=signedInteger                     # skipRange
    | NO SKIP_RANGE RANGE                                                            # noSkipRange
    | START COUNTER WITH value=signedInteger                                         # startCounter
    | RESTART COUNTER WITH value=signedInteger                                       # restartCounter
    ;

// ---------------------------------------------------------------- change streams

changeStreamScope
    : FOR ALL                                                                        # watchAll
    | FOR tables+=watchedTable ( COMMA tables+=watchedTable )*                       # watchTables
    ;

// `t` watches every column, `t()` the key alone.
watchedTable
    : table=path ( explicitColumns=LPAREN ( columns+=identifier ( COMMA columns+=identifier )* )? RPAREN )?
    ;

changeStreamAlteration
    : SET scope=changeStreamScope                                                    # setChangeStreamScope
    | DROP FOR ALL                                                                   # dropChangeStreamScope
    | SET options=optionsClause                                                      # setChangeStreamOptions
    ;

// ---------------------------------------------------------------- models and proto bundles

modelSignature: INPUT input=modelColumnList OUTPUT output=modelColumnList;

// The builder refuses the attributes that a model's column does not have.
modelColumnList: LPAREN columns+=columnDefinition ( COMMA columns+=columnDefinition )* COMMA? RPAREN;

protoTypeList: LPAREN types+=path ( COMMA types+=path )* COMMA? RPAREN;

// ---------------------------------------------------------------- functions

functionParameter: name=identifier parameterType=type ( DEFAULT defaultValue=expression )?;

// The builder checks the order of the clauses, and that each stands once.
functionClause
    : RETURNS returnType=type                                                        # returnsClause
    | security=sqlSecurityClause                                                     # functionSecurityClause
    | not=NOT? DETERMINISTIC                                                         # determinismClause
    | LANGUAGE language=identifier                                                   # languageClause
    | REMOTE                                                                         # remoteClause
    | options=optionsClause                                                          # functionOptionsClause
    | AS value=valueExpression                                                       # functionBodyClause
    ;
