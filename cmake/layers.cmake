# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per floor of the tower (docs/architecture.md). A floor links only floors below it;
# tests/architecture checks the include lines, which the linker cannot.
function(pd_layer name)
    cmake_parse_arguments(ARG "" "" "LINK;PCH" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${name}/*.cpp"
         "${PROJECT_SOURCE_DIR}/src/${name}/*.h")
    add_library(pd_${name} STATIC ${sources})
    target_link_libraries(pd_${name} PUBLIC pd_settings ${ARG_LINK})
    # Without this a header that was added later is not seen by moc (CMake 3.25 with Ninja).
    set_target_properties(pd_${name} PROPERTIES AUTOGEN_TARGET_DEPENDS "${sources}")
    if(PD_PCH AND ARG_PCH)
        target_precompile_headers(pd_${name} PRIVATE ${ARG_PCH})
    endif()
endfunction()

set(PD_CORE_PCH <QtCore/QString> <QtCore/QList> <QtCore/QHash> <QtCore/QJsonObject> <vector> <optional>
                <variant> <functional> <memory>)
set(PD_SQL_PCH ${PD_CORE_PCH})
set(PD_GUI_PCH
    ${PD_CORE_PCH}
    <QtCore/QAbstractTableModel>
    <QtCore/QCoreApplication>
    <QtGui/QAction>
    <QtGui/QKeyEvent>
    <QtGui/QPainter>
    <QtWidgets/QApplication>
    <QtWidgets/QBoxLayout>
    <QtWidgets/QComboBox>
    <QtWidgets/QDialog>
    <QtWidgets/QFormLayout>
    <QtWidgets/QLabel>
    <QtWidgets/QLineEdit>
    <QtWidgets/QMainWindow>
    <QtWidgets/QPushButton>
    <QtWidgets/QTableView>
    <QtWidgets/QWidget>)

pd_layer(base)
pd_layer(domain LINK pd_base Qt6::Core PCH ${PD_CORE_PCH})
pd_layer(storage LINK pd_domain Qt6::Sql PkgConfig::SQLITE3 PkgConfig::SODIUM PkgConfig::ICU PkgConfig::XLSXWRITER
         PkgConfig::LIBZIP PCH ${PD_SQL_PCH})
pd_layer(application LINK pd_storage Qt6::Core PCH ${PD_CORE_PCH})
pd_layer(presentation LINK pd_application Qt6::Core Qt6::Gui PCH ${PD_CORE_PCH})
pd_layer(widgets LINK pd_presentation Qt6::Widgets Qt6::PrintSupport Qt6::Svg PkgConfig::QRENCODE PCH ${PD_GUI_PCH})

file(GLOB migrations CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}/resources/migrations/sqlite"
     "${PROJECT_SOURCE_DIR}/resources/migrations/sqlite/*.sql")
list(TRANSFORM migrations PREPEND "${PROJECT_SOURCE_DIR}/resources/migrations/sqlite/" OUTPUT_VARIABLE migration_files)
qt_add_resources(pd_storage pd_migrations PREFIX "/migrations" BASE "${PROJECT_SOURCE_DIR}/resources/migrations/sqlite"
                 FILES ${migration_files})

# Qt Designer forms: ui/<workflow>/<name>.ui; stems are unique, so a form is found by its name alone.
file(GLOB ui_folders LIST_DIRECTORIES true "${PROJECT_SOURCE_DIR}/ui/*")
set(ui_search "")
foreach(folder IN LISTS ui_folders)
    if(IS_DIRECTORY "${folder}")
        list(APPEND ui_search "${folder}")
    endif()
endforeach()
set_target_properties(pd_widgets PROPERTIES AUTOUIC_SEARCH_PATHS "${ui_search}")

# The program: everything but main() is a library too, so that tests drive the real composition root.
pd_layer(propertydesk LINK pd_widgets spdlog::spdlog PkgConfig::FONTCONFIG PCH ${PD_GUI_PCH})
get_target_property(program_sources pd_propertydesk SOURCES)
list(FILTER program_sources EXCLUDE REGEX "/main\\.cpp$")
set_target_properties(pd_propertydesk PROPERTIES SOURCES "${program_sources}")
add_executable(propertydesk "${PROJECT_SOURCE_DIR}/src/propertydesk/main.cpp")
target_link_libraries(propertydesk PRIVATE pd_propertydesk)

file(GLOB icons CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/icons/*.svg")
if(icons)
    qt_add_resources(pd_widgets pd_icons PREFIX "/icons" BASE "${PROJECT_SOURCE_DIR}/resources/icons" FILES ${icons})
endif()

# The user guides are the F1 help as well.
file(GLOB guides CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/docs/user-guide.*.md")
qt_add_resources(pd_widgets pd_help PREFIX "/help" BASE "${PROJECT_SOURCE_DIR}/docs" FILES ${guides})

# Texts are English in the sources; both languages have a catalogue (English for plural forms).
set(PD_TS_FILES "${PROJECT_SOURCE_DIR}/resources/translations/propertydesk_zh_CN.ts"
                "${PROJECT_SOURCE_DIR}/resources/translations/propertydesk_en.ts")
qt_add_lrelease(pd_propertydesk TS_FILES ${PD_TS_FILES} QM_FILES_OUTPUT_VARIABLE qm_files)
add_custom_target(update_translations COMMAND "${PROJECT_SOURCE_DIR}/scripts/translations.sh" VERBATIM)
# Not compressed: read at every start, before anything is on screen.
qt_add_resources(pd_propertydesk pd_translations PREFIX "/translations" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${qm_files}
                 OPTIONS --no-compress)
