package io.qingce.chassis.door;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names under which a service may be called. A page whose own name has been pointed at this machine (DNS rebinding) is of
 * the same origin for the browser; its name is what gives it away.
 */
public final class Hosts {

    private final Set<Authority> known;

    /**
     * Reads the list.
     *
     * @param known names or addresses; with a port, that port only is meant, otherwise any
     * @throws IllegalArgumentException naming what is no host
     */
    public Hosts(Collection<String> known) {
        this.known = known.stream().map(Hosts::read).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a service may be called so. */
    public boolean knows(Authority called) {
        return known.contains(called) || known.contains(new Authority(called.host(), Authority.UNSAID));
    }

    private static Authority read(String text) {
        return Authority.of(text.strip())
                .orElseThrow(() -> new IllegalArgumentException("qingce.http.hosts: no host is called " + text));
    }
}
