// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages.h"

#include "views/pages/admission.h"
#include "views/pages/echo.h"
#include "views/pages/followup.h"
#include "views/pages/labs.h"
#include "views/pages/overview.h"
#include "views/pages/summary.h"
#include "views/pages/treatments.h"

#include <QCoreApplication>

namespace daymark {

namespace {

template <class SomePage>
Page* make(Session& session, QWidget* parent)
{
    return new SomePage(session, parent);
}

}  // namespace

QString PageKind::title() const
{
    return QCoreApplication::translate("daymark::Page", source);
}

std::span<const PageKind> pageKinds()
{
    static const PageKind kinds[] = {
        {QT_TRANSLATE_NOOP("daymark::Page", "Overview"), make<OverviewPage>},
        {QT_TRANSLATE_NOOP("daymark::Page", "Admission"), make<AdmissionPage>},
        {QT_TRANSLATE_NOOP("daymark::Page", "Labs"), make<LabsPage>},
        {QT_TRANSLATE_NOOP("daymark::Page", "Treatments"), make<TreatmentsPage>},
        {QT_TRANSLATE_NOOP("daymark::Page", "Echo"), make<EchoPage>},
        {QT_TRANSLATE_NOOP("daymark::Page", "Follow-up"), make<FollowUpPage>},
        {QT_TRANSLATE_NOOP("daymark::Page", "Summary"), make<SummaryPage>},
    };
    return kinds;
}

}  // namespace daymark
