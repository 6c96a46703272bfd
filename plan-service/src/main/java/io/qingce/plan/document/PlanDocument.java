package io.qingce.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan as people write it and services receive it. The contract {@code plan-document.v1.schema.json} says what
 * each member means; {@link io.qingce.plan.document.reading.DocumentReader} accepts nothing that breaks it.
 *
 * @param format always {@value #FORMAT}
 * @param code key of the plan
 * @param title title (标题)
 * @param documentType kind of document in its own words (文种)
 * @param status issued, draft or superseded
 * @param issuer issuing body (发文机关)
 * @param documentNumber document number (发文字号)
 * @param indexNumber number in the catalogue of published information (索引号)
 * @param noticeTitle title of the notice that carries the plan (通知标题)
 * @param addressees to whom the notice is sent (主送)
 * @param issuedOn date of the document (成文日期)
 * @param publishedOn date of publication (发布日期)
 * @param commentPeriod period in which the public could comment on a draft (征求意见期)
 * @param period period of the plan (规划期)
 * @param region region of the plan (行政区域)
 * @param parentPlan code of the plan above (上级规划)
 * @param supersededBy code of the plan that took its place (替代规划); only of one that is superseded
 * @param basedOn documents named as its ground (编制依据)
 * @param annexes annexes named in the text (附件)
 * @param structure where goals, tasks and safeguards stand in the print (文件结构)
 * @param completeness what this document holds and what the text at hand lacks (完整性)
 * @param units units that the assignments name, once each (责任单位名录)
 * @param groups sections and actions that hold tasks (任务分组)
 * @param targets targets in the order of the print (目标)
 * @param tasks tasks in the order of the print (任务)
 * @param assignmentRules sentences that assign a unit to many tasks at once (一句话分工)
 * @param safeguards safeguards (保障措施)
 * @param projects projects of the annex and of the text (项目)
 * @param phases phases (实施阶段)
 * @param governance who steers the plan, and in which rhythm (组织与考核)
 * @param undatedPapers papers to be written without a date (待编制文件)
 * @param otherNumbers printed numbers that are not targets (非目标数字)
 * @param backgroundFigures figures of the situation (现状数据)
 * @param oddities what is odd in the print (存疑之处)
 * @param note a remark of the transcriber
 * @param translations English of what the transcriber remarks in Chinese (译文)
 */
public record PlanDocument(
        String format,
        String code,
        Name title,
        String documentType,
        Status status,
        Issuer issuer,
        @Nullable String documentNumber,
        @Nullable String indexNumber,
        @Nullable String noticeTitle,
        List<String> addressees,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate publishedOn,
        @Nullable CommentPeriod commentPeriod,
        Period period,
        Region region,
        @Nullable String parentPlan,
        @Nullable String supersededBy,
        List<String> basedOn,
        List<PrintDocument.Annex> annexes,
        @Nullable String structure,
        Completeness completeness,
        List<UnitDocument> units,
        List<TaskDocument.Group> groups,
        List<TargetDocument> targets,
        List<TaskDocument> tasks,
        List<TaskDocument.Rule> assignmentRules,
        List<TaskDocument.Safeguard> safeguards,
        List<ProjectDocument> projects,
        List<ProjectDocument.Phase> phases,
        @Nullable GovernanceDocument governance,
        List<PrintDocument.Paper> undatedPapers,
        List<PrintDocument.OtherNumber> otherNumbers,
        List<PrintDocument.Figure> backgroundFigures,
        List<PrintDocument.Oddity> oddities,
        @Nullable String note,
        List<Translation> translations) {

    /** Name and version of the format. */
    public static final String FORMAT = "qingce.plan/v1";

    public PlanDocument {
        basedOn = List.copyOf(basedOn);
        addressees = List.copyOf(addressees);
        annexes = List.copyOf(annexes);
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        assignmentRules = List.copyOf(assignmentRules);
        safeguards = List.copyOf(safeguards);
        projects = List.copyOf(projects);
        phases = List.copyOf(phases);
        undatedPapers = List.copyOf(undatedPapers);
        otherNumbers = List.copyOf(otherNumbers);
        backgroundFigures = List.copyOf(backgroundFigures);
        oddities = List.copyOf(oddities);
        translations = List.copyOf(translations);
    }

    /** A remark of the transcriber, and the same in English. */
    public record Translation(String zh, String en) {}

    /** Where a plan is in its life. */
    public enum Status {
        /** 已印发. */
        ISSUED,
        /** 征求意见稿. */
        DRAFT,
        /** 已被替代. */
        SUPERSEDED
    }

    /** A name in Chinese, as printed where it can be, and in English, which may be left out. */
    public record Name(String zh, @Nullable String en) {

        /** What it is found by. */
        public Stream<String> forms() {
            return Stream.of(zh, en).flatMap(Stream::ofNullable);
        }
    }

    /** Issuing body, and the office that signs (落款). */
    public record Issuer(
            String name,
            @Nullable String signedBy,
            @Nullable String note) {}

    /** First and last day on which the public could comment. */
    public record CommentPeriod(
            LocalDate from, LocalDate to, @Nullable String note) {}

    /** First and last day of the plan, and the words that name the period. */
    public record Period(
            String label,
            LocalDate from,
            LocalDate to,
            @Nullable String note) {}

    /** A region; {@code name} is the key by which sites refer to it, {@code code} the official division code. */
    public record Region(
            String name,
            @Nullable String parent,
            String province,
            String level,
            @Nullable String code,
            @Nullable String note) {}

    /** What the document holds, and what is missing. */
    public record Completeness(String statement, List<String> missing) {
        public Completeness {
            missing = List.copyOf(missing);
        }
    }
}
