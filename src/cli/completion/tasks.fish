# Completion of tasks for fish. Load it: tasks completion fish | source

function __tasks_complete
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    set -l typed (commandline --current-token --cut-at-cursor)
    for line in ($words[1] __complete $words[2..] "$typed" 2>/dev/null)
        if test "$line" = \tfiles
            __fish_complete_path (string replace --regex -- '^--[^=]*=' '' "$typed")
        else
            printf '%s\n' $line
        end
    end
end

complete --command tasks --no-files --keep-order --arguments '(__tasks_complete)'
