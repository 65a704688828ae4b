lexer grammar SpannerLexer;

options {
    caseInsensitive = true;
}

IDENTIFIER: [A-Z_] [A-Z0-9_]*;
WHITE_SPACE: [ \t\r\n]+ -> channel(HIDDEN);
UNRECOGNIZED: .;
