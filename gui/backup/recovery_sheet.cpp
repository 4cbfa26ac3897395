// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/recovery_sheet.h"

#include "core/base/file.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace sealpost::gui {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

QString paragraph(const QString& text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

QString heading(const QString& text) { return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }

/// Groups of four, so that they can be compared by eye.
QString grouped(const std::string& hex) {
    QString text;
    for (std::size_t i = 0; i < hex.size(); ++i) {
        if (i > 0 && i % 4 == 0) text += QLatin1Char(' ');
        text += QLatin1Char(hex[i]);
    }
    return text;
}

QString row_of(const keys::Key& key) {
    QStringList addresses;
    for (const auto& address : key.addresses()) addresses << shown(address);
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td><tt>%3</tt></td></tr>")
        .arg(addresses.join(QStringLiteral(", ")).toHtmlEscaped(),
             key.technology == crypto::Technology::openpgp ? QStringLiteral("OpenPGP")
                                                           : QStringLiteral("S/MIME"),
             grouped(key.fingerprint.hex()));
}

} // namespace

QString to_html(const SheetContent& content) {
    QString html = QStringLiteral("<html><body style=\"color:#000000\"><h1>%1</h1>")
                       .arg(SheetWords::tr("Sealpost recovery sheet").toHtmlEscaped());
    html += paragraph(
        SheetWords::tr("With this code and the file %1 you get back your keys, and with them all your "
                       "old protected mail. Without the code nobody can open the file: not you either. "
                       "Keep this sheet where you keep your passport. Whoever has both the sheet and "
                       "the file can read your mail and write in your name.")
            .arg(content.file));
    html += heading(SheetWords::tr("The code"));
    html += QStringLiteral("<p align=\"center\" style=\"font-size:18pt\"><tt><b>%1</b></tt></p>")
                .arg(content.code.toHtmlEscaped());
    html += paragraph(
        SheetWords::tr("Seven groups of five. There is no letter I, L, O or U in it: what looks like one "
                       "is a 1 or a 0. Upper and lower case are the same."));
    html += heading(SheetWords::tr("What the back-up holds"));
    html += paragraph(
        SheetWords::tr("Made on %1: your own keys, the keys of the people you write to with what you "
                       "decided about them, accounts and settings. Not in it: passwords of mail "
                       "servers, keys on a smart card, mail itself.")
            .arg(date_text(content.created)));
    if (!content.keys.empty()) {
        html += QStringLiteral("<table>");
        for (const auto& key : content.keys) html += row_of(key);
        html += QStringLiteral("</table>");
    }
    html += heading(SheetWords::tr("How to get everything back"));
    html += paragraph(
        SheetWords::tr("Install Sealpost, choose \"I have a back-up of Sealpost\" at its first start, then "
                       "choose the file and type the code."));
    html += paragraph(
        SheetWords::tr("Without Sealpost: gpg --decrypt --output backup.tar FILE asks for the code, exactly "
                       "as it is printed above, and tar -xf backup.tar unpacks it; README.txt in it says "
                       "what is what."));
    return html + QStringLiteral("</body></html>");
}

void write_sheet(const QString& html, const std::filesystem::path& to) {
    QTextDocument document;
    document.setHtml(html);
    QByteArray bytes;
    if (to.extension() == ".txt") {
        bytes = document.toPlainText().toUtf8() + '\n';
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(QStringLiteral("Sealpost"));
        document.print(&writer);
    }
    write_file(to, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    wipe_memory(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace sealpost::gui
