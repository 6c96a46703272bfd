package io.qingce.monitoring.hj212.device;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.upload.PeriodLabel;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The registered devices. */
@ApplicationScoped
public class DeviceTable {

    // A row that this transaction has inserted, and not found, has no xmax.
    private static final String PUT = """
            insert into hj212_device
                (device_number, site, password_salt, password_hash, period_label, units, changed_at, minute_interval)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (device_number) do update
            set site = excluded.site, password_salt = excluded.password_salt, password_hash = excluded.password_hash,
                period_label = excluded.period_label, units = excluded.units, changed_at = excluded.changed_at,
                minute_interval = excluded.minute_interval
            returning xmax = 0
            """;
    private static final String ALL =
            "select device_number, site, password_salt, password_hash, period_label, minute_interval, units"
                    + " from hj212_device";

    private static final String PAGE = ALL + """
             where device_number > ? and (?::text is null or site = ?) order by device_number limit ?
            """;
    private static final String REMOVE = "delete from hj212_device where device_number = ?";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    DeviceTable(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Registers devices in this order, or changes what is known of them; says which were new. */
    @Transactional
    public List<Boolean> put(List<Device> devices) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(PUT)) {
            List<Boolean> isNew = new ArrayList<>();
            for (Device device : devices) {
                set(insert, device);
                try (ResultSet row = insert.executeQuery()) {
                    isNew.add(row.next() && row.getBoolean(1));
                }
            }
            return isNew;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("the devices cannot be written", failure);
        }
    }

    private void set(PreparedStatement insert, Device device) throws SQLException, JsonProcessingException {
        insert.setString(1, device.number());
        insert.setString(2, device.site());
        insert.setBytes(3, device.password().salt().toBytes());
        insert.setBytes(4, device.password().hash().toBytes());
        insert.setString(5, device.label().name());
        insert.setString(6, json.writeValueAsString(device.units()));
        insert.setTimestamp(7, Timestamp.from(clock.instant()));
        insert.setObject(8, device.minuteInterval().map(Duration::toMinutes).orElse(null), Types.INTEGER);
    }

    @Transactional
    public List<Device> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet row = select.executeQuery()) {
            List<Device> devices = new ArrayList<>();
            while (row.next()) {
                devices.add(read(row));
            }
            return devices;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("the devices cannot be read", failure);
        }
    }

    /** Registered devices in the order of their numbers, of one site or of all. */
    @Transactional
    Page<Device> page(Optional<String> site, PageRequest request) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setString(1, request.after().orElse(""));
            select.setString(2, site.orElse(null));
            select.setString(3, site.orElse(null));
            select.setInt(4, request.limit() + 1);
            List<Device> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return Page.of(found, request, Device::number);
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("the devices cannot be read", failure);
        }
    }

    /** Whether there was one. */
    @Transactional
    boolean remove(String number) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            delete.setString(1, number);
            return delete.executeUpdate() > 0;
        } catch (SQLException failure) {
            throw new IllegalStateException("the device cannot be removed", failure);
        }
    }

    private Device read(ResultSet row) throws SQLException, JsonProcessingException {
        Map<FactorCode, Unit> units = json.readValue(row.getString("units"), new TypeReference<>() {});
        return new Device(
                row.getString("device_number"),
                row.getString("site"),
                new PasswordHash(bytes(row, "password_salt"), bytes(row, "password_hash")),
                PeriodLabel.valueOf(row.getString("period_label")),
                Optional.ofNullable((Integer) row.getObject("minute_interval")).map(Duration::ofMinutes),
                units);
    }

    private static RawBytes bytes(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return RawBytes.copyOf(bytes, 0, bytes.length);
    }
}
