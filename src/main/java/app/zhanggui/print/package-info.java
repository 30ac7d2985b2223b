/**
 * Paper: a document becomes a PDF, the PDF becomes pictures for the preview, a file, or sheets from
 * a printer. The only room that knows PDF and printers, and the owner of the embedded font. What
 * stands on the paper is none of its business: a feature fills its own template and hands over a
 * {@link app.zhanggui.print.Document}.
 *
 * <p>Why one PDF for three uses: what the owner sees in the preview is, byte for byte, what is
 * saved and what is printed.
 *
 * <p>Why HTML tables in between: openhtmltopdf breaks tables over pages and repeats their heads; it
 * speaks CSS 2.1, so no flex and no grid. Templates are compiled at build time, a wrong name in one
 * fails the build.
 */
package app.zhanggui.print;
