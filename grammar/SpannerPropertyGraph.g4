/*
 * Clauses of property graphs. Imported by SpannerParser.g4, whose header explains the conventions.
 *
 * Source: https://docs.cloud.google.com/spanner/docs/reference/standard-sql/graph-schema-statements
 */
parser grammar SpannerPropertyGraph;

nodeTable: element=graphElement definition=graphDefinition;

// The builder checks that the source stands first.
edgeTable: element=graphElement source=graphEndpoint destination=graphEndpoint definition=graphDefinition;

graphElement: table=path ( AS alias=identifier )? ( KEY key=columnList )?;

graphEndpoint
    : end=( SOURCE | DESTINATION ) KEY columns=columnList REFERENCES node=path nodeColumns=columnList?
    ;

// May be empty: then the element has its default label with all columns.
graphDefinition
    : ( labels+=graphLabel+ | properties=graphProperties )?
        ( DYNAMIC LABEL LPAREN dynamicLabel=identifier RPAREN )?
        ( DYNAMIC PROPERTIES LPAREN dynamicProperties=identifier RPAREN )?
    ;

graphLabel: ( LABEL name=identifier | DEFAULT LABEL ) properties=graphProperties?;

graphProperties
    : NO PROPERTIES                                                                  # noGraphProperties
    | PROPERTIES ARE? ALL COLUMNS ( EXCEPT except=columnList )?                      # allColumnProperties
    | PROPERTIES LPAREN properties+=derivedProperty ( COMMA properties+=derivedProperty )* RPAREN # derivedProperties
    ;

derivedProperty: value=expression ( AS alias=identifier )?;
