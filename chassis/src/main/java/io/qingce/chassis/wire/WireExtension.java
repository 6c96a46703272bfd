package io.qingce.chassis.wire;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.http.HttpServerOptions;
import org.jspecify.annotations.Nullable;

/**
 * Reaches the connections of servers that the platform opens by itself; Netty finds it in {@code META-INF/services} where {@link
 * WireStart} has told it to look. Servers that do not speak HTTP are left alone.
 */
public final class WireExtension extends ChannelInitializerExtension {

    /** Of the server of this process. Netty makes this object by itself, so there is no other way to tell it. */
    private static volatile @Nullable HttpServerOptions server;

    static void serve(HttpServerOptions options) {
        server = options;
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        HttpServerOptions options = server;
        if (options != null) {
            connection.pipeline().addFirst(new FirstBytes(options));
        }
    }

    /** The platform has set the connection up when its first bytes come. */
    private static final class FirstBytes extends ChannelInboundHandlerAdapter {

        private final HttpServerOptions options;

        FirstBytes(HttpServerOptions options) {
            this.options = options;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            Wire.guard(context.pipeline(), options);
            context.fireChannelRead(bytes);
            context.pipeline().remove(this);
        }
    }
}
