// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fieldrefusal.h"

#include "views/looks.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace daymark {

void FieldRefusal::stand(const QString& sentence, bool atOnce)
{
    if (sentence.isEmpty()) return clear();
    if (!stands()) {
        m_toolTip = m_field->toolTip();
        m_description = m_field->accessibleDescription();
    }
    m_sentence = sentence;
    m_field->setToolTip(sentence);
    m_field->setAccessibleDescription(sentence);
    if (m_field->hasFocus() || atOnce) notice()->refuse(sentence);
    surface()->update();
}

void FieldRefusal::clear()
{
    fallSilent();
    if (!stands()) return;
    m_sentence.clear();
    m_field->setToolTip(m_toolTip);
    m_field->setAccessibleDescription(m_description);
    surface()->update();
}

void FieldRefusal::sayAgain()
{
    if (stands()) notice()->refuse(m_sentence);
}

void FieldRefusal::fallSilent()
{
    if (m_notice) m_notice->clear();
}

void FieldRefusal::paintFrame() const
{
    if (!stands()) return;
    QPainter painter(surface());
    painter.setPen(QPen(coloursOf(m_field->palette()).ink(Tone::Alarm), 2));
    painter.drawRect(surface()->rect().adjusted(1, 1, -1, -1));
}

FieldNotice* FieldRefusal::notice()
{
    if (!m_notice) m_notice = new FieldNotice(m_field);
    return m_notice;
}

QString FieldRefusal::said() const
{
    return m_notice ? m_notice->text() : QString();
}

QWidget* FieldRefusal::surface() const
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(m_field);
    return area ? area->viewport() : m_field;
}

}  // namespace daymark
