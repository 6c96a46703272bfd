package io.qingce.plan.document.reading;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import java.util.Map;

/** What is wrong with a document, in Chinese beside the English detail (问题说明). */
public final class Reasons {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("required", "必填项为空。"),
            Map.entry("type", "内容的类型不对。"),
            Map.entry("enum", "不在可选值中。"),
            Map.entry("const", "不在可选值中。"),
            Map.entry("pattern", "格式不对：编号、代码只用字母、数字、点和连字符，单行文字首尾不留空白、不含控制字符。"),
            Map.entry("not", "写法不被接受，计量单位请写µg/m³、mg/m³。"),
            Map.entry("max-length", "文字过长。"),
            Map.entry("min-length", "文字不能为空。"),
            Map.entry("minimum", "数值过小。"),
            Map.entry("maximum", "数值过大。"),
            Map.entry("unique-items", "有重复项。"),
            Map.entry("min-items", "至少需要一项。"),
            Map.entry("max-items", "项数过多。"),
            Map.entry("any-of", "缺少必要内容，数值与文字至少填一个。"),
            Map.entry("dependent-required", "比较方式与比较依据须同时填写。"),
            Map.entry("format", "日期不对。"),
            Map.entry("false", "此项与时限类型不符。"),
            Map.entry("duplicate-id", "编号重复。"),
            Map.entry("direction-missing", "比较方式为“达到”时须填写方向。"),
            Map.entry("value-missing", "此比较方式须填写目标值。"),
            Map.entry("words-missing", "此比较方式须填写要求原文或目标值。"),
            Map.entry("superior-missing", "此比较方式须填写上级下达内容。"),
            Map.entry("components-missing", "此比较方式须填写组成方式和组成项。"),
            Map.entry("parts-missing", "请列出组成项，或填写组成项数。"),
            Map.entry("bound-missing", "时期须有起止日期。"),
            Map.entry("ends-before-it-begins", "止日早于起日。"),
            Map.entry("year-or-date", "只能填年份或日期之一。"),
            Map.entry("out-of-order", "下达值按收到日期先后排列。"),
            Map.entry("nothing-corrected", "勘误须写明疑应为何。"),
            Map.entry("too-many-digits", "小数位数过多。"),
            Map.entry("refers-to-itself", "不能引用自身。"),
            Map.entry("in-the-future", "收到日期不能晚于今天。"),
            Map.entry("not-superseded", "状态为“已被替代”的规划才填写替代规划。"),
            Map.entry("own-successor", "替代规划不能是自身。"),
            Map.entry("own-parent", "上级规划不能是自身。"),
            Map.entry("not-the-addressed-plan", "规划代码与导入的规划不一致。"),
            Map.entry("ambiguous-alias", "别称已属另一单位。"),
            Map.entry("out-of-range", "数值或文字无法保存。"),
            Map.entry("unknown-indicator", "指标目录中没有此代码；本规划自有指标的代码以own-开头。"),
            Map.entry("own-indicator-measured", "自有指标由单位填报，数据来源只能是填报或节点。"),
            Map.entry("own-unit-missing", "自有指标有目标值的，须填写计量单位。"),
            Map.entry("own-direction-missing", "自有指标有目标值的，须填写方向。"),
            Map.entry("unknown-target", "没有此编号的指标。"),
            Map.entry("unknown-task", "没有此编号的任务。"),
            Map.entry("unknown-group", "没有此编号的分组。"),
            Map.entry("unknown-unit", "“单位”表中没有此单位。"),
            Map.entry("unit-of-another-name", "同一区域的另一规划以此名称为另一单位。"),
            Map.entry("unknown-project", "没有此编号的项目。"),
            Map.entry("unknown-alias", "此原文不是该单位的别称。"),
            Map.entry("target-missing", "指标注明出自此任务，任务却未列该指标。"),
            Map.entry("printed-elsewhere", "任务列有该指标，指标却未注明出自此任务。"));

    private Reasons() {}

    /** The finding with its detail in both languages; one that has both already stays as it is. */
    public static Violation bilingual(Violation finding) {
        String chinese = CHINESE.getOrDefault(finding.reason(), "内容不符合规划文件的格式。");
        return Words.isBoth(finding.detail())
                ? finding
                : new Violation(
                        finding.field(),
                        finding.index(),
                        finding.line(),
                        finding.reason(),
                        Words.both(chinese, finding.detail()));
    }
}
