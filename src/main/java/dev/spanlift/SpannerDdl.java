package dev.spanlift;

import dev.spanlift.parser.ParseResult;
import dev.spanlift.parser.SpannerDdlParser;
import dev.spanlift.source.SourceFile;

/**
 * The library in short: what the command line does, one method each.
 *
 * <p>All methods are pure: they read nothing but their arguments, write nothing, share no state between calls and may be
 * called from any number of threads. Bad input never throws; what is wrong with it is in the result's diagnostics.
 */
public final class SpannerDdl {
    private SpannerDdl() {}

    /**
     * Reads DDL text without asking what its names mean.
     *
     * @return all statements, those that could not be parsed as {@link dev.spanlift.ast.Unparsed}, and every syntax error
     */
    public static ParseResult parse(SourceFile source) {
        return SpannerDdlParser.parse(source);
    }
}
