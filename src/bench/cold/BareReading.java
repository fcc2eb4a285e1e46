import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a cold start is compared with: one JSON document parsed with Jackson, one workbook read with POI. */
public final class BareReading {
  private BareReading() {}

  public static void main(String[] args) throws Exception {
    int fields = new ObjectMapper().readTree(Files.readAllBytes(Path.of(args[0]))).findValues("name").size();
    int cells = 0;
    try (InputStream in = Files.newInputStream(Path.of(args[1])); Workbook book = new XSSFWorkbook(in)) {
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          cells += cell.toString().isEmpty() ? 0 : 1;
        }
      }
    }
    System.out.println(fields + " names, " + cells + " cells");
  }
}
