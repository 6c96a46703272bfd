package io.qingce.chassis.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a statement, with a question mark where a name stood, and the names in their order. What stands in strings,
 * quoted names and comments is left alone, and so are casts; a question mark that is an operator stays one.
 *
 * @param distinct the names, each once
 */
record NamedText(String positional, List<String> names, Set<String> distinct) {

    private static final Pattern TOKEN = Pattern.compile("""
            [eE]'(?:[^'\\\\]++|\\\\.|'')*+'   # escape string
            | '[^']*+'                        # string; a doubled quote inside begins the next one
            | "[^"]*+"                        # quoted name
            | \\$(?<tag>\\w*)\\$.*?\\$\\k<tag>\\$   # dollar-quoted string
            | --[^\\n]*+ | /\\*.*?\\*/        # comments
            | ::                              # cast
            | (?<operator>\\?)
            | :(?<name>[a-zA-Z]\\w*+)
            """, Pattern.COMMENTS | Pattern.DOTALL);

    /** The texts of this program, each read once; a text that is made up anew each time must not fill the memory. */
    private static final Map<String, NamedText> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 2000;

    static NamedText of(String text) {
        NamedText known = KNOWN.get(text);
        if (known == null) {
            known = read(text);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(text, known);
            }
        }
        return known;
    }

    private static NamedText read(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder positional = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String name = token.group("name");
            if (name != null) {
                names.add(name);
            }
            String kept = token.group("operator") == null ? token.group() : "??";
            token.appendReplacement(positional, Matcher.quoteReplacement(name == null ? kept : "?"));
        }
        token.appendTail(positional);
        return new NamedText(positional.toString(), List.copyOf(names), Set.copyOf(names));
    }
}
