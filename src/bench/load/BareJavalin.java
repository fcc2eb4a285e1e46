import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;

/** What the service is measured against: parses JSON, writes it back, and does nothing else. */
public final class BareJavalin {
  private BareJavalin() {}

  public static void main(String[] args) {
    ObjectMapper mapper = new ObjectMapper();
    Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.routes.post(
                  "/v1/assessments",
                  context ->
                      context
                          .contentType("application/json")
                          .result(mapper.writeValueAsBytes(mapper.readTree(context.bodyAsBytes()))));
            })
        .start("127.0.0.1", Integer.parseInt(args[0]));
  }
}
