package io.qingce.monitoring.retrieval;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.site.VisibleSites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Which sites a read is about. */
@ApplicationScoped
public class SelectedSites {

    private static final String OF_REGION = "select code from site where region = ?";
    private static final String OF_CODES = "select code from site where code = any(?)";

    private final DataSource database;
    private final VisibleSites visible;

    SelectedSites(DataSource database, VisibleSites visible) {
        this.database = database;
        this.visible = visible;
    }

    /**
     * The named sites, or those of a region, or both together, sorted; of a region those in the scope of the request.
     *
     * @throws ProblemException 404 if a code is that of no site, or the region has none; 403 if a named site, or every one of
     *     the region, is out of scope
     */
    @Transactional
    public List<String> sites(Collection<String> codes, Optional<String> region) {
        TreeSet<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            if (!codes.isEmpty()) {
                read(connection, OF_CODES, connection.createArrayOf("text", codes.toArray()), found);
                requireAll(codes, found);
            }
            if (region.isPresent() && !read(connection, OF_REGION, region.get(), found)) {
                throw unknown("region", "unknown-region", "No site belongs to '" + region.get() + "'.");
            }
            visible.codes().ifPresent(inScope -> keep(inScope, codes, found));
            return List.copyOf(found);
        } catch (SQLException failure) {
            throw new IllegalStateException("the sites cannot be read", failure);
        }
    }

    private static void keep(Set<String> inScope, Collection<String> codes, Set<String> found) {
        codes.stream().filter(code -> !inScope.contains(code)).findFirst().ifPresent(code -> {
            throw VisibleSites.outOfScope("site", "Site '" + code + "' is not in the scope of who asks.");
        });
        found.retainAll(inScope);
        if (found.isEmpty()) {
            throw VisibleSites.outOfScope("region", "No site of the region is in the scope of who asks.");
        }
    }

    /** All sites, sorted. */
    @Transactional
    public List<String> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select code from site");
                ResultSet row = select.executeQuery()) {
            TreeSet<String> found = new TreeSet<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return List.copyOf(found);
        } catch (SQLException failure) {
            throw new IllegalStateException("the sites cannot be read", failure);
        }
    }

    private static void requireAll(Collection<String> codes, Collection<String> found) {
        codes.stream().filter(code -> !found.contains(code)).findFirst().ifPresent(code -> {
            throw unknown("site", "unknown-site", "There is no site '" + code + "'.");
        });
    }

    private static boolean read(Connection connection, String sql, Object argument, Collection<String> into)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, argument);
            boolean any = false;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    any = true;
                    into.add(row.getString(1));
                }
            }
            return any;
        }
    }

    private static ProblemException unknown(String field, String reason, String detail) {
        return new ProblemException(404, reason, "Unknown site", detail, List.of(Violation.of(field, reason, detail)));
    }
}
