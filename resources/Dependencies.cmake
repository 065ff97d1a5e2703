# SPDX-FileCopyrightText: 2026 The Tuyến authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every library Tuyến links, found once. docs/architecture.md says which layer may use which.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)

# SQLiteCpp is a static archive that names SQLite::SQLite3; defining that target over SQLCipher
# first makes it link to SQLCipher, so only one sqlite3 is in the process and it is the encrypting one.
pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher)
if(NOT TARGET SQLite::SQLite3)
    add_library(SQLite::SQLite3 INTERFACE IMPORTED)
    target_link_libraries(SQLite::SQLite3 INTERFACE PkgConfig::SQLCIPHER)
    target_compile_definitions(SQLite::SQLite3 INTERFACE SQLITE_HAS_CODEC)
    set(SQLite3_FOUND TRUE)
endif()
find_package(SQLiteCpp REQUIRED)

pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
find_package(EXPAT REQUIRED)
# For the reader process alone.
pkg_check_modules(FREEXL REQUIRED IMPORTED_TARGET freexl)
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler-cpp)
find_package(nlohmann_json REQUIRED)
find_package(Boost 1.74 REQUIRED)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto)
pkg_check_modules(DEFLATE REQUIRED IMPORTED_TARGET libdeflate)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
# Only core/links; 0.10 is what Debian 12 has.
pkg_check_modules(IGRAPH REQUIRED IMPORTED_TARGET igraph>=0.10)

if(TUYEN_FUZZ) # core and its readers only
    return()
endif()
find_package(CLI11 REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Svg PrintSupport LinguistTools)
if(TUYEN_TESTS)
    find_package(Catch2 3 REQUIRED)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
if(TUYEN_BENCH)
    find_package(benchmark REQUIRED)
endif()
