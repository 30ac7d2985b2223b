package app.zhanggui.print;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/**
 * The filled-in forms: templates under {@code src/main/jte}, compiled with the program. What is
 * filled in is escaped, so a customer called {@code <b>} stays a customer.
 */
public final class HtmlTemplates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    HtmlTemplates.class.getClassLoader(),
                    "app.zhanggui.print.jte");

    /**
     * Fills a template.
     *
     * @param template its path below {@code src/main/jte}, such as {@code "visit/month.jte"}
     * @param content its one parameter
     */
    public String fill(String template, Object content) {
        StringOutput output = new StringOutput();
        engine.render(template, content, output);
        return output.toString();
    }
}
