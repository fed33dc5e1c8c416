// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refusedtext.h"
#include "session/session.h"

#include <memory>
#include <QSet>
#include <QTimer>
#include <QWidget>

namespace Ui {
class Desk;
}

namespace daymark {

class BannerView;
class Page;
class PatientPane;

/// An open registry at work: the children on the left, the banner and the pages of the open child on the right.
class Desk : public QWidget
{
    Q_OBJECT

public:
    explicit Desk(Session& session, QWidget* parent = nullptr);
    ~Desk() override;

    PatientPane* patients() const { return m_patients; }
    Page* page() const;  ///< the one shown
    const QList<Page*>& pages() const { return m_pages; }

    int pageIndex() const;
    void showPage(int index);
    /// Shows a page and puts the hands where one types on it.
    void goToPage(int index);
    void stepPage(int by);
    /// Shows the page that offers the action of this objectName and does it.
    void doOnPage(const QString& actionName);
    /// Accepts what is typed anywhere.
    void commitPending();
    /// What stands refused on any page, once all is committed; in order.
    QList<RefusedText> refusedTexts();
    /// Opens the child of a refused text, the open one first, on the page where it stands.
    void showRefused();
    /// Opens a child: what is typed is accepted first.
    void openChild(const Id& patient);
    /// Opens a child that was just added, where it is admitted.
    void begin(const Id& patient);

Q_SIGNALS:
    void pageShown(int index);
    void refused(const daymark::Message& why);
    void told(const QString& sentence);

private:
    void addPages();
    void showChild();
    void showChange();
    void showBanner();
    void showNow(Page* page);
    void showNextStale();
    void showStale();
    void orderTabs();
    void turnTo(int index);
    void arrangeTabLine();
    void resizeEvent(QResizeEvent* event) override;

    Session& m_session;
    std::unique_ptr<Ui::Desk> m_form;
    PatientPane* m_patients;
    QList<Page*> m_pages;
    QSet<Page*> m_stale;  ///< pages out of sight that do not show the open child as it is now
    QTimer m_order;       ///< puts the way of Tab in order before the next key
    QTimer m_idle;        ///< fills those of another child once the page in sight is painted
};

}  // namespace daymark
