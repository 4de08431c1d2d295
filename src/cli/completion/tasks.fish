# Completion of tasks for fish. Load it: tasks completion fish | source

function __tasks_complete
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    set -l typed (commandline --current-token --cut-at-cursor)
    if string match --quiet --regex '^[\'"]' -- $typed
        set typed (string sub --start 2 -- $typed)
    else
        set typed (string unescape -- $typed)
    end
    for line in ($words[1] __complete $words[2..] "$typed" 2>/dev/null)
        if test "$line" = \tfiles
            set -l option (string match --regex '^--[^=]*=' -- $typed)
            set -l path (string replace --regex '^--[^=]*=' '' -- $typed)
            for name in (__fish_complete_path "$path")
                printf '%s\n' "$option$name"
            end
        else
            printf '%s\n' $line
        end
    end
end

complete --command tasks --no-files --keep-order --arguments '(__tasks_complete)'
