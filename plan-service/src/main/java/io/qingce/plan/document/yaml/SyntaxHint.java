package io.qingce.plan.document.yaml;

import io.qingce.chassis.language.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What to do about a line that no reader of YAML can read. */
public final class SyntaxHint {

    private static final int SHOWN = 60;

    private static final Pattern LINE = Pattern.compile("line (\\d+), column");

    /** By what the parser says; the first that occurs in it counts. */
    private static final Map<String, Words> BY_MESSAGE = new LinkedHashMap<>();

    static {
        hint("\\t(TAB)", "缩进用了制表符，请改用空格。", "It is indented by a tab: use blanks.");
        hint(
                "mapping values are not allowed",
                "值中有冒号加空格，或缩进不齐；值请加引号。",
                "A value has a colon and a blank, or the indent differs: use quotes.");
        hint("could not find expected ':'", "缺少半角冒号；键后须用“: ”，不能用全角“：”。", "A key has no colon and blank behind it.");
        hint(
                "cannot start any token",
                "值以特殊字符（@、`、%等）开头，请加引号。",
                "A value begins with a sign that YAML keeps for itself: use quotes.");
        hint("expected <block end>", "缩进与上一行不齐。", "The indent differs from that of the lines above.");
        hint("unexpected end of stream", "引号没有配对。", "A quote is not closed.");
        hint("expected ',' or", "方括号或花括号没有配对。", "A bracket is not closed.");
        hint("Aliases", "不能用别名（*），请把内容写出。", "Aliases are not allowed: write the value out.");
    }

    private SyntaxHint() {}

    private static void hint(String message, String chinese, String english) {
        BY_MESSAGE.put(message, new Words(chinese, english));
    }

    /** The line at fault: of an indent where it differs, of all else where it begins; otherwise the one that the reader had come to. */
    public static @Nullable Integer line(String message, @Nullable Integer reached) {
        List<Integer> lines = LINE.matcher(message)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        if (lines.isEmpty()) {
            return reached;
        }
        return message.contains("expected <block end>") ? lines.get(lines.size() - 1) : lines.get(0);
    }

    /**
     * The hint in both languages, with the beginning of the line.
     *
     * @param line its number, from 1; null if it is not known
     */
    public static String of(String message, @Nullable Integer line, String text) {
        Words hint = BY_MESSAGE.entrySet().stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new Words("无法读取。", message.lines().findFirst().orElse("It cannot be read.")));
        String shown = line == null
                ? ""
                : text.lines().skip(line - 1L).findFirst().orElse("").strip();
        String excerpt = shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "…";
        return Words.both(
                excerpt.isEmpty() ? hint.zh() : "“" + excerpt + "”：" + hint.zh(),
                excerpt.isEmpty() ? hint.en() : "\"" + excerpt + "\": " + hint.en());
    }
}
