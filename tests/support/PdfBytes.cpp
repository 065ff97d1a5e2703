// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PdfBytes.h"

namespace tuyen {

std::string pdfBytes(const std::vector<std::string>& pages)
{
    std::vector<std::string> objects { "<</Type/Catalog/Pages 2 0 R>>", "",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>" };
    std::string kids;
    for (const auto& page : pages) {
        const auto number = objects.size() + 1;
        kids += std::to_string(number) + " 0 R ";
        objects.push_back(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 "
            "R>>>>/Contents "
            + std::to_string(number + 1) + " 0 R>>");
        objects.push_back(
            "<</Length " + std::to_string(page.size()) + ">>stream\n" + page + "\nendstream");
    }
    objects[1] = "<</Type/Pages/Count " + std::to_string(pages.size()) + "/Kids[" + kids + "]>>";
    std::string bytes = "%PDF-1.4\n";
    std::string table;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        auto offset = std::to_string(bytes.size());
        table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        bytes += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const auto start = bytes.size();
    return bytes + "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n"
        + table + "trailer<</Size " + std::to_string(objects.size() + 1)
        + "/Root 1 0 R>>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
}

std::string pdfWords(int left, int top, std::string_view text)
{
    return "BT /F 11 Tf " + std::to_string(left) + " " + std::to_string(842 - top) + " Td ("
        + std::string(text) + ") Tj ET\n";
}

} // namespace tuyen
