package app.zhanggui.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Which part of the zip stands for which relation; Strict files differ only in the type's host. */
final class XlsxRelations extends DefaultHandler {
    private record Relation(String id, String type, String target) {}

    private final String folder;
    private final List<Relation> relations = new ArrayList<>();

    XlsxRelations(String folder) {
        this.folder = folder;
    }

    /** What stands beside a part in its own relations. */
    static XlsxRelations of(Parts parts, String part) throws IOException, SAXException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        XlsxRelations relations = new XlsxRelations(folder);
        parts.parse(folder + "_rels/" + part.substring(folder.length()) + ".rels", relations);
        return relations;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("Relationship")) {
            relations.add(
                    new Relation(
                            text(attributes, "Id"),
                            text(attributes, "Type"),
                            path(text(attributes, "Target"))));
        }
    }

    /** The part of a worksheet, or null if the relation is a chart or macro sheet or is missing. */
    String worksheet(String id) {
        return relations.stream()
                .filter(one -> one.id.equals(id) && one.type.endsWith("/worksheet"))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    String ofType(String typeEnd, String otherwise) {
        return relations.stream()
                .filter(one -> one.type.endsWith(typeEnd))
                .map(Relation::target)
                .findFirst()
                .orElse(otherwise);
    }

    /** As {@link #ofType}, otherwise a part of the same folder. */
    String beside(String typeEnd, String name) {
        return ofType(typeEnd, folder + name);
    }

    private String path(String target) {
        String plain = target.replace('\\', '/');
        if (plain.startsWith("/")) {
            return plain.substring(1);
        }
        String base = folder;
        while (plain.startsWith("../") || plain.startsWith("./")) {
            if (plain.startsWith("../")) {
                base = base.replaceFirst("[^/]*/$", "");
            }
            plain = plain.substring(plain.indexOf('/') + 1);
        }
        return base + plain;
    }

    private static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
