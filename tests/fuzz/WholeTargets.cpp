// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole ways through the program: a table to its parsed rows, a text to its proposals, the files a
// user brings along.
#include "Targets.h"

#include "app/cli/Mapping.h"
#include "base/File.h"
#include "ingest/FileKind.h"
#include "ingest/ImportRun.h"
#include "ingest/prose/ProseReader.h"
#include "text/Fold.h"

namespace tuyen::fuzz {

static void table(std::string_view bytes)
{
    refusing(
        [](const auto& file) {
            const auto kind = fileKind(file);
            if (kind != FileKind::Text && kind != FileKind::Json) {
                return; // the reader process has targets of its own
            }
            const auto preview = ImportRun(file).preview(nullptr, true);
            for (const auto& sheet : preview.sheets) {
                require(sheet.counts.addsUp(), "every row is accounted for");
                for (const auto& group : sheet.issues) {
                    require(!group.code.empty(), "an issue has a code");
                }
            }
        },
        bytes);
}

static std::vector<std::string> tableSeeds()
{
    return { "Mã vụ,Ngày xảy ra,Tỉnh,Số nạn nhân,Đối tượng\nA-1,1/2/2024,Lạng Sơn,2,Người Thử (1987)\n"
             "A-2,31/4/2024,Lào Cai,gần 10,\nTổng cộng,,,12,\n",
        "DANH SÁCH NĂM 2023\nTT;Họ tên nạn nhân;Năm sinh;Nơi ở;Điện thoại\n1;Người Thử;1990;xã Thử, "
        "Cao Bằng;0900000317\nI. Tỉnh Lạng Sơn;;;;\n2;Người Hai;SN 85;;?\n",
        "Date,Province,Victims,Destination,Exploitation,Coordinates\n2023-05-14,Lao Cai,3,China,forced "
        "marriage,\"21.66, 107.29\"\n",
        "[{\"Mã vụ\": \"A-1\", \"Ngày\": \"5/2023\", \"Tỉnh\": \"Nghệ An\"}]" };
}

static void prose(std::string_view bytes)
{
    const auto text = normalised(bytes);
    DocumentText document;
    document.format = "txt";
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        document.add(text.substr(at, end - at));
        at = end + 1;
    }
    const auto reading = readProse(document);
    for (const auto& proposal : reading.proposals) {
        require(proposal.sentence >= 0 && std::size_t(proposal.sentence) < reading.sentences.size(),
            "a proposal has its sentence");
        const auto& part = reading.parts.at(std::size_t(
            reading.sentences[std::size_t(proposal.sentence)].part));
        require(proposal.offset >= 0 && proposal.length >= 0
                && std::size_t(proposal.offset + proposal.length) <= part.text.size(),
            "the words of a proposal stand in the text");
        require(proposal.incident >= 0 && proposal.incident <= reading.incidents,
            "a proposal belongs to an incident");
        require(proposal.confidence >= 0 && proposal.confidence <= 1, "a confidence is a share");
        require(isValidUtf8(proposal.raw), "words of a proposal are UTF-8");
    }
}

static std::vector<std::string> proseSeeds()
{
    return { "Ngày 12/5/2023, tại xã Tân Thanh, huyện Văn Lãng, tỉnh Lạng Sơn, lực lượng chức năng phát "
             "hiện hai đối tượng đưa 3 nạn nhân, trong đó có 1 trẻ em, sang Trung Quốc bằng đường mòn. "
             "Số điện thoại 0900 000 317, xe 29A-123.45.\nXem thêm\nTin liên quan\n",
        "Trong 6 tháng đầu năm 2024, toàn quốc phát hiện 63 vụ, 186 đối tượng, 1.604 nạn nhân.",
        "On 14 May 2023 police in Lao Cai rescued 5 victims of forced labour at Bavet, Cambodia.",
        "Đối tượng lừa qua Zalo, Facebook \"việc nhẹ lương cao\"; bán với giá 100 triệu đồng." };
}

static void recipe(std::string_view bytes)
{
    refusing(
        [](const auto& file) {
            const auto options = readRecipe(readFile(file));
            const auto written = writeRecipe(options);
            require(writeRecipe(readRecipe(written)) == written, "a recipe comes back as written");
        },
        bytes);
}

/// Really deep, though brackets counted without looking at quotes cancel out.
static std::string deepJson(const std::string& key)
{
    std::string text = "{\"" + key + "\": ";
    for (int i = 0; i < 100'000; ++i) {
        text += "[\"]\", ";
    }
    return text + "1" + std::string(100'000, ']') + "}";
}

static std::vector<std::string> recipeSeeds()
{
    ImportOptions options;
    options.read.encoding = "tcvn3";
    options.read.delimiter = ';';
    options.headerRow = 3;
    options.headerRows = 2;
    options.dateOrder = DateOrder::MonthFirst;
    options.numberStyle = NumberStyle::English;
    options.yearHint = 2023;
    options.sheetRole = "victim";
    options.mapping = { { "ma vu", "case_id" } };
    options.fixes[{ "Một", 7, 2 }] = { "1/5/2024" };
    options.sums = { { "victim_count", { "nam", "nu" } } };
    options.flags = { { "cuong buc", "forced-labour" } };
    options.constants = { { "victim_count", "1" } };
    options.columnEncodings = { { "C", "vni" } };
    options.labelledNotes = { "khac" };
    options.onDuplicate = OnDuplicate::Update;
    options.updateFields = { "summary" };
    options.rowChoices[9] = { OnDuplicate::Keep, {} };
    return { writeRecipe(options), writeRecipe({}), deepJson("mapping"), "{\"mapping\": [{\"column\": 1}]}", "[]", "{" };
}

static void mapping(std::string_view bytes)
{
    refusing(
        [](const auto& file) {
            for (const auto& [header, field] : cli::readMapping(utf8(file))) {
                require(isValidUtf8(header) && isValidUtf8(field), "a mapping is UTF-8");
            }
        },
        bytes);
}

static std::vector<std::string> mappingSeeds()
{
    return { "{\"Mã vụ\": \"case_id\", \"Ghi chú\": null}",
        "[{\"column\": \"Tỉnh\", \"field\": \"province\"}, {\"column\": \"x\"}]",
        "{\"mapping\": [{\"column\": \"a\", \"field\": \"\"}]}", "{\"a\": 1}", deepJson("mapping"),
        deepJson("a") };
}

std::span<const Target> wholeTargets()
{
    static const std::vector<std::string_view> keys { "\"mapping\"", "\"column\"", "\"field\"",
        "\"fixes\"", "\"row\"", "\"text\"", "\"sums\"", "\"flags\"", "\"encoding\"", "\"sheet\"",
        "[{", "}]", "null", "-1", "1e99", "\\ud800" };
    static const std::vector<Target> all {
        { "table", "a text table to its parsed rows", table, tableSeeds,
            { "Tổng cộng", "Mã vụ", "Ngày", "Nạn nhân", "Đối tượng", "I. Tỉnh", "\",\"", ";" } },
        { "prose", "a text to its proposals", prose, proseSeeds,
            { "ngày ", " nạn nhân", " đối tượng", "tỉnh ", " vụ", ". ", "trong đó", "từ ", " đến " } },
        { "recipe", "recipes", recipe, recipeSeeds, keys },
        { "mapping", "mapping files", mapping, mappingSeeds, keys },
    };
    return all;
}

} // namespace tuyen::fuzz
