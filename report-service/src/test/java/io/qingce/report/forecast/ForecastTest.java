package io.qingce.report.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.forecast.Forecast.Course;
import io.qingce.report.forecast.Forecast.Verdict;
import io.qingce.standards.number.Exact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    @Test
    void saysNothingWithoutCourses() {
        assertEquals(Optional.empty(), Forecast.NONE.verdict());
        assertEquals(Optional.empty(), Forecast.NONE.middle());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, LIKELY_MISSED", "1, 1, LIKELY_MET",
        "2, 0, LIKELY_MISSED", "2, 1, LIKELY_MET",
        "3, 1, LIKELY_MISSED", "3, 2, LIKELY_MET",
        "4, 1, LIKELY_MISSED", "4, 2, LIKELY_MET",
        "5, 2, LIKELY_MISSED", "5, 3, LIKELY_MET"
    })
    void expectsTheTargetToBeMetIfAtLeastHalfOfTheCoursesMeetIt(int courses, int met, Verdict verdict) {
        List<Course> all = new ArrayList<>();
        for (int i = 0; i < courses; i++) {
            all.add(new Course(2024 - i, Exact.of(40), i < met));
        }

        assertEquals(met, new Forecast(all, false).met());
        assertEquals(Optional.of(verdict), new Forecast(all, false).verdict());
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "50 40, 45", "50 10 40, 40", "1 2 4 100, 3", "9 1 9 1 5, 5"})
    void takesTheMiddleFigureWhateverTheOrderOfTheYears(String figures, String middle) {
        List<Course> courses = Arrays.stream(figures.split(" "))
                .map(figure -> new Course(2024, Exact.parse(figure), true))
                .toList();

        assertEquals(Optional.of(Exact.parse(middle)), new Forecast(courses, false).middle());
    }
}
