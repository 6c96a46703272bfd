package io.qingce.report.bulletin.definition;

import io.qingce.chassis.language.Words;
import io.qingce.report.period.AskedPeriod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in bulletins of one kind (公报种类): which questions are asked of the interface, and which members of the answers are
 * printed where. It computes nothing. A definition has a version and never changes once something was signed by it; the form of
 * the file is {@code contracts/bulletins/definition.v1.schema.json}. In texts and parameters {@code {name}} is a name of the
 * {@link Subject} or a fact.
 *
 * @param kind key
 * @param version counts the changes
 * @param name of the kind
 * @param title of a bulletin
 * @param of what it is about
 * @param period how long the periods are
 * @param questions what is asked, in order
 * @param facts names for what an answer says of the subject: question, colon, path
 * @param sections what is printed
 */
public record Definition(
        String kind,
        int version,
        Words name,
        Words title,
        Of of,
        AskedPeriod.Kind period,
        List<Question> questions,
        Map<String, String> facts,
        List<Section> sections) {

    /** Whether a question is asked with this member of the subject; who gives another one would believe that it counts. */
    public boolean asksWith(String member) {
        return questions.stream().anyMatch(question -> question.parameters().containsValue("{" + member + "}"));
    }

    /** Whether nothing can be asked without this member of the subject. */
    public boolean needs(String member) {
        return questions.stream()
                .anyMatch(question ->
                        question.when() == null && question.parameters().containsValue("{" + member + "}"));
    }

    /** What a bulletin is about. */
    public enum Of {
        REGION,
        PLAN
    }

    /** How a value is printed. */
    public enum Print {
        /** Digit for digit as it was answered; a text as it is. */
        PLAIN,
        /** As a rise or a fall: 上升, 下降, 持平. */
        CHANGE,
        /** By the words for its code. */
        CHOICE
    }

    /**
     * A request to the interface of this service.
     *
     * @param key by which it is named here
     * @param path such as {@code /api/statistics/air}
     * @param parameters of the request
     * @param when the name of the subject without which it is not asked
     * @param standing where the answer says of all of its values by what they were computed
     */
    public record Question(
            String key,
            String path,
            Map<String, String> parameters,
            @Nullable String when,
            Standing standing) {}

    /**
     * Where an answer, or a row of it, says how its values stand.
     *
     * @param edition edition of the standard
     * @param rules code of the rule set
     * @param version data version
     * @param simulated whether made-up readings went in
     * @param valid whether a value may stand
     * @param provisional the same the other way round
     * @param reason why it may not, or why there is none
     */
    public record Standing(
            @Nullable String edition,
            @Nullable String rules,
            @Nullable String version,
            @Nullable String simulated,
            @Nullable String valid,
            @Nullable String provisional,
            @Nullable String reason) {

        /** Says nothing. */
        public static final Standing UNSAID = new Standing(null, null, null, null, null, null, null);
    }

    /**
     * One member of an answer in one place of the paper.
     *
     * @param of key of the question; in a table that of its rows
     * @param path where it stands; from the row unless it begins with a slash
     * @param english where its English text stands, if elsewhere
     * @param print how it is printed; as it is unless said otherwise
     * @param unit its unit, printed behind it
     * @param unitAt where its unit stands
     * @param words what is printed for each code; in the file perhaps the name of one of its choices
     * @param none what is printed where the answer has an empty list, which is an answer; a dash if nothing is said
     * @param standing where it is said how it stands
     */
    public record Value(
            @Nullable String of,
            String path,
            @Nullable String english,
            @Nullable Print print,
            @Nullable Words unit,
            @Nullable String unitAt,
            @Nullable Map<String, Words> words,
            @Nullable Words none,
            @Nullable Standing standing) {}

    /**
     * One sentence with values.
     *
     * @param text with the values by their names; what stands in square brackets is left out where a value in it has nothing
     * @param values by name
     * @param when key of the question without which it is left out
     */
    public record Sentence(
            Words text, Map<String, Value> values, @Nullable String when) {}

    /**
     * A part of the paper.
     *
     * @param when key of the question without which it is left out
     * @param empty what is said where the table has no rows; where nothing is said either, a part without sentences is left out
     */
    public record Section(
            String key,
            Words heading,
            @Nullable String when,
            List<Sentence> sentences,
            @Nullable Table table,
            @Nullable Words empty) {}

    /**
     * A table with a row for each element of a list.
     *
     * @param of key of the question
     * @param each where the list stands
     * @param key what tells one row from another, from the row
     * @param where which elements are rows; all unless said
     * @param by rows stand in groups by the first of these that is there, from the row; one that has several stands in each
     * @param nobody the group of those that have none
     * @param standing where a row says how its values stand
     */
    public record Table(
            String of,
            String each,
            String key,
            @Nullable Where where,
            @Nullable List<String> by,
            @Nullable Words nobody,
            @Nullable Standing standing,
            List<Column> columns) {}

    /**
     * Which elements are rows.
     *
     * @param path what decides, from the element
     * @param there whether anything stands there
     * @param in it is one of these
     * @param from it is not less than this in the order of texts, as days are written
     * @param to and not greater
     */
    public record Where(
            String path,
            @Nullable Boolean there,
            @Nullable List<String> in,
            @Nullable String from,
            @Nullable String to) {}

    /** A column. */
    public record Column(String key, Words title, Value value) {}
}
