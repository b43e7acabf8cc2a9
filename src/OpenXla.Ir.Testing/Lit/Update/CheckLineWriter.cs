using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.Lit.Update;

/// <summary>Writes the directives for one block. Names of SSA values become variables, so that renumbering breaks no test.</summary>
internal sealed partial class CheckLineWriter(string prefix)
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private int _count;

    /// <returns>Directives without the comment sign.</returns>
    public IReadOnlyList<string> Write(OutputBlock block)
    {
        var result = new List<string>();
        AddHead(result, block);
        foreach (var line in block.Lines.Skip(1))
            result.Add(line.Length == 0 ? $"{prefix}-EMPTY:" : $"{prefix}-NEXT: {Generalize(line)}");
        return result;
    }

    /// <summary>A LABEL may hold no variable, so the arguments go to a SAME line.</summary>
    private void AddHead(List<string> result, OutputBlock block)
    {
        var first = block.Lines[0];
        if (block.Symbol.Length == 0)
        {
            result.Add($"{prefix}: {Generalize(first)}");
            return;
        }

        if (!Value().IsMatch(first))
        {
            result.Add($"{prefix}-LABEL: {Escape(first)}");
            return;
        }

        var split = first.IndexOf(block.Symbol, StringComparison.Ordinal) + block.Symbol.Length;
        // With the parenthesis "@f(" does not match "@foo(".
        if (first[split] == '(') split++;
        result.Add($"{prefix}-LABEL: {Escape(first[..split])}");
        result.Add($"{prefix}-SAME: {Generalize(first[split..].TrimStart())}");
    }

    private string Generalize(string line)
    {
        var results = ResultNames(line);
        var text = new System.Text.StringBuilder();
        var position = 0;
        foreach (Match match in Value().Matches(line))
        {
            text.Append(Escape(line[position..match.Index])).Append(Variable(match.Value, isDefinition: match.Index < results));
            position = match.Index + match.Length;
        }

        return text.Append(Escape(line[position..])).ToString();
    }

    /// <summary>The length of <c>%0, %1:2 =</c> at the start of a line; 0 when the line defines nothing.</summary>
    private static int ResultNames(string line) => Results().Match(line).Length;

    private string Variable(string value, bool isDefinition)
    {
        if (!isDefinition && _variables.TryGetValue(value, out var known)) return $"[[{known}]]";
        var name = $"V{_count++}";
        _variables[value] = name;
        return $"[[{name}:%.*]]";
    }

    /// <summary>Keeps text such as <c>dense&lt;[[1, 2]]&gt;</c> from being read as a variable.</summary>
    private static string Escape(string text) => Brackets().Replace(text, static match => match.Value[0] == '[' ? @"{{\[\[}}" : @"{{\{\{}}");

    [GeneratedRegex(@"%[A-Za-z0-9_$.-]+")]
    private static partial Regex Value();

    [GeneratedRegex(@"^%[^=""(]*=")]
    private static partial Regex Results();

    [GeneratedRegex(@"\[\[|\{\{")]
    private static partial Regex Brackets();
}
