package dev.spanlift.diagram.svg;

/** Writes numbers as SVG and CSS do. */
final class SvgNumbers {
    private SvgNumbers() {}

    /** Returns a number with at most two decimals, the last of which is not 0. */
    static String text(double number) {
        long hundredths = Math.round(number * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + "." + (rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest);
    }
}
