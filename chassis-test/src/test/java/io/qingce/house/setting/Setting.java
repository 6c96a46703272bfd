package io.qingce.house.setting;

import java.util.Locale;

/**
 * A setting, as a page shows it.
 *
 * @param name its full name, such as qingce.outbox.batch; a part that may be anything is *
 * @param kind how its value is written, see {@link Kinds}
 * @param standard what holds where nobody sets it
 * @param meaning what it does, in whole sentences, units among them
 */
record Setting(String name, String kind, String standard, String meaning) {

    /** The environment variable that sets it, by the rule of MicroProfile Config; of a whole family none is sure. */
    String variable() {
        return name.endsWith("*")
                ? "in a file only"
                : name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Its row of a table of Markdown. */
    String row() {
        return "| `%s` | `%s` | %s | %s | %s |"
                .formatted(name, variable(), standard, kind, meaning.replace("|", "\\|"));
    }
}
