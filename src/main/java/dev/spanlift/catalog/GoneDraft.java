package dev.spanlift.catalog;

import java.util.Locale;

/** What is left of an object that was dropped although something needs it: its name, about which nothing is said. */
final class GoneDraft extends OtherDraft {
    GoneDraft(NamedDraft dropped) {
        super(dropped.kind().toUpperCase(Locale.ROOT), dropped.name, dropped.span);
    }
}
