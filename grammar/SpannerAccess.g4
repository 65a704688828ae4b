/*
 * Clauses of GRANT and REVOKE. Imported by SpannerParser.g4, whose header explains the conventions.
 *
 * Source: https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language GRANT and REVOKE
 * statements.
 */
parser grammar SpannerAccess;

privilege: kind=( SELECT | INSERT | UPDATE | DELETE | EXECUTE | USAGE ) columns=columnList?;

// The builder checks which privileges a target has.
privilegeTarget
    : kind=privilegeObject names+=path ( COMMA names+=path )*                        # objectTarget
    | ALL kind=privilegeObjects IN SCHEMA schemas+=schemaReference ( COMMA schemas+=schemaReference )*
                                                                                     # schemaContentTarget
    | SCHEMA schemas+=schemaReference ( COMMA schemas+=schemaReference )*            # schemaTarget
    ;

privilegeObject: tableFunction=TABLE FUNCTION | kind=( TABLE | QUEUE | VIEW | SEQUENCE | FUNCTION ) | kind=CHANGE STREAM;

privilegeObjects: kind=( TABLES | VIEWS | SEQUENCES ) | kind=CHANGE STREAMS;

// The one reserved word that is a schema's name.
schemaReference: DEFAULT | name=path;

roleList: roles+=identifier ( COMMA roles+=identifier )*;
