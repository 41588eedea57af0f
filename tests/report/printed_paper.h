// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A written plan, read back by another program's library.

#include "app/exchange/sample_plan.h"
#include "ui/report/paper.h"

#include <QTemporaryDir>
#include <poppler/qt6/poppler-qt6.h>

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline const QDateTime kNow(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC);

struct Printed {
    QTemporaryDir folder;
    std::unique_ptr<Poppler::Document> pdf;
    QString text;

    explicit Printed(const Plan &plan, const PdfOptions &options = {})
    {
        const QString path = folder.filePath(u"plan.pdf"_s);
        if (!writePdf(path, plan, figures(plan), kNow, options))
            return;
        pdf = Poppler::Document::load(path);
        for (int page = 0; pdf && page < pdf->numPages(); ++page)
            text += pdf->page(page)->text({}) + u'\f';
        text = text.simplified();
    }
};

/// The sample plan sold through two more channels, which take all from its first one: 12 streams.
inline Plan manyStreams()
{
    Plan plan = samplePlan().value();
    const QList<Stream> streams = plan.streams;
    const QList<Step> steps = plan.steps;
    for (Stream &stream : plan.streams)
        stream.targetShare = { stream.targetShare.ppm / 2 };
    for (const qint64 channel : { 43, 44 }) {
        put(plan.channels, { { channel }, int(channel), u"Channel %1"_s.arg(channel) });
        for (Stream stream : streams) {
            if (stream.channel != Id<Channel> { 41 })
                continue;
            const Id<Stream> source = stream.id;
            stream.id = { source.value + channel * 1'000 };
            stream.channel = { channel };
            stream.targetShare = { stream.targetShare.ppm / 4 };
            stream.ratesSameAs = stream.lagsSameAs = source;
            put(plan.streams, stream);
            for (Step step : steps) {
                if (step.stream == source) {
                    step.id = { step.id.value + channel * 1'000 };
                    step.stream = stream.id;
                    put(plan.steps, step);
                }
            }
        }
    }
    return plan;
}

/// Whether something of the page stands lower than `y` and is not its foot; in points.
inline bool hasTextBelow(const Poppler::Page &page, double y)
{
    const double foot = 842 - 50; // of A4
    const auto boxes = page.textList();
    return std::any_of(boxes.begin(), boxes.end(), [y, foot](const auto &box) {
        return box->boundingBox().top() > y && box->boundingBox().bottom() < foot;
    });
}

inline QVector<Poppler::OutlineItem> allOf(const QVector<Poppler::OutlineItem> &items)
{
    QVector<Poppler::OutlineItem> all;
    for (const auto &item : items)
        all += QVector<Poppler::OutlineItem> { item } + allOf(item.children());
    return all;
}

inline int countAll(const QVector<Poppler::OutlineItem> &items)
{
    int count = 0;
    for (const auto &item : items)
        count += 1 + countAll(item.children());
    return count;
}

} // namespace lockstep::test
