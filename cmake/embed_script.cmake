# Run by tasks_embed at build time.
set(rows "")
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME)
  file(READ ${file} text)
  # Compilers limit one literal to 64 KiB; pages are smaller, so one raw literal is enough.
  string(APPEND rows "    {\"${name}\", R\"embedded(${text})embedded\"},\n")
endforeach()
file(WRITE ${OUTPUT}.new "#include \"cli/embedded.h\"\n\nnamespace tasks::embedded {\n
std::span<const File> ${NAME}() {
  static constexpr File kFiles[] = {\n${rows}  };
  return kFiles;
}\n
}  // namespace tasks::embedded\n")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
file(REMOVE ${OUTPUT}.new)
file(TOUCH_NOCREATE ${OUTPUT})
