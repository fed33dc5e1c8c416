// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plotwidget.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace daymark {

namespace {

/// From the narrowest to the widest.
constexpr AxisRange ranges[] = {AxisRange::Acute, AxisRange::Fit, AxisRange::WholeCourse};

QList<double> eventsOf(const QList<ChartRow>& rows)
{
    QList<double> days;
    for (const ChartRow& row : rows) {
        const double day = std::floor(row.days);
        if (!row.when.isEmpty() && (days.isEmpty() || days.last() != day)) days << day;
    }
    return days;
}

}  // namespace

PlotWidget::PlotWidget(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    describe();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlotWidget::setCharts(const CourseCharts& charts)
{
    m_charts = charts;
    m_chosen.reset();
    m_pointed.reset();
    m_rows = chartRows(m_charts, m_language);
    m_events = eventsOf(m_rows);
    m_table.show(m_rows, m_language);
    updateGeometry();
    describe();
    forget();
    Q_EMIT chosenChanged();
}

void PlotWidget::setLanguage(const Language& language)
{
    m_language = language;
    m_rows = chartRows(m_charts, m_language);
    m_table.show(m_rows, m_language);
    describe();
    forget();
}

void PlotWidget::setRange(AxisRange range)
{
    if (range == m_charts.axis.range()) return;
    m_charts.axis = m_charts.axis.inRange(range);
    forget();
    Q_EMIT rangeChanged(range);
}

void PlotWidget::choose(std::optional<double> days)
{
    if (days == m_chosen) return;
    m_chosen = days;
    m_pointed.reset();
    describe();
    update();
    Q_EMIT chosenChanged();
}

/// For those who hear the charts: what they are, and the chosen day; without one, how to choose.
void PlotWidget::describe()
{
    setAccessibleName(m_language(QT_TRANSLATE_NOOP("daymark", "Charts of the course of illness")));
    const QString keys = m_language(
        QT_TRANSLATE_NOOP("daymark", "Left and Right go from event to event, + and − to a narrower and a wider range"));
    setAccessibleDescription(m_chosen ? chosenWords().join(QStringLiteral("; ")) : keys);
}

QStringList PlotWidget::chosenWords() const
{
    return m_chosen ? wordsAt(*m_chosen) : QStringList();
}

QSize PlotWidget::sizeHint() const
{
    const Theme theme = Theme::screen(palette(), font());
    return QSize(int(theme.em * 72), int(chartsHeight(m_charts, theme)));
}

QSize PlotWidget::minimumSizeHint() const
{
    const Theme theme = Theme::screen(palette(), font());
    const QRectF room(0, 0, std::max(double(width()), theme.em * 36), 1);
    return QSize(int(theme.em * 36), int(leastChartsHeight(m_charts, room, theme, m_language) + theme.em * 2));
}

void PlotWidget::forget()
{
    m_painted = QPixmap();
    update();
}

void PlotWidget::render()
{
    const double ratio = devicePixelRatioF();
    m_theme = Theme::screen(palette(), font());
    m_painted = QPixmap((QSizeF(size()) * ratio).toSize());
    m_painted.setDevicePixelRatio(ratio);
    m_painted.fill(m_theme.ground);
    QPainter painter(&m_painted);
    const double margin = m_theme.em * 0.8;
    m_layout = paintCharts(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin * 0.4), m_charts, m_theme,
                           m_language);
}

void PlotWidget::paintEvent(QPaintEvent*)
{
    // The window may have been moved to a screen of another resolution.
    if (m_painted.isNull() || m_painted.devicePixelRatio() != devicePixelRatioF()) render();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_painted);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCursor(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void PlotWidget::paintCursor(QPainter& painter) const
{
    const auto days = shown();
    if (!days || !m_charts.axis.contains(*days)) return;
    const double x = m_layout.x(m_charts.axis, *days);
    painter.setPen(QPen(m_theme.cursor, std::max(1.0, m_theme.em * 0.11)));
    painter.drawLine(QPointF(x, m_layout.plots.top()), QPointF(x, m_layout.plots.bottom()));
    paintBox(painter, x);
}

void PlotWidget::paintBox(QPainter& painter, double x) const
{
    const QStringList lines = wordsAt(*shown());
    const QFontMetricsF metrics(m_theme.font);
    const double em = m_theme.em;
    QFont bold = m_theme.font;
    bold.setBold(true);
    double width = QFontMetricsF(bold).horizontalAdvance(lines.value(0));
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const QSizeF size(std::min(width, m_layout.rect.width() * 0.6) + em * 1.6, double(lines.size()) * em * 1.5 + em);
    QRectF box(QPointF(x + em, m_layout.plots.top() + m_layout.plots.height() * 0.45), size);
    if (box.right() > m_layout.rect.right()) box.moveRight(x - em);
    box.moveLeft(std::max(box.left(), m_layout.rect.left()));
    box.moveBottom(std::min(box.bottom(), m_layout.plots.bottom()));
    box.moveTop(std::max(box.top(), 0.0));
    // The ground turned round: it stands out in every palette.
    painter.setPen(QPen(m_theme.ground, 1));
    painter.setBrush(m_theme.tint(m_theme.text, 0.86));
    painter.drawRoundedRect(box, em * 0.4, em * 0.4);
    painter.setPen(m_theme.ground);
    QRectF line(box.left() + em * 0.8, box.top() + em * 0.5, box.width() - em * 1.6, em * 1.5);
    painter.setFont(bold);
    for (const QString& text : lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, em * 1.5);
        painter.setFont(m_theme.font);
    }
}

QStringList PlotWidget::wordsAt(double days) const
{
    QStringList lines{headAt(days)};
    const double day = std::floor(days);
    for (const ChartRow& row : m_rows) {
        const bool isThen = std::floor(row.days) <= day && day <= std::floor(row.until);
        if (row.when.isEmpty() || !isThen) continue;
        QString line = QStringLiteral("%1 %2").arg(row.what, row.value);
        if (!row.note.isEmpty()) line += QStringLiteral(" · ") + row.note;
        lines << line;
    }
    return lines;
}

/// "day 24 · 24 Mar 2019"; "≈ month 2 · 1 May 2019" where what happened then is only about right.
QString PlotWidget::headAt(double days) const
{
    const DayOrigin& origin = m_charts.axis.origin();
    const QDate date = origin.date.addDays(qint64(std::floor(days)));
    const auto place = placeOf(Moment::on(date), origin);
    if (!place) return {};
    QString when = m_charts.axis.words(*place, m_language);
    for (const ChartRow& row : m_rows) {
        const bool isThen = !row.when.isEmpty() && std::floor(row.days) == std::floor(days);
        if (isThen && row.until == row.days) {
            when = row.when;
            break;
        }
    }
    const QString on = m_language.date(date);
    return when == on ? when : QStringLiteral("%1 · %2").arg(when, on);
}

std::optional<double> PlotWidget::nearestEvent(double x) const
{
    std::optional<double> nearest;
    double least = m_theme.em * 1.5;
    for (const double days : m_events) {
        if (!m_charts.axis.contains(days)) continue;
        const double away = std::abs(m_layout.x(m_charts.axis, days) - x);
        if (away < least) {
            least = away;
            nearest = days;
        }
    }
    return nearest;
}

void PlotWidget::point(std::optional<double> days)
{
    if (days == m_pointed) return;
    m_pointed = days;
    update();
}

void PlotWidget::step(int direction)
{
    QList<double> visible;
    for (const double days : m_events) {
        if (m_charts.axis.contains(days)) visible << days;
    }
    if (visible.isEmpty()) return;
    if (!m_chosen) return choose(direction > 0 ? visible.first() : visible.last());
    if (direction > 0) {
        const auto next = std::upper_bound(visible.begin(), visible.end(), *m_chosen);
        if (next != visible.end()) choose(*next);
    } else {
        const auto here = std::lower_bound(visible.begin(), visible.end(), *m_chosen);
        if (here != visible.begin()) choose(*std::prev(here));
    }
}

void PlotWidget::keyPressEvent(QKeyEvent* event)
{
    const auto widen = [this](int by) {
        const auto here = std::find(std::begin(ranges), std::end(ranges), range()) - std::begin(ranges);
        setRange(ranges[std::clamp<std::ptrdiff_t>(here + by, 0, std::size(ranges) - 1)]);
    };
    switch (event->key()) {
        case Qt::Key_Left:
            return step(-1);
        case Qt::Key_Right:
            return step(1);
        case Qt::Key_Home:
            choose({});
            return step(1);
        case Qt::Key_End:
            choose({});
            return step(-1);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return widen(-1);
        case Qt::Key_Minus:
            return widen(1);
        case Qt::Key_Escape:
            if (m_chosen) return choose({});
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void PlotWidget::mouseMoveEvent(QMouseEvent* event)
{
    point(nearestEvent(event->position().x()));
}

void PlotWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) choose(nearestEvent(event->position().x()));
}

void PlotWidget::leaveEvent(QEvent*)
{
    point({});
}

void PlotWidget::resizeEvent(QResizeEvent* event)
{
    forget();
    // Words that need more rows in less width make the panels higher.
    if (event->oldSize().width() != event->size().width()) updateGeometry();
}

void PlotWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        forget();
    QWidget::changeEvent(event);
}

}  // namespace daymark
