package dev.spanlift.ast;

/**
 * Whether Spanner enforces a foreign key.
 */
public enum Enforcement {
    /** {@code ENFORCED}. */
    ENFORCED("ENFORCED"),
    /** {@code NOT ENFORCED}. */
    NOT_ENFORCED("NOT ENFORCED");

    private final String keywords;

    Enforcement(String keywords) {
        this.keywords = keywords;
    }

    /** Returns it as SQL writes it, in upper case. */
    public String keywords() {
        return keywords;
    }
}
