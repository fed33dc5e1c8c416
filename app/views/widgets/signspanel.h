// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refusedtext.h"
#include "models/signlines.h"

#include <QWidget>

class QGridLayout;

namespace daymark {

class FormBinding;

/// The principal signs, a line each: presence by one key, first and last day, size, description. Up and down go from
/// sign to sign.
class SignsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SignsPanel(QWidget* parent = nullptr);

    void setSession(Session& session) { m_session = &session; }
    /// The signs of the episode shown, as they are now; what is being typed stays.
    void showSigns();
    /// Accepts what is typed. False: something cannot be; it has the focus then.
    bool commitPending();
    QList<RefusedText> refusedTexts() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void addLine(const SignLine& line);
    void addHead();

    Session* m_session = nullptr;
    QGridLayout* m_grid;
    QList<SignLine> m_lines;
    QList<FormBinding*> m_bindings;
};

}  // namespace daymark
