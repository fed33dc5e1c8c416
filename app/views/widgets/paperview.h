// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pages.h"

#include <optional>
#include <QWidget>

namespace daymark {

/// Printed pages on screen, one below the other, as wide as there is room: the same painting as on paper.
class PaperView : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    void setPages(std::optional<Pages> pages);
    const std::optional<Pages>& pages() const { return m_pages; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double scaleFor(int width) const;
    QRectF pageRect(int page) const;

    std::optional<Pages> m_pages;
};

}  // namespace daymark
