# shellcheck shell=bash
# Completion of tasks for bash. Load it: source <(tasks completion bash)
# bash splits words at = and : as well; here they are put together again, and only the part behind
# the last such sign is given back, as bash expects it.

_tasks_unquoted() {
  local word=$1
  case $word in
    \'*\') word=${word:1:${#word}-2} ;;
    \"*\") word=${word:1:${#word}-2} ;;
    *) word=${word//\\/} ;;
  esac
  printf '%s' "$word"
}

_tasks_complete() {
  local rest=${COMP_LINE:0:COMP_POINT} word='' i
  local -a words=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    if [[ $rest == [[:blank:]]* ]]; then
      ((i > 0)) && words+=("$(_tasks_unquoted "$word")")
      word=''
      rest=${rest#"${rest%%[![:blank:]]*}"}
    fi
    if ((i == COMP_CWORD)); then
      word+=$rest
    else
      word+=${COMP_WORDS[i]}
      rest=${rest#"${COMP_WORDS[i]}"}
    fi
  done

  local quote=''
  case $word in
    [\"\']*)
      quote=${word:0:1}
      word=${word:1}
      ;;
    *) word=$(_tasks_unquoted "$word") ;;
  esac
  local behind=''
  case $word in
    *[=:]*) [[ -z $quote ]] && behind=${word%"${word##*[=:]}"} ;;
  esac

  COMPREPLY=()
  local line candidate
  local -a shown=()
  while IFS= read -r line; do
    if [[ $line == $'\t'files ]]; then
      compopt -o default
      continue
    fi
    candidate=${line%%$'\t'*}
    [[ $candidate == *= ]] && compopt -o nospace
    candidate=${candidate#"$behind"}
    # A name from a list must not act as a command of the shell.
    if [[ $candidate == *[[:punct:][:blank:]]* && $candidate == *[!-+_.,:=/@%[:alnum:]]* ]]; then
      [[ -n $quote && $candidate == *[\'\"\\\$\`\!]* ]] && continue
      [[ -z $quote ]] && printf -v candidate %q "$candidate"
    fi
    COMPREPLY+=("$candidate")
    if [[ $line == *$'\t'* ]]; then
      shown+=("$candidate  ${line#*$'\t'}")
    else
      shown+=("$candidate")
    fi
  done < <("$1" __complete "${words[@]:1}" "$word" 2>/dev/null)
  # 63: the second Tab, which only lists.
  ((COMP_TYPE == 63 && ${#COMPREPLY[@]} > 1)) && COMPREPLY=("${shown[@]}")
}
complete -o nosort -F _tasks_complete tasks
