// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "reports/document.h"

#include <memory>
#include <QDateTime>
#include <QSizeF>

class QPagedPaintDevice;
class QPainter;

namespace daymark {

enum class Paper { NotStated, A4, Letter };
Codes codes(Paper);

/// A document laid out on paper: the one renderer of preview, printer and PDF. Black on white in the font of paper,
/// whatever the desktop looks like. Needs a QApplication; GUI thread only.
class Pages
{
public:
    Pages(const Document& document, const Language& language, Paper paper, const QDateTime& printedAt);
    ~Pages();
    Pages(Pages&&) noexcept;
    Pages& operator=(Pages&&) noexcept;

    int count() const;
    QSizeF size() const;  ///< of the paper, in points
    /// Paints page `page` (from 0) with identity, page n of m and printed-when; the painter's unit is the point.
    void paint(QPainter& painter, int page) const;

    /// All pages onto a printer or PDF writer, whose page size and resolution are set here. False: the device refused.
    bool print(QPagedPaintDevice& device) const;
    /// A PDF of them (PDF/A-1b, vector, fonts embedded, text searchable).
    Result<QByteArray> pdf() const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

}  // namespace daymark
