package io.qingce.monitoring.remark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The remarks on one feed in bounded memory: all of them counted, the first ones listed. Costs nothing for a feed that is as it
 * should be. Of one thread.
 */
public final class Remarks {

    /** Different remarks of a feed. */
    static final int MOST_REMARKS = 500;

    /** Values of a feed. */
    static final int MOST_VALUES = 1000;

    private static final int LONGEST = 100;

    /** Control characters mean something to whoever writes the answer, half a surrogate pair cannot be stored. */
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    private final Map<Named, Counted> remarks = new LinkedHashMap<>();
    private final List<AsideValue> values = new ArrayList<>(0);
    private int ignored;
    private int tolerated;
    private int aside;
    private @Nullable Integer index;
    private @Nullable Integer line;

    private record Named(RemarkReason reason, String name) {}

    private static final class Counted {
        private final Remark first;
        private int times;

        private Counted(Remark first) {
            this.first = first;
        }

        private Remark remark() {
            return new Remark(
                    first.reason(),
                    first.name(),
                    first.as(),
                    first.column(),
                    first.index(),
                    first.line(),
                    times,
                    first.text());
        }
    }

    /** What is remarked from here on is of this item. */
    public void at(int item, @Nullable Integer itemLine) {
        index = item;
        line = itemLine;
    }

    /** Something of the item was not read, or not as it was written. */
    public void on(RemarkReason reason, String name, @Nullable String as) {
        add(reason, name, as, null);
    }

    /** A column of a table was not read, or for another one. */
    public void onColumn(RemarkReason reason, int column, String name, @Nullable String as) {
        add(reason, name, as, column);
    }

    /** A value of the item was not taken. */
    public void aside(String field, String sent, String reason, String detail) {
        aside++;
        if (values.size() < MOST_VALUES) {
            values.add(new AsideValue(index == null ? 0 : index, line, field, plain(sent), reason, detail));
        }
    }

    public boolean isEmpty() {
        return ignored + tolerated + aside == 0;
    }

    /** What was not read. */
    public List<Remark> ignored() {
        return list(false).toList();
    }

    /** What was read for something else. */
    public List<Remark> tolerated() {
        return list(true).toList();
    }

    /** The first values that were not taken. */
    public List<AsideValue> values() {
        return List.copyOf(values);
    }

    public int countOfIgnored() {
        return ignored;
    }

    public int countOfTolerated() {
        return tolerated;
    }

    public int countOfValues() {
        return aside;
    }

    private void add(RemarkReason reason, String name, @Nullable String as, @Nullable Integer column) {
        if (reason.isTolerated()) {
            tolerated++;
        } else {
            ignored++;
        }
        Named named = new Named(reason, plain(name) + (column != null && name.isEmpty() ? column : ""));
        Counted counted = remarks.get(named);
        if (counted == null && remarks.size() < MOST_REMARKS) {
            counted = new Counted(new Remark(
                    reason.slug(),
                    plain(name),
                    as == null ? null : plain(as),
                    column,
                    column == null ? index : null,
                    column == null ? line : null,
                    1,
                    reason.text()));
            remarks.put(named, counted);
        }
        if (counted != null) {
            counted.times++;
        }
    }

    private Stream<Remark> list(boolean read) {
        return remarks.entrySet().stream()
                .filter(each -> each.getKey().reason().isTolerated() == read)
                .map(each -> each.getValue().remark());
    }

    private static String plain(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return ODD.matcher(shown).replaceAll("\uFFFD");
    }
}
