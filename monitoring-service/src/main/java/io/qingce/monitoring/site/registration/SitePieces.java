package io.qingce.monitoring.site.registration;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.answer.Pieces;
import io.qingce.monitoring.site.SiteDocument;
import io.qingce.monitoring.site.SiteSelection;
import io.qingce.monitoring.site.Sites;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Selected sites as one GeoJSON FeatureCollection, some hundred in a piece, each as of the moment at which it is read. */
final class SitePieces implements Pieces {

    private static final byte[] BEGIN = bytes("{\"type\":\"FeatureCollection\",\"features\":[");
    private static final byte[] END = bytes("]}");

    private final Sites sites;
    private final SiteSelection selection;
    private final ObjectMapper json;

    private Optional<String> last = Optional.empty();
    private boolean begun;
    private boolean ended;

    SitePieces(Sites sites, SiteSelection selection, ObjectMapper json) {
        this.sites = sites;
        this.selection = selection;
        this.json = json;
    }

    @Override
    public Optional<byte[]> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        List<SiteDocument> found = sites.piece(selection, last);
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        if (!begun) {
            piece.writeBytes(BEGIN);
        }
        for (SiteDocument site : found) {
            if (last.isPresent()) {
                piece.write(',');
            }
            piece.writeBytes(json.writeValueAsBytes(SiteGeoJson.feature(site, json)));
            last = Optional.of(site.code());
        }
        begun = true;
        ended = found.isEmpty();
        if (ended) {
            piece.writeBytes(END);
        }
        return Optional.of(piece.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
