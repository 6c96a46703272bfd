package io.qingce.report.bulletin;

import io.qingce.chassis.language.Words;
import io.qingce.report.bulletin.BulletinResponse.BulletinStep;
import io.qingce.report.bulletin.definition.Definition;
import io.qingce.report.bulletin.definition.Definitions;
import io.qingce.report.bulletin.paper.Paper.Imprint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the paper of a bulletin says of its way: who did what, and what a reader has to know at once. */
final class BulletinImprint {

    private BulletinImprint() {}

    /** @param errata its corrections */
    static Imprint of(Bulletin bulletin, List<Bulletin> errata, ZoneId zone) {
        Words name = Definitions.of(bulletin.kind()).map(Definition::name).orElseThrow();
        return new Imprint(
                Words.both(bulletin.region() + name.zh(), bulletin.region() + ": " + name.en()),
                steps(bulletin, zone),
                stamps(bulletin, errata),
                List.of(
                        Words.both("编号：" + bulletin.id(), "Number: " + bulletin.id()),
                        Words.both(
                                "数据散列（SHA-256）：" + bulletin.sha256(),
                                "Hash of the data (SHA-256): " + bulletin.sha256()),
                        Words.both(
                                "数据与签章：/api/bulletins/" + bulletin.id() + "/data.json、…/sign-off",
                                "Data and seal: /api/bulletins/" + bulletin.id() + "/data.json, …/sign-off")));
    }

    private static List<String> steps(Bulletin bulletin, ZoneId zone) {
        List<String> steps = new ArrayList<>();
        add(steps, "拟稿", "drawn up by", bulletin.drawn());
        add(steps, "核稿", "checked by", bulletin.checked());
        add(steps, "签发", "signed by", bulletin.signed());
        BulletinStep published = bulletin.published();
        if (published != null) {
            LocalDate day = LocalDate.ofInstant(published.at(), zone);
            steps.add(Words.both(
                    day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日发布", "published " + day));
        }
        return steps;
    }

    private static void add(List<String> steps, String zh, String en, @Nullable BulletinStep step) {
        if (step != null) {
            steps.add(Words.both(zh + "：" + step.by(), en + " " + step.by()));
        }
    }

    private static List<String> stamps(Bulletin bulletin, List<Bulletin> errata) {
        List<String> stamps = new ArrayList<>();
        if (bulletin.signed() == null) {
            stamps.add(Words.both("拟稿，未签发", "draft, not signed"));
        }
        if (bulletin.state() == BulletinState.WITHDRAWN) {
            stamps.add(Words.both("本公报已撤回：" + bulletin.reason(), "withdrawn: " + bulletin.reason()));
        }
        if (bulletin.erratum() != null) {
            stamps.add(Words.both(
                    "更正第" + bulletin.erratum() + "号：" + bulletin.correction(),
                    "erratum " + bulletin.erratum() + ": " + bulletin.correction()));
        }
        Bulletin standing = BulletinMoves.standing(bulletin, errata);
        if (!standing.id().equals(bulletin.id())) {
            stamps.add(Words.both(
                    "本公报已有更正，见更正第" + standing.erratum() + "号（" + standing.id() + "）",
                    "corrected by erratum " + standing.erratum() + " (" + standing.id() + ")"));
        }
        return stamps;
    }
}
