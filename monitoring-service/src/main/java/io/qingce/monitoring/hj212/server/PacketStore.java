package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.recording.UploadRecorder;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.quarantine.Holder;
import io.qingce.monitoring.hj212.quarantine.Quarantine;
import io.qingce.monitoring.hj212.quarantine.Unusable;
import io.qingce.monitoring.hj212.server.HjMeters.Fate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes packets durable: reports on record, others in quarantine. Doing it again does no harm. */
@ApplicationScoped
class PacketStore {

    private static final Logger LOG = Logger.getLogger(PacketStore.class);

    private final UploadRecorder intake;
    private final Quarantine quarantine;
    private final HjMeters meters;

    PacketStore(UploadRecorder intake, Quarantine quarantine, HjMeters meters) {
        this.intake = intake;
        this.quarantine = quarantine;
        this.meters = meters;
    }

    /** Stores all of them; if it throws, all of them are to be stored again. */
    void store(List<Task> tasks) {
        List<Task.Store> reports = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>();
        for (Task task : tasks) {
            if (task instanceof Task.Store store) {
                reports.add(store);
            } else {
                unusable.add(((Task.SetAside) task).unusable());
            }
        }
        List<Optional<UnusablePacketException>> rejections = reports.isEmpty()
                ? List.of()
                : intake.take(reports.stream().map(Task.Store::arrival).toList());
        int stored = 0;
        for (int i = 0; i < reports.size(); i++) {
            Task.Store report = reports.get(i);
            rejections.get(i).ifPresent(rejection -> unusable.addAll(unusable(report, rejection)));
            stored += rejections.get(i).isEmpty() ? 1 : 0;
        }
        putAside(unusable);
        count(stored, unusable);
    }

    /** Stores one; if it alone cannot be stored while the database is there, it is put aside. */
    void storeAlone(Task task) {
        try {
            store(List.of(task));
        } catch (RuntimeException | StackOverflowError failure) {
            if (!(task instanceof Task.Store report)) {
                throw failure;
            }
            List<Unusable> given =
                    unusable(report, new UnusablePacketException(RefusalReason.NOT_STORED, failure.toString()));
            putAside(given);
            count(0, given);
            LOG.errorf(
                    failure,
                    "a report of device %s cannot be stored",
                    report.arrival().device().number());
        }
    }

    private void putAside(List<Unusable> unusable) {
        if (!unusable.isEmpty()) {
            quarantine.put(unusable);
        }
    }

    private void count(int stored, List<Unusable> unusable) {
        for (int i = 0; i < stored; i++) {
            meters.count(Fate.STORED);
        }
        unusable.forEach(each -> {
            meters.count(Fate.QUARANTINED);
            meters.count(each.refusal().reason());
        });
    }

    private static List<Unusable> unusable(Task.Store report, UnusablePacketException why) {
        String number = report.arrival().device().number();
        List<Unusable> all = new ArrayList<>();
        for (RawBytes packet : report.packets()) {
            all.add(new Unusable(why.of(packet), Optional.of(number), Holder.device(number), report.remote()));
        }
        return all;
    }
}
