package io.qingce.chassis.wire;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has {@link WireExtension} called for each connection, before any server opens. */
@Singleton
public class WireStart implements HttpServerOptionsCustomizer {

    private static final int BEFORE_ANY_SERVER = 1;

    void start(@Observes @Priority(BEFORE_ANY_SERVER) StartupEvent started) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        WireExtension.serve(options);
    }
}
