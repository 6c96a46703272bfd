package example;

import java.math.BigDecimal;
import qingce.ApiClient;
import qingce.ApiException;
import qingce.api.AttainmentApi;
import qingce.api.AttainmentApi.APIGetAttainmentRequest;
import qingce.api.ObservationsApi;
import qingce.api.ObservationsApi.APIPostObservationsRequest;
import qingce.api.PlansApi;
import qingce.api.PlansApi.APIListPlansRequest;
import qingce.model.ObservationRequest;
import qingce.model.PlanSummary;
import qingce.model.TargetStanding;

/** How the targets of the plans stand, and a reading that is posted: with a client that is generated from contracts/openapi/qingce.yaml. */
public final class Attainment {

    private Attainment() {}

    public static void main(String[] arguments) throws ApiException {
        ApiClient qingce = new ApiClient();
        qingce.updateBaseUri(arguments.length > 0 ? arguments[0] : "http://localhost:8080");
        qingce.setRequestInterceptor(request -> request.header("Accept-Language", "en"));
        try {
            APIListPlansRequest five = APIListPlansRequest.newBuilder().limit(5).build();
            for (PlanSummary plan : new PlansApi(qingce).listPlans(five).getItems()) {
                APIGetAttainmentRequest asked = APIGetAttainmentRequest.newBuilder().plan(plan.getPlan()).build();
                for (TargetStanding target : new AttainmentApi(qingce).getAttainment(asked).getItems()) {
                    System.out.println(plan.getPlan() + " " + target.getName() + " " + target.getStatusText() + " " + target.getValue());
                }
            }
            ObservationRequest hour = new ObservationRequest()
                    .site("1001A")
                    .periodEnd("2026-01-01T01:00:00+08:00")
                    .putValuesItem("PM2.5", new BigDecimal(35))
                    .putValuesItem("O3", null);
            APIPostObservationsRequest posted = APIPostObservationsRequest.newBuilder()._object(hour).build();
            System.out.println(new ObservationsApi(qingce).postObservations(posted).getCounts());
        } catch (ApiException refused) {
            // The problem document says what was wrong, and where.
            System.out.println(refused.getCode() + " " + refused.getResponseBody());
        }
    }
}
