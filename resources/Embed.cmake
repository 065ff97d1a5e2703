# SPDX-FileCopyrightText: 2026 The Tuyến authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tuyen_embed(TARGET BASE folder FILES files...) compiles files into TARGET; tuyen::resource("reference/provinces.csv")
# gives their bytes back. Names are paths below BASE. A file that lives elsewhere, beside the code that reads it,
# is given by its whole path after SCHEMA and is named "schema/<its name>".
set(TUYEN_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/EmbedFile.cmake)

function(tuyen_embed target)
    cmake_parse_arguments(ARG "" "BASE" "FILES;SCHEMA" ${ARGN})
    foreach(path IN LISTS ARG_SCHEMA)
        get_filename_component(name ${path} NAME)
        list(APPEND ARG_FILES schema/${name})
        set(PATH_schema/${name} ${path})
    endforeach()
    set(table "")
    set(declarations "")
    foreach(file IN LISTS ARG_FILES)
        string(MAKE_C_IDENTIFIER "embedded_${file}" symbol)
        set(input ${ARG_BASE}/${file})
        if(DEFINED PATH_${file})
            set(input ${PATH_${file}})
        endif()
        set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded/${symbol}.cpp)
        add_custom_command(OUTPUT ${output}
            COMMAND ${CMAKE_COMMAND} -DINPUT=${input} -DOUTPUT=${output} -DSYMBOL=${symbol} -P ${TUYEN_EMBED_SCRIPT}
            DEPENDS ${input} ${TUYEN_EMBED_SCRIPT} COMMENT "Embedding ${file}" VERBATIM)
        target_sources(${target} PRIVATE ${output})
        string(APPEND declarations "extern const unsigned char ${symbol}[]; extern const std::size_t ${symbol}_size;\n")
        string(APPEND table "    {\"${file}\", {${symbol}, &${symbol}_size}},\n")
    endforeach()
    set(TUYEN_EMBED_DECLARATIONS "${declarations}")
    set(TUYEN_EMBED_TABLE "${table}")
    configure_file(${CMAKE_SOURCE_DIR}/resources/EmbeddedTable.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/embedded/EmbeddedTable.cpp @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded/EmbeddedTable.cpp)
endfunction()
