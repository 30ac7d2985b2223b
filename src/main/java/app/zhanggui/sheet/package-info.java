/**
 * Sheets of text: any Excel, CSV or text file becomes {@link app.zhanggui.sheet.Table}s of text
 * cells, and rows are written as xlsx or CSV. The only room that knows POI and CSV; it knows
 * nothing of customers and gives no cell a meaning.
 *
 * <p>Why xlsx is read with our own SAX handlers and not with POI's workbook: POI refuses a whole
 * workbook for a stray element in {@code docProps/core.xml}, refuses Strict OOXML, and holds the
 * sheet in memory several times over. We need four parts of the zip and read just these, so all
 * three troubles cannot arise, and the declared used range is never believed. POI still decides how
 * a number looks ({@code DataFormatter}), reads the old xls, and writes.
 */
package app.zhanggui.sheet;
