package app.zhanggui.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML from strangers: no document type, no entity, nothing fetched. */
final class Xml {
    private Xml() {}

    static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
        parse(new InputSource(in), handler);
    }

    static void parse(InputSource in, DefaultHandler handler) throws IOException, SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // Attributes such as xml:lang are theirs; the JDK's general limits would refuse
            // workbooks of a few hundred thousand cells, and BoundedInput guards the size.
            factory.newSAXParser().parse(in, handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e); // the JDK's own parser knows both features
        }
    }
}
