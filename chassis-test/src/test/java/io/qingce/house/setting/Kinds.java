package io.qingce.house.setting;

import java.util.Map;

/** How values are written, by the type that the sources give them. */
final class Kinds {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("int", "number"),
            Map.entry("long", "number"),
            Map.entry("Integer", "number"),
            Map.entry("BigDecimal", "decimal"),
            Map.entry("boolean", "switch"),
            Map.entry("Duration", "duration"),
            Map.entry("MemorySize", "size"),
            Map.entry("LocalDate", "date"),
            Map.entry("ZoneId", "text"),
            Map.entry("String", "text"),
            Map.entry("URI", "text"),
            Map.entry("Path", "text"),
            Map.entry("List<String>", "list"),
            Map.entry("Set<String>", "list"));

    private Kinds() {}

    /** The kind of a type; of one that the table does not know, an enumeration, its name as a choice. */
    static String of(String type) {
        String bare = type.replaceFirst("^Optional<(.*)>$", "$1").replaceFirst("^Map<String, (.*)>$", "$1");
        return NAMES.getOrDefault(bare, "choice");
    }
}
