# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D COMPILER=… -D SOURCE_DIR=… -D FILE=… -P must_not_compile.cmake
# The file compiles as it stands, and does not with MUST_NOT_COMPILE, because of the types and nothing else.
set(command ${COMPILER} -std=c++20 -fsyntax-only -I${SOURCE_DIR} ${FILE})
execute_process(COMMAND ${command} RESULT_VARIABLE plain ERROR_VARIABLE errors)
if(NOT plain EQUAL 0)
    message(FATAL_ERROR "the control does not compile:\n${errors}")
endif()
execute_process(COMMAND ${command} -DMUST_NOT_COMPILE RESULT_VARIABLE forbidden ERROR_VARIABLE errors)
if(forbidden EQUAL 0)
    message(FATAL_ERROR "${FILE} compiles with what must be impossible")
endif()
if(NOT errors MATCHES "private|cannot convert|could not convert|no matching function|invalid initialization|no viable conversion")
    message(FATAL_ERROR "it fails for another reason:\n${errors}")
endif()
