package dev.spanlift.ast;

/**
 * What happens to referencing rows when the referenced row is deleted.
 */
public enum ReferentialAction {
    /** {@code CASCADE}. */
    CASCADE("CASCADE"),
    /** {@code NO ACTION}. */
    NO_ACTION("NO ACTION");

    private final String keywords;

    ReferentialAction(String keywords) {
        this.keywords = keywords;
    }

    /** Returns it as SQL writes it, in upper case. */
    public String keywords() {
        return keywords;
    }
}
