package io.qingce.load.worst;

import io.qingce.local.stack.ServiceName;
import io.vertx.core.buffer.Buffer;
import java.util.Map;

/**
 * A request that is sent many times at once.
 *
 * @param what it is, in a few words
 * @param method GET, POST or PUT
 * @param path with its query
 * @param headers beside the length
 * @param body the bytes that are sent
 * @param finishes whether all of the body is sent; else its last byte is kept back until the connection is closed
 */
record Attack(
        ServiceName service,
        String what,
        String method,
        String path,
        Map<String, String> headers,
        Buffer body,
        boolean finishes) {

    Attack(ServiceName service, String what, String method, String path, Map<String, String> headers, Buffer body) {
        this(service, what, method, path, headers, body, true);
    }

    /** The same, of which the last byte never comes. */
    Attack unfinished() {
        return new Attack(service, what + ", unfinished", method, path, headers, body, false);
    }
}
