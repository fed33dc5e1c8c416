// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/fieldnotice.h"

#include <QPointer>

namespace daymark {

/// Why what stands in an input is not accepted: a frame around it, the sentence beneath while it has the focus, and the
/// same for whoever listens instead of looking. Belongs to its input.
class FieldRefusal
{
public:
    explicit FieldRefusal(QWidget* field) : m_field(field) {}
    FieldRefusal(const FieldRefusal&) = delete;
    FieldRefusal& operator=(const FieldRefusal&) = delete;

    QWidget* field() const { return m_field; }
    const QString& sentence() const { return m_sentence; }
    bool stands() const { return !m_sentence.isEmpty(); }

    /// The sentence stands from now on; `atOnce`: it is said although the input has no focus.
    void stand(const QString& sentence, bool atOnce = false);
    /// Nothing is refused any more; nothing is said.
    void clear();
    /// The input got the focus: says the sentence again.
    void sayAgain();
    /// The input is left: the sentence stands but is not said.
    void fallSilent();
    /// The frame, painted over what the input has painted.
    void paintFrame() const;

    FieldNotice* notice();
    QString said() const;  ///< by the strip beneath, whatever it says

private:
    QWidget* surface() const;

    QWidget* m_field;
    QPointer<FieldNotice> m_notice;
    QString m_sentence;
    QString m_toolTip;      ///< of the input, while nothing is refused
    QString m_description;  ///< the same
};

}  // namespace daymark
