package io.qingce.portal.gateway;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A gateway before three services that say what they were asked. */
abstract class BesideServices {

    /** The end of the first line of a request, and its first headers. */
    static final String END = " HTTP/1.1\nHost: localhost\nConnection: close\n";

    final EchoServices services = new EchoServices();
    Gateway gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = Gateway.open(0, services.start());
    }

    @AfterEach
    void close() {
        services.close();
        gateway.close();
    }

    HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(gateway.uri().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
