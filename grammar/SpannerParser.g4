parser grammar SpannerParser;

options {
    tokenVocab = SpannerLexer;
}

singleIdentifier
    : IDENTIFIER EOF
    ;
