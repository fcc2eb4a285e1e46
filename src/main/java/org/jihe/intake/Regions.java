package org.jihe.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.office.Cell;

/** Columns of values that are headed by places or units instead of 指标值: 西坪镇 | 桃舟乡. */
final class Regions {
  private static final int LEAST = 2;
  private static final Pattern PLACE =
      Pattern.compile(
          ".{1,14}(?:省|市|区|县|旗|镇|乡|街道|村|社区|居委会|农场|林场|开发区|园区|新区|中心|学校|小学|中学|医院|局|委|办|站|所|馆|院|公司)"
              + "|(?:省|市|县|区)?本级|合计");

  private Regions() {}

  /** Those of the heads that name places or units, where there are several. */
  static List<Cell> among(List<Cell> heads) {
    List<Cell> places =
        heads.stream().filter(cell -> PLACE.matcher(Blanks.remove(cell.text())).matches()).toList();
    return places.size() < LEAST ? List.of() : places;
  }
}
