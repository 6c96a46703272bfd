package io.qingce.report.bulletin.data;

import io.qingce.chassis.language.Words;
import io.qingce.report.bulletin.data.BulletinData.BulletinSection;
import io.qingce.report.bulletin.data.BulletinData.BulletinTable;
import io.qingce.report.bulletin.data.BulletinData.Paragraph;
import io.qingce.report.bulletin.definition.Definition;
import io.qingce.report.bulletin.definition.Definition.Question;
import io.qingce.report.bulletin.definition.Definition.Section;
import io.qingce.report.bulletin.definition.Definition.Sentence;
import io.qingce.report.bulletin.definition.Subject;
import io.qingce.report.moment.AsOf;
import io.qingce.report.scope.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what is printed in a bulletin: asks the questions of its definition and takes the members that it names. */
@ApplicationScoped
public class Composer {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final Answers answers;

    Composer(Answers answers) {
        this.answers = answers;
    }

    /** What is printed with what was known as of a moment; 400, 403 and 404 as the questions say. */
    @Transactional
    public BulletinData compose(AsOf asOf, RegionScope scope, Definition definition, Subject subject) {
        Map<String, String> names = subject.names();
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Question question : definition.questions()) {
            if (question.when() == null || names.containsKey(question.when())) {
                Map<String, String> parameters = parameters(question, names);
                asked.put(
                        question.key(),
                        Asked.of(question, parameters, answers.to(asOf, scope, question.path(), parameters)));
            }
        }
        return print(definition, subject, names, asked);
    }

    private static Map<String, String> parameters(Question question, Map<String, String> names) {
        Map<String, String> parameters = new TreeMap<>();
        question.parameters()
                .forEach((name, text) -> parameters.put(
                        name, Subject.filled(new Words(text, text), names).zh()));
        return parameters;
    }

    /** What is printed of these answers. */
    static BulletinData print(
            Definition definition, Subject subject, Map<String, String> names, Map<String, Asked> asked) {
        definition.facts().forEach((name, place) -> names.put(name, fact(place, asked)));
        return new BulletinData(
                definition.kind(),
                definition.version(),
                Subject.filled(definition.title(), names).text(),
                subject.members(),
                asked.values().stream().map(Asked::source).toList(),
                definition.sections().stream()
                        .filter(section -> section.when() == null || asked.containsKey(section.when()))
                        .map(section -> section(section, names, asked))
                        .filter(Composer::saysAnything)
                        .toList());
    }

    private static boolean saysAnything(BulletinSection section) {
        return !section.paragraphs().isEmpty() || section.table() != null || section.note() != null;
    }

    private static String fact(String place, Map<String, Asked> asked) {
        String[] parts = place.split(":", 2);
        Asked answer = Objects.requireNonNull(asked.get(parts[0]), parts[0]);
        return Objects.requireNonNullElse(answer.text(parts[1], answer.answer()), "");
    }

    private static BulletinSection section(Section section, Map<String, String> names, Map<String, Asked> asked) {
        BulletinTable table = section.table() == null
                ? null
                : new TablePrinter(
                                Objects.requireNonNull(asked.get(section.table().of())), names)
                        .print(section.table());
        boolean isEmpty = table != null && table.rows().isEmpty();
        Words empty = section.empty();
        return new BulletinSection(
                section.key(),
                Subject.filled(section.heading(), names).text(),
                section.sentences().stream()
                        .filter(sentence -> sentence.when() == null || asked.containsKey(sentence.when()))
                        .map(sentence -> paragraph(sentence, names, asked))
                        .toList(),
                isEmpty ? null : table,
                isEmpty && empty != null ? Subject.filled(empty, names).text() : null);
    }

    private static Paragraph paragraph(Sentence sentence, Map<String, String> names, Map<String, Asked> asked) {
        Map<String, PrintedValue> values = new LinkedHashMap<>();
        Map<String, String> told = new LinkedHashMap<>(names);
        sentence.values().forEach((name, value) -> {
            Asked answer = Objects.requireNonNull(asked.get(value.of()), value.path());
            PrintedValue printed = new ValuePrinter(answer)
                    .print(value, answer.answer(), answer.question().standing());
            values.put(name, printed);
            told.put(name, withUnit(printed));
        });
        Words text = new Words(
                said(sentence.text().zh(), values), said(sentence.text().en(), values));
        return new Paragraph(Subject.filled(text, told).text(), values);
    }

    /** Without the parts in square brackets of which a value has nothing: 同比 where there is no year before. */
    private static String said(String text, Map<String, PrintedValue> values) {
        return OPTIONAL.matcher(text).replaceAll(part -> {
            boolean isThere = NAME.matcher(part.group(1)).results().noneMatch(name -> {
                PrintedValue value = values.get(name.group(1));
                return value != null && value.isNothing();
            });
            return isThere ? Matcher.quoteReplacement(part.group(1)) : "";
        });
    }

    private static String withUnit(PrintedValue value) {
        if (value.isNothing()) {
            return Words.both("（无数据）", "(no data)");
        }
        Words unit = Words.of(value.unit() == null ? "" : value.unit());
        Words printed = Words.of(value.printed());
        String space = unit.en().isEmpty() || unit.en().equals("%") ? "" : " ";
        return Words.both(
                printed.zh() + unit.zh() + value.mark(),
                printed.en() + space + unit.en().strip() + value.mark());
    }
}
