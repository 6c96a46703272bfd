package io.qingce.monitoring.hj212.part;

import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts divided packets 分包 together, of one connection. Parts belong together if device, command and number of parts are
 * the same, and the request number too; or the time of the data: in the example of HJ 212-2017 every part has a request
 * number of its own. What is held is bounded; the oldest makes room.
 */
public final class Reassembler {

    private final Limits limits;
    private final PartBudget budget;
    private final List<Group> groups = new ArrayList<>();

    /**
     * How much is held, and for how long.
     *
     * @param packets unfinished packets
     * @param parts parts that one packet may have
     * @param bytes bytes of all parts held
     * @param patience time after the first part of a packet
     */
    public record Limits(int packets, int parts, int bytes, Duration patience) {}

    public Reassembler(Limits limits) {
        this(limits, PartBudget.UNLIMITED);
    }

    /** @param budget what is shared with other connections; where it is spent, this one gives up its oldest */
    public Reassembler(Limits limits, PartBudget budget) {
        this.limits = limits;
        this.budget = budget;
    }

    /**
     * Takes a part; one that came before takes the place of the former.
     *
     * @throws UnusablePacketException if it announces too many parts
     */
    public Reassembly offer(Packet packet, RawBytes bytes, Instant now) {
        int count = packet.head().part().count();
        if (count > limits.parts()) {
            throw new UnusablePacketException(RefusalReason.TOO_MANY_PARTS, String.valueOf(count));
        }
        Piece piece = new Piece(packet, bytes);
        Group group = groupOf(piece, now);
        int before = group.bytes();
        group.put(piece);
        budget.hold(group.device(), 0, group.bytes() - before);
        if (!group.isComplete()) {
            return new Reassembly(Optional.empty(), makeRoom(group.device()));
        }
        groups.remove(group);
        release(group);
        return new Reassembly(Optional.of(group.completed()), List.of());
    }

    /** Gives up what has waited too long. */
    public List<Reassembly.Abandoned> expire(Instant now) {
        List<Reassembly.Abandoned> expired = new ArrayList<>();
        while (!groups.isEmpty() && !now.isBefore(groups.get(0).since().plus(limits.patience()))) {
            expired.add(abandonOldest());
        }
        return expired;
    }

    /** Gives up everything: the connection has ended. */
    public List<Reassembly.Abandoned> finish() {
        List<Reassembly.Abandoned> rest = new ArrayList<>();
        while (!groups.isEmpty()) {
            rest.add(abandonOldest());
        }
        return rest;
    }

    /** Bytes of all parts held. */
    public int held() {
        return groups.stream().mapToInt(Group::bytes).sum();
    }

    private Group groupOf(Piece piece, Instant now) {
        for (Group group : groups) {
            if (group.owns(piece)) {
                return group;
            }
        }
        Group begun = new Group(piece, now);
        groups.add(begun);
        budget.hold(begun.device(), 1, 0);
        return begun;
    }

    private List<Reassembly.Abandoned> makeRoom(String device) {
        List<Reassembly.Abandoned> abandoned = new ArrayList<>();
        while (!groups.isEmpty()
                && (groups.size() > limits.packets() || held() > limits.bytes() || budget.isExceeded(device))) {
            abandoned.add(abandonOldest());
        }
        return abandoned;
    }

    private Reassembly.Abandoned abandonOldest() {
        Group oldest = groups.remove(0);
        release(oldest);
        return oldest.abandoned();
    }

    private void release(Group group) {
        budget.hold(group.device(), -1, -group.bytes());
    }
}
