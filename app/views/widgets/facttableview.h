// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "views/widgets/explains.h"

#include <functional>
#include <optional>
#include <QTableView>

namespace daymark {

class WhyPopup;

/// A table to read whose lines can say why: by Enter, Space, a double click, or the window's key for it. Long words
/// wrap; nothing is cut off.
class FactTableView : public QTableView, public Explains
{
    Q_OBJECT

public:
    /// What the line says, to be explained; none where there is nothing derived in it.
    using WhyOfLine = std::function<std::optional<Fact>(int line)>;

    explicit FactTableView(QWidget* parent = nullptr);

    /// The view does not take the model over. `wide` is the column whose words wrap.
    void setTable(QAbstractItemModel* model, int wide, WhyOfLine why);
    bool explain() override;
    /// As high as its lines, but for so many.
    void setMostLines(int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    WhyOfLine m_whyOf;
    WhyPopup* m_why;
    int m_wide = 0;
    int m_most = 0;  ///< 0: as high as the layout gives
};

}  // namespace daymark
