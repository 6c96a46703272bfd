package io.qingce.load.document;

import java.util.Map;

/** A site whose name says its revision. */
final class SiteDocument extends Document {

    private final String region;

    SiteDocument(String code, String region) {
        super(Kind.SITE, code);
        this.region = region;
    }

    @Override
    Change change(long revision) {
        return Change.json(
                "PUT",
                shown(),
                Map.of("name", mark(revision + 1), "kind", "AIR_STATION", "region", region, "simulated", true));
    }

    @Override
    String shown() {
        return "/api/sites/" + key();
    }

    @Override
    String mark(long revision) {
        return "混沌 " + revision;
    }
}
