using System.Text;

namespace OpenXla.Ir.Testing.Tests.FileCheck;

/// <summary>Makes small check files and inputs over few letters, so that matches and near misses are common.</summary>
internal sealed class RandomChecks(int seed)
{
    private static readonly string[] Suffixes = ["", "", "", "-NEXT", "-SAME", "-NOT", "-DAG", "-DAG", "-LABEL", "-EMPTY", "-COUNT-2"];

    private static readonly string[] Pieces =
    [
        "a", "b", "c", "ab", " ", "{{a|ab}}", "{{[ab]+}}", "{{.*}}", "{{^}}", "{{$}}", "{{b?}}", "{{(a|b)*c}}", "{{(ab)?a?}}",
        "[[X:a|ab]]", "[[X:[a-c]+]]", "[[X]]", "[[Y:.]]", "[[Y]]", "[[#N:]]", "[[#N]]", "[[#N+1]]", "[[#%x,H:]]", "[[#H-1]]", "1", "2",
        "{{a{1,2}}", "{{a{2}b?}}", "[[Z:b*]][[Z]]", "{{[^a]}}",
    ];

    private static readonly string[] Options = ["--match-full-lines", "--strict-whitespace", "--ignore-case", "--enable-var-scope", "--implicit-check-not=cc"];

    private readonly Random _random = new(seed);

    public string Checks()
    {
        var text = new StringBuilder("CHECK: " + Pattern(isPlain: false) + "\n");
        for (var count = _random.Next(5); count > 0; count--)
        {
            var suffix = Pick(Suffixes);
            var pattern = suffix == "-EMPTY" ? "" : " " + Pattern(isPlain: suffix == "-LABEL");
            text.Append("CHECK" + suffix + ":" + pattern + "\n");
        }

        return text.ToString();
    }

    public string Input()
    {
        var text = new StringBuilder();
        for (var count = 1 + _random.Next(6); count > 0; count--)
        {
            for (var length = _random.Next(5); length > 0; length--) text.Append("aabbc12 A"[_random.Next(9)]);
            text.Append('\n');
        }

        return text.ToString();
    }

    public string[] Arguments() => _random.Next(3) == 0 ? [Pick(Options)] : [];

    private string Pattern(bool isPlain)
    {
        var pattern = "";
        for (var count = 1 + _random.Next(3); count > 0; count--)
        {
            var piece = Pick(Pieces);
            pattern += isPlain && piece.StartsWith('[') ? "a" : piece;
        }

        return pattern;
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
