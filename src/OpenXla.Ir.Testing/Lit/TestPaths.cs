using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.Lit;

/// <summary>The places of one test and the <c>%</c> words that stand for them.</summary>
internal sealed partial class TestPaths
{
    private readonly IReadOnlyDictionary<string, string> _parameters;
    private readonly HashSet<string> _features;

    public TestPaths(LitTest test, string outputRoot, IReadOnlyDictionary<string, string> parameters, HashSet<string> features)
    {
        _parameters = parameters;
        _features = features;
        Source = test.FilePath;
        var folder = Path.GetDirectoryName(test.RelativePath) ?? "";
        WorkingDirectory = Path.Combine(outputRoot, test.Suite, folder);
        OutputDirectory = Path.Combine(WorkingDirectory, "Output");
        Temporary = Path.Combine(OutputDirectory, Path.GetFileName(test.FilePath) + ".tmp");
    }

    public string Source { get; }

    public string WorkingDirectory { get; }

    public string OutputDirectory { get; }

    public string Temporary { get; }

    /// <summary>Chooses among what depends on features, and replaces every known <c>%</c> word; unknown ones stay as they are.</summary>
    /// <returns>A command that does nothing, where nothing is left.</returns>
    /// <exception cref="FormatException">A condition in the line cannot be read.</exception>
    public string Substitute(RunLine runLine)
    {
        var text = ConditionalText.Resolve(runLine.Text, condition => FeatureExpression.Evaluate(condition, _features));
        return string.IsNullOrWhiteSpace(text) ? ":" : Word().Replace(text, match => Value(match, runLine.Line));
    }

    private string Value(Match match, int line)
    {
        if (match.Value == "%%") return "%";
        if (match.Groups["offset"].Success) return (line + Offset(match.Groups["offset"].Value)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (match.Groups["named"].Success) return Named(match.Groups["named"].Value) ?? match.Value;
        var path = match.Groups["path"].Value switch
        {
            "s" => Source,
            "S" or "p" => Path.GetDirectoryName(Source)!,
            "t" => Temporary,
            "T" => OutputDirectory,
            _ => Path.GetFileName(Temporary),
        };
        return Modify(path, match.Groups["part"].Value) ?? match.Value;
    }

    private string? Named(string name)
    {
        if (_parameters.TryGetValue(name, out var value)) return value;
        if (name == "pathsep") return Path.PathSeparator.ToString();
        var colon = name.IndexOf(':');
        var part = colon < 0 ? "" : name[(colon + 1)..];
        return (colon < 0 ? name : name[..colon]) switch
        {
            "s" => Modify(Source, part),
            "t" => Modify(Temporary, part),
            _ => null,
        };
    }

    private static string? Modify(string path, string part) => part switch
    {
        "" => path,
        "basename" => Path.GetFileName(path),
        "dirname" => Path.GetDirectoryName(path),
        "stem" => Path.GetFileNameWithoutExtension(path),
        _ => null,
    };

    private static int Offset(string text) => text.Length == 0 ? 0 : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"%%|%\(line(?<offset>[+-]\d+|)\)|%\{(?<named>[^{}]+)\}|%(?<path>basename_t)|%/?(?<path>[sSptT])(?::(?<part>basename|dirname|stem)\b)?")]
    private static partial Regex Word();
}
