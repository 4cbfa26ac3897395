// SPDX-License-Identifier: GPL-3.0-or-later
// What JsonWriter writes is what nlohmann::json prints of the same values.
#include "cli/json_writer.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <limits>

using namespace sealpost::cli;

namespace {

using Json = nlohmann::ordered_json;

std::string printed(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

} // namespace

class JsonWriterTest : public QObject {
    Q_OBJECT

  private slots:
    void writesTexts_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("plain") << QByteArray("Alice <alice@example.org>");
        QTest::newRow("quotes") << QByteArray("say \"no\" to \\");
        QTest::newRow("line ends") << QByteArray("a\r\nb\tc\b\f");
        QTest::newRow("controls") << QByteArray("\x01\x1b[31m\x7f");
        QTest::newRow("zero") << QByteArray("a\0b", 3);
        QTest::newRow("UTF-8") << QByteArray("Zo\xc3\xab \xe2\x80\xae \xf0\x9f\x94\x91");
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe caf\xe9");
    }
    void writesTexts() {
        QFETCH(QByteArray, value);
        std::string text;
        JsonWriter(text).text(value.toStdString());
        QCOMPARE(text, printed(Json(value.toStdString())));
        std::string named;
        JsonWriter json(named);
        json.begin_object().name(value.toStdString()).text(value.toStdString()).end();
        Json object = Json::object();
        object[value.toStdString()] = value.toStdString();
        QCOMPARE(named, printed(object));
    }

    void writesWhatIsNested() {
        std::string text;
        JsonWriter json(text);
        json.begin_object();
        json.name("number").number(std::numeric_limits<std::uint64_t>::max());
        json.name("none").null();
        json.name("empty array").begin_array().end();
        json.name("empty object").begin_object().end();
        json.name("array").begin_array().text("a").truth(true).begin_array().number(0).end();
        json.begin_object().name("inner").truth(false).end().end();
        json.name("last").begin_object().name("x").begin_object().name("y").text("z").end().end();
        json.end();
        Json same = Json::object();
        same["number"] = std::numeric_limits<std::uint64_t>::max();
        same["none"] = nullptr;
        same["empty array"] = Json::array();
        same["empty object"] = Json::object();
        Json inner = Json::object();
        inner["inner"] = false;
        same["array"] = Json::array();
        same["array"].push_back("a");
        same["array"].push_back(true);
        same["array"].push_back(Json::array());
        same["array"].back().push_back(0);
        same["array"].push_back(inner);
        same["last"]["x"]["y"] = "z";
        QCOMPARE(text, printed(same));
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "json_writer_test.moc"
