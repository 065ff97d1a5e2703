// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The PDF as another program reads it: poppler's tools measure what we wrote.
#include "report/ReportPdf.h"
#include "SampleReport.h"
#include "base/Error.h"
#include "report/ReportPages.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace tuyen;
using Catch::Approx;

static QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(30000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Word {
    int page = 0;                                    ///< from 1
    double left = 0, top = 0, right = 0, bottom = 0; ///< points
    QString text;
};

/// A PDF written once for all tests below.
struct Written {
    Written()
        : file(folder.filePath(QStringLiteral("báo cáo 2026.pdf")))
    {
        test::SampleReport sample;
        report = sample.report();
        result = writeReportPdf(report, file);
        const QString xml = outputOf(
            QStringLiteral("pdftotext"), { QStringLiteral("-bbox"), file, QStringLiteral("-") });
        static const QRegularExpression line(QString::fromLatin1(
            R"re(<page |<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>)re"));
        int page = 0;
        for (auto it = line.globalMatch(xml); it.hasNext();) {
            const auto match = it.next();
            if (match.captured(0).startsWith(QLatin1String("<page"))) {
                ++page;
            } else {
                words.push_back({ page, match.captured(1).toDouble(), match.captured(2).toDouble(),
                    match.captured(3).toDouble(), match.captured(4).toDouble(),
                    match.captured(5) });
            }
        }
        text = outputOf(
            QStringLiteral("pdftotext"), { QStringLiteral("-layout"), file, QStringLiteral("-") });
    }
    QTemporaryDir folder;
    QString file;
    Report report;
    PdfResult result;
    std::vector<Word> words;
    QString text;
};

static const Written& written()
{
    static const Written pdf;
    return pdf;
}

static constexpr double mm = 72 / 25.4;

TEST_CASE("the PDF is A4, PDF 1.4, and says nothing of who made it where")
{
    const QString facts = outputOf(QStringLiteral("pdfinfo"), { written().file });
    CHECK(facts.contains(QStringLiteral("(A4)")));
    CHECK(facts.contains(QRegularExpression(QStringLiteral("PDF version:\\s+1\\.4"))));
    CHECK(facts.contains(
        QRegularExpression(QStringLiteral("Pages:\\s+%1\\b").arg(written().result.pages))));
    CHECK_FALSE(facts.contains(QStringLiteral("Author")));
    QFile file(written().file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(flawOf(bytes).isEmpty());
    CHECK(bytes.size() == written().result.bytes);
    CHECK_FALSE(bytes.contains(written().folder.path().toUtf8()));
}

TEST_CASE("every font is inside the file, and it is the serif of reports")
{
    const QStringList lines = outputOf(QStringLiteral("pdffonts"), { written().file })
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                  .mid(2);
    REQUIRE(lines.size() >= 3);
    for (const QString& line : lines) {
        INFO(line.toStdString());
        CHECK((line.contains(QStringLiteral("Tinos")) || line.contains(QStringLiteral("Times"))));
        // emb sub uni
        CHECK(line.contains(QRegularExpression(QStringLiteral("\\byes\\s+(yes|no)\\s+yes\\b"))));
    }
}

TEST_CASE("Vietnamese can be read out of it letter by letter")
{
    for (const char* words : { "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
             "CƠ QUAN CHỦ QUẢN", "BÁO CÁO", "Kết quả đấu tranh phòng, chống mua bán người",
             "Tây Ninh, ngày 21 tháng 11 năm 2026", "Lạng Sơn", "Nơi nhận:", "TRƯỞNG PHÒNG",
             "Phụ lục I", "Bao cao quy 1.xlsx: dòng" }) {
        INFO(words);
        CHECK(written().text.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(written().text.contains(QString::fromUtf8(test::SampleReport::victim)));
    CHECK(written().text.contains(QString::fromStdString(written().report.fingerprint)));
    CHECK(written().text.contains(QString::fromStdString(written().report.journalHead)));
}

TEST_CASE("the margins are 20, 20, 30 and 20 mm on every page")
{
    double left = 1000;
    double right = 0;
    double bottom = 0;
    for (const auto& word : written().words) {
        INFO(word.page << ' ' << word.text.toStdString());
        const bool isNumber = word.bottom < 20 * mm;
        CHECK(word.left >= 30 * mm - 1);
        CHECK(word.right <= 190 * mm + 1);
        CHECK(word.bottom <= 277 * mm + 1);
        CHECK((isNumber || word.top >= 20 * mm - 4)); // the box of a letter is taller than its line
        left = std::min(left, word.left);
        right = std::max(right, word.right);
        bottom = std::max(bottom, word.bottom);
    }
    CHECK(left == Approx(30 * mm).margin(1.5));
    CHECK(right == Approx(190 * mm).margin(2.5));
    CHECK(bottom > 250 * mm);
}

TEST_CASE(
    "the page number is centred in the top margin from page 2, and each appendix counts for itself")
{
    std::vector<std::pair<int, int>> numbers;
    for (const auto& word : written().words) {
        if (word.bottom < 20 * mm) {
            CHECK((word.left + word.right) / 2 == Approx(110 * mm).margin(1));
            CHECK(word.bottom - word.top == Approx(13).margin(3));
            numbers.emplace_back(word.page, word.text.toInt());
        }
    }
    REQUIRE(numbers.size() >= 3);
    CHECK(numbers[0] == std::pair(2, 2));
    int appendix = 0;
    for (const auto& word : written().words) {
        appendix = appendix == 0 && word.text == QStringLiteral("Phụ") ? word.page : appendix;
    }
    REQUIRE(appendix > 1);
    for (const auto& [page, number] : numbers) {
        CHECK(page != appendix);
        CHECK(number == (page < appendix ? page : page - appendix + 1));
    }
}

TEST_CASE("letters have the sizes of the decree's own samples")
{
    const auto heightOf = [](const char* text) {
        for (const auto& word : written().words) {
            if (word.text == QString::fromUtf8(text)) {
                return word.bottom - word.top;
            }
        }
        return 0.0;
    };
    // The box of a word is a fixed share of its size; the head's 12 points give the scale.
    const double scale = heightOf("CỘNG") / 12;
    REQUIRE(scale > 0.8);
    CHECK(heightOf("lập") / scale == Approx(13).margin(0.1));
    CHECK(heightOf("BÁO") / scale == Approx(14).margin(0.1));
    CHECK(heightOf("TÌNH") / scale == Approx(14).margin(0.1));
    CHECK(heightOf("nhận:") / scale == Approx(12).margin(0.1));
    CHECK(heightOf("Số:") / scale == Approx(13).margin(0.1));
}

TEST_CASE("a paragraph is justified with a first line of 1 cm")
{
    std::map<int, std::pair<double, double>> lines; // by top: left, right
    double top = 0;
    for (const auto& word : written().words) {
        if (word.page == 1 && word.text == QStringLiteral("Từ")) {
            top = word.top;
        }
    }
    REQUIRE(top > 0);
    for (const auto& word : written().words) {
        if (word.page == 1 && word.top > top - 1 && word.top < top + 40
            && !word.text.startsWith(QLatin1Char('['))) {
            auto& [left, right] = lines.try_emplace(qRound(word.top), 1000, 0).first->second;
            left = std::min(left, word.left);
            right = std::max(right, word.right);
        }
    }
    REQUIRE(lines.size() >= 2);
    CHECK(lines.begin()->second.first == Approx(40 * mm).margin(1));
    CHECK(std::next(lines.begin())->second.first == Approx(30 * mm).margin(1));
}

TEST_CASE("a file that cannot be written is said, and an older one stays whole")
{
    QTemporaryDir folder;
    test::SampleReport sample;
    const auto report = sample.report({ 2024 });
    CHECK_THROWS_AS(
        writeReportPdf(report, folder.filePath(QStringLiteral("none/report.pdf"))), Error);

    struct Impatient : Progress {
        void report(std::string_view stage, std::uint64_t, std::uint64_t) override
        {
            isLate = isLate || stage == "pdf";
        }
        bool isCancelled() const override { return isLate; }
        bool isLate = false;
    } impatient;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    QFile older(file);
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    CHECK_THROWS_AS(writeReportPdf(report, file, impatient), Cancelled);
    REQUIRE(older.open(QIODevice::ReadOnly));
    CHECK(older.readAll() == "older");
}

TEST_CASE("the check of the bytes tells what is wrong")
{
    CHECK_FALSE(flawOf("no pdf").isEmpty());
    QFile file(written().file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(flawOf(QByteArray(bytes).replace("/FontFile2", "/FontGone2")).isEmpty());
    CHECK_FALSE(flawOf(QByteArray(bytes).replace("/Creator", "/Author ")).isEmpty());
    CHECK_FALSE(flawOf(bytes.left(bytes.size() / 2)).isEmpty());
}
