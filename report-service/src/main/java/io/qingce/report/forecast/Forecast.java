package io.qingce.report.forecast;

import io.qingce.chassis.language.Words;
import io.qingce.standards.number.Exact;
import java.util.List;
import java.util.Optional;

/**
 * The figure at the end of a period as past years would have it.
 *
 * @param courses one per past year that could be used, newest first
 * @param simulated made-up readings went into any of them
 */
public record Forecast(List<Course> courses, boolean simulated) {

    /** Nothing can be said. */
    public static final Forecast NONE = new Forecast(List.of(), false);

    /**
     * What one past year makes of it.
     *
     * @param year the past year
     * @param figure the figure at the end of the period
     * @param met whether it meets the target
     */
    public record Course(int year, Exact figure, boolean met) {}

    /** What the courses say together. */
    public enum Verdict {
        /** At least half of the courses meet the target. */
        LIKELY_MET("预计可达成", "likely to be attained"),
        /** More than half of them miss it. */
        LIKELY_MISSED("预计难以达成", "likely to be missed");

        private final Words words;

        Verdict(String zh, String en) {
            this.words = new Words(zh, en);
        }

        public Words words() {
            return words;
        }
    }

    public Forecast {
        courses = List.copyOf(courses);
    }

    /** Courses that meet the target. */
    public int met() {
        return (int) courses.stream().filter(Course::met).count();
    }

    /** What they say together; empty without any. */
    public Optional<Verdict> verdict() {
        if (courses.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(met() * 2 >= courses.size() ? Verdict.LIKELY_MET : Verdict.LIKELY_MISSED);
    }

    /** The figures from the lowest to the highest. */
    public List<Exact> figures() {
        return courses.stream().map(Course::figure).sorted().toList();
    }

    /** The middle figure; of an even number the mean of the two in the middle. */
    public Optional<Exact> middle() {
        List<Exact> sorted = figures();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(Exact.of(2)));
    }
}
