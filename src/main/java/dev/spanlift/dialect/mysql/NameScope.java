package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_IDENTIFIER_CHARACTERS;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names that must differ from one another: those of a database's tables, of a table's columns and so on. They differ
 * ignoring case, as they must on servers and in tools that fold it.
 */
final class NameScope {

    private static final int HASH_BYTES = 4;
    private static final int MAX_BASIC_PLANE = 0xFFFF;

    private static final FoldedNames NOTHING = new FoldedNames(0);

    private final int maxCharacters;
    /** Names that are given to nothing; several scopes share them. */
    private final FoldedNames reserved;

    private final FoldedNames taken;
    /** The last number that was tried behind a name; filled when the first name is taken already. */
    private Map<String, Integer> numbers = Map.of();

    /** Makes a scope of names as long as identifiers may be. */
    NameScope() {
        this(MAX_IDENTIFIER_CHARACTERS);
    }

    /** Makes a scope of names of so many characters at most. */
    NameScope(int maxCharacters) {
        this(maxCharacters, NOTHING, 0);
    }

    private NameScope(int maxCharacters, FoldedNames reserved, int expected) {
        this.maxCharacters = maxCharacters;
        this.reserved = reserved;
        this.taken = new FoldedNames(expected);
    }

    /** Keeps a name from being given to anything. */
    void reserve(String name) {
        taken.add(name);
    }

    /**
     * Makes a scope that gives some names to nothing.
     *
     * @param reserved these names, which must not change
     * @param expected how many names there will be, as far as is known
     */
    static NameScope without(FoldedNames reserved, int expected) {
        return new NameScope(MAX_IDENTIFIER_CHARACTERS, reserved, expected);
    }

    /** Returns the wanted name, or what it must become to be valid and free, and takes it. */
    String claim(String wanted) {
        // Nearly all names are plain, short and free, which one look at the letters tells.
        int hash = FoldedNames.plainHash(wanted);
        boolean asItIs = hash != FoldedNames.NOT_PLAIN
                && wanted.length() <= maxCharacters
                && !reserved.contains(wanted, hash)
                && taken.add(wanted, hash);
        return asItIs ? wanted : claimAnother(wanted);
    }

    private String claimAnother(String wanted) {
        String valid = shorten(valid(wanted), wanted);
        String name = valid;
        while (reserved.contains(name) || !taken.add(name)) {
            if (numbers.isEmpty()) {
                numbers = new HashMap<>();
            }
            int number = numbers.merge(QueryScope.fold(valid), 2, (last, first) -> last + 1);
            name = shorten(valid + "_" + number, wanted + "_" + number);
        }
        return name;
    }

    /**
     * Returns the name with each character replaced that MySQL does not take in a quoted name, or takes but MySQL
     * Workbench does not (a backquote), and without an end of spaces.
     */
    private static String valid(String name) {
        return isValid(name) ? name : replaced(name);
    }

    private static boolean isValid(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == 0 || c == '`' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return !name.endsWith(" ");
    }

    private static String replaced(String name) {
        StringBuilder valid = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            boolean refused = c == 0 || c == '`' || c > MAX_BASIC_PLANE;
            valid.appendCodePoint(refused ? '_' : c);
        });
        for (int i = valid.length() - 1; i >= 0 && valid.charAt(i) == ' '; i--) {
            valid.setCharAt(i, '_');
        }
        return valid.toString();
    }

    /** Cuts a long name and ends it in a hash of the whole, so that a name does not depend on its neighbours. */
    private String shorten(String name, String whole) {
        if (name.length() <= maxCharacters) {
            return name;
        }
        String hash = hash(whole);
        return name.substring(0, maxCharacters - hash.length() - 1) + "_" + hash;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException exception) {
            throw new LinkageError("every Java platform has SHA-256", exception);
        }
    }
}
