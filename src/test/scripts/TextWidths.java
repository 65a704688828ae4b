import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.util.Arrays;

/**
 * Measures the characters from space to tilde in font files and prints, for each, the widest of all files in thousandths of
 * an em: the tables of TextMetrics.
 *
 * <pre>java TextWidths.java Inter-Regular.otf LiberationSans-Regular.ttf ...</pre>
 */
class TextWidths {
    private static final int FIRST = ' ';
    private static final int LAST = '~';

    public static void main(String[] files) throws Exception {
        FontRenderContext context = new FontRenderContext(null, true, true);
        int[] widest = new int[LAST - FIRST + 1];
        for (String file : files) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new File(file)).deriveFont(1000f);
            for (int character = FIRST; character <= LAST; character++) {
                String text = String.valueOf((char) character);
                double advance =
                        font.createGlyphVector(context, text).getGlyphMetrics(0).getAdvance();
                widest[character - FIRST] = Math.max(widest[character - FIRST], (int) Math.ceil(advance));
            }
        }
        System.out.println(Arrays.toString(widest));
    }
}
