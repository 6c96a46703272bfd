package io.qingce.monitoring.hj212.server;

import io.qingce.chassis.database.DatabaseAway;
import io.qingce.chassis.language.Words;
import io.qingce.monitoring.hj212.device.DeviceDirectory;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.health.HealthLedger;
import io.qingce.monitoring.hj212.health.Sheet;
import io.qingce.monitoring.hj212.health.Trouble;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.quarantine.Holder;
import io.qingce.monitoring.hj212.quarantine.Quarantine;
import io.qingce.monitoring.hj212.quarantine.Unusable;
import io.qingce.monitoring.hj212.recording.UploadRecorder;
import io.qingce.monitoring.hj212.recording.UploadRecorder.Taken;
import io.qingce.monitoring.hj212.server.HjMeters.Fate;
import io.qingce.monitoring.hj212.upload.Departure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Makes packets durable: uploads on record, others in quarantine. Doing it again does no harm. */
@ApplicationScoped
class PacketStore {

    private static final Logger LOG = Logger.getLogger(PacketStore.class);

    private final UploadRecorder recorder;
    private final Quarantine quarantine;
    private final HjMeters meters;
    private final HealthLedger health;
    private final DeviceDirectory devices;

    PacketStore(
            UploadRecorder recorder,
            Quarantine quarantine,
            HjMeters meters,
            HealthLedger health,
            DeviceDirectory devices) {
        this.recorder = recorder;
        this.quarantine = quarantine;
        this.meters = meters;
        this.health = health;
        this.devices = devices;
    }

    /** Stores all of them; if it throws, all of them are to be stored again. */
    void store(List<Task> tasks) {
        List<Task.Store> uploads = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>();
        for (Task task : tasks) {
            if (task instanceof Task.Store store) {
                uploads.add(store);
            } else {
                unusable.add(((Task.SetAside) task).unusable());
            }
        }
        List<Taken> outcomes = uploads.isEmpty()
                ? List.of()
                : recorder.take(uploads.stream().map(Task.Store::upload).toList());
        List<Task.Store> stored = new ArrayList<>();
        for (int i = 0; i < uploads.size(); i++) {
            Task.Store upload = uploads.get(i);
            Taken taken = outcomes.get(i);
            taken.rejection().ifPresent(rejection -> unusable.addAll(unusable(upload, rejection)));
            if (taken.rejection().isEmpty()) {
                stored.add(upload);
            }
            note(upload.upload().device().number(), taken.bad());
        }
        putAside(unusable);
        count(stored, unusable);
    }

    /**
     * Stores one; if it alone cannot be stored while the database is there, it is put aside. A database that is away says
     * nothing of the packet, even if it is there again a moment later: it stays, and is stored again.
     */
    void storeAlone(Task task) {
        try {
            store(List.of(task));
        } catch (RuntimeException | StackOverflowError failure) {
            if (!(task instanceof Task.Store upload) || !isOfThePacket(failure)) {
                throw failure;
            }
            List<Unusable> given =
                    unusable(upload, new UnusablePacketException(RefusalReason.NOT_STORED, failure.toString()));
            putAside(given);
            count(List.of(), given);
            LOG.errorf(
                    failure,
                    "an upload of device %s cannot be stored",
                    upload.upload().device().number());
        }
    }

    /** Whether a failure would come again with the same packet. */
    static boolean isOfThePacket(Throwable failure) {
        return !DatabaseAway.isBehind(failure);
    }

    private void putAside(List<Unusable> unusable) {
        if (!unusable.isEmpty()) {
            quarantine.put(unusable);
        }
    }

    private void count(List<Task.Store> stored, List<Unusable> unusable) {
        stored.forEach(each -> {
            meters.count(Fate.STORED);
            health.note(each.upload().device().number(), Sheet::accepted);
        });
        unusable.forEach(each -> {
            meters.count(Fate.QUARANTINED);
            meters.count(each.refusal().reason());
            each.deviceNumber().filter(this::isRegistered).ifPresent(number -> note(number, each.refusal()));
        });
    }

    private boolean isRegistered(String number) {
        return devices.find(number).isPresent();
    }

    private void note(String number, List<Departure> bad) {
        bad.forEach(value -> {
            meters.count(Set.of(value.deviation()));
            health.note(
                    number,
                    (sheet, now) -> sheet.add(Trouble.of(value.deviation(), value.factor()), value.sent(), now));
        });
    }

    private void note(String number, Refusal refusal) {
        String detail = Words.of(refusal.detail()).zh();
        health.note(number, (sheet, now) -> sheet.add(Trouble.of(refusal.reason()), detail, now));
    }

    private static List<Unusable> unusable(Task.Store upload, UnusablePacketException why) {
        String number = upload.upload().device().number();
        List<Unusable> all = new ArrayList<>();
        for (RawBytes packet : upload.packets()) {
            all.add(new Unusable(why.of(packet), Optional.of(number), Holder.device(number), upload.remote()));
        }
        return all;
    }
}
