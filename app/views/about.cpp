// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/about.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace daymark {

About::About(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Daymark"));
    const QString text =
        tr("<h2>Daymark %1</h2>"
           "<p>Follows children with Kawasaki disease from the first day of fever to adulthood.</p>"
           "<p>What it derives is explained with rule and source wherever it is shown. It is a record and an aid to "
           "thinking; it is no medical device and decides nothing.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later, without any warranty.</p>"
           "<p>Made with Qt %2.</p>")
            .arg(QStringLiteral(DAYMARK_VERSION), QString::fromLatin1(qVersion()));
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(buttons);
    setMinimumWidth(440);
}

}  // namespace daymark
