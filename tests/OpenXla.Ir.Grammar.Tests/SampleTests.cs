namespace OpenXla.Ir.Grammar.Tests;

/// <summary>Each rule of the grammar has samples, and they are what the rule says.</summary>
public class SampleTests
{
    public static TheoryData<string> Rules() => [.. NormativeGrammar.Rules];

    [Theory]
    [MemberData(nameof(Rules))]
    public void SamplesAreOfTheirRule(string rule)
    {
        var file = Path.Combine(Repository.Root, "grammar", "samples", rule + ".mlir");
        Assert.True(File.Exists(file), $"rule '{rule}' has no samples in {file}");
        foreach (var sample in File.ReadAllText(file).Split("// -----\n"))
        {
            var error = NormativeGrammar.ErrorOf(sample, rule);
            Assert.True(error is null, $"{sample}{error}");
        }
    }
}
