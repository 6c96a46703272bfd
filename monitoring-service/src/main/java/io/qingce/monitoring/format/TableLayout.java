package io.qingce.monitoring.format;

import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.Parameter;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A layout in which tables of readings circulate. */
interface TableLayout extends Measured.Fields {

    /** What the tables print where nothing was published. */
    Set<String> MISSING = Set.of("", "NA", "—", "-;", "-", "--", "*");

    /** The layout of a header, if it is a known one. */
    static Optional<TableLayout> of(List<String> header) {
        return Stream.<TableLayout>concat(Stream.of(NationalLayout.values()), Stream.of(SectionLayout.values()))
                .filter(layout -> layout.fits(layout.known(header).names()))
                .findFirst();
    }

    /** A header as this layout knows it. */
    default Columns known(List<String> header) {
        return new Columns(
                header,
                names(),
                parameter -> mayRead(parameter)
                        ? Optional.of(columns().getOrDefault(parameter, parameter.code()))
                        : Optional.empty());
    }

    /** Whether a header with these of its columns is of this layout. */
    boolean fits(Set<String> known);

    /** All columns that this layout knows. */
    Set<String> names();

    /** Whether a column of this parameter can be read, though the layout as it circulates has none. */
    boolean mayRead(Parameter parameter);

    /** Whether a header with these of its columns has one of a parameter. */
    default boolean reads(Parameter parameter, Set<String> known) {
        return known.contains(of(parameter));
    }

    /** The column of a line that holds the reading of a parameter. */
    default String column(Parameter parameter, CsvRow row, LocalDateTime end, Remarks remarks) {
        return of(parameter);
    }

    /** Codes of the sites that a line can mean; exactly one if all is well. */
    Set<String> sites(CsvRow row, SiteDirectory directory);

    /** The column that names the site. */
    String siteColumn();

    /** The columns that hold readings. */
    Map<Parameter, String> columns();

    /** In which unit a parameter is printed; null: in that in which it is kept. */
    @Nullable
    SentUnit unit(Parameter parameter);

    Averaging averaging();

    /** The column that says when; named in refusals. */
    String timeColumn();

    @Override
    default String ofPeriodEnd() {
        return timeColumn();
    }

    @Override
    default String of(Parameter parameter) {
        return columns().getOrDefault(parameter, parameter.code());
    }

    /** Whether the time of a line has no year, so that the request has to say it. */
    default boolean lacksYear(CsvRow row) {
        return false;
    }

    /**
     * End of the period.
     *
     * @param year of the request; 0 if it said none
     * @throws DateTimeException if the line does not say it
     */
    LocalDateTime periodEnd(CsvRow row, int year);

    /** Whether a cell says that there is no value. */
    default boolean isMissing(String text) {
        return MISSING.contains(text);
    }

    /** Quality flags of all readings of a line. */
    default List<String> flags(CsvRow row, Remarks remarks) {
        return List.of();
    }
}
