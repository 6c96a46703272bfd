package io.qingce.plan.document.yaml;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Finds in a YAML document what its readers would not agree on, and keys that stand twice. */
public final class YamlTraps {

    /** What YAML takes for the end of a line and no editor shows as one. */
    private static final String HIDDEN_BREAKS = "\u0085\u2028\u2029";

    /** What is nested deeper is refused for that reason. */
    private static final int DEEPEST = 32;

    /** More findings than anybody would mend in one go. */
    private static final int MOST = 1000;

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Violation> found = new ArrayList<>();

    private YamlTraps() {}

    /** A mapping or a list in which the next event stands. */
    private static final class Open {
        final String path;
        final boolean mapping;
        final Map<String, Integer> lines = new HashMap<>();

        @Nullable
        String key;

        int items;

        Open(String path, boolean mapping) {
            this.path = path;
            this.mapping = mapping;
        }

        boolean awaitsKey() {
            return mapping && key == null;
        }

        /** Path of the next value; the one after it stands elsewhere. */
        String next() {
            String member = mapping ? "." + key : "[" + items++ + "]";
            key = null;
            return path.isEmpty() && mapping ? member.substring(1) : path + member;
        }
    }

    /** Every finding with its line and key, in the order of the lines; of what cannot be read at all nothing is said here. */
    public static List<Violation> in(byte[] document) {
        YamlTraps traps = new YamlTraps();
        traps.findHiddenBreaks(new String(document, StandardCharsets.UTF_8));
        try {
            Iterator<Event> events = new Yaml()
                    .parse(new InputStreamReader(new ByteArrayInputStream(document), StandardCharsets.UTF_8))
                    .iterator();
            while (events.hasNext() && traps.open.size() <= DEEPEST && traps.found.size() < MOST) {
                traps.take(events.next());
            }
        } catch (YAMLException unreadable) {
            return List.copyOf(traps.found);
        }
        return List.copyOf(traps.found);
    }

    private void findHiddenBreaks(String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (HIDDEN_BREAKS.indexOf(c) >= 0) {
                String code = "U+%04X".formatted((int) c);
                add(
                        text.lines()
                                .skip(line - 1L)
                                .findFirst()
                                .orElse("")
                                .strip()
                                .split(":", 2)[0],
                        line,
                        "yaml-hidden-break",
                        Words.both(
                                "含看不见的换行符" + code + "，请删去。",
                                "There is a hidden line break, " + code + ": take it out."));
            }
            line += c == '\n' ? 1 : 0;
        }
    }

    private void take(Event event) {
        if (event instanceof MappingStartEvent) {
            open.push(new Open(place(), true));
        } else if (event instanceof SequenceStartEvent) {
            open.push(new Open(place(), false));
        } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
            open.pop();
        } else if (event instanceof ScalarEvent scalar) {
            take(scalar);
        } else if (event.is(Event.ID.Alias)) {
            place();
        }
    }

    private void take(ScalarEvent scalar) {
        int line = scalar.getStartMark().getLine() + 1;
        Open inside = open.peek();
        String path = inside != null && inside.awaitsKey() ? takeKey(scalar.getValue(), line, inside) : place();
        if (scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN && scalar.getTag() == null) {
            YamlTrap.of(scalar.getValue())
                    .ifPresent(trap -> add(path, line, trap.reason(), trap.detail(scalar.getValue())));
        }
    }

    /** Path of a key, which the next value will have. */
    private String takeKey(String key, int line, Open inside) {
        String path = inside.path.isEmpty() ? key : inside.path + "." + key;
        Integer first = inside.lines.putIfAbsent(key, line);
        if (first != null) {
            add(
                    path,
                    line,
                    "duplicate-key",
                    Words.both("与第" + first + "行的键重复。", "The key stands in line " + first + " already."));
        }
        inside.key = key;
        return path;
    }

    private String place() {
        Open inside = open.peek();
        return inside == null ? "" : inside.awaitsKey() ? inside.path : inside.next();
    }

    private void add(String path, int line, String reason, String detail) {
        found.add(new Violation(path, null, line, reason, detail));
    }
}
