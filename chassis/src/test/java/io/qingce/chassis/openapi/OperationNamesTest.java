package io.qingce.chassis.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationNamesTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /, get",
        "GET, /typed/{_id}/-x, getTypedX",
        "GET, /api/plans, listPlans",
        "GET, /api/plans/{plan}, getPlan",
        "PUT, /api/plans/{plan}, putPlan",
        "GET, /api/plans/{plan}/targets, listPlanTargets",
        "PUT, /api/plans/{plan}/targets/{id}/superior-value, putPlanTargetSuperiorValue",
        "GET, /api/plans/template.xlsx, getPlansTemplateXlsx",
        "GET, /api/webhooks/{webhook}/deliveries, listWebhookDeliveries",
        "POST, /api/webhooks/{webhook}/deliveries/{delivery}/retry, postWebhookDeliveryRetry",
        "GET, /api/statistics/water/sign-offs/{id}, getStatisticsWaterSignOff",
        "DELETE, /api/plans/{plan}/reports/{id}/evidence/{evidence}, deletePlanReportEvidence",
        "POST, /q/outbox/aside/{id}/replay, postOutboxAsideReplay"
    })
    void namesAnOperationAfterWhatItDoesToWhat(HttpMethod method, String path, String name) {
        assertEquals(name, OperationNames.of(method, path));
    }
}
