package dev.spanlift.dialect.mysql;

import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.UuidMapping;

/**
 * What the output is for, as far as it decides what may be written.
 *
 * @param version the product version
 * @param profile the profile
 * @param uuids how UUID values are kept
 */
record MySqlTarget(MySqlVersion version, MySqlProfile profile, UuidMapping uuids) {

    static MySqlTarget of(ConvertOptions options) {
        return new MySqlTarget(
                options.version().map(MySqlVersion::labelled).orElse(MySqlVersion.DEFAULT),
                options.profile().map(MySqlProfile::labelled).orElse(MySqlProfile.DATABASE),
                options.uuids());
    }

    /** Returns whether there is a VECTOR type: from 9.0 on, and never for Workbench, whose grammar does not know it. */
    boolean hasVector() {
        return version == MySqlVersion.V9 && profile == MySqlProfile.DATABASE;
    }

    /** Returns whether keys may have expressions: Workbench reads them, but cannot open the model that it saves then. */
    boolean hasFunctionalKeys() {
        return profile == MySqlProfile.DATABASE;
    }

    /** Returns whether comments may have characters of four bytes, which models keep and servers do not. */
    boolean hasEmojiInComments() {
        return profile == MySqlProfile.WORKBENCH;
    }

    /** Returns whether columns may be hidden and events written. */
    boolean isDatabase() {
        return profile == MySqlProfile.DATABASE;
    }
}
