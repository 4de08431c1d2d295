#compdef tasks
# Completion of tasks for zsh. Load it: source <(tasks completion zsh)

_tasks() {
  local line
  local -a found open shown shown_open
  while IFS= read -r line; do
    if [[ $line == $'\t'files ]]; then
      [[ $PREFIX == --*=* ]] && compset -P 1 '*='
      _files
      return
    fi
    local text=${line%%$'\t'*} about=''
    [[ $line == *$'\t'* ]] && about="  -- ${line#*$'\t'}"
    if [[ $text == *= ]]; then
      open+=("$text") shown_open+=("$text$about")
    else
      found+=("$text") shown+=("$text$about")
    fi
  done < <(${(Q)words[1]} __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)
  (( $#open )) && compadd -U -V keys -S '' -l -d shown_open -a open
  (( $#found )) && compadd -U -V tasks -l -d shown -a found
}

if [[ $funcstack[1] == _tasks ]]; then
  _tasks "$@"
else
  compdef _tasks tasks
fi
