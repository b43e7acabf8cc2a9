using System.Text.RegularExpressions;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Tool;

namespace OpenXla.Ir.Lit.Tests.Transforms;

/// <summary>The pipelines that the RUN lines of the lit-tests ask for.</summary>
internal static partial class RunLinePipelines
{
    /// <summary>Passes whose work is something else than to transform.</summary>
    private static readonly Dictionary<string, string> Left = new(StringComparer.Ordinal)
    {
        ["apply-rewrite-rules"] = "needs a file of rules",
        ["print-ir"] = "writes to the tool's error stream",
        ["print-op-stats"] = "writes to the tool's error stream",
        ["snapshot-op-locations"] = "writes a file",
        ["test-"] = "prints what an analysis finds, or tries the pass manager out",
    };

    /// <summary>How the names of passes for tests begin, which print, fail and break down.</summary>
    private const string ForTests = "test-";

    internal static SortedSet<string> Find()
    {
        var registry = ToolRegistry.Create().Passes;
        // Passes know the names of operations of dialects that have been loaded.
        var context = Ours.NewContext();
        foreach (var dialect in context.AvailableDialects) context.LoadDialect(dialect);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Repository.LitTests, "*.mlir", SearchOption.AllDirectories))
        {
            foreach (Match line in RunLine().Matches(File.ReadAllText(file)))
            {
                if (Pipeline().Match(line.Value) is { Success: true } pipeline) found.Add(pipeline.Groups[2].Value);
                var passes = Flag().Matches(line.Value).Where(f => registry.FindPass(f.Groups[1].Value) is not null && !f.Groups[1].Value.StartsWith(ForTests, StringComparison.Ordinal)).Select(f => WithOptions(f, registry)).ToList();
                if (passes.Count > 0) found.Add($"builtin.module({string.Join(',', passes)})");
            }
        }
        // Files named by the test itself, and passes that do not transform.
        found.RemoveWhere(static pipeline => pipeline.Contains('%', StringComparison.Ordinal) || pipeline.Contains($"({ForTests}", StringComparison.Ordinal) || pipeline.Contains($",{ForTests}", StringComparison.Ordinal) || Left.Keys.Any(name => pipeline.Contains(name, StringComparison.Ordinal)));
        return found;
    }

    private static string WithOptions(Match flag, PassRegistry registry)
    {
        var (name, options) = (flag.Groups[1].Value, flag.Groups[2].Value.Trim('"', '\''));
        var pass = options.Length == 0 ? name : $"{name}{{{options}}}";
        // As the tool does: what is for functions goes into a pipeline for them.
        return registry.FindPass(name)!.Sample.AnchorName is { } anchor && anchor != "builtin.module" ? $"{anchor}({pass})" : pass;
    }

    [GeneratedRegex(@"^// RUN: openxla-opt .*$", RegexOptions.Multiline)]
    private static partial Regex RunLine();

    [GeneratedRegex(@"--pass-pipeline=(['""])(.*?)\1")]
    private static partial Regex Pipeline();

    [GeneratedRegex(@"(?<= )--?([a-z][a-z0-9-]*)(?:=(""[^""]*""|'[^']*'|\S+))?")]
    private static partial Regex Flag();
}
