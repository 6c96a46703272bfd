package io.qingce.servers;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/** Switches authentication on for a test, with an issuer of its own that starts once per test JVM. */
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {

    // Quarkus may load this class anew for each application start; system properties are there once per JVM.
    private static final String ADDRESS = "qingce.servers.issuer-uri";
    private static final String KEY = "qingce.servers.issuer-key";

    private Map<String, String> settings = Map.of();

    /** @param settings of identity, for this test */
    @Override
    public void init(Map<String, String> settings) {
        this.settings = settings;
    }

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(ADDRESS) == null) {
                RsaJsonWebKey key = Issuer.newKey();
                WebServer server = new WebServer(request -> WebServer.Answer.none());
                server.answer(
                        new CodeFlow(new Issuer(server.uri(), key), Map.of("signer", "签发人"), TestIssuer::claims)
                                ::answer);
                System.setProperty(KEY, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
                System.setProperty(ADDRESS, server.uri().toString());
            }
        }
        Map<String, String> all = new HashMap<>(settings);
        all.put("qingce.auth", "on");
        all.put("quarkus.oidc.auth-server-url", System.getProperty(ADDRESS));
        return all;
    }

    /** Does nothing: the next application of this JVM asks the same issuer. */
    @Override
    public void stop() {}

    private static Map<String, Object> claims(String person, Optional<String> region) {
        return Map.of("sub", person, "name", "演示" + person, "qingce_grants", List.of(person));
    }

    /** The issuer that the application asks. */
    public static Issuer issuer() {
        try {
            return new Issuer(
                    URI.create(Objects.requireNonNull(System.getProperty(ADDRESS))),
                    new RsaJsonWebKey(JsonUtil.parseJson(Objects.requireNonNull(System.getProperty(KEY)))));
        } catch (JoseException defect) {
            throw new IllegalStateException(defect);
        }
    }
}
