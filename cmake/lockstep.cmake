# SPDX-License-Identifier: GPL-3.0-only
# Options, warnings, packages and the helper functions that every folder uses.
include(CheckSymbolExists)

option(LOCKSTEP_TESTS "Build the tests, the benchmarks and the picture taker" ON)
option(LOCKSTEP_UNITY "Compile several sources of a library at a time" ON)
set(LOCKSTEP_UNITY_BATCH 8 CACHE STRING "How many of them")
option(LOCKSTEP_TIDY "Offer clang-tidy several tests at a time" OFF)
option(LOCKSTEP_FUZZ "Build the fuzz targets (Clang only)" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg)
find_package(SQLite3 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
find_path(TL_EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)

set(CMAKE_REQUIRED_LIBRARIES SQLite::SQLite3)
set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK)
check_symbol_exists(sqlite3session_create sqlite3.h LOCKSTEP_HAVE_SESSION)
unset(CMAKE_REQUIRED_LIBRARIES)
unset(CMAKE_REQUIRED_DEFINITIONS)
if(NOT LOCKSTEP_HAVE_SESSION)
    message(FATAL_ERROR
        "SQLite was built without its session extension, which undo and merge need. "
        "Install a build with SQLITE_ENABLE_SESSION (Debian: libsqlite3-dev; vcpkg: sqlite3[session]).")
endif()

# Links in half the time; every Debian with a compiler has it.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold LOCKSTEP_HAVE_GOLD)
if(LOCKSTEP_HAVE_GOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_link_options(-fuse-ld=gold)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

add_library(lockstep_rules INTERFACE)
target_include_directories(lockstep_rules INTERFACE ${PROJECT_SOURCE_DIR})
target_include_directories(lockstep_rules SYSTEM INTERFACE ${TL_EXPECTED_INCLUDE_DIR})
target_compile_definitions(lockstep_rules INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LOCKSTEP_VERSION="${PROJECT_VERSION}")
target_compile_options(lockstep_rules INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Winvalid-pch)

if(LOCKSTEP_TIDY)
    include(${CMAKE_CURRENT_LIST_DIR}/tidy.cmake)
    file(WRITE ${CMAKE_BINARY_DIR}/united.txt "")
endif()

# lockstep_library(NAME sources… LINK libraries…): one static library for one folder of app/ or ui/.
function(lockstep_library name)
    cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
    add_library(${name} STATIC ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PUBLIC lockstep_rules ${arg_LINK})
    # Templates are made once for eight sources: a build from nothing takes half as long.
    set_target_properties(${name} PROPERTIES UNITY_BUILD ${LOCKSTEP_UNITY} UNITY_BUILD_BATCH_SIZE ${LOCKSTEP_UNITY_BATCH}
        UNITY_BUILD_CODE_BEFORE_INCLUDE "// NOLINTNEXTLINE(bugprone-suspicious-include)")
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui/|/app/document")
        set_target_properties(${name} PROPERTIES AUTOMOC ON AUTORCC ON)
    endif()
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/app/")
        target_compile_options(${name} PRIVATE -Wconversion -Wsign-conversion)
        target_link_libraries(${name} PUBLIC Qt6::Core)
        target_precompile_headers(${name} REUSE_FROM lockstep_app_pch)
    else()
        target_link_libraries(${name} PUBLIC Qt6::Widgets)
        target_precompile_headers(${name} REUSE_FROM lockstep_ui_pch)
    endif()
endfunction()

# lockstep_test(tst_x LINK libraries…): one Qt Test program, run offscreen in English and UTC.
function(lockstep_test name)
    cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
    # By hand: AUTOMOC would look for headers of the test and compile an empty file for each.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    add_custom_command(OUTPUT ${moc} DEPENDS ${name}.cpp
        COMMAND Qt6::moc ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp -o ${moc}
        COMMENT "moc ${name}")
    add_custom_target(${name}_moc DEPENDS ${moc})
    add_executable(${name} ${name}.cpp)
    add_dependencies(${name} ${name}_moc)
    add_dependencies(lockstep-test-mocs ${name}_moc)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${name} PRIVATE lockstep_rules lockstep_test_support ${arg_LINK} Qt6::Test)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    if("${arg_LINK}" MATCHES "lockstep_ui_|Qt6::Gui")
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
        target_precompile_headers(${name} REUSE_FROM lockstep_ui_test_pch)
    else()
        target_precompile_headers(${name} REUSE_FROM lockstep_test_pch)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;LOCKSTEP_SOURCE=${PROJECT_SOURCE_DIR}")
    if(LOCKSTEP_TIDY)
        lockstep_tidy_later()
    endif()
endfunction()
