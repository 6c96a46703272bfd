package io.qingce.monitoring.hj212.device;

import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.upload.PeriodLabel;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A registered device as it is kept. */
@Entity
@Table(name = "hj212_device")
class StoredDevice {

    @Id
    @Column(name = "device_number")
    private String number;

    private String site;

    @Column(name = "password_salt")
    private byte[] passwordSalt;

    @Column(name = "password_hash")
    private byte[] passwordHash;

    @Column(name = "period_label")
    @Enumerated(EnumType.STRING)
    private PeriodLabel label;

    /** Minutes. */
    @Column(name = "minute_interval")
    private @Nullable Integer minuteInterval;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<FactorCode, Unit> units;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For Hibernate. */
    protected StoredDevice() {}

    /** A device of which nothing is known yet; {@link #take} says it. */
    StoredDevice(String number) {
        this.number = number;
    }

    void take(Device device, Instant now) {
        site = device.site();
        passwordSalt = device.password().salt().toBytes();
        passwordHash = device.password().hash().toBytes();
        label = device.label();
        minuteInterval =
                device.minutes().map(Averaging::minutes).map(Math::toIntExact).orElse(null);
        units = device.units();
        changedAt = now;
    }

    Device toDevice() {
        return new Device(
                number,
                site,
                new PasswordHash(bytes(passwordSalt), bytes(passwordHash)),
                label,
                Optional.ofNullable(minuteInterval).flatMap(Averaging::ofMinutes),
                units);
    }

    private static RawBytes bytes(byte[] bytes) {
        return RawBytes.copyOf(bytes, 0, bytes.length);
    }
}
