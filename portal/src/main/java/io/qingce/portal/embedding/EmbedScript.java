package io.qingce.portal.embedding;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The script that brings the elements, at an address that stays: it leads to the one whose name changes with its content. */
@ApplicationScoped
public class EmbedScript {

    static final String PATH = "/embed.js";

    private static final int ORDER = 1;

    private final String script;

    EmbedScript(Bundle bundle) {
        this.script = bundle.script("embed");
    }

    void open(@Observes Router router) {
        router.get(PATH)
                .order(ORDER)
                .handler(context -> context.response()
                        .setStatusCode(302)
                        .putHeader(HttpHeaders.LOCATION, script)
                        .end());
    }
}
