package io.qingce.load.arena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.local.stack.ServiceName;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkTest {

    @Test
    void hasNoServiceBetweenClientsAndTheGateway() {
        assertThrows(IllegalStateException.class, Link.CLIENT_GATEWAY::service);
    }

    @ParameterizedTest
    @EnumSource
    void endsAtTheServiceThatItIsAskedFor(ServiceName service) {
        for (Link link : Set.of(Link.postgres(service), Link.kafka(service), Link.gateway(service))) {
            assertEquals(service, link.service(), link.toString());
        }
    }

    /** A service whose link is missed would never be cut off, and nobody would notice. */
    @Test
    void isKnownOfEveryServiceToEachOfItsNeighbours() {
        Set<Link> links = EnumSet.of(Link.CLIENT_GATEWAY, Link.DEVICE_MONITORING);
        for (ServiceName service : ServiceName.values()) {
            links.add(Link.postgres(service));
            links.add(Link.kafka(service));
            links.add(Link.gateway(service));
        }
        assertEquals(EnumSet.allOf(Link.class), links);
    }
}
