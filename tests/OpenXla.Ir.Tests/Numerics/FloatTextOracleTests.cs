using System.Text;
using System.Text.RegularExpressions;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Tests.Numerics;

/// <summary>Our number texts against upstream's, byte for byte.</summary>
public sealed partial class FloatTextOracleTests
{
    public static TheoryData<string> FormatNames => FloatSamples.FormatNames;

    [OracleTheory, MemberData(nameof(FormatNames))]
    public void Prints_what_upstream_prints(string name)
    {
        var samples = FloatSamples.Of(FloatFormat.FromName(name)!);
        var expected = AskUpstream(samples.Select(sample => $"0x{sample.Bits:X}"), name);
        AssertSame(expected, samples);
    }

    [OracleTheory, MemberData(nameof(FormatNames))]
    public void Reads_what_upstream_reads(string name)
    {
        var format = FloatFormat.FromName(name)!;
        var random = new Random(7);
        string[] literals =
        [
            "0.0", "1.0", "1.5e300", "1.0e-300", "464.0", "448.0", "480.0", "465.0", "240.0", "248.0", "247.9", "65504.0",
            "65519.0", "65520.0", "3.0e38", "3.4028236e38", "3.5e38", "1.7e38", "2.5e38", "2.6e38", "6.0", "7.0", "7.1",
            "7.75", "28.0", "30.0", "31.0", "0.0625", "0.06251", "0.125", "0.25", "0.75",
            .. Enumerable.Range(0, 4000).Select(_ => Invariant($"{random.NextDouble() * Math.Pow(2, random.Next(-20, 20)):F12}")),
            .. Enumerable.Range(0, 4000).Select(_ => Invariant($"{random.Next(0, 10000)}.{random.Next(0, 100000)}e{random.Next(-300, 300)}")),
        ];
        // Upstream keeps the sign of a number whose format has none; a pattern cannot.
        if (format.HasSign)
            literals = [.. literals, .. literals.Select(literal => "-" + literal)];

        var ours = literals.Select(literal => FloatText.TryParseThroughDouble(format, literal, out var value) ? value : throw new FormatException(literal));
        AssertSame(AskUpstream(literals, name), [.. ours]);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static void AssertSame(List<string> expected, List<FloatBits> samples)
    {
        Assert.Equal(expected.Count, samples.Count);
        var wrong = samples.Zip(expected).Where(pair => pair.First.ToString() != pair.Second)
            .Select(pair => $"0x{pair.First.Bits:X}: upstream {pair.Second}, we {pair.First}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} differ:\n{string.Join('\n', wrong.Take(20))}");
    }

    private static List<string> AskUpstream(IEnumerable<string> literals, string type)
    {
        var input = new StringBuilder();
        foreach (string literal in literals)
            input.Append($"\"t.x\"() {{v = {literal} : {type}}} : () -> ()\n");
        string output = Oracle.Run(input.ToString(), "--allow-unregistered-dialect");
        return [.. Value().Matches(output).Select(match => match.Groups[1].Value)];
    }

    // The default type is elided: a f64 attribute is printed without it.
    [GeneratedRegex(@"\{v = ([^ }]+)")]
    private static partial Regex Value();
}
