/**
 * Sheets of text: any Excel, CSV or text file becomes {@link app.zhanggui.sheet.Table}s of text
 * cells, and rows are written as xlsx or CSV. The only room that knows POI and CSV; it knows
 * nothing of customers and gives no cell a meaning.
 *
 * <p>Why xlsx is read with our own SAX handlers and not with POI's workbook: POI refuses a whole
 * workbook for a stray element in {@code docProps/core.xml}, refuses Strict OOXML, and holds the
 * sheet in memory several times over. We need four parts of the zip and read just these, so all
 * three troubles cannot arise, and the declared used range is never believed. The binary workbooks
 * (xls, xlsb) are streamed the same way: POI frames the records and decrypts them, we look at the
 * dozen kinds a list is made of, so that neither a broken drawing nor 65,000 rows in memory matter.
 * OpenDocument is one part of XML and needs no library. POI decides how a number looks ({@code
 * DataFormatter}), and writes.
 *
 * <p>What is hidden or crossed out in a sheet is read and told ({@link
 * app.zhanggui.sheet.Table#hiddenRows}); who reads the table decides with the owner whether it
 * counts.
 */
package app.zhanggui.sheet;
