package io.qingce.chassis.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something scarce, shared among senders: bytes of memory, turns. One sender never gets all of it; those who have to wait get
 * it in turn, sender by sender, and nobody who asks for little overtakes one who asks for much.
 */
public final class Shares {

    private final long whole;
    private final long each;
    private final int waitingEach;
    private final Map<String, Sender> senders = new HashMap<>();
    private final Deque<Sender> queue = new ArrayDeque<>();
    private long taken;

    /**
     * Divides something.
     *
     * @param whole how much there is; who asks for more gets it when nobody else has any
     * @param each how much of it one sender may have; of a single claim the whole
     * @param waitingEach how many claims of one sender may wait
     */
    public Shares(long whole, long each, int waitingEach) {
        this.whole = whole;
        this.each = each;
        this.waitingEach = waitingEach;
    }

    /**
     * Claims an amount.
     *
     * @param granted is run once the claim is granted, by whoever gave it back; not run if it is granted at once
     * @return empty if too many claims of this sender wait already
     */
    public Optional<Claim> claim(String sender, long amount, Runnable granted) {
        Claim claim;
        List<Claim> others;
        synchronized (this) {
            Sender who = senders.computeIfAbsent(sender, Sender::new);
            claim = new Claim(who, Math.min(amount, whole), granted);
            if (queue.isEmpty() && claim.fitsTheWhole() && claim.fitsItsShare()) {
                claim.grant();
                claim.atOnce = true;
                return Optional.of(claim);
            }
            if (who.waiting.size() >= waitingEach) {
                who.forgetIfIdle();
                return Optional.empty();
            }
            who.await(claim);
            // Who waits may wait for its own share only: then this one need not.
            others = grantWhatFits();
            claim.atOnce = claim.has;
        }
        others.stream().filter(other -> other != claim).forEach(other -> other.granted.run());
        return Optional.of(claim);
    }

    /** How much is taken. */
    public synchronized long taken() {
        return taken;
    }

    private List<Claim> grantWhatFits() {
        List<Claim> granted = new ArrayList<>();
        int passedOver = 0;
        while (passedOver < queue.size()) {
            Sender next = queue.remove();
            Claim claim = next.waiting.element();
            if (!claim.fitsTheWhole()) {
                queue.addFirst(next);
                return granted;
            }
            if (claim.fitsItsShare()) {
                next.waiting.remove();
                claim.grant();
                granted.add(claim);
                passedOver = 0;
            } else {
                passedOver++;
            }
            if (!next.waiting.isEmpty()) {
                queue.add(next);
            }
        }
        return granted;
    }

    /** What one claimed, whether it has it or waits for it. */
    public final class Claim implements AutoCloseable {

        private final Sender sender;
        private final long amount;
        private final Runnable granted;
        private boolean has;
        private boolean atOnce;
        private boolean closed;

        private Claim(Sender sender, long amount, Runnable granted) {
            this.sender = sender;
            this.amount = amount;
            this.granted = granted;
        }

        public boolean isGranted() {
            synchronized (Shares.this) {
                return has;
            }
        }

        /** Whether it was granted when it was claimed, so that nobody will be told. */
        public boolean wasGrantedAtOnce() {
            return atOnce;
        }

        /** Gives back what was granted, or waits no longer. */
        @Override
        public void close() {
            List<Claim> told;
            synchronized (Shares.this) {
                if (closed) {
                    return;
                }
                closed = true;
                giveBack();
                told = grantWhatFits();
                sender.forgetIfIdle();
            }
            told.forEach(other -> other.granted.run());
        }

        private void giveBack() {
            if (has) {
                taken -= amount;
                sender.has -= amount;
            } else if (sender.waiting.remove(this) && sender.waiting.isEmpty()) {
                queue.remove(sender);
            }
        }

        private boolean fitsTheWhole() {
            return taken == 0 || taken + amount <= whole;
        }

        private boolean fitsItsShare() {
            return sender.has == 0 || sender.has + amount <= each;
        }

        private void grant() {
            has = true;
            taken += amount;
            sender.has += amount;
        }
    }

    private final class Sender {

        private final String name;
        private final Deque<Claim> waiting = new ArrayDeque<>();
        private long has;

        private Sender(String name) {
            this.name = name;
        }

        private void await(Claim claim) {
            if (waiting.isEmpty()) {
                queue.add(this);
            }
            waiting.add(claim);
        }

        private void forgetIfIdle() {
            if (has == 0 && waiting.isEmpty()) {
                senders.remove(name);
            }
        }
    }
}
