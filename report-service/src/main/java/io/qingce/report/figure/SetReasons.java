package io.qingce.report.figure;

import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The words for what is wrong with the sites that assess a target, and for which of them miss what. */
public final class SetReasons {

    private SetReasons() {}

    public static Reason setTooSmall(int registered, int asked) {
        return new Reason(
                "set-incomplete",
                "应考核" + asked + "个，已登记" + registered + "个，尚缺" + (asked - registered) + "个。所示数值为暂定值。",
                registered + " of " + asked + " are registered; the value shown is provisional.");
    }

    public static Reason setTooSmall(List<String> missing, int asked) {
        return new Reason(
                "set-incomplete",
                "应考核" + asked + "个，尚未登记：" + String.join("、", missing) + "。所示数值为暂定值。",
                (asked - missing.size()) + " of " + asked + " are registered; missing: " + String.join(", ", missing)
                        + ". The value shown is provisional.");
    }

    public static Reason setNotNamed(int registered, int asked) {
        return new Reason(
                "set-not-named",
                "应考核" + asked + "个，已登记" + registered + "个，未指明是其中哪些。所示数值为暂定值。",
                registered + " are registered and " + asked
                        + " are assessed; nobody said which. The value shown is provisional.");
    }

    /** The print names some and ends with 等, and nobody said which the others are. */
    public static Reason listOpen(int members) {
        return new Reason(
                "set-open",
                "原文所列点位以“等”收尾，未穷尽，已登记的" + members + "个不一定是全部；请以点位集或上级下达的名单指明。所示数值为暂定值。",
                "The printed list of sites is an open one; those registered, " + members
                        + ", need not be all. Name them by a point set or by the list of the superior. The value shown"
                        + " is provisional.");
    }

    /** The superior named sections and did not say for which year. */
    public static Reason listUndated(List<String> sections) {
        return new Reason(
                "set-undated",
                "上级下达的断面未注明年度，不能据以确定考核范围：" + String.join("、", sections) + "。所示数值为暂定值。",
                "The superior named sections without a year, which cannot be relied on: " + String.join(", ", sections)
                        + ". The value shown is provisional.");
    }

    /** Nobody said of every registered site who controls it, or none is of the levels. */
    public static Reason levelNotSaid(List<String> levels, int members, int unsaid) {
        String named = String.join("、", levels);
        return new Reason(
                "set-not-named",
                "考核范围为" + named + "，标明属于该范围的有" + members + "个，未标明控制级别的有" + unsaid + "个。所示数值为暂定值。",
                "Assessed are sites of the levels " + named + "; " + members + " are said to be of them, and of "
                        + unsaid + " nobody said. The value shown is provisional.");
    }

    /** Which members miss what, after how many of them do. */
    public static Reason withMembers(Reason reason, List<String> members) {
        return members.isEmpty()
                ? reason
                : new Reason(
                        reason.code(),
                        reason.zh() + "未达到：" + joined(Language.CHINESE, "、", members) + "。",
                        reason.en() + " Missed by: " + joined(Language.ENGLISH, ", ", members) + ".");
    }

    private static String joined(Language language, String comma, List<String> members) {
        return members.stream().map(member -> Words.in(language, member)).collect(Collectors.joining(comma));
    }
}
