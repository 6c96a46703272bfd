package io.qingce.monitoring.hj212.guard;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.monitoring.hj212.guard.Tallies.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Slows down who guesses numbers and passwords. A number that fails too often from one address is not heard from there for
 * a while; an address from which too many fail is heard only for devices that were right from there before. Nobody can lock
 * a device out from elsewhere: what counts for a number from all addresses is only how long the connection of the next who
 * fails is not read. Whether a number is registered makes no difference to any of it.
 */
@ApplicationScoped
public class Throttle {

    private static final Logger LOG = Logger.getLogger(Throttle.class);
    private static final String LOCK_OUTS = "qingce.hj212.lockouts";

    private final GuardConfig config;
    private final Clock clock;
    private final Tallies<Pair> pairs;
    private final Tallies<Address> addresses;
    private final Tallies<String> numbers;
    private final Map<Pair, Instant> trusted;
    private final Counter pairLockOuts;
    private final Counter addressLockOuts;

    private record Pair(String number, Address address) {}

    Throttle(GuardConfig config, Clock clock, MeterRegistry meters) {
        this.config = config;
        this.clock = clock;
        this.pairs = new Tallies<>(limits(config.failuresPerPair()));
        this.addresses = new Tallies<>(limits(config.failuresPerAddress()));
        this.numbers = new Tallies<>(limits(Integer.MAX_VALUE));
        this.trusted = Recent.ofAtMost(config.remembered());
        this.pairLockOuts = meters.counter(LOCK_OUTS, "of", "device-at-address");
        this.addressLockOuts = meters.counter(LOCK_OUTS, "of", "address");
    }

    /** Whether what comes under this number from this address is refused, be it right or wrong. */
    public synchronized boolean isLockedOut(String number, Address address) {
        if (pairs.size() == 0 && addresses.size() == 0) {
            return false;
        }
        Instant now = clock.instant();
        Pair pair = new Pair(number, address);
        return pairs.isLockedOut(pair, now) || (addresses.isLockedOut(address, now) && !isTrusted(pair, now));
    }

    /** Number and password were right. The failures of the address stay: one device of its own makes nobody a friend. */
    public synchronized void succeeded(String number, Address address) {
        Pair pair = new Pair(number, address);
        trusted.put(pair, clock.instant());
        if (pairs.size() > 0) {
            pairs.forget(pair);
        }
    }

    /** There is no such number, or its password is another. */
    public synchronized void failed(String number, Address address) {
        Instant now = clock.instant();
        numbers.add(number, now);
        if (pairs.add(new Pair(number, address), now)) {
            pairLockOuts.increment();
            LOG.warnf("device %s is locked out at %s for a while: wrong passwords", printable(number), address.text());
        }
        if (addresses.add(address, now)) {
            addressLockOuts.increment();
            LOG.warnf("new devices are locked out at %s for a while: wrong numbers or passwords", address.text());
        }
    }

    /** How long a connection is not read over which somebody has just failed or is locked out. */
    public synchronized Duration delay(String number, Address address) {
        int failures = Math.max(pairs.failures(new Pair(number, address)), numbers.failures(number));
        return Tallies.doubled(config.delay(), failures - 1, config.longestDelay());
    }

    /** These were registered anew: their failures so far were perhaps ours. */
    public synchronized void forget(Collection<String> registered) {
        Set<String> anew = Set.copyOf(registered);
        pairs.forgetIf(pair -> anew.contains(pair.number()));
        numbers.forgetIf(anew::contains);
        trusted.keySet().removeIf(pair -> anew.contains(pair.number()));
    }

    private boolean isTrusted(Pair pair, Instant now) {
        Instant right = trusted.get(pair);
        return right != null && now.isBefore(right.plus(config.trust()));
    }

    private Limits limits(int failures) {
        return new Limits(failures, config.window(), config.lockOut(), config.longestLockOut(), config.remembered());
    }

    /** Of whatever somebody sent as a number. */
    private static String printable(String number) {
        return number.replaceAll("\\P{Graph}", "?");
    }
}
