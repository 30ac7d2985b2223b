package app.zhanggui.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.work.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfMakerTest {
    private final PdfMaker maker = new PdfMaker();

    @Test
    void aLandscapeDocumentHasSheetsOfA4Landscape() throws IOException {
        Pdf pdf = maker.make(saying("拜访计划", Paper.A4_LANDSCAPE));

        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isBetween(841f, 842.5f);
            assertThat(sheet.getHeight()).isBetween(595f, 596f);
        }
    }

    @Test
    void everyFontIsEmbeddedAndIsOurs() throws IOException {
        Pdf pdf = maker.make(saying("宏达五金 <b>重点</b> ABC 123", Paper.A4_PORTRAIT));

        assertThat(fonts(pdf))
                .hasSize(2)
                .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue())
                .allSatisfy(font -> assertThat(font.getName()).contains("NotoSansSC"));
    }

    @Test
    void theTextIsCopiedFromThePdfAsItWasWritten() throws IOException {
        Pdf pdf = maker.make(saying("12 月 8 日 农历十月廿九 大雪 ☎ 金鼎门窗（高新）", Paper.A4_PORTRAIT));

        assertThat(text(pdf)).contains("12 月 8 日 农历十月廿九 大雪 ☎ 金鼎门窗（高新）");
    }

    @Test
    void aCharacterTheFontHasNotIsDrawnAsAPrintersMark() throws IOException {
        Pdf pdf = maker.make(saying("张\uD840\uDC00\uD83D\uDE00店", Paper.A4_PORTRAIT));

        assertThat(text(pdf)).contains("张〓〓店");
    }

    @Test
    void aControlCharacterFromAnOldSheetDoesNotSpoilThePage() throws IOException {
        Pdf pdf = maker.make(saying("顺发\u000b\u0000管业", Paper.A4_PORTRAIT));

        assertThat(text(pdf)).contains("顺发管业");
    }

    @Test
    void thePdfCarriesItsTitleAndCountsItsPages() throws IOException {
        Pdf pdf =
                maker.make(
                        saying(
                                "一<div style=\"page-break-before: always\">二</div>",
                                Paper.A4_PORTRAIT));

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.title()).isEqualTo("十二月");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("十二月");
        }
    }

    @Test
    void thePreviewHasAPictureOfEveryPageInTheShapeOfTheSheet() {
        Pdf pdf =
                maker.make(
                        saying(
                                "一<div style=\"page-break-before: always\">二</div>",
                                Paper.A4_LANDSCAPE));

        List<BufferedImage> pictures = new Pages().pictures(pdf, 72, Progress.unwatched());

        assertThat(pictures).hasSize(2);
        assertThat(pictures.get(0).getWidth()).isBetween(841, 843);
        assertThat(pictures.get(0).getHeight()).isBetween(595, 596);
    }

    private static Document saying(String words, Paper paper) {
        return new Document(
                "十二月",
                "<html><head><title>十二月</title><style>body { font-family: 'Noto Sans SC'; font-size: 12pt }</style>"
                        + "</head><body>"
                        + words
                        + "</body></html>",
                paper);
    }

    private static String text(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<PDFont> fonts(Pdf pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
        }
        return fonts;
    }
}
