package io.qingce.plan.document.yaml;

import io.qingce.chassis.language.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a value without quotes may be taken for by one reader and not by another. */
enum YamlTrap {
    /** {@code NO}, {@code on}: a yes or no by YAML 1.1, a word by YAML 1.2. */
    BOOLEAN("(?i)y|yes|n|no|on|off", "会被读作“是”或“否”，请加引号。", "may be read as a yes or a no: put it in quotes."),
    /** {@code 1:30}: ninety by YAML 1.1, a word by YAML 1.2. */
    SEXAGESIMAL(
            "[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?",
            "会被读作六十进制数，请加引号。",
            "may be read as a number to base sixty: put it in quotes."),
    /** {@code 1_000}: a thousand by YAML 1.1, a word by YAML 1.2. */
    UNDERSCORE(
            "[-+]?[0-9][0-9,]*_[0-9_,.]*",
            "含下划线，数值请写全部数字，文字请加引号。",
            "has an underscore: write the digits of a number alone, and words in quotes."),
    /** {@code 010}: eight by YAML 1.1, ten by YAML 1.2. */
    OCTAL(
            "[-+]?0[0-9]+|0o[0-7]+",
            "以0开头，会被读作八进制数；数值请去掉0，编号请加引号。",
            "begins with 0 and may be read to base eight: drop the 0 of a number, put a code in quotes."),
    /** {@code 0x1F}, {@code 0b11}. */
    RADIX(
            "[-+]?0x[0-9a-fA-F_]+|[-+]?0b[01_]+",
            "会被读作十六进制或二进制数，请加引号。",
            "may be read to base sixteen or two: put it in quotes."),
    /** {@code .inf}, {@code .nan}. */
    NO_NUMBER("(?i)[-+]?\\.inf|\\.nan", "不是数，请加引号。", "is no number: put it in quotes."),
    /** {@code 2023-3-5}, {@code 2023-03-15 10:00}: a day and not a word by YAML 1.1. */
    DATE(
            "[0-9]{4}-(?:[0-9]-[0-9]{1,2}|[0-9]{1,2}-[0-9])|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|\\s+)[0-9:.Zz+\\s-]+",
            "日期请写作2023-03-05的形式，不带时刻；文字请加引号。",
            "looks like a day: write it as 2023-03-05 without a time, or words in quotes."),
    /** {@code <<}: a merge by YAML 1.1, a key by YAML 1.2. */
    MERGE("<<", "合并键不能用，请逐项写出。", "merges are not taken: write the members out.");

    private final Pattern form;
    private final String chinese;
    private final String english;

    YamlTrap(String form, String chinese, String english) {
        this.form = Pattern.compile(form);
        this.chinese = chinese;
        this.english = english;
    }

    /** The trap that a value without quotes is. */
    static Optional<YamlTrap> of(String value) {
        return Arrays.stream(values())
                .filter(trap -> trap.form.matcher(value).matches())
                .findFirst();
    }

    /** Stable slug of the reason, such as {@code yaml-no-number}. */
    String reason() {
        return "yaml-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String detail(String value) {
        return Words.both("未加引号的“" + value + "”" + chinese, "Without quotes, " + value + " " + english);
    }
}
