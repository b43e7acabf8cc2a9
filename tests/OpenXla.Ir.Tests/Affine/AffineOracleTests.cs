using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Tests.Affine;

/// <summary>Our simplification and texts against upstream's, byte for byte.</summary>
public sealed partial class AffineOracleTests
{
    [OracleFact]
    public void Maps_simplify_and_print_as_upstream()
    {
        var samples = new List<(string Written, string Ours)>();
        for (int seed = 0; seed < 60; seed++)
        {
            var random = new RandomAffine(seed);
            for (int i = 0; i < 400; i++)
            {
                var (expr, text) = random.Next(depth: 1 + i % 7);
                samples.Add(($"affine_map<(d0, d1, d2)[s0, s1] -> ({text})>", $"affine_map<{new AffineMap(3, 2, expr)}>"));
            }
        }
        AssertSame(samples);
    }

    [OracleFact]
    public void Sets_print_as_upstream()
    {
        var random = new RandomAffine(99, dimCount: 2, symbolCount: 2);
        var samples = new List<(string Written, string Ours)>
        {
            ("affine_set<() : ()>", Written(IntegerSet.Universe(0, 0))),
            ("affine_set<(d0) : (1 == 0)>", Written(IntegerSet.Empty(1, 0))),
        };
        for (int i = 0; i < 500; i++)
        {
            var (first, firstText) = random.Next(2);
            var (second, secondText) = random.Next(3);
            bool isEquality = i % 2 == 0;
            ImmutableArray<bool> flags = [isEquality, !isEquality];
            samples.Add((
                $"affine_set<(d0, d1)[s0, s1] : ({firstText} {(isEquality ? "==" : ">=")} 0, {secondText} {(isEquality ? ">=" : "==")} 0)>",
                Written(new IntegerSet(2, 2, [first, second], flags))));
        }
        AssertSame(samples);
    }

    [OracleTheory]
    [InlineData("() -> ()", 0, 0)]
    [InlineData("()[s0] -> ()", 0, 1)]
    [InlineData("(d0, d1) -> ()", 2, 0)]
    public void Maps_without_results_print_as_upstream(string text, int dims, int symbols) =>
        AssertSame([($"affine_map<{text}>", $"affine_map<{new AffineMap(dims, symbols)}>")]);

    private static string Written(IntegerSet set) => $"affine_set<{set}>";

    private static void AssertSame(List<(string Written, string Ours)> samples)
    {
        var input = new StringBuilder();
        foreach (var (written, _) in samples)
            input.Append($"\"t.x\"() {{v = {written}}} : () -> ()\n");
        string output = Oracle.Run(input.ToString(), "--allow-unregistered-dialect", "--mlir-print-local-scope");
        string[] expected = [.. Value().Matches(output).Select(match => match.Groups[1].Value)];

        Assert.Equal(samples.Count, expected.Length);
        var wrong = samples.Zip(expected).Where(pair => pair.First.Ours != pair.Second)
            .Select(pair => $"{pair.First.Written}\n  upstream {pair.Second}\n  we       {pair.First.Ours}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {samples.Count} differ:\n{string.Join('\n', wrong.OrderBy(text => text.Length).Take(15))}");
    }

    [GeneratedRegex(@"\{v = (.*)\} : \(\)")]
    private static partial Regex Value();
}
