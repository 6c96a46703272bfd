package io.qingce.local.device;

import java.util.ArrayList;
import java.util.List;

/** The ways in which loggers in the field misbehave. */
public enum Fault {
    /** 校验码错: a packet is damaged on the way; without an answer the device sends it again, whole. */
    WRONG_CRC {
        @Override
        Transmission of(HourReport report) {
            return new Transmission(List.of(Frames.damaged(report.segment()), Frames.frame(report.segment())), 1);
        }
    },
    /** 半包: one packet arrives in three pieces. */
    PIECES {
        @Override
        Transmission of(HourReport report) {
            String packet = Frames.frame(report.segment());
            int third = packet.length() / 3;
            return new Transmission(
                    List.of(
                            packet.substring(0, third),
                            packet.substring(third, 2 * third),
                            packet.substring(2 * third)),
                    1);
        }
    },
    /** 分包: the report is divided into two packets, as the standard allows. */
    PARTS {
        @Override
        Transmission of(HourReport report) {
            return new Transmission(List.of(Frames.frame(report.half(1)), Frames.frame(report.half(2))), 2);
        }
    },
    /** 粘包: two packets arrive in one piece, the one of the hour before again. */
    GLUED {
        @Override
        Transmission of(HourReport report) {
            String earlier =
                    Frames.frame(report.at(report.start().minusHours(1)).segment());
            return new Transmission(List.of(earlier + Frames.frame(report.segment())), 2);
        }
    },
    /** 掉线: nothing is sent of this hour. */
    SILENCE {
        @Override
        Transmission of(HourReport report) {
            return new Transmission(List.of(), 0);
        }
    },
    /** 重复: the same packet comes twice. */
    REPEATED {
        @Override
        Transmission of(HourReport report) {
            String packet = Frames.frame(report.segment());
            return new Transmission(List.of(packet, packet), 2);
        }
    },
    /** 补传: the last day is sent again, hour by hour. */
    HISTORY {
        @Override
        Transmission of(HourReport report) {
            List<String> packets = new ArrayList<>();
            for (int hour = HOURS - 1; hour >= 0; hour--) {
                packets.add(
                        Frames.frame(report.at(report.start().minusHours(hour)).segment()));
            }
            return new Transmission(packets, HOURS);
        }
    },
    /** 密码错: a wrong password, then the right one. */
    WRONG_PASSWORD {
        @Override
        Transmission of(HourReport report) {
            return new Transmission(
                    List.of(Frames.frame(report.withPassword("000000").segment()), Frames.frame(report.segment())), 1);
        }
    },
    /** 未知因子: a factor that nobody has heard of beside the known ones. */
    UNKNOWN_FACTOR {
        @Override
        Transmission of(HourReport report) {
            return new Transmission(
                    List.of(Frames.frame(
                            report.with("a99999-Avg=1.5,a99999-Flag=N").segment())),
                    1);
        }
    },
    /** 时钟错: the clock is a year ahead; the packet is put aside, and the right one follows. */
    WRONG_CLOCK {
        @Override
        Transmission of(HourReport report) {
            return new Transmission(
                    List.of(
                            Frames.frame(report.at(report.start().plusYears(1)).segment()),
                            Frames.frame(report.segment())),
                    2);
        }
    };

    private static final int HOURS = 24;

    /** What this fault makes of the report of an hour. */
    abstract Transmission of(HourReport report);

    /** A report without any fault. */
    static Transmission none(HourReport report) {
        return new Transmission(List.of(Frames.frame(report.segment())), 1);
    }
}
