package io.qingce.monitoring.hj212.packet;

import io.qingce.monitoring.hj212.frame.FrameWriter;

/**
 * Answers, as bytes for the wire. They repeat request number, password and device number of what they answer. A device
 * of 2005 finds the request number in the content, later ones in the head.
 */
public final class Reply {

    private static final String INTERACTION = "91";

    private Reply() {}

    /** QnRtn 请求命令返回. */
    public enum RequestReturn {
        READY(1),
        REFUSED(2),
        WRONG_PASSWORD(3),
        WRONG_DEVICE_NUMBER(4),
        WRONG_SYSTEM_TYPE(5),
        WRONG_FLAG(6),
        WRONG_REQUEST_NUMBER(7),
        WRONG_COMMAND(8),
        WRONG_CRC(9),
        UNKNOWN(100);

        private final int code;

        RequestReturn(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    /** ExeRtn 执行结果返回. */
    public enum ExecutionReturn {
        DONE(1),
        FAILED(2),
        WRONG_CONDITION(3),
        TIMED_OUT(4),
        BUSY(5),
        SYSTEM_FAULT(6),
        NO_DATA(100);

        private final int code;

        ExecutionReturn(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    /** Logon: what came of a login. */
    public enum LoginReturn {
        REFUSED(0),
        ACCEPTED(1);

        private final int code;

        LoginReturn(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    /** 9014 数据应答: the data are taken in. */
    public static byte[] data(Head head) {
        return answer(head, "9014", "");
    }

    /** 9013 通知应答: the notice, for instance a heartbeat, was heard. */
    public static byte[] notice(Head head) {
        return answer(head, "9013", "");
    }

    /** 9011 请求应答: whether a request will be carried out. */
    public static byte[] request(Head head, RequestReturn result) {
        return answer(head, "9011", "QnRtn=" + result.code());
    }

    /** 9012 执行结果: what came of a request. */
    public static byte[] execution(Head head, ExecutionReturn result) {
        return answer(head, "9012", "ExeRtn=" + result.code());
    }

    /** 9022: the answer of 2005 to the login 9021, as two public implementations give it. */
    public static byte[] login(Head head, LoginReturn result) {
        return answer(head, "9022", "Logon=" + result.code());
    }

    private static byte[] answer(Head head, String command, String result) {
        Edition edition = head.flag().edition();
        boolean inContent = edition == Edition.HJT212_2005;
        String request = head.requestNumber().isEmpty() ? "" : "QN=" + head.requestNumber();
        StringBuilder text = new StringBuilder(128);
        if (!inContent && !request.isEmpty()) {
            text.append(request).append(';');
        }
        text.append("ST=").append(INTERACTION).append(";CN=").append(command);
        text.append(";PW=").append(head.sender().password());
        text.append(";MN=").append(head.sender().deviceNumber());
        text.append(";Flag=").append(edition.plainFlag()).append(";CP=&&");
        if (inContent && !request.isEmpty()) {
            text.append(request).append(result.isEmpty() ? "" : ";");
        }
        return FrameWriter.frame(text.append(result).append("&&").toString());
    }
}
