package io.qingce.load.chaos;

import io.qingce.load.TopicCount;
import io.qingce.load.TopicTail;
import io.qingce.load.arena.Arena;
import io.qingce.load.document.DocumentCheck;
import io.qingce.load.document.EventLog;
import io.qingce.load.loss.Check;
import io.qingce.load.loss.OnTopic;
import io.qingce.local.stack.ServiceName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what was acknowledged with the databases of record, the topics, the ledger and the evidence, while nobody sends. */
final class Books implements AutoCloseable {

    private static final int SHOWN = 5;

    private final Arena arena;
    private final Senders senders;
    private final OnTopic observations = new OnTopic();
    private final EventLog documents = new EventLog();
    private final TopicTail tail;
    private final Set<String> known = new HashSet<>();

    Books(Arena arena, Senders senders) {
        this.arena = arena;
        this.senders = senders;
        List<String> topics = Stream.concat(Stream.of(TopicCount.OBSERVATIONS), EventLog.topics().stream())
                .toList();
        this.tail = new TopicTail(arena.world().bootstrapServers(), topics);
    }

    /** What is not as it was acknowledged and was not found before. */
    List<String> audit() throws SQLException {
        List<String> findings = open();
        known.addAll(findings);
        return findings;
    }

    /** Whether nothing is left to arrive. */
    boolean isEven() {
        try {
            return open().isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException("A database does not answer", e);
        }
    }

    /** What has not arrived yet, in a few words. */
    String missing() {
        try {
            return open().stream().limit(SHOWN).collect(Collectors.joining("; "));
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private List<String> open() throws SQLException {
        return compare().stream()
                .filter(finding -> !known.contains(finding))
                .distinct()
                .toList();
    }

    private List<String> compare() throws SQLException {
        tail.catchUp(record -> {
            if (record.topic().equals(TopicCount.OBSERVATIONS)) {
                observations.take(record);
            } else {
                documents.take(record);
            }
        });
        List<String> findings = new ArrayList<>(observations());
        findings.addAll(documents());
        return findings;
    }

    /** How many events came again with the same content. */
    long repeated() {
        return observations.repeated();
    }

    @Override
    public void close() {
        tail.close();
    }

    private List<String> observations() throws SQLException {
        Check check = new Check(senders.acknowledged().all());
        try (Connection connection = arena.world().connect(ServiceName.MONITORING)) {
            check.table(connection);
        }
        check.topic(observations);
        try (Connection connection = arena.world().connect(ServiceName.REPORT)) {
            check.ledger(connection);
        }
        List<String> findings = new ArrayList<>(check.examples());
        if (observations.contradicting() > 0) {
            findings.add("revisions with two contents on the topic: " + observations.contradicting());
        }
        return findings;
    }

    private List<String> documents() throws SQLException {
        DocumentCheck check = new DocumentCheck(senders.standings());
        for (ServiceName owner : List.of(ServiceName.PLAN, ServiceName.MONITORING)) {
            try (Connection connection = arena.world().connect(owner)) {
                check.record(owner, connection);
            }
        }
        try (Connection connection = arena.world().connect(ServiceName.REPORT)) {
            check.copies(connection);
        }
        check.events(documents);
        List<String> findings = new ArrayList<>(check.findings());
        findings.addAll(evidence());
        return findings;
    }

    /** Files that are on record and not in the store; the reports say themselves how many there must be. */
    private List<String> evidence() throws SQLException {
        Path folder = arena.world().place("evidence");
        List<String> findings = new ArrayList<>();
        try (Connection connection = arena.world().connect(ServiceName.PLAN);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sha256, size from evidence")) {
            while (row.next()) {
                Path file = folder.resolve(row.getString(1).substring(0, 2)).resolve(row.getString(1));
                if (!Files.exists(file) || size(file) != row.getLong(2)) {
                    findings.add("evidence on record, not in the store: " + file.getFileName());
                }
            }
        }
        return findings;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + file, e);
        }
    }
}
