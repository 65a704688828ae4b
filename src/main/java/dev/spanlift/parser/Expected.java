package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNConfig;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.NotSetTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** What could have stood where a parse stopped: a set of tokens that can name itself for people. */
final class Expected {
    private static final ATN GRAMMAR = GrammarAutomaton.GRAMMAR;

    /** What people call the beginnings of these rules, wider rules before those that they begin with. */
    private static final Map<Integer, String> RULE_NAMES = ruleNames();

    /** Whatever continues an expression. */
    private static final IntervalSet OPERATORS = operators();

    /**
     * What stands behind a dot: every word, reserved ones too. Told, and looked for by those who know mistakes, are the names
     * alone: no keyword begins its clause there.
     */
    private static final IntervalSet ANY_WORD = first(SpannerParser.RULE_pathPart);

    private static final IntervalSet NAME = first(SpannerParser.RULE_identifier);

    private static final int MAX_PHRASES = 3;

    private final IntervalSet tokens;

    private Expected(IntervalSet tokens) {
        this.tokens = contains(tokens, ANY_WORD) ? tokens.subtract(ANY_WORD).or(NAME) : tokens;
    }

    private static Map<Integer, String> ruleNames() {
        Map<Integer, String> names = new LinkedHashMap<>();
        names.put(SpannerParser.RULE_expression, "an expression");
        names.put(SpannerParser.RULE_valueExpression, "an expression");
        names.put(SpannerParser.RULE_type, "a type");
        names.put(SpannerParser.RULE_typeParameter, "a length");
        names.put(SpannerParser.RULE_signedInteger, "an integer");
        names.put(SpannerParser.RULE_identifier, "a name");
        names.put(SpannerParser.RULE_columnAttribute, "a column clause such as NOT NULL");
        names.put(SpannerParser.RULE_tableClause, "a clause such as INTERLEAVE IN");
        names.put(SpannerParser.RULE_query, "a query");
        names.put(SpannerParser.RULE_objectKind, "a kind of object such as TABLE");
        names.put(SpannerParser.RULE_alterTableAction, "an action such as ADD COLUMN");
        names.put(SpannerParser.RULE_statement, "a statement such as CREATE TABLE");
        return names;
    }

    private static IntervalSet operators() {
        IntervalSet operators = new IntervalSet();
        operators.addAll(first(SpannerParser.RULE_binaryOperator));
        operators.addAll(first(SpannerParser.RULE_predicate));
        operators.addAll(first(SpannerParser.RULE_postfix));
        operators.add(SpannerLexer.AND);
        operators.add(SpannerLexer.OR);
        operators.add(SpannerLexer.ARROW);
        return operators;
    }

    private static IntervalSet first(int rule) {
        return GRAMMAR.nextTokens(GRAMMAR.ruleToStartState[rule]);
    }

    /** Returns what a parser in that state can take. */
    static Expected at(int state, @Nullable ParserRuleContext context) {
        return new Expected(GRAMMAR.getExpectedTokens(state, context));
    }

    /** Returns what the alternatives that were still open when prediction failed could have taken. */
    static Expected at(ATNConfigSet openAlternatives) {
        IntervalSet tokens = new IntervalSet();
        for (ATNConfig alternative : openAlternatives) {
            for (Transition transition : alternative.state.getTransitions()) {
                IntervalSet label = transition.label();
                if (label != null) {
                    tokens.addAll(
                            transition instanceof NotSetTransition
                                    ? label.complement(Token.MIN_USER_TOKEN_TYPE, GRAMMAR.maxTokenType)
                                    : label);
                }
            }
        }
        return new Expected(tokens);
    }

    boolean has(int token) {
        return tokens.contains(token);
    }

    /** Returns whether a token of that type is a name. */
    static boolean isName(int token) {
        return NAME.contains(token);
    }

    /** Returns whether everything that the rule can begin with is expected. */
    boolean hasRule(int rule) {
        return contains(tokens, first(rule));
    }

    /** Returns whether a name is expected. */
    boolean hasName() {
        return has(SpannerLexer.IDENTIFIER);
    }

    /** Returns whether nothing but this token is expected. */
    boolean isOnly(int token) {
        return tokens.size() == 1 && has(token);
    }

    /** Returns the keywords that are expected, in upper case. */
    List<String> keywords() {
        List<String> keywords = new ArrayList<>();
        for (int token : tokens.toList()) {
            SpannerScanner.keyword(token).ifPresent(keywords::add);
        }
        return keywords;
    }

    /**
     * Returns a description for people such as "a type or `)`"; absent where the list is too long to help.
     *
     * @param end what the end of the parsed piece of text is called
     */
    Optional<String> describe(String end) {
        IntervalSet rest = new IntervalSet(tokens);
        List<String> phrases = new ArrayList<>();
        RULE_NAMES.forEach((rule, name) -> {
            IntervalSet first = first(rule);
            if (contains(rest, first)) {
                phrases.add(name);
                first.toList().forEach(rest::remove);
            }
        });
        if (contains(rest, first(SpannerParser.RULE_binaryOperator))) {
            phrases.add("an operator");
            OPERATORS.toList().forEach(rest::remove);
        }
        if (phrases.contains("an expression")) {
            // Queries in parentheses are values, too.
            rest.remove(SpannerLexer.SELECT);
            rest.remove(SpannerLexer.FROM);
        } else if (phrases.contains("a name")) {
            // IF [NOT] EXISTS, and the group DEFAULT, may stand before or for most names.
            rest.remove(SpannerLexer.IF);
            rest.remove(SpannerLexer.DEFAULT);
        }
        addTokens(rest, phrases, end);
        return phrases.isEmpty() || phrases.size() > MAX_PHRASES ? Optional.empty() : Optional.of(join(phrases));
    }

    private static void addTokens(IntervalSet tokens, List<String> phrases, String end) {
        // A dot can follow every name and a parenthesis every type: true, and of no help beside anything else.
        boolean alone = phrases.isEmpty() && tokens.size() == 1;
        Vocabulary vocabulary = SpannerParser.VOCABULARY;
        for (int token : tokens.toList()) {
            boolean incidental = token == SpannerLexer.DOT || token == SpannerLexer.AT_SIGN;
            if (token == Token.EOF) {
                phrases.add(end);
            } else if (alone || !incidental) {
                String literal = vocabulary.getLiteralName(token);
                phrases.add(
                        literal == null
                                ? describeLiteral(token)
                                : SpannerScanner.keyword(token)
                                        .orElse("`" + literal.substring(1, literal.length() - 1) + "`"));
            }
        }
    }

    private static String describeLiteral(int token) {
        return switch (token) {
            case SpannerLexer.INTEGER_LITERAL -> "an integer";
            case SpannerLexer.STRING_LITERAL -> "a string";
            case SpannerLexer.NEQ -> "`<>`";
            default -> "a literal";
        };
    }

    private static String join(List<String> phrases) {
        int last = phrases.size() - 1;
        return last == 0 ? phrases.get(0) : String.join(", ", phrases.subList(0, last)) + " or " + phrases.get(last);
    }

    private static boolean contains(IntervalSet whole, IntervalSet part) {
        return !part.isNil() && part.subtract(whole).isNil();
    }
}
