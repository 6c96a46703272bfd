package io.qingce.plan.workbook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps text as it is on its way through a cell. Text that a spreadsheet could take for a formula ({@code = + - @}) or for an error ({@code #}), or
 * whose outer blanks would be trimmed, is put behind an apostrophe; a list has one item to a line.
 */
public final class Quoting {

    private static final Pattern NEEDS_QUOTES =
            Pattern.compile("(?s)[=+\\-@#'\\s\\p{Z}\\uFEFF\\u200B].*|.*[\\s\\p{Z}\\uFEFF\\u200B]|");
    private static final Pattern ENDS_LOOSE = Pattern.compile("(?s).*['\\s\\p{Z}\\uFEFF\\u200B]|");
    private static final Pattern OUTER_BLANKS =
            Pattern.compile("^[\\s\\p{Z}\\uFEFF\\u200B]+|[\\s\\p{Z}\\uFEFF\\u200B]+$");

    private Quoting() {}

    /** The text as it stands in the cell. */
    public static String quote(String text) {
        if (!NEEDS_QUOTES.matcher(text).matches()) {
            return text;
        }
        return "'" + text + (ENDS_LOOSE.matcher(text).matches() ? "'" : "");
    }

    /** The text of a cell: without its quotes if it has some, without blanks at its ends otherwise. */
    public static String unquote(String cell) {
        String text = cell.replace("\r\n", "\n");
        if (text.startsWith("'")) {
            String inner = text.substring(1);
            return inner.endsWith("'") ? inner.substring(0, inner.length() - 1) : inner;
        }
        return OUTER_BLANKS.matcher(text).replaceAll("");
    }

    /** An item of a list as it stands in its line: quoted only where it would be read otherwise. */
    static String line(String item) {
        return unquote(item).equals(item) ? item : "'" + item + "'";
    }

    static String join(List<String> items) {
        return String.join(
                "\n",
                items.stream()
                        .map(item -> item.replace("\\", "\\\\").replace("\n", "\\n"))
                        .toList());
    }

    static List<String> split(String cell) {
        List<String> items = new ArrayList<>();
        for (String line : cell.split("\n", -1)) {
            items.add(unescape(line));
        }
        return items;
    }

    /** Undoes {@code \\} and {@code \n}; any other backslash stands for itself. */
    private static String unescape(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (line.charAt(i) == '\\' && (next == '\\' || next == 'n')) {
                text.append(next == 'n' ? '\n' : '\\');
                i++;
            } else {
                text.append(line.charAt(i));
            }
        }
        return text.toString();
    }
}
