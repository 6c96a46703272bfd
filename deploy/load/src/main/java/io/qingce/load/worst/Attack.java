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
 * @param manner how much of its part the sender does
 */
record Attack(
        ServiceName service,
        String what,
        String method,
        String path,
        Map<String, String> headers,
        Buffer body,
        Manner manner) {

    /** How much of its part a sender does. */
    enum Manner {
        /** Sends all and reads the answer. */
        POLITE,
        /** Keeps back the last byte of the body until the connection is closed. */
        UNFINISHED,
        /** Sends all and takes nothing of the answer. */
        UNTAKEN
    }

    Attack(ServiceName service, String what, String method, String path, Map<String, String> headers, Buffer body) {
        this(service, what, method, path, headers, body, Manner.POLITE);
    }

    /** The same, of which the last byte never comes. */
    Attack unfinished() {
        return new Attack(service, what + ", unfinished", method, path, headers, body, Manner.UNFINISHED);
    }

    /** The same, whose answer nobody takes. */
    Attack untaken() {
        return new Attack(service, "untaken " + what, method, path, headers, body, Manner.UNTAKEN);
    }

    /** Whether all of the body is sent. */
    boolean finishes() {
        return manner != Manner.UNFINISHED;
    }
}
