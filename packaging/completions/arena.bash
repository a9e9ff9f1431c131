# bash completion for arena, written by "arena completions bash"
_arena()
{
    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" verb="" options places i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "${COMP_WORDS[i]}" in
        judge|run|images|doctor|bench|problems|completions) verb="${COMP_WORDS[i]}"; break ;;
        esac
    done
    case "$before" in
        --policy) COMPREPLY=($(compgen -W "enforce off warn" -- "$word")); return ;;
        --sandbox) COMPREPLY=($(compgen -W "auto docker embedded" -- "$word")); return ;;
        --source) COMPREPLY=($(compgen -W "debian host registry" -- "$word")); return ;;
        --style) COMPREPLY=($(compgen -W "program function interactive" -- "$word")); return ;;
    esac
    case "$verb" in
        judge) options="--help -h --language -l --json --junit --samples --test --stop-at-first --policy --jobs -j --sandbox --resources"; places="" ;;
        run) options="--help -h --language -l --time --wall --memory --sandbox --resources"; places="" ;;
        images) options="--help -h --source --json --sandbox --resources"; places="build list remove test" ;;
        doctor) options="--help -h --json --sandbox --resources"; places="" ;;
        bench) options="--help -h --rows --quick --json --users --seconds --mix --sandbox --resources"; places="" ;;
        problems) options="--help -h --problems --sandbox --resources --json --difficulty --tag --style --topic --search --hints --editorial --starter --title --function --into --name --output -o --jobs -j --strict --notes --check"; places="list show new import export verify generate" ;;
        completions) options="--help -h"; places="bash fish zsh" ;;
        *) options="--help -h --version --sandbox --resources"; places="judge run images doctor bench problems completions" ;;
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
    else
        COMPREPLY=($(compgen -W "$places" -- "$word"))
        if [[ -n $verb ]]; then
            compopt -o filenames 2>/dev/null
            COMPREPLY+=($(compgen -f -- "$word"))
        fi
    fi
}
complete -F _arena arena
