package io.qingce.report.bulletin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.bulletin.data.BulletinConfig;
import io.qingce.report.bulletin.data.BulletinData;
import io.qingce.report.bulletin.data.Composer;
import io.qingce.report.bulletin.definition.Definition;
import io.qingce.report.bulletin.definition.Definitions;
import io.qingce.report.bulletin.definition.Subject;
import io.qingce.report.moment.AsOf;
import io.qingce.report.scope.AskedScope;
import io.qingce.report.signoff.SignOff;
import io.qingce.report.signoff.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** Writes what is printed in bulletins, and says under which hash it would be signed. */
@ApplicationScoped
class Drafting {

    private static final String KIND = "kind";

    private final Composer composer;
    private final Signer signer;
    private final AskedScope scope;
    private final ObjectMapper json;
    private final BulletinConfig config;

    Drafting(Composer composer, Signer signer, AskedScope scope, ObjectMapper json, BulletinConfig config) {
        this.composer = composer;
        this.signer = signer;
        this.scope = scope;
        this.json = json;
        this.config = config;
    }

    /**
     * What is printed in a bulletin.
     *
     * @param json the same with both languages, as it is kept
     * @param sha256 hash of what would be signed of it
     */
    record Composed(BulletinData data, String json, String sha256) {}

    /**
     * What is printed with what was known as of a moment.
     *
     * @throws ProblemException 422 if it is more than is kept of one bulletin, 403 if not all that it prints is in scope, such as the
     *     places of a group
     */
    Composed compose(AsOf asOf, String kind, Subject subject) {
        BulletinData data = data(asOf, kind, subject);
        String text = bounded(text(data), config.mostCharacters());
        return new Composed(data, text, signer.sha256(SignOff.Kind.BULLETIN, data));
    }

    /** @throws ProblemException 422 if it is longer */
    static String bounded(String text, int most) {
        if (text.length() > most) {
            throw new ProblemException(
                    422,
                    "bulletin-too-long",
                    Words.both(
                            "公报数据超过" + most + "个字符，请缩小范围。",
                            "Its data have more than " + most + " characters; ask for less."));
        }
        return text;
    }

    private BulletinData data(AsOf asOf, String kind, Subject subject) {
        Definition definition = Definitions.of(kind).orElseThrow();
        return composer.compose(asOf, scope.asked(), definition, subject);
    }

    private String text(BulletinData data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("data can be written", impossible);
        }
    }

    /** What a signed bulletin was asked for, so that the same comes out again. */
    static Map<String, String> asked(Bulletin bulletin) {
        Map<String, String> asked = new TreeMap<>(bulletin.subject().members());
        asked.put(KIND, bulletin.kind());
        return asked;
    }

    /** What is printed of what was asked for, as of a moment. */
    BulletinData of(AsOf asOf, Map<String, String> asked) {
        return data(asOf, asked.getOrDefault(KIND, ""), Subject.of(asked));
    }
}
