# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings, and the three functions with which every folder declares its one target.
include_guard(GLOBAL)
include(CheckPIESupported)
check_pie_supported()
# A static library hands its private links on to whoever links it, in any folder.
set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)
find_package(PkgConfig REQUIRED)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

# For who has it: with an empty cache it costs more than it saves, since it reads the precompiled headers for each file.
find_program(SEALPOST_CCACHE ccache)
if(SEALPOST_CCACHE)
    # Without these words it does not serve what uses precompiled headers. None of our sources asks for the time.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${SEALPOST_CCACHE})
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers -Werror
                    -fstack-protector-strong -fstack-clash-protection)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 finds overlaps in std::string that are none (GCC bug 105651).
    add_compile_options(-Wno-restrict)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Optimising, GCC takes an empty std::optional for an uninitialised one (GCC bug 80635). The sanitizers and
    # clang-tidy find the real ones.
    add_compile_options(-Wno-maybe-uninitialized)
endif()
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
# What the libraries ask for, for all: what is precompiled fits only where the same is defined.
add_compile_definitions(_FILE_OFFSET_BITS=64 _LARGEFILE64_SOURCE)
add_compile_options(-pthread)
add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack,--as-needed)
if(SEALPOST_SANITIZE)
    # -g1: a report names file and line; whole debug information takes as long to write as the code.
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -O1 -g1)
    add_link_options(-fsanitize=address,undefined)
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()

if(SEALPOST_FUZZERS)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# The standard library's headers are parsed once for all folders.
file(WRITE ${PROJECT_BINARY_DIR}/generated/headers.cpp "")
add_library(sealpost_headers OBJECT ${PROJECT_BINARY_DIR}/generated/headers.cpp)
target_precompile_headers(sealpost_headers PRIVATE <algorithm> <array> <charconv> <chrono> <cstdint> <filesystem> <functional>
    <map> <memory> <optional> <set> <span> <string> <string_view> <utility> <variant> <vector>)

# sealpost_precompiled(TARGET HEADERS_TARGET): takes over what was precompiled for HEADERS_TARGET.
function(sealpost_precompiled target headers_target)
    if(NOT SEALPOST_PRECOMPILE)
        return()
    endif()
    target_precompile_headers(${target} REUSE_FROM ${headers_target})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # With precompiled headers GCC 12 warns of std::string's own insides (GCC bug 105329).
        target_compile_options(${target} PRIVATE -Wno-array-bounds -Wno-stringop-overflow)
    endif()
endfunction()

# sealpost_library(NAME SOURCES … LINKS … [OWN_HEADERS]): the static library sealpost_NAME, alias Sealpost::NAME.
# OWN_HEADERS: the folder precompiles its own headers.
# Headers are included by their path from the root, so that an include line shows which folder is used.
function(sealpost_library name)
    cmake_parse_arguments(ARG "OWN_HEADERS" "" "SOURCES;HEADERS;LINKS" ${ARGN})
    string(REPLACE "-" "_" target "sealpost_${name}")
    add_library(${target} STATIC ${ARG_SOURCES})
    add_library(Sealpost::${name} ALIAS ${target})
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${ARG_HEADERS})
    target_link_libraries(${target} PRIVATE ${ARG_LINKS})
    if(NOT ARG_OWN_HEADERS)
        sealpost_precompiled(${target} sealpost_headers)
    endif()
endfunction()

# sealpost_program(NAME SOURCES … LINKS …): an executable in build/PRESET/bin.
function(sealpost_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${ARG_LINKS})
endfunction()

# sealpost_moc(TARGET source…): "x.moc" for each x.cpp that includes it, and moc_x.cpp for each header. AUTOMOC would
# take a third of the build: a run of its own for each target, and one more file to compile.
function(sealpost_moc target)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
    foreach(source ${ARGN})
        if(source MATCHES "^(.*)\\.h$")
            string(REPLACE "/" "_" name moc_${CMAKE_MATCH_1}.cpp)
            add_custom_command(OUTPUT ${folder}/${name} DEPENDS ${source} VERBATIM
                COMMAND Qt6::moc ${CMAKE_CURRENT_SOURCE_DIR}/${source} -o ${folder}/${name})
            target_sources(${target} PRIVATE ${folder}/${name})
            continue()
        endif()
        file(STRINGS ${source} line REGEX "^#include \"[a-z0-9_]+\\.moc\"$")
        if(line)
            string(REGEX REPLACE ".*\"(.*)\".*" "\\1" name ${line})
            add_custom_command(OUTPUT ${folder}/${name} DEPENDS ${source} VERBATIM
                COMMAND Qt6::moc ${CMAKE_CURRENT_SOURCE_DIR}/${source} -o ${folder}/${name})
            target_sources(${target} PRIVATE ${folder}/${name})
            target_include_directories(${target} PRIVATE ${folder})
        endif()
    endforeach()
endfunction()

# sealpost_test(NAME SOURCES … LINKS … [LABELS …] [TIMEOUT seconds] [SERIAL]): a QtTest program, run by ctest under NAME.
# Unit tests (label "unit", built by the target unit_tests) also run under the sanitizers.
function(sealpost_test name)
    cmake_parse_arguments(ARG "SERIAL" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    string(REPLACE "/" "_" target "test_${name}")
    add_executable(${target} ${ARG_SOURCES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    sealpost_moc(${target} ${ARG_SOURCES})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${target} PRIVATE ${ARG_LINKS} Sealpost::test-support Qt6::Core Qt6::Test)
    if(NOT "Qt6::Network" IN_LIST ARG_LINKS)
        sealpost_precompiled(${target} sealpost_test_headers)
    endif()
    add_test(NAME ${name} COMMAND ${target})
    if("unit" IN_LIST ARG_LABELS)
        add_dependencies(unit_tests ${target})
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;SEALPOST_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};SEALPOST_SOURCE=${PROJECT_SOURCE_DIR}")
    if(ARG_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# sealpost_opens(NAME MODULE…): the library sealpost_NAME opens the shared library of each pkg-config module where it first
# needs it, and is not linked with it (core/base/shared_library.h). The macro SEALPOST_MODULE_SONAME becomes the name that
# a linker would have noted: that of the library whose headers are compiled against.
function(sealpost_opens name)
    target_link_libraries(sealpost_${name} PRIVATE ${CMAKE_DL_LIBS})
    foreach(module ${ARGN})
        string(MAKE_C_IDENTIFIER "SEALPOST_${module}" prefix)
        string(TOUPPER ${prefix} prefix)
        pkg_check_modules(${prefix} REQUIRED ${module})
        # The module's own library is the first, those that it needs follow.
        list(GET ${prefix}_LINK_LIBRARIES 0 library)
        execute_process(COMMAND ${CMAKE_READELF} -d ${library} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
        if(NOT dynamic MATCHES "SONAME[^[]*\\[([^]]+)\\]")
            message(FATAL_ERROR "${library} has no SONAME")
        endif()
        target_compile_definitions(sealpost_${name} PRIVATE ${prefix}_SONAME="${CMAKE_MATCH_1}")
        target_include_directories(sealpost_${name} SYSTEM PRIVATE ${${prefix}_INCLUDE_DIRS})
    endforeach()
endfunction()
