using System.Globalization;

namespace OpenXla.Ir.PassManagement;

/// <summary>The values given for the options of a pipeline.</summary>
public sealed class PipelineOptions
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<PassOption> _declared;

    public PipelineOptions(IReadOnlyList<PassOption> declared)
    {
        ArgumentNullException.ThrowIfNull(declared);
        _declared = declared;
        foreach (var option in declared) _values[option.Name] = option.Default;
    }

    /// <summary>The value as text: the one given, or the default.</summary>
    /// <exception cref="ArgumentException">The pipeline has not declared such an option.</exception>
    public string this[string name] => _values.TryGetValue(name, out var value)
        ? value
        : throw new ArgumentException($"the pipeline declares no option '{name}'", nameof(name));

    public long Integer(string name) => long.Parse(this[name], CultureInfo.InvariantCulture);

    public bool Flag(string name) => this[name] is "true" or "1";

    /// <summary>Sets an option from its text; numbers and booleans are checked against the declared type.</summary>
    public OptionOutcome Set(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var option in _declared)
        {
            if (option.Name != name) continue;
            if (option.TypeName is "int" or "long" && !long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) return OptionOutcome.BadValue;
            if (option.TypeName == "bool" && text is not ("true" or "false" or "1" or "0" or "")) return OptionOutcome.BadValue;
            _values[name] = option.TypeName == "bool" && text.Length == 0 ? "true" : text;
            return OptionOutcome.Ok;
        }
        return OptionOutcome.Unknown;
    }
}
