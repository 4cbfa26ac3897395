// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/export_panel.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/people/key_actions_text.h"
#include "gui/people/qr_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

/// Letters, digits and little else: a name from outside makes no path.
QString file_name_for(const std::string& name, crypto::Technology technology) {
    QString base;
    for (const QChar c : QString::fromStdString(name))
        if (c.isLetterOrNumber() || c == QLatin1Char('@') || c == QLatin1Char('-') ||
            (c == QLatin1Char('.') && !base.isEmpty()))
            base += c;
        else if (c.isSpace())
            base += QLatin1Char('-');
    constexpr int longest = 60;
    base.truncate(longest);
    if (base.isEmpty()) base = QStringLiteral("key");
    return base + (technology == crypto::Technology::smime ? QStringLiteral(".pem") : QStringLiteral(".asc"));
}

} // namespace

ExportPanel::ExportPanel(const std::string& name, const PersonKey& key, KeyActions& actions, QWidget* parent)
    : QFrame(parent), file_name_(file_name_for(name, key.key.technology)), key_(name_of(key)),
      actions_(actions) {
    const QString title = tr("Give the key to others");
    named(this, QStringLiteral("exportPanel"), title);
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(section_label(title, this));
    column->addWidget(text_label(
        tr("Anybody may have it: with it, mail can be encrypted for its owner, and nothing can be read."),
        this));
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    auto* copy = push_button(QStringLiteral("exportCopy"), tr("Cop&y it"), buttons);
    copy->setIcon(icon(Icon::copy));
    auto* save = push_button(QStringLiteral("exportSave"), tr("Sa&ve it to a file…"), buttons);
    save->setIcon(icon(Icon::save));
    auto* close = push_button(QStringLiteral("exportClose"), tr("Clos&e"), buttons);
    for (auto* button : {copy, save, close}) flow->addWidget(button);
    column->addWidget(buttons);
    column->addWidget(text_label(tr("Or let a phone scan it:"), this));
    column->addWidget(new QrView(QStringLiteral("exportCode"), key.key.technology, key.key.fingerprint, this),
                      0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, [this] {
        actions_.export_text(this, key_, [this](const std::string& text) {
            QGuiApplication::clipboard()->setText(QString::fromStdString(text));
            emit actions_.said(KeyActionsText::copied());
        });
    });
    connect(save, &QPushButton::clicked, this, &ExportPanel::choose_file);
    connect(close, &QPushButton::clicked, this, &ExportPanel::closed);
}

void ExportPanel::choose_file() {
    auto* dialog = new QFileDialog(this, tr("Save the key"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(file_name_);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { actions_.save(key_, path); });
    dialog->open();
}

} // namespace sealpost::gui
