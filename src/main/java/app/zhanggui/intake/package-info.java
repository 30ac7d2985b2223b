/**
 * Any sheet becomes cards: finds the header, tells which column is which field, reads the values
 * people write, finds who is there already, and shows all of it as an {@link
 * app.zhanggui.intake.IntakePreview} before a single row is written. Knows sheets only as text and
 * cards only through {@code CardValues} and {@code CustomerStore}.
 *
 * <p>Why the preview is one object and {@code apply} writes exactly it: matching a second time
 * while writing is a known way to lose rows silently. If the cards changed in between, the preview
 * is stale and nothing is written.
 *
 * <p>Why the words stand in text files: they are what grows with every list seen, and whoever adds
 * one need not read code. Whole headings are in {@code headers.txt}, {@code sales.txt} and {@code
 * entries.txt}, what headings are put together from in {@code grammar.txt} and {@code
 * sentences.txt}; {@code names.txt} and {@code parties.txt} say whom a heading is about, {@code
 * values.txt} and {@code persons.txt} what stands below it, {@code asides.txt} and {@code
 * forms.txt} what is no customer. Patterns in the code only say how such words stand together.
 */
package app.zhanggui.intake;
