using System.Text.RegularExpressions;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>The folder means the same to our lit and to LLVM's.</summary>
public partial class SameVerdictTests
{
    [Fact]
    public void EveryTestPasses()
    {
        var (exitCode, output, errors) = OpenXlaTool.Run("", "lit", "-v", Repository.LitTests);
        Assert.True(exitCode == 0, output + errors);
    }

    [LlvmLitFact]
    public void LlvmsLitAgrees()
    {
        var ours = Verdicts(OpenXlaTool.Run("", "lit", "-v", Repository.LitTests).Output);
        var scratch = Directory.CreateTempSubdirectory();
        try
        {
            string[] args = [LlvmLit.Path!, "-v", Repository.LitTests, $"-DOPENXLA=dotnet exec {OpenXlaTool.Dll}", $"-DOUTPUT={scratch.FullName}"];
            var (_, output, errors) = OpenXlaTool.Start("python3", args);
            var theirs = Verdicts(output);
            Assert.True(theirs.Count > 0, output + errors);
            Assert.Equal(ours, theirs);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static SortedDictionary<string, string> Verdicts(string report)
    {
        var verdicts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Match line in VerdictLine().Matches(report)) verdicts[line.Groups[2].Value] = line.Groups[1].Value;
        return verdicts;
    }

    [GeneratedRegex(@"^([A-Z]+): [^:\n]+ :: (\S+) \(\d+ of \d+\)", RegexOptions.Multiline)]
    private static partial Regex VerdictLine();
}
