package io.qingce.monitoring.hj212.part;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.packet.Content;
import io.qingce.monitoring.hj212.packet.Factor;
import io.qingce.monitoring.hj212.packet.Field;
import io.qingce.monitoring.hj212.packet.Head;
import io.qingce.monitoring.hj212.packet.Packet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The parts of one packet that have arrived. */
final class Group {

    private final Piece first;
    private final Instant since;
    private final Map<Integer, Piece> pieces = new TreeMap<>();

    Group(Piece first, Instant since) {
        this.first = first;
        this.since = since;
    }

    String device() {
        return first.packet().head().sender().deviceNumber();
    }

    Instant since() {
        return since;
    }

    boolean owns(Piece piece) {
        Head mine = first.packet().head();
        Head its = piece.packet().head();
        return mine.sender().deviceNumber().equals(its.sender().deviceNumber())
                && mine.command().equals(its.command())
                && mine.part().count() == its.part().count()
                && (isSameTime(piece) || (isSameRequest(mine, its) && !isOtherTime(piece)));
    }

    void put(Piece piece) {
        pieces.put(piece.number(), piece);
    }

    boolean isComplete() {
        return pieces.size() == first.packet().head().part().count();
    }

    int bytes() {
        return pieces.values().stream()
                .mapToInt(piece -> piece.bytes().length())
                .sum();
    }

    Reassembly.Abandoned abandoned() {
        return new Reassembly.Abandoned(List.copyOf(pieces.values()));
    }

    Reassembly.Completed completed() {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, List<Field>> factors = new LinkedHashMap<>();
        List<String> leftovers = new ArrayList<>();
        Set<Deviation> deviations = EnumSet.noneOf(Deviation.class);
        for (Piece piece : pieces.values()) {
            Content content = piece.packet().content();
            content.fields().forEach(fields::putIfAbsent);
            content.factors()
                    .forEach(factor -> factors.computeIfAbsent(factor.code(), key -> new ArrayList<>())
                            .addAll(factor.fields()));
            leftovers.addAll(content.leftovers());
            deviations.addAll(piece.packet().deviations());
        }
        List<Factor> whole = new ArrayList<>();
        factors.forEach((code, values) -> whole.add(new Factor(code, values)));
        Head head = first.packet().head().whole();
        Packet packet = new Packet(head, new Content(fields, whole, leftovers), deviations);
        return new Reassembly.Completed(packet, List.copyOf(pieces.values()));
    }

    private static boolean isSameRequest(Head mine, Head its) {
        return !mine.requestNumber().isEmpty() && mine.requestNumber().equals(its.requestNumber());
    }

    private boolean isSameTime(Piece piece) {
        return time(piece).isPresent() && time(piece).equals(time(first));
    }

    private boolean isOtherTime(Piece piece) {
        return time(piece).isPresent()
                && time(first).isPresent()
                && !time(piece).equals(time(first));
    }

    private static Optional<String> time(Piece piece) {
        return piece.packet().content().field(Content.DATA_TIME);
    }
}
