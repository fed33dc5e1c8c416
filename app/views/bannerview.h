// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/banner.h"
#include "views/widgets/card.h"

#include <memory>

namespace Ui {
class Banner;
}

namespace daymark {

class ChipButton;
class WhyPopup;

/// The banner above every page. Each chip can be pressed and says why.
class BannerView : public Card
{
    Q_OBJECT

public:
    explicit BannerView(QWidget* parent = nullptr);
    ~BannerView() override;

    void showBanner(const Banner& banner);

Q_SIGNALS:
    /// Another episode was chosen.
    void episodeChosen(const daymark::Id& episode);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIdentity();
    void showEpisodes();
    void showChips();

    std::unique_ptr<Ui::Banner> m_form;
    Banner m_banner;
    QList<ChipButton*> m_chips;
    WhyPopup* m_why;
};

}  // namespace daymark
