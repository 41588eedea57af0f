# SPDX-License-Identifier: GPL-3.0-only
# For clang-tidy alone: test programs are read eight at a time, as most of the time goes into the
# headers that all of them include. Each stands in a namespace of its own, after those headers.

# Tests that specialise templates cannot stand in a namespace; they are read one by one.
function(lockstep_tidy_candidates united)
    foreach(source ${ARGN})
        file(STRINGS ${source} alone REGEX "^template <>|Q_DECLARE_METATYPE|^#if" LIMIT_COUNT 1)
        if(NOT alone)
            list(APPEND result ${source})
        endif()
    endforeach()
    set(${united} ${result} PARENT_SCOPE)
endfunction()

function(lockstep_tidy_unit name)
    foreach(source ${ARGN})
        file(STRINGS ${source} includes REGEX "^#include")
        list(FILTER includes EXCLUDE REGEX "\\.moc")
        list(APPEND headers ${includes})
        get_filename_component(test ${source} NAME_WE)
        string(APPEND body "namespace tidy_${test} {\n"
            "namespace lockstep {\nusing namespace ::lockstep;\n"
            "namespace test {\nusing namespace ::lockstep::test;\n}\n}\n"
            "// NOLINTNEXTLINE(bugprone-suspicious-include)\n#include \"${source}\"\n}\n")
    endforeach()
    list(REMOVE_DUPLICATES headers)
    list(JOIN headers "\n" head)
    file(CONFIGURE OUTPUT ${name}.cpp CONTENT "${head}\nnamespace lockstep::test {\n}\n${body}" @ONLY)
endfunction()

# All tests of this folder, with what they link to and what moc made for them.
function(lockstep_tidy_tests)
    get_property(tests DIRECTORY PROPERTY BUILDSYSTEM_TARGETS)
    list(FILTER tests INCLUDE REGEX "^tst_")
    list(TRANSFORM tests REPLACE "(.+)" "${CMAKE_CURRENT_SOURCE_DIR}/\\1.cpp" OUTPUT_VARIABLE sources)
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    lockstep_tidy_candidates(united ${sources})
    set(number 0)
    while(united)
        list(SUBLIST united 0 8 batch)
        list(REMOVE_ITEM united ${batch})
        set(name tidy_${folder}_${number})
        lockstep_tidy_unit(${name} ${batch})
        add_library(${name} OBJECT EXCLUDE_FROM_ALL ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
        target_link_libraries(${name} PRIVATE lockstep_rules lockstep_test_support Qt6::Test Qt6::Widgets)
        target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_BINARY_DIR})
        foreach(source ${batch})
            get_filename_component(test ${source} NAME_WE)
            get_target_property(links ${test} LINK_LIBRARIES)
            target_link_libraries(${name} PRIVATE ${links})
            get_target_property(definitions ${test} COMPILE_DEFINITIONS)
            if(definitions)
                target_compile_definitions(${name} PRIVATE ${definitions})
            endif()
            file(APPEND ${CMAKE_BINARY_DIR}/united.txt "${source}\n")
        endforeach()
        math(EXPR number "${number} + 1")
    endwhile()
endfunction()

# Once every test of the folder that is being read is known.
function(lockstep_tidy_later)
    get_property(is_said DIRECTORY PROPERTY LOCKSTEP_TIDY_SAID)
    if(NOT is_said)
        set_property(DIRECTORY PROPERTY LOCKSTEP_TIDY_SAID ON)
        cmake_language(DEFER CALL lockstep_tidy_tests)
    endif()
endfunction()
