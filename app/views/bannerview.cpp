// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bannerview.h"

#include "ui_banner.h"
#include "views/looks.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/whypopup.h"
#include "views/windowlanguage.h"

#include <QEvent>

namespace daymark {

namespace {

constexpr int longWords = 48;  // letters; a reason typed by somebody may have many more

/// Lines are broken between the parts of an identity, not inside one.
QString unbroken(const QString& words)
{
    const QString html = words.toHtmlEscaped();
    return words.size() < longWords ? QStringLiteral("<nobr>%1</nobr>").arg(html) : html;
}

}  // namespace

BannerView::BannerView(QWidget* parent) : Card(parent), m_form(new Ui::Banner), m_why(new WhyPopup(this))
{
    m_form->setupUi(this);
    new FlowLayout(m_form->chips);
    setAccessibleName(tr("The child on every page"));
    connect(m_form->episode, &QComboBox::activated, this,
            [this](int row) { Q_EMIT episodeChosen(m_banner.episodes.at(row).id); });
}

BannerView::~BannerView() = default;

void BannerView::showBanner(const Banner& banner)
{
    m_why->hide();
    m_banner = banner;
    showIdentity();
    showEpisodes();
    showChips();
}

void BannerView::showIdentity()
{
    const Language& language = windowLanguage();
    const Colours colours = coloursOf(palette());
    QStringList parts;
    for (const Message& part : m_banner.identity)
        parts << language(part);
    const QString mark = language(m_banner.mark);
    const QString plain = m_banner.who + QStringLiteral(" · ") + parts.join(QStringLiteral(" · "));
    for (QString& part : parts)
        part = unbroken(part);
    QString text = QStringLiteral(
                       "<span style='font-size:x-large;font-weight:600'>%1</span>&nbsp; "
                       "<span style='color:%2'>%3</span>")
                       .arg(m_banner.who.toHtmlEscaped(), colours.muted.name(), parts.join(QStringLiteral(" · ")));
    if (!mark.isEmpty())
        text += QStringLiteral(" &nbsp;<b style='color:%1'>%2</b>")
                    .arg(colours.ink(Tone::Attention).name(), unbroken(mark));
    m_form->identity->setText(text);
    m_form->identity->setAccessibleName(mark.isEmpty() ? plain : plain + QStringLiteral(" · ") + mark);
}

void BannerView::showEpisodes()
{
    const bool several = m_banner.episodes.size() > 1;
    m_form->episode->clear();
    for (const EpisodeChoice& choice : m_banner.episodes) {
        m_form->episode->addItem(windowLanguage()(choice.text));
        if (choice.id == m_banner.episode) m_form->episode->setCurrentIndex(m_form->episode->count() - 1);
    }
    m_form->episode->setVisible(several);
    m_form->onlyEpisode->setVisible(!several);
    m_form->onlyEpisode->setText(m_form->episode->currentText());
    m_form->episodeLabel->setVisible(several);
}

void BannerView::showChips()
{
    // Chips are kept where they stand, so that an edit elsewhere never takes the focus from one.
    for (qsizetype i = 0; i < m_banner.chips.size(); ++i) {
        if (i == m_chips.size()) {
            auto* chip = new ChipButton(m_form->chips);
            m_form->chips->layout()->addWidget(chip);
            connect(chip, &ChipButton::clicked, this,
                    [this, chip, i] { m_why->explain(m_banner.chips.at(i).why, chip); });
            m_chips << chip;
        }
        m_chips[i]->setText(windowLanguage()(m_banner.chips[i].text));
        m_chips[i]->setTone(m_banner.chips[i].tone);
        m_chips[i]->setToolTip(tr("Why?"));
        m_chips[i]->setAccessibleDescription(tr("Press to see why"));
        m_chips[i]->show();
    }
    for (qsizetype i = m_banner.chips.size(); i < m_chips.size(); ++i)
        m_chips[i]->hide();
    updateGeometry();
}

void BannerView::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_banner.who.isEmpty()) showIdentity();
}

}  // namespace daymark
