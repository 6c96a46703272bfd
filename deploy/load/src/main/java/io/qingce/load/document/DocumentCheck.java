package io.qingce.load.document;

import io.qingce.local.stack.ServiceName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the documents that were acknowledged with what is on record, what was sent, and what report-service made of it. */
public final class DocumentCheck {

    private final Map<Document, Long> wanted;
    private final List<String> findings = new ArrayList<>();

    public DocumentCheck(Standings standings) {
        this.wanted = Map.copyOf(standings.all());
        this.findings.addAll(standings.doubts());
    }

    /** Everything that is not as it was acknowledged. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    /** Looks at what a service keeps of its own. */
    public void record(ServiceName owner, Connection connection) throws SQLException {
        for (Kind kind : Kind.values()) {
            if (kind.owner() == owner) {
                compare(kind, "on record", expected(kind), held(connection, kind.record()));
            }
        }
    }

    /** Looks at what report-service keeps of the others. */
    public void copies(Connection connection) throws SQLException {
        for (Kind kind : Kind.values()) {
            compare(kind, "copied", told(kind), held(connection, kind.copy()));
        }
    }

    /** Looks at what was sent. */
    public void events(EventLog log) {
        for (Kind kind : Kind.values()) {
            told(kind).forEach((key, standing) -> {
                long revision = standing.revision();
                if (log.last(kind, key) != revision || log.count(kind, key) != revision) {
                    findings.add("%s %s sent: %d revisions up to %d, acknowledged: %d"
                            .formatted(kind, key, log.count(kind, key), log.last(kind, key), revision));
                }
            });
        }
        if (log.contradicting() > 0) {
            findings.add(log.contradicting() + " events with the revision of another content");
        }
    }

    /**
     * How a document must stand.
     *
     * @param mark empty if it is not compared
     */
    record Held(long revision, String mark) {}

    void compare(Kind kind, String where, Map<String, Held> expected, Map<String, Held> held) {
        expected.forEach((key, wants) -> {
            Held has = held.get(key);
            boolean isSame = has != null
                    && has.revision() == wants.revision()
                    && (wants.mark().isEmpty() || wants.mark().equals(has.mark()));
            if (!isSame) {
                findings.add("%s %s %s: %s, acknowledged: %s".formatted(kind, key, where, has, wants));
            }
        });
        held.keySet().stream()
                .filter(key -> key.startsWith(Kind.PREFIX) && !expected.containsKey(key))
                .forEach(key -> findings.add("%s %s %s, never acknowledged".formatted(kind, key, where)));
    }

    private Map<String, Held> expected(Kind kind) {
        Map<String, Held> expected = new TreeMap<>();
        wanted.forEach((document, revision) -> {
            if (document.kind() == kind) {
                expected.put(document.key(), new Held(revision, document.mark(revision)));
            }
        });
        return expected;
    }

    /** What the events must lead to; several reports on one task count together. */
    private Map<String, Held> told(Kind kind) {
        Map<String, Held> told = new TreeMap<>();
        wanted.forEach((document, revision) -> {
            if (document.kind() == kind && document.events(revision) > 0) {
                String mark = kind == Kind.REPORT ? "" : document.mark(revision);
                told.merge(
                        document.told(),
                        new Held(document.events(revision), mark),
                        (one, other) -> new Held(one.revision() + other.revision(), ""));
            }
        });
        return told;
    }

    private static Map<String, Held> held(Connection connection, String query) throws SQLException {
        Map<String, Held> held = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                held.put(row.getString(1), new Held(row.getLong(2), row.getString(3)));
            }
        }
        return held;
    }
}
