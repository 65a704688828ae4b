package dev.spanlift.diagram.svg;

import dev.spanlift.diagram.Theme;
import dev.spanlift.diagram.layout.BoxStyle;
import dev.spanlift.diagram.layout.TextMetrics;

/** Writes the style sheet of a picture. All rules are below the class {@code erd}, so that they stay in the picture. */
public final class StyleSheet {
    /** How many families have a colour of their own before colours repeat. */
    static final int FAMILY_COLORS = Palette.LIGHT.families().size();

    private final StringBuilder css = new StringBuilder();

    private StyleSheet() {}

    /** Returns the style sheet for a theme. */
    public static String of(Theme theme) {
        StyleSheet sheet = new StyleSheet();
        sheet.addShapes();
        switch (theme) {
            case LIGHT -> sheet.addColors(Palette.LIGHT);
            case DARK -> {
                sheet.addColors(Palette.LIGHT);
                sheet.addColors("@media screen", Palette.DARK);
            }
            case AUTO -> {
                sheet.addColors(Palette.LIGHT);
                sheet.addColors("@media screen and (prefers-color-scheme: dark)", Palette.DARK);
            }
        }
        return sheet.css.toString();
    }

    private void addShapes() {
        css.append("""
                .erd text{font-family:%s;font-size:%spx}
                .erd .heading{font-size:20px;font-weight:600}
                .erd .name{font-size:%spx;font-weight:600}
                .erd .type,.erd .label text,.erd .remark{font-size:%spx}
                .erd .type{text-anchor:end}
                .erd .label text{text-anchor:middle}
                .erd .mark{font-size:8.5px;font-weight:600;letter-spacing:.04em}
                .erd .border,.erd .line,.erd .end{fill:none}
                .erd .line,.erd .end{stroke-width:1.25;stroke-linejoin:round}
                .erd .interleave-in-parent .line,.erd .interleave-in .line{stroke-width:2.25}
                .erd .interleave-in .line{stroke-dasharray:9 4}
                .erd .informational-foreign-key .line{stroke-dasharray:5 4}
                .erd .view-source .line{stroke-dasharray:1.5 4;stroke-linecap:round}
                .erd .graph-source .line,.erd .graph-destination .line{stroke-dasharray:8 3 2 3}
                .erd .graph .border{stroke-width:2.5}
                .erd .view .body,.erd .view .border{stroke-dasharray:4 3}
                .erd .head{fill-opacity:.16}
                .erd .frame{fill-opacity:.055;stroke-opacity:.28}
                """.formatted(
                        TextMetrics.FONT_FAMILIES,
                        SvgNumbers.text(BoxStyle.NAME_SIZE),
                        SvgNumbers.text(BoxStyle.TITLE_SIZE),
                        SvgNumbers.text(BoxStyle.SMALL_SIZE)));
    }

    private void addColors(String media, Palette palette) {
        css.append(media).append("{\n");
        addColors(palette);
        css.append("}\n");
    }

    private void addColors(Palette palette) {
        css.append("""
                .erd .canvas{fill:%1$s}
                .erd .body{fill:%2$s}
                .erd .label rect{fill:%1$s}
                .erd text{fill:%3$s}
                .erd .type,.erd .label text,.erd .remark{fill:%4$s}
                .erd .border{stroke:%5$s}
                .erd .line,.erd .end{stroke:%6$s}
                .erd .ring{fill:%1$s}
                .erd .pk{fill:%7$s}
                .erd .fk{fill:%8$s}
                .erd .uq{fill:%4$s}
                .erd .head{fill:%9$s}
                .erd .required{fill:%4$s;stroke:%4$s}
                .erd .nullable{fill:none;stroke:%4$s}
                """.formatted(
                        palette.canvas(),
                        palette.paper(),
                        palette.ink(),
                        palette.quiet(),
                        palette.border(),
                        palette.line(),
                        palette.key(),
                        palette.reference(),
                        palette.neutral()));
        for (int i = 0; i < palette.families().size(); i++) {
            css.append("""
                    .erd .f%1$s .head,.erd .f%1$s .frame{fill:%2$s}
                    .erd .f%1$s .frame,.erd .f%1$s .line,.erd .f%1$s .end{stroke:%2$s}
                    """.formatted(Integer.toString(i), palette.families().get(i)));
        }
    }
}
