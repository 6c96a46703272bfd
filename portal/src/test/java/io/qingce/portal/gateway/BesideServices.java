package io.qingce.portal.gateway;

import io.qingce.servers.FreePort;
import io.qingce.servers.TestIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The portal before three services that say what they were asked. */
@WithTestResource(BesideServices.Addresses.class)
@WithTestResource(TestIssuer.class)
public abstract class BesideServices {

    /** The end of the first line of a request, and its first headers. */
    static final String END = " HTTP/1.1\nHost: localhost\nConnection: close\n";

    @TestHTTPResource("/")
    protected URI portal;

    @Inject
    GatewayConfig config;

    protected EchoServices services;

    @BeforeEach
    void open() throws IOException {
        services = new EchoServices(Map.of(
                Upstream.PLAN, config.planService(),
                Upstream.MONITORING, config.monitoringService(),
                Upstream.REPORT, config.reportService()));
    }

    @AfterEach
    void close() {
        services.close();
    }

    HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(portal.resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** Tells the portal where the services will be: they come and go with each test. */
    public static final class Addresses implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return Map.of(
                    "qingce.portal.plan-service", "http://127.0.0.1:" + FreePort.next(),
                    "qingce.portal.monitoring-service", "http://127.0.0.1:" + FreePort.next(),
                    "qingce.portal.report-service", "http://127.0.0.1:" + FreePort.next());
        }

        @Override
        public void stop() {}
    }
}
