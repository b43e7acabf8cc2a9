using System.Collections.Concurrent;
using OpenXla.Ir.Actions;
using OpenXla.Ir.Lit.Tests.Transforms.Meaning;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Lit.Tests.Transforms;

/// <summary>Our own rewrites, folds and passes keep the rules that <see cref="RewriteCheck"/> knows.</summary>
public class CheckedRewritesTests
{
    public static TheoryData<string> Pipelines => [.. RunLinePipelines.Find()];

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void InPipelines(string pipeline) => Assert.Null(FindMisuse(new ProgramWriter(seed: 3).Write(6), pipeline));

    [Fact]
    public void InCanonicalizationOfLitTests()
    {
        var parts = from file in Directory.EnumerateFiles(Repository.LitTests, "*.mlir", SearchOption.AllDirectories)
                    let name = Path.GetRelativePath(Repository.LitTests, file)
                    where !name.Split('/').Contains("Output") && !KnownDifferences.Endless.ContainsKey(name)
                    from part in File.ReadAllText(file).Split("// -----")
                    select (Name: name, Text: part);
        var misuses = new ConcurrentBag<string>();
        Parallel.ForEach(parts, part =>
        {
            if (FindMisuse(part.Text, "builtin.module(canonicalize)") is { } misuse) misuses.Add($"{part.Name}: {misuse}");
        });
        Assert.Empty(misuses);
    }

    /// <summary>The words of the check; null where it has nothing to say, or the program is none.</summary>
    private static string? FindMisuse(string text, string pipeline)
    {
        var context = Ours.NewContext();
        string? misuse = null;
        using var scope = context.Diagnostics.HandleLocally(d =>
        {
            if (d.Payload is RewriteMisuseException) misuse = d.Message;
        });
        if (Ours.Parse(context, text) is not { } module) return null;
        context.AddActionHandler(new RewriteCheck());
        Ours.Transform(module, pipeline);
        return misuse;
    }
}
