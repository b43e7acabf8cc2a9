namespace OpenXla.Ir.Lit.Tests;

/// <summary>What we print is what mlir-opt prints, byte by byte, for every program of the lit-tests that mlir-opt accepts.</summary>
public class SameTextTests
{
    private static readonly string[] Ours = ["stablehlo", "chlo", "vhlo", "acme"];

    /// <summary>All files of the lit-tests.</summary>
    public static TheoryData<string> AllFiles() => FilesWhere(static _ => true);

    /// <summary>The files whose programs use upstream's dialects only.</summary>
    public static TheoryData<string> Files() => FilesWhere(static text => !Ours.Any(dialect => text.Contains(dialect + ".", StringComparison.Ordinal)));

    private static TheoryData<string> FilesWhere(Func<string, bool> isWanted)
    {
        var files = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Repository.LitTests, "*.mlir", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(Repository.LitTests, file);
            if (relative.Split('/').Contains("Output")) continue;
            var text = File.ReadAllText(file);
            if (isWanted(text)) files.Add(relative);
        }
        return files;
    }

    [OracleTheory]
    [MemberData(nameof(Files))]
    public void Custom(string file) => Compare(file, "--allow-unregistered-dialect");

    [OracleTheory]
    [MemberData(nameof(Files))]
    public void Generic(string file) => Compare(file, "--allow-unregistered-dialect", "--mlir-print-op-generic");

    private static void Compare(string file, params string[] flags)
    {
        foreach (var chunk in File.ReadAllText(Path.Combine(Repository.LitTests, file)).Split("// -----"))
        {
            var (theirCode, theirs, _) = Oracle.TryRun(chunk, flags);
            if (theirCode != 0) continue;
            var (code, ours, errors) = InProcess.Opt(chunk, flags);
            Assert.True(code == 0, $"mlir-opt accepts what we reject: {errors}\n{chunk}");
            Assert.Equal(theirs, ours);
        }
    }
}
