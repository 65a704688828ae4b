package dev.spanlift.dialect.mysql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a translated call with places for its arguments: {@code {1}} for the first argument inside of a call, and
 * {@code [1]} for it as an operand. It is read once, when the table of functions is made, and filled at each call.
 */
final class CallTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}|\\[(\\d)]");

    /** What stands before each place. */
    private final List<String> before = new ArrayList<>();

    private final List<Place> places = new ArrayList<>();
    private final String rest;
    private final boolean hasOperatorsOutside;

    /** A place for the argument of that index, from 0. */
    record Place(int index, boolean isOperand) {}

    private CallTemplate(String template) {
        Matcher matcher = PLACE.matcher(template);
        int end = 0;
        while (matcher.find()) {
            before.add(template.substring(end, matcher.start()));
            boolean isOperand = matcher.group(1) == null;
            places.add(new Place(Integer.parseInt(matcher.group(isOperand ? 2 : 1)) - 1, isOperand));
            end = matcher.end();
        }
        rest = template.substring(end);
        hasOperatorsOutside = template.startsWith("[") || template.startsWith("-");
    }

    /** Reads a template. */
    static CallTemplate of(String template) {
        return new CallTemplate(template);
    }

    /** Returns whether what it makes needs parentheses as an operand. */
    boolean hasOperatorsOutside() {
        return hasOperatorsOutside;
    }

    /** Returns the text with each place filled. */
    String fill(Function<Place, String> arguments) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            text.append(before.get(i)).append(arguments.apply(places.get(i)));
        }
        return text.append(rest).toString();
    }
}
