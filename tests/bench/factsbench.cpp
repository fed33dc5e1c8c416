// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "benches.h"
#include "domain/facts.h"
#include "storage/registry.h"
#include "timing.h"

namespace daymark::bench {

namespace {

constexpr int rounds = 50;
constexpr int echos = 40;
constexpr double mostMilliseconds = 5;
constexpr Segment segments[] = {Segment::Lmca, Segment::LadProximal, Segment::LcxProximal, Segment::RcaProximal,
                                Segment::RcaMid};

Record childOf(const Workshop& workshop, const QString& number)
{
    auto registry = Registry::open(workshop.registry, Registry::Mode::Read);
    if (!registry) giveUp(Language()(registry.error().message));
    auto child = (*registry)->loadNumber(number);
    if (!child) giveUp(Language()(child.error().message));
    return *std::move(child);
}

/// The child with the longest course, followed by 40 echos of five segments with their own body sizes.
Record longCourse(const Workshop& workshop)
{
    Record child = childOf(workshop, benchChildren().last());
    for (int n = int(child.echoStudies.size()); n < echos; ++n) {
        EchoStudy study;
        study.id = Id::make();
        study.parent = child.episodes.first().id;
        study.when = Moment::afterOnset(10 + 20 * n, Span::Unit::Day);
        study.weight = Kilograms(12 + 0.3 * n);
        study.height = Centimetres(86 + n);
        child.echoStudies << study;
        for (const Segment segment : segments) {
            EchoMeasure measure;
            measure.id = Id::make();
            measure.parent = study.id;
            measure.segment = segment;
            measure.mm = Millimetres(2 + 0.1 * ((n * 7) % 40));
            child.echoMeasures << measure;
        }
    }
    return child;
}

}  // namespace

QList<Figure> measureFacts(const Workshop& workshop)
{
    const Record child = longCourse(workshop);
    const QDate today(2026, 11, 22);
    const auto derive = [&] {
        if (factsOf(child, today).isEmpty()) giveUp(QStringLiteral("nothing was derived"));
    };
    const auto read = [&] { (void)childOf(workshop, benchChildren().last()); };
    const QList<double> medians = alternate(rounds, {derive, read});
    Figure figure;
    figure.what = QStringLiteral("every fact of a child with %1 panels and %2 echos")
                      .arg(child.labPanels.size())
                      .arg(child.echoStudies.size());
    figure.measured = medians[0];
    figure.beside = QStringLiteral("reading the child from the file");
    figure.besideMeasured = medians[1];
    figure.most = mostMilliseconds;
    return {figure};
}

}  // namespace daymark::bench
