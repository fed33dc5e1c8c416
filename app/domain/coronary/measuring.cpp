// SPDX-License-Identifier: GPL-3.0-or-later
// How coronary arteries are measured. The edges: a textbook chapter on echocardiography of Kawasaki disease, read. The
// places: the AHA statement of 2004, recalled only.
#include "domain/coronary/measuring.h"

namespace daymark {

namespace {

const QString edgesSource =
    QStringLiteral("Springer 2022, doi 10.1007/978-3-662-62341-1_36 (chapter Kawasaki disease)");
const QString placesSource =
    QStringLiteral("Newburger JW et al. Circulation 2004;110:2747–2771, recalled; doi 10.1007/978-3-662-62341-1_36");

}  // namespace

Remark measuringHint(Segment segment)
{
    switch (segment) {
        case Segment::Lmca:
            return {QT_TRANSLATE_NOOP("daymark",
                                      "unverified: from inner edge to inner edge, midway between the ostium and "
                                      "the bifurcation"),
                    Standing::Unverified, placesSource};
        case Segment::LadProximal:
            return {QT_TRANSLATE_NOOP("daymark",
                                      "unverified: from inner edge to inner edge, beyond the bifurcation and "
                                      "before the first branch"),
                    Standing::Unverified, placesSource};
        case Segment::RcaProximal:
            return {QT_TRANSLATE_NOOP("daymark",
                                      "unverified: from inner edge to inner edge, where it runs straight after "
                                      "its first turn to the right"),
                    Standing::Unverified, placesSource};
        default:
            return {
                QT_TRANSLATE_NOOP("daymark", "unverified: from inner edge to inner edge, not where a branch leaves"),
                Standing::Unverified, edgesSource};
    }
}

}  // namespace daymark
