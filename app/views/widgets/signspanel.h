// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refusedtext.h"
#include "models/signlines.h"

#include <QWidget>

class QGridLayout;
class QLabel;

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
    /// The inputs of one line: of the n-th statement of a sign. Once made they stay, so that nothing typed is lost with
    /// them; those of a line that is not there now are out of sight.
    struct Line
    {
        QByteArray sign;
        int nth = 0;
        QList<QWidget*> widgets;  ///< by column; null where there is none
        FormBinding* binding = nullptr;
        bool isShown = false;
    };

    void build(const QList<SignLine>& lines);
    int lineFor(const SignLine& line, int nth);
    void addHead();
    void show(const SignLine& line, FormBinding& binding);
    bool isOfThisEpisode(const FormBinding& binding) const;

    Session* m_session = nullptr;
    QGridLayout* m_grid;
    QList<Line> m_lines;  ///< all that were ever shown
    QList<int> m_order;   ///< those shown, from top to bottom
    QList<QLabel*> m_head;
    bool m_isShowing = false;
    bool m_isStale = false;
};

}  // namespace daymark
