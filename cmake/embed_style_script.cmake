# Run by tasks_embed_style at build time. A Content-Security-Policy names a style by its SHA-256 in
# base64; CMake has the digest in hexadecimal only.
set(digits ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/)
file(SHA256 ${FILE} hexadecimal)
set(base64 "")
# 32 bytes are 10 groups of three and two more, padded with a zero byte that becomes `=`.
foreach(group RANGE 10)
  math(EXPR at "${group} * 6")
  string(SUBSTRING "${hexadecimal}00" ${at} 6 three_bytes)
  foreach(shift IN ITEMS 18 12 6 0)
    math(EXPR digit "(0x${three_bytes} >> ${shift}) & 63")
    string(SUBSTRING ${digits} ${digit} 1 character)
    string(APPEND base64 ${character})
  endforeach()
endforeach()
string(REGEX REPLACE "A$" "=" base64 ${base64})

file(READ ${FILE} text)
file(WRITE ${OUTPUT} "#include \"render/embedded.h\"\n\nnamespace tasks::embedded {\n
const Style& ${NAME}() {
  static constexpr Style kStyle{R\"embedded(${text})embedded\",
                                \"${base64}\"};
  return kStyle;
}\n
}  // namespace tasks::embedded\n")
