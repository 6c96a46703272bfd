package io.qingce.chassis.wire;

import io.netty.channel.ChannelPipeline;
import io.vertx.core.http.HttpServerOptions;

/** Puts {@link StrictDecoder} and {@link UnreadableRequests} into a connection of a Vert.x server. */
public final class Wire {

    private static final String DECODER = "httpDecoder";
    private static final String ENCODER = "httpEncoder";

    private Wire() {}

    /**
     * Guards a connection of which nothing has been read.
     *
     * @param options of the server
     * @return whether it speaks HTTP
     */
    public static boolean guard(ChannelPipeline connection, HttpServerOptions options) {
        if (connection.get(DECODER) == null) {
            return false;
        }
        connection.replace(DECODER, DECODER, new StrictDecoder(options));
        connection.addAfter(ENCODER, "unreadableRequests", new UnreadableRequests());
        return true;
    }
}
