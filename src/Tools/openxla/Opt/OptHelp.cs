using System.Text;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>The texts of <c>opt --help</c> and <c>--list-passes</c>.</summary>
internal static class OptHelp
{
    internal const string Usage = """
        usage: openxla opt [FILE] [options and passes, in any order]

        Reads MLIR text from FILE (or standard input), runs passes on it, prints the result.

        input
          --allow-unregistered-dialect        accept operations of unknown dialects
          --split-input-file[=MARKER]         each part between the markers (// -----) is a program of its own
          --no-implicit-module                the text is one operation; put no module around it
          --load-plugin=X.dll                 load a plugin
          --irdl-file=FILE                    use the dialects that a file of irdl defines
        passes
          --NAME, --NAME="opt=v opt2=v"       run a pass or a pipeline; several run in the order given
          --NAME{opt=v opt2=v}
          --pass-pipeline=TEXT                builtin.module(func.func(cse,canonicalize{max-iterations=3}))
          --rewrite-rules=FILE,FILE           apply the rules of files (docs/rewrite-rules.md), as --apply-rewrite-rules="rules=FILE,FILE"
          --pdl-file=FILE,FILE                apply the pdl patterns of files, as --apply-rewrite-rules="pdl=FILE,FILE"
          --dump-pass-pipeline                print the pipeline to standard error
          --verify-each=BOOL                  verify after each pass (on)
          --list-passes, --show-dialects      what there is
          --mlir-disable-threading            one thread
        output
          -o FILE                             write to FILE; untouched after an error
          --output-split-marker=TEXT          between the parts
          --emit-bytecode                     MLIR bytecode instead of text
          --emit-bytecode-version=N           the version of it, from 0 to 6 (6)
          --emit-bytecode-producer=TEXT       who the bytecode says wrote it
          --elide-resource-data-from-bytecode
          --mlir-print-op-generic             the generic form
          --mlir-print-debuginfo              with locations
          --mlir-pretty-debuginfo             locations for people
          --mlir-print-local-scope            no aliases
          --mlir-print-skip-regions           regions as {...}
          --mlir-print-value-users            comments that say who uses a value
          --mlir-print-unique-ssa-ids         value names that differ in the whole text
          --mlir-use-nameloc-as-prefix        value names from locations
          --mlir-print-assume-verified        do not check again before printing
          --mlir-print-elementsattrs-with-hex-if-larger=N
          --mlir-elide-elementsattrs-if-larger=N
          --mlir-elide-resource-strings-if-larger=N
        looking at passes
          --mlir-print-ir-before=PASS,…       print the IR to standard error; also -after=
          --mlir-print-ir-before-all          also -after-all
          --mlir-print-ir-after-change        after a pass only when it changed something
          --mlir-print-ir-after-failure       after a pass only when it failed
          --mlir-print-ir-module-scope        always the whole program
          --mlir-print-ir-tree-dir=DIR        a file for each print, in directories as operations are nested
          --mlir-timing                       times at the end, --mlir-timing-display=tree|list, --mlir-output-format=text|json
          --mlir-pass-statistics              what passes counted, --mlir-pass-statistics-display=pipeline|list
          --trace=FILE                        spans of passes for Chrome or Perfetto
          --otlp=http://HOST:PORT             spans of passes to an OpenTelemetry collector
          --log-actions-to=FILE               each action as it begins and ends; - for standard error
          --log-mlir-actions-filter=FILE:LINE[:COLUMN],…    only of operations at these places
          --profile-actions-to=FILE           times of actions for Chrome or Perfetto; - for standard error
          --log-rewrites                      a line for each rewrite that fired, in order
          --check-rewrites                    an error where a rewrite or pass breaks the rules of its driver (slow)
          --explain=PASS[:LINE]               what each rewrite of a pass said of the operations (of a line)
          --explain-failures[=text|json]      all that was tried on an operation that could not be legalised
          --mlir-debug-counter=TAG-skip=N,TAG-count=M    let M actions run after N (apply-pattern, fold, pass-execution)
          --mlir-print-debug-counter          how often each counter was asked
        when passes fail
          --mlir-pass-pipeline-crash-reproducer=FILE    write a program that repeats the failure
          --mlir-pass-pipeline-local-reproducer         of the pass that failed only; needs --mlir-disable-threading
          --mlir-generate-reproducer=FILE               write such a program though nothing failed
          --run-reproducer                    run the pipeline that stands in the input
          --budget-time=SECONDS               an error after so long
          --budget-memory=MIB                 an error when so much memory is in use
          --budget-rewrites=N                 an error after so many rewrites of one pass on one operation
        tests
          --verify-diagnostics[=all|only-expected]   compare diagnostics with expected-error {{…}} comments
          --mlir-print-op-on-diagnostic       show the operation that an error is about (default)
          --verify-roundtrip                  check that what is printed reads back the same
          --mlir-very-unsafe-disable-verifier-on-parsing

        """;

    internal static readonly string[] OptionNames =
    [
        "allow-unregistered-dialect", "split-input-file", "no-implicit-module", "load-plugin", "irdl-file", "pass-pipeline", "rewrite-rules", "pdl-file", "dump-pass-pipeline", "verify-each",
        "list-passes", "show-dialects", "mlir-disable-threading", "output-split-marker", "mlir-print-op-generic", "mlir-print-debuginfo",
        "mlir-pretty-debuginfo", "mlir-print-local-scope", "mlir-print-skip-regions", "mlir-print-value-users", "mlir-print-unique-ssa-ids", "mlir-use-nameloc-as-prefix",
        "mlir-print-assume-verified", "mlir-print-elementsattrs-with-hex-if-larger", "mlir-elide-elementsattrs-if-larger",
        "mlir-elide-resource-strings-if-larger", "emit-bytecode", "emit-bytecode-version", "emit-bytecode-producer",
        "elide-resource-data-from-bytecode", "mlir-print-ir-before", "mlir-print-ir-after", "mlir-print-ir-before-all", "mlir-print-ir-after-all",
        "mlir-print-ir-after-change", "mlir-print-ir-after-failure", "mlir-print-ir-module-scope", "mlir-timing", "mlir-timing-display",
        "mlir-output-format", "mlir-print-ir-tree-dir", "mlir-pass-statistics", "mlir-pass-statistics-display",
        "mlir-pass-pipeline-crash-reproducer", "mlir-pass-pipeline-local-reproducer", "mlir-generate-reproducer", "run-reproducer",
        "budget-time", "budget-memory", "budget-rewrites", "trace", "otlp", "log-actions-to", "log-mlir-actions-filter", "profile-actions-to",
        "log-rewrites", "check-rewrites", "explain", "explain-failures", "mlir-debug-counter", "mlir-print-debug-counter",
        "mlir-print-op-on-diagnostic", "verify-diagnostics", "verify-roundtrip", "mlir-very-unsafe-disable-verifier-on-parsing", "help", "version",
    ];

    internal static string Passes(PassRegistry registry)
    {
        var text = new StringBuilder("Passes:\n");
        foreach (var pass in registry.Passes) Append(text, pass.Name, pass.Summary, pass.Sample.Options);
        text.Append("\nPass Pipelines:\n");
        foreach (var pipeline in registry.Pipelines) Append(text, pipeline.Name, pipeline.Summary, pipeline.Options);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string summary, IReadOnlyList<PassOption> options)
    {
        text.Append("  --").Append(name.PadRight(54)).Append("-   ").Append(summary).Append('\n');
        foreach (var option in options)
            text.Append("    --").Append($"{option.Name}=<{option.TypeName}>".PadRight(52)).Append("- ").Append(option.Summary).Append('\n');
    }
}
