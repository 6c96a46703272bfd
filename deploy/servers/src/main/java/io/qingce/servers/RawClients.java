package io.qingce.servers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Clients that come one after another and leave together. */
public final class RawClients implements Iterable<RawClient>, AutoCloseable {

    private final List<RawClient> clients = new ArrayList<>();

    /**
     * One more.
     *
     * @param from its address, such as 127.0.0.2
     */
    public RawClient connect(String from, int port) throws IOException {
        RawClient client = new RawClient(from, port);
        clients.add(client);
        return client;
    }

    /** The one that came at this place, from 0. */
    public RawClient get(int place) {
        return clients.get(place);
    }

    @Override
    public Iterator<RawClient> iterator() {
        return clients.iterator();
    }

    /** All leave. */
    @Override
    public void close() throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
    }
}
