package io.qingce.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run found. Safe for several senders. */
public final class Report {

    /** More findings of one operation say nothing new. */
    private static final int OF_ONE_OPERATION = 5;

    private final long seed;
    private final Map<Integer, Long> answers = new TreeMap<>();
    private final Map<String, List<String>> findings = new TreeMap<>();
    private long found;
    private long slowest;
    private String slowestRequest = "none";

    Report(long seed) {
        this.seed = seed;
    }

    /** @param finding what is wrong with the answer; empty if nothing is */
    synchronized void add(long number, RudeRequest request, int status, String finding, long nanos) {
        answers.merge(status, 1L, Long::sum);
        if (nanos > slowest) {
            slowest = nanos;
            slowestRequest = "#" + number + " " + request;
        }
        if (!finding.isEmpty()) {
            found++;
            List<String> known = findings.computeIfAbsent(request.operation(), operation -> new ArrayList<>());
            if (known.size() < OF_ONE_OPERATION) {
                known.add("#" + number + " " + status + " " + request + "\n      " + finding);
            }
        }
    }

    /** How many answers were wrong. */
    public synchronized long found() {
        return found;
    }

    /** How many requests were answered with each status; 0 is no answer. */
    public synchronized Map<Integer, Long> answers() {
        return Map.copyOf(answers);
    }

    /** The seed, the answers by status, the slowest request, and each finding with the number of its request. */
    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder("seed " + seed + ", answers by status " + answers + ", slowest "
                + slowest / 1_000_000 + " ms: " + slowestRequest + "\n" + found + " findings\n");
        findings.forEach((operation, each) -> {
            text.append("  ").append(operation).append('\n');
            each.forEach(finding -> text.append("    ").append(finding).append('\n'));
        });
        return text.toString();
    }
}
