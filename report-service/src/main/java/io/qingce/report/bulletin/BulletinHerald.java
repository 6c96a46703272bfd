package io.qingce.report.bulletin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.report.webhook.Announcer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells that a bulletin was published, corrected or taken back, in the transaction in which it was. */
@ApplicationScoped
class BulletinHerald {

    private final Announcer announcer;
    private final ObjectMapper json;

    BulletinHerald(Announcer announcer, ObjectMapper json) {
        this.announcer = announcer;
        this.json = json;
    }

    /** Tells how a bulletin stands. Of one that nobody outside has seen, such as a draft that was taken back, nothing is told. */
    void tell(Bulletin bulletin) {
        if (bulletin.isPublic()) {
            announcer.announce(List.of(notice(bulletin)));
        }
    }

    private Announcer.Notice notice(Bulletin bulletin) {
        try {
            return new Announcer.Notice(
                    BulletinAnnounced.type(bulletin),
                    bulletin.id().toString(),
                    bulletin.subject().plan(),
                    bulletin.region(),
                    Words.inJson(Language.CHINESE, json.writeValueAsString(BulletinAnnounced.of(bulletin))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what is told of a bulletin can be written", impossible);
        }
    }
}
