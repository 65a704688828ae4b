package dev.spanlift.parser;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;

/**
 * A clause that other databases have and Spanner has not, or not there.
 *
 * @param words the words that it begins with, in upper case
 * @param message what is wrong
 * @param hint what to write instead
 * @param extent how much of the text belongs to it
 */
record ClauseHabit(List<String> words, String message, String hint, Extent extent) {
    /** How far a clause goes behind its first words. */
    enum Extent {
        /** The first words alone. */
        WORDS,
        /** One token more, such as a string or a name. */
        ONE_MORE,
        /** A group in parentheses, if there is one. */
        PARENTHESES,
        /** All up to the next comma outside of parentheses. */
        UP_TO_COMMA,
        /** Unknown: nothing behind the mistake makes sense. */
        UNKNOWN
    }

    static ClauseHabit of(String words, String message, String hint, Extent extent) {
        return new ClauseHabit(List.of(words.split(" ")), message, hint, extent);
    }

    /** Returns the mistake if one of the clauses begins at the place of the failure; longer ones stand first. */
    static Optional<Mistake> find(List<ClauseHabit> habits, Failure failure) {
        return find(habits, failure, failure.index());
    }

    /** Returns the mistake if one of the clauses begins at an index; longer ones stand first. */
    static Optional<Mistake> find(List<ClauseHabit> habits, Failure failure, int from) {
        return habits.stream()
                .filter(habit -> failure.hasWords(from, habit.words.toArray(String[]::new)))
                .findFirst()
                .map(habit -> habit.mistake(failure, from));
    }

    private Mistake mistake(Failure failure, int from) {
        int last = from + words.size() - 1;
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, failure.span(from, last), message)
                .withHint(hint);
        return extent == Extent.UNKNOWN
                ? Mistake.of(diagnostic)
                : Mistake.of(diagnostic, Repair.delete(from, end(failure, last + 1)));
    }

    private int end(Failure failure, int behindWords) {
        int eof = failure.tokens().size() - 1;
        return switch (extent) {
            case ONE_MORE -> Math.min(failure.text(behindWords).equals("=") ? behindWords + 2 : behindWords + 1, eof);
            case PARENTHESES -> failure.behindParentheses(behindWords);
            case UP_TO_COMMA -> failure.nextComma(behindWords);
            default -> behindWords;
        };
    }
}
