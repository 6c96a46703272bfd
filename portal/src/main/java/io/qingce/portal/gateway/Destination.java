package io.qingce.portal.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where an address of the one origin leads: below {@code /api} to the service that answers it.
 *
 * @param uri path and query there
 */
record Destination(Upstream service, String uri) {

    private static final String API = "/api";
    private static final String OPENAPI = "/q/openapi";

    /**
     * Finds it. Of what services say about themselves only their descriptions are for everybody, at {@code
     * /q/openapi/{plan,monitoring,report}}.
     *
     * @param address which the door has let in: decoded, it has one reading
     * @return empty if it leads to no service
     */
    static Optional<Destination> of(String address) {
        int query = address.indexOf('?');
        String path = URLDecoder.decode(
                (query < 0 ? address : address.substring(0, query)).replace("+", "%2B"), StandardCharsets.UTF_8);
        for (Upstream service : Upstream.values()) {
            if (path.equals(OPENAPI + "/" + service.label())) {
                return Optional.of(new Destination(service, OPENAPI + (query < 0 ? "" : address.substring(query))));
            }
        }
        return path.startsWith(API + "/")
                ? Optional.of(new Destination(Upstream.answering(path), address))
                : Optional.empty();
    }
}
