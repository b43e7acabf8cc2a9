namespace OpenXla.Ir.Lit.Tests;

/// <summary>What we print is what mlir-opt prints, byte by byte, for every program of the lit-tests that mlir-opt accepts.</summary>
public class SameTextTests
{
    private static readonly string[] Ours = ["stablehlo.", "chlo.", "vhlo.", "acme.", "check.expect", "interpreter."];

    /// <summary>Files with what mlir-opt prints and does not read back.</summary>
    internal static readonly string[] LostThere = ["Dialects/Complex/bits.mlir"];

    /// <summary>All files of the lit-tests.</summary>
    public static TheoryData<string> AllFiles() => FilesWhere(static _ => true, static _ => true);

    /// <summary>The files whose programs use upstream's dialects only.</summary>
    public static TheoryData<string> Files() => FilesWhere(static path => !LostThere.Contains(path), static text => !Ours.Any(dialect => text.Contains(dialect, StringComparison.Ordinal)));

    private static TheoryData<string> FilesWhere(Func<string, bool> isWantedPath, Func<string, bool> isWanted)
    {
        var files = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Repository.LitTests, "*.mlir", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(Repository.LitTests, file);
            if (relative.Split('/').Contains("Output") || !isWantedPath(relative)) continue;
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

    /// <summary>The files that show what the tool does.</summary>
    public static TheoryData<string> ToolFiles() => FilesWhere(static path => path.StartsWith("Tools/Opt/", StringComparison.Ordinal), static text => !Ours.Any(dialect => text.Contains(dialect, StringComparison.Ordinal)));

    /// <summary>The files of the printing options.</summary>
    public static TheoryData<string> PrintingFiles() => FilesWhere(static path => path.StartsWith("Tools/Opt/Printing/", StringComparison.Ordinal), static _ => true);

    /// <summary>With the options of the file's own RUN lines, the file as one program.</summary>
    [OracleTheory]
    [MemberData(nameof(PrintingFiles))]
    public void AsItsRunLinesSay(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.LitTests, file));
        foreach (var line in text.Split('\n').Where(static line => line.StartsWith("// RUN: openxla-opt %s ", StringComparison.Ordinal)))
        {
            var flags = line.Split('|')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[4..];
            var (code, ours, errors) = InProcess.Opt(text, flags);
            Assert.True(code == 0, errors);
            Assert.Equal(Oracle.Run(text, flags), ours);
        }
    }

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
