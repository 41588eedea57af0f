// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What bookmarks.h promises, done by qpdf: a module of its own, because qpdf brings a dozen
// libraries with it that the start would wait for.

#include "ui/report/bookmarks.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

constexpr double kPointsPerPixel = 72.0 / 96.0;

Handle text(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

Handle destination(const Handle &page, double y)
{
    Handle array = Handle::newArray();
    array.appendItem(page);
    array.appendItem(Handle::newName("/XYZ"));
    array.appendItem(Handle::newNull());
    array.appendItem(Handle::newReal((kPageHeight - y) * kPointsPerPixel, 2));
    array.appendItem(Handle::newNull());
    return array;
}

// A chain of siblings under `parent`, from landmarks[at] on, as deep as their levels go.
int addBookmarks(QPDF &pdf, Handle parent, const std::vector<Handle> &pages,
    const QList<Landmark> &landmarks, qsizetype &at, int level)
{
    Handle previous = Handle::newNull();
    int count = 0;
    while (at < landmarks.size() && landmarks.at(at).level >= level) {
        const Landmark &mark = landmarks.at(at++);
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", text(mark.text));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(pages.at(size_t(mark.page)), mark.y - 8));
        if (previous.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", previous);
            previous.replaceKey("/Next", item);
        }
        if (at < landmarks.size() && landmarks.at(at).level > level)
            addBookmarks(pdf, item, pages, landmarks, at, level + 1);
        previous = item;
        ++count;
    }
    if (count > 0) {
        parent.replaceKey("/Last", previous);
        // a negative count shows the children folded
        parent.replaceKey("/Count", Handle::newInteger(level == 1 ? count : -count));
    }
    return count;
}

void addLinks(QPDF &pdf, const std::vector<Handle> &pages, const QList<PageLink> &links)
{
    for (const PageLink &link : links) {
        Handle rect = Handle::newArray();
        for (const double edge : { link.at.left(), kPageHeight - link.at.bottom(), link.at.right(),
                 kPageHeight - link.at.top() })
            rect.appendItem(Handle::newReal(edge * kPointsPerPixel, 2));
        Handle note = Handle::newDictionary();
        note.replaceKey("/Type", Handle::newName("/Annot"));
        note.replaceKey("/Subtype", Handle::newName("/Link"));
        note.replaceKey("/Rect", rect);
        note.replaceKey("/Border", Handle::parse("[0 0 0]"));
        note.replaceKey("/Dest", destination(pages.at(size_t(link.target)), 0));
        Handle page = pages.at(size_t(link.page));
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(note));
    }
}

void addFacts(QPDF &pdf, const PdfFacts &facts)
{
    Handle info = pdf.makeIndirectObject(Handle::newDictionary());
    info.replaceKey("/Title", text(facts.title));
    info.replaceKey("/Author", text(facts.author));
    info.replaceKey("/Subject", text(facts.subject));
    info.replaceKey("/Creator", text(u"Lockstep %1"_s.arg(QLatin1StringView(LOCKSTEP_VERSION))));
    info.replaceKey("/Producer",
        text(u"Qt %1, qpdf %2"_s.arg(
            QLatin1StringView(qVersion()), QString::fromStdString(QPDF::QPDFVersion()))));
    info.replaceKey("/CreationDate",
        Handle::newString(
            facts.created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString()));
    pdf.getTrailer().replaceKey("/Info", info);
    Handle root = pdf.getRoot();
    root.removeKey("/Metadata"); // QPdfWriter's copy of the facts would say otherwise
    if (!facts.landmarks.isEmpty())
        root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
}

QByteArray withBookmarks(QPDF &document, const PdfFacts &facts)
{
    const std::vector<Handle> pages = document.getAllPages();
    if (!facts.landmarks.isEmpty()) {
        Handle outlines = document.makeIndirectObject(Handle::newDictionary());
        outlines.replaceKey("/Type", Handle::newName("/Outlines"));
        qsizetype at = 0;
        addBookmarks(document, outlines, pages, facts.landmarks, at, 1);
        document.getRoot().replaceKey("/Outlines", outlines);
    }
    addLinks(document, pages, facts.links);
    addFacts(document, facts);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()) };
}

} // namespace

extern "C" Q_DECL_EXPORT bool lockstepBookmarks(
    const QByteArray &pdf, const PdfFacts &facts, QByteArray &result)
{
    try {
        QPDF document;
        document.processMemoryFile("plan.pdf", pdf.constData(), size_t(pdf.size()));
        result = withBookmarks(document, facts);
        return true;
    } catch (const std::exception &error) {
        result = error.what();
        return false;
    }
}

} // namespace lockstep
