package io.qingce.chassis.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

    private final Hosts hosts = new Hosts(List.of("localhost", "127.0.0.1", "[::1]", "Qingce.example:8443"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "evil.localhost",
                "localhost.",
                "127.0.0.1.nip.io",
                "127.1",
                "0.0.0.0",
                "[::]",
                "qingce.example",
                "qingce.example:80"
            })
    void doesNotKnowAnotherName(String host) {
        assertFalse(hosts.knows(Authority.of(host).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080", "qingce.EXAMPLE:8443"})
    void knowsANameWhateverItsLettersAndItsPortIfNoneIsListed(String host) {
        assertTrue(hosts.knows(Authority.of(host).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost:",
                "localhost:abc",
                "localhost:99999",
                "localhost:80:80",
                "localhost/evil",
                "user@localhost",
                "localhost, evil.example",
                "local host",
                "安阳",
                "[::1",
                "::1",
                "<script>"
            })
    void readsNoHostWhereThereIsNone(String host) {
        assertEquals(Optional.empty(), Authority.of(host));
    }

    @Test
    void refusesAListWithSomethingElseInIt() {
        assertThrows(IllegalArgumentException.class, () -> new Hosts(List.of("http://localhost")));
    }
}
