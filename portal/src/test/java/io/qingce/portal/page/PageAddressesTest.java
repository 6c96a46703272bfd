package io.qingce.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "/api, false",
        "/api/docs/x, false",
        "/q/health, false",
        "/session, false",
        "/static/bundle/app, false",
        "/targets.json, false",
        "/favicon.svg, false",
        "/, true",
        "/plans/anyang, true",
        "/apiary, true",
        "/规划/安阳, true"
    })
    void standWhereNeitherAFileNorSomethingElseIs(String path, boolean isView) {
        assertEquals(isView, PageAddresses.isView(path));
    }
}
