// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/patientview.h"

namespace daymark {

void PatientView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

}  // namespace daymark
