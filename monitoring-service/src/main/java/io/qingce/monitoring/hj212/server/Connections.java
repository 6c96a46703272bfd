package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.guard.Address;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The open connections, limited in all and for each address. Where there is no room, the oldest over which no device has
 * spoken yet makes it: whoever opens connections and says nothing keeps no device out.
 */
@Singleton
class Connections {

    private final HjConfig config;
    private final HjMeters meters;
    private final Set<Connection> all = new LinkedHashSet<>();
    private final Set<Connection> strangers = new LinkedHashSet<>();
    private final Map<Address, Group> groups = new HashMap<>();

    /** Those from one address. */
    private static final class Group {
        private int size;
        private final Set<Connection> strangers = new LinkedHashSet<>();
    }

    Connections(HjConfig config, HjMeters meters) {
        this.config = config;
        this.meters = meters;
    }

    /** Takes a connection, whose device is not known yet, or says why not. */
    synchronized Optional<HangUp> admit(Connection connection) {
        Group group = groups.computeIfAbsent(connection.address(), key -> new Group());
        if (group.size >= config.connectionsPerAddress() && !displace(group.strangers)) {
            return Optional.of(HangUp.NO_ROOM_FOR_ADDRESS);
        }
        if (all.size() >= config.maxConnections() && !displace(strangers)) {
            forgetIfEmpty(connection.address(), group);
            return Optional.of(HangUp.NO_ROOM);
        }
        // Making room may have emptied the group and taken it out.
        Group current = groups.computeIfAbsent(connection.address(), key -> group);
        current.size++;
        current.strangers.add(connection);
        all.add(connection);
        strangers.add(connection);
        return Optional.empty();
    }

    /** A device has spoken over it, with its password. */
    synchronized void know(Connection connection) {
        strangers.remove(connection);
        Group group = groups.get(connection.address());
        if (group != null) {
            group.strangers.remove(connection);
        }
    }

    synchronized void remove(Connection connection) {
        if (all.remove(connection)) {
            strangers.remove(connection);
            Group group = groups.get(connection.address());
            if (group != null) {
                group.strangers.remove(connection);
                group.size--;
                forgetIfEmpty(connection.address(), group);
            }
        }
    }

    synchronized int size() {
        return all.size();
    }

    synchronized List<Connection> list() {
        return new ArrayList<>(all);
    }

    /** Counts one that is closed, or was not taken. */
    void count(HangUp why) {
        meters.count(why);
    }

    private boolean displace(Set<Connection> some) {
        Optional<Connection> oldest = some.stream().findFirst();
        oldest.ifPresent(connection -> {
            remove(connection);
            connection.displace();
        });
        return oldest.isPresent();
    }

    private void forgetIfEmpty(Address address, Group group) {
        if (group.size == 0) {
            groups.remove(address);
        }
    }
}
